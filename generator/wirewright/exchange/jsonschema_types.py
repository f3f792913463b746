"""A type of the model → a JSON Schema (2020-12) that accepts what a strict reader accepts."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from ..spec.model import (
    Alias,
    Base64,
    Boolean,
    ByTag,
    Constant,
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
    Provenance,
    Ref,
    Spec,
    String,
    Struct,
    Timestamp,
    Type,
    Union,
)

Schema: TypeAlias = "dict[str, SchemaValue]"
SchemaValue: TypeAlias = (
    "None | bool | int | float | str | list[SchemaValue] | dict[str, SchemaValue]"
)

NULL: Schema = {"type": "null"}

_BASE64 = "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"
_DATE_TIME = (
    "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])[Tt ]"
    "(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\\.[0-9]+)?"
    "(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$"
)


class Types:
    """Schemas of the definitions and types of a spec.

    `names` is what each definition is called under `$defs`.
    """

    def __init__(self, spec: Spec, names: Mapping[str, str]) -> None:
        self.spec = spec
        self.names = names

    def definition(self, item: Definition) -> Schema:
        """The schema of what has a name."""
        match item:
            case Struct():
                return self.struct(item)
            case Enum():
                made = _enum(item)
            case Alias():
                made = self.type(item.type)
            case Union():
                made = self._union(item)
        return {**_about(item.docs, item.provenance), **made}

    def struct(self, struct: Struct) -> Schema:
        """The schema of an object; what the spec does not know is refused, as a strict reader does."""
        required: list[SchemaValue] = [f.wire for f in struct.fields if f.required]
        made: Schema = {
            **_about(struct.docs, struct.provenance),
            "type": "object",
            "properties": {field.wire: self._field(field) for field in struct.fields},
        }
        if required:
            made["required"] = required
        made["additionalProperties"] = False
        return made

    def _field(self, field: Field) -> Schema:
        about = _about(field.docs, field.provenance)
        if field.default is not None:
            about["default"] = json.loads(field.default)
        if field.server_only:
            about["readOnly"] = True
        return {**about, **self.type(field.type)}

    def reference(self, name: str) -> Schema:
        """A reference to a definition."""
        return {"$ref": f"#/$defs/{self.names[name]}"}

    def type(self, type: Type) -> Schema:
        """The schema of a type in its place."""
        match type:
            case String():
                return _string(type)
            case Integer():
                return {"type": "integer", **_limits(type.range, "imum")}
            case Number():
                return {"type": "number", **_limits(type.range, "imum")}
            case Boolean():
                return {"type": "boolean"}
            case Timestamp(unit="iso"):
                return {"type": "string", "format": "date-time", "pattern": _DATE_TIME}
            case Timestamp():
                return {"type": "integer"}
            case Base64():
                return _base64(type)
            case FreeObject():
                return {"type": "object"}
            case Json():
                return {}
            case Literal():
                return _constant(type.value)
            case List():
                items = self.type(type.item)
                return {"type": "array", "items": items, **_limits(type.count, "Items")}
            case Map():
                return self._map(type)
            case Nullable():
                return {"anyOf": [self.type(type.inner), NULL]}
            case Ref():
                return self.reference(type.name)

    def _map(self, type: Map) -> Schema:
        made: Schema = {
            "type": "object",
            "additionalProperties": self.type(type.value),
            **_limits(type.count, "Properties"),
        }
        if type.key.length or type.key.pattern is not None:
            made["propertyNames"] = _string(type.key)
        return made

    def _union(self, union: Union) -> Schema:
        others = (union.string, union.number, union.boolean, union.array)
        variants = [self.type(type) for type in others if type is not None]
        if union.null:
            variants.append(NULL)
        match union.object:
            case None:
                pass
            case ByTag() as by_tag:
                if not variants and (made := self._discriminated(by_tag)):
                    return made
                variants = [*self._tagged(by_tag), *variants]
            case other:
                variants = [self.type(other), *variants]
        return {"anyOf": list[SchemaValue](variants)}

    def _discriminated(self, by_tag: ByTag) -> Schema | None:
        """A union that one member decides, in the form of OpenAPI; None where it takes more."""
        cases: dict[str, SchemaValue] = {}
        for value, case in by_tag.cases:
            if not isinstance(value, str) or isinstance(case, ByTag):
                return None
            cases[value] = f"#/$defs/{self.names[case.name]}"
        targets = set(map(str, cases.values()))
        if by_tag.absent is not None or len(targets) < len(cases):
            return None
        return discriminated(by_tag.key, cases)

    def _tagged(self, by_tag: ByTag) -> Iterator[Schema]:
        """The objects that tags tell apart, each once."""
        names = dict.fromkeys(_cases(by_tag))
        yield from (self.reference(name) for name in names)


def _cases(by_tag: ByTag) -> Iterator[str]:
    for _, case in by_tag.cases:
        if isinstance(case, ByTag):
            yield from _cases(case)
        else:
            yield case.name
    if by_tag.absent is not None:
        yield by_tag.absent.name


def discriminated(key: str, cases: Mapping[str, SchemaValue]) -> Schema:
    """A union of objects that one member tells apart: `cases` has a reference for each of its values."""
    variants: list[SchemaValue] = [{"$ref": target} for target in cases.values()]
    discriminator: Schema = {"propertyName": key, "mapping": dict(cases)}
    return {"oneOf": variants, "discriminator": discriminator}


def _about(docs: str, provenance: Provenance) -> Schema:
    about: Schema = {}
    if docs:
        about["description"] = docs
    if provenance.deprecated is not None:
        about["deprecated"] = True
    return about


def _string(type: String) -> Schema:
    made: Schema = {"type": "string", **_limits(type.length, "Length")}
    if type.pattern is not None:
        made["pattern"] = type.pattern
    return made


def _base64(type: Base64) -> Schema:
    """Limits of bytes become limits of characters: three bytes are four of them."""
    made: Schema = {"type": "string", "contentEncoding": "base64", "pattern": _BASE64}
    for name, size in (
        ("minLength", type.size.minimum),
        ("maxLength", type.size.maximum),
    ):
        if size is not None:
            made[name] = -(-int(size) // 3) * 4
    return made


def _constant(value: Constant) -> Schema:
    kind = {str: "string", bool: "boolean", int: "integer", float: "number"}
    return {"type": kind[type(value)], "const": value}


def _enum(enum: Enum) -> Schema:
    values: list[SchemaValue] = [item.value for item in enum.values]
    kinds = dict.fromkeys(
        "string" if isinstance(item.value, str) else "integer" for item in enum.values
    )
    known: Schema = {"enum": values}
    if not enum.open:
        return {"type": next(iter(kinds)), **known} if len(kinds) == 1 else known
    variants: list[SchemaValue] = [known]
    for kind in kinds:
        variants.append({"type": "string" if kind == "string" else "number"})
    return {"anyOf": variants}


def _limits(limits: Limits, noun: str) -> Schema:
    bounds = (("min", limits.minimum), ("max", limits.maximum))
    return {word + noun: bound for word, bound in bounds if bound is not None}
