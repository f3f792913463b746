"""What a union lists: inner unions laid flat, constants of one JSON type gathered into an enum, null set apart."""

from __future__ import annotations

from .document import (
    Builtin,
    ConstantNode,
    EnumNode,
    EnumValueNode,
    TypeNode,
    UnionNode,
)
from .model import Provenance


def gather(
    node: UnionNode,
) -> tuple[list[TypeNode], list[tuple[str, EnumNode]], bool]:
    """The variants that are no enums, the enums with a word for each, and whether null is listed.

    Several constants of one type are an enum; beside the bare type itself, even one is, and it is open.
    """
    parts = [part for part in _flatten(node) if not _is_null(part)]
    nullable = admits_null(node)
    enums: list[tuple[str, EnumNode]] = []
    for cls, builtin, word in ((str, "string", "Text"), (int, "integer", "Number")):
        values = [
            part
            for part in parts
            if isinstance(part, ConstantNode) and type(part.value) is cls
        ]
        bare = [part for part in parts if _is_bare(part, builtin)]
        if values and (len(values) > 1 or bare):
            listed = tuple(_enum_value(part) for part in values)
            enums.append((word, EnumNode(listed, bool(bare), node.span)))
            gone = {id(part) for part in (*values, *bare)}
            parts = [part for part in parts if id(part) not in gone]
    return parts, enums, nullable


def admits_null(node: UnionNode) -> bool:
    """Whether `null` is one of the alternatives that a union lists."""
    return any(map(_is_null, _flatten(node)))


def _flatten(node: TypeNode) -> list[TypeNode]:
    if isinstance(node, UnionNode) and node.untagged is None:
        return [part for variant in node.variants for part in _flatten(variant)]
    if isinstance(node, UnionNode):
        return list(node.variants)
    return [node]


def _is_null(part: TypeNode) -> bool:
    return isinstance(part, Builtin) and part.name == "null"


def _is_bare(part: TypeNode, builtin: str) -> bool:
    """Whether it is the builtin type without limits or unit."""
    return part == Builtin(builtin, part.span)


def _enum_value(node: ConstantNode) -> EnumValueNode:
    assert isinstance(node.value, (str, int))
    return EnumValueNode(node.value, "", Provenance(), None, node.span)
