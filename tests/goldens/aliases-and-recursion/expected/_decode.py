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
from .events.api import TreeEvent
from .types.api import All, Node

Decode: TypeAlias = Callable[[Any], Any]

new = object.__new__


def decode_Node(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(Node)
    try:
        o.children = list_of_Node(d["children"])
    except KeyError:
        return decode_Node(complete(d, "children"))
    left = len(d) - 1
    if not left:
        o.next = UNSET
        o.by_name = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("next", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_Node(v)
    o.next = v
    v = get("by_name", UNSET)
    if v is not UNSET:
        left -= 1
        v = map_of_Node(v)
    o.by_name = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, Node)
    return o


def decode_All(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(All)
    try:
        o.op = d["op"]
        o.rules = list_of_Rule(d["rules"])
    except KeyError:
        return decode_All(complete(d, "op", "rules"))
    left = len(d) - 2
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, All)
    return o


def decode_TreeEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TreeEvent)
    try:
        o.type = d["type"]
        o.root = decode_Node(d["root"])
    except KeyError:
        return decode_TreeEvent(complete(d, "type", "root"))
    left = len(d) - 2
    if not left:
        o.labels = UNSET
        o.rule = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("labels", UNSET)
    if v is not UNSET:
        left -= 1
    o.labels = v
    v = get("rule", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_Rule(v)
    o.rule = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TreeEvent)
    return o


def decode_Rule(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("op", UNSET)
        if tag.__class__ is str:
            return TAGS_Rule.get(tag, Unknown)(v)
        return Unknown(v)
    if v.__class__ is list:
        return list_of_Rule(v)
    if v.__class__ is str:
        return v
    return v if v is None or v is UNSET else Unknown(v)


def list_of_Node(v: Any) -> Any:
    if v.__class__ is list:
        return [decode_Node(x) for x in v]
    return v


def map_of_Node(v: Any) -> Any:
    if v.__class__ is dict:
        return {k: decode_Node(x) for k, x in v.items()}
    return v


def list_of_Rule(v: Any) -> Any:
    if v.__class__ is list:
        return [decode_Rule(x) for x in v]
    return v


TAGS_Rule: dict[str, Decode] = {"all": decode_All}

DECODERS: dict[type, Decode] = {
    Node: decode_Node,
    All: decode_All,
    TreeEvent: decode_TreeEvent,
}

CLIENT: dict[str, tuple[str, dict[str, Decode]]] = {
    "main": ("type", {}),
}
"""For each channel, the name of its tag and the decoder of each event of the client."""

SERVER: dict[str, tuple[str, dict[str, Decode]]] = {
    "main": ("type", {"tree": decode_TreeEvent}),
}
"""For each channel, the name of its tag and the decoder of each event of the server."""
