"""A connection to nowhere, for tests: the other end is an object.

`memory_threads()` and `memory_tasks()` give a connector and the server's end of the
connections that it makes. What the client sends waits in a buffer of a few messages, so
a server that takes nothing slows the client down, as a real one does.
"""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Callable
from typing import Final

from .base import (
    BINARY,
    PONG,
    TEXT,
    Dial,
    DialFailed,
    DialRefused,
    Disconnected,
    Frame,
    TaskConnector,
    TaskTransport,
    ThreadConnector,
    ThreadTransport,
)
from .targets import check_close, check_dial

CLOSE: Final = 8
PING: Final = 9

_BUFFER: Final = 16


class Link:
    """One connection: what is under way, and how it ended. Its lock is held for each
    use."""

    def __init__(self, buffer: int, changed: threading.Condition) -> None:
        self.changed = changed
        self.listeners: list[Callable[[], None]] = []
        self.to_client: deque[Frame] = deque()
        self.to_server: deque[Frame] = deque()
        self.buffer = buffer
        self.closing: tuple[int, str] | None = None
        """With what the client closed."""
        self.outcome: tuple[int, str, bool] | None = None
        self.aborted = False

    def tell(self) -> None:
        """Wake whoever waits for a change."""
        self.changed.notify_all()
        for listener in self.listeners:
            listener()

    def end(self, code: int, reason: str = "", *, by_network: bool = False) -> None:
        """Nothing more is sent; the first end counts."""
        if self.outcome is None:
            self.outcome = (code, reason, by_network)
        self.tell()

    def received(self) -> list[Frame]:
        """What came for the client; raises `Disconnected` if nothing will."""
        if self.aborted:
            self.to_client.clear()
        frames = list(self.to_client)
        self.to_client.clear()
        if not frames and self.outcome is not None:
            raise self.disconnected()
        return frames

    def has_room(self) -> bool:
        """Whether the client may send a message; raises `Disconnected`."""
        if self.outcome is not None or self.closing is not None:
            raise self.disconnected()
        return len(self.to_server) < self.buffer

    def disconnected(self) -> Disconnected:
        """How it ended."""
        if self.outcome is None:
            code, reason = self.closing or (1006, "")
            return Disconnected(code, reason)
        code, reason, by_network = self.outcome
        return Disconnected(code, reason, by_network=by_network)


class MemoryServer:
    """The server's end of the latest connection. Any thread may use it."""

    def __init__(self, buffer: int = _BUFFER) -> None:
        self.dials: list[Dial] = []
        """What the client connected with, each time."""
        self.came: list[Frame] = []
        """What it sent: messages, `(PING, payload)` and `(CLOSE, reason)`."""
        self.refuse: DialFailed | DialRefused | None = None
        """What the next attempts to connect end in."""
        self._buffer = buffer
        self._stalled = False
        self._changed = threading.Condition()
        self._link: Link | None = None

    def accept(self, dial: Dial) -> Link:
        """Called by the connector."""
        check_dial(dial)
        with self._changed:
            self.dials.append(dial)
            if self.refuse is not None:
                raise self.refuse
            self._stalled = False
            self._link = Link(self._buffer, self._changed)
            self._changed.notify_all()
            return self._link

    def take(self, link: Link) -> None:
        """Called by the client's end, with the lock, when it has sent something."""
        while link.to_server and not self._stalled:
            kind, data = link.to_server.popleft()
            self.came.append((kind, data))
            if kind == PING:
                link.to_client.append((PONG, data))
            elif kind == CLOSE:
                link.end(*(link.closing or (1005, "")))
        link.tell()

    def send(self, text: str | bytes) -> None:
        """Send a text message."""
        self._put((TEXT, text.encode() if isinstance(text, str) else text))

    def send_binary(self, data: bytes) -> None:
        """Send a binary message."""
        self._put((BINARY, data))

    def pong(self, payload: bytes) -> None:
        """Send a pong that nobody asked for."""
        self._put((PONG, payload))

    def close(self, code: int = 1000, reason: str = "") -> None:
        """Close the connection, after what was sent before."""
        with self._changed:
            self.link.end(code, reason)

    def cut(self) -> None:
        """Let the connection break off, after what was sent before."""
        with self._changed:
            self.link.end(1006, by_network=True)

    def stall(self) -> None:
        """Take nothing more, and answer neither pings nor a close frame."""
        with self._changed:
            self._stalled = True

    def resume(self) -> None:
        """Take what waits, and whatever comes."""
        with self._changed:
            self._stalled = False
            self.take(self.link)

    def wait(self, done: Callable[[], bool], timeout: float = 5.0) -> bool:
        """Wait in a thread until something is true of this server."""
        with self._changed:
            return self._changed.wait_for(done, timeout)

    @property
    def link(self) -> Link:
        """The latest connection; raises RuntimeError if there was none."""
        if self._link is None:
            raise RuntimeError("nobody has connected")
        return self._link

    @property
    def texts(self) -> list[bytes]:
        """The text messages that came."""
        return [data for kind, data in self.came if kind == TEXT]

    @property
    def connected(self) -> bool:
        """Whether a connection stands."""
        return self._link is not None and self._link.outcome is None

    @property
    def aborted(self) -> bool:
        """Whether the client cut the latest connection."""
        return self.link.aborted

    def _put(self, frame: Frame) -> None:
        with self._changed:
            if self.link.outcome is None:
                self.link.to_client.append(frame)
                self.link.tell()


