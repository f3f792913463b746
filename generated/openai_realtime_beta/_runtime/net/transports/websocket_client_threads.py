"""WebSockets for threads, by the library websocket-client.

The library shakes hands and makes frames; the connection under it is ours. So all
transports for threads look up, dial, start TLS and use proxies alike, none follows a
redirect, and a thread that sends never holds up the one that receives.
"""

from __future__ import annotations

import contextlib
import struct
import time
from types import ModuleType
from typing import Any, Final

from ..secrets import guard_loggers
from .answers import HttpAnswer
from .base import (
    PONG,
    TEXT,
    Dial,
    DialFailed,
    DialRefused,
    Disconnected,
    Frame,
    ThreadTransport,
)
from .dialing import dial_stream, read_answer
from .libraries import library
from .stream_transport import StreamTransport
from .streams import Stream
from .targets import (
    Target,
    check_close,
    check_dial,
    check_subprotocol,
    revealed_headers,
)

_CONTINUATION: Final = 0
_CLOSE: Final = 8
_PING: Final = 9

_MAX_HEADER: Final = 14
"""Bytes of a frame before its payload, at most."""

_MAX_CONTROL: Final = 125


def connect(dial: Dial) -> ThreadTransport:
    """Connect; raises `DialFailed`, `DialRefused`, `ModuleNotFoundError`."""
    guard_loggers()
    module = library("websocket", package="websocket-client", at_least=(1, 6))
    target = check_dial(dial)
    deadline = time.monotonic() + dial.timeout
    pipe = _Pipe(dial_stream(dial, target, deadline))
    # Its own lock is off: everything that sends holds the lock of the stream.
    client = module.WebSocket(enable_multithread=False, skip_utf8_validation=True)
    try:
        pipe.expect_handshake(dial, target, deadline)
        shaken = _shake_hands(client, pipe, dial, target)
        if pipe.failed is not None:
            raise pipe.failed
        if not shaken:
            raise DialFailed("the handshake failed: it is not valid", temporary=False)
    except BaseException:
        pipe.stream.close()
        raise
    return _Transport(module, client, pipe, dial.max_message)


def _shake_hands(client: Any, pipe: _Pipe, dial: Dial, target: Target) -> bool:
    """Whether it went well. What the library raises shows headers: it stays in here."""
    scheme = "wss" if target.secure else "ws"
    headers = [f"{name}: {value}" for name, value in revealed_headers(dial)]
    if dial.subprotocols:
        # As an option the library would insist on the server choosing one.
        offered = ", ".join(item.reveal() for item in dial.subprotocols)
        headers.append(f"Sec-WebSocket-Protocol: {offered}")
    with contextlib.suppress(Exception):
        client.connect(
            f"{scheme}://{target.address}{target.resource.reveal()}",
            socket=pipe,
            header=headers,
            host=target.authority,
            suppress_origin=True,
            redirect_limit=0,
        )
        return True
    return False


class _Pipe:
    """What the library takes for its socket."""

    def __init__(self, stream: Stream) -> None:
        self.stream = stream
        self.failed: DialFailed | DialRefused | None = None
        self.patient = True
        """Whether `recv` waits; if not, BlockingIOError says that nothing is there."""
        self.answering = False
        """Whether what is sent answers the server."""
        self.budget: int | None = None
        """Bytes that may be read; OverflowError if the library asks for more."""
        self._buffer = bytearray()
        self._handshake: tuple[Dial, Target, float] | None = None

    def expect_handshake(self, dial: Dial, target: Target, deadline: float) -> None:
        """What is read next is the answer to the handshake."""
        self._handshake = (dial, target, deadline)

    def recv(self, size: int) -> bytes:
        if self._handshake is not None:
            self._read_handshake(*self._handshake)
        if self.budget is not None and size > self.budget:
            raise OverflowError
        if not self._buffer:
            if not self.patient:
                raise BlockingIOError
            self._buffer += self._read()
        data = bytes(self._buffer[:size])
        del self._buffer[:size]
        if self.budget is not None:
            self.budget -= len(data)
        return data

    def send(self, data: bytes) -> int:
        self.stream.queue(data, answer=self.answering)
        return len(data)

    def gettimeout(self) -> float:
        return 0.0

    def settimeout(self, timeout: float | None) -> None:
        """The stream has its own time limits."""

    def close(self) -> None:
        """The stream is closed by `release`."""

    def _read(self) -> bytes:
        try:
            return self.stream.read()
        except OSError:
            return b""

    def _read_handshake(self, dial: Dial, target: Target, deadline: float) -> None:
        """Raises ConnectionError, with the reason in `failed`, if it went wrong."""
        self._handshake = None
        answer = HttpAnswer()
        try:
            read_answer(self.stream, answer, dial, target, deadline)
        except DialFailed as error:
            self.failed = DialFailed(error.message, temporary=error.temporary)
            raise ConnectionError from None
        if answer.problem is not None:
            text = f"the handshake failed: {answer.problem}"
            self.failed = DialFailed(text, temporary=answer.missing)
        elif answer.status != 101:
            self.failed = DialRefused(answer.status, answer.headers, answer.body)
        else:
            self.failed = check_subprotocol(
                dial, answer.header("sec-websocket-protocol")
            )
        if self.failed is not None:
            raise ConnectionError
        # Without cookies: the library keeps them for all connections of the process.
        lines = [b"HTTP/1.1 101 Switching Protocols"]
        for name in ("upgrade", "connection", "sec-websocket-accept"):
            value = answer.header(name)
            if value is not None:
                lines.append(f"{name}: {value}".encode("latin-1"))
        self._buffer += b"\r\n".join([*lines, b"", b""]) + answer.rest


