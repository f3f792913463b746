"""A conversation of which both sides keep books, and what must be true of these."""

from __future__ import annotations

import re
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import openai_realtime as api
from servers import CLOSE, PING, PONG, TEXT, Peer, frame

from clients import done
from figures import Figures

PATIENCE = 5.0
"""Seconds after which a call hangs."""

_NUMBER = re.compile(rb'"event_id":"(\d+)"')


class Partner:
    """The server: it numbers what it says, and notes the numbers that it gets."""

    def __init__(self, slowness: float = 0.0) -> None:
        self.received: list[int] = []
        self.said = 0
        self._slowness = slowness

    def __call__(self, peer: Peer) -> None:
        answer = peer.handshake_answer()
        for start in range(0, len(answer), 40):
            time.sleep(self._slowness)
            peer.send(answer[start : start + 40])
        while True:
            opcode, data = peer.read()
            if opcode == PING:
                peer.send(frame(PONG, data))
            elif opcode == CLOSE:
                peer.send(frame(CLOSE, data))
                return
            elif opcode == TEXT:
                time.sleep(self._slowness)
                self._answer(peer, data)

    def _answer(self, peer: Peer, data: bytes) -> None:
        if b"session.update" in data:
            peer.text('{"type":"session.updated","session":{"type":"realtime"}}')
            return
        number = _NUMBER.search(data)
        if number is not None:
            self.received.append(int(number[1]))
        self.said += 1
        peer.text(f'{{"type":"news","n":{self.said}}}')
        if b"response.cancel" in data:
            peer.close(1000)


@dataclass
class Books:
    """What the client knows."""

    accepted: list[int] = field(default_factory=lambda: list[int]())
    tried: int = 0
    news: list[int] = field(default_factory=lambda: list[int]())

    async def send(self, connection: Any, timeout: float | None = None) -> None:
        self.tried += 1
        number = self.tried
        event = api.InputAudioBufferClearEvent(event_id=str(number))
        await done(connection.send(event, timeout))
        self.accepted.append(number)

    def note(self, event: Any) -> bool:
        """Whether it was one of the numbered events."""
        if isinstance(event, api.UnknownEvent):
            self.news.append(event.raw["n"])
            return True
        return False


UPDATE = api.SessionUpdateEvent(session=api.RealtimeSessionRequest())


async def script(connection: Any, books: Books, rounds: int) -> None:
    """Everything a connection can do, several times."""
    await done(connection.open())
    for _ in range(rounds):
        for _ in range(3):
            await books.send(connection)
        for _ in range(3):
            while not books.note(await done(connection.recv())):
                pass
        await done(connection.request(UPDATE, PATIENCE))
        await done(connection.ping(PATIENCE))
    connection.on_unknown(books.note)
    await done(connection.response.cancel())
    await done(connection.dispatch())
    await done(connection.close())


async def aftermath(connection: Any, books: Books, figures: Figures) -> bool:
    """The connection works, or says that it is closed; True if it works."""
    works = False
    if repr(connection).endswith(" new>"):  # the interrupt came before `open` began
        await done(connection.close())
        return False
    try:
        await books.send(connection, PATIENCE)
        await done(connection.ping(PATIENCE))
        await done(connection.request(UPDATE, PATIENCE))
        works = True
        await done(connection.response.cancel())
        while True:
            books.note(await done(connection.recv(PATIENCE)))
    except api.ConnectionClosed:
        pass
    except Exception as error:  # noqa: BLE001
        figures.promise(False, f"the next call raised {error!r}")
    with suppress(api.ConnectionClosed, TimeoutError):
        while True:  # what had come before the end
            books.note(await done(connection.recv(PATIENCE)))
    with suppress(api.ConnectionClosed):
        await done(connection.close())
    return works


def balance(
    figures: Figures,
    connection: Any,
    partner: Partner,
    books: Books,
    *,
    works: bool,
    in_hand: int = 0,
) -> None:
    """Compare what both sides know.

    An interrupt between two steps of the interpreter can take the event that `recv` is
    just handing over; `in_hand` is how many such there may be.
    """
    promise = figures.promise
    closed = connection.closed
    assert closed is not None
    unsent = [
        (int(found[1]), item.maybe_sent)
        for item in closed.unsent
        if (found := _NUMBER.search(item.data)) is not None
    ]
    reported = {number for number, _ in unsent}
    received = set(partner.received)
    lost = set(books.accepted) - received - reported
    promise(not lost, f"lost without a report: {sorted(lost)[:5]}")
    promise(
        not {number for number, maybe in unsent if not maybe} & received,
        "an event came that was reported as not sent",
    )
    promise(
        partner.received == sorted(received), "events came twice or in another order"
    )
    last = partner.said if works else max(books.news, default=0)
    missing = set(range(1, last + 1)) - set(books.news)
    promise(len(missing) <= in_hand, f"events of the server were lost: {missing}")
    promise(
        books.news == sorted(set(books.news)), "news came twice or in another order"
    )
