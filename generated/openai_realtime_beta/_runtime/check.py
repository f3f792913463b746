"""The strict checker: is a plain JSON value what the spec says?

Generated code describes every type in a table of small `Kind` objects. `check` walks
a value by them, without recursion, and returns all violations in the order of the
text. This module is imported only when somebody asks for strictness.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .errors import Violation
from .jsontext import DEPTH_LIMIT
from .kinds import (
    B64,
    Bool,
    Const,
    Enum,
    FreeObject,
    Int,
    Json,
    Kind,
    Num,
    Place,
    Schema,
    Steps,
    Str,
    Task,
    Time,
    choices,
    is_within,
    span,
    wrong_type,
)

__all__ = [
    "B64",
    "Bool",
    "ByTag",
    "Const",
    "Enum",
    "Field",
    "FreeObject",
    "Int",
    "Json",
    "Kind",
    "ListOf",
    "MapOf",
    "Nullable",
    "Num",
    "Object",
    "OneOf",
    "Ref",
    "Schema",
    "Str",
    "Time",
    "check",
]

_TAG_LIMIT = 64


def check(
    value: object, kind: Kind, schema: Schema, path: str = "$"
) -> list[Violation]:
    """Every violation of `kind` in a plain JSON value, in the order of the text.

    `schema` holds the named types that `Ref` looks up; `path` is where `value` lies.
    """
    found: list[Violation] = []
    todo: list[Violation | Task] = [(kind, value, Place(None, path, 0, False))]
    while todo:
        step = todo.pop()
        if isinstance(step, Violation):
            found.append(step)
            continue
        step_kind, step_value, place = step
        is_container = step_value.__class__ is dict or step_value.__class__ is list
        if is_container and place.depth >= DEPTH_LIMIT:
            expected = f"at most {DEPTH_LIMIT} levels"
            found.append(place.report("depth", expected, step_value))
            continue
        # What is popped first must be what comes first.
        todo.extend(reversed([*step_kind.visit(step_value, place, schema)]))
    return found


class ListOf:
    """An array whose items are all of one kind."""

    __slots__ = ("item", "max", "min")
    expected = "array"

    def __init__(
        self, item: Kind, min: int | None = None, max: int | None = None
    ) -> None:
        self.item = item
        self.min = min
        self.max = max

    def visit(self, value: Any, place: Place, schema: Schema) -> Steps:
        if value.__class__ is not list:
            yield wrong_type(self.expected, value, place)
            return
        if not is_within(len(value), self.min, self.max):
            expected = f"array of {span(self.min, self.max)} items"
            yield place.report("items", expected, value)
        for index, item in enumerate(value):
            yield self.item, item, place.down(index)


class MapOf:
    """An object with free names; `key` is the kind of the names, None for any."""

    __slots__ = ("key", "max", "min", "value")
    expected = "object"

    def __init__(
        self,
        key: Kind | None,
        value: Kind,
        min: int | None = None,
        max: int | None = None,
    ) -> None:
        self.key = key
        self.value = value
        self.min = min
        self.max = max

    def visit(self, value: Any, place: Place, schema: Schema) -> Steps:
        if value.__class__ is not dict:
            yield wrong_type(self.expected, value, place)
            return
        if not is_within(len(value), self.min, self.max):
            expected = f"object of {span(self.min, self.max)} fields"
            yield place.report("items", expected, value)
        for name, member in value.items():
            if self.key is not None:
                yield self.key, name, place.down(name)
            yield self.value, member, place.down(name)


class Nullable:
    """Null or what `inner` is."""

    __slots__ = ("inner",)

    def __init__(self, inner: Kind) -> None:
        self.inner = inner

    @property
    def expected(self) -> str:
        return f"{self.inner.expected} or null"

    def visit(self, value: Any, place: Place, schema: Schema) -> Steps:
        if value is not None:
            yield self.inner, value, place


class Ref:
    """A type by its name in the schema."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    @property
    def expected(self) -> str:
        return self.name

    def visit(self, value: Any, place: Place, schema: Schema) -> Steps:
        yield schema[self.name], value, place


class OneOf:
    """A union told apart by JSON type; a type without a kind is not in it."""

    __slots__ = ("by_type",)

    def __init__(
        self,
        *,
        string: Kind | None = None,
        number: Kind | None = None,
        boolean: Kind | None = None,
        array: Kind | None = None,
        object: Kind | None = None,
    ) -> None:
        kinds: dict[type, Kind | None] = {
            str: string,
            int: number,
            float: number,
            bool: boolean,
            list: array,
            dict: object,
        }
        self.by_type = {cls: kind for cls, kind in kinds.items() if kind is not None}

    @property
    def expected(self) -> str:
        return " or ".join(
            dict.fromkeys(kind.expected for kind in self.by_type.values())
        )

    def visit(self, value: Any, place: Place, schema: Schema) -> Steps:
        kind = self.by_type.get(value.__class__)
        if kind is None:
            yield wrong_type(self.expected, value, place)
        else:
            yield kind, value, place


class ByTag:
    """A union of objects told apart by the string at `key`.

    `absent` is the variant of an object that has no tag; without it the tag is
    required. `code` is what an unknown tag is called: `unknown-event` for events.
    """

    __slots__ = ("absent", "cases", "code", "key")
    expected = "object"

    def __init__(
        self,
        key: str,
        cases: Mapping[str, Kind],
        absent: Kind | None = None,
        code: str = "unknown-variant",
    ) -> None:
        self.key = key
        self.cases = cases
        self.absent = absent
        self.code = code

    def visit(self, value: Any, place: Place, schema: Schema) -> Steps:
        if value.__class__ is not dict:
            yield wrong_type(self.expected, value, place)
            return
        if self.key not in value:
            if self.absent is not None:
                yield self.absent, value, place
            else:
                yield _missing(choices(self.cases), place.down(self.key))
            return
        tag = value[self.key]
        if tag.__class__ is not str:
            yield wrong_type(choices(self.cases), tag, place.down(self.key))
        elif tag in self.cases:
            yield self.cases[tag], value, place
        else:
            at = place.down(self.key)
            yield at.report(self.code, choices(self.cases), tag, show=_TAG_LIMIT)


class Field:
    """A member of an `Object`; the value of a sensitive one is never shown."""

    __slots__ = ("kind", "required", "sensitive")

    def __init__(
        self, kind: Kind, required: bool = False, sensitive: bool = False
    ) -> None:
        self.kind = kind
        self.required = required
        self.sensitive = sensitive


class Object:
    """An object with known fields, by wire name; `name` is the type's, for reports."""

    __slots__ = ("fields", "name")

    def __init__(self, name: str, fields: Mapping[str, Field]) -> None:
        self.name = name
        self.fields = fields

    @property
    def expected(self) -> str:
        return f"object ({self.name})"

    def visit(self, value: Any, place: Place, schema: Schema) -> Steps:
        if value.__class__ is not dict:
            yield wrong_type(self.expected, value, place)
            return
        for name, member in value.items():
            field = self.fields.get(name)
            if field is None:
                expected = f"a field of {self.name}"
                yield place.down(name).report("unknown-field", expected, member)
            else:
                yield field.kind, member, place.down(name, hidden=field.sensitive)
        for name, field in self.fields.items():
            if field.required and name not in value:
                yield _missing(field.kind.expected, place.down(name))


def _missing(expected: str, place: Place) -> Violation:
    return place.report("missing", expected, None, got="no such field")
