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
from .events.api import LimitsEvent

Decode: TypeAlias = Callable[[Any], Any]

new = object.__new__


def decode_LimitsEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(LimitsEvent)
    try:
        o.type = d["type"]
        o.code = d["code"]
    except KeyError:
        return decode_LimitsEvent(complete(d, "type", "code"))
    left = len(d) - 2
    if not left:
        o.one = UNSET
        o.word = UNSET
        o.count = UNSET
        o.ratio = UNSET
        o.wait = UNSET
        o.rate = UNSET
        o.seconds = UNSET
        o.millis = UNSET
        o.when = UNSET
        o.sound = UNSET
        o.noise = UNSET
        o.few = UNSET
        o.labels = UNSET
        o.any_map = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("one", UNSET)
    if v is not UNSET:
        left -= 1
    o.one = v
    v = get("word", UNSET)
    if v is not UNSET:
        left -= 1
    o.word = v
    v = get("count", UNSET)
    if v is not UNSET:
        left -= 1
    o.count = v
    v = get("ratio", UNSET)
    if v is not UNSET:
        left -= 1
    o.ratio = v
    v = get("wait", UNSET)
    if v is not UNSET:
        left -= 1
    o.wait = v
    v = get("rate", UNSET)
    if v is not UNSET:
        left -= 1
    o.rate = v
    v = get("seconds", UNSET)
    if v is not UNSET:
        left -= 1
    o.seconds = v
    v = get("millis", UNSET)
    if v is not UNSET:
        left -= 1
    o.millis = v
    v = get("when", UNSET)
    if v is not UNSET:
        left -= 1
    o.when = v
    v = get("sound", UNSET)
    if v is not UNSET:
        left -= 1
    o.sound = v
    v = get("noise", UNSET)
    if v is not UNSET:
        left -= 1
    o.noise = v
    v = get("few", UNSET)
    if v is not UNSET:
        left -= 1
    o.few = v
    v = get("labels", UNSET)
    if v is not UNSET:
        left -= 1
    o.labels = v
    v = get("any_map", UNSET)
    if v is not UNSET:
        left -= 1
    o.any_map = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, LimitsEvent)
    return o


DECODERS: dict[type, Decode] = {
    LimitsEvent: decode_LimitsEvent,
}

CLIENT: dict[str, tuple[str, dict[str, Decode]]] = {
    "main": ("type", {"limits": decode_LimitsEvent}),
}
"""For each channel, the name of its tag and the decoder of each event of the client."""

SERVER: dict[str, tuple[str, dict[str, Decode]]] = {
    "main": ("type", {}),
}
"""For each channel, the name of its tag and the decoder of each event of the server."""
