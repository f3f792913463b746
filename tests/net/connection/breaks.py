"""Connections that break, and what makes them again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from servers import HostileServer, Peer

from flavours import PACKAGE, Flavour

o = PACKAGE


def policy(**options: Any) -> Any:
    """A policy that does not wait."""
    return o.Reconnect(**({"first_delay": 0.0, "max_delay": 0.0} | options))


def connection(flavour: Flavour, server: HostileServer, **options: Any) -> Any:
    options = {"reconnect": policy()} | options
    client = flavour.client(websocket_url=server.url("/v1"), **options)
    return client.realtime.connect(model="gpt-realtime")


def restart(peer: Peer) -> None:
    """Close as a server that comes back. Unlike a reset it takes nothing back."""
    peer.close(1012)
    peer.read_to_end()


def breaking(
    how: Callable[[Peer], object] = restart, after: int = 1
) -> Callable[[Peer], object]:
    """A script that reads some messages and ends the connection."""

    def script(peer: Peer) -> None:
        for _ in range(after):
            peer.read_until(1)
        how(peer)

    return script


def session(**members: Any) -> Any:
    return o.SessionUpdateEvent(session=o.RealtimeSessionRequest(**members))
