"""What a type comes to on the wire: aliases followed, null set apart, and which types hold the values of which."""

from __future__ import annotations

from collections.abc import Iterator

from ..spec.model import (
    Alias,
    Base64,
    Boolean,
    Constant,
    Enum,
    FreeObject,
    Integer,
    Json,
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


def core(type: Type, spec: Spec) -> Type:
    """The type without null and aliases: a builtin, or a `Ref` to an object, enum or union."""
    while True:
        if isinstance(type, Nullable):
            type = type.inner
        elif isinstance(type, Ref) and isinstance(
            alias := spec.index[type.name], Alias
        ):
            type = alias.type
        else:
            return type


def admits_null(type: Type, spec: Spec) -> bool:
    """Whether null is a value of the type."""
    match type:
        case Nullable() | Json():
            return True
        case Ref():
            definition = spec.definition(type.name)
            match definition:
                case Alias():
                    return admits_null(definition.type, spec)
                case Union():
                    return definition.null
                case _:
                    return False
        case _:
            return False


def lineage(type: Type, spec: Spec) -> tuple[str, ...]:
    """The kind of a core type, and the kinds that hold all its values, nearest first.

    An open enum holds all text, or all whole numbers, and so is what a plain type is.
    """
    match type:
        case Json():
            return ("json",)
        case String():
            return ("string", "json")
        case Base64():
            return ("base64", "string", "json")
        case Timestamp(unit="iso"):
            return ("timestamp", "string", "json")
        case Timestamp():
            return ("timestamp in numbers", "integer", "number", "json")
        case Integer():
            return ("integer", "number", "json")
        case Number():
            return ("number", "json")
        case Boolean():
            return ("boolean", "json")
        case List():
            return ("list", "json")
        case Map():
            return ("map", "object", "json")
        case FreeObject():
            return ("object", "json")
        case Literal():
            return ("constant", *_of_constant(type.value))
        case Nullable():
            return lineage(type.inner, spec)
        case Ref():
            definition = spec.definition(type.name)
            match definition:
                case Struct():
                    return ("struct", "object", "json")
                case Union():
                    return ("union", "json")
                case Enum():
                    base = _of_constant(definition.values[0].value)
                    return base if definition.open else ("constant", *base)
                case Alias():
                    return lineage(core(type, spec), spec)


def _of_constant(value: Constant) -> tuple[str, ...]:
    match value:
        case bool():
            return ("boolean", "json")
        case str():
            return ("string", "json")
        case int():
            return ("integer", "number", "json")
        case float():
            return ("number", "json")


def json_kind(type: Type, spec: Spec) -> str:
    """By what a union tells the type from others: its JSON type."""
    line = lineage(core(type, spec), spec)
    for kind in ("string", "number", "boolean", "list", "object"):
        if kind in line:
            return kind
    return "json"


def variants(type: Type, spec: Spec) -> list[Type]:
    """The types that a core type may be: those of a union, or itself."""
    if isinstance(type, Ref) and isinstance(union := spec.definition(type.name), Union):
        return list(union.variants)
    return [type]


def flat_variants(types: list[Type], spec: Spec) -> Iterator[Type]:
    """The variants of inner unions beside the others, null and aliases aside."""
    for type in types:
        inner = core(type, spec)
        parts = variants(inner, spec)
        if parts == [inner]:
            yield inner
        else:
            yield from flat_variants(parts, spec)
