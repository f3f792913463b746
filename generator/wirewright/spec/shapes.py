"""Shapes of nodes: what kind of node stands where, and which keys a mapping has.

A shape does two things: `check` holds a node against it and reports what is wrong, `json_schema` says the same to an
editor. The forms of the language (`forms`) are built from these, so the two never disagree. What is missing in a node is
reported at `owner`, the key that the node stands behind.
"""

from __future__ import annotations

from collections.abc import Mapping as MappingType
from dataclasses import dataclass, field

from ..diagnostics import Diagnostics, Related, Span, did_you_mean
from .leaves import (
    Anything,
    Choice,
    Flag,
    JsonSchema,
    Plain,
    Text,
    Whole,
    alternatives,
    expected,
)
from .source import Mapping, Node, Scalar, Sequence


@dataclass(frozen=True, slots=True)
class ListOf:
    item: Shape
    minimum: int = 0

    def check(self, node: Node, owner: Span, diagnostics: Diagnostics) -> None:
        if not isinstance(node, Sequence):
            expected("a list", node, diagnostics)
            return
        if len(node.items) < self.minimum:
            items = "1 item" if self.minimum == 1 else f"{self.minimum} items"
            found = len(node.items) or "none"
            message = f"expected a list of at least {items}, found {found}"
            diagnostics.error("E202", message, node.span)
        for item in node.items:
            self.item.check(item, item.span, diagnostics)

    def json_schema(self) -> JsonSchema:
        schema: JsonSchema = {"type": "array", "items": self.item.json_schema()}
        if self.minimum:
            assert isinstance(schema, dict)
            schema["minItems"] = self.minimum
        return schema


ANY_NAME = Text(pattern=r"[\s\S]+", what="a name", code="E212")


@dataclass(frozen=True, slots=True)
class MapOf:
    """A mapping with free keys."""

    value: Shape
    key: Text = ANY_NAME
    minimum: int = 0

    def check(self, node: Node, owner: Span, diagnostics: Diagnostics) -> None:
        if not isinstance(node, Mapping):
            expected("a mapping", node, diagnostics)
            return
        if len(node.entries) < self.minimum:
            message = "expected at least one entry, found none"
            diagnostics.error("E202", message, node.span)
        for entry in node.entries:
            self.key.check(entry.key, entry.key.span, diagnostics)
            self.value.check(entry.value, entry.key.span, diagnostics)

    def json_schema(self) -> JsonSchema:
        schema: JsonSchema = {
            "type": "object",
            "propertyNames": self.key.json_schema(),
            "additionalProperties": self.value.json_schema(),
        }
        if self.minimum:
            assert isinstance(schema, dict)
            schema["minProperties"] = self.minimum
        return schema


@dataclass(frozen=True, slots=True)
class Either:
    """A shape for each kind of node that may stand here."""

    scalar: Shape | None = None
    mapping: Shape | None = None
    sequence: Shape | None = None

    def check(self, node: Node, owner: Span, diagnostics: Diagnostics) -> None:
        match node:
            case Scalar():
                shape = self.scalar
            case Mapping():
                shape = self.mapping
            case Sequence():
                shape = self.sequence
        if shape is None:
            kinds = (
                ("text", self.scalar),
                ("a mapping", self.mapping),
                ("a list", self.sequence),
            )
            what = " or ".join(word for word, shape in kinds if shape is not None)
            expected(what, node, diagnostics)
        else:
            shape.check(node, owner, diagnostics)

    def json_schema(self) -> JsonSchema:
        shapes = (self.scalar, self.mapping, self.sequence)
        return {"anyOf": [shape.json_schema() for shape in shapes if shape is not None]}


@dataclass(frozen=True, slots=True)
class OrNothing:
    """A shape that may be left empty."""

    shape: Shape

    def check(self, node: Node, owner: Span, diagnostics: Diagnostics) -> None:
        if not isinstance(node, Scalar) or node.value is not None:
            self.shape.check(node, owner, diagnostics)

    def json_schema(self) -> JsonSchema:
        return {"anyOf": [{"type": "null"}, self.shape.json_schema()]}


