"""How a connection is made again: the policy, and what its hooks are told."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from .errors import ClientError, Unsent


@dataclass(slots=True)
class Reconnecting:
    """A connection is about to be made again. A hook may change it.

    `query` and `headers` are laid over those of the first connection; `abort()` makes
    the end final.
    """

    attempt: int
    """1 for the first one since the connection last stood."""
    delay: float
    """Seconds that were waited."""
    cause: ClientError
    """The end of the connection, or why the last attempt failed."""
    query: dict[str, str] = field(default_factory=lambda: dict[str, str](), repr=False)
    headers: dict[str, str] = field(
        default_factory=lambda: dict[str, str](), repr=False
    )
    is_aborted: bool = False

    def abort(self) -> None:
        """Do not connect again."""
        self.is_aborted = True


@dataclass(frozen=True, slots=True)
class Reconnected:
    """A connection was made again, to a new session; this is what is left of the old.

    `restored` are the tags of the events that were sent again, `not_restored` counts
    the others that the old session had got. `maybe_sent` was on its way when the
    connection broke: the old session may have got it, and it is not sent again. What
    had not left yet is sent now and stands nowhere here.
    """

    attempts: int
    cause: ClientError
    restored: tuple[str, ...]
    not_restored: Mapping[str, int]
    maybe_sent: tuple[Unsent, ...]


@dataclass(frozen=True, slots=True)
class Reconnect:
    """When and how often to connect again after a connection broke off.

    Only what the API says is temporary: network errors, and close codes and HTTP
    statuses that promise another chance. Delays have full jitter: each is random, up
    to `first_delay` doubled with each attempt, and never above `max_delay`. `attempts`
    is the most in a row, `budget` the most within `window` seconds. By default nearly
    every client outlasts a minute without its server, and no more than one in twenty
    comes back within the same second. Hooks may be functions or, for async clients,
    coroutine functions. Raises `ValueError` for a number that makes no sense.
    """

    attempts: int = 12
    first_delay: float = 0.5
    max_delay: float = 60.0
    budget: int = 60
    window: float = 3600.0
    on_reconnecting: Callable[[Reconnecting], object] | None = None
    on_reconnected: Callable[[Reconnected], object] | None = None

    def __post_init__(self) -> None:
        for name in ("attempts", "budget"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name}: expected 1 or more")
        for name in ("first_delay", "max_delay", "window"):
            if not 0 <= getattr(self, name) < float("inf"):
                raise ValueError(f"{name}: expected a number of seconds")


class Budget:
    """Attempts within a sliding window."""

    def __init__(self, policy: Reconnect) -> None:
        self.policy = policy
        self._times: deque[float] = deque()

    def spend(self, now: float) -> bool:
        """Take one attempt; False if none is left."""
        while self._times and now - self._times[0] >= self.policy.window:
            self._times.popleft()
        if len(self._times) >= self.policy.budget:
            return False
        self._times.append(now)
        return True
