"""Many senders and a reader on one connection: no message is torn, lost or repeated."""

from __future__ import annotations

import json
import warnings
from collections import Counter
from typing import Any

import openai_realtime as api
from servers import CLOSE, PING, PONG, TEXT, HostileServer, Peer, frame

from clients import BOTH, Flavour, done
from figures import Figures, Remains

SENDERS = 8
PADDING = 300
"""Lengths differ from message to message by up to this, so that a torn one shows."""


class Echo:
    """Sends each text back, and keeps it."""

    def __init__(self) -> None:
        self.texts: list[bytes] = []

    def __call__(self, peer: Peer) -> None:
        peer.handshake()
        while True:
            opcode, data = peer.read()
            peer.frames.clear()
            if opcode == TEXT:
                self.texts.append(data)
                peer.send(frame(TEXT, data))
            elif opcode == PING:
                peer.send(frame(PONG, data))
            elif opcode == CLOSE:
                peer.send(frame(CLOSE, data))
                return


async def share(flavour: Flavour, url: str, each: int) -> list[dict[str, Any]]:
    """What the reader got."""
    limits = api.Limits(send=16 * 1024)
    connection = flavour.connection(url, limits=limits)
    await done(connection.open())
    received: list[dict[str, Any]] = []

    async def send(sender: int) -> None:
        for number in range(each):
            fill = "x" * (number * 7 % PADDING)
            raw = {"type": "note", "sender": sender, "number": number, "fill": fill}
            event = api.UnknownEvent(type="note", raw=raw)
            await done(connection.send(event))

    async def read() -> None:
        while len(received) < each * SENDERS:
            received.append((await done(connection.recv(30))).raw)

    await flavour.together(read(), *(send(sender) for sender in range(SENDERS)))
    await done(connection.close())
    return received


def shared(flavour: Flavour, each: int) -> Figures:
    """One client."""
    figures = Figures(f"sharing {flavour}")
    before = Remains.now()
    echo = Echo()
    with HostileServer(echo) as server, warnings.catch_warnings():
        warnings.simplefilter("error")
        received = flavour.run(share(flavour, server.url(), each), debug=True)
    came = [json.loads(text) for text in echo.texts]
    figures.promise(came == received, "the reader got something else than was sent")
    counts = Counter((raw["sender"], raw["number"]) for raw in came)
    wanted = {(sender, number) for sender in range(SENDERS) for number in range(each)}
    figures.promise(set(counts) == wanted, "messages were lost")
    figures.promise(set(counts.values()) == {1}, "messages came twice")
    figures.promise(
        all(len(raw["fill"]) == raw["number"] * 7 % PADDING for raw in came),
        "a message was torn",
    )
    for sender in range(SENDERS):
        numbers = [raw["number"] for raw in came if raw["sender"] == sender]
        figures.promise(
            numbers == sorted(numbers), "messages of a sender changed places"
        )
    figures.promise(before.are_gone(), "a thread or a socket was left")
    figures.values |= {"senders": SENDERS, "messages": len(came)}
    return figures


def run(short: bool) -> list[Figures]:
    """Both clients."""
    return [shared(flavour, 50 if short else 5_000) for flavour in BOTH]
