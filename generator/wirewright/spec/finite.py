"""Types that have no finite value: they need a value of themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..diagnostics import Diagnostics
from .model import (
    Alias,
    Definition,
    Enum,
    List,
    Map,
    Nullable,
    Ref,
    Struct,
    Type,
    Union,
)


def check_finite(
    roots: Sequence[Definition],
    definitions: Mapping[str, Definition],
    diagnostics: Diagnostics,
) -> None:
    """Report E301 for each object, union or alias that no finite JSON value can satisfy."""
    finite: set[str] = set()
    grown = True
    while grown:
        grown = False
        for definition in roots:
            if definition.name not in finite and _is_finite(definition, finite):
                finite.add(definition.name)
                grown = True
    for definition in roots:
        if definition.name in finite:
            continue
        steps = _cycle(definition, finite, definitions)
        if definition.name == min(steps):
            around = " → ".join(f"`{step}`" for step in (*steps, steps[0]))
            diagnostics.error(
                "E301",
                f"`{definition.name}` needs itself, and there is no way out: {around}",
                definition.span,
                help="make a field on the way optional, or let it be null",
            )


def _is_finite(definition: Definition, finite: set[str]) -> bool:
    match definition:
        case Enum():
            return True
        case Alias():
            return _needs(definition.type) <= finite
        case Union():
            return any(_needs(variant) <= finite for variant in definition.variants)
        case Struct():
            return all(
                _needs(field.type) <= finite
                for field in definition.fields
                if field.required
            )


def _needs(type: Type) -> set[str]:
    """Names of which each value of the type must hold a value."""
    match type:
        case Ref():
            return {type.name}
        case List(count=limits) if limits.minimum:
            return _needs(type.item)
        case Map(count=limits) if limits.minimum:
            return _needs(type.value)
        case Nullable():
            return set()
        case _:
            return set()


def _cycle(
    start: Definition, finite: set[str], definitions: Mapping[str, Definition]
) -> list[str]:
    """A ring of definitions that need each other, reached from `start`."""
    path: list[str] = []
    current = start
    while current.name not in path:
        path.append(current.name)
        match current:
            case Struct():
                types = [field.type for field in current.fields if field.required]
            case Union():
                types = list(current.variants)
            case Alias():
                types = [current.type]
            case Enum():
                types = []
        blocked = [
            name
            for type in types
            for name in sorted(_needs(type))
            if name not in finite
        ]
        current = definitions[blocked[0]]
    return path[path.index(current.name) :]
