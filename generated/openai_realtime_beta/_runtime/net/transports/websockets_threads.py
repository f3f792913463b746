"""WebSockets for threads, by the library websockets."""

from __future__ import annotations

import time

from ..secrets import guard_loggers
from .answers import HttpAnswer
from .base import Dial, Frame, ThreadTransport
from .dialing import dial_stream, read_answer
from .stream_transport import StreamTransport
from .streams import Stream
from .targets import Target, check_dial
from .websockets_frames import Frames


def connect(dial: Dial) -> ThreadTransport:
    """Connect; raises `DialFailed`, `DialRefused`, `ModuleNotFoundError`."""
    guard_loggers()
    target = check_dial(dial)
    frames = Frames(dial, target)
    deadline = time.monotonic() + dial.timeout
    stream = dial_stream(dial, target, deadline)
    try:
        _greet(stream, frames, dial, target)
        answer = HttpAnswer()
        read_answer(stream, answer, dial, target, deadline)
        early = frames.welcome(answer)
        return _Transport(stream, frames, early)
    except BaseException:
        stream.close()
        raise


def _greet(stream: Stream, frames: Frames, dial: Dial, target: Target) -> None:
    """Apart, so that no request is in sight of what `connect` raises."""
    stream.queue(frames.hello(dial, target))


class _Transport(StreamTransport):
    def __init__(self, stream: Stream, frames: Frames, early: list[Frame]) -> None:
        super().__init__(stream)
        self._frames = frames
        self._early = early
        stream.queue(frames.to_send(), answer=True)  # to what came early
        self._flush(wait=False)

    def recv(self) -> list[Frame]:
        if self._early and not self._stream.aborted:
            early, self._early = self._early, []
            return early
        while not self._frames.over:
            data = self._read()
            if self._stream.aborted:
                break
            with self._stream.lock:
                frames = self._frames.received(data)
                self._stream.queue(self._frames.to_send(), answer=True)
            self._flush(wait=False)
            if frames:
                return frames
        if self._frames.failed:
            self._linger()
            self._frames.failed = False
        with self._stream.lock:
            raise self._frames.disconnected(by_network=not self._stream.aborted)

    def send(self, data: bytes) -> None:
        with self._stream.lock:
            ended = self._frames.ended()
            if ended is None:
                self._frames.text(data)
                self._stream.queue(self._frames.to_send())
        del data  # it may hold what no traceback should show
        if ended is not None:
            raise ended
        self._check_sent(self._flush(wait=True))

    def ping(self, payload: bytes) -> None:
        with self._stream.lock:
            ended = self._frames.ended()
            if ended is not None:
                raise ended
            self._frames.ping(payload)
            self._stream.queue(self._frames.to_send())
        self._check_sent(self._flush(wait=False))

    def close(self, code: int, reason: str) -> None:
        with self._stream.lock:
            self._frames.close(code, reason)
            self._stream.queue(self._frames.to_send())
        self._flush(wait=False)
