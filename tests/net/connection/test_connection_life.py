"""Opening, closing, receiving and sending, over real sockets."""

from __future__ import annotations

from typing import Any

import pytest
from servers import CLOSE, HostileServer, Peer, free_port

from flavours import PACKAGE, Flavour
from talks import CREATED, Gate, attend, fail, say, serving, tags, texts

o = PACKAGE


def connection(flavour: Flavour, server: HostileServer, **options: Any) -> Any:
    client = flavour.client(websocket_url=server.url("/v1"), **options)
    return client.realtime.connect(model="gpt-realtime")


def test_a_whole_conversation(flavour: Flavour) -> None:
    def script(peer: Peer) -> None:
        attend(peer, lambda peer, event: say(peer, "response.created", event_id="r"))

    with serving(script) as server:
        with connection(flavour, server) as conn:
            assert conn.recv(5) == o.decode_server_event(CREATED)
            conn.response.create()
            assert isinstance(conn.recv(5), o.ResponseCreatedEvent)
            assert "open" in repr(conn.target) and conn.closed is None
        assert "closed" in repr(conn.target)
        server.join()
        assert texts(server.peer) == [{"type": "response.create"}]
        assert server.peer.frames[-1] == (CLOSE, b"\x03\xe8")
        assert server.peer.request.startswith("GET /v1/realtime?model=gpt-realtime ")
        assert server.peer.header("Authorization") == "Bearer sk-test-canary"
    end = conn.closed
    assert (end.code, end.by, end.unsent, end.temporary) == (1000, "client", (), False)


def test_open_gives_the_connection(flavour: Flavour) -> None:
    with serving(attend) as server:
        conn = connection(flavour, server)
        assert conn.open() is conn
        conn.close()
        with pytest.raises(RuntimeError, match="opened once"):
            conn.open()


def test_before_it_is_opened(flavour: Flavour) -> None:
    with serving(attend) as server:
        conn = connection(flavour, server)
        for call in (
            lambda: conn.recv(1),
            lambda: conn.response.create(),
            lambda: conn.ping(1),
        ):
            with pytest.raises(RuntimeError, match="not open; use `with` or `open"):
                call()
        conn.close()
        assert server.peers == []
        with pytest.raises(o.ConnectionClosed):
            conn.recv(1)


@pytest.mark.parametrize("code", [1000, 3000, 4999])
def test_closing_with_a_code_and_a_reason(flavour: Flavour, code: int) -> None:
    reason = "ü" * 61
    with serving(attend) as server:
        with connection(flavour, server) as conn:
            conn.close(code, reason)
            conn.close()
            assert (conn.closed.code, conn.closed.reason) == (code, reason)
            with pytest.raises(o.ConnectionClosed):
                conn.response.create()
        server.join()
        sent = code.to_bytes(2, "big") + reason.encode()
        assert server.peer.frames == [(CLOSE, sent)]


@pytest.mark.parametrize(
    ("code", "reason", "argument"),
    [
        (1001, "", "code"),
        (2999, "", "code"),
        (5000, "", "code"),
        (1000, "r" * 124, "reason"),
    ],
)
def test_what_no_close_frame_holds(
    flavour: Flavour, code: int, reason: str, argument: str
) -> None:
    with serving(attend) as server, connection(flavour, server) as conn:
        with pytest.raises(ValueError, match=f"^{argument}: expected"):
            conn.close(code, reason)
        assert conn.closed is None


@pytest.mark.parametrize("code", [1000, 1001, 1008, 1011, 3000, 4001, None])
def test_the_server_closes(flavour: Flavour, code: int | None) -> None:
    def script(peer: Peer) -> None:
        peer.close(code, b"" if code is None else b"why")
        peer.read_to_end()

    with serving(script) as server, connection(flavour, server) as conn:
        events: list[Any] = []
        if code == 1000:
            events.extend(conn)
        else:
            with pytest.raises(o.ConnectionClosed) as caught:
                events.extend(conn)
            assert caught.value.code == (code or 1005)
        assert [event.type for event in events] == ["session.created"]
        with pytest.raises(o.ConnectionClosed) as caught:
            conn.recv(5)
        end = caught.value
        assert (end.reason, end.by) == ("" if code is None else "why", "server")
        assert end.temporary is (code in (1001, 1011, None))
        assert end is not conn.closed


