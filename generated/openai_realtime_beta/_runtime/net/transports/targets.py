"""Whom a connection calls, with which headers: checked before anything is sent."""

from __future__ import annotations

import os
import re
import socket
import ssl
from typing import Final
from urllib.parse import quote, urlsplit

from ..secrets import Secret, shown
from .base import Dial, DialFailed

USER_AGENT: Final = "python-websocket"
"""Names no project: a server learns nothing from it, and its filters let it pass."""

MAX_REASON: Final = 123
"""Bytes of UTF-8 that a close frame has for its reason."""

_HOST = re.compile(r"[0-9a-z._:%-]+")
_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(r"[\t -~]*")

_OURS = frozenset(
    (
        "connection",
        "content-length",
        "host",
        "sec-websocket-accept",
        "sec-websocket-extensions",
        "sec-websocket-key",
        "sec-websocket-protocol",
        "sec-websocket-version",
        "transfer-encoding",
        "upgrade",
    )
)


class Target:
    """A parsed address."""

    __slots__ = ("host", "port", "resource", "secure")

    def __init__(self, host: str, port: int, secure: bool, resource: Secret) -> None:
        self.host = host
        self.port = port
        self.secure = secure
        self.resource = resource
        """Path and query."""

    @property
    def address(self) -> str:
        """Host and port."""
        return f"{_bracketed(self.host)}:{self.port}"

    @property
    def authority(self) -> str:
        """The same, without a port that goes without saying."""
        usual = self.port == (443 if self.secure else 80)
        return _bracketed(self.host) if usual else self.address


class Progress:
    """What a connection attempt is doing, for the error if it fails at that."""

    __slots__ = ("doing",)

    def __init__(self) -> None:
        self.doing = "connecting"


def check_dial(dial: Dial) -> Target:
    """The address of a call; raises `DialFailed` if it or a header cannot be sent."""
    for name, value in dial.headers:
        if not _NAME.fullmatch(name) or name.lower() in _OURS:
            raise DialFailed(
                f"the header {shown(name)!r} cannot be set", temporary=False
            )
        if not _fits(_VALUE, value):
            raise DialFailed(
                f"the header {name} holds a character that HTTP does not allow",
                temporary=False,
            )
    if not all(_fits(_NAME, item) for item in dial.subprotocols):
        raise DialFailed("a subprotocol is not a token of HTTP", temporary=False)
    target = _parsed(dial.url)
    if isinstance(target, str):
        raise DialFailed(f"cannot connect: {target}", temporary=False)
    return target


def revealed_headers(dial: Dial) -> list[tuple[str, str]]:
    """The headers of a call in clear text: for a library, not for a variable."""
    headers = [(name, value.reveal()) for name, value in dial.headers]
    if not any(name.lower() == "user-agent" for name, _ in headers):
        headers.append(("User-Agent", USER_AGENT))
    return headers


def tls_context(dial: Dial, target: Target) -> ssl.SSLContext | None:
    """For `wss://`: the context of the caller, or one that verifies the server."""
    if not target.secure:
        return None
    return dial.ssl_context or ssl.create_default_context()


def dial_failed(error: BaseException, dial: Dial, where: str, doing: str) -> DialFailed:
    """What to raise for an error of the network. It shows nothing of the address but
    `where`, host and port."""
    temporary = True
    if isinstance(error, (TimeoutError, socket.timeout)):
        why = f"no answer within {dial.timeout:g} seconds"
    elif isinstance(error, ssl.SSLCertVerificationError):
        why = f"the certificate of the server is not valid: {error.verify_message}"
        temporary = False
    elif isinstance(error, ssl.SSLError):
        why = f"TLS failed: {error.reason or 'no handshake'}"
    elif isinstance(error, socket.gaierror):
        why = "no such host"
    elif isinstance(error, OSError) and error.errno:
        why = os.strerror(error.errno)
    elif isinstance(error, OSError):
        why = "the connection broke off"
    else:
        why = f"unexpected {type(error).__name__}"
    return DialFailed(
        f"cannot connect to {shown(where)}: {shown(why)} (while {doing})",
        temporary=temporary,
    )


def is_close_code(code: int) -> bool:
    """Whether a close frame may have this code."""
    return 1000 <= code <= 1003 or 1007 <= code <= 1014 or 3000 <= code <= 4999


def check_close(code: int, reason: str) -> bytes:
    """The reason as UTF-8; raises ValueError if no client may close so."""
    if not is_close_code(code):
        raise ValueError(f"no connection may be closed with code {code}")
    data = reason.encode()
    if len(data) > MAX_REASON:
        raise ValueError(f"the reason has more than {MAX_REASON} bytes")
    return data


def check_subprotocol(dial: Dial, chosen: str | None) -> DialFailed | None:
    """What is wrong with the subprotocol that a server chose."""
    if chosen is None or any(chosen == item.reveal() for item in dial.subprotocols):
        return None
    text = "the handshake failed: the server chose a subprotocol that was not offered"
    return DialFailed(text, temporary=False)


def _fits(pattern: re.Pattern[str], value: Secret) -> bool:
    return pattern.fullmatch(value.reveal()) is not None


def _parsed(url: Secret) -> Target | str:
    """The address, or what is wrong with it: nothing raises where the text is known."""
    text = url.reveal()
    if not text.isprintable() or " " in text:
        return "the address holds a space or a control character"
    try:
        parts = urlsplit(text)
        host, port = (parts.hostname or "").lower(), parts.port
        host = host if host.isascii() else host.encode("idna").decode()
    except ValueError:
        return "the address is not a URL"
    if parts.scheme not in ("ws", "wss"):
        return "the address begins neither with ws:// nor with wss://"
    if "@" in parts.netloc:
        return "the address holds a user name"
    if parts.fragment:
        return "the address holds a fragment"
    if not _HOST.fullmatch(host):
        return "the address holds no valid host"
    query = f"?{parts.query}" if parts.query else ""
    resource = quote((parts.path or "/") + query, safe="!#$%&'()*+,/:;=?@[]~-._")
    secure = parts.scheme == "wss"
    if port is None:
        port = 443 if secure else 80
    return Target(host, port, secure, Secret(resource))


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host
