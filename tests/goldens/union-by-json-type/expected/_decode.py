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
from ._runtime.values import Unknown
from .events.api import ValueEvent
from .types.api import Person, Place

Decode: TypeAlias = Callable[[Any], Any]

new = object.__new__


def decode_Place(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(Place)
    try:
        o.is_ = d["is"]
        o.x = d["x"]
    except KeyError:
        return decode_Place(complete(d, "is", "x"))
    left = len(d) - 2
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, Place)
    return o


def decode_Person(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(Person)
    try:
        o.is_ = d["is"]
    except KeyError:
        return decode_Person(complete(d, "is"))
    left = len(d) - 1
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, Person)
    return o


def decode_ValueEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ValueEvent)
    try:
        o.type = d["type"]
        o.any = decode_Anything(d["any"])
    except KeyError:
        return decode_ValueEvent(complete(d, "type", "any"))
    left = len(d) - 2
    if not left:
        o.place = UNSET
        o.limit = UNSET
        o.options = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("place", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_ValuePlace(v)
    o.place = v
    v = get("limit", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_ValueLimit(v)
    o.limit = v
    v = get("options", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_ValueOptions(v)
    o.options = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ValueEvent)
    return o


def decode_Anything(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("is", UNSET)
        if tag.__class__ is str:
            return TAGS_Anything.get(tag, Unknown)(v)
        return Unknown(v)
    if v.__class__ is list:
        return list_of_Place(v)
    if v.__class__ in (str, int, float, bool):
        return v
    return v if v is None or v is UNSET else Unknown(v)


def decode_ValuePlace(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("is", UNSET)
        if tag.__class__ is str:
            return TAGS_ValuePlace.get(tag, Unknown)(v)
        return Unknown(v)
    if v.__class__ is list:
        return list_of_Place(v)
    if v.__class__ is str:
        return v
    return v if v is None or v is UNSET else Unknown(v)


def decode_ValueLimit(v: Any) -> Any:
    if v.__class__ in (str, int, float):
        return v
    return v if v is None or v is UNSET else Unknown(v)


def decode_ValueOptions(v: Any) -> Any:
    if v.__class__ in (bool, dict):
        return v
    return v if v is None or v is UNSET else Unknown(v)


def list_of_Place(v: Any) -> Any:
    if v.__class__ is list:
        return [decode_Place(x) for x in v]
    return v


TAGS_Anything: dict[str, Decode] = {"place": decode_Place, "person": decode_Person}
TAGS_ValuePlace: dict[str, Decode] = {"place": decode_Place}

DECODERS: dict[type, Decode] = {
    Place: decode_Place,
    Person: decode_Person,
    ValueEvent: decode_ValueEvent,
}

CLIENT: dict[str, tuple[str, dict[str, Decode]]] = {
    "main": ("type", {}),
}
"""For each channel, the name of its tag and the decoder of each event of the client."""

SERVER: dict[str, tuple[str, dict[str, Decode]]] = {
    "main": ("type", {"value": decode_ValueEvent}),
}
"""For each channel, the name of its tag and the decoder of each event of the server."""
