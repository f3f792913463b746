"""The seam between a connection and the library that carries its messages.

Two protocols of the same shape, for threads and for tasks. A transport carries whole
messages; it answers pings and closing handshakes of the server by itself, and it does
nothing else by itself: no pings of its own, no reconnecting, no redirects, no
compression, no log lines with headers.
"""

from __future__ import annotations

import ssl
from typing import Final, Protocol, TypeAlias

from ..secrets import Secret

TEXT: Final = 1
BINARY: Final = 2
PONG: Final = 10

Frame: TypeAlias = tuple[int, bytes]
"""`TEXT`, `BINARY` or `PONG`, and the whole message (text as UTF-8) or the payload."""


class Dial:
    """Whom to call, and how. Its `repr` shows nothing that could be a key."""

    __slots__ = (
        "headers",
        "max_message",
        "proxy",
        "ssl_context",
        "subprotocols",
        "timeout",
        "url",
    )

    def __init__(
        self,
        url: Secret,
        headers: tuple[tuple[str, Secret], ...] = (),
        subprotocols: tuple[Secret, ...] = (),
        *,
        timeout: float,
        max_message: int | None = None,
        proxy: str | bool = True,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        self.url = url
        """`ws://` or `wss://`, query included."""
        self.headers = headers
        self.subprotocols = subprotocols
        self.timeout = timeout
        """Seconds for everything until the handshake is done."""
        self.max_message = max_message
        """Bytes; None is without limit. A larger message closes with code 1009."""
        self.proxy = proxy
        """An address, or whether to look for one in the environment."""
        self.ssl_context = ssl_context
        """For `wss://`; by default one that verifies the server."""

    def __repr__(self) -> str:
        return "<Dial>"


class Disconnected(Exception):
    """The connection is over. `code` is 1006 when no close frame came.

    `by_network` tells a connection that broke off from one that somebody closed.
    """

    def __init__(self, code: int, reason: str = "", *, by_network: bool = False):
        self.code = code
        self.reason = reason
        self.by_network = by_network
        super().__init__(code)


class DialFailed(Exception):
    """There is no connection; `message` holds no key. Not `temporary`: do not retry."""

    def __init__(self, message: str, *, temporary: bool = True) -> None:
        self.message = message
        self.temporary = temporary
        super().__init__(message)


class DialRefused(Exception):
    """The server answered the handshake with another status than 101.

    Redirects are among these: no transport follows them. At most 64 KiB of the body
    are kept.
    """

    def __init__(
        self, status: int, headers: tuple[tuple[str, str], ...], body: bytes
    ) -> None:
        self.status = status
        self.headers = headers
        self.body = body
        super().__init__(status)


class ThreadTransport(Protocol):
    """A connection for threads. One thread receives, one sends, any may abort."""

    def recv(self) -> list[Frame]:
        """Wait for one frame at least; raises `Disconnected`, again when called again."""
        ...

    def send(self, data: bytes) -> None:
        """Send a text message; waits while the network is slow. Raises `Disconnected`."""
        ...

    def ping(self, payload: bytes) -> None:
        """Send a ping; raises `Disconnected`."""
        ...

    def close(self, code: int, reason: str) -> None:
        """Send a close frame. `recv` then raises when the other side has answered."""
        ...

    def abort(self) -> None:
        """Cut the connection. Never waits, never raises; pending calls raise `Disconnected`."""
        ...

    def release(self) -> None:
        """Cut the connection if it stands, and wait until nothing of it is left."""
        ...


class ThreadConnector(Protocol):
    """What makes a `ThreadTransport`."""

    def __call__(self, dial: Dial) -> ThreadTransport:
        """Connect; raises `DialFailed`, `DialRefused`, `ModuleNotFoundError`."""
        ...


class TaskTransport(Protocol):
    """A connection for tasks of one event loop; otherwise as `ThreadTransport`.

    A cancelled `recv` has taken nothing; a cancelled `send` may have sent.
    """

    async def recv(self) -> list[Frame]: ...
    async def send(self, data: bytes) -> None: ...
    async def ping(self, payload: bytes) -> None: ...
    async def close(self, code: int, reason: str) -> None: ...
    def abort(self) -> None: ...
    async def release(self) -> None: ...


class TaskConnector(Protocol):
    """What makes a `TaskTransport`."""

    async def __call__(self, dial: Dial) -> TaskTransport: ...
