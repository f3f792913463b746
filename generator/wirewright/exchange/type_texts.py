"""Types of the model in one line of text: without the names of objects, which are only names."""

from __future__ import annotations

import json

from ..spec.model import (
    Alias,
    Base64,
    Boolean,
    Definition,
    Enum,
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
from .type_facts import definition_of, tag_label

_DEPTH = 8  # of types inside of types


def shape(type: Type, spec: Spec, depth: int = _DEPTH) -> str:
    """What a type admits, objects and enums aside: these are compared by themselves."""
    if depth == 0:
        return "..."
    match type:
        case List():
            count = in_brackets(limits_text(type.count))
            return f"list<{shape(type.item, spec, depth - 1)}>{count}"
        case Map():
            count = in_brackets(limits_text(type.count))
            key = "" if type.key == String() else f"{scalar(type.key)}, "
            return f"map<{key}{shape(type.value, spec, depth - 1)}>{count}"
        case Nullable():
            return f"{shape(type.inner, spec, depth - 1)} | null"
        case Ref():
            return _named(spec.definition(type.name), spec, depth)
        case FreeObject():
            return "any object"
        case _:
            return scalar(type)


def described(type: Type, spec: Spec) -> str:
    """What a type admits; of an object, the names of its members, too."""
    struct = definition_of(type, spec)
    if not isinstance(struct, Struct):
        return shape(type, spec)
    names = [f"{field.wire}{'' if field.required else '?'}" for field in struct.fields]
    return f"object {{{', '.join(sorted(names))}}}"


def _named(definition: Definition, spec: Spec, depth: int) -> str:
    match definition:
        case Alias():
            return shape(definition.type, spec, depth - 1)
        case Enum():
            text = (
                "string" if isinstance(definition.values[0].value, str) else "integer"
            )
            return f"{'open ' if definition.open else ''}enum of {text}"
        case Struct():
            return f"object{tag_label(Ref(definition.name), spec)}"
        case Union():
            parts = {shape(part, spec, depth - 1) for part in definition.variants}
            return " | ".join(sorted(parts))


def scalar(
    type: (
        String
        | Integer
        | Number
        | Boolean
        | Timestamp
        | Base64
        | FreeObject
        | Json
        | Literal
    ),
) -> str:
    """A type that has no other type in it, as an expression."""
    match type:
        case String():
            pattern = None if type.pattern is None else type.pattern.replace("/", "\\/")
            parts = [limits_text(type.length), f"/{pattern}/" if pattern else ""]
            return "string" + in_brackets(", ".join(part for part in parts if part))
        case Integer() | Number():
            name = "integer" if isinstance(type, Integer) else "number"
            unit = f"<{type.unit}>" if type.unit else ""
            return f"{name}{unit}" + in_brackets(limits_text(type.range))
        case Boolean():
            return "boolean"
        case Timestamp():
            return f"timestamp<{type.unit}>"
        case Base64():
            return "base64" + in_brackets(limits_text(type.size, "B"))
        case FreeObject():
            return "object"
        case Json():
            return "json"
        case Literal():
            return json.dumps(type.value, ensure_ascii=False)


def in_brackets(text: str) -> str:
    return f"({text})" if text else ""


def limits_text(limits: Limits, unit: str = "") -> str:
    """A range as the spec writes it; empty without one."""
    if not limits:
        return ""
    low = "" if limits.minimum is None else f"{limits.minimum}{unit}"
    high = "" if limits.maximum is None else f"{limits.maximum}{unit}"
    return low if low == high else f"{low}..{high}"
