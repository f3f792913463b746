"""The core of the encoder: one function per type that gives the JSON text of a value.

Generated code adds its classes to `DUMPERS`; every package has its own copy of this
module, hence its own table.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from json.encoder import encode_basestring
from math import isfinite
from typing import Any

from .jsontext import dump_json, to_bytes
from .model import known_names_of
from .values import Unknown, UnknownEvent, has_base64_alphabet, to_plain

Dumper = Callable[[Any], str]

escape: Callable[[str], str] = encode_basestring
"""The JSON string literal, quotes included, of a Python string."""


def encode(value: object) -> bytes:
    """The compact UTF-8 JSON of an event, a model or a plain JSON value.

    Raises `EncodeError` with the place of whatever is no JSON.
    """
    try:
        return to_bytes(DUMPERS[value.__class__](value))
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError):
        pass
    # Something that the fast path does not take: a required field is UNSET, a subclass
    # of str, a tuple, a number that is not finite, a cycle. The slow path writes what
    # can be written and names the place of what cannot.
    return to_bytes(dump_json(to_plain(value)))


def emit_extras(model: Any) -> str:
    """The unknown members of a model, each behind a comma: `,"name":value`.

    Raises `ValueError` for one with the name of a field: `encode` then takes the slow
    path, which writes the name once.
    """
    extras: Mapping[str, Any] = model.extra_fields
    if not known_names_of(model.__class__).isdisjoint(extras):
        raise ValueError
    return "".join(
        [f",{escape(k)}:{DUMPERS[v.__class__](v)}" for k, v in extras.items()]
    )


def emit_base64(value: Any) -> str:
    """The text of a base64 field; one without odd characters is copied as it is.

    For long texts the test is several times faster than to look for what to escape.
    """
    if value.__class__ is str and has_base64_alphabet(value):
        return f'"{value}"'
    return DUMPERS[value.__class__](value)


def _emit_float(value: float) -> str:
    if isfinite(value):
        return repr(value)
    raise ValueError


def _emit_null(value: None) -> str:
    return "null"


def _emit_list(value: list[Any]) -> str:
    return "[" + ",".join([DUMPERS[v.__class__](v) for v in value]) + "]"


def _emit_dict(value: dict[str, Any]) -> str:
    members = [f"{escape(k)}:{DUMPERS[v.__class__](v)}" for k, v in value.items()]
    return "{" + ",".join(members) + "}"


def _emit_raw(value: Unknown | UnknownEvent) -> str:
    return DUMPERS[value.raw.__class__](value.raw)


DUMPERS: dict[type, Dumper] = {
    str: escape,
    int: int.__repr__,
    float: _emit_float,
    bool: {True: "true", False: "false"}.__getitem__,
    type(None): _emit_null,
    list: _emit_list,
    dict: _emit_dict,
    Unknown: _emit_raw,
    UnknownEvent: _emit_raw,
}
"""Exact type to the function that writes it."""
