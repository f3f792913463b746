# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Objects → JSON text. `codec` is the public side of this module."""

from __future__ import annotations

from typing import Any

from ._runtime.encode import DUMPERS as D
from ._runtime.encode import emit_extras, encode
from ._runtime.unset import UNSET
from .events.api import UseEvent
from .types.api import FunctionTool, RemoteTool

__all__ = ["encode"]


def emit_FunctionTool(o: FunctionTool) -> str:
    v: Any = o.name
    text = '{"name":' + D[v.__class__](v)
    v = o.type
    if v is not UNSET:
        text += ',"type":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_RemoteTool(o: RemoteTool) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.url
    text += ',"url":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_UseEvent(o: UseEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.tools
    text += ',"tools":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


D.update(
    {
        FunctionTool: emit_FunctionTool,
        RemoteTool: emit_RemoteTool,
        UseEvent: emit_UseEvent,
    }
)
