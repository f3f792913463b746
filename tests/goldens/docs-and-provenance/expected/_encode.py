# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Objects → JSON text. `codec` is the public side of this module."""

from __future__ import annotations

from typing import Any

from ._runtime.encode import DUMPERS as D
from ._runtime.encode import emit_extras, encode
from ._runtime.unset import UNSET
from .events.api import NewsEvent
from .types.api import Old

__all__ = ["encode"]


def emit_Old(o: Old) -> str:
    text = ""
    v: Any = o.x
    if v is not UNSET:
        text += ',"x":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_NewsEvent(o: NewsEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.text
    text += ',"text":' + D[v.__class__](v)
    v = o.padding
    if v is not UNSET:
        text += ',"padding":' + D[v.__class__](v)
    v = o.author
    if v is not UNSET:
        text += ',"author":' + D[v.__class__](v)
    v = o.old
    if v is not UNSET:
        text += ',"old":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


D.update(
    {
        Old: emit_Old,
        NewsEvent: emit_NewsEvent,
    }
)
