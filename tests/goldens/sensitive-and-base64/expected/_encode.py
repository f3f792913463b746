# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Objects → JSON text. `codec` is the public side of this module."""

from __future__ import annotations

from typing import Any

from ._runtime.encode import DUMPERS as D
from ._runtime.encode import emit_base64, emit_extras, encode
from ._runtime.unset import UNSET
from .events.api import LoginEvent

__all__ = ["encode"]


def emit_LoginEvent(o: LoginEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.key
    text += ',"key":' + D[v.__class__](v)
    v = o.tokens
    if v is not UNSET:
        text += ',"tokens":' + D[v.__class__](v)
    v = o.picture
    text += ',"picture":' + emit_base64(v)
    v = o.sound
    if v is not UNSET:
        text += ',"sound":' + emit_base64(v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


D.update(
    {
        LoginEvent: emit_LoginEvent,
    }
)
