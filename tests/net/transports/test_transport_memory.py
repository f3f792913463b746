"""The transports that need no network do what the others do."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any

import pytest
from lines import dial

from wirewright.runtime.net.transports.base import (
    BINARY,
    PONG,
    TEXT,
    DialFailed,
    DialRefused,
    Disconnected,
)
from wirewright.runtime.net.transports.memory import (
    CLOSE,
    PING,
    MemoryServer,
    memory_tasks,
    memory_threads,
)

CALL = dial("ws://anywhere.invalid/")


class Pair:
    """Both ends; whatever waits at the client's runs elsewhere."""

    def __init__(self, tasks: bool) -> None:
        self.loop = asyncio.new_event_loop() if tasks else None
        self.pool = ThreadPoolExecutor(8)
        self.connect: Any
        self.server: MemoryServer
        self.connect, self.server = memory_tasks(2) if tasks else memory_threads(2)
        if self.loop is not None:
            self.thread = threading.Thread(target=self.loop.run_forever)
            self.thread.start()

    def start(self, method: Any, *arguments: Any) -> Future[Any]:
        if self.loop is not None:
            return asyncio.run_coroutine_threadsafe(method(*arguments), self.loop)
        return self.pool.submit(method, *arguments)

    def call(self, method: Any, *arguments: Any) -> Any:
        return self.start(method, *arguments).result(5)

    def close(self) -> None:
        if self.server.connected:
            self.server.cut()  # whatever a failed test left waiting
        self.pool.shutdown()
        if self.loop is not None:
            self.loop.call_soon_threadsafe(self.loop.stop)
            self.thread.join()
            self.loop.close()


@pytest.fixture(params=["threads", "tasks"])
def pair(request: pytest.FixtureRequest) -> Iterator[Pair]:
    pair = Pair(request.param == "tasks")
    yield pair
    pair.close()


@pytest.fixture
def client(pair: Pair) -> Any:
    return pair.call(pair.connect, CALL)


def test_messages_go_both_ways(pair: Pair, client: Any) -> None:
    pair.call(client.send, b"hello")
    pair.server.send("hé")
    pair.server.send_binary(b"\xff")
    pair.server.pong(b"unasked")
    pair.call(client.ping, b"mine")
    assert pair.call(client.recv) == [
        (TEXT, "hé".encode()),
        (BINARY, b"\xff"),
        (PONG, b"unasked"),
        (PONG, b"mine"),
    ]
    assert pair.server.came == [(TEXT, b"hello"), (PING, b"mine")]
    assert pair.server.dials == [CALL] and pair.server.texts == [b"hello"]


def test_recv_waits(pair: Pair, client: Any) -> None:
    receiving = pair.start(client.recv)
    assert wait([receiving], 0.05).not_done
    pair.server.send("now")
    assert receiving.result(5) == [(TEXT, b"now")]


def test_a_server_that_takes_nothing_makes_send_wait(pair: Pair, client: Any) -> None:
    pair.server.stall()
    for message in (b"1", b"2"):
        pair.call(client.send, message)
    sending = pair.start(client.send, b"3")
    assert wait([sending], 0.05).not_done
    pair.call(client.ping, b"not answered")
    assert pair.server.came == []
    pair.server.resume()
    sending.result(5)
    assert pair.server.wait(lambda: pair.server.texts == [b"1", b"2", b"3"])


def test_the_server_closes(pair: Pair, client: Any) -> None:
    pair.server.send("last")
    pair.server.close(4000, "enough")
    assert pair.call(client.recv) == [(TEXT, b"last")]
    for method in (client.recv, client.recv):
        with pytest.raises(Disconnected) as caught:
            pair.call(method)
        error = caught.value
        assert (error.code, error.reason, error.by_network) == (4000, "enough", False)
    with pytest.raises(Disconnected):
        pair.call(client.send, b"too late")
    assert not pair.server.connected


def test_the_connection_is_cut(pair: Pair, client: Any) -> None:
    receiving = pair.start(client.recv)
    pair.server.cut()
    with pytest.raises(Disconnected) as caught:
        receiving.result(5)
    assert (caught.value.code, caught.value.by_network) == (1006, True)


def test_the_client_closes(pair: Pair, client: Any) -> None:
    pair.call(client.close, 1000, "bye")
    with pytest.raises(Disconnected) as caught:
        pair.call(client.recv)
    assert (caught.value.code, caught.value.reason) == (1000, "bye")
    assert pair.server.came == [(CLOSE, b"bye")]
    with pytest.raises(ValueError, match="1006"):
        pair.call(client.close, 1006, "")


def test_abort_ends_what_waits(pair: Pair, client: Any) -> None:
    pair.server.stall()
    waiting = [pair.start(client.recv)]
    waiting += [pair.start(client.send, b"x") for _ in range(3)]
    assert pair.server.wait(lambda: len(pair.server.link.to_server) == 2)
    client.abort()
    with pytest.raises(Disconnected) as caught:
        waiting[0].result(5)
    assert (caught.value.code, caught.value.by_network) == (1006, False)
    failed = [call for call in waiting[1:] if call.exception(5) is not None]
    assert len(failed) == 1 and pair.server.aborted
    pair.call(client.release)


def test_connections_are_refused(pair: Pair) -> None:
    for refusal in (DialFailed("no"), DialRefused(401, (), b"")):
        pair.server.refuse = refusal
        with pytest.raises(type(refusal)):
            pair.call(pair.connect, CALL)
    pair.server.refuse = None
    pair.call(pair.connect, CALL)
    assert len(pair.server.dials) == 3


def test_without_a_connection_there_is_nothing_to_do(pair: Pair) -> None:
    assert not pair.server.connected
    with pytest.raises(RuntimeError, match="nobody has connected"):
        pair.server.send("hello")
