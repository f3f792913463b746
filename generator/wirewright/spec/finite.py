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

_SHOWN_STEPS = 8


def check_finite(
    roots: Sequence[Definition],
    definitions: Mapping[str, Definition],
    diagnostics: Diagnostics,
) -> None:
    """Report E301 for each object, union or alias that no finite JSON value can satisfy."""
    finite = _finite(roots) - _circular_aliases(definitions)
    seen: set[str] = set()
    for definition in roots:
        ring = _ring(definition, finite, definitions, seen)
        if ring:
            first = ring.index(min(ring))
            steps = [*ring[first:], *ring[:first], ring[first]]
            if len(steps) > _SHOWN_STEPS:
                steps = [*steps[: _SHOWN_STEPS - 2], "…", *steps[-2:]]
            around = " → ".join(f"`{step}`" for step in steps)
            diagnostics.error(
                "E301",
                f"`{steps[0]}` needs itself, and there is no way out: {around}",
                definitions[steps[0]].span,
                help=_way_out([definitions[step] for step in ring]),
            )


def _way_out(ring: list[Definition]) -> str:
    if any(isinstance(definition, Struct) for definition in ring):
        return "make a field on the way optional, or let it be null"
    return "let one of them stand for something else"


def _circular_aliases(definitions: Mapping[str, Definition]) -> set[str]:
    """Aliases that stand for nothing but themselves, null aside."""
    known: dict[str, bool] = {}
    for name in definitions:
        path: dict[str, None] = {}
        onwards: str | None = name
        while onwards and onwards not in path and known.get(onwards) is None:
            path[onwards] = None
            definition = definitions[onwards]
            onwards = (
                _target(definition.type) if isinstance(definition, Alias) else None
            )
        closed = onwards in path or known.get(onwards or "", False)
        known.update(dict.fromkeys(path, closed))
    return {name for name, closed in known.items() if closed}


def _target(type: Type) -> str | None:
    while isinstance(type, Nullable):
        type = type.inner
    return type.name if isinstance(type, Ref) else None


def _finite(roots: Sequence[Definition]) -> set[str]:
    """Names of definitions that have a finite value, from those that need nothing upwards."""
    users: dict[str, list[Definition]] = {}
    unmet: dict[str, int] = {}
    ready: list[Definition] = []
    for definition in roots:
        needs = _needs(definition)
        optional = isinstance(definition, Union) and None in needs
        names = {name for name in needs if name is not None}
        unmet[definition.name] = 0 if optional else len(names)
        for name in names:
            users.setdefault(name, []).append(definition)
        if not unmet[definition.name]:
            ready.append(definition)
    finite: set[str] = set()
    while ready:
        definition = ready.pop()
        if definition.name in finite:
            continue
        finite.add(definition.name)
        for user in users.get(definition.name, ()):
            unmet[user.name] -= 1
            if isinstance(user, Union) or not unmet[user.name]:
                ready.append(user)
    return finite


def _needs(definition: Definition) -> list[str | None]:
    """For each part that a value must have, or each variant, the definition that it needs."""
    match definition:
        case Enum():
            return []
        case Alias():
            return [_needed(definition.type)]
        case Union():
            return [_needed(variant) for variant in definition.variants]
        case Struct():
            return [
                _needed(field.type) for field in definition.fields if field.required
            ]


def _needed(type: Type) -> str | None:
    """The definition of which each value of the type holds a value."""
    match type:
        case Ref():
            return type.name
        case List(count=limits) if limits.minimum:
            return _needed(type.item)
        case Map(count=limits) if limits.minimum:
            return _needed(type.value)
        case _:
            return None


def _ring(
    start: Definition,
    finite: set[str],
    definitions: Mapping[str, Definition],
    seen: set[str],
) -> list[str]:
    """A new ring of definitions that need each other, if `start` leads into one; what it leads through is `seen`."""
    path: dict[str, int] = {}
    current = start
    while current.name not in path:
        if current.name in finite or current.name in seen:
            seen.update(path)
            return []
        path[current.name] = len(path)
        needs = _needs(current)
        if isinstance(current, Alias):
            needs.append(_target(current.type))
        blocked = (name for name in needs if name and name not in finite)
        current = definitions[next(blocked)]
    seen.update(path)
    return list(path)[path[current.name] :]
