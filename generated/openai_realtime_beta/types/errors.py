# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
# To make it again: wirewright generate
"""Types: errors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    from .._runtime.model import dataclass

__all__ = ["ErrorDetails"]


@dataclass(slots=True, kw_only=True)
class ErrorDetails:
    """What went wrong."""

    type: str
    """The kind, such as `invalid_request_error` or `server_error`."""
    code: str | None | UnsetType = UNSET
    """A name to act upon, such as `session_expired`."""
    message: str
    """The error in words, for logs."""
    param: str | None | UnsetType = UNSET
    """The path of the member at fault, such as `session.audio`."""
    event_id: str | None | UnsetType = UNSET
    """The `event_id` of the client's message at fault."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
