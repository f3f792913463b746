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
from .events.api import UseEvent
from .types.api import FunctionTool, RemoteTool

Decode: TypeAlias = Callable[[Any], Any]

new = object.__new__


def decode_FunctionTool(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(FunctionTool)
    try:
        o.name = d["name"]
    except KeyError:
        return decode_FunctionTool(complete(d, "name"))
    left = len(d) - 1
    if not left:
        o.type = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("type", UNSET)
    if v is not UNSET:
        left -= 1
    o.type = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, FunctionTool)
    return o


def decode_RemoteTool(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(RemoteTool)
    try:
        o.type = d["type"]
        o.url = d["url"]
    except KeyError:
        return decode_RemoteTool(complete(d, "type", "url"))
    left = len(d) - 2
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, RemoteTool)
    return o


def decode_UseEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(UseEvent)
    try:
        o.type = d["type"]
        o.tools = list_of_Tool(d["tools"])
    except KeyError:
        return decode_UseEvent(complete(d, "type", "tools"))
    left = len(d) - 2
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, UseEvent)
    return o


def decode_Tool(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("type", UNSET)
        if tag.__class__ is str:
            return TAGS_Tool.get(tag, Unknown)(v)
        if tag is UNSET or tag is None:
            return decode_FunctionTool(v)
        return Unknown(v)
    return v if v is None or v is UNSET else Unknown(v)


def list_of_Tool(v: Any) -> Any:
    if v.__class__ is list:
        return [decode_Tool(x) for x in v]
    return v


TAGS_Tool: dict[str, Decode] = {
    "function": decode_FunctionTool,
    "remote": decode_RemoteTool,
}

DECODERS: dict[type, Decode] = {
    FunctionTool: decode_FunctionTool,
    RemoteTool: decode_RemoteTool,
    UseEvent: decode_UseEvent,
}

CLIENT: dict[str, tuple[str, dict[str, Decode]]] = {
    "main": ("type", {"use": decode_UseEvent}),
}
"""For each channel, the name of its tag and the decoder of each event of the client."""

SERVER: dict[str, tuple[str, dict[str, Decode]]] = {
    "main": ("type", {}),
}
"""For each channel, the name of its tag and the decoder of each event of the server."""
