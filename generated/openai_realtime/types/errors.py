# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:ffea62418719d388b9c190e26fcf2bb573ca453360fb2f3e3999c2e3c0c05665
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
    """For people."""
    param: str | None | UnsetType = UNSET
    """The member at fault, as a path."""
    event_id: str | None | UnsetType = UNSET
    """The client's message at fault, by the id it had."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
