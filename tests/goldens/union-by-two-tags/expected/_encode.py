# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Objects → JSON text. `codec` is the public side of this module."""

from __future__ import annotations

from typing import Any

from ._runtime.encode import DUMPERS as D
from ._runtime.encode import emit_extras, encode
from ._runtime.unset import UNSET
from .events.api import MailEvent
from .types.api import BusinessLetter, Parcel, PrivateLetter

__all__ = ["encode"]


def emit_PrivateLetter(o: PrivateLetter) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.from_
    text += ',"from":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_BusinessLetter(o: BusinessLetter) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.from_
    text += ',"from":' + D[v.__class__](v)
    v = o.reference
    text += ',"reference":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_Parcel(o: Parcel) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.weight
    if v is not UNSET:
        text += ',"weight":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_MailEvent(o: MailEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.item
    text += ',"item":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


D.update(
    {
        PrivateLetter: emit_PrivateLetter,
        BusinessLetter: emit_BusinessLetter,
        Parcel: emit_Parcel,
        MailEvent: emit_MailEvent,
    }
)
