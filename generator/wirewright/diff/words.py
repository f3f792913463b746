"""Types and values in the words of a message."""

from __future__ import annotations

import json

from ..spec.model import (
    Base64,
    Boolean,
    Constant,
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
    Timestamp,
    Type,
)


def spelled(type: Type) -> str:
    """A type as the spec would write it, limits aside."""
    match type:
        case String():
            return "string"
        case Integer() | Number():
            name = "integer" if isinstance(type, Integer) else "number"
            return f"{name}<{type.unit}>" if type.unit else name
        case Boolean():
            return "boolean"
        case Timestamp():
            return f"timestamp<{type.unit}>"
        case Base64():
            return "base64"
        case FreeObject():
            return "object"
        case Json():
            return "json"
        case Literal():
            return constant(type.value)
        case List():
            return f"list<{spelled(type.item)}>"
        case Map():
            return f"map<{spelled(type.value)}>"
        case Nullable():
            return f"{spelled(type.inner)} | null"
        case Ref():
            return type.name


def constant(value: Constant) -> str:
    """A constant as JSON."""
    return json.dumps(value, ensure_ascii=False)


def quoted(text: str) -> str:
    """Text in the back quotes of messages."""
    return f"`{text}`"


def limits(limits: Limits) -> str:
    """A range as the spec writes it."""
    if not limits:
        return "without end"
    low = "" if limits.minimum is None else str(limits.minimum)
    high = "" if limits.maximum is None else str(limits.maximum)
    return f"{low}..{high}"
