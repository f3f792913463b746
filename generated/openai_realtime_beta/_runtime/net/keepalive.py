"""When to ping, and when the other side is no longer there. Time comes from outside."""

from __future__ import annotations

from enum import Enum


class Tick(Enum):
    """What is to be done now."""

    NOTHING = 0
    PING = 1
    DEAD = 2


class Keepalive:
    """Pings after each `interval`; the other side is dead when, for `timeout` seconds
    after a ping was due, nothing at all has come.

    A ping is due whether or not it can be written: on a link that takes nothing any
    more it never is. While the receiver does not read, silence proves nothing.
    Intervals are in seconds; None turns the part off.
    """

    def __init__(self, interval: float | None, timeout: float | None) -> None:
        self.interval = interval
        self.timeout = timeout
        self._next: float | None = None
        self._deadline: float | None = None
        self._paused = False

    def start(self, now: float) -> None:
        """The connection stands."""
        self._next = None if self.interval is None else now + self.interval
        self._deadline = None
        self._paused = False

    def stop(self) -> None:
        """The connection is gone."""
        self._next = self._deadline = None

    def expect(self, now: float) -> None:
        """A ping was sent for another reason; it serves as well."""
        if self.interval is not None:
            self._next = now + self.interval
        if self.timeout is not None and self._deadline is None:
            self._deadline = now + self.timeout

    def heard(self, now: float) -> None:
        """Something came, so the link is alive; a missing pong has more time."""
        if self._deadline is not None and self.timeout is not None:
            self._deadline = now + self.timeout

    def answered(self) -> None:
        """The pong to the latest ping came."""
        self._deadline = None

    def pause(self) -> None:
        """Nothing is read from now on."""
        self._paused = True

    def resume(self, now: float) -> None:
        """Reading goes on."""
        self._paused = False
        self.heard(now)

    def due(self) -> float | None:
        """When `tick` has something to do; None for never."""
        times = [self._next, None if self._paused else self._deadline]
        return min((time for time in times if time is not None), default=None)

    def tick(self, now: float) -> Tick:
        """What is to be done at this moment."""
        if self._deadline is not None and not self._paused and now >= self._deadline:
            self.stop()
            return Tick.DEAD
        if self._next is not None and now >= self._next:
            self.expect(now)
            return Tick.PING
        return Tick.NOTHING
