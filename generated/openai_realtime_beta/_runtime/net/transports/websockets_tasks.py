"""WebSockets for tasks, by the library websockets."""

from __future__ import annotations

import asyncio
import ssl
from typing import Final, cast

from ..secrets import guard_loggers
from .answers import HttpAnswer
from .base import Dial, DialFailed, Disconnected, Frame, TaskTransport
from .proxy import Proxy, Tunnel, proxy_for
from .targets import Progress, Target, check_dial, dial_failed, tls_context
from .tcp_tasks import connect_tcp
from .waiting import within
from .websockets_frames import Frames

_UNREAD: Final = 256 * 1024
"""Bytes that are read ahead of `recv`; then the network has to wait."""

_MAX_ANSWERS: Final = 64 * 1024
"""Bytes of pongs that may wait for a server that does not read; then nobody reads."""

_LINGER: Final = 1.0
"""Seconds that a server which broke the protocol has to read why it was cut off."""


async def connect(dial: Dial) -> TaskTransport:
    """Connect; raises `DialFailed`, `DialRefused`, `ModuleNotFoundError`."""
    guard_loggers()
    target = check_dial(dial)
    proxy = proxy_for(dial, target)
    progress = Progress()
    where = target.address if proxy is None else proxy.where
    wire = _Wire(Frames(dial, target))
    failed: DialFailed | None = None
    try:
        try:
            await within(dial.timeout, _open(wire, dial, target, proxy, progress))
        except TimeoutError:
            if not wire.has_half_an_answer():
                raise
        wire.welcome()
        return wire
    except OSError as error:
        failed = dial_failed(error, dial, where, progress.doing)
    finally:
        if not wire.opened:
            await wire.release()
    raise failed


async def _open(
    wire: _Wire, dial: Dial, target: Target, proxy: Proxy | None, progress: Progress
) -> None:
    """Everything until there is an answer to the handshake."""
    loop = asyncio.get_running_loop()
    context = tls_context(dial, target)
    host, port = (
        (target.host, target.port) if proxy is None else (proxy.host, proxy.port)
    )
    sock = await connect_tcp(host, port)
    await loop.create_connection(lambda: wire, sock=sock)
    if proxy is not None:
        progress.doing = "waiting for the proxy"
        tunnel = Tunnel(proxy, target)
        await wire.exchange(tunnel.answer, tunnel.request())
        tunnel.check()
    if context is not None:
        progress.doing = "starting TLS"
        await wire.start_tls(context, target.host)
    progress.doing = "waiting for the answer to the handshake"
    await wire.exchange(HttpAnswer(), wire.frames.hello(dial, target))