@pytest.mark.parametrize("how", ["reset", "hang_up"])
def test_the_connection_breaks_off(flavour: Flavour, how: str) -> None:
    with (
        serving(lambda peer: getattr(peer, how)()) as server,
        connection(flavour, server) as conn,
    ):
        with pytest.raises(o.ConnectionClosed) as caught:
            list(conn)
        end = caught.value
        assert (end.code, end.by, end.temporary) == (1006, "network", True)


def test_what_came_before_the_end_is_received(flavour: Flavour) -> None:
    def script(peer: Peer) -> None:
        for number in range(50):
            say(peer, "news", n=number)
        peer.close(1011, b"boom")
        peer.read_to_end()

    with serving(script) as server, connection(flavour, server) as conn:
        got: list[Any] = []
        with pytest.raises(o.ConnectionClosed, match="with code 1011: boom"):
            got.extend(conn)
        assert [event.raw["n"] for event in got[1:]] == list(range(50))


def test_waiting_has_a_limit(flavour: Flavour) -> None:
    with serving(attend) as server, connection(flavour, server) as conn:
        conn.recv(5)
        for wait in (conn.recv, conn.recv_raw):
            with pytest.raises(TimeoutError, match="no event came in time"):
                wait(0.02)


def test_raw_messages_are_kept_to_the_letter(flavour: Flavour) -> None:
    odd = '{ "type" : "session.created",\t"x": 1e400, "type": "news" }'

    def script(peer: Peer) -> None:
        peer.text(odd)
        attend(peer, lambda peer, event: None)

    with serving(script) as server, connection(flavour, server) as conn:
        conn.recv_raw(5)
        assert conn.recv_raw(5) == odd.encode()
        messages = [
            '{"type" :"a"}',
            b'{"type":"\xc3\xbc"}',
            bytearray(b' {"type":"c"} '),
        ]
        for message in messages:
            conn.send_raw(message)
        conn.close()
        server.join()
        sent = [data for kind, data in server.peer.frames if kind == 1]
        assert sent == [b'{"type" :"a"}', b'{"type":"\xc3\xbc"}', b' {"type":"c"} ']


def test_ping(flavour: Flavour) -> None:
    with serving(attend) as server, connection(flavour, server) as conn:
        assert 0 < conn.ping() < 5
        assert 0 < conn.ping(5) < 5


def test_a_ping_without_a_pong(flavour: Flavour) -> None:
    gate = Gate()

    def script(peer: Peer) -> None:
        peer.read_until(9)
        gate.wait()
        peer.close(1001)
        peer.read_to_end()

    with serving(script) as server, connection(flavour, server) as conn:
        with pytest.raises(TimeoutError, match="no pong came in time"):
            conn.ping(0.05)
        ping = conn.start("ping")
        gate.open()
        with pytest.raises(o.ConnectionClosed):
            ping.result(5)
        with pytest.raises(o.ConnectionClosed):
            conn.ping()


def test_nobody_listens(flavour: Flavour) -> None:
    client = flavour.client(websocket_url=f"ws://127.0.0.1:{free_port()}")
    conn = client.realtime.connect(model="m")
    with pytest.raises(o.ConnectError) as caught:
        conn.open()
    assert caught.value.temporary
    assert (conn.closed.code, conn.closed.by) == (1006, "network")


@pytest.mark.parametrize(
    ("status", "temporary"), [(401, False), (403, False), (503, True)]
)
def test_the_server_refuses(flavour: Flavour, status: int, temporary: bool) -> None:
    body = b'{"error":{"code":"no_way","message":"Your key sk-test-canary is bad."}}'

    def script(peer: Peer) -> None:
        peer.refuse(status, "X-Request-Id: req_7", "Retry-After: 3", body=body)

    with HostileServer(script) as server, pytest.raises(o.HandshakeRefused) as caught:
        connection(flavour, server).open()
    refusal = caught.value
    assert (refusal.status, refusal.temporary) == (status, temporary)
    assert (refusal.code, refusal.request_id) == ("no_way", "req_7")
    assert refusal.retry_after == 3.0
    assert str(refusal) == (
        f"the server refused the connection: HTTP {status} no_way: "
        "Your key *** is bad. (request id req_7)"
    )


