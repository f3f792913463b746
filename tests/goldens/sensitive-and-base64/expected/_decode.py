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
from .events.api import LoginEvent

Decode: TypeAlias = Callable[[Any], Any]

new = object.__new__


def decode_LoginEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(LoginEvent)
    try:
        o.type = d["type"]
        o.key = d["key"]
        o.picture = d["picture"]
    except KeyError:
        return decode_LoginEvent(complete(d, "type", "key", "picture"))
    left = len(d) - 3
    if not left:
        o.tokens = UNSET
        o.sound = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("tokens", UNSET)
    if v is not UNSET:
        left -= 1
    o.tokens = v
    v = get("sound", UNSET)
    if v is not UNSET:
        left -= 1
    o.sound = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, LoginEvent)
    return o


DECODERS: dict[type, Decode] = {
    LoginEvent: decode_LoginEvent,
}

CLIENT: dict[str, tuple[str, dict[str, Decode]]] = {
    "main": ("type", {"login": decode_LoginEvent}),
}
"""For each channel, the name of its tag and the decoder of each event of the client."""

SERVER: dict[str, tuple[str, dict[str, Decode]]] = {
    "main": ("type", {}),
}
"""For each channel, the name of its tag and the decoder of each event of the server."""
