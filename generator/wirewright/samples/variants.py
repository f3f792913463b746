"""What a value of a type can be: JSON types, and the variants of unions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from ..spec.model import (
    Alias,
    ByTag,
    Enum,
    FreeObject,
    Map,
    Nullable,
    Ref,
    Spec,
    Struct,
    Type,
    Union,
)
from ..spec.model import (
    Json as AnyJson,
)
from ..spec.unions import json_kind
from .sample import Json

OF_KIND: Final[Mapping[str, Json]] = {
    "null": None,
    "boolean": True,
    "number": 12,
    "string": "text",
    "array": [],
    "object": {},
}
"""A value of each JSON type."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One of the types that a union consists of."""

    mark: str
    """What it is called in the place of a sample."""
    type: Type
    tags: Mapping[str, Json]
    """The members by which an object is told apart."""
    without: str | None = None
    """The member that such an object has not, because another variant has it."""


def variants_of(union: Union) -> Iterator[Variant]:
    """The variants of a union, those of inner unions among them; objects first."""
    match union.object:
        case ByTag() as by_tag:
            yield from _tagged(by_tag, {})
        case Map() | FreeObject() | Ref() as object:
            yield Variant(_mark(object, "object"), object, {})
        case None:
            pass
    for kind, type in (
        ("array", union.array),
        ("string", union.string),
        ("number", union.number),
        ("boolean", union.boolean),
    ):
        if type is not None:
            yield Variant(_mark(type, kind), type, {})


def _tagged(by_tag: ByTag, above: Mapping[str, Json]) -> Iterator[Variant]:
    tagged: set[str] = set()
    for value, case in by_tag.cases:
        tags = {**above, by_tag.key: value}
        if isinstance(case, ByTag):
            yield from _tagged(case, tags)
        else:
            tagged.add(case.name)
            yield Variant(f"({case.name})", case, tags)
    absent = by_tag.absent
    if absent is not None:
        without = f" without {by_tag.key}" if absent.name in tagged else ""
        yield Variant(f"({absent.name}{without})", absent, {}, by_tag.key)


def _mark(type: Type, kind: str) -> str:
    return f"({type.name})" if isinstance(type, Ref) else f"({kind})"


def kinds_of(type: Type, spec: Spec) -> frozenset[str]:
    """The JSON types that values of a type have."""
    match type:
        case AnyJson():
            return frozenset(OF_KIND)
        case Nullable():
            return kinds_of(type.inner, spec) | {"null"}
        case Ref():
            match spec.definition(type.name):
                case Alias() as alias:
                    return kinds_of(alias.type, spec)
                case Union() as union:
                    return _kinds_of_union(union)
                case Struct() | Enum():
                    pass
        case _:
            pass
    return frozenset([json_kind(type, spec.index)])


def _kinds_of_union(union: Union) -> frozenset[str]:
    kinds = {
        "null": union.null or None,
        "boolean": union.boolean,
        "number": union.number,
        "string": union.string,
        "array": union.array,
        "object": union.object,
    }
    return frozenset(kind for kind, variant in kinds.items() if variant is not None)
