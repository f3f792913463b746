"""Webhooks: who has sent one, and when. The scheme is that of Standard Webhooks."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .errors import WebhookError
from .secrets import Secret

if TYPE_CHECKING:
    from email.message import Message

WebhookHeaders: TypeAlias = (
    "Mapping[str, str] | Iterable[tuple[Any, Any]] | Message[str, str]"
)
"""Headers by name, as `http.server` has them, or pairs of name and value, each text or
bytes."""

_PREFIX = "whsec_"
_VERSION = "v1"
_TIMESTAMP = re.compile(r"[0-9]{1,12}")

_ID = re.compile(r"[!-\-/-~]{1,256}")
"""No dots: with them, a part of a body could be passed off as a whole one."""

_MOST_SIGNATURES = 16
"""More than the secrets that are in use while one gives way to the next."""


def verify(
    body: bytes | str,
    headers: WebhookHeaders,
    secret: str | bytes | Secret,
    *,
    now: float,
    tolerance: float = 300.0,
) -> None:
    """Check that a webhook comes from somebody who knows the secret, and is new.

    `body` is that of the request as it came, not parsed and written again. Names of
    `headers` may be in any case. `secret` is base64, with or without `whsec_` before
    it, or the key itself as bytes. `now` is the time of day in seconds; a webhook may
    be `tolerance` seconds old, or ahead. Whoever has to know that one came once only
    keeps the `webhook-id`s of that time. Raises `WebhookError` for a webhook that
    cannot be trusted, and for a secret that is none.
    """
    signer = _signer(secret)
    # Tracebacks may show what the names of a frame stand for.
    del secret
    if signer is None:
        raise WebhookError("secret: expected base64, after whsec_ or alone, or bytes")
    pairs = _pairs(headers)
    id = _header(pairs, "webhook-id")
    timestamp = _header(pairs, "webhook-timestamp")
    if not _ID.fullmatch(id):
        raise WebhookError("webhook-id: not an id")
    _check_time(timestamp, now, tolerance)
    signed = f"{id}.{timestamp}.".encode() + _bytes(body)
    if not signer.has_signed(signed, _header(pairs, "webhook-signature")):
        raise WebhookError("the webhook has no signature that fits it and the secret")


class _Signer:
    """Knows the key, and does not show it."""

    __slots__ = ("_key",)

    def __init__(self, key: bytes) -> None:
        self._key = key

    def has_signed(self, signed: bytes, signatures: str) -> bool:
        """Whether one of the signatures is by this key."""
        digest = hmac.new(self._key, signed, hashlib.sha256).digest()
        expected = base64.b64encode(digest)
        fits = False
        for candidate in signatures.split(" ")[:_MOST_SIGNATURES]:
            version, _, text = candidate.partition(",")
            if version == _VERSION:
                given = text.encode("utf-8", "surrogatepass")
                fits |= hmac.compare_digest(given, expected)
        return fits


def _signer(secret: str | bytes | Secret) -> _Signer | None:
    """Raises nothing, lest the secret be among what a traceback shows."""
    if isinstance(secret, bytes):
        return _Signer(secret) if secret else None
    text = secret.reveal() if isinstance(secret, Secret) else secret
    text = text.strip().removeprefix(_PREFIX)
    try:
        key = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None
    return _Signer(key) if key else None


def _pairs(headers: WebhookHeaders) -> list[tuple[str, str]]:
    """Names in small letters, and values."""
    items: Any = getattr(headers, "items", None)
    pairs: Any = headers if items is None else items()
    return [(_text(name).lower(), _text(value)) for name, value in pairs]


def _header(pairs: list[tuple[str, str]], wanted: str) -> str:
    """The value of a header that must be there, once."""
    found = [value for name, value in pairs if name == wanted]
    if not found or not found[0]:
        raise WebhookError(f"{wanted}: the webhook has no such header")
    if len(found) > 1:
        raise WebhookError(f"{wanted}: the webhook has more than one such header")
    return found[0]


def _text(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("latin-1")
    return value if isinstance(value, str) else ""


def _bytes(body: bytes | str) -> bytes:
    return body.encode("utf-8", "surrogatepass") if isinstance(body, str) else body


def _check_time(timestamp: str, now: float, tolerance: float) -> None:
    """Refuse what is old, and thus may be sent by somebody who has listened."""
    if not _TIMESTAMP.fullmatch(timestamp):
        raise WebhookError("webhook-timestamp: not a time in seconds")
    age = now - int(timestamp)
    if age > tolerance:
        raise WebhookError("webhook-timestamp: the webhook is too old")
    # Also for a time or a tolerance that is not a number.
    if not age >= -tolerance:
        raise WebhookError("webhook-timestamp: the webhook is ahead of its time")
