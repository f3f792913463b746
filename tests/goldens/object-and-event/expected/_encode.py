# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Objects → JSON text. `codec` is the public side of this module."""

from __future__ import annotations

from typing import Any

from ._runtime.encode import DUMPERS as D
from ._runtime.encode import emit_extras, encode
from ._runtime.unset import UNSET
from .events.api import ItemAddedEvent, ItemAddedPlace, PingEvent
from .types.api import Item

__all__ = ["encode"]


def emit_Item(o: Item) -> str:
    text = ""
    v: Any = o.title
    if v is not UNSET:
        text += ',"title":' + D[v.__class__](v)
    v = o.price
    if v is not UNSET:
        text += ',"price":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_ItemAddedPlace(o: ItemAddedPlace) -> str:
    v: Any = o.x
    text = '{"x":' + D[v.__class__](v)
    v = o.y
    if v is not UNSET:
        text += ',"y":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_PingEvent(o: PingEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ItemAddedEvent(o: ItemAddedEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.id
    text += ',"id":' + D[v.__class__](v)
    v = o.item
    text += ',"item":' + D[v.__class__](v)
    v = o.place
    if v is not UNSET:
        text += ',"place":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


D.update(
    {
        Item: emit_Item,
        ItemAddedPlace: emit_ItemAddedPlace,
        PingEvent: emit_PingEvent,
        ItemAddedEvent: emit_ItemAddedEvent,
    }
)
