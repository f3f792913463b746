# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
# To make it again: wirewright generate
"""Events: errors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.model import NO_EXTRAS

if TYPE_CHECKING:
    from dataclasses import dataclass

    from ..types.errors import ErrorDetails
else:
    from .._runtime.model import dataclass

__all__ = ["ErrorEvent"]


@dataclass(slots=True, kw_only=True)
class ErrorEvent:
    """A message of the client was wrong or the server failed. Most errors leave the
    connection open.

    Event `error`, sent by the server.
    """

    type: Literal["error"] = "error"
    event_id: str
    """Unique for each message of the server."""
    error: ErrorDetails
    """What went wrong."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
