"""Bodies of the media type `multipart/form-data`."""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field

_MEDIA = re.compile(r"[!-~](?:[ -~]*[!-~])?")
_BREAKS = {'"': "%22", "\r": "%0D", "\n": "%0A"}
"""What would end a name or its line, and how browsers write it instead."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a body: a field of a form, with the media type of its content."""

    name: str
    media: str
    content: bytes = field(repr=False)


def multipart(parts: Sequence[Part]) -> tuple[str, bytes]:
    """The media type, boundary included, and the bytes of a body.

    Raises `ValueError` for a media type that would break out of its line, and for a
    name that is no Unicode text.
    """
    heads = [_head(part) for part in parts]
    boundary = _boundary(parts)
    lines: list[bytes] = []
    for head, part in zip(heads, parts, strict=True):
        lines += [b"--" + boundary, *head, b"", part.content]
    lines += [b"--" + boundary + b"--", b""]
    media = f"multipart/form-data; boundary={boundary.decode()}"
    return media, b"\r\n".join(lines)


def _head(part: Part) -> tuple[bytes, bytes]:
    if not _MEDIA.fullmatch(part.media):
        raise ValueError("media: expected a media type")
    name = re.sub(r'["\r\n]', lambda found: _BREAKS[found[0]], part.name)
    try:
        quoted = name.encode()
    except UnicodeEncodeError:
        raise ValueError("name: expected Unicode text") from None
    return (
        b'Content-Disposition: form-data; name="%s"' % quoted,
        b"Content-Type: %s" % part.media.encode(),
    )


def _boundary(parts: Sequence[Part]) -> bytes:
    """A line that no part holds: random, so that nobody can choose parts that do."""
    while True:
        boundary = secrets.token_hex(16).encode()
        if not any(boundary in part.content for part in parts):
            return boundary
