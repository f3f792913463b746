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
    Path,
    Ref,
    Reply,
    SentAs,
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


def dotted(path: Path) -> str:
    """A path in back quotes."""
    return quoted(".".join(path))


def reply(reply: Reply) -> str:
    """An event that answers another, and what has to be equal in both."""
    equal = [f"{dotted(there)} is its {dotted(here)}" for there, here in reply.match]
    return quoted(reply.event) + (" whose " + " and ".join(equal) if equal else "")


def sent_as(sent: SentAs | None) -> str:
    """The type in which an object is sent, and what its fields come from."""
    if sent is None:
        return "nothing"
    parts = [f"{quoted(to)} from {quoted(source)}" for to, source in sent.fields]
    return quoted(sent.type) + (" with " + " and ".join(parts) if parts else "")


def limits(limits: Limits) -> str:
    """A range as the spec writes it."""
    if not limits:
        return "without end"
    low = "" if limits.minimum is None else str(limits.minimum)
    high = "" if limits.maximum is None else str(limits.maximum)
    return f"{low}..{high}"
