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
from .events.api import GotEvent
from .types.api import Dot, Line

Decode: TypeAlias = Callable[[Any], Any]

new = object.__new__


def decode_Dot(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(Dot)
    try:
        o.kind = d["kind"]
    except KeyError:
        return decode_Dot(complete(d, "kind"))
    left = len(d) - 1
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, Dot)
    return o


def decode_Line(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(Line)
    try:
        o.kind = d["kind"]
        o.to = decode_Shape(d["to"])
    except KeyError:
        return decode_Line(complete(d, "kind", "to"))
    left = len(d) - 2
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, Line)
    return o


def decode_GotEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(GotEvent)
    try:
        o.type = d["type"]
        o.shape = decode_Shape(d["shape"])
    except KeyError:
        return decode_GotEvent(complete(d, "type", "shape"))
    left = len(d) - 2
    if not left:
        o.all = UNSET
        o.named = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("all", UNSET)
    if v is not UNSET:
        left -= 1
        v = list_of_Shape(v)
    o.all = v
    v = get("named", UNSET)
    if v is not UNSET:
        left -= 1
        v = map_of_list_of_Shape(v)
    o.named = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, GotEvent)
    return o


def decode_Shape(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("kind", UNSET)
        if tag.__class__ is str:
            return TAGS_Shape.get(tag, Unknown)(v)
        return Unknown(v)
    return v if v is None or v is UNSET else Unknown(v)


def list_of_Shape(v: Any) -> Any:
    if v.__class__ is list:
        return [decode_Shape(x) for x in v]
    return v


def map_of_list_of_Shape(v: Any) -> Any:
    if v.__class__ is dict:
        return {k: list_of_Shape(x) for k, x in v.items()}
    return v


TAGS_Shape: dict[str, Decode] = {"dot": decode_Dot, "line": decode_Line}

DECODERS: dict[type, Decode] = {
    Dot: decode_Dot,
    Line: decode_Line,
    GotEvent: decode_GotEvent,
}

CLIENT: dict[str, tuple[str, dict[str, Decode]]] = {
    "main": ("type", {}),
}
"""For each channel, the name of its tag and the decoder of each event of the client."""

SERVER: dict[str, tuple[str, dict[str, Decode]]] = {
    "main": ("type", {"got": decode_GotEvent}),
}
"""For each channel, the name of its tag and the decoder of each event of the server."""
