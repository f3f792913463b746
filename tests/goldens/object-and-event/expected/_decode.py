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
from .events.api import ItemAddedEvent, ItemAddedPlace, PingEvent
from .types.api import Item

Decode: TypeAlias = Callable[[Any], Any]

new = object.__new__


def decode_Item(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(Item)
    left = len(d)
    if not left:
        o.title = UNSET
        o.price = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("title", UNSET)
    if v is not UNSET:
        left -= 1
    o.title = v
    v = get("price", UNSET)
    if v is not UNSET:
        left -= 1
    o.price = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, Item)
    return o


def decode_ItemAddedPlace(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ItemAddedPlace)
    try:
        o.x = d["x"]
    except KeyError:
        return decode_ItemAddedPlace(complete(d, "x"))
    left = len(d) - 1
    if not left:
        o.y = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("y", UNSET)
    if v is not UNSET:
        left -= 1
    o.y = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ItemAddedPlace)
    return o


def decode_PingEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(PingEvent)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_PingEvent(complete(d, "type"))
    left = len(d) - 1
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, PingEvent)
    return o


def decode_ItemAddedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ItemAddedEvent)
    try:
        o.type = d["type"]
        o.id = d["id"]
        o.item = decode_Item(d["item"])
    except KeyError:
        return decode_ItemAddedEvent(complete(d, "type", "id", "item"))
    left = len(d) - 3
    if not left:
        o.place = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("place", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_ItemAddedPlace(v)
    o.place = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ItemAddedEvent)
    return o


DECODERS: dict[type, Decode] = {
    Item: decode_Item,
    ItemAddedPlace: decode_ItemAddedPlace,
    PingEvent: decode_PingEvent,
    ItemAddedEvent: decode_ItemAddedEvent,
}

CLIENT: dict[str, tuple[str, dict[str, Decode]]] = {
    "main": ("type", {"ping": decode_PingEvent}),
}
"""For each channel, the name of its tag and the decoder of each event of the client."""

SERVER: dict[str, tuple[str, dict[str, Decode]]] = {
    "main": ("type", {"item.added": decode_ItemAddedEvent}),
}
"""For each channel, the name of its tag and the decoder of each event of the server."""
