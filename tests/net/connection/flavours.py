"""One way to drive both clients: whatever waits runs elsewhere, with a time limit."""

from __future__ import annotations

import asyncio
import inspect
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

from apis import flagship
from servers import TIMEOUT

PACKAGE: Any = flagship().package
KEY = "sk-test-canary"


class Flavour:
    """A client, sync or async, and where its calls run."""

    name: str
    client_class: Any

    def start(self, call: Callable[[], Any]) -> Future[Any]:
        """Begin a call, and give its result later."""
        raise NotImplementedError

    def left_over(self) -> list[Any]:
        """What still runs."""
        raise NotImplementedError

    def client(self, **options: Any) -> Remote:
        """A client that uses no proxy."""
        options = {"api_key": KEY, "proxy": False} | options
        return Remote(self, self.client_class(**options))

    def __str__(self) -> str:
        return self.name


class Threads(Flavour):
    """The sync client; calls run in threads."""

    name = "sync"
    client_class = PACKAGE.Client

    def __init__(self, pool: ThreadPoolExecutor) -> None:
        self._pool = pool

    def start(self, call: Callable[[], Any]) -> Future[Any]:
        return self._pool.submit(call)

    def left_over(self) -> list[Any]:
        prefix = PACKAGE.__name__
        return [
            thread
            for thread in threading.enumerate()
            if thread.name.startswith(prefix) or thread.name == "hostile server"
        ]


class Tasks(Flavour):
    """The async client; calls run in an event loop."""

    name = "async"
    client_class = PACKAGE.AsyncClient

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop

    def start(self, call: Callable[[], Any]) -> Future[Any]:
        async def run() -> Any:
            result = call()
            return await result if inspect.isawaitable(result) else result

        return asyncio.run_coroutine_threadsafe(run(), self._loop)

    def left_over(self) -> list[Any]:
        async def others() -> list[Any]:
            here = asyncio.current_task()
            return [task for task in asyncio.all_tasks() if task is not here]

        return self.start(others).result(TIMEOUT)  # type: ignore[no-any-return]


class Remote:
    """A client, a connection or a part of one. Its methods wait for their results."""

    def __init__(self, flavour: Flavour, target: Any) -> None:
        self._flavour = flavour
        self.target = target

    def start(self, method: str, *arguments: Any, **options: Any) -> Future[Any]:
        """Begin a call, and give its result later."""
        found = getattr(self.target, method)
        return self._flavour.start(lambda: found(*arguments, **options))

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.target, name)
        if inspect.ismethod(found):
            return lambda *arguments, **options: self._wrapped(
                self.start(name, *arguments, **options).result(TIMEOUT)
            )
        return self._wrapped(found)

    def _wrapped(self, value: Any) -> Any:
        if type(value).__module__ in (
            self.target.__module__,
            PACKAGE.Client.__module__,
            PACKAGE.AsyncClient.__module__,
        ):
            return self if value is self.target else Remote(self._flavour, value)
        return value

    def __enter__(self) -> Any:
        enter = "__aenter__" if self._flavour.name == "async" else "__enter__"
        self.start(enter).result(TIMEOUT)
        return self

    def __exit__(self, *exc_info: object) -> None:
        leave = "__aexit__" if self._flavour.name == "async" else "__exit__"
        self.start(leave, *exc_info).result(TIMEOUT)

    def __iter__(self) -> Iterator[Any]:
        follow = "__anext__" if self._flavour.name == "async" else "__next__"
        while True:
            try:
                event = self._next(follow)
            except StopAsyncIteration:
                return
            yield event

    def _next(self, follow: str) -> Any:
        def call() -> Any:
            try:
                return getattr(self.target, follow)()
            except StopIteration:
                raise StopAsyncIteration from None

        return self._flavour.start(call).result(TIMEOUT)


@contextmanager
def both_flavours() -> Iterator[dict[str, Flavour]]:
    """The two, with what their calls run in."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    pool = ThreadPoolExecutor(16)
    try:
        yield {"sync": Threads(pool), "async": Tasks(loop)}
    finally:
        pool.shutdown()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
