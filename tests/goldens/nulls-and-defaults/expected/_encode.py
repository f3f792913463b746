# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Objects → JSON text. `codec` is the public side of this module."""

from __future__ import annotations

from typing import Any

from ._runtime.encode import DUMPERS as D
from ._runtime.encode import emit_extras, encode
from ._runtime.unset import UNSET
from .events.api import SetEvent
from .types.api import Mode

__all__ = ["encode"]


def emit_Mode(o: Mode) -> str:
    v: Any = o.strong
    text = '{"strong":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_SetEvent(o: SetEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.plain
    text += ',"plain":' + D[v.__class__](v)
    v = o.nullable
    text += ',"nullable":' + D[v.__class__](v)
    v = o.optional
    if v is not UNSET:
        text += ',"optional":' + D[v.__class__](v)
    v = o.both
    if v is not UNSET:
        text += ',"both":' + D[v.__class__](v)
    v = o.free
    if v is not UNSET:
        text += ',"free":' + D[v.__class__](v)
    v = o.items
    if v is not UNSET:
        text += ',"items":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


D.update(
    {
        Mode: emit_Mode,
        SetEvent: emit_SetEvent,
    }
)
