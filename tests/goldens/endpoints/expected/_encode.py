# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Objects → JSON text. `codec` is the public side of this module."""

from __future__ import annotations

from typing import Any

from ._runtime.encode import DUMPERS as D
from ._runtime.encode import emit_extras, encode
from ._runtime.unset import UNSET
from .events.api import CallIncomingEvent
from .types.api import CreateCallRequest, Hangup

__all__ = ["encode"]


def emit_Hangup(o: Hangup) -> str:
    text = ""
    v: Any = o.reason
    if v is not UNSET:
        text += ',"reason":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_CreateCallRequest(o: CreateCallRequest) -> str:
    v: Any = o.sdp
    text = '{"sdp":' + D[v.__class__](v)
    v = o.hangup
    if v is not UNSET:
        text += ',"hangup":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_CallIncomingEvent(o: CallIncomingEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.call_id
    text += ',"call_id":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


D.update(
    {
        Hangup: emit_Hangup,
        CreateCallRequest: emit_CreateCallRequest,
        CallIncomingEvent: emit_CallIncomingEvent,
    }
)
