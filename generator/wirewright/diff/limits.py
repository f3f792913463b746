"""Limits, patterns and units of two types of the same kind."""

from __future__ import annotations

from collections.abc import Iterator

from ..spec.model import (
    Base64,
    Integer,
    Limits,
    List,
    Map,
    Number,
    String,
    Timestamp,
    Type,
)
from .walk import Site, Walk
from .words import limits, quoted

_INF = float("inf")


def compare_limits(walk: Walk, site: Site, old: Type, new: Type) -> None:
    """What differs between two types of one kind besides the types that they hold."""
    units = _unit(old), _unit(new)
    if old.__class__ is new.__class__ and units[0] != units[1]:
        walk.add("unit-changed", site, *units)
    ours, theirs = list(_limits(old)), list(_limits(new))
    for (what, first), (_, second) in zip(ours, theirs):
        compare_range(walk, site, what, first, second)
    compare_patterns(walk, site, old, new)


def _unit(type: Type) -> str:
    match type:
        case Integer() | Number() | Timestamp() if type.unit:
            return quoted(type.unit)
        case _:
            return "no unit"


def _limits(type: Type) -> Iterator[tuple[str, Limits]]:
    match type:
        case String():
            yield "length", type.length
        case Integer() | Number():
            yield "range", type.range
        case Base64():
            yield "size", type.size
        case List():
            yield "number of items", type.count
        case Map():
            yield "number of members", type.count
            yield "length of keys", type.key.length
        case _:
            return


def compare_range(walk: Walk, site: Site, what: str, old: Limits, new: Limits) -> None:
    """Say whether a range admits more, less, or other values."""
    if old == new:
        return
    # A missing lower limit of a size is 0, which reads the same as a written one.
    ours, theirs = _bounds(old, what), _bounds(new, what)
    if ours == theirs:
        return
    wider = theirs[0] <= ours[0] and theirs[1] >= ours[1]
    narrower = theirs[0] >= ours[0] and theirs[1] <= ours[1]
    word = "loosened" if wider else "tightened" if narrower else "changed"
    walk.add(f"limit-{word}", site, limits(old), limits(new), what=what)


def _bounds(limits: Limits, what: str) -> tuple[float, float]:
    lowest = -_INF if what == "range" else 0
    low = lowest if limits.minimum is None else limits.minimum
    return low, _INF if limits.maximum is None else limits.maximum


def compare_patterns(walk: Walk, site: Site, old: Type, new: Type) -> None:
    """Any other pattern may admit other values; none admits all."""
    match old, new:
        case String(), String():
            what, ours, theirs = "pattern", old.pattern, new.pattern
        case Map(), Map():
            what, ours, theirs = "pattern of keys", old.key.pattern, new.key.pattern
        case _:
            return
    if ours == theirs:
        return
    word = "loosened" if theirs is None else "tightened" if ours is None else "changed"
    shown = ["none" if text is None else f"`/{text}/`" for text in (ours, theirs)]
    walk.add(f"limit-{word}", site, *shown, what=what)
