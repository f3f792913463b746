# Made by wirewright 0.1.0 from odd-case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
# pyright: reportPrivateUsage=false
"""Objects → JSON text. `codec` is the public side of this module."""

from __future__ import annotations

from typing import Any

from ._runtime.encode import DUMPERS as D
from ._runtime.encode import emit_base64, emit_extras, encode
from ._runtime.unset import UNSET
from .events.api import ClassEvent, Step2Event
from .types.api import Any_, Voice

__all__ = ["encode"]


def emit_Voice(o: Voice) -> str:
    v: Any = o.id
    text = '{"id":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_Any_(o: Any_) -> str:
    text = ""
    v: Any = o.list_
    if v is not UNSET:
        text += ',"list":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_ClassEvent(o: ClassEvent) -> str:
    v: Any = o.op
    text = '{"$op":' + D[v.__class__](v)
    v = o.from_
    text += ',"from":' + D[v.__class__](v)
    v = o.None_
    if v is not UNSET:
        text += ',"None":' + D[v.__class__](v)
    v = o.self_
    if v is not UNSET:
        text += ',"self":' + D[v.__class__](v)
    v = o.content_type
    if v is not UNSET:
        text += ',"content-type":' + D[v.__class__](v)
    v = o.ref
    if v is not UNSET:
        text += ',"$ref":' + D[v.__class__](v)
    v = o._1st
    if v is not UNSET:
        text += ',"1st":' + D[v.__class__](v)
    v = o.déjà_vu
    if v is not UNSET:
        text += ',"déjà vu":' + D[v.__class__](v)
    v = o.__class___
    if v is not UNSET:
        text += ',"__class__":' + D[v.__class__](v)
    v = o._x
    if v is not UNSET:
        text += ',"__x":' + D[v.__class__](v)
    v = o.extra_fields_
    if v is not UNSET:
        text += ',"extra_fields":' + D[v.__class__](v)
    v = o.list_
    if v is not UNSET:
        text += ',"list":' + D[v.__class__](v)
    v = o.camelCase
    if v is not UNSET:
        text += ',"camelCase":' + D[v.__class__](v)
    v = o.Voice_
    if v is not UNSET:
        text += ',"Voice":' + D[v.__class__](v)
    v = o.query
    text += ',"q?":' + D[v.__class__](v)
    v = o.frozenset_
    if v is not UNSET:
        text += ',"frozenset":' + D[v.__class__](v)
    v = o.bytes
    if v is not UNSET:
        text += ',"bytes":' + emit_base64(v)
    v = o.bytes_bytes
    if v is not UNSET:
        text += ',"bytes_bytes":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_Step2Event(o: Step2Event) -> str:
    v: Any = o.op
    text = '{"$op":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


D.update(
    {
        Voice: emit_Voice,
        Any_: emit_Any_,
        ClassEvent: emit_ClassEvent,
        Step2Event: emit_Step2Event,
    }
)