def test_closing_while_it_opens(flavour: Flavour) -> None:
    arrived, gate = Gate(), Gate()

    def script(peer: Peer) -> None:
        answer = peer.handshake_answer()
        arrived.open()
        gate.wait()
        peer.send(answer)
        peer.read_to_end()

    with HostileServer(script) as server:
        conn = connection(flavour, server)
        opening = conn.start("open")
        arrived.wait()
        conn.close()
        gate.open()
        with pytest.raises(o.ConnectionClosed) as caught:
            opening.result(5)
        assert (caught.value.code, caught.value.by) == (1000, "client")
        server.join()


def test_a_server_that_does_not_answer_the_close_frame(flavour: Flavour) -> None:
    limits = o.Limits(close_timeout=0.1)
    with (
        serving(lambda peer: peer.read_to_end()) as server,
        connection(flavour, server, limits=limits) as conn,
    ):
        conn.close()
        assert (conn.closed.code, conn.closed.by) == (1006, "client")


def test_a_close_that_may_not_have_got_through_says_so(flavour: Flavour) -> None:
    limits = o.Limits(close_timeout=0.3)
    with serving(lambda peer: peer.stall()) as server:
        conn = connection(flavour, server, limits=limits).open()
        conn.response.create()
        with pytest.raises(o.ConnectionClosed) as caught:
            conn.close()
        (unsent,) = caught.value.unsent
        event = o.decode_client_event(unsent.data)
        assert (event, unsent.maybe_sent) == (o.ResponseCreateEvent(), True)
        conn.close()


def test_the_error_in_the_block_counts_more_than_that_of_the_end(
    flavour: Flavour,
) -> None:
    limits = o.Limits(close_timeout=0.3)
    with serving(lambda peer: peer.stall()) as server:
        with (
            pytest.raises(ZeroDivisionError),
            connection(flavour, server, limits=limits) as conn,
        ):
            conn.response.create()
            raise ZeroDivisionError
        assert conn.closed.unsent


def test_a_dead_server_is_noticed(flavour: Flavour) -> None:
    limits = o.Limits(ping_interval=0.1, ping_timeout=0.1)
    with (
        serving(lambda peer: peer.stall()) as server,
        connection(flavour, server, limits=limits) as conn,
    ):
        with pytest.raises(o.ConnectionClosed) as caught:
            list(conn)
        assert (caught.value.code, caught.value.by) == (1006, "keepalive")


def test_everything_that_was_accepted_goes_out_before_the_close(
    flavour: Flavour,
) -> None:
    with serving(attend) as server:
        with connection(flavour, server) as conn:
            for number in range(1, 201):
                conn.input_audio_buffer.append(b"\0" * number)
            conn.input_audio_buffer.commit()
        server.join()
        assert tags(server.peer)[-1] == "input_audio_buffer.commit"
        assert len(tags(server.peer)) == 201


def test_only_events_of_the_channel_are_sent(flavour: Flavour) -> None:
    with serving(attend) as server, connection(flavour, server) as conn:
        for event in (
            o.SessionCloseEvent(),
            o.SessionCreatedEvent,
            "response.create",
            None,
        ):
            with pytest.raises(TypeError, match="is no client event of 'realtime'"):
                conn.send(event)
        conn.send(o.UnknownEvent("brand.new", {"type": "brand.new", "x": 1}))
        conn.close()
        server.join()
        assert texts(server.peer) == [{"type": "brand.new", "x": 1}]


def test_validation_before_sending(flavour: Flavour) -> None:
    bad = o.SessionUpdateEvent(
        session=o.RealtimeSessionRequest(max_output_tokens=100_000)
    )
    with serving(attend) as server:
        with connection(flavour, server, validate=True) as conn:
            with pytest.raises(o.InvalidEvent) as caught:
                conn.send(bad)
            (violation,) = caught.value.violations
            assert str(violation).startswith("$.session.max_output_tokens: expected")
            conn.response.create()
        with connection(flavour, server) as conn:
            conn.send(bad)
        server.join()
        assert [tags(peer) for peer in server.peers] == [
            ["response.create"],
            ["session.update"],
        ]


def test_an_error_event_without_a_request_is_an_event(flavour: Flavour) -> None:
    def script(peer: Peer) -> None:
        fail(peer, None)
        attend(peer)

    with serving(script) as server, connection(flavour, server) as conn:
        conn.recv(5)
        assert isinstance(conn.recv(5), o.ErrorEvent)
