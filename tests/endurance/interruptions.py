"""Calls that are cancelled, time out or are interrupted, at every moment there is.

A script opens, sends, receives, asks, pings, dispatches and closes. It is broken off at
one moment; then the connection must work, or say that it is closed, and all books must
balance. Then again, broken off a moment later, until the script comes to its end.
"""

from __future__ import annotations

import asyncio
import random
import signal
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Generator
from contextlib import suppress
from typing import Any

import openai_realtime as api
from servers import HostileServer

from clients import ASYNC, SYNC, Flavour, Script, done
from figures import Figures, Remains
from partner import PATIENCE, UPDATE, Books, Partner, aftermath, balance, script

# Tasks: cancelled at the n-th suspension.


class Cancelled:
    """An awaitable that runs a coroutine and cancels the task that awaits it.

    It does so when the coroutine suspends for the `moment`-th time: at once, or, if
    `late`, when what is waited for has just come.
    """

    def __init__(self, script: Script, moment: int, late: bool) -> None:
        self.count = 0
        self._script = script
        self._moment = moment
        self._late = late

    def __await__(self) -> Generator[Any, Any, Any]:
        step: Callable[[Any], Any] = self._script.send
        argument: Any = None
        while True:
            try:
                waited: Any = step(argument)
            except StopIteration as end:
                return end.value
            self.count += 1
            if self.count == self._moment:
                self._cancel(waited)
            try:
                step, argument = self._script.send, (yield waited)
            except BaseException as error:  # noqa: BLE001
                step, argument = self._script.throw, error

    def _cancel(self, waited: Any) -> None:
        task = asyncio.current_task()
        assert task is not None
        if self._late and waited is not None:
            waited.add_done_callback(lambda _: task.cancel())
        else:
            task.cancel()


async def cancelled_at(
    url: str, partner: Partner, moment: int, late: bool, rounds: int, figures: Figures
) -> bool:
    """One script that is cancelled at that moment; False if it has come to its end."""
    connection = ASYNC.connection(url, limits=LIMITS)
    books = Books()
    wrapped = Cancelled(script(connection, books, rounds), moment, late)

    async def run() -> None:
        await wrapped

    task = asyncio.create_task(run())
    await asyncio.wait({task}, timeout=PATIENCE)
    if not task.done():
        figures.promise(False, f"it hung after suspension {moment}")
        task.cancel()
        return False
    if not task.cancelled() and task.exception() is not None:
        figures.promise(False, f"the script raised {task.exception()!r}")
    works = await asyncio.wait_for(aftermath(connection, books, figures), PATIENCE * 2)
    balance(figures, connection, partner, books, works=works)
    await asyncio.sleep(0)
    others = asyncio.all_tasks() - {asyncio.current_task()}
    figures.promise(not others, f"tasks were left: {others}")
    return task.cancelled()


LIMITS = api.Limits(send=500, close_timeout=2.0, ping_interval=None)
"""A queue for two events: most sends have to wait for room."""


def cancellation(rounds: int) -> Figures:
    """All suspensions of the async client."""
    figures = Figures("cancellation async")
    before = Remains.now()
    points = 0
    for late in (False, True):
        moment = 1
        goes_on = True
        while goes_on and not figures.broken:
            partner = Partner()
            with HostileServer(partner) as server:
                goes_on = asyncio.run(
                    cancelled_at(server.url(), partner, moment, late, rounds, figures)
                )
            moment += 1
            points += goes_on
    points += handshakes(figures, 10 if rounds < 10 else 100)
    figures.promise(before.are_gone(), "a thread or a socket was left")
    figures.values["points"] = points
    return figures


def handshakes(figures: Figures, points: int) -> int:
    """`open` that is cancelled in the middle of a slow handshake."""

    async def attempt(url: str, seconds: float) -> None:
        connection = ASYNC.connection(url, limits=LIMITS)
        with suppress(asyncio.TimeoutError, api.ConnectionClosed):
            await asyncio.wait_for(connection.open(), seconds)
            await connection.close()
        closed = isinstance(connection.closed, api.ConnectionClosed)
        figures.promise(closed, "a connection was left after a cancelled `open`")
        others = asyncio.all_tasks() - {asyncio.current_task()}
        figures.promise(not others, f"tasks were left: {others}")

    for index in range(points):
        with HostileServer(Partner(slowness=0.003)) as server:
            asyncio.run(attempt(server.url(), 0.02 * (index + 1) / points))
    return points


