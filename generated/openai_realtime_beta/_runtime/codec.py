"""The part of decoding and checking that is the same for every API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from .errors import DecodeError, EncodeError, Violation, describe, json_path
from .jsontext import checked, loads
from .model import known_names_of
from .unset import UNSET
from .values import Unknown, UnknownEvent, to_plain

if TYPE_CHECKING:
    from .check import Kind, Schema

T = TypeVar("T")

Data: TypeAlias = "str | bytes | bytearray | memoryview | dict[str, Any]"
"""What a decoder takes: JSON text, or a dict that claims to be JSON."""


def tables_of(channel: str, tables: Mapping[str, T]) -> T:
    """The entry of a channel; `ValueError` with the known channels for another one."""
    try:
        return tables[channel]
    except KeyError:
        known = ", ".join(map(repr, tables))
        raise ValueError(f"no channel {channel!r}; channels are {known}") from None


def complete(d: dict[str, Any], *required: str) -> dict[str, Any]:
    """The members of an object with `UNSET` for each required one that is missing."""
    return {**dict.fromkeys(required, UNSET), **d}


def extras_of(d: dict[str, Any], cls: type) -> dict[str, Any]:
    """The members of an object that its class does not know."""
    known = known_names_of(cls)
    return {name: d[name] for name in d if name not in known}


def read(data: Data, tag_key: str) -> dict[str, Any]:
    """A message as a dict that has a string at `tag_key`; a dict is copied.

    Raises `DecodeError` for all other input.
    """
    raw = checked(data) if isinstance(data, dict) else loads(data)
    if raw.__class__ is dict and raw.get(tag_key).__class__ is str:
        return raw
    raise _no_message(raw, tag_key)


def read_object(data: object) -> dict[str, Any]:
    """A checked copy of a JSON object; raises `DecodeError` for any other value."""
    raw = checked(data)
    if raw.__class__ is dict:
        return raw
    raise DecodeError([Violation("$", "type", "object", describe(raw))])


def require(raw: object, kind: Kind, schema: Schema) -> None:
    """Raise `DecodeError` with every violation that a plain JSON value has."""
    from .check import check

    violations = check(raw, kind, schema)
    if violations:
        raise DecodeError(violations)


def violations_of(value: object, kind: Kind | None, schema: Schema) -> list[Violation]:
    """Every violation that a model has as it would be sent; `kind` is None for unknowns."""
    from .check import check

    if kind is None:
        unknown = isinstance(value, UnknownEvent)
        code = "unknown-event" if unknown else "unknown-variant"
        return [Violation("$", code, "a known type", describe_unknown(value))]
    try:
        plain = to_plain(value)
    except EncodeError as error:
        return list(error.violations)
    return check(plain, kind, schema)


def describe_unknown(value: object) -> str:
    """An unknown event or variant in a few words."""
    if isinstance(value, UnknownEvent):
        return describe(value.type, show=True, limit=64)
    return describe(value.raw if isinstance(value, Unknown) else value)


def _no_message(raw: Any, tag_key: str) -> DecodeError:
    if raw.__class__ is not dict:
        return DecodeError([Violation("$", "type", "object", describe(raw))])
    path = json_path([tag_key])
    if tag_key not in raw:
        return DecodeError([Violation(path, "missing", "string", "no such field")])
    return DecodeError([Violation(path, "type", "string", describe(raw[tag_key]))])
