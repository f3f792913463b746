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
from .events.api import ChooseEvent

Decode: TypeAlias = Callable[[Any], Any]

new = object.__new__


def decode_ChooseEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ChooseEvent)
    try:
        o.type = d["type"]
        o.version = d["version"]
        o.colour = d["colour"]
    except KeyError:
        return decode_ChooseEvent(complete(d, "type", "version", "colour"))
    left = len(d) - 3
    if not left:
        o.text = UNSET
        o.whole = UNSET
        o.part = UNSET
        o.yes = UNSET
        o.size = UNSET
        o.level = UNSET
        o.inline = UNSET
        o.more = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("text", UNSET)
    if v is not UNSET:
        left -= 1
    o.text = v
    v = get("whole", UNSET)
    if v is not UNSET:
        left -= 1
    o.whole = v
    v = get("part", UNSET)
    if v is not UNSET:
        left -= 1
    o.part = v
    v = get("yes", UNSET)
    if v is not UNSET:
        left -= 1
    o.yes = v
    v = get("size", UNSET)
    if v is not UNSET:
        left -= 1
    o.size = v
    v = get("level", UNSET)
    if v is not UNSET:
        left -= 1
    o.level = v
    v = get("inline", UNSET)
    if v is not UNSET:
        left -= 1
    o.inline = v
    v = get("more", UNSET)
    if v is not UNSET:
        left -= 1
    o.more = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ChooseEvent)
    return o


DECODERS: dict[type, Decode] = {
    ChooseEvent: decode_ChooseEvent,
}

CLIENT: dict[str, tuple[str, dict[str, Decode]]] = {
    "main": ("type", {"choose": decode_ChooseEvent}),
}
"""For each channel, the name of its tag and the decoder of each event of the client."""

SERVER: dict[str, tuple[str, dict[str, Decode]]] = {
    "main": ("type", {}),
}
"""For each channel, the name of its tag and the decoder of each event of the server."""