# Threads: time limits, and interrupts of the main thread.


async def hurried(connection: Any, books: Books, rng: random.Random) -> int:
    """The script with a time limit on each call; how many were too short."""
    late = 0
    await done(connection.open())
    calls: list[Callable[[float], Awaitable[Any]]] = [
        lambda timeout: books.send(connection, timeout),
        lambda timeout: done(connection.ping(timeout)),
        lambda timeout: done(connection.request(UPDATE, timeout)),
    ]
    for index in range(30):
        timeout = rng.choice((0.0, 0.0005, 0.002, 0.01))
        try:
            if index % 2:
                books.note(await done(connection.recv(timeout)))
            else:
                await rng.choice(calls)(timeout)
        except (TimeoutError, api.QueueFull):
            late += 1
    return late


def timeouts(flavour: Flavour, sessions: int) -> Figures:
    """Time limits of either client."""
    figures = Figures(f"timeouts {flavour}")
    before = Remains.now()
    late = 0

    async def play(url: str, partner: Partner, seed: int) -> int:
        connection = flavour.connection(url, limits=LIMITS)
        books = Books()
        late: int = await hurried(connection, books, random.Random(seed))
        works = await aftermath(connection, books, figures)
        figures.promise(works, "the connection did not outlive a timeout")
        balance(figures, connection, partner, books, works=works)
        return late

    for seed in range(sessions):
        partner = Partner(slowness=0.001)
        with HostileServer(partner) as server:
            late += flavour.run(play(server.url(), partner, seed))
    figures.promise(late > sessions, "hardly any call was too slow")
    figures.promise(before.are_gone(), "a thread or a socket was left")
    figures.values["points"] = late
    return figures


def interrupts(points: int) -> Figures:
    """KeyboardInterrupt in the main thread while it runs the sync client."""
    figures = Figures("interrupts sync")
    if threading.current_thread() is not threading.main_thread() or not hasattr(
        signal, "setitimer"
    ):
        return figures
    before = Remains.now()
    previous = signal.signal(signal.SIGALRM, signal.default_int_handler)
    hook, sys.unraisablehook = sys.unraisablehook, ignore_interrupts
    interrupted = 0
    try:
        length = min(interrupted_after(10.0, figures)[1] for _ in range(3))
        for index in range(points):
            hit, _ = interrupted_after(length * (index + 1) / points, figures)
            interrupted += hit
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)
        sys.unraisablehook = hook
    figures.promise(before.are_gone(), "a thread or a socket was left")
    figures.values |= {"points": interrupted, "script ms": length * 1000}
    return figures


def ignore_interrupts(unraisable: Any) -> None:
    """An interrupt that strikes within a destructor: Python itself drops it."""
    if not isinstance(unraisable.exc_value, KeyboardInterrupt):
        sys.__unraisablehook__(unraisable)


async def alarmed(script: Script, seconds: float) -> None:
    """Run a script that is interrupted after some time."""
    signal.setitimer(signal.ITIMER_REAL, seconds)
    await script


def interrupted_after(seconds: float, figures: Figures) -> tuple[bool, float]:
    """Whether the script was interrupted, and how long it ran."""
    partner, books = Partner(), Books()
    with HostileServer(partner) as server:
        connection = SYNC.connection(server.url(), limits=LIMITS)
        start = time.perf_counter()
        hit = False
        try:
            SYNC.run(alarmed(script(connection, books, 3), seconds))
            signal.setitimer(signal.ITIMER_REAL, 0)
        except KeyboardInterrupt:
            hit = True
        length = time.perf_counter() - start
        works = SYNC.run(aftermath(connection, books, figures))
    balance(figures, connection, partner, books, works=works, in_hand=1)
    return hit, length


def run(short: bool) -> list[Figures]:
    """All kinds of interruption.

    An interrupt within `threading` itself, such as in `Thread.start`, can leave a lock of
    Python's own as it should not be. That is rare, but not for every run of the tests.
    """
    rounds, sessions, points = (1, 3, 0) if short else (15, 20, 400)
    runs = [
        cancellation(rounds),
        timeouts(SYNC, sessions),
        timeouts(ASYNC, sessions),
    ]
    return [*runs, interrupts(points)] if points else runs
