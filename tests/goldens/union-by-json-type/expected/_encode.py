# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Objects → JSON text. `codec` is the public side of this module."""

from __future__ import annotations

from typing import Any

from ._runtime.encode import DUMPERS as D
from ._runtime.encode import emit_extras, encode
from ._runtime.unset import UNSET
from .events.api import ValueEvent
from .types.api import Person, Place

__all__ = ["encode"]


def emit_Place(o: Place) -> str:
    v: Any = o.is_
    text = '{"is":' + D[v.__class__](v)
    v = o.x
    text += ',"x":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_Person(o: Person) -> str:
    v: Any = o.is_
    text = '{"is":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ValueEvent(o: ValueEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.any
    text += ',"any":' + D[v.__class__](v)
    v = o.place
    if v is not UNSET:
        text += ',"place":' + D[v.__class__](v)
    v = o.limit
    if v is not UNSET:
        text += ',"limit":' + D[v.__class__](v)
    v = o.options
    if v is not UNSET:
        text += ',"options":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


D.update(
    {
        Place: emit_Place,
        Person: emit_Person,
        ValueEvent: emit_ValueEvent,
    }
)
