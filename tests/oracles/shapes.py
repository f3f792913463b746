"""JSON shapes and the values they admit: each boundary, value and variant once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

Json: TypeAlias = "None | bool | int | float | str | list[Json] | dict[str, Json]"
Shape: TypeAlias = "Scalar | ListOf | MapOf | Record | OneOf"


@dataclass(frozen=True)
class Scalar:
    """Any of some values; the first is the usual one."""

    values: tuple[Json, ...]


@dataclass(frozen=True)
class ListOf:
    item: Shape
    lengths: tuple[int, ...] = (1, 0, 2)


@dataclass(frozen=True)
class MapOf:
    item: Shape


@dataclass(frozen=True)
class Member:
    name: str
    shape: Shape
    required: bool


@dataclass(frozen=True)
class Record:
    name: str
    members: tuple[Member, ...]


@dataclass(frozen=True)
class OneOf:
    variants: tuple[Shape, ...]


def smallest(shape: Shape) -> Json:
    """The first variant everywhere, and no member that may be absent."""
    match shape:
        case Scalar(values):
            return values[0]
        case ListOf(item, lengths):
            return [smallest(item)] * lengths[0]
        case MapOf(item):
            return {"key": smallest(item)}
        case Record(_, members):
            return {m.name: smallest(m.shape) for m in members if m.required}
        case OneOf(variants):
            return smallest(variants[0])


def fullest(shape: Shape) -> Json:
    """The last variant everywhere, and every member."""
    match shape:
        case Scalar(values):
            return values[-1]
        case ListOf(item, lengths):
            return [fullest(item)] * lengths[-1]
        case MapOf(item):
            return {"key": fullest(item), "": fullest(item)}
        case Record(_, members):
            return {m.name: fullest(m.shape) for m in members}
        case OneOf(variants):
            return fullest(variants[-1])


def each(shape: Shape) -> Iterator[Json]:
    """Values that together have every member, variant and scalar value.

    Each but the fullest differs from the smallest in one place.
    """
    match shape:
        case Scalar(values):
            yield from values
        case ListOf(item, lengths):
            for length in lengths:
                yield [smallest(item)] * length
            yield from ([value] for value in each(item))
        case MapOf(item):
            yield {}
            yield from ({"key": value} for value in each(item))
        case Record(_, members):
            least = {m.name: smallest(m.shape) for m in members if m.required}
            yield least
            yield fullest(shape)
            for m in members:
                yield from ({**least, m.name: value} for value in each(m.shape))
        case OneOf(variants):
            for variant in variants:
                yield from each(variant)
