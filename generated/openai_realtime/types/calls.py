# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:c6c63b9dce57b0a179c9a359c689638155a8529a692c065b8298311567f97f31
# To make it again: wirewright generate
"""Types: calls."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass

    from .session import RealtimeSessionRequest
else:
    from .._runtime.model import dataclass

__all__ = ["CallReferral", "CallRejection", "CallsCreateRequest"]


@dataclass(slots=True, kw_only=True)
class CallRejection:
    """How to turn down a call."""

    status_code: int | UnsetType = UNSET
    """A SIP status: 486 is busy, 603 is declined. Default: 603."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class CallReferral:
    """Where to pass on a call."""

    target_uri: str
    """A `tel:` or a `sip:` address."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class CallsCreateRequest:
    sdp: str
    """The offer of your peer connection."""
    session: RealtimeSessionRequest | UnsetType = UNSET
    """The session to begin with."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
