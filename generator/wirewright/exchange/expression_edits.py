"""Parts of type expressions: found, cut out, put in."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..diagnostics import Diagnostics, Span
from ..spec.document import (
    Builtin,
    ConstantNode,
    ListNode,
    MapNode,
    Reference,
    TypeNode,
)
from ..spec.expressions import parse_expression
from ..spec.source import Scalar

_KINDS = {
    "integer": "number",
    "number": "number",
    "boolean": "boolean",
    "object": "object",
    "json": "any",
    "null": "null",
}


class CannotApply(Exception):
    """A change that has no place in the text of the spec."""


def parsed(text: str) -> TypeNode:
    """An expression as nodes. Raises `CannotApply` where it is none."""
    span = Span("", 1, 1, 1, len(text) + 1)
    node = parse_expression(Scalar(text, text, span, True), Diagnostics())
    if node is None:
        raise CannotApply
    return node


def range_of(node: TypeNode) -> tuple[int, int]:
    """Where in its expression a node begins and ends."""
    return node.span.column - 1, node.span.end_column - 1


def cut(text: str, node: TypeNode) -> str:
    """The part of an expression that a node spells."""
    start, end = range_of(node)
    return text[start:end]


def is_null(node: TypeNode) -> bool:
    """Whether a variant is null."""
    return isinstance(node, Builtin) and node.name == "null"


def node_kind(node: TypeNode, kinds: Mapping[str, str]) -> str:
    """What a variant is among others."""
    match node:
        case Builtin():
            if node.name == "timestamp":
                return "string" if node.unit == "iso" else "number"
            return _KINDS.get(node.name, "string")
        case ConstantNode(value=bool()):
            return "boolean"
        case ConstantNode(value=str()):
            return "string"
        case ConstantNode():
            return "number"
        case Reference():
            return kinds.get(node.name, node.name)
        case ListNode():
            return "array"
        case _:
            return "object"


def limited(expression: str, text: str) -> str:
    """An expression with other limits."""
    node = parsed(expression)
    if not isinstance(node, Builtin | ListNode | MapNode):
        raise CannotApply
    parts = [text] if text else []
    if isinstance(node, Builtin) and node.pattern is not None:
        match = re.search(r"/(?:[^/\\]|\\.)+/", expression)
        assert match is not None
        parts.append(match[0])
    head = expression
    if expression.rstrip().endswith(")"):
        opened = (
            expression.index("(")
            if isinstance(node, Builtin)
            else expression.rindex("(")
        )
        head = expression[:opened]
    return f"{head}({', '.join(parts)})" if parts else head
