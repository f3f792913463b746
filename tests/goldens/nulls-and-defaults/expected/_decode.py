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
from .events.api import SetEvent
from .types.api import Mode

Decode: TypeAlias = Callable[[Any], Any]

new = object.__new__


def decode_Mode(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(Mode)
    try:
        o.strong = d["strong"]
    except KeyError:
        return decode_Mode(complete(d, "strong"))
    left = len(d) - 1
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, Mode)
    return o


def decode_SetEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(SetEvent)
    try:
        o.type = d["type"]
        o.plain = d["plain"]
        o.nullable = d["nullable"]
    except KeyError:
        return decode_SetEvent(complete(d, "type", "plain", "nullable"))
    left = len(d) - 3
    if not left:
        o.optional = UNSET
        o.both = UNSET
        o.free = UNSET
        o.items = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("optional", UNSET)
    if v is not UNSET:
        left -= 1
    o.optional = v
    v = get("both", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_Mode(v)
    o.both = v
    v = get("free", UNSET)
    if v is not UNSET:
        left -= 1
    o.free = v
    v = get("items", UNSET)
    if v is not UNSET:
        left -= 1
        v = list_of_Mode(v)
    o.items = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, SetEvent)
    return o


def list_of_Mode(v: Any) -> Any:
    if v.__class__ is list:
        return [decode_Mode(x) for x in v]
    return v


DECODERS: dict[type, Decode] = {
    Mode: decode_Mode,
    SetEvent: decode_SetEvent,
}

CLIENT: dict[str, tuple[str, dict[str, Decode]]] = {
    "main": ("type", {"set": decode_SetEvent}),
}
"""For each channel, the name of its tag and the decoder of each event of the client."""

SERVER: dict[str, tuple[str, dict[str, Decode]]] = {
    "main": ("type", {}),
}
"""For each channel, the name of its tag and the decoder of each event of the server."""
