"""Many events over many disconnects: none is lost without a word, none comes twice."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import openai_realtime as api

from clients import BOTH, Flavour, done
from figures import MIB, Figures, Remains, resident
from soak_server import END_FATES, HANDSHAKE_FATES, OPEN_FATES

CONFIGURE_EVERY = 500
"""Each such event configures the session, and is replayed by reconnects."""

_NUMBER = '"event_id":"'


@dataclass(frozen=True)
class Size:
    """How much of everything, for one client."""

    events: int
    disconnects: int
    sessions: int
    send: int
    """The limit of the send queue in bytes; an event costs about 260."""
    patience: float
    """Seconds until a ping, and as many for its pong."""


SHORT = Size(2_500, disconnects=10, sessions=2, send=16 * 1024, patience=0.5)
LONG = Size(500_000, disconnects=100, sessions=10, send=256 * 1024, patience=1.5)


@dataclass
class Account:
    """What the client was told of its events."""

    maybe_sent: list[int] = field(default_factory=lambda: list[int]())
    not_sent: list[int] = field(default_factory=lambda: list[int]())
    news: list[int] = field(default_factory=lambda: list[int]())
    disconnects: int = 0
    memory: list[int] = field(default_factory=lambda: list[int]())
    traced: list[int] = field(default_factory=lambda: list[int]())

    def reported(self, report: Any) -> None:
        """The hook of reconnects."""
        self.disconnects += 1
        self.unsent(report.maybe_sent)

    def unsent(self, listed: Any) -> None:
        for item in listed:
            number = _number_of(item.data)
            if number is not None:
                (self.maybe_sent if item.maybe_sent else self.not_sent).append(number)


def _number_of(data: bytes) -> int | None:
    """The number of an event; None for what a reconnect sends again by itself."""
    event_id: str | None = json.loads(data).get("event_id")
    return None if event_id is None else int(event_id)


def fates_of(size: Size, rng: random.Random) -> list[list[tuple[str, int]]]:
    """What happens to the connections of each session."""
    each = size.disconnects // size.sessions
    after = size.events // size.sessions // each // 3
    kinds = (*HANDSHAKE_FATES, *OPEN_FATES)
    order = [kinds[index % len(kinds)] for index in range(size.disconnects)]
    rng.shuffle(order)
    sessions: list[list[tuple[str, int]]] = []
    for index in range(size.sessions):
        fates = [(fate, rng.randrange(after)) for fate in order[index * each :][:each]]
        # The first connection must stand: without it there is no session.
        fates.sort(key=lambda item: item[0] in HANDSHAKE_FATES)
        first, rest = fates[0], fates[1:]
        rng.shuffle(rest)
        end = END_FATES[index % len(END_FATES)]
        # It goes deaf before everything is sent, so one more connection follows.
        more = [("answers-close", 0)] if end == "deaf" else []
        sessions.append([first, *rest, (end, after), *more])
    return sessions


@contextmanager
def server(fates: list[tuple[str, int]]) -> Iterator[tuple[str, list[Any]]]:
    """The server in its process: its address, and a list that holds its record later."""
    command = [sys.executable, str(Path(__file__).with_name("soak_server.py"))]
    with subprocess.Popen(
        [*command, json.dumps(fates)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        record: list[Any] = []
        try:
            yield f"ws://127.0.0.1:{int(process.stdout.readline())}", record
            record += json.loads(process.communicate(timeout=30)[0])
        finally:
            process.kill()


async def session(
    flavour: Flavour, url: str, numbers: range, size: Size, account: Account
) -> None:
    """One connection with all its reconnects."""
    connection = flavour.connection(
        url,
        limits=api.Limits(
            send=size.send,
            ping_interval=size.patience,
            ping_timeout=size.patience,
            close_timeout=size.patience,
        ),
        reconnect=api.Reconnect(
            attempts=50,
            first_delay=0.01,
            max_delay=0.02,
            budget=100_000,
            on_reconnected=account.reported,
        ),
    )

    async def send() -> None:
        for number in numbers:
            event_id = str(number)
            if number % CONFIGURE_EVERY:
                await done(connection.input_audio_buffer.clear(event_id=event_id))
            else:
                update = api.RealtimeSessionRequest(instructions=event_id)
                await done(connection.session.update(session=update, event_id=event_id))
            if number % max(len(numbers) // 4, 1) == 0:
                account.memory.append(resident())
                if tracemalloc.is_tracing():
                    account.traced.append(tracemalloc.get_traced_memory()[0])
        try:
            await done(connection.close())
        except api.ConnectionClosed:
            pass

    async def read() -> None:
        try:
            while True:
                event = await done(connection.recv())
                account.news.append(event.raw["n"])
        except api.ConnectionClosed:
            pass

    await done(connection.open())
    await flavour.together(send(), read())
    account.unsent(connection.closed.unsent)


def soak(flavour: Flavour, size: Size) -> Figures:
    """All sessions of one client."""
    figures = Figures(f"soak {flavour}")
    rng = random.Random(1)
    account = Account()
    sessions = fates_of(size, rng)
    fates = [fate for listed in sessions for fate in listed]
    before = Remains.now()
    each = size.events // size.sessions
    with server(fates) as (url, record):
        for index in range(size.sessions):
            if index == size.sessions - 1:
                tracemalloc.start()
            numbers = range(index * each, (index + 1) * each)
            flavour.run(session(flavour, url, numbers, size, account))
        tracemalloc.stop()
    judge(figures, account, record, range(each * size.sessions), size)
    extra = len(record[2]) - len(fates)
    figures.promise(not extra, f"the server saw {extra} connections too many")
    figures.promise(
        record[2][: len(fates)] == [fate for fate, _ in fates],
        "the server saw other connections",
    )
    figures.promise(before.are_gone(), "a thread or a socket was left")
    return figures


def judge(
    figures: Figures, account: Account, record: list[Any], sent: range, size: Size
) -> None:
    """Compare what was sent, what came and what was reported."""
    ranges, replayed, fates, _ = record
    came = [
        number
        for listed in ranges
        for first, last in listed
        for number in range(first, last + 1)
    ]
    received = set(came)
    configured = {number for number in sent if number % CONFIGURE_EVERY == 0}
    maybe, never = set(account.maybe_sent), set(account.not_sent)
    silent = sorted(set(sent) - received - maybe - never - configured)
    lost_settings = [
        number
        for number in configured - received - maybe - never
        if not any(again >= number for again in replayed)
    ]
    promise = figures.promise
    promise(not silent, f"lost without a report: {silent[:5]}")
    promise(not lost_settings, f"settings lost: {lost_settings[:5]}")
    promise(len(came) == len(received), "an event came twice")
    promise(not received & never, "an event came that was reported as not sent")
    promise(not maybe & never, "an event was reported in two ways")
    promise(len(maybe) == len(account.maybe_sent), "an event was reported twice")
    promise(came == sorted(came), "events came in another order")
    promise(
        account.news == sorted(set(account.news)),
        "events of the server were received twice or in another order",
    )
    first, last = account.memory[len(account.memory) // 4], account.memory[-1]
    promise(last - first < 8 * MIB, f"memory grew by {(last - first) / MIB:.1f} MiB")
    grown = account.traced[-1] - account.traced[0]
    allowed = 2 * size.send + MIB // 2  # what the queues held at either moment
    promise(grown < allowed, f"traced memory grew by {grown / MIB:.1f} MiB")
    figures.values |= {
        "events": len(sent),
        "disconnects": len(fates) - size.sessions,
        "received": len(received),
        "maybe sent": len(maybe),
        "of these received": len(maybe & received),
        "not sent": len(never),
        "replayed": len(replayed),
        "received from the server": len(account.news),
        "RSS MiB first": first / MIB,
        "last": last / MIB,
        "traced MiB first": account.traced[0] / MIB,
        "traced last": account.traced[-1] / MIB,
    }


def run(short: bool) -> list[Figures]:
    """Both clients."""
    return [soak(flavour, SHORT if short else LONG) for flavour in BOTH]
