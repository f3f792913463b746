"""Pings that are to be sent or on their way, and what their pongs prove."""

from __future__ import annotations

from collections import deque

from .errors import ConnectError
from .keepalive import Keepalive
from .queues import Outbox

_CONFIRM_SHARE = 4
"""A ping asks for confirmation when 1/4 of the send queue's limit is in flight."""


class Ping:
    """A ping to be sent, or on its way."""

    __slots__ = ("heard_at", "is_lost", "mark", "payload", "sent_at")

    def __init__(self, payload: bytes, mark: int, now: float) -> None:
        self.payload = payload
        self.mark = mark
        """How many messages had been sent before it."""
        self.sent_at = now
        self.heard_at: float | None = None
        """When its pong came."""
        self.is_lost = False

    def check(self) -> None:
        """Raise if its pong can no longer come."""
        if self.is_lost:
            raise ConnectError("the connection broke off before the pong came")


class Pings:
    """All pings of a connection. A pong answers its ping and those before it, and
    confirms every message that was sent before that ping.
    """

    def __init__(self, outbox: Outbox, keepalive: Keepalive) -> None:
        self._outbox = outbox
        self._keepalive = keepalive
        self._due: deque[Ping] = deque()
        self._flying: deque[Ping] = deque()
        self._count = 0

    def add(self, now: float) -> Ping:
        """Let a ping be written as soon as possible."""
        self._count += 1
        ping = Ping(b"%d" % self._count, self._outbox.sent, now)
        self._due.append(ping)
        return ping

    def take(self, now: float) -> Ping | None:
        """The next one to write."""
        if not self._due:
            return None
        ping = self._due.popleft()
        ping.mark = self._outbox.sent
        ping.sent_at = now
        self._flying.append(ping)
        self._keepalive.expect(now)
        return ping

    def ask_for_confirmation(self, now: float, *, always: bool = False) -> None:
        """Ping when much is in flight and no ping is under way; if `always`, when
        anything is that no ping was sent after.
        """
        outbox = self._outbox
        if self._due or not outbox.flying_size:
            return
        if always:
            is_settled = any(ping.mark == outbox.sent for ping in self._flying)
        else:
            is_much = outbox.flying_size * _CONFIRM_SHARE >= outbox.limit
            is_settled = bool(self._flying) or not is_much
        if not is_settled:
            self.add(now)

    def pong(self, payload: bytes, now: float) -> None:
        """A pong came; one that answers nothing is allowed, and ignored."""
        if not any(ping.payload == payload for ping in self._flying):
            return
        while True:
            ping = self._flying.popleft()
            ping.heard_at = now
            self._outbox.confirm(ping.mark)
            if ping.payload == payload:
                break
        if not self._flying:
            self._keepalive.answered()

    def clear(self) -> None:
        """The connection is gone."""
        for ping in (*self._due, *self._flying):
            ping.is_lost = True
        self._due.clear()
        self._flying.clear()