class _Transport(StreamTransport):
    def __init__(
        self, module: ModuleType, client: Any, pipe: _Pipe, max_message: int | None
    ) -> None:
        super().__init__(pipe.stream)
        self._over: type[Exception] = module.WebSocketConnectionClosedException
        self._broken: tuple[type[Exception], ...] = (
            module.WebSocketException,
            ValueError,
        )
        self._client = client
        self._pipe = pipe
        self._max_message = max_message
        self._kind: int | None = None
        self._parts: list[bytes] = []
        self._size = 0
        self._sent: tuple[int, str] | None = None
        self._outcome: tuple[int, str, bool] | None = None
        self._failed = False
        self._expect_frame()

    def recv(self) -> list[Frame]:
        frames: list[Frame] = []
        while self._outcome is None and not self._stream.aborted:
            self._pipe.patient = not frames
            try:
                frame = self._client.recv_frame()
            except BlockingIOError:
                break
            except OverflowError:
                self._fail(1009, "message too big")
            except self._over:
                by_network = self._sent is None and not self._stream.aborted
                self._outcome = (1006, "", by_network)
            except self._broken:
                self._fail(1002, "protocol error")
            else:
                self._take(frame, frames)
            self._flush(wait=False)
        if frames and not self._stream.aborted:
            return frames
        if self._failed:
            self._linger()
            self._failed = False
        raise self._disconnected()

    def send(self, data: bytes) -> None:
        queued = self._queue(data, TEXT)
        del data  # it may hold what no traceback should show
        if not queued:
            raise self._disconnected()
        self._check_sent(self._flush(wait=True))

    def ping(self, payload: bytes) -> None:
        if not self._queue(payload, _PING):
            raise self._disconnected()
        self._check_sent(self._flush(wait=False))

    def close(self, code: int, reason: str) -> None:
        data = check_close(code, reason)
        with self._stream.lock:
            if self._queue(struct.pack("!H", code) + data, _CLOSE):
                self._sent = (code, reason)
        self._flush(wait=False)

    def _queue(self, data: bytes, opcode: int, *, answer: bool = False) -> bool:
        """Whether the connection is open to send this."""
        with self._stream.lock:
            if self._sent is not None or self._outcome is not None:
                return False
            self._pipe.answering = answer
            try:
                self._client.send(data, opcode)
            except self._over:
                return False
            return True

    def _take(self, frame: Any, frames: list[Frame]) -> None:
        """What a frame means; messages are added when they are whole."""
        opcode, data = frame.opcode, frame.data
        if opcode >= _CLOSE:
            if len(data) > _MAX_CONTROL or not frame.fin:
                self._fail(1002, "protocol error")
            elif opcode == PONG:
                frames.append((PONG, data))
            elif opcode == _PING:
                self._queue(data, PONG, answer=True)
            else:
                self._take_close(data)
        elif (opcode == _CONTINUATION) == (self._kind is None):
            self._fail(1002, "protocol error")
        else:
            kind = self._kind = self._kind or int(opcode)
            self._parts.append(data)
            self._size += len(data)
            if self._max_message is not None and self._size > self._max_message:
                self._fail(1009, "message too big")
            elif frame.fin:
                frames.append((kind, b"".join(self._parts)))
                self._kind, self._size = None, 0
                self._parts.clear()
        self._expect_frame()

    def _take_close(self, data: bytes) -> None:
        """The library has seen that the code is a legal one."""
        try:
            reason = data[2:].decode()
        except UnicodeDecodeError:
            return self._fail(1007, "invalid reason")
        code = int.from_bytes(data[:2], "big") if data else 1005
        self._queue(data, _CLOSE, answer=True)
        self._outcome = (code, reason, False)

    def _expect_frame(self) -> None:
        """A longer frame than the next one may be is not even read."""
        if self._max_message is not None:
            left = max(self._max_message - self._size, _MAX_CONTROL)
            self._pipe.budget = left + _MAX_HEADER

    def _fail(self, code: int, reason: str) -> None:
        """Tell the server what it did wrong; it was the last that we read."""
        self._queue(struct.pack("!H", code) + reason.encode(), _CLOSE, answer=True)
        self._outcome = (code, reason, False)
        self._failed = True

    def _disconnected(self) -> Disconnected:
        if self._outcome is None:
            code, reason = self._sent or (1006, "")
            return Disconnected(code, reason)
        code, reason, by_network = self._outcome
        return Disconnected(code, reason, by_network=by_network)
