# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Objects → JSON text. `codec` is the public side of this module."""

from __future__ import annotations

from typing import Any

from ._runtime.encode import DUMPERS as D
from ._runtime.encode import emit_extras, encode
from ._runtime.unset import UNSET
from .events.api import ByeEvent, HelloEvent, SecondByeEvent, SecondHelloEvent

__all__ = ["encode"]


def emit_HelloEvent(o: HelloEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.name
    text += ',"name":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ByeEvent(o: ByeEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_SecondHelloEvent(o: SecondHelloEvent) -> str:
    v: Any = o.op
    text = '{"op":' + D[v.__class__](v)
    v = o.number
    text += ',"number":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_SecondByeEvent(o: SecondByeEvent) -> str:
    v: Any = o.op
    text = '{"op":' + D[v.__class__](v)
    v = o.reason
    if v is not UNSET:
        text += ',"reason":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


D.update(
    {
        HelloEvent: emit_HelloEvent,
        ByeEvent: emit_ByeEvent,
        SecondHelloEvent: emit_SecondHelloEvent,
        SecondByeEvent: emit_SecondByeEvent,
    }
)
