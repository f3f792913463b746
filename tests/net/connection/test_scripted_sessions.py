"""The same session through the sync and the async client, against the same server."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from servers import HostileServer

from flavours import Flavour
from scripts import Client, Server, Step, script

SESSIONS = 200
AT_ONCE = 10


def played(flavour: Flavour, steps: list[Step]) -> tuple[list[Any], list[Any]]:
    """What a client noticed, and what the server got, over all connections."""
    with HostileServer(Server(steps)) as server:
        noticed = Client(flavour, server).play(steps)
        server.join()
        return noticed, [
            (peer.request.split(" ")[1], peer.frames) for peer in server.peers
        ]


@pytest.mark.parametrize("first", range(0, SESSIONS, AT_ONCE))
def test_both_clients_do_the_same(flavours: dict[str, Flavour], first: int) -> None:
    for seed in range(first, first + AT_ONCE):
        steps = script(Random(seed))
        sync, other = (played(flavours[name], steps) for name in ("sync", "async"))
        assert sync == other, f"session {seed}: {[step.kind for step in steps]}"
        assert sync[0] and sync[1]
