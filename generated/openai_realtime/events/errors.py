# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:ffea62418719d388b9c190e26fcf2bb573ca453360fb2f3e3999c2e3c0c05665
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
    """Something went wrong, with a message of the client or on the server. The
    connection mostly goes on.

    Event `error`, sent by the server.
    """

    type: Literal["error"] = "error"
    event_id: str
    """Unique for each message of the server."""
    error: ErrorDetails
    """What."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
