"""Types as annotations: lists of operands that `|` joins."""

from __future__ import annotations

from ..spec.model import (
    Alias,
    Base64,
    Boolean,
    Enum,
    Field,
    FreeObject,
    Integer,
    Json,
    List,
    Literal,
    Map,
    Nullable,
    Number,
    Ref,
    String,
    Timestamp,
    Type,
    Union,
)
from .layout import Group, Part, flat
from .names import Names
from .sinks import literal


def operands(type: Type, names: Names) -> list[Part]:
    """What an annotation of the type lists: `["str", "None"]`."""
    match type:
        case String() | Base64() | Timestamp(unit="iso"):
            return ["str"]
        case Integer() | Timestamp():
            return ["int"]
        case Number() | Literal(value=float()):
            return ["float"]
        case Boolean():
            return ["bool"]
        case FreeObject():
            return ["dict[str, Any]"]
        case Json():
            return ["Any"]
        case Literal():
            return [Group("Literal[", (literal(type.value),), "]")]
        case List():
            return [Group("list[", (_inner(type.item, names),), "]")]
        case Map():
            return [Group("dict[", ("str", _inner(type.value, names)), "]")]
        case Nullable():
            return [*operands(type.inner, names), "None"]
        case Ref():
            return [names.definitions[type.name]]


def _inner(type: Type, names: Names) -> Part:
    """The annotation of a type inside brackets."""
    listed = operands(type, names)
    return listed[0] if len(listed) == 1 else " | ".join(map(flat, listed))


def alias_operands(definition: Enum | Alias | Union, names: Names) -> list[Part]:
    """What the alias of a definition stands for."""
    match definition:
        case Enum():
            values = tuple(literal(value.value) for value in definition.values)
            known: Part = Group("Literal[", values, "]")
            if not definition.open:
                return [known]
            return [
                known,
                "str" if isinstance(definition.values[0].value, str) else "int",
            ]
        case Alias():
            return operands(definition.type, names)
        case Union():
            listed = [
                operand
                for variant in definition.variants
                for operand in operands(variant, names)
            ]
            if definition.null:
                listed.append("None")
            return [*dict.fromkeys(listed), "Unknown"]


def field_operands(field: Field, names: Names) -> list[Part]:
    """The annotation of a field; `UnsetType` stands last when it may be absent."""
    listed = operands(field.type, names)
    return listed if field.required else [*listed, "UnsetType"]
