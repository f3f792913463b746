"""What came can be sent, and what a server makes is whole.

Both work on the objects of a package by a table of shapes, which generated code fills.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, TypeVar, cast

from .ids import GenerateId, generate_id
from .jsontext import loads
from .model import fields_of, is_model
from .unset import UNSET, UnsetType

T = TypeVar("T")

NOTHING: Mapping[str, str] = {}
NO_NAMES: frozenset[str] = frozenset()


class Shape:
    """What there is to know of a class beside its fields; all names are attributes."""

    __slots__ = (
        "defaults",
        "fixed",
        "ids",
        "not_null",
        "server_only",
        "sources",
        "target",
    )

    def __init__(
        self,
        *,
        defaults: tuple[tuple[str, str, Callable[[Any], Any] | None], ...] = (),
        ids: Mapping[str, str] = NOTHING,
        target: type | None = None,
        sources: Mapping[str, str] = NOTHING,
        server_only: frozenset[str] = NO_NAMES,
        fixed: frozenset[str] = NO_NAMES,
        not_null: frozenset[str] = NO_NAMES,
    ) -> None:
        self.defaults = defaults
        """An attribute, the JSON text that the API assumes for it, and its decoder."""
        self.ids = ids
        """Attributes that hold an id, and what it begins with."""
        self.target = target
        """The class in which a client sends such an object."""
        self.sources = sources
        """Attributes of the target, and where they come from, if from another name."""
        self.server_only = server_only
        """Attributes that a client leaves out."""
        self.fixed = fixed
        """Attributes that say what the object is."""
        self.not_null = not_null
        """Attributes that a client may leave out, but not send as null."""


Shapes: TypeAlias = "Mapping[type, Shape]"

_PLAIN = Shape()


def to_request(value: Any, shapes: Shapes) -> Any:
    """A received value as a client may send it; nothing is shared with the old one.

    Objects become objects of the class that the API wants, without what only the server
    sets and without what the spec does not know. Unknown variants stay as they are.
    """
    if value.__class__ is list:
        return [to_request(item, shapes) for item in value]
    if value.__class__ is dict:
        return {key: to_request(item, shapes) for key, item in value.items()}
    if not is_model(value.__class__):
        return value
    shape = shapes.get(value.__class__, _PLAIN)
    cls = shape.target or value.__class__
    wanted = shapes.get(cls, _PLAIN)
    given: dict[str, Any] = {}
    for name in fields_of(cls):
        if name in wanted.fixed:
            continue
        member = getattr(value, shape.sources.get(name, name), UNSET)
        if name in wanted.server_only or (member is None and name in wanted.not_null):
            member = UNSET
        given[name] = to_request(member, shapes)
    return cls(**given)


def with_defaults(value: T, shapes: Shapes, generate: GenerateId = generate_id) -> T:
    """A copy in which everything that is absent has the value that the API assumes, and
    every id that is absent is a new one.
    """
    return cast(T, _whole(value, shapes, generate))


def _whole(value: Any, shapes: Shapes, generate: GenerateId) -> Any:
    if value.__class__ is list:
        return [_whole(item, shapes, generate) for item in value]
    if value.__class__ is dict:
        return {key: _whole(item, shapes, generate) for key, item in value.items()}
    if not is_model(value.__class__):
        return value
    shape = shapes.get(value.__class__, _PLAIN)
    given = {
        name: _whole(getattr(value, name), shapes, generate)
        for name in fields_of(value.__class__)
    }
    for name, prefix in shape.ids.items():
        if given[name] is UNSET:
            given[name] = generate(prefix)
    for name, text, decode in shape.defaults:
        if given[name] is UNSET:
            default = loads(text)
            given[name] = default if decode is None else decode(default)
    return value.__class__(**given, extra_fields=value.extra_fields)


class Factory:
    """Makes events of a server: absent ids are made, absent defaults filled in."""

    def __init__(self, shapes: Shapes, generate: GenerateId) -> None:
        self._shapes = shapes
        self._generate = generate

    def _id(self, value: str | UnsetType, prefix: str) -> str:
        return self._generate(prefix) if isinstance(value, UnsetType) else value

    def _complete(self, event: T) -> T:
        return with_defaults(event, self._shapes, self._generate)
