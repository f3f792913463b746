"""A server that falls silent without a word is noticed in time, whatever is going on."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import openai_realtime as api
from servers import HostileServer, Peer

from clients import BOTH, Flavour, done
from figures import Figures

SLACK = 1.0
"""Seconds over the two limits within which the end must be known."""

IDLE, PINGING, SENDING = "idle", "pinging", "sending"


def fall_silent(peer: Peer) -> None:
    """Greet, say one thing, and neither read nor write any more."""
    peer.handshake()
    peer.text('{"type":"news","n":1}')
    peer.stall()


async def wait_for_end(
    flavour: Flavour, url: str, limits: Any, doing: str
) -> tuple[float, Any]:
    """The seconds until the end was known, and how it ended."""
    connection = flavour.connection(url, limits=limits)
    await done(connection.open())
    start = time.monotonic()
    try:
        while doing == SENDING:
            await done(connection.input_audio_buffer.append(b"\0" * 16_384))
            if flavour.is_async:
                await asyncio.sleep(0)
        if doing == PINGING:
            await done(connection.ping())
        while True:
            await done(connection.recv())
    except api.ClientError:
        waited = time.monotonic() - start
    assert connection.closed is not None
    closed = connection.closed
    try:
        await done(connection.close())
    except api.ConnectionClosed:
        pass
    return waited, closed


def run(short: bool) -> list[Figures]:
    """Both clients, idle and at work."""
    interval, timeout = (0.2, 0.2) if short else (2.0, 2.0)
    limits = api.Limits(ping_interval=interval, ping_timeout=timeout, send=1024 * 1024)
    listed: list[Figures] = []
    for flavour in BOTH:
        figures = Figures(f"half-open {flavour}")
        figures.values["limit s"] = interval + timeout
        for doing in (IDLE, PINGING, SENDING):
            with HostileServer(fall_silent, tiny=True) as server:
                waited, closed = flavour.run(
                    wait_for_end(flavour, server.url(), limits, doing)
                )
            figures.values[f"{doing} s"] = waited
            figures.promise(
                waited <= interval + timeout + SLACK, f"noticed too late: {doing}"
            )
            figures.promise(
                (closed.by, closed.code) == ("keepalive", 1006),
                f"ended by {closed.by} with code {closed.code}: {doing}",
            )
        listed.append(figures)
    return listed
