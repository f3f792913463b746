"""The two queues of a connection, each with a limit in bytes."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from .errors import Unsent

OVERHEAD = 200
"""What a message costs beside its text, so that many tiny ones are bounded, too."""


class Binary(bytes):
    """A binary message among text messages."""


class Inbox:
    """Messages that came and that nobody has taken yet.

    It never refuses what has come; whoever fills it stops while it `is_full`. So it
    holds at most the limit and what came with one read.
    """

    __slots__ = ("_messages", "limit", "size")

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.size = 0
        self._messages: deque[bytes] = deque()

    def __len__(self) -> int:
        return len(self._messages)

    @property
    def is_full(self) -> bool:
        """Whether nothing more should be read."""
        return self.size >= self.limit

    @property
    def is_low(self) -> bool:
        """Whether it pays to read again."""
        return self.size * 2 <= self.limit

    def put(self, message: bytes) -> None:
        """Add a message."""
        self._messages.append(message)
        self.size += len(message) + OVERHEAD

    def take(self) -> bytes:
        """The oldest message; `IndexError` if there is none."""
        message = self._messages.popleft()
        self.size -= len(message) + OVERHEAD
        return message


class Outgoing:
    """A message on its way out."""

    __slots__ = ("data", "replayed", "tag")

    def __init__(self, data: bytes, tag: str | None = None, replayed: bool = False):
        self.data = data
        self.tag = tag
        self.replayed = replayed
        """Whether a reconnect sends its content again by itself."""

    @property
    def cost(self) -> int:
        """What it takes up in the queue."""
        return len(self.data) + OVERHEAD


class Outbox:
    """Messages that `send` has accepted, until the server has them for sure.

    First they wait, then they are in flight: handed to the network. A pong confirms
    all that was in flight when its ping was sent. Both kinds count for the limit; a
    single message larger than the limit has room when there is nothing else.
    """

    __slots__ = (
        "_flying",
        "_waiting",
        "confirmed",
        "flying_size",
        "limit",
        "sent",
        "size",
    )

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.size = 0
        self.sent = 0
        """How many messages have ever been handed to the network."""
        self.confirmed = 0
        """How many of them the server has for sure, or were given up."""
        self.flying_size = 0
        self._waiting: deque[Outgoing] = deque()
        self._flying: deque[Outgoing] = deque()

    def __bool__(self) -> bool:
        return bool(self._waiting)

    def has_room(self, cost: int) -> bool:
        """Whether a message of that cost may be put."""
        return not self.size or self.size + cost <= self.limit

    def put(self, message: Outgoing) -> None:
        """Accept a message."""
        self._waiting.append(message)
        self.size += message.cost

    def put_first(self, messages: Iterable[Outgoing]) -> None:
        """Accept messages that go out before all others, room or not.

        They are what a reconnect sends again, and take the place of earlier ones.
        """
        others = [message for message in self._waiting if not message.replayed]
        self._waiting = deque((*messages, *others))
        self.size = self.flying_size + sum(message.cost for message in self._waiting)

    def take(self) -> Outgoing:
        """The next message to hand to the network; `IndexError` if there is none."""
        message = self._waiting.popleft()
        self._flying.append(message)
        self.flying_size += message.cost
        self.sent += 1
        return message

    def confirm(self, count: int) -> None:
        """The server has the first `count` messages that were ever sent."""
        while self.confirmed < count and self._flying:
            cost = self._flying.popleft().cost
            self.size -= cost
            self.flying_size -= cost
            self.confirmed += 1

    def give_up(self) -> list[Outgoing]:
        """Take out what is in flight, which nobody can confirm any more."""
        flying = list(self._flying)
        self.confirm(self.sent)
        return flying

    def unsent(self) -> tuple[Unsent, ...]:
        """What the server may not have, in order; the box is empty afterwards."""
        listed = [Unsent(message.data, True) for message in self._flying]
        listed += [Unsent(message.data, False) for message in self._waiting]
        self._flying.clear()
        self._waiting.clear()
        self.size = self.flying_size = 0
        return tuple(listed)
