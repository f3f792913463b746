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
from .events.api import NewsEvent
from .types.api import Old

Decode: TypeAlias = Callable[[Any], Any]

new = object.__new__


def decode_Old(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(Old)
    left = len(d)
    if not left:
        o.x = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("x", UNSET)
    if v is not UNSET:
        left -= 1
    o.x = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, Old)
    return o


def decode_NewsEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(NewsEvent)
    try:
        o.type = d["type"]
        o.text = d["text"]
    except KeyError:
        return decode_NewsEvent(complete(d, "type", "text"))
    left = len(d) - 2
    if not left:
        o.padding = UNSET
        o.author = UNSET
        o.old = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("padding", UNSET)
    if v is not UNSET:
        left -= 1
    o.padding = v
    v = get("author", UNSET)
    if v is not UNSET:
        left -= 1
    o.author = v
    v = get("old", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_Old(v)
    o.old = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, NewsEvent)
    return o


DECODERS: dict[type, Decode] = {
    Old: decode_Old,
    NewsEvent: decode_NewsEvent,
}

CLIENT: dict[str, tuple[str, dict[str, Decode]]] = {
    "main": ("type", {}),
}
"""For each channel, the name of its tag and the decoder of each event of the client."""

SERVER: dict[str, tuple[str, dict[str, Decode]]] = {
    "main": ("type", {"news": decode_NewsEvent}),
}
"""For each channel, the name of its tag and the decoder of each event of the server."""
