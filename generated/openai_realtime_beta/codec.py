# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
# To make it again: wirewright generate
"""Decoding, encoding and checking of messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from ._decode import CLIENT, DECODERS, SERVER
from ._encode import encode
from ._runtime.codec import Data, read, read_object, require, tables_of, violations_of
from ._runtime.errors import Violation
from ._runtime.values import Unknown, UnknownEvent, to_dict

if TYPE_CHECKING:
    from .events.channels import (
        AnyClientEvent,
        AnyServerEvent,
        RealtimeClientEvent,
        RealtimeServerEvent,
        TranscriptionClientEvent,
        TranscriptionServerEvent,
    )

__all__ = [
    "decode_client_event",
    "decode_server_event",
    "encode",
    "from_dict",
    "to_dict",
    "validate",
]

T = TypeVar("T")


@overload
def decode_client_event(
    data: Data, *, channel: Literal["realtime"] = "realtime", strict: bool = False
) -> RealtimeClientEvent: ...


@overload
def decode_client_event(
    data: Data, *, channel: Literal["transcription"], strict: bool = False
) -> TranscriptionClientEvent: ...


@overload
def decode_client_event(
    data: Data, *, channel: str, strict: bool = False
) -> AnyClientEvent: ...


def decode_client_event(
    data: Data, *, channel: str = "realtime", strict: bool = False
) -> Any:
    """The event in a message that the client sent.

    `data` is JSON text, or a dict, which is copied. An event that the spec does not
    know is an `UnknownEvent`. Raises `DecodeError` for what is no JSON object with a
    string tag and, when strict, with every violation of the spec; `ValueError` for
    an unknown channel.
    """
    tag_key, decoders = tables_of(channel, CLIENT)
    raw = read(data, tag_key)
    if strict:
        from . import _schema

        require(raw, _schema.CLIENT[channel], _schema.SCHEMA)
    tag: str = raw[tag_key]
    decode = decoders.get(tag)
    if decode is None:
        return UnknownEvent(tag, raw)
    event: Any = decode(raw)
    return event


@overload
def decode_server_event(
    data: Data, *, channel: Literal["realtime"] = "realtime", strict: bool = False
) -> RealtimeServerEvent: ...


@overload
def decode_server_event(
    data: Data, *, channel: Literal["transcription"], strict: bool = False
) -> TranscriptionServerEvent: ...


@overload
def decode_server_event(
    data: Data, *, channel: str, strict: bool = False
) -> AnyServerEvent: ...


def decode_server_event(
    data: Data, *, channel: str = "realtime", strict: bool = False
) -> Any:
    """The event in a message that the server sent.

    `data` is JSON text, or a dict, which is copied. An event that the spec does not
    know is an `UnknownEvent`. Raises `DecodeError` for what is no JSON object with a
    string tag and, when strict, with every violation of the spec; `ValueError` for
    an unknown channel.
    """
    tag_key, decoders = tables_of(channel, SERVER)
    raw = read(data, tag_key)
    if strict:
        from . import _schema

        require(raw, _schema.SERVER[channel], _schema.SCHEMA)
    tag: str = raw[tag_key]
    decode = decoders.get(tag)
    if decode is None:
        return UnknownEvent(tag, raw)
    event: Any = decode(raw)
    return event


def from_dict(cls: type[T], obj: object, *, strict: bool = False) -> T:
    """An object of a class of this package from a JSON object; the dict is copied.

    Raises `DecodeError` for what is no JSON object and, when strict, with every
    violation of the spec; `TypeError` for a class of somewhere else.
    """
    decode = DECODERS.get(cls)
    if decode is None:
        raise TypeError(f"{cls!r} is not a class of this package")
    raw = read_object(obj)
    if strict:
        from . import _schema

        require(raw, _schema.SCHEMA[cls.__name__], _schema.SCHEMA)
    value: T = decode(raw)
    return value


def validate(value: object) -> list[Violation]:
    """Every violation of the spec that a value would have on the wire.

    Takes an object of a class of this package; `TypeError` for anything else.
    """
    from . import _schema

    if isinstance(value, (Unknown, UnknownEvent)):
        return violations_of(value, None, _schema.SCHEMA)
    if value.__class__ not in DECODERS:
        raise TypeError(f"{value.__class__!r} is not a class of this package")
    return violations_of(
        value, _schema.SCHEMA[value.__class__.__name__], _schema.SCHEMA
    )
