"""TCP connections for tasks. The event loop has this too, but a cancelled attempt of its
own may leave a socket open."""

from __future__ import annotations

import asyncio
import socket
from typing import Any, Final, TypeAlias

_HEAD_START: Final = 0.25
"""Seconds that an address has before the next one is tried as well."""

_Address: TypeAlias = tuple[int, int, int, str, Any]
_Attempts: TypeAlias = "set[asyncio.Task[socket.socket]]"


async def connect_tcp(host: str, port: int) -> socket.socket:
    """A connection to the address of a host that takes it first; raises OSError."""
    loop = asyncio.get_running_loop()
    addresses = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    attempts: _Attempts = set()
    winner: socket.socket | None = None
    try:
        for index, address in enumerate(addresses):
            attempts.add(asyncio.ensure_future(_attempt(address)))
            last = index == len(addresses) - 1
            winner = await _first(attempts, None if last else _HEAD_START)
            if winner is not None:
                return winner
    finally:
        _stop(attempts, winner)
    raise next(
        (error for attempt in attempts if (error := attempt.exception())),
        OSError("the host has no address"),
    )


async def _attempt(address: _Address) -> socket.socket:
    family, kind, protocol, _, where = address
    sock = socket.socket(family, kind, protocol)
    try:
        sock.setblocking(False)
        await asyncio.get_running_loop().sock_connect(sock, where)
    except BaseException:
        sock.close()
        raise
    return sock


async def _first(attempts: _Attempts, timeout: float | None) -> socket.socket | None:
    """The first that succeeds, None if all have failed or it takes too long."""
    loop = asyncio.get_running_loop()
    end = None if timeout is None else loop.time() + timeout
    while pending := {attempt for attempt in attempts if not attempt.done()}:
        left = None if end is None else max(0.0, end - loop.time())
        done, _ = await asyncio.wait(
            pending, timeout=left, return_when=asyncio.FIRST_COMPLETED
        )
        for attempt in done:
            if attempt.exception() is None:
                return attempt.result()
        if not done:
            return None
    return None


def _stop(attempts: _Attempts, winner: socket.socket | None) -> None:
    """End all attempts, and close every socket but the winner's. This must not wait: a
    task that waits can be cancelled, and then nobody would own the winner's socket."""
    for attempt in attempts:
        if not attempt.done():
            attempt.cancel()  # it closes its socket itself
        elif attempt.exception() is None and attempt.result() is not winner:
            attempt.result().close()
