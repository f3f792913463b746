"""Values of types that the spec does not know, for packages without a codec."""

from __future__ import annotations

from typing import Any, TypeAlias

Bytes: TypeAlias = bytes
"""For annotations of classes that have a field named `bytes`."""


class Unknown:
    """A variant of a union that the spec does not name; `raw` is its JSON, as it came."""

    __slots__ = ("raw",)
    __match_args__ = ("raw",)

    def __init__(self, raw: Any) -> None:
        self.raw = raw

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Unknown) and bool(self.raw == other.raw)

    def __repr__(self) -> str:
        return "Unknown(...)"


class UnknownEvent:
    """An event whose tag the spec does not name; `raw` is the whole message."""

    __slots__ = ("raw", "type")
    __match_args__ = ("type", "raw")

    def __init__(self, type: str, raw: dict[str, Any]) -> None:
        self.type = type
        self.raw = raw

    def __eq__(self, other: object) -> bool:
        return isinstance(other, UnknownEvent) and self.raw == other.raw

    def __repr__(self) -> str:
        return f"UnknownEvent({self.type!r}, ...)"


def decode_base64(text: str) -> bytes:
    """The bytes of a base64 text; raises `ValueError` for any other text."""
    from base64 import b64decode

    return b64decode(text, validate=True)


def encode_base64(data: bytes | bytearray | memoryview) -> str:
    """The base64 text of some bytes, with padding and without line breaks."""
    from base64 import b64encode

    return b64encode(data).decode("ascii")
