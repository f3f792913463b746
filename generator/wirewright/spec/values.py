"""Values that a spec states, the defaults of fields, held against the types of the model."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from ..diagnostics import Diagnostics, did_you_mean
from .model import (
    Alias,
    Base64,
    Boolean,
    Definition,
    Enum,
    Field,
    FreeObject,
    Integer,
    Json,
    Limits,
    List,
    Literal,
    Map,
    Nullable,
    Number,
    Ref,
    String,
    Struct,
    Timestamp,
    Type,
    Union,
)
from .source import Mapping as MappingNode
from .source import Node, Scalar, Sequence


def json_text(node: Node) -> str:
    """A node as compact JSON text."""
    match node:
        case Scalar():
            return json.dumps(node.value, ensure_ascii=False)
        case Sequence():
            return "[" + ",".join(json_text(item) for item in node.items) + "]"
        case MappingNode():
            members = (
                json.dumps(entry.key.text, ensure_ascii=False)
                + ":"
                + json_text(entry.value)
                for entry in node.entries
            )
            return "{" + ",".join(members) + "}"


def check_defaults(
    defaults: Iterable[tuple[Field, Node]],
    definitions: Mapping[str, Definition],
    diagnostics: Diagnostics,
) -> None:
    """Report E305 for each default that the type of its field forbids."""
    for field, node in defaults:
        check = _Check(definitions)
        if not check.accepts(field.type, node):
            diagnostics.error(
                "E305",
                f"the default {json_text(node)} of `{field.wire}` is not {check.wanted}",
                node.span,
                help=check.help,
            )


class _Check:
    """Whether types accept a value; after a refusal, what was wanted instead."""

    def __init__(self, definitions: Mapping[str, Definition]) -> None:
        self.definitions = definitions
        self.wanted = ""
        self.help: str | None = None

    def accepts(self, type: Type, node: Node) -> bool:
        value = node.value if isinstance(node, Scalar) else None
        match type:
            case Json():
                return True
            case Nullable():
                null = isinstance(node, Scalar) and value is None
                return null or self.accepts(type.inner, node)
            case Literal():
                return self._is(
                    value == type.value and value.__class__ is type.value.__class__,
                    f"`{type.value}`",
                )
            case Ref():
                return self._definition(self.definitions[type.name], node)
            case List():
                items = node.items if isinstance(node, Sequence) else ()
                return self._is(
                    isinstance(node, Sequence) and _within(len(items), type.count),
                    f"a list{_of(type.count, 'items')}",
                ) and all(self.accepts(type.item, item) for item in items)
            case Map() | FreeObject():
                entries = node.entries if isinstance(node, MappingNode) else ()
                fits = isinstance(node, MappingNode)
                if not isinstance(type, Map):
                    return self._is(fits, "an object")
                return self._is(
                    fits and _within(len(entries), type.count),
                    f"a map{_of(type.count, 'members')}",
                ) and all(self.accepts(type.value, entry.value) for entry in entries)
            case _:
                return self._scalar(type, value)

    def _scalar(self, type: Type, value: str | int | float | bool | None) -> bool:
        match type:
            case Boolean():
                return self._is(isinstance(value, bool), "`true` or `false`")
            case Integer():
                fits = isinstance(value, int) and not isinstance(value, bool)
                return self._is(
                    fits and _within(value, type.range),
                    f"a whole number{_of(type.range)}",
                )
            case Number():
                fits = isinstance(value, (int, float)) and not isinstance(value, bool)
                return self._is(
                    fits and _within(value, type.range), f"a number{_of(type.range)}"
                )
            case Timestamp(unit="s" | "ms"):
                fits = isinstance(value, int) and not isinstance(value, bool)
                return self._is(fits, "a time stamp as a whole number")
            case String():
                fits = isinstance(value, str) and _within(len(value), type.length)
                return self._is(fits, f"text{_of(type.length, 'characters')}")
            case _:
                assert isinstance(type, (Timestamp, Base64))
                return self._is(isinstance(value, str), "text")

    def _definition(self, definition: Definition, node: Node) -> bool:
        value = node.value if isinstance(node, Scalar) else None
        match definition:
            case Alias():
                return self.accepts(definition.type, node)
            case Enum():
                values = [value.value for value in definition.values]
                same = type(value) is type(values[0])
                fits = value in values if same else False
                known = ", ".join(f"`{value}`" for value in values[:8])
                self.help = did_you_mean(str(value), [str(value) for value in values])
                return self._is(fits or (definition.open and same), f"one of {known}")
            case Union():
                fits = any(self.accepts(type, node) for type in definition.variants)
                return self._is(fits, "one of the variants of its type")
            case Struct():
                return self._struct(definition, node)

    def _struct(self, struct: Struct, node: Node) -> bool:
        if not isinstance(node, MappingNode):
            return self._is(False, f"an object like `{struct.name}`")
        for entry in node.entries:
            field = struct.field(entry.key.text)
            if field is None:
                return self._is(False, f"an object that `{struct.name}` describes")
            if not self.accepts(field.type, entry.value):
                return False
        present = {entry.key.text for entry in node.entries}
        missing = [
            field.wire
            for field in struct.fields
            if field.required and field.wire not in present
        ]
        return self._is(not missing, f"complete: `{', '.join(missing)}` is missing")

    def _is(self, fits: bool, wanted: str) -> bool:
        if not fits:
            self.wanted = wanted
        return fits


def _within(value: str | int | float | None, limits: Limits) -> bool:
    if not isinstance(value, (int, float)):
        return False
    low, high = limits.minimum, limits.maximum
    return (low is None or value >= low) and (high is None or value <= high)


def _of(limits: Limits, what: str = "") -> str:
    """`limits` for people: ` from 1 to 10 items`."""
    low, high = limits.minimum, limits.maximum
    words = f" {what}" if what else ""
    if low is not None and high is not None:
        return f" of {low}{words}" if low == high else f" from {low} to {high}{words}"
    if low is not None:
        return f" of at least {low}{words}"
    return f" of at most {high}{words}" if high is not None else ""
