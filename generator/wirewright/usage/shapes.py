"""What values of a type look like: JSON types, and members that say what an object is."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from ..spec.model import (
    Base64,
    Boolean,
    Enum,
    FreeObject,
    Integer,
    Json,
    List,
    Literal,
    Map,
    Number,
    String,
    Struct,
    Timestamp,
)
from .vocabulary import Leaf, Place, texts


def kinds(place: Place) -> set[str]:
    """The JSON types of what may be at a place."""
    return {kind for _, leaf in place.leaves for kind in _kinds(leaf)}


def _kinds(leaf: Leaf) -> Iterable[str]:
    match leaf:
        case Struct() | Map() | FreeObject():
            return ("object",)
        case List():
            return ("list",)
        case String() | Base64():
            return ("text",)
        case Timestamp():
            return ("text",) if leaf.unit == "iso" else ("number",)
        case Integer() | Number():
            return ("number",)
        case Boolean():
            return ("boolean",)
        case Json():
            return ("object", "list", "text", "number", "boolean")
        case Literal() | Enum():
            return {_kind(value) for value in texts(leaf)}


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return "boolean"
    return "text" if isinstance(value, str) else "number"


def fits(struct: Struct, present: AbstractSet[str | None]) -> bool:
    """Whether an object with these members may be of a type: they are its own, and its tags are among them."""
    tags = required_tags(struct).keys()
    fields = {field.wire for field in struct.fields}
    return tags <= present and (bool(tags) or present <= fields)


def required_tags(struct: Struct) -> dict[str, str]:
    """The members by which an object has to say what it is."""
    return {
        field.wire: field.type.value
        for field in struct.fields
        if field.required
        and field.wire in struct.tag
        and isinstance(field.type, Literal)
        and isinstance(field.type.value, str)
    }
