"""Values that a spec states, the defaults of fields, held against the types of the model."""

from __future__ import annotations

import base64
import json
import re
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

_RFC_3339 = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?"
    r"([Zz]|[+-][0-9]{2}:[0-9]{2})"
)


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
        check = _Check(definitions, node)
        if not check.accepts(field.type, node):
            found = f"`{json_text(check.node)}`"
            inside = f"{found} in the default" if check.node is not node else None
            diagnostics.error(
                "E305",
                f"{inside or f'the default {found}'} of `{field.wire}` is not {check.wanted}",
                check.node.span,
                help=check.help,
            )


class _Check:
    """Whether types accept a value; after a refusal, what was wanted instead."""

    def __init__(self, definitions: Mapping[str, Definition], node: Node) -> None:
        self.definitions = definitions
        self.node = node
        """What was refused."""
        self.wanted = ""
        self.help: str | None = None
        self.known: dict[tuple[str, int], bool] = {}

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
                    node,
                    value == type.value and value.__class__ is type.value.__class__,
                    f"`{type.value}`",
                )
            case Ref():
                # A union may lead to the same type in many ways, even back to itself.
                key = type.name, id(node)
                if key not in self.known:
                    self.known[key] = False
                    definition = self.definitions[type.name]
                    self.known[key] = self._definition(definition, node)
                return self.known[key]
            case List():
                items = node.items if isinstance(node, Sequence) else ()
                return self._is(
                    node,
                    isinstance(node, Sequence) and _within(len(items), type.count),
                    f"a list{_of(type.count, 'items')}",
                ) and all(self.accepts(type.item, item) for item in items)
            case Map() | FreeObject():
                entries = node.entries if isinstance(node, MappingNode) else ()
                fits = isinstance(node, MappingNode)
                if not isinstance(type, Map):
                    return self._is(node, fits, "an object")
                return self._is(
                    node,
                    fits and _within(len(entries), type.count),
                    f"a map{_of(type.count, 'members')}",
                ) and all(
                    self.accepts(type.key, entry.key)
                    and self.accepts(type.value, entry.value)
                    for entry in entries
                )
            case _:
                return self._scalar(type, node, value)

    def _scalar(self, type: Type, node: Node, value: str | float | bool | None) -> bool:
        match type:
            case Boolean():
                return self._is(node, isinstance(value, bool), "`true` or `false`")
            case Integer():
                fits = isinstance(value, int) and not isinstance(value, bool)
                return self._is(
                    node,
                    fits and _within(value, type.range),
                    f"a whole number{_of(type.range)}",
                )
            case Number():
                fits = isinstance(value, (int, float)) and not isinstance(value, bool)
                return self._is(
                    node,
                    fits and _within(value, type.range),
                    f"a number{_of(type.range)}",
                )
            case Timestamp(unit="s" | "ms"):
                fits = isinstance(value, int) and not isinstance(value, bool)
                return self._is(node, fits, "a time stamp as a whole number")
            case String():
                fits = isinstance(value, str) and _within(len(value), type.length)
                wanted = f"text{_of(type.length, 'characters')}"
                if type.pattern is None:
                    return self._is(node, fits, wanted)
                fits = fits and re.search(type.pattern, str(value)) is not None
                return self._is(node, fits, f"{wanted} that matches `/{type.pattern}/`")
            case Base64():
                size = _base64_size(value)
                fits = size is not None and _within(size, type.size)
                return self._is(node, fits, f"base64 text{_of(type.size, 'bytes')}")
            case _:
                assert isinstance(type, Timestamp)
                fits = isinstance(value, str) and _RFC_3339.fullmatch(value) is not None
                return self._is(node, fits, "an RFC 3339 date and time")

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
                if not fits:
                    self.help = did_you_mean(str(value), map(str, values))
                return self._is(
                    node, fits or (definition.open and same), f"one of {known}"
                )
            case Union():
                fits = any(self.accepts(type, node) for type in definition.variants)
                return self._is(node, fits, "one of the variants of its type")
            case Struct():
                return self._struct(definition, node)

    def _struct(self, struct: Struct, node: Node) -> bool:
        if not isinstance(node, MappingNode):
            return self._is(node, False, f"an object like `{struct.name}`")
        for entry in node.entries:
            field = struct.field(entry.key.text)
            if field is None:
                names = [field.wire for field in struct.fields]
                self.help = did_you_mean(entry.key.text, names)
                return self._is(entry.key, False, f"a member of `{struct.name}`")
            if not self.accepts(field.type, entry.value):
                return False
        present = {entry.key.text for entry in node.entries}
        missing = [
            f"`{field.wire}`"
            for field in struct.fields
            if field.required and field.wire not in present
        ]
        return self._is(node, not missing, f"complete: it lacks {', '.join(missing)}")

    def _is(self, node: Node, fits: bool, wanted: str) -> bool:
        if not fits:
            self.node, self.wanted = node, wanted
        return fits


def _within(value: str | float | None, limits: Limits) -> bool:
    if not isinstance(value, (int, float)):
        return False
    low, high = limits.minimum, limits.maximum
    return (low is None or value >= low) and (high is None or value <= high)


def _base64_size(value: str | float | bool | None) -> int | None:
    """How many bytes a base64 text holds; `None` if it is none."""
    try:
        return len(
            base64.b64decode(value if isinstance(value, str) else "?", None, True)
        )
    except ValueError:
        return None


def _of(limits: Limits, what: str = "") -> str:
    """`limits` for people: ` from 1 to 10 items`."""
    low, high = limits.minimum, limits.maximum
    if {low, high} - {None} == {1}:
        what = what.removesuffix("s")
    words = f" {what}" if what else ""
    if low is not None and high is not None:
        return f" of {low}{words}" if low == high else f" from {low} to {high}{words}"
    if low is not None:
        return f" of at least {low}{words}"
    return f" of at most {high}{words}" if high is not None else ""
