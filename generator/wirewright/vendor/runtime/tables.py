"""One table says what each type is; values are decoded and checked by it.

This is small and needs no code for each type. The package that `generate` makes has such code, and decodes the same
values several times faster.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from ...runtime.check import (
    ByTag,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    Object,
    OneOf,
    Ref,
    Schema,
)
from ...runtime.codec import Data, read, read_object, require, tables_of, violations_of
from ...runtime.errors import Violation
from ...runtime.jsontext import dump_json, to_bytes
from ...runtime.unset import UNSET
from ...runtime.values import Unknown, UnknownEvent, to_plain
from .model import EXTRAS, wire_names_of

T = TypeVar("T")


def overload(function: T) -> T:
    """What stands for the one of `typing` when a program runs."""
    return function


def encode(value: object) -> bytes:
    """The compact UTF-8 JSON of an event, a model or a plain JSON value.

    Raises `EncodeError` with the place of whatever is no JSON.
    """
    return to_bytes(dump_json(to_plain(value)))


class Codec:
    """Decodes and checks; `schema` has the named types, `classes` those of its objects."""

    def __init__(self, schema: Schema, classes: Iterable[type]) -> None:
        self.schema = schema
        self.classes = {cls.__name__: cls for cls in classes}

    def event(
        self, data: Data, channels: Mapping[str, ByTag], channel: str, strict: bool
    ) -> Any:
        """The event in a message; `channels` has the events of each channel."""
        events = tables_of(channel, channels)
        raw = read(data, events.key)
        if strict:
            require(raw, events, self.schema)
        tag: str = raw[events.key]
        if tag in events.cases:
            return self.build(raw, events.cases[tag])
        return UnknownEvent(tag, raw)

    def from_dict(self, cls: type[T], obj: object, *, strict: bool = False) -> T:
        """An object of a class of this package from a JSON object; the dict is copied.

        Raises `DecodeError` for what is no JSON object and, when strict, with every
        violation of the spec; `TypeError` for a class of somewhere else.
        """
        kind = self._kind(cls)
        raw = read_object(obj)
        if strict:
            require(raw, kind, self.schema)
        value: T = self.build(raw, kind)
        return value

    def validate(self, value: object) -> list[Violation]:
        """Every violation of the spec that a value would have on the wire.

        Takes an object of a class of this package; `TypeError` for anything else.
        """
        is_unknown = isinstance(value, (Unknown, UnknownEvent))
        kind = None if is_unknown else self._kind(value.__class__)
        return violations_of(value, kind, self.schema)

    def _kind(self, cls: type) -> Kind:
        if self.classes.get(cls.__name__) is not cls:
            raise TypeError(f"{cls!r} is not a class of this package")
        return self.schema[cls.__name__]

    def build(self, value: Any, kind: Kind) -> Any:
        """A JSON value as what it is of a kind; `Unknown` if it is no variant of a union."""
        found: Kind | None = kind
        while found is not None:
            if isinstance(found, Ref):
                found = self.schema[found.name]
            elif isinstance(found, Object):
                return self._object(value, found)
            elif isinstance(found, Nullable):
                found = found.inner
            elif isinstance(found, OneOf):
                if value is None or value is UNSET:
                    return value
                found = found.by_type.get(value.__class__)
            elif isinstance(found, ByTag):
                tag = value.get(found.key)
                is_text = tag.__class__ is str
                absent = found.absent if tag is None else None
                found = found.cases.get(tag) if is_text else absent
            elif isinstance(found, ListOf) and value.__class__ is list:
                return [self.build(item, found.item) for item in value]
            elif isinstance(found, MapOf) and value.__class__ is dict:
                return {k: self.build(item, found.value) for k, item in value.items()}
            else:
                return value
        return Unknown(value)

    def _object(self, value: Any, kind: Object) -> Any:
        if value.__class__ is not dict:
            return value
        cls = self.classes[kind.name]
        made: Any = object.__new__(cls)
        left = dict(value)
        for name, wire_name in wire_names_of(cls).items():
            member = left.pop(wire_name, UNSET)
            setattr(made, name, self.build(member, kind.fields[wire_name].kind))
        setattr(made, EXTRAS, left)
        return made
