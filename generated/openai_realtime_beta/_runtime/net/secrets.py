"""Keys, and what keeps them out of sight.

A key is held in a `Secret`, whose `repr` does not show it. Whatever is about to be
printed, a text of the server or a log line of a library, goes through `redacted`, which
knows the keys that are in use.
"""

from __future__ import annotations

import base64
import logging
import re
import threading
from collections import OrderedDict
from typing import Any, Final
from urllib.parse import quote, quote_plus

MASK: Final = "***"

_KEPT: Final = 64
"""The most keys that are remembered: clients that renew theirs would add up."""

_SHORTEST: Final = 6
"""Shorter keys are not searched for: they would blot out ordinary words."""

_LOGGERS: Final = (
    "aiohttp.client",
    "aiohttp.internal",
    "aiohttp.websocket",
    "asyncio",
    "httpcore",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "httpcore.socks",
    "httpcore2",
    "httpcore2.connection",
    "httpcore2.http11",
    "httpcore2.http2",
    "httpcore2.proxy",
    "httpcore2.socks",
    "httpx",
    "httpx2",
    "websocket",
    "websockets",
    "websockets.client",
    "websockets.protocol",
)
"""By full name: the filter of a logger does not see what its children log."""

_KEY_NAME = re.compile("auth|cookie|key|secret|token|password", re.IGNORECASE)

_known: OrderedDict[str, tuple[str, ...]] = OrderedDict()
_needles: tuple[str, ...] = ()
_lock = threading.Lock()


class Secret:
    """A text that does not print: a key, or something that may hold one.

    What is itself a key is told to `remember` as well. An address or a header that
    merely holds one is not, lest its ordinary words be blotted out everywhere.
    """

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The text itself."""
        return self._value

    def __repr__(self) -> str:
        return MASK

    __str__ = __repr__

    def __reduce__(self) -> Any:
        raise TypeError("a key is not written anywhere")


def remember(value: str) -> None:
    """Let `redacted` look for a key from now on, also percent-encoded or in base64.

    Of a header such as `Bearer KEY` the part after the space is a key of its own.
    """
    global _needles
    if len(value) < _SHORTEST:
        return
    with _lock:
        if value in _known:
            _known.move_to_end(value)
            return
        _known[value] = _forms(value)
        while len(_known) > _KEPT:
            _known.popitem(last=False)
        forms = {form for forms in _known.values() for form in forms}
        _needles = tuple(sorted(forms, key=len, reverse=True))


def remember_named(name: str, value: str) -> None:
    """Remember what a header or a query parameter holds, if its name says it is a key."""
    if _KEY_NAME.search(name):
        remember(value.rpartition(" ")[2])


def redacted(text: str) -> str:
    """A text with `***` for each key that is in use."""
    for needle in _needles:
        if needle in text:
            text = text.replace(needle, MASK)
    return text


def shown(text: str, limit: int = 120) -> str:
    """What a server wrote, for a line of a log: short, no keys, nothing unprintable."""
    text = redacted(text)
    if len(text) > limit:
        text = f"{text[: limit - 3]}..."
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)


class RedactingFilter(logging.Filter):
    """Lets every record pass, with `***` for the keys in its text and its traceback."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Change the record where it holds a key. Gives True."""
        try:
            text = record.getMessage()
        except (TypeError, ValueError, LookupError, AttributeError):
            return True  # the handler reports it, as it would without this filter
        clean = redacted(text)
        if clean != text:
            record.msg, record.args = clean, None
        if record.exc_info and not record.exc_text:
            text = logging.Formatter().formatException(record.exc_info)
            clean = redacted(text)
            if clean != text:
                # A formatter takes this text as it is, and prints no other.
                record.exc_text, record.exc_info = clean, None
        return True


class _QuietLogger(logging.Logger):
    """Off, whatever the configuration of logging says."""

    def isEnabledFor(self, level: int) -> bool:
        return False


_filter = RedactingFilter()
_quiet = _QuietLogger("quiet")


def guard_loggers() -> None:
    """Keep keys out of what the libraries log; for the first and any later time.

    A logger that is off never asks its filters, so this costs nothing then.
    """
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_filter)


def quiet_logger() -> logging.Logger:
    """A logger that writes nothing, for libraries that log headers."""
    return _quiet


def _forms(value: str) -> tuple[str, ...]:
    """How a key may look in a text."""
    forms = {value}
    forms.update(part for part in value.split() if len(part) >= 2 * _SHORTEST)
    for part in tuple(forms):
        forms |= {quote(part, safe=""), quote(part), quote_plus(part)}
        data = part.encode(errors="surrogatepass")
        # Base64 of a text that the key is the end of, `user:KEY`, or all of: where in
        # its group of three bytes the key begins decides on the letters.
        for before in range(3):
            whole = base64.b64encode(b"\0" * before + data).decode().rstrip("=")
            inner = whole[(0, 2, 3)[before] :]
            if len(data) % 3 != (3 - before) % 3:
                inner = inner[:-1]
            if len(inner) >= _SHORTEST:
                forms.add(inner)
    return tuple(forms)
