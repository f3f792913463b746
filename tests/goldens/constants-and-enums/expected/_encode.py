# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Objects → JSON text. `codec` is the public side of this module."""

from __future__ import annotations

from typing import Any

from ._runtime.encode import DUMPERS as D
from ._runtime.encode import emit_extras, encode
from ._runtime.unset import UNSET
from .events.api import ChooseEvent

__all__ = ["encode"]


def emit_ChooseEvent(o: ChooseEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.version
    text += ',"version":' + D[v.__class__](v)
    v = o.text
    if v is not UNSET:
        text += ',"text":' + D[v.__class__](v)
    v = o.whole
    if v is not UNSET:
        text += ',"whole":' + D[v.__class__](v)
    v = o.part
    if v is not UNSET:
        text += ',"part":' + D[v.__class__](v)
    v = o.yes
    if v is not UNSET:
        text += ',"yes":' + D[v.__class__](v)
    v = o.colour
    text += ',"colour":' + D[v.__class__](v)
    v = o.size
    if v is not UNSET:
        text += ',"size":' + D[v.__class__](v)
    v = o.level
    if v is not UNSET:
        text += ',"level":' + D[v.__class__](v)
    v = o.inline
    if v is not UNSET:
        text += ',"inline":' + D[v.__class__](v)
    v = o.more
    if v is not UNSET:
        text += ',"more":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


D.update(
    {
        ChooseEvent: emit_ChooseEvent,
    }
)
