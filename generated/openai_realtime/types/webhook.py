# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:c6c63b9dce57b0a179c9a359c689638155a8529a692c065b8298311567f97f31
# To make it again: wirewright generate
"""Types: webhook."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    from .._runtime.model import dataclass

__all__ = ["IncomingCall", "IncomingCallSipMediaSecurity", "SipHeader"]

IncomingCallSipMediaSecurity: TypeAlias = Literal["rtp", "srtp"] | str


@dataclass(slots=True, kw_only=True)
class IncomingCall:
    """A call that waits to be accepted or rejected."""

    call_id: str
    """What the call's endpoints ask for."""
    sip_headers: list[SipHeader]
    """Headers of the INVITE, in order. Do not trust them."""
    sip_media_security: IncomingCallSipMediaSecurity | UnsetType = UNSET
    """Whether the call's sound is encrypted. Absent if that is not known."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class SipHeader:
    """One header. The same name may come more than once."""

    name: str
    """Such as `From`."""
    value: str
    """What the caller's side wrote."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
