"""Schemas with their `allOf` merged, and which JSON types they admit."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from ..diagnostics import Span
from ..spec.nodes import Mapping, Node, Scalar
from .openapi_document import (
    Broken,
    Document,
    entries_of,
    is_true,
    items_of,
    reference_of,
    text_of,
)

SILENT = frozenset(
    [
        "$ref",
        "allOf",
        "title",
        "description",
        "summary",
        "example",
        "examples",
        "externalDocs",
        "xml",
        "$comment",
        "$schema",
        "$id",
    ]
)
"""Keywords that say nothing about the values."""

_MAX_PARTS = 64  # schemas that are parts of each other


@dataclass(slots=True)
class Schema:
    """One schema; `keys` are its own and those of all that it is made of.

    Attributes:
        keys: Keyword to value, but for `properties` and `required`.
        properties: Of objects, in the order of the document.
        required: The names of those that must be there.
        types: The JSON types that `type` names, without null.
        nullable: Whether null is admitted, in any spelling that `type` has.
        span: Where it stands.
    """

    span: Span
    keys: dict[str, Node] = field(default_factory=dict[str, Node])
    properties: dict[str, Node] = field(default_factory=dict[str, Node])
    required: set[str] = field(default_factory=set[str])
    types: list[str] = field(default_factory=list[str])
    nullable: bool = False

    @property
    def variants(self) -> tuple[Node, ...]:
        """The variants of `oneOf` or `anyOf`."""
        return items_of(self.keys.get("oneOf")) or items_of(self.keys.get("anyOf"))


class Schemas:
    """Reads the schemas of a document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._read: dict[int, Schema] = {}

    def read(self, node: Node, within: tuple[int, ...] = ()) -> Schema:
        """The schema that a node or a reference stands for, to be changed at will. Raises `Broken`."""
        node = self.document.follow(node)
        if id(node) not in self._read:
            self._read[id(node)] = self._merged(node, within)
        found = self._read[id(node)]
        return replace(
            found,
            keys=dict(found.keys),
            properties=dict(found.properties),
            required=set(found.required),
            types=list(found.types),
        )

    def _merged(self, node: Node, within: tuple[int, ...]) -> Schema:
        if id(node) in within or len(within) > _MAX_PARTS:
            message = "the schema is part of its own `allOf`"
            if id(node) not in within:
                message = f"`allOf` leads through more than {_MAX_PARTS} schemas"
            self.document.problems.error("E805", message, node.span)
            raise Broken
        schema = Schema(node.span)
        if not isinstance(node, Mapping):
            return schema
        for part in items_of(node.get("allOf")):
            self._merge(schema, self.read(part, (*within, id(node))))
        self._merge(schema, self._own(node))
        return schema

    def constant(self, node: Node) -> Scalar | None:
        """The one value that a schema admits: `const`, or an `enum` of one."""
        schema = self.read(node)
        value = schema.keys.get("const")
        if value is None and len(values := items_of(schema.keys.get("enum"))) == 1:
            value = values[0]
        return value if isinstance(value, Scalar) and value.value is not None else None

    def single(self, node: Node) -> Node:
        """The reference inside of an `allOf` that has nothing else in it, else the node."""
        if isinstance(node, Mapping):
            parts = items_of(node.get("allOf"))
            if len(parts) == 1 and reference_of(parts[0]):
                said = {entry.key.text for entry in node.entries} - SILENT
                if said <= {"nullable", "default", "deprecated", "readOnly"}:
                    return parts[0]
        return node

    def _own(self, node: Mapping) -> Schema:
        keys = {
            name: value
            for name, value in entries_of(node).items()
            if name not in SILENT and not name.startswith("x-")
        }
        schema = Schema(node.span, keys)
        schema.properties = entries_of(keys.pop("properties", None))
        names = items_of(keys.pop("required", None))
        schema.required = {text for name in names if (text := text_of(name))}
        kind = keys.pop("type", None)
        kinds = [text_of(item) for item in items_of(kind)] or [text_of(kind)]
        schema.types = [text for text in kinds if text and text != "null"]
        schema.nullable = is_true(keys.pop("nullable", None)) or "null" in kinds
        return schema

    def _merge(self, whole: Schema, part: Schema) -> None:
        for name, value in part.keys.items():
            if name in whole.keys and name != "deprecated":
                message = (
                    f"`{name}` stands in several parts of `allOf`; the last is kept"
                )
                self.document.notices.error("E811", message, value.span)
            whole.keys[name] = value
        whole.properties.update(part.properties)
        whole.required |= part.required
        whole.types = part.types or whole.types
        whole.nullable = whole.nullable or part.nullable
