"""Memory when one side is faster than the other: full queues hold the network back."""

from __future__ import annotations

import asyncio
import base64
import time
from typing import Any

import openai_realtime as api
from servers import TEXT, HostileServer, Peer, frame

from clients import BOTH, Flavour, done
from figures import MIB, Figures, resident

DELTA = base64.b64encode(bytes(48 * 1024)).decode()
"""64 KiB of base64, as servers send audio."""

READ_AHEAD = 3 * MIB
"""What is not in a queue: the transport reads up to 512 KiB ahead of the connection,
and a message that is being put together or decoded stands in memory up to three times.
Besides, an allocator does not give back all that it once had."""


async def pause(flavour: Flavour, seconds: float) -> None:
    sleep: Any = asyncio.sleep if flavour.is_async else time.sleep
    await done(sleep(seconds))


class Flooder:
    """Sends numbered deltas as fast as they are taken, until it is told to stop."""

    def __init__(self) -> None:
        self.sent = 0
        self.is_over = False

    def __call__(self, peer: Peer) -> None:
        peer.handshake()
        peer.sock.settimeout(None)
        head = '{"type":"response.output_audio.delta","event_id":"%d","delta":"%s"}'
        while not self.is_over:
            self.sent += 1
            peer.send(frame(TEXT, (head % (self.sent, DELTA)).encode()))
        peer.close(1000)
        peer.read_to_end()


async def sleep_then_read(
    flavour: Flavour, url: str, limits: Any, flooder: Flooder, seconds: float
) -> tuple[int, list[int], Any]:
    """Sleep on an open connection, then read; growth, numbers and the end."""
    connection = flavour.connection(url, limits=limits)
    await done(connection.open())
    before = most = resident()
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        await pause(flavour, 0.05)
        most = max(most, resident())
    flooder.is_over = True
    numbers: list[int] = []
    try:
        while True:
            numbers.append(int((await done(connection.recv())).event_id))
            most = max(most, resident())
    except api.ConnectionClosed as error:
        ended = error
    await done(connection.close())
    return most - before, numbers, ended


def flood(flavour: Flavour, short: bool) -> Figures:
    """The server is faster."""
    figures = Figures(f"flood {flavour}")
    seconds, receive = (1.0, MIB) if short else (60.0, 4 * MIB)
    # Many keepalive periods pass during the sleep.
    limits = api.Limits(
        receive=receive, ping_interval=seconds / 10, ping_timeout=seconds / 10
    )
    flooder = Flooder()
    with HostileServer(flooder) as server:
        grown, numbers, ended = flavour.run(
            sleep_then_read(flavour, server.url(), limits, flooder, seconds)
        )
    allowed = int(receive * 1.1) + READ_AHEAD
    figures.promise(grown <= allowed, f"memory grew by {grown / MIB:.1f} MiB")
    figures.promise(
        numbers == list(range(1, flooder.sent + 1)), "messages were lost or mixed up"
    )
    figures.promise(ended.code == 1000, f"it ended with {ended}")
    figures.values |= {
        "seconds": seconds,
        "messages": len(numbers),
        "limit MiB": receive / MIB,
        "RSS growth MiB": grown / MIB,
        "allowed": allowed / MIB,
    }
    return figures


def stall_at_once(peer: Peer) -> None:
    """Open, then neither read nor write."""
    peer.handshake()
    peer.stall()


async def produce(
    flavour: Flavour, url: str, limits: Any
) -> tuple[int, int, float, list[Any]]:
    """Send until it fails: growth, messages, seconds in the failing call, the errors.

    With `wait` off, go on after the queue is full until the end.
    """
    connection = flavour.connection(url, limits=limits)
    await done(connection.open())
    before = most = resident()
    accepted = 0
    errors: list[Any] = []
    start = time.monotonic()
    while not errors or isinstance(errors[-1], api.QueueFull):
        start = time.monotonic() if not errors else start
        try:
            await done(connection.input_audio_buffer.append(bytes(12 * 1024)))
            accepted += 1
        except api.ClientError as error:
            errors[1:] = [error]
            await pause(flavour, 0.01)
        most = max(most, resident())
    waited = time.monotonic() - start
    try:
        await done(connection.close())
    except api.ConnectionClosed:
        pass
    errors.append(connection.closed)
    return most - before, accepted, waited, errors


def stall(flavour: Flavour, short: bool, *, wait: bool) -> Figures:
    """The server takes nothing."""
    figures = Figures(f"stall {flavour}, {'waiting' if wait else 'not waiting'}")
    patience = 0.3 if short else 5.0
    limits = api.Limits(
        send=MIB, wait=wait, ping_interval=patience, ping_timeout=patience
    )
    with HostileServer(stall_at_once, tiny=True) as server:
        grown, accepted, waited, errors = flavour.run(
            produce(flavour, server.url(), limits)
        )
    allowed = int(MIB * 1.1) + READ_AHEAD
    figures.promise(grown <= allowed, f"memory grew by {grown / MIB:.1f} MiB")
    is_full = isinstance(errors[0], api.QueueFull)
    figures.promise(is_full != wait, f"`send` raised {errors[0]!r}")
    closed = errors[-1]
    figures.promise(closed.by == "keepalive", f"it was ended by the {closed.by}")
    figures.promise(
        len(closed.unsent) == accepted, "not all that was accepted is reported"
    )
    figures.promise(waited < 2 * patience + 1, f"it took {waited:.1f} s")
    figures.values |= {
        "accepted": accepted,
        "limit MiB": 1.0,
        "RSS growth MiB": grown / MIB,
        "allowed": allowed / MIB,
        "s until the end": waited,
    }
    return figures


def run(short: bool) -> list[Figures]:
    """Both clients, both directions."""
    floods = [flood(flavour, short) for flavour in BOTH]
    stalls = [
        stall(flavour, short, wait=wait) for flavour in BOTH for wait in (True, False)
    ]
    return floods + stalls
