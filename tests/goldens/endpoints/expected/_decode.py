# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""JSON values → objects. `codec` is the public side of this module."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from ._runtime.codec import complete, extras_of
from ._runtime.model import NO_EXTRAS
from ._runtime.unset import UNSET
from .events.api import CallIncomingEvent
from .types.api import CreateCallRequest, Hangup

Decode: TypeAlias = Callable[[Any], Any]

new = object.__new__


def decode_Hangup(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(Hangup)
    left = len(d)
    if not left:
        o.reason = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("reason", UNSET)
    if v is not UNSET:
        left -= 1
    o.reason = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, Hangup)
    return o


def decode_CreateCallRequest(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(CreateCallRequest)
    try:
        o.sdp = d["sdp"]
    except KeyError:
        return decode_CreateCallRequest(complete(d, "sdp"))
    left = len(d) - 1
    if not left:
        o.hangup = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("hangup", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_Hangup(v)
    o.hangup = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, CreateCallRequest)
    return o


def decode_CallIncomingEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(CallIncomingEvent)
    try:
        o.type = d["type"]
        o.call_id = d["call_id"]
    except KeyError:
        return decode_CallIncomingEvent(complete(d, "type", "call_id"))
    left = len(d) - 2
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, CallIncomingEvent)
    return o


DECODERS: dict[type, Decode] = {
    Hangup: decode_Hangup,
    CreateCallRequest: decode_CreateCallRequest,
    CallIncomingEvent: decode_CallIncomingEvent,
}

CLIENT: dict[str, tuple[str, dict[str, Decode]]] = {
    "hooks": ("type", {}),
}
"""For each channel, the name of its tag and the decoder of each event of the client."""

SERVER: dict[str, tuple[str, dict[str, Decode]]] = {
    "hooks": ("type", {"call.incoming": decode_CallIncomingEvent}),
}
"""For each channel, the name of its tag and the decoder of each event of the server."""
