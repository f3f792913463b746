"""Trying again: how often, how long to wait, and what the server says about it."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timezone
from email.utils import parsedate_to_datetime
from random import Random

from .errors import HttpError, StatusError

_LONGEST_WAIT = 60.0
"""Seconds. A server that asks for more than that gets no other try."""

_SECONDS = re.compile(r"\s*([0-9]{1,15}(?:\.[0-9]{0,15})?)\s*")
_DATE_LENGTH = 64


@dataclass(frozen=True, slots=True)
class Retry:
    """How often an HTTP request is tried again, and how long to wait before.

    `attempts` counts the tries after the first one. Only what may succeed a little
    later is tried again: no answer, or one of the statuses 408, 409, 429 and 500 and
    above. Delays are in seconds and have full jitter: each is random, up to
    `first_delay` doubled with each try, and never above `max_delay`; a server that
    asks for more gets up to a minute. Raises `ValueError` for a number that makes no
    sense.
    """

    attempts: int = 2
    first_delay: float = 0.5
    max_delay: float = 8.0

    def __post_init__(self) -> None:
        if self.attempts < 0:
            raise ValueError("attempts: expected 0 or more")
        for name in ("first_delay", "max_delay"):
            if not 0 <= getattr(self, name) < float("inf"):
                raise ValueError(f"{name}: expected a number of seconds")


class Attempts:
    """The tries of one request. It never waits itself: the caller does."""

    __slots__ = ("_now", "_policy", "_rng", "count")

    def __init__(self, policy: Retry, rng: Random, now: Callable[[], float]) -> None:
        self._policy = policy
        self._rng = rng
        self._now = now
        """Gives the time of day, as `time.time` does."""
        self.count = 0
        """How many tries after the first one have been allowed."""

    def after(self, outcome: HttpError) -> float | None:
        """Seconds to wait before the next try, or None to give up."""
        policy = self._policy
        if not outcome.temporary or self.count >= policy.attempts:
            return None
        delay = full_jitter(self._rng, policy.first_delay, policy.max_delay, self.count)
        if isinstance(outcome, StatusError):
            hint = retry_after(outcome.headers, self._now())
            if hint is not None:
                if hint > _LONGEST_WAIT:
                    return None
                delay = max(delay, hint)
        self.count += 1
        return delay


def full_jitter(rng: Random, first: float, cap: float, attempt: int) -> float:
    """A random delay for an attempt, which counts from 0.

    The most it can be is `first` seconds, doubled with each attempt, up to `cap`.
    """
    doubled: float = first * 2.0 ** min(attempt, 64)
    return rng.uniform(0, min(cap, doubled))


def retry_after(
    headers: Mapping[str, str], now_wall: float | None = None
) -> float | None:
    """The seconds that a server wants to be left alone, None if it does not say.

    Reads `retry-after-ms`, then `retry-after`: seconds, or a date, which counts from
    `now_wall`, or else from now. Names of headers are in small letters. What is
    negative, past, or no such value counts as nothing.
    """
    found = _SECONDS.fullmatch(headers.get("retry-after-ms", ""))
    if found:
        return float(found[1]) / 1000
    value = headers.get("retry-after", "")
    found = _SECONDS.fullmatch(value)
    if found:
        return float(found[1])
    date = _timestamp(value)
    if date is None:
        return None
    delay = date - (time.time() if now_wall is None else now_wall)
    return delay if delay >= 0 else None


def _timestamp(text: str) -> float | None:
    """The time of an HTTP date, if it is one."""
    if len(text) > _DATE_LENGTH:
        return None
    try:
        date = parsedate_to_datetime(text)
        if date.tzinfo is None:
            date = date.replace(tzinfo=timezone.utc)  # noqa: UP017
        return date.timestamp()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
