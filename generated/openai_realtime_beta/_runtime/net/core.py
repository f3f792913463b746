"""A connection without input and output: frames and time go in, frames and times come out.

`Core` knows in which state a connection is and what follows. It never waits, takes no
lock and asks no clock: the shell around it, for threads or for tasks, does, and calls
it under its lock.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from random import Random
from typing import Any, TypeAlias

from ..codec import read
from ..errors import DecodeError
from ..values import UnknownEvent
from .ending import Closing, Ending, dial_error
from .errors import BadMessage, ClientError, ConnectionClosed, Unsent
from .facts import ApiFacts, ChannelFacts
from .keepalive import Keepalive, Tick
from .limits import Limits
from .pings import Ping, Pings
from .policy import Budget, Reconnect, Reconnected, Reconnecting
from .queues import Binary, Inbox, Outbox, Outgoing
from .replay import Replay
from .replies import Pending, Replies
from .retry import full_jitter
from .transports.base import BINARY, PONG, TEXT, Disconnected, Frame

Decoders: TypeAlias = "dict[str, Callable[[Any], Any]]"
Output: TypeAlias = "Outgoing | Ping | Closing"


class State(Enum):
    """Where a connection is. `WAITING` is between two connections."""

    NEW = "new"
    CONNECTING = "connecting"
    OPEN = "open"
    WAITING = "waiting"
    CLOSING = "closing"
    CLOSED = "closed"


class Core:
    """The state machine of one connection, over all its reconnects."""

    def __init__(
        self,
        api: ApiFacts,
        channel: ChannelFacts,
        decoders: Decoders,
        limits: Limits,
        reconnect: Reconnect | None,
        rng: Random,
    ) -> None:
        self.channel = channel
        self.decoders = decoders
        self.limits = limits
        self.reconnect = reconnect
        self.rng = rng
        self.state = State.NEW
        self.inbox = Inbox(limits.receive)
        self.outbox = Outbox(limits.send)
        self.replies = Replies(channel)
        self.is_paused = False
        """Whether nothing is to be read until `resume` says so."""
        self._replay = Replay(channel, api.tags)
        self._keepalive = Keepalive(limits.ping_interval, limits.ping_timeout)
        self._pings = Pings(self.outbox, self._keepalive)
        self._budget = Budget(reconnect) if reconnect is not None else None
        self._attempts = 0
        self._is_writable = False
        self._is_crowded = False
        self._closing: Closing | None = None
        self._is_close_sent = False
        self._close_at: float | None = None
        self._is_dead = False
        self._ending = Ending(api)
        self._is_told = False
        self._lost: list[Outgoing] = []
        """What was in flight when the last connection broke."""

    # The beginning.

    def connecting(self) -> None:
        """The first connection is about to be made."""
        if self.state is not State.NEW:
            raise RuntimeError("a connection is opened once; make a new one")
        self.state = State.CONNECTING

    def opened(self, now: float) -> bool:
        """The first connection stands; False if it is no longer wanted."""
        if self.state is not State.CONNECTING:
            return False
        self._start(now)
        return True

    def _start(self, now: float) -> None:
        self.state = State.OPEN
        self._is_writable = True
        self._keepalive.start(now)

    # Sending.

    def check_sendable(self) -> None:
        """Raise what a caller gets who wants to send and cannot."""
        if self.state is State.NEW:
            raise RuntimeError("the connection is not open; use `with` or `open()`")
        if self._closing is not None and self.state is State.CLOSING:
            raise self._ending.closed(
                self._closing.code, self._closing.reason, "client"
            )
        if self.state is State.CLOSED:
            raise self.closed_error()

    def has_room(self, message: Outgoing) -> bool:
        """Whether a message may be accepted. If not, the server is asked what it has."""
        if self.outbox.has_room(message.cost):
            return True
        self._is_crowded = True
        return False

    def accept(self, message: Outgoing, pending: Pending | None = None) -> None:
        """Take responsibility for a message, and for the answer to it."""
        if pending is not None:
            self.replies.add(pending)
        self.outbox.put(message)

    def output(self, now: float) -> Output | None:
        """The next thing to write, or nothing for now. It counts as written."""
        if not self._is_writable or self._is_close_sent:
            return None
        ping = self._pings.take(now)
        if ping is not None:
            return ping
        if self.outbox:
            message = self.outbox.take()
            if self.reconnect is not None:
                self._replay.note(message)
            self._pings.ask_for_confirmation(now)
            return message
        if self._closing is None and not self._is_crowded:
            return None
        # Its pong proves that everything before it was read.
        self._pings.ask_for_confirmation(now, always=True)
        ping = self._pings.take(now)
        if ping is not None or self._closing is None:
            return ping
        self._is_close_sent = True
        return self._closing

    def cannot_write(self) -> None:
        """A write has failed; the reader will find out why."""
        self._is_writable = False

    def ping(self, now: float) -> Ping:
        """Let a ping be written as soon as possible."""
        return self._pings.add(now)

    # Receiving.

    def receive(self, frames: list[Frame], now: float) -> bool:
        """Take in what was read; True if a pong was among it."""
        self._keepalive.heard(now)
        self._attempts = 0
        has_pong = False
        inbox, replies = self.inbox, self.replies
        for kind, data in frames:
            if kind == PONG:
                self._pings.pong(data, now)
                has_pong = True
                self._is_crowded = False
            elif inbox.is_full and self.state is State.CLOSING:
                continue  # Nobody is going to read it, and the end must get through.
            elif kind == TEXT:
                inbox.put(data)
                if replies:
                    self._look_for_answer(data, now)
            elif kind == BINARY:
                inbox.put(Binary(data))
        if inbox.is_full and self.state is State.OPEN:
            self.is_paused = True
            self._keepalive.pause()
        return has_pong

    def resume(self, now: float) -> None:
        """Read on, if there is room again or if the rest no longer matters."""
        if self.is_paused and (self.inbox.is_low or self.state is not State.OPEN):
            self.is_paused = False
            self._keepalive.resume(now)

    def decode(self, data: bytes) -> Any:
        """The event in a message, or the `BadMessage` that it is."""
        if data.__class__ is Binary:
            return BadMessage(bytes(data), None)
        try:
            raw = read(data, self.channel.tag)
        except DecodeError as error:
            return BadMessage(data, error)
        tag: str = raw[self.channel.tag]
        decode = self.decoders.get(tag)
        return UnknownEvent(tag, raw) if decode is None else decode(raw)

    def _look_for_answer(self, data: bytes, now: float) -> None:
        event = self.decode(data)
        if not isinstance(event, (BadMessage, UnknownEvent)):
            raw = read(data, self.channel.tag)
            self.replies.offer(raw[self.channel.tag], raw, event, now)

    def check_receivable(self) -> None:
        """Raise what a caller gets who waits for an event that will not come."""
        if self.state is State.NEW:
            raise RuntimeError("the connection is not open; use `with` or `open()`")
        if self.state is State.CLOSED:
            raise self.closed_error()

    def why_no_answer(self) -> str:
        """What to tell a caller whose request got no answer in time."""
        if self.is_paused:
            return "no answer came in time: the receive queue is full, read from it"
        return "no answer came in time"

    # Time.

    def due(self) -> float | None:
        """When `tick` has something to do."""
        times = (self._keepalive.due(), self._close_at)
        return min((time for time in times if time is not None), default=None)

    def tick(self, now: float) -> bool:
        """Let time pass; True if the connection is to be cut."""
        if self._close_at is not None and now >= self._close_at:
            self._close_at = None
            return True
        tick = self._keepalive.tick(now)
        if tick is Tick.PING:
            self._pings.add(now)
        elif tick is Tick.DEAD:
            self._is_dead = True
        return tick is Tick.DEAD

    # The end.

    def close(self, code: int, reason: str, now: float) -> None:
        """The user wants to close: what waits is written first, then a close frame."""
        if self.state in (State.CLOSING, State.CLOSED):
            return
        self._closing = Closing(code, reason)
        if self.state is State.OPEN:
            self.state = State.CLOSING
            self._close_at = now + self.limits.close_timeout
            self.resume(now)
        else:
            self._finish(self._ending.closed(code, reason, "client"))

    def disconnected(self, gone: Disconnected, now: float) -> Reconnecting | None:
        """A connection is over; the next attempt, or None if that was the end.

        After an attempt the caller waits for its `delay` and calls the hook.
        """
        if self.state is State.CLOSED:
            return None
        by = "network" if gone.by_network else "server"
        if self._is_dead:
            by = "keepalive"
        is_closing = self.state is State.CLOSING
        if is_closing and (self._is_close_sent or by != "server"):
            by = "client"
        cause = self._ending.closed(gone.code, gone.reason, by)
        self._is_writable = self._is_dead = False
        self._close_at = None
        self._keepalive.stop()
        self._pings.clear()
        if is_closing or self.reconnect is None or not cause.temporary:
            self._finish(cause)
            return None
        self._lost += self.outbox.give_up()
        closed = self._ending.closed
        self.replies.fail(lambda: closed(gone.code, gone.reason, by))
        return self._next_attempt(cause, now)

    def dial_failed(self, error: Exception, now: float) -> Reconnecting | None:
        """An attempt has failed; the next one, or None if that was the last."""
        cause = dial_error(error)
        if self.state is State.WAITING and cause.temporary:
            return self._next_attempt(cause, now)
        self._finish(cause)
        return None

    def _next_attempt(self, cause: ClientError, now: float) -> Reconnecting | None:
        policy, budget = self.reconnect, self._budget
        assert policy is not None and budget is not None
        if self._attempts >= policy.attempts or not budget.spend(now):
            self._finish(cause)
            return None
        delay = full_jitter(
            self.rng, policy.first_delay, policy.max_delay, self._attempts
        )
        asked: float | None = getattr(cause, "retry_after", None)
        if asked is not None:
            delay = max(delay, min(asked, policy.max_delay))
        self._attempts += 1
        self.state = State.WAITING
        return Reconnecting(self._attempts, delay, cause)

    def aborted(self, attempt: Reconnecting) -> None:
        """The hook wants no more attempts."""
        self._finish(attempt.cause)

    def reconnected(self, attempt: Reconnecting, now: float) -> Reconnected | None:
        """The next connection stands; the report, or None if it is no longer wanted."""
        if self.state is not State.WAITING:
            return None
        report = Reconnected(
            attempt.attempt,
            attempt.cause,
            self._replay.restored(),
            self._replay.not_restored(),
            tuple(
                Unsent(message.data, True)
                for message in self._lost
                if not message.replayed
            ),
        )
        self._lost = []
        self.outbox.put_first(self._replay.messages())
        self._start(now)
        return report

    def cut(self) -> None:
        """The connection ends now, whatever state it is in."""
        by = "network" if self._closing is None else "client"
        self._finish(self._ending.closed(1006, "", by))

    def _finish(self, error: ClientError) -> None:
        if self.state is State.CLOSED:
            return
        self.state = State.CLOSED
        self._is_writable = self.is_paused = False
        self._close_at = None
        self._keepalive.stop()
        self._pings.clear()
        lost = (Unsent(message.data, True) for message in self._lost)
        self._ending.set(error, (*lost, *self.outbox.unsent()))
        self._lost = []
        self.replies.fail(self._ending.error)

    @property
    def is_clean(self) -> bool:
        """Whether the end was wanted, and nothing is known to be lost."""
        return self._ending.is_clean

    @property
    def has_news(self) -> bool:
        """Whether something was lost by the end, and no caller knows it yet."""
        return bool(self._ending.unsent) and not self.is_clean and not self._is_told

    def closed_error(self) -> ConnectionClosed:
        """What a caller gets who needs the connection that is over."""
        self._is_told = True
        return self._ending.error()
