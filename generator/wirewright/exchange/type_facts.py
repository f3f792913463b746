"""What is asked of types of the model: what names stand for, what objects are told apart by, which values there are."""

from __future__ import annotations

from ..spec.model import (
    NO_LIMITS,
    Alias,
    Base64,
    Constant,
    Definition,
    Enum,
    Integer,
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
from ..spec.unions import json_kind

NO_TAG = "<object>"
"""What an object without a tag is called among other variants."""


def definition_of(type: Type, spec: Spec) -> Definition | None:
    """What a name stands for."""
    return spec.index.get(type.name) if isinstance(type, Ref) else None


def limits_of(type: Type) -> Limits:
    """What bounds the length, the value, the size or the number of items."""
    match type:
        case String():
            return type.length
        case Integer() | Number():
            return type.range
        case Base64():
            return type.size
        case List() | Map():
            return type.count
        case _:
            return NO_LIMITS


def constants(type: Type, spec: Spec) -> dict[str, Constant]:
    """The members of an object that have a fixed value."""
    struct = definition_of(type, spec)
    if not isinstance(struct, Struct):
        return {}
    return {
        field.wire: field.type.value
        for field in struct.fields
        if isinstance(field.type, Literal)
    }


def tag_label(type: Type, spec: Spec) -> str:
    """What an object is told apart by, `<function>`."""
    struct = definition_of(type, spec)
    if not isinstance(struct, Struct) or not struct.tag:
        return NO_TAG if struct is None else ""
    values = constants(type, spec)
    return f"<{','.join(str(values[wire]) for wire in struct.tag)}>"


def variant_kind(type: Type, spec: Spec) -> str:
    """What no other variant of a union is: its JSON type, the tag of an object, the name of a union or an alias."""
    if isinstance(type, Nullable):
        return variant_kind(type.inner, spec)
    definition = definition_of(type, spec)
    if isinstance(definition, Union | Alias):
        return definition.name
    if isinstance(definition, Struct):
        return tag_label(type, spec) or NO_TAG
    return json_kind(type, spec.index)


def struct_of(type: Type, spec: Spec) -> Struct | None:
    """The object that a type is the name of."""
    found = definition_of(type, spec)
    return found if isinstance(found, Struct) else None


def enum_of(type: Type, spec: Spec) -> Enum | None:
    """The enum that a type is the name of."""
    found = definition_of(type, spec)
    return found if isinstance(found, Enum) else None


def values_of(type: Type, spec: Spec) -> tuple[frozenset[Constant], bool] | None:
    """The values that a type admits, and whether there may be others; None where it does not list them."""
    if isinstance(type, Literal):
        return frozenset((type.value,)), False
    enum = enum_of(type, spec)
    if enum is None:
        return None
    return frozenset(value.value for value in enum.values), enum.open


def refines(ours: Type, theirs: Type) -> bool:
    """Whether ours says what the text or number means, where upstream has only text or a number."""
    match ours, theirs:
        case (Base64() | Timestamp(unit="iso")), String():
            return theirs == String()
        case Timestamp(unit="s" | "ms"), Integer(range=limits):
            return not limits
        case _:
            return False


def matched(
    ours: list[dict[str, Constant]], theirs: list[dict[str, Constant]]
) -> list[tuple[int, int]]:
    """Which objects stand for each other: by the members with fixed values, the most in common first."""
    if len(ours) == len(theirs) == 1:
        return [(0, 0)]
    pairs = _equal(ours, theirs)
    done = {i for i, _ in pairs}, {j for _, j in pairs}
    scores: list[tuple[int, int, int]] = []
    for i, own in enumerate(ours):
        for j, other in enumerate(theirs):
            if i in done[0] or j in done[1]:
                continue
            common = own.keys() & other.keys()
            if common and all(own[name] == other[name] for name in common):
                scores.append((-len(common), i, j))
    for _, i, j in sorted(scores):
        if i not in done[0] and j not in done[1]:
            pairs.append((i, j))
            done[0].add(i)
            done[1].add(j)
    return sorted(pairs)


def _equal(
    ours: list[dict[str, Constant]], theirs: list[dict[str, Constant]]
) -> list[tuple[int, int]]:
    """Those that have the same fixed values."""
    known = {repr(sorted(other.items())): j for j, other in enumerate(theirs) if other}
    pairs: list[tuple[int, int]] = []
    for i, own in enumerate(ours):
        j = known.pop(repr(sorted(own.items())), None)
        if j is not None:
            pairs.append((i, j))
    return pairs
