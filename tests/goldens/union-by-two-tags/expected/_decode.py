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
from .events.api import MailEvent
from .types.api import BusinessLetter, Parcel, PrivateLetter

Decode: TypeAlias = Callable[[Any], Any]

new = object.__new__


def decode_PrivateLetter(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(PrivateLetter)
    try:
        o.type = d["type"]
        o.from_ = d["from"]
    except KeyError:
        return decode_PrivateLetter(complete(d, "type", "from"))
    left = len(d) - 2
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, PrivateLetter)
    return o


def decode_BusinessLetter(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(BusinessLetter)
    try:
        o.type = d["type"]
        o.from_ = d["from"]
        o.reference = d["reference"]
    except KeyError:
        return decode_BusinessLetter(complete(d, "type", "from", "reference"))
    left = len(d) - 3
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, BusinessLetter)
    return o


def decode_Parcel(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(Parcel)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_Parcel(complete(d, "type"))
    left = len(d) - 1
    if not left:
        o.weight = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("weight", UNSET)
    if v is not UNSET:
        left -= 1
    o.weight = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, Parcel)
    return o


def decode_MailEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(MailEvent)
    try:
        o.type = d["type"]
        o.item = decode_Item(d["item"])
    except KeyError:
        return decode_MailEvent(complete(d, "type", "item"))
    left = len(d) - 2
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, MailEvent)
    return o


def decode_Item_0(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("from", UNSET)
        if tag.__class__ is str:
            return TAGS_Item_0.get(tag, Unknown)(v)
        return Unknown(v)
    return v if v is None or v is UNSET else Unknown(v)


def decode_Item(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("type", UNSET)
        if tag.__class__ is str:
            return TAGS_Item.get(tag, Unknown)(v)
        return Unknown(v)
    return v if v is None or v is UNSET else Unknown(v)


TAGS_Item_0: dict[str, Decode] = {
    "person": decode_PrivateLetter,
    "company": decode_BusinessLetter,
}
TAGS_Item: dict[str, Decode] = {"letter": decode_Item_0, "parcel": decode_Parcel}

DECODERS: dict[type, Decode] = {
    PrivateLetter: decode_PrivateLetter,
    BusinessLetter: decode_BusinessLetter,
    Parcel: decode_Parcel,
    MailEvent: decode_MailEvent,
}

CLIENT: dict[str, tuple[str, dict[str, Decode]]] = {
    "main": ("type", {}),
}
"""For each channel, the name of its tag and the decoder of each event of the client."""

SERVER: dict[str, tuple[str, dict[str, Decode]]] = {
    "main": ("type", {"mail": decode_MailEvent}),
}
"""For each channel, the name of its tag and the decoder of each event of the server."""
