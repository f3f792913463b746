"""Types → the tables of the strict checker."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..spec.model import (
    Alias,
    Base64,
    Boolean,
    ByTag,
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
    Spec,
    String,
    Struct,
    Timestamp,
    Type,
    Union,
)
from .imports import STRING
from .layout import Group, Pair, Part, import_line, lay_out
from .names import Names
from .sinks import Code, Identifier, literal


class Schema:
    """The tables of the strict checker: for each named type, what a JSON value of it must be."""

    def __init__(self, spec: Spec, names: Names) -> None:
        self.spec = spec
        self.names = names

    def entries(self) -> list[Code]:
        """The table's entries, laid out."""
        items: list[tuple[str, Part]] = [
            (self.names.definitions[item.name], self.definition(item))
            for item in self.spec.definitions
        ]
        items += [
            (
                self.names.events[event.key],
                self._object(self.names.events[event.key], event.struct),
            )
            for event in self.spec.events
        ]
        return [lay_out(Pair(literal(name), part), 4, "", ",") for name, part in items]

    def channels(self, direction: str) -> list[Code]:
        """For each channel, how its messages of one direction are told apart."""
        lines: list[Code] = []
        for channel in self.spec.channels:
            events = channel.client if direction == "client" else channel.server
            cases = tuple(
                Pair(literal(event.tag), _ref(self.names.events[event.key]))
                for event in events
            )
            part = Group(
                "ByTag(",
                (
                    literal(channel.tag),
                    Group("{", cases, "}"),
                    'code="unknown-event"',
                ),
                ")",
            )
            lines.append(lay_out(Pair(literal(channel.name), part), 4, "", ","))
        return lines

    def definition(self, item: Definition) -> Part:
        """The checker's description of a named type."""
        match item:
            case Struct():
                return self._object(self.names.definitions[item.name], item)
            case Enum():
                values = tuple(literal(value.value) for value in item.values)
                known = (_tuple(values),)
                return Group(
                    "Enum(", known + (("open=True",) if item.open else ()), ")"
                )
            case Alias():
                return self.kind(item.type)
            case Union():
                return self._union(item)

    def _object(self, name: Identifier, struct: Struct) -> Part:
        return Group("Object(", (literal(name), self.fields(struct)), ")")

    def fields(self, struct: Struct) -> Part:
        """The checker's description of the fields of an object."""
        fields = tuple(
            Pair(literal(field.wire), self._field(field)) for field in struct.fields
        )
        return Group("{", fields, "}")

    def _field(self, field: Field) -> Part:
        arguments: list[Part] = [self.kind(field.type)]
        if field.required:
            arguments.append("required=True")
        if field.sensitive:
            arguments.append("sensitive=True")
        return Group("Field(", tuple(arguments), ")")

    def _union(self, union: Union) -> Part:
        arguments: list[Part] = [
            Pair(name, self.kind(type), "=")
            for name, type in (
                ("string", union.string),
                ("number", union.number),
                ("boolean", union.boolean),
                ("array", union.array),
            )
            if type is not None
        ]
        match union.object:
            case None:
                pass
            case ByTag() as by_tag:
                arguments.append(Pair("object", self._by_tag(by_tag), "="))
            case other:
                arguments.append(Pair("object", self.kind(other), "="))
        kind = Group("OneOf(", tuple(arguments), ")")
        return Group("Nullable(", (kind,), ")") if union.null else kind

    def _by_tag(self, by_tag: ByTag) -> Part:
        cases = tuple(
            Pair(
                literal(value),
                self.kind(case) if isinstance(case, Ref) else self._by_tag(case),
            )
            for value, case in by_tag.cases
        )
        arguments: list[Part] = [literal(by_tag.key), Group("{", cases, "}")]
        if by_tag.absent is not None:
            arguments.append(self.kind(by_tag.absent))
        return Group("ByTag(", tuple(arguments), ")")

    def kind(self, type: Type) -> Part:
        """The checker's description of a type."""
        match type:
            case String():
                pattern = () if type.pattern is None else (_pattern(type.pattern),)
                return Group("Str(", (*_limits(type.length), *pattern), ")")
            case Integer():
                return Group("Int(", _limits(type.range), ")")
            case Number():
                return Group("Num(", _limits(type.range), ")")
            case Boolean():
                return "Bool()"
            case Timestamp():
                return f"Time({literal(type.unit)})"
            case Base64():
                return Group("B64(", _limits(type.size), ")")
            case FreeObject():
                return "FreeObject()"
            case Json():
                return "Json()"
            case Literal():
                return Group("Const(", (literal(type.value),), ")")
            case List():
                return Group(
                    "ListOf(", (self.kind(type.item), *_limits(type.count)), ")"
                )
            case Map():
                plain = not type.key.length and type.key.pattern is None
                key: Part = "None" if plain else self.kind(type.key)
                return Group(
                    "MapOf(", (key, self.kind(type.value), *_limits(type.count)), ")"
                )
            case Nullable():
                return Group("Nullable(", (self.kind(type.inner),), ")")
            case Ref():
                return _ref(self.names.definitions[type.name])


_DESCRIPTORS = (
    "B64",
    "Bool",
    "ByTag",
    "Const",
    "Enum",
    "Field",
    "FreeObject",
    "Int",
    "Json",
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
)


def schema_imports(lines: list[Code]) -> Code:
    """The import of what the tables are built of; they always need two names."""
    code = STRING.sub("", "\n".join(lines))
    words = set(re.findall(r"\b\w+(?=\()", code)) | {"ByTag", "Schema"}
    return import_line(
        "._runtime.check", [name for name in _DESCRIPTORS if name in words]
    )


def _ref(name: str) -> Part:
    return Group("Ref(", (literal(name),), ")")


def _limits(limits: Limits) -> tuple[Part, ...]:
    bounds: Mapping[str, int | float | None] = {
        "min": limits.minimum,
        "max": limits.maximum,
    }
    return tuple(
        f"{name}={literal(value)}"
        for name, value in bounds.items()
        if value is not None
    )


def _pattern(pattern: str) -> str:
    """An ECMA pattern for Python: a final `$` there does not match before a line end."""
    ends = re.sub(
        r"\\.|\[(?:\\.|[^\]\\])*\]|\$",
        lambda match: r"\Z" if match[0] == "$" else match[0],
        pattern,
        flags=re.DOTALL,
    )
    return f"pattern={literal(ends)}"


def _tuple(items: tuple[str, ...]) -> Part:
    return f"({items[0]},)" if len(items) == 1 else Group("(", items, ")")
