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

_LONGEST_WAIT = threading.TIMEOUT_MAX


class Signal:
    """Wakes whoever waits. Signals that share a lock guard the same state.

    Like `threading.Condition`: hold it (`with`) to look at the state, to wait and to
    notify. Unlike it, a signal is held after an interrupt (KeyboardInterrupt) exactly
    if it was held before, wherever between two lines the interrupt strikes.
    """

    __slots__ = ("_lock", "_waiters")

    def __init__(self, other: Signal | None = None) -> None:
        self._lock: Any = threading.RLock() if other is None else other._lock
        self._waiters: list[Any] = []

    # The methods of the lock itself, for they are not written in Python: an interrupt
    # between two lines of ours would leave the lock taken for good.

    @property
    def __enter__(self) -> Callable[[], bool]:
        enter: Callable[[], bool] = self._lock.__enter__
        return enter

    @property
    def __exit__(self) -> Callable[..., None]:  # noqa: PYI036
        leave: Callable[..., None] = self._lock.__exit__
        return leave

    def wait(self, until: float | None = None) -> bool:
        """Let go, and hold again after a `notify`; False at the time `until`.

        It must be held once, not within another `with` of the same lock.
        """
        waiter = threading.Lock()
        waiter.acquire()
        self._waiters.append(waiter)
        timeout = -1 if until is None else min(max(until - now(), 0), _LONGEST_WAIT)
        interrupt: KeyboardInterrupt | None = None
        try:
            self._lock.release()
            return waiter.acquire(True, timeout)
        finally:
            # Not in a function of its own: an interrupt could strike at its door.
            while True:
                try:
                    while not self._lock._is_owned():
                        self._lock.acquire()
                    break
                except KeyboardInterrupt as error:
                    interrupt = error
            if waiter in self._waiters:
                self._waiters.remove(waiter)
            if interrupt is not None:
                raise interrupt

    def notify(self) -> None:
        """Wake all who wait, whether or not the signal is held."""
        with self._lock:
            while self._waiters:
                # In this order: an interrupt in between wakes one twice, never none.
                if self._waiters[-1].locked():
                    self._waiters[-1].release()
                self._waiters.pop()


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
