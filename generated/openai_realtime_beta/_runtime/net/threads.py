"""What the sync client waits with. `tasks` has the same names for the async one."""

from __future__ import annotations

import inspect
import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")

now = time.monotonic
sleep = time.sleep
TASKS = False


class Signal:
    """Wakes whoever waits. Signals that share a lock guard the same state.

    Like `threading.Condition`: hold it (`with`) to look at the state, to wait and to
    notify.
    """

    __slots__ = ("_condition", "_lock")

    def __init__(self, other: Signal | None = None) -> None:
        self._lock: Any = threading.RLock() if other is None else other._lock
        self._condition = threading.Condition(self._lock)

    # The methods of the lock itself, for they are not written in Python: an interrupt
    # (KeyboardInterrupt) between two lines of ours would leave the lock taken for good.

    @property
    def __enter__(self) -> Callable[[], bool]:
        enter: Callable[[], bool] = self._lock.__enter__
        return enter

    @property
    def __exit__(self) -> Callable[..., None]:
        leave: Callable[..., None] = self._lock.__exit__
        return leave

    def wait(self, until: float | None = None) -> bool:
        """Let go, and hold again after a `notify`; False at the time `until`."""
        return self._condition.wait(None if until is None else max(until - now(), 0))

    def notify(self) -> None:
        """Wake all who wait, whether or not the signal is held."""
        with self._lock:
            self._condition.notify_all()


class Worker:
    """A function that runs beside its caller."""

    __slots__ = ("_thread",)

    def __init__(self, run: Callable[[], None], name: str) -> None:
        self._thread = threading.Thread(target=run, name=name, daemon=True)
        self._thread.start()

    @property
    def is_running(self) -> bool:
        """Whether it has not come to its end yet."""
        return self._thread.is_alive()

    def stop(self) -> None:
        """Interrupt it, where that is possible: threads run to their end."""

    def join(self, timeout: float) -> None:
        """Wait for its end, but not if the caller is the worker itself."""
        if self._thread is not threading.current_thread():
            self._thread.join(timeout)


def settle(value: T) -> T:
    """What a callback of the user returned; `TypeError` if it has to be awaited."""
    if inspect.iscoroutine(value):
        value.close()
    if inspect.isawaitable(value):
        raise TypeError("a sync client takes plain functions, not coroutine functions")
    return value
