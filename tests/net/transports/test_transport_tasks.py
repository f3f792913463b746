"""Cancellation: what a cancelled call leaves behind, and what it must not take along."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from lines import KINDS, Kind, Runner, dial, running
from servers import PING, TEXT, TIMEOUT, HostileServer, Peer, frame, trusting

from wirewright.runtime.net.transports import connector
from wirewright.runtime.net.transports.base import Disconnected

TASK_KINDS = [kind for kind in KINDS if kind.tasks]


@pytest.fixture(params=TASK_KINDS, ids=str)
def kind(request: pytest.FixtureRequest) -> Kind:
    """Only those for tasks."""
    found: Kind = request.param
    return found


@pytest.fixture
def tasks(kind: Kind) -> Iterator[Runner]:
    with running(kind) as runner:
        yield runner


def counting(peer: Peer) -> None:
    peer.handshake()
    for index in range(200):
        peer.send(frame(PING, b"?") + frame(TEXT, b"%d" % index))
        if index % 7 == 0:
            peer.read()
    peer.read_to_end()


def test_a_cancelled_recv_loses_nothing(tasks: Runner, kind: Kind) -> None:
    async def work() -> list[bytes]:
        transport = await connector(kind.name, tasks=True)(dial(server.url()))
        got: list[bytes] = []
        turns = 0
        while len(got) < 200:
            receiving = asyncio.ensure_future(transport.recv())
            for _ in range(turns % 5):
                await asyncio.sleep(0)
            turns += 1
            if turns % 2:
                receiving.cancel()
            try:
                got += [data for _, data in await receiving]
            except asyncio.CancelledError:
                pass
        await transport.release()
        return got

    with HostileServer(counting) as server:
        assert tasks.run(work) == [b"%d" % index for index in range(200)]


@pytest.mark.parametrize("tls", [False, True])
def test_a_cancelled_connect_leaves_nothing(
    tasks: Runner, kind: Kind, tls: bool
) -> None:
    async def work() -> int:
        connected = 0
        for steps in range(60):
            call = dial(server.url(host="localhost"), ssl_context=trusting())
            connecting: asyncio.Future[Any] = asyncio.ensure_future(
                connector(kind.name, tasks=True)(call)
            )
            for _ in range(steps):
                await asyncio.sleep(0.0005)
            connecting.cancel()
            try:
                transport = await connecting
            except asyncio.CancelledError:
                pass
            else:
                connected += 1
                await transport.release()
            assert asyncio.all_tasks() == {asyncio.current_task()}
        return connected

    def script(peer: Peer) -> None:
        peer.handshake()
        peer.read_to_end()

    with HostileServer(script, tls=tls) as server:
        assert tasks.run(work) > 0, "no attempt was left to its end"


def test_a_cancelled_send_can_be_followed_by_another(tasks: Runner, kind: Kind) -> None:
    go_on = threading.Event()

    def script(peer: Peer) -> None:
        peer.handshake()
        go_on.wait(TIMEOUT)
        assert peer.read() == (TEXT, b"x" * 2**22)
        peer.text(peer.read()[1].decode())
        peer.read_to_end()

    async def work() -> None:
        transport = await connector(kind.name, tasks=True)(dial(server.url()))
        sending = asyncio.ensure_future(transport.send(b"x" * 2**22))
        await asyncio.sleep(0)
        sending.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sending
        go_on.set()
        await transport.send(b"next")
        assert await transport.recv() == [(TEXT, b"next")]
        await transport.release()

    with HostileServer(script, tiny=True) as server:
        tasks.run(work)


def test_two_tasks_cannot_receive_at_once(tasks: Runner, kind: Kind) -> None:
    async def work() -> None:
        transport = await connector(kind.name, tasks=True)(dial(server.url()))
        first = asyncio.ensure_future(transport.recv())
        await asyncio.sleep(0.05)
        with pytest.raises(RuntimeError):
            await transport.recv()
        transport.abort()
        with pytest.raises(Disconnected):
            await first
        await transport.release()

    def script(peer: Peer) -> None:
        peer.handshake()
        peer.stall()

    with HostileServer(script) as server:
        tasks.run(work)


def test_the_loop_stays_free_while_much_comes(tasks: Runner, kind: Kind) -> None:
    async def work() -> float:
        transport = await connector(kind.name, tasks=True)(dial(server.url()))
        loop, slowest, got = asyncio.get_running_loop(), 0.0, 0
        receiving = asyncio.ensure_future(transport.recv())
        while got < 20_000:
            before = loop.time()
            await asyncio.sleep(0)
            slowest = max(slowest, loop.time() - before)
            if receiving.done():
                got += len(receiving.result())
                receiving = asyncio.ensure_future(transport.recv())
        receiving.cancel()
        await asyncio.wait({receiving})
        await transport.release()
        return slowest

    def script(peer: Peer) -> None:
        peer.handshake()
        peer.send(frame(TEXT, b"tiny") * 20_000)
        peer.read_to_end()

    with HostileServer(script) as server:
        assert tasks.run(work) < 5
