"""What the transports for threads have in common, whatever library makes the frames."""

from __future__ import annotations

import time
from typing import Final

from .base import Disconnected
from .streams import Stream

_LINGER: Final = 1.0
"""Seconds that a server which broke the protocol has to read why it was cut off."""


class StreamTransport:
    """The part of a `ThreadTransport` that knows the connection, not its protocol."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream

    def abort(self) -> None:
        """Cut the connection. Never waits, never raises."""
        self._stream.abort()

    def release(self) -> None:
        """Cut the connection if it stands, and wait until nothing of it is left."""
        self._stream.close()

    def _flush(self, *, wait: bool) -> bool:
        """Whether the connection took what is queued, or at least still stands."""
        try:
            self._stream.flush(wait=wait)
        except OSError:
            return False
        return not self._stream.aborted

    def _check_sent(self, sent: bool) -> None:
        """Raises `Disconnected`, now only: `recv` may find a close frame."""
        if not sent:
            raise Disconnected(1006, by_network=not self._stream.aborted)

    def _read(self, deadline: float | None = None) -> bytes:
        """What came; nothing at the end, however it ended."""
        try:
            return self._stream.read(deadline)
        except OSError:
            return b""

    def _linger(self) -> None:
        """Give the server time to read a close frame: closing a socket that has unread
        bytes could take it back."""
        deadline = time.monotonic() + _LINGER
        while not self._stream.aborted and time.monotonic() < deadline:
            if not self._read(deadline):
                return
