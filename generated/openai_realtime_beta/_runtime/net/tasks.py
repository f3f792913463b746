"""What the async client waits with. `threads` has the same names for the sync one."""

from __future__ import annotations

import asyncio
import inspect
import time
from collections.abc import Callable, Coroutine
from typing import Any

now = time.monotonic
sleep = asyncio.sleep
TASKS = True


class Signal:
    """Wakes whoever waits. To hold it means nothing: between two awaits a task is alone."""

    __slots__ = ("_waiters",)

    def __init__(self, other: Signal | None = None) -> None:
        self._waiters: list[asyncio.Future[bool]] = []

    def __enter__(self) -> None:
        pass

    def __exit__(self, *exc_info: object) -> None:
        pass

    async def wait(self, until: float | None = None) -> bool:
        """Sleep until a `notify`; False at the time `until`."""
        loop = asyncio.get_running_loop()
        waiter: asyncio.Future[bool] = loop.create_future()
        timer = None
        if until is not None:
            timer = loop.call_later(max(until - now(), 0), _wake, waiter, False)
        self._waiters.append(waiter)
        try:
            return await waiter
        finally:
            if timer is not None:
                timer.cancel()
            if waiter in self._waiters:
                self._waiters.remove(waiter)

    def notify(self) -> None:
        """Wake all who wait."""
        if self._waiters:
            waiters, self._waiters = self._waiters, []
            for waiter in waiters:
                _wake(waiter, True)


def _wake(waiter: asyncio.Future[bool], value: bool) -> None:
    if not waiter.done():
        waiter.set_result(value)


class Worker:
    """A coroutine function that runs beside its caller."""

    __slots__ = ("_task",)

    def __init__(self, run: Callable[[], Coroutine[Any, Any, None]], name: str) -> None:
        self._task = asyncio.get_running_loop().create_task(run(), name=name)

    @property
    def is_running(self) -> bool:
        """Whether it has not come to its end yet."""
        return not self._task.done()

    def stop(self) -> None:
        """Interrupt it."""
        if self._task is not asyncio.current_task():
            self._task.cancel()

    async def join(self, timeout: float) -> None:
        """Wait for its end, but not if the caller is the worker itself."""
        if self._task is not asyncio.current_task():
            await asyncio.wait([self._task], timeout=timeout)


async def settle(value: Any) -> Any:
    """What a callback of the user returned, awaited if it has to be."""
    return await value if inspect.isawaitable(value) else value
