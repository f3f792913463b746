"""Values of types that the spec does not know, and what turns any value into JSON."""

from __future__ import annotations

from binascii import a2b_base64, b2a_base64
from typing import Any, TypeAlias

from .errors import DecodeError, EncodeError, Violation, describe
from .jsontext import DEPTH_LIMIT, copy_json
from .model import EXTRAS, is_model, wire_names_of
from .unset import UNSET

Bytes: TypeAlias = bytes
"""For annotations of classes that have a field named `bytes`."""

_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="


class Unknown:
    """A variant of a union that the spec does not name; `raw` is its JSON, as it came."""

    __slots__ = ("raw",)
    __match_args__ = ("raw",)

    raw: Any

    def __init__(self, raw: Any) -> None:
        self.raw = raw

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Unknown):
            return NotImplemented
        return bool(self.raw == other.raw)

    def __repr__(self) -> str:
        from .show import show_unknown

        return show_unknown("Unknown", self.raw)


class UnknownEvent:
    """An event whose tag the spec does not name; `raw` is the whole message."""

    __slots__ = ("raw", "type")
    __match_args__ = ("type", "raw")

    type: str
    raw: dict[str, Any]

    def __init__(self, type: str, raw: dict[str, Any]) -> None:
        self.type = type
        self.raw = raw

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, UnknownEvent):
            return NotImplemented
        return self.type == other.type and self.raw == other.raw

    def __repr__(self) -> str:
        from .show import show_unknown

        return show_unknown("UnknownEvent", self.raw, self.type)


def to_dict(value: object) -> dict[str, Any]:
    """The JSON object of an event or of any model, unknown fields last.

    Absent fields are left out, null stays. The result shares nothing with `value`.
    Raises `EncodeError` with the place of whatever is no JSON.
    """
    plain = to_plain(value)
    if plain.__class__ is not dict:
        raise EncodeError([Violation("$", "type", "object", describe(plain))])
    return plain


def to_plain(value: object) -> Any:
    """As `to_dict`, for a value of any kind."""
    return copy_json(value, _unwrap, EncodeError)


def decode_base64(text: str) -> bytes:
    """The bytes of a base64 text; raises `DecodeError` for any other text.

    Strict: standard alphabet, padding, no white space.
    """
    if is_base64(text):
        return a2b_base64(text)
    got = f"other {describe(text)}"
    raise DecodeError([Violation("$", "base64", "base64 text", got)])


def encode_base64(data: bytes | bytearray | memoryview) -> str:
    """The base64 text of some bytes, with padding and without line breaks."""
    if isinstance(data, memoryview) and not data.c_contiguous:
        data = data.tobytes()
    return b2a_base64(data, newline=False).decode("ascii")


def is_base64(text: str) -> bool:
    """Whether a text is whole base64: standard alphabet, padding, no white space."""
    if len(text) % 4 or not has_base64_alphabet(text):
        return False
    return "=" not in text[:-2] and not ("=" in text[-2:-1] and text[-1] != "=")


def has_base64_alphabet(text: str) -> bool:
    """Whether a text holds only characters of base64, at whatever place."""
    # To delete what is allowed and see whether something is left is the fastest test.
    return text.isascii() and not text.encode().translate(None, _ALPHABET)


def _unwrap(value: Any) -> Any:
    """One level of a model as a dict by wire names, of an unknown value as its JSON."""
    for _ in range(DEPTH_LIMIT):
        if not isinstance(value, (Unknown, UnknownEvent)):
            break
        value = value.raw
    cls = value.__class__
    if not is_model(cls):
        return value
    members: dict[str, Any] = {}
    for name, wire_name in wire_names_of(cls).items():
        member = getattr(value, name, UNSET)
        if member is not UNSET:
            members[wire_name] = member
    members.update(getattr(value, EXTRAS, ()))
    return members
