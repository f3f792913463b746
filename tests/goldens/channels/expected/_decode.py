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
from .events.api import ByeEvent, HelloEvent, SecondByeEvent, SecondHelloEvent

Decode: TypeAlias = Callable[[Any], Any]

new = object.__new__


def decode_HelloEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(HelloEvent)
    try:
        o.type = d["type"]
        o.name = d["name"]
    except KeyError:
        return decode_HelloEvent(complete(d, "type", "name"))
    left = len(d) - 2
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, HelloEvent)
    return o


def decode_ByeEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ByeEvent)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_ByeEvent(complete(d, "type"))
    left = len(d) - 1
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ByeEvent)
    return o


def decode_SecondHelloEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(SecondHelloEvent)
    try:
        o.op = d["op"]
        o.number = d["number"]
    except KeyError:
        return decode_SecondHelloEvent(complete(d, "op", "number"))
    left = len(d) - 2
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, SecondHelloEvent)
    return o


def decode_SecondByeEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(SecondByeEvent)
    try:
        o.op = d["op"]
    except KeyError:
        return decode_SecondByeEvent(complete(d, "op"))
    left = len(d) - 1
    if not left:
        o.reason = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("reason", UNSET)
    if v is not UNSET:
        left -= 1
    o.reason = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, SecondByeEvent)
    return o


DECODERS: dict[type, Decode] = {
    HelloEvent: decode_HelloEvent,
    ByeEvent: decode_ByeEvent,
    SecondHelloEvent: decode_SecondHelloEvent,
    SecondByeEvent: decode_SecondByeEvent,
}

CLIENT: dict[str, tuple[str, dict[str, Decode]]] = {
    "first": ("type", {"hello": decode_HelloEvent}),
    "second": ("op", {"hello": decode_SecondHelloEvent}),
}
"""For each channel, the name of its tag and the decoder of each event of the client."""

SERVER: dict[str, tuple[str, dict[str, Decode]]] = {
    "first": ("type", {"hello": decode_HelloEvent, "bye": decode_ByeEvent}),
    "second": ("op", {"bye": decode_SecondByeEvent}),
}
"""For each channel, the name of its tag and the decoder of each event of the server."""
