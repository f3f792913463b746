"""What users give to clients, checked before anything is sent.

Everything here raises `ValueError` or `TypeError` with the name of the argument that is
wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from .facts import Parameter
from .secrets import Secret, remember, remember_named

_KEY_TEXT = re.compile(r"[\x21-\x7e]+")
_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_HEADER_TEXT = re.compile(r"[\x20-\x7e]*")

_TWINS = {"ws": "http", "wss": "https", "http": "ws", "https": "wss"}


def as_key(value: object) -> Secret:
    """What a source of keys gave, as a key; `TypeError` or `ValueError` otherwise."""
    if isinstance(value, Secret):
        return value
    if not isinstance(value, str):
        kind = type(value).__name__
        raise TypeError(f"api_key: expected text from the function, got {kind}")
    check_key(value)
    remember(value)
    return Secret(value)


def texts_of(
    parameters: Iterable[Parameter],
    values: Mapping[str, object],
    *,
    check: bool = True,
) -> dict[str, str]:
    """Parameters as text; those that are None, or have no value, are left out."""
    texts: dict[str, str] = {}
    for parameter in parameters:
        value = values.get(parameter.name)
        if value is None and parameter.required:
            value = parameter.const
        if value is None:
            if check and parameter.required:
                raise ValueError(f"{parameter.name}: the server needs it")
            continue
        text = _text(parameter.name, value)
        if not text:
            raise ValueError(f"{parameter.name}: expected text, got none")
        if parameter.const is not None and text != parameter.const:
            raise ValueError(f"{parameter.name}: expected {parameter.const!r}")
        texts[parameter.name] = text
    return texts


def checked_header(name: str, value: object) -> str:
    """The value of a header; `ValueError` for what would break out of its line."""
    if not isinstance(value, str):
        raise TypeError(f"{name}: expected text, got {type(value).__name__}")
    if not _HEADER_TEXT.fullmatch(value):
        raise ValueError(f"{name}: a header holds printable ASCII only")
    return value


def checked_headers(headers: Mapping[str, str], argument: str) -> dict[str, str]:
    """Headers of the user."""
    for name in headers:
        if not _HEADER_NAME.fullmatch(name):
            raise ValueError(f"{argument}: {name!r} is not the name of a header")
    checked: dict[str, str] = {}
    for name, value in headers.items():
        checked[name] = checked_header(f"{argument}: {name}", value)
        remember_named(name, value)
    return checked


def checked_query(query: Mapping[str, object], argument: str) -> dict[str, str]:
    """Query parameters of the user."""
    checked: dict[str, str] = {}
    for name, value in query.items():
        if not isinstance(value, str):
            kind = type(value).__name__
            raise TypeError(f"{argument}: {name}: expected text, got {kind}")
        checked[name] = value
        remember_named(name, value)
    return checked


def _text(name: str, value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (str, int, float)):
        return str(value)
    raise TypeError(f"{name}: expected text or a number, got {type(value).__name__}")


def check_key(key: str, argument: str = "api_key") -> None:
    """`ValueError` for a key that cannot be one."""
    if not _KEY_TEXT.fullmatch(key):
        problem = "is empty" if not key else "holds a space or a line break"
        raise ValueError(f"{argument}: the key {problem}")


def base_url(argument: str, url: object, schemes: tuple[str, str]) -> str | None:
    """A base address without a slash at its end; None stays None."""
    if url is None:
        return None
    if not isinstance(url, str):
        raise TypeError(f"{argument}: expected text, got {type(url).__name__}")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise ValueError(f"{argument}: not an address") from None
    if parts.scheme not in schemes:
        expected = " or ".join(f"{scheme}://" for scheme in schemes)
        got = f"{parts.scheme}://" if parts.scheme else "no scheme"
        raise ValueError(f"{argument}: expected {expected}, got {got}")
    if not parts.hostname or port == 0 or re.search(r"[\x00-\x20\x7f]", url):
        raise ValueError(f"{argument}: not an address")
    if parts.username is not None or parts.password is not None:
        raise ValueError(f"{argument}: a user or password does not belong in it")
    if parts.fragment or parts.query:
        raise ValueError(f"{argument}: give the query by extra_query")
    return url.rstrip("/")


def twin(url: str | None) -> str | None:
    """The same address for connections instead of requests, or the other way round."""
    if url is None:
        return None
    scheme, rest = url.split("://", 1)
    return f"{_TWINS[scheme]}://{rest}"
