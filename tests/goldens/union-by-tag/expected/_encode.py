# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Objects → JSON text. `codec` is the public side of this module."""

from __future__ import annotations

from typing import Any

from ._runtime.encode import DUMPERS as D
from ._runtime.encode import emit_extras, encode
from ._runtime.unset import UNSET
from .events.api import GotEvent
from .types.api import Dot, Line

__all__ = ["encode"]


def emit_Dot(o: Dot) -> str:
    v: Any = o.kind
    text = '{"kind":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_Line(o: Line) -> str:
    v: Any = o.kind
    text = '{"kind":' + D[v.__class__](v)
    v = o.to
    text += ',"to":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_GotEvent(o: GotEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.shape
    text += ',"shape":' + D[v.__class__](v)
    v = o.all
    if v is not UNSET:
        text += ',"all":' + D[v.__class__](v)
    v = o.named
    if v is not UNSET:
        text += ',"named":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


D.update(
    {
        Dot: emit_Dot,
        Line: emit_Line,
        GotEvent: emit_GotEvent,
    }
)
