"""One way to drive all transports: whatever waits runs elsewhere, with a time limit."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from servers import TIMEOUT
from wirewright.runtime.net.secrets import Secret
from wirewright.runtime.net.transports import connector
from wirewright.runtime.net.transports.base import Dial, Disconnected, Frame

_T = TypeVar("_T")


def dial(
    url: str, *, headers: tuple[tuple[str, str], ...] = (), **options: Any
) -> Dial:
    """A call with a short time limit, and no proxy unless a test wants one."""
    options = {"timeout": TIMEOUT, "proxy": False} | options
    secrets = tuple((name, Secret(value)) for name, value in headers)
    offered = tuple(map(Secret, options.pop("subprotocols", ())))
    return Dial(Secret(url), secrets, offered, **options)


@dataclass(frozen=True)
class Kind:
    """A transport: the name of its library, and whom it serves."""

    name: str
    tasks: bool

    def __str__(self) -> str:
        return f"{self.name}-{'tasks' if self.tasks else 'threads'}"


KINDS = [
    Kind("websockets", tasks=False),
    Kind("websocket-client", tasks=False),
    Kind("websockets", tasks=True),
    Kind("aiohttp", tasks=True),
]


class Line:
    """A connection of any kind. Each method waits; `start` does not."""

    def __init__(self, runner: Runner, transport: Any) -> None:
        self.transport = transport
        self._runner = runner
        self._ready: list[Frame] = []

    def start(self, method: str, *arguments: Any) -> Future[Any]:
        """Begin a call, and give its result later."""
        return self._runner.start(getattr(self.transport, method), *arguments)

    def call(self, method: str, *arguments: Any) -> Any:
        """A call, and its result."""
        return self.start(method, *arguments).result(TIMEOUT)

    def recv(self) -> Frame:
        """The next frame, whoever shares its batch."""
        if not self._ready:
            self._ready = list(self.call("recv"))
            assert self._ready, "a transport gave no frame"
        return self._ready.pop(0)

    def send(self, data: bytes) -> None:
        self.call("send", data)

    def ending(self) -> Disconnected:
        """Receive to the end; how it ended."""
        while True:
            try:
                self.call("recv")
            except Disconnected as error:
                return error

    def abort(self) -> None:
        """Any thread may abort; of the tasks only those of the loop."""
        self._runner.now(self.transport.abort)


class Runner:
    """Where the calls of a test run: in a pool of threads or in a loop of their own."""

    def __init__(self, kind: Kind) -> None:
        self._connect: Any = connector(kind.name, tasks=kind.tasks)
        self._kind = kind
        self._pool = ThreadPoolExecutor(8, "line")
        self._loop: asyncio.AbstractEventLoop | None = None
        self._lines: list[Line] = []
        if kind.tasks:
            self._loop = asyncio.new_event_loop()
            self._thread = threading.Thread(target=self._loop.run_forever)
            self._thread.start()

    def connect(self, call: Dial) -> Line:
        """A connection; the test may leave its release to the end."""
        line = Line(self, self.start(self._connect, call).result(TIMEOUT * 2))
        self._lines.append(line)
        return line

    def start(self, method: Callable[..., Any], *arguments: Any) -> Future[Any]:
        if self._loop is None:
            return self._pool.submit(method, *arguments)
        return asyncio.run_coroutine_threadsafe(method(*arguments), self._loop)

    def now(self, method: Callable[[], _T]) -> _T:
        """Run what never waits where it may run."""
        if self._loop is None:
            return method()

        async def run() -> _T:
            return method()

        return asyncio.run_coroutine_threadsafe(run(), self._loop).result(TIMEOUT)

    def run(self, work: Callable[[], Awaitable[_T]]) -> _T:
        """Run a test of tasks in the loop."""
        assert self._loop is not None

        async def run() -> _T:
            return await work()

        return asyncio.run_coroutine_threadsafe(run(), self._loop).result(TIMEOUT * 2)

    def close(self) -> None:
        """Release everything; fails if a task is left."""
        left: set[Any] = set()
        for line in self._lines:
            line.call("release")
        if self._loop is not None:
            left = self.now(lambda: asyncio.all_tasks() - {asyncio.current_task()})
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join(TIMEOUT)
            with contextlib.closing(self._loop):
                self._loop.run_until_complete(self._loop.shutdown_default_executor())
        self._pool.shutdown()
        assert not left, f"tasks are left: {left}"


@contextlib.contextmanager
def running(kind: Kind) -> Iterator[Runner]:
    """A runner that is closed at the end."""
    runner = Runner(kind)
    try:
        yield runner
    finally:
        runner.close()