@dataclass(frozen=True, slots=True)
class Form:
    """A mapping with known keys.

    `one_of` are groups of keys: keys of exactly one group stand in the mapping. `needs` names for a key the keys of
    which one must be there too. `apart` are keys of which at most one may stand.
    """

    name: str
    keys: MappingType[str, Shape]
    required: tuple[str, ...] = ()
    one_of: tuple[tuple[str, ...], ...] = ()
    needs: MappingType[str, tuple[str, ...]] = field(
        default_factory=dict[str, tuple[str, ...]]
    )
    apart: tuple[str, ...] = ()

    def check(self, node: Node, owner: Span, diagnostics: Diagnostics) -> None:
        if not isinstance(node, Mapping):
            expected("a mapping", node, diagnostics)
            return
        for entry in node.entries:
            shape = self.keys.get(entry.key.text)
            if shape is None:
                diagnostics.error(
                    "E201",
                    f"unknown key `{entry.key.text}` in {self.article}",
                    entry.key.span,
                    help=did_you_mean(entry.key.text, self.keys),
                )
            else:
                shape.check(entry.value, entry.key.span, diagnostics)
        places = {entry.key.text: entry.key.span for entry in node.entries}
        self._check_missing(places, owner, diagnostics)
        self._check_company(places, diagnostics)

    @property
    def article(self) -> str:
        """The form's name in a sentence."""
        return f"{'an' if self.name[0] in 'aeiouAH' else 'a'} {self.name}"

    def _check_missing(
        self, places: MappingType[str, Span], owner: Span, diagnostics: Diagnostics
    ) -> None:
        """Report the keys that have to be there (E204)."""
        for key in self.required:
            if key not in places:
                message = f"{self.article} needs `{key}`, which is missing"
                diagnostics.error("E204", message, owner)
        if self.one_of and not any(places.keys() & group for group in self.one_of):
            message = f"{self.article} needs one of {_keys(self.one_of)}"
            diagnostics.error("E204", message, owner)

    def _check_company(
        self, places: MappingType[str, Span], diagnostics: Diagnostics
    ) -> None:
        """Report keys that may not stand beside each other, or not alone (E205)."""
        present = [group for group in self.one_of if places.keys() & group]
        for groups in (present, [(key,) for key in self.apart if key in places]):
            if len(groups) > 1:
                ahead = [
                    min((key for key in group if key in places), key=places.__getitem__)
                    for group in groups
                ]
                first, second = sorted(ahead, key=places.__getitem__)[:2]
                diagnostics.error(
                    "E205",
                    f"`{second}` cannot stand beside `{first}` in {self.article}",
                    places[second],
                    help="keep one of the two",
                    related=[Related(places[first], "the other key")],
                )
        for key, others in self.needs.items():
            if key in places and not places.keys() & others:
                message = f"`{key}` is only allowed beside {_keys((others,))}"
                diagnostics.error("E205", message, places[key])

    def json_schema(self) -> JsonSchema:
        """The schema itself; uses of the form refer to it by name."""
        schema: dict[str, JsonSchema] = {
            "type": "object",
            "properties": {
                key: shape.json_schema() for key, shape in self.keys.items()
            },
            "additionalProperties": False,
        }
        if self.required:
            schema["required"] = list(self.required)
        if self.one_of:
            schema["oneOf"] = [_any_key(group) for group in self.one_of]
        rules: list[JsonSchema] = [
            {"if": {"required": [key]}, "then": _any_key(others)}
            for key, others in self.needs.items()
        ]
        if self.apart:
            rules.append({"not": {"required": list(self.apart)}})
        if rules:
            schema["allOf"] = rules
        return schema


def _any_key(keys: tuple[str, ...]) -> JsonSchema:
    return {"anyOf": [{"required": [key]} for key in keys]}


def _keys(groups: tuple[tuple[str, ...], ...] | list[tuple[str, ...]]) -> str:
    return alternatives([f"`{key}`" for group in groups for key in group])


def schema_name(form: str) -> str:
    """The name of a form in the JSON Schema."""
    return form.lower().replace(" ", "-")


@dataclass(frozen=True, slots=True)
class Named:
    """A form of the table by its name, so that forms can hold themselves."""

    form: str
    table: MappingType[str, Form] = field(repr=False)

    def check(self, node: Node, owner: Span, diagnostics: Diagnostics) -> None:
        self.table[self.form].check(node, owner, diagnostics)

    def json_schema(self) -> JsonSchema:
        return {"$ref": f"#/$defs/{schema_name(self.form)}"}


Shape = (
    Text | Choice | Flag | Whole | Plain | Anything | ListOf | MapOf | Either | Form
) | (Named | OrNothing)
