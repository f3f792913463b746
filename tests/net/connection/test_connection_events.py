"""Handlers, and messages that are no events."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from servers import BINARY, HostileServer, Peer, frame

from flavours import PACKAGE, Flavour
from talks import attend, say, serving

o = PACKAGE

BAD = ["{", "7", '"text"', "[]", "{}", '{"type":7}', '{"type":"a","x":NaN}']


def connection(flavour: Flavour, server: HostileServer, **options: Any) -> Any:
    client = flavour.client(websocket_url=server.url("/v1"), **options)
    return client.realtime.connect(model="gpt-realtime")


def telling(*messages: str | bytes, code: int = 1000) -> HostileServer:
    """A server that says something, and closes."""

    def script(peer: Peer) -> None:
        for message in messages:
            if isinstance(message, bytes):
                peer.send(frame(BINARY, message))
            else:
                peer.text(message)
        peer.close(code)
        peer.read_to_end()

    return serving(script)


NEWS = '{"type":"news","n":1}'
CLEARED = '{"type":"input_audio_buffer.cleared","event_id":"c"}'


def test_handlers_are_called_in_order(flavour: Flavour) -> None:
    with telling(CLEARED, NEWS, CLEARED) as server:
        conn = connection(flavour, server)
        calls: list[Any] = []

        def first(event: Any) -> str:
            calls.append(("first", event.type))
            return "ignored"

        conn.target.on("input_audio_buffer.cleared", first)

        @conn.target.on("input_audio_buffer.cleared")
        def second(event: Any) -> None:
            calls.append(("second", event.event_id))

        @conn.target.once("input_audio_buffer.cleared")
        def third(event: Any) -> None:
            calls.append(("third", event.event_id))

        @conn.target.on_unknown
        def unknown(event: Any) -> None:
            calls.append(("unknown", event.type))

        with conn:
            conn.dispatch()
        assert calls == [
            ("first", "input_audio_buffer.cleared"),
            ("second", "c"),
            ("third", "c"),
            ("unknown", "news"),
            ("first", "input_audio_buffer.cleared"),
            ("second", "c"),
        ]


def test_handlers_are_taken_out(flavour: Flavour) -> None:
    with telling(CLEARED) as server:
        conn = connection(flavour, server)
        calls: list[Any] = []
        conn.target.on("input_audio_buffer.cleared", calls.append)
        conn.off("input_audio_buffer.cleared", calls.append)
        with pytest.raises(ValueError, match="no such handler for"):
            conn.off("input_audio_buffer.cleared", calls.append)
        with conn:
            conn.dispatch()
        assert calls == []


def test_a_wrong_name_has_a_suggestion(flavour: Flavour) -> None:
    conn = flavour.client().realtime.connect(model="m").target
    for register in (conn.on, conn.once):
        with pytest.raises(ValueError) as caught:
            register("response.dune")
        assert str(caught.value) == (
            "no server event 'response.dune' on this channel; "
            "did you mean 'response.done'?"
        )
    for register in (conn.on_unknown, conn.on_error, conn.on("response.done")):
        with pytest.raises(TypeError, match="handler: expected a function, got int"):
            register(7)


def test_a_handler_that_raises_stops_nobody(flavour: Flavour) -> None:
    with telling(CLEARED, CLEARED) as server:
        conn = connection(flavour, server)
        calls: list[Any] = []
        problems: list[Any] = []

        def broken(event: Any) -> None:
            raise KeyError("sk-secret")

        conn.target.on("input_audio_buffer.cleared", broken)
        conn.target.on("input_audio_buffer.cleared", calls.append)
        conn.target.on_error(problems.append)
        with conn:
            conn.dispatch()
        assert len(calls) == len(problems) == 2
        problem = problems[0]
        assert isinstance(problem, o.HandlerFailed)
        assert isinstance(problem.error, KeyError)
        assert (problem.event, problem.handler) == (calls[0], broken)
        assert str(problem).endswith(".broken raised KeyError")


def test_a_handler_may_end_the_loop(flavour: Flavour) -> None:
    with telling(CLEARED, CLEARED) as server, connection(flavour, server) as conn:

        @conn.target.on("input_audio_buffer.cleared")
        def broken(event: Any) -> None:
            raise KeyError("x")

        with pytest.raises(KeyError):
            conn.dispatch(reraise=True)
        conn.recv(5)


def test_a_handler_may_use_the_connection(flavours: dict[str, Flavour]) -> None:
    with serving(attend) as server:
        conn = connection(flavours["sync"], server)

        @conn.target.on("session.created")
        def close(event: Any) -> None:
            conn.target.response.create()
            conn.target.close(4000)

        with conn:
            conn.dispatch()
        assert conn.closed.code == 4000

    with serving(attend) as server:
        conn = connection(flavours["async"], server)

        @conn.target.on("session.created")
        async def close_later(event: Any) -> None:
            await conn.target.response.create()
            await conn.target.close(4000)

        with conn:
            conn.dispatch()
        assert conn.closed.code == 4000


def test_coroutine_functions_are_for_the_async_client(
    flavours: dict[str, Flavour],
) -> None:
    calls: list[Any] = []
    problems: list[Any] = []

    async def handler(event: Any) -> None:
        calls.append(event)

    for flavour in flavours.values():
        with telling(CLEARED) as server:
            conn = connection(flavour, server)
            conn.target.on("input_audio_buffer.cleared", handler)
            conn.target.on_error(problems.append)
            with conn:
                conn.dispatch()
    assert len(calls) == 1
    (problem,) = problems
    assert isinstance(problem.error, TypeError)


def test_one_event_by_hand(flavour: Flavour) -> None:
    with telling(CLEARED) as server, connection(flavour, server) as conn:
        calls: list[Any] = []
        conn.target.on("session.created", calls.append)
        event = conn.recv(5)
        conn.handle(event)
        conn.handle(conn.recv(5))
        assert calls == [event]


def test_the_loop_ends_as_the_connection_does(flavour: Flavour) -> None:
    with (
        telling(CLEARED, code=1011) as server,
        connection(flavour, server) as conn,
        pytest.raises(o.ConnectionClosed, match="code 1011"),
    ):
        conn.dispatch()


def test_bad_messages_are_reported_and_passed_over(flavour: Flavour) -> None:
    with telling(*BAD, b"\x00\x01", NEWS) as server:
        conn = connection(flavour, server)
        problems: list[Any] = []
        conn.target.on_error(problems.append)
        with conn:
            assert [event.type for event in conn] == ["session.created", "news"]
        assert [problem.raw for problem in problems] == [
            *(text.encode() for text in BAD),
            b"\x00\x01",
        ]
        assert all(isinstance(problem, o.BadMessage) for problem in problems)
        assert all(
            isinstance(problem.error, o.DecodeError) for problem in problems[:-1]
        )
        assert problems[-1].error is None
        assert str(problems[-1]) == "a message of 2 bytes is no event: a binary message"


def test_bad_messages_are_logged_when_nobody_wants_them(
    flavour: Flavour, caplog: pytest.LogCaptureFixture
) -> None:
    secret = "sk-test-canary"
    with (
        caplog.at_level(logging.WARNING),
        telling(f'{{"{secret}": 1', b"x") as server,
        connection(flavour, server) as conn,
    ):
        assert len(list(conn)) == 1
    logged = [record for record in caplog.records if record.levelno >= logging.WARNING]
    module = "aio" if flavour.name == "async" else "client"
    assert [record.name for record in logged] == [f"{o.__name__}.{module}"] * 2
    assert "is no event" in logged[0].getMessage()
    assert secret not in caplog.text


def test_an_error_handler_that_raises_is_logged(
    flavour: Flavour, caplog: pytest.LogCaptureFixture
) -> None:
    problems: list[Any] = []

    def broken(problem: Any) -> None:
        raise KeyError("x")

    with telling("{") as server, connection(flavour, server) as conn:
        conn.target.on_error(broken)
        conn.target.on_error(problems.append)
        assert len(list(conn)) == 1
    assert "an error handler raised KeyError" in caplog.text
    assert len(problems) == 1


def test_raw_receiving_passes_over_binary_messages_only(flavour: Flavour) -> None:
    with telling("{", b"\x00", NEWS) as server, connection(flavour, server) as conn:
        problems: list[Any] = []
        conn.target.on_error(problems.append)
        conn.recv_raw(5)
        assert [conn.recv_raw(5), conn.recv_raw(5)] == [b"{", NEWS.encode()]
        assert [problem.raw for problem in problems] == [b"\x00"]


def test_what_is_too_large_ends_the_connection(flavour: Flavour) -> None:
    limits = o.Limits(max_message=1000)
    with (
        serving(
            lambda peer: (say(peer, "news", pad="x" * 2000), attend(peer))
        ) as server,
        connection(flavour, server, limits=limits) as conn,
        pytest.raises(o.ConnectionClosed) as caught,
    ):
        list(conn)
    assert caught.value.code == 1009 and not caught.value.temporary
