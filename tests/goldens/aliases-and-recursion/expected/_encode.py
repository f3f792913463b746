# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Objects → JSON text. `codec` is the public side of this module."""

from __future__ import annotations

from typing import Any

from ._runtime.encode import DUMPERS as D
from ._runtime.encode import emit_extras, encode
from ._runtime.unset import UNSET
from .events.api import TreeEvent
from .types.api import All, Node

__all__ = ["encode"]


def emit_Node(o: Node) -> str:
    v: Any = o.children
    text = '{"children":' + D[v.__class__](v)
    v = o.next
    if v is not UNSET:
        text += ',"next":' + D[v.__class__](v)
    v = o.by_name
    if v is not UNSET:
        text += ',"by_name":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_All(o: All) -> str:
    v: Any = o.op
    text = '{"op":' + D[v.__class__](v)
    v = o.rules
    text += ',"rules":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_TreeEvent(o: TreeEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.root
    text += ',"root":' + D[v.__class__](v)
    v = o.labels
    if v is not UNSET:
        text += ',"labels":' + D[v.__class__](v)
    v = o.rule
    if v is not UNSET:
        text += ',"rule":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


D.update(
    {
        Node: emit_Node,
        All: emit_All,
        TreeEvent: emit_TreeEvent,
    }
)