class _Wire(asyncio.Protocol):
    """The connection, as the event loop sees it and as its user does."""

    def __init__(self, frames: Frames) -> None:
        self.frames = frames
        self.opened = False
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.Transport | None = None
        self._answer: HttpAnswer | None = None
        self._ready: list[Frame] = []
        self._waiter: asyncio.Future[None] | None = None
        self._unread = 0
        self._answers = 0
        self._writable = True
        self._drains: set[asyncio.Future[None]] = set()
        self._aborted = False
        self._ended = False
        self._lost = self._loop.create_future()
        self._linger: asyncio.TimerHandle | None = None

    # What a connection is for its user.

    async def recv(self) -> list[Frame]:
        while not self._ready:
            if self._ended:
                raise self.frames.disconnected(by_network=not self._aborted)
            await self._wait()
        ready, self._ready = self._ready, []
        self._unread = 0
        self._read_on()
        return ready

    async def send(self, data: bytes) -> None:
        ended = self.frames.ended()
        if ended is None:
            self.frames.text(data)
            self._write()
        del data  # it may hold what no traceback should show
        if ended is not None:
            raise ended
        while not (self._writable or self._ended):
            drain = self._loop.create_future()
            self._drains.add(drain)
            try:
                await drain
            finally:
                self._drains.discard(drain)
        self._check_sent()

    async def ping(self, payload: bytes) -> None:
        ended = self.frames.ended()
        if ended is not None:
            raise ended
        self.frames.ping(payload)
        self._write()
        self._check_sent()

    async def close(self, code: int, reason: str) -> None:
        self.frames.close(code, reason)
        self._write()

    def abort(self) -> None:
        self._aborted = True
        self._ready.clear()
        if self._transport is not None:
            self._transport.abort()
        self._end()

    async def release(self) -> None:
        self.abort()
        if self._transport is not None:
            await asyncio.wait({self._lost})

    # What a connection is while it is being made.

    async def exchange(self, answer: HttpAnswer, request: bytes) -> None:
        """Send a request and wait until its whole answer is there."""
        assert self._transport is not None
        self._answer = answer
        self._transport.write(request)
        del request
        while not answer.done:
            await self._wait()

    def has_half_an_answer(self) -> bool:
        """Whether the server, not a proxy, has begun to refuse: that is enough."""
        if self._answer is None or self._answer.tunnel:
            return False
        self._answer.feed(b"")
        return self._answer.problem is None

    async def start_tls(self, context: ssl.SSLContext, host: str) -> None:
        """Go on with TLS."""
        assert self._transport is not None
        plain, self._transport = self._transport, None
        self._answer = None
        try:
            secure = await self._loop.start_tls(
                plain, self, context, server_hostname=host
            )
        except BaseException:
            # After a failed handshake nobody calls `connection_lost`.
            plain.abort()
            await asyncio.sleep(0)
            raise
        self._transport = secure

    def welcome(self) -> None:
        """Begin with frames; raises `DialFailed` or `DialRefused`."""
        assert self._answer is not None
        early = self.frames.welcome(self._answer)
        self._answer = None
        self.opened = True
        self._take(early)
        if self._lost.done():
            self._end()

    # What a connection is for the event loop.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        if self._answer is not None:
            if self._answer.feed(data):
                self._wake()
            return
        self._take(self.frames.received(data))
        if self._waiter is None:
            self._unread += len(data)
        if self._unread > _UNREAD or self._answers > _MAX_ANSWERS:
            self._pause()

    def eof_received(self) -> None:
        self._end_answer()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self._lost.done():
            self._lost.set_result(None)
        if self._linger is not None:
            self._linger.cancel()
        self._end_answer()
        self._end()

    def pause_writing(self) -> None:
        self._writable = False

    def resume_writing(self) -> None:
        self._writable = True
        self._answers = 0
        self._wake_drains()
        if self._unread <= _UNREAD:
            self._read_on()

    # How these work together.

    def _take(self, frames: list[Frame]) -> None:
        self._ready += frames
        answers = self.frames.to_send()
        if answers and self._transport is not None:
            self._transport.write(answers)
            if not self._writable:
                self._answers += len(answers)
        if self.frames.failed:
            if self._linger is None and self._transport is not None:
                self._linger = self._loop.call_later(_LINGER, self._transport.abort)
        elif self.frames.over:
            if self._transport is not None:
                self._transport.close()
            self._end()
        if self._ready:
            self._wake()

    def _write(self) -> None:
        data = self.frames.to_send()
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(data)

    def _check_sent(self) -> None:
        if self._ended or self._transport is None or self._transport.is_closing():
            raise Disconnected(1006, by_network=not self._aborted)

    def _pause(self) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.pause_reading()

    def _read_on(self) -> None:
        if self._transport is not None and self._answers <= _MAX_ANSWERS:
            self._transport.resume_reading()

    async def _wait(self) -> None:
        """Until something changed: frames, the whole answer, the end."""
        if self._waiter is not None:
            raise RuntimeError("another task is receiving")
        self._unread = 0
        if self.opened:
            self._read_on()
        self._waiter = self._loop.create_future()
        try:
            await self._waiter
        finally:
            self._waiter = None

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    def _wake_drains(self) -> None:
        for drain in self._drains:
            if not drain.done():
                drain.set_result(None)

    def _end_answer(self) -> None:
        if self._answer is not None and not self._answer.done:
            self._answer.feed(b"")
            self._wake()

    def _end(self) -> None:
        """Nothing more comes; what is ready can still be received."""
        self._ended = True
        self._wake()
        self._wake_drains()
