"""The hooks of a connection that is made again, and what else waits meanwhile."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from servers import Peer

from breaks import breaking, connection, policy, restart, session
from flavours import PACKAGE, Flavour
from talks import Gate, attend, say, serving

o = PACKAGE


def test_the_hook_may_change_query_and_headers(flavour: Flavour) -> None:
    seen: list[Any] = []

    def hook(attempt: Any) -> None:
        seen.append((attempt.attempt, attempt.cause.code))
        attempt.query["resume"] = "sess_1"
        attempt.headers["X-Resume"] = "sess_1"

    with serving(breaking(after=0), attend) as server:
        with connection(
            flavour, server, reconnect=policy(on_reconnecting=hook)
        ) as conn:
            assert [conn.recv(5).type for _ in range(2)] == ["session.created"] * 2
        server.join()
        old, new = server.peers
    assert seen == [(1, 1012)]
    assert old.header("X-Resume") is None and new.header("X-Resume") == "sess_1"
    assert new.request.startswith(
        "GET /v1/realtime?model=gpt-realtime&resume=sess_1 HTTP/1.1"
    )


def test_the_hook_may_abort(flavour: Flavour) -> None:
    with (
        serving(breaking(after=0)) as server,
        connection(
            flavour,
            server,
            reconnect=policy(on_reconnecting=lambda attempt: attempt.abort()),
        ) as conn,
    ):
        with pytest.raises(o.ConnectionClosed) as caught:
            list(conn)
        assert (caught.value.code, caught.value.by) == (1012, "server")
        assert len(server.peers) == 1


def test_a_hook_that_raises_is_reported_and_stops_nothing(flavour: Flavour) -> None:
    problems: list[Any] = []

    def broken(about: Any) -> None:
        raise KeyError("x")

    with serving(breaking(after=0), attend) as server:
        conn = connection(
            flavour,
            server,
            reconnect=policy(on_reconnecting=broken, on_reconnected=broken),
        )
        conn.target.on_error(problems.append)
        with conn:
            assert [conn.recv(5).type for _ in range(2)] == ["session.created"] * 2
            conn.ping(5)
        assert [type(problem.error) for problem in problems] == [KeyError] * 2
        assert problems[0].event.attempt == 1


def test_coroutine_functions_as_hooks(flavours: dict[str, Flavour]) -> None:
    calls: list[str] = []

    async def before(attempt: Any) -> None:
        calls.append("before")
        attempt.query["again"] = "yes"

    async def after(about: Any) -> None:
        calls.append("after")

    hooks = policy(on_reconnecting=before, on_reconnected=after)
    with serving(breaking(after=0), attend) as server:
        with connection(flavours["async"], server, reconnect=hooks) as conn:
            assert [conn.recv(5).type for _ in range(2)] == ["session.created"] * 2
            conn.ping(5)
        assert calls == ["before", "after"]
        assert "again=yes" in server.peers[1].request


def test_coroutine_functions_are_no_hooks_of_the_sync_client(
    flavours: dict[str, Flavour],
) -> None:
    problems: list[Any] = []

    async def hook(about: Any) -> None:
        raise AssertionError("nobody awaits it")

    with serving(breaking(after=0), attend) as server:
        hooks = policy(on_reconnecting=hook)
        conn = connection(flavours["sync"], server, reconnect=hooks)
        conn.target.on_error(problems.append)
        with conn:
            assert [conn.recv(5).type for _ in range(2)] == ["session.created"] * 2
    (problem,) = problems
    assert isinstance(problem.error, TypeError)


def test_a_request_between_two_connections(flavour: Flavour) -> None:
    """It waits in the queue, and is answered on the next connection."""
    waiting, asked = Gate(), Gate()

    def hook(attempt: Any) -> None:
        waiting.open()
        asked.wait()

    async def hook_later(attempt: Any) -> None:
        waiting.open()
        while not asked.is_open:
            await asyncio.sleep(0.001)

    def answer(peer: Peer, event: dict[str, Any]) -> None:
        say(peer, "response.created", event_id="r", response={"id": "resp_1"})

    hooks = policy(on_reconnecting=hook_later if flavour.name == "async" else hook)
    with (
        serving(breaking(after=0), lambda peer: attend(peer, answer)) as server,
        connection(flavour, server, reconnect=hooks) as conn,
    ):
        waiting.wait()
        call = conn.start("request", o.ResponseCreateEvent(), 5)
        conn.input_audio_buffer.clear()
        asked.open()
        assert call.result(5).response.id == "resp_1"


@pytest.mark.parametrize("method", ["request", "close", "ping"])
def test_the_hook_may_wait_for_the_new_connection(
    flavours: dict[str, Flavour], method: str
) -> None:
    """What only the receiver can bring must not wait for the hook."""
    arguments = {"request": (session(instructions="x"), 5), "close": (), "ping": (5,)}
    connections: list[Any] = []
    gates = {"sync": Gate(), "async": Gate()}

    def answer(peer: Peer, event: dict[str, Any]) -> None:
        say(peer, "session.updated", event_id="u", session=event["session"])

    def hook(about: Any) -> None:
        getattr(connections[-1].target, method)(*arguments[method])
        gates["sync"].open()

    async def hook_later(about: Any) -> None:
        await getattr(connections[-1].target, method)(*arguments[method])
        gates["async"].open()

    for name, flavour in flavours.items():
        hooks = policy(on_reconnected=hook if name == "sync" else hook_later)
        with serving(breaking(after=0), lambda peer: attend(peer, answer)) as server:
            connections.append(connection(flavour, server, reconnect=hooks))
            with connections[-1]:
                gates[name].wait()


def test_a_request_fails_when_the_connection_breaks(flavour: Flavour) -> None:
    with (
        serving(breaking(after=1), attend) as server,
        connection(flavour, server) as conn,
    ):
        with pytest.raises(o.ConnectionClosed) as caught:
            conn.request(o.ResponseCreateEvent(), 5)
        assert (caught.value.code, caught.value.temporary) == (1012, True)
        assert [conn.recv(5).type for _ in range(2)] == ["session.created"] * 2
        assert conn.closed is None


def test_a_ping_fails_when_the_connection_breaks(flavour: Flavour) -> None:
    def script(peer: Peer) -> None:
        peer.read_until(9)
        restart(peer)

    with serving(script, attend) as server, connection(flavour, server) as conn:
        with pytest.raises(o.ConnectError, match="broke off before the pong came"):
            conn.ping(5)
        assert conn.recv(5) and conn.recv(5)
        assert conn.ping(5) > 0
