"""One table says what each type is; values are decoded and checked by it.

This is small and needs no code for each type. The package that `generate` makes has such code, and decodes the same
values several times faster.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias, TypeVar

from ...runtime.check import (
    ByTag,
    Field,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    Object,
    OneOf,
    Ref,
)
from ...runtime.codec import Data, read, read_object, require, tables_of, violations_of
from ...runtime.errors import Violation
from ...runtime.jsontext import dump_json, to_bytes
from ...runtime.values import Unknown, UnknownEvent, to_plain
from .model import EXTRAS, wire_names_of
from .unset import UNSET

T = TypeVar("T")

Types: TypeAlias = "Mapping[type | str, Kind | dict[str, Field]]"
"""The fields of each class of objects, and what each other type is, by its name."""

Channels: TypeAlias = "Mapping[str, Mapping[str, str]]"


def overload(function: T) -> T:
    """What stands for the one of `typing` when a program runs."""
    return function


def encode(value: object) -> bytes:
    """The compact UTF-8 JSON of an event, a model or a plain JSON value.

    Raises `EncodeError` with the place of whatever is no JSON.
    """
    return to_bytes(dump_json(to_plain(value)))


class Codec:
    """Decodes and checks; `types` are those of the API, `tags` the tag of each channel."""

    def __init__(self, types: Types, tags: Mapping[str, str]) -> None:
        self.schema: dict[str, Kind] = {}
        self.classes: dict[str, Any] = {}
        self.fields: dict[str, list[tuple[str, str]]] = {}
        self.tags = tags
        for key, kind in types.items():
            name = key if isinstance(key, str) else key.__name__
            self.schema[name] = Object(name, kind) if isinstance(kind, dict) else kind
            if not isinstance(key, str):
                self.classes[name] = key
                self.fields[name] = [*wire_names_of(key).items()]

    def event(self, data: Data, channels: Channels, channel: str, strict: bool) -> Any:
        """The event in a message; `channels` has the names of events by channel and tag."""
        names = tables_of(channel, channels)
        key = self.tags[channel]
        raw = read(data, key)
        if strict:
            cases = {tag: Ref(name) for tag, name in names.items()}
            require(raw, ByTag(key, cases, code="unknown-event"), self.schema)
        tag: str = raw[key]
        if tag in names:
            return self.build(raw, Ref(names[tag]))
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
                if tag.__class__ is str:
                    found = found.cases.get(tag)
                else:
                    found = found.absent if tag is None else None
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
        for name, wire_name in self.fields[kind.name]:
            member = left.pop(wire_name, UNSET)
            setattr(made, name, self.build(member, kind.fields[wire_name].kind))
        setattr(made, EXTRAS, left)
        return made
