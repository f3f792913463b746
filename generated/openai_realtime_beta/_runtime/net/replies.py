"""Requests that wait for an answer of the server."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from .errors import ClientError, RequestFailed
from .facts import ChannelFacts, Path, Reply

_ABANDONED_LIMIT = 1000
"""The most requests without a caller that are remembered."""

_ABANDONED_FOR = 10.0
"""Seconds that the late answer to such a request is waited for."""

_NOTHING = object()


class Wakeable(Protocol):
    """What a waiting caller sleeps on."""

    def notify(self) -> None:
        """Wake the caller."""
        ...


class Pending:
    """A request that has no answer yet, or the answer, or the error."""

    __slots__ = ("answer", "conditions", "error", "id", "is_done", "signal")

    def __init__(
        self,
        id: str | None,
        conditions: Mapping[str, Sequence[tuple[Path, Any]]],
        signal: Wakeable,
    ) -> None:
        self.id = id
        self.conditions = conditions
        """By tag of the answer: paths in it and the values that must stand there."""
        self.signal = signal
        self.is_done = False
        self.answer: Any = None
        self.error: ClientError | None = None

    def settle(self, answer: Any, error: ClientError | None) -> None:
        """Give the caller an answer or an error."""
        self.is_done = True
        self.answer = answer
        self.error = error
        self.signal.notify()

    def fits(self, tag: str, raw: Mapping[str, Any]) -> bool:
        """Whether an event answers the request."""
        conditions = self.conditions.get(tag)
        return conditions is not None and all(
            value_at(raw, path) == value for path, value in conditions
        )


def conditions_of(
    replies: Sequence[Reply], request: Mapping[str, Any]
) -> dict[str, list[tuple[Path, Any]]]:
    """What an answer to a request must hold, by its tag."""
    conditions: dict[str, list[tuple[Path, Any]]] = {}
    for reply in replies:
        wanted = [
            (there, value_at(request, here))
            for there, here in reply.match
            if value_at(request, here) not in (_NOTHING, None)
        ]
        conditions[reply.tag] = wanted
    return conditions


def value_at(raw: Any, path: Path) -> Any:
    """The value at a path of a JSON object; a lone object if there is none."""
    for key in path:
        if raw.__class__ is not dict or key not in raw:
            return _NOTHING
        raw = raw[key]
    return raw


def text_at(raw: Any, path: Path | None) -> str | None:
    """The text at a path, if there is one."""
    value = None if path is None else value_at(raw, path)
    return value if isinstance(value, str) else None


class Replies:
    """All requests of a connection, in the order in which they were sent.

    An event answers the oldest request that it fits. A request whose caller is gone
    stays in line for a moment, lest its late answer be taken for that of the next.
    """

    def __init__(self, channel: ChannelFacts) -> None:
        self.channel = channel
        self._waiting: list[Pending] = []
        self._abandoned: deque[tuple[float, Pending]] = deque()

    def __bool__(self) -> bool:
        return bool(self._waiting)

    def add(self, pending: Pending) -> None:
        """A request is about to be sent."""
        self._waiting.append(pending)

    def abandon(self, pending: Pending, now: float) -> None:
        """The caller of a request no longer waits."""
        if pending not in self._waiting or pending in self._without_caller():
            return
        self._abandoned.append((now, pending))
        if len(self._abandoned) > _ABANDONED_LIMIT:
            self._remove(self._abandoned[0][1])

    def offer(self, tag: str, raw: dict[str, Any], event: Any, now: float) -> None:
        """Look whether an event of the server answers a request or reports its error."""
        while self._abandoned and now - self._abandoned[0][0] > _ABANDONED_FOR:
            self._remove(self._abandoned[0][1])
        error = self.channel.error
        if error is not None and tag == error.tag:
            id = text_at(raw, error.request_id)
            failed = [item for item in self._waiting if item.id == id is not None]
            for pending in failed[:1]:
                self._remove(pending)
                code, message = text_at(raw, error.code), text_at(raw, error.message)
                refusal = RequestFailed(event, code=code, message=message)
                pending.settle(None, refusal)
            if failed:
                return
        for pending in self._waiting:
            if pending.fits(tag, raw):
                self._remove(pending)
                pending.settle(event, None)
                return

    def fail(self, error: Callable[[], ClientError]) -> None:
        """No answer will come any more, to any request; each gets an error of its own."""
        waiting, self._waiting = self._waiting, []
        self._abandoned.clear()
        for pending in waiting:
            pending.settle(None, error())

    def _without_caller(self) -> list[Pending]:
        return [pending for _, pending in self._abandoned]

    def _remove(self, pending: Pending) -> None:
        self._waiting.remove(pending)
        kept = (entry for entry in self._abandoned if entry[1] is not pending)
        self._abandoned = deque(kept)
