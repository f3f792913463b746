# Made by wirewright 0.1.0 from odd-case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
# pyright: reportPrivateUsage=false
"""JSON values → objects. `codec` is the public side of this module."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from ._runtime.codec import complete, extras_of
from ._runtime.model import NO_EXTRAS
from ._runtime.unset import UNSET
from .events.api import ClassEvent, Step2Event
from .types.api import Any_, Voice

Decode: TypeAlias = Callable[[Any], Any]

new = object.__new__


def decode_Voice(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(Voice)
    try:
        o.id = d["id"]
    except KeyError:
        return decode_Voice(complete(d, "id"))
    left = len(d) - 1
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, Voice)
    return o


def decode_Any_(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(Any_)
    left = len(d)
    if not left:
        o.list_ = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("list", UNSET)
    if v is not UNSET:
        left -= 1
        v = list_of_Any_(v)
    o.list_ = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, Any_)
    return o


def decode_ClassEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ClassEvent)
    try:
        o.op = d["$op"]
        o.from_ = d["from"]
        o.query = d["q?"]
    except KeyError:
        return decode_ClassEvent(complete(d, "$op", "from", "q?"))
    left = len(d) - 3
    if not left:
        o.None_ = UNSET
        o.self_ = UNSET
        o.content_type = UNSET
        o.ref = UNSET
        o._1st = UNSET
        o.déjà_vu = UNSET
        o.__class___ = UNSET
        o._x = UNSET
        o.extra_fields_ = UNSET
        o.list_ = UNSET
        o.camelCase = UNSET
        o.Voice_ = UNSET
        o.frozenset_ = UNSET
        o.bytes = UNSET
        o.bytes_bytes = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("None", UNSET)
    if v is not UNSET:
        left -= 1
    o.None_ = v
    v = get("self", UNSET)
    if v is not UNSET:
        left -= 1
    o.self_ = v
    v = get("content-type", UNSET)
    if v is not UNSET:
        left -= 1
    o.content_type = v
    v = get("$ref", UNSET)
    if v is not UNSET:
        left -= 1
    o.ref = v
    v = get("1st", UNSET)
    if v is not UNSET:
        left -= 1
    o._1st = v
    v = get("déjà vu", UNSET)
    if v is not UNSET:
        left -= 1
    o.déjà_vu = v
    v = get("__class__", UNSET)
    if v is not UNSET:
        left -= 1
    o.__class___ = v
    v = get("__x", UNSET)
    if v is not UNSET:
        left -= 1
    o._x = v
    v = get("extra_fields", UNSET)
    if v is not UNSET:
        left -= 1
    o.extra_fields_ = v
    v = get("list", UNSET)
    if v is not UNSET:
        left -= 1
    o.list_ = v
    v = get("camelCase", UNSET)
    if v is not UNSET:
        left -= 1
    o.camelCase = v
    v = get("Voice", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_Voice(v)
    o.Voice_ = v
    v = get("frozenset", UNSET)
    if v is not UNSET:
        left -= 1
    o.frozenset_ = v
    v = get("bytes", UNSET)
    if v is not UNSET:
        left -= 1
    o.bytes = v
    v = get("bytes_bytes", UNSET)
    if v is not UNSET:
        left -= 1
    o.bytes_bytes = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ClassEvent)
    return o


def decode_Step2Event(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(Step2Event)
    try:
        o.op = d["$op"]
    except KeyError:
        return decode_Step2Event(complete(d, "$op"))
    left = len(d) - 1
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, Step2Event)
    return o


def list_of_Any_(v: Any) -> Any:
    if v.__class__ is list:
        return [decode_Any_(x) for x in v]
    return v


DECODERS: dict[type, Decode] = {
    Voice: decode_Voice,
    Any_: decode_Any_,
    ClassEvent: decode_ClassEvent,
    Step2Event: decode_Step2Event,
}

CLIENT: dict[str, tuple[str, dict[str, Decode]]] = {
    "main-line": ("$op", {"class": decode_ClassEvent, "2. step": decode_Step2Event}),
}
"""For each channel, the name of its tag and the decoder of each event of the client."""

SERVER: dict[str, tuple[str, dict[str, Decode]]] = {
    "main-line": ("$op", {}),
}
"""For each channel, the name of its tag and the decoder of each event of the server."""