def memory_threads(buffer: int = _BUFFER) -> tuple[ThreadConnector, MemoryServer]:
    """A connector for threads, and the server that it connects to."""
    server = MemoryServer(buffer)

    def connect(dial: Dial) -> ThreadTransport:
        return _ThreadEnd(server, server.accept(dial))

    return connect, server


def memory_tasks(buffer: int = _BUFFER) -> tuple[TaskConnector, MemoryServer]:
    """A connector for tasks, and the server that it connects to."""
    server = MemoryServer(buffer)

    async def connect(dial: Dial) -> TaskTransport:
        return _TaskEnd(server, server.accept(dial))

    return connect, server


class _End:
    """What both clients' ends do without waiting."""

    def __init__(self, server: MemoryServer, link: Link) -> None:
        self._server = server
        self._link = link

    def abort(self) -> None:
        with self._link.changed:
            self._link.aborted = True
            self._link.end(1006)

    def _put(self, frame: Frame) -> None:
        self._link.to_server.append(frame)
        self._server.take(self._link)

    def _ping(self, payload: bytes) -> None:
        with self._link.changed:
            self._link.has_room()
            self._put((PING, payload))

    def _close(self, code: int, reason: str) -> None:
        data = check_close(code, reason)
        with self._link.changed:
            if self._link.outcome is None and self._link.closing is None:
                self._link.closing = (code, reason)
                self._put((CLOSE, data))


class _ThreadEnd(_End):
    def recv(self) -> list[Frame]:
        with self._link.changed:
            while not (frames := self._link.received()):
                self._link.changed.wait()
            return frames

    def send(self, data: bytes) -> None:
        with self._link.changed:
            while not self._link.has_room():
                self._link.changed.wait()
            self._put((TEXT, data))

    def ping(self, payload: bytes) -> None:
        self._ping(payload)

    def close(self, code: int, reason: str) -> None:
        self._close(code, reason)

    def release(self) -> None:
        self.abort()


class _TaskEnd(_End):
    def __init__(self, server: MemoryServer, link: Link) -> None:
        super().__init__(server, link)
        self._loop = asyncio.get_running_loop()
        self._waiters: set[asyncio.Future[None]] = set()
        link.listeners.append(self._changed)

    async def recv(self) -> list[Frame]:
        while True:
            with self._link.changed:
                if frames := self._link.received():
                    return frames
                waiter = self._waiter()
            await self._wait(waiter)

    async def send(self, data: bytes) -> None:
        while True:
            with self._link.changed:
                if self._link.has_room():
                    self._put((TEXT, data))
                    return
                waiter = self._waiter()
            await self._wait(waiter)

    async def ping(self, payload: bytes) -> None:
        self._ping(payload)

    async def close(self, code: int, reason: str) -> None:
        self._close(code, reason)

    async def release(self) -> None:
        self.abort()

    def _waiter(self) -> asyncio.Future[None]:
        waiter = self._loop.create_future()
        self._waiters.add(waiter)
        return waiter

    async def _wait(self, waiter: asyncio.Future[None]) -> None:
        try:
            await waiter
        finally:
            self._waiters.discard(waiter)

    def _changed(self) -> None:
        """Any thread may have changed something, the loop's own among them."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake)

    def _wake(self) -> None:
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)
