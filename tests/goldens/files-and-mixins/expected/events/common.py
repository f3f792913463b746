# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Events: common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.model import NO_EXTRAS

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    from .._runtime.model import dataclass

__all__ = ["ErrorEvent"]


@dataclass(slots=True, kw_only=True)
class ErrorEvent:
    """It failed.

    Event `error`, sent by the server.
    """

    type: Literal["error"] = "error"
    event_id: str
    """Unique."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
