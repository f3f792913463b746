"""Connections that are made again: reports, replays, and the final end."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest
from servers import PING, PONG, TEXT, HostileServer, Peer, frame

from breaks import breaking, connection, policy, session
from flavours import PACKAGE, Flavour
from talks import Gate, attend, say, serving, tags, texts, until

o = PACKAGE


@pytest.mark.parametrize(
    "how",
    [
        lambda peer: peer.reset(),
        lambda peer: peer.hang_up(),
        lambda peer: (peer.close(1001), peer.read_to_end()),
        lambda peer: (peer.close(1012, b"restart"), peer.read_to_end()),
        lambda peer: (peer.close(None), peer.read_to_end()),
    ],
)
def test_a_new_connection_and_its_report(flavour: Flavour, how: Any) -> None:
    reports: list[Any] = []
    told = Gate()

    def report(about: Any) -> None:
        reports.append(about)
        told.open()

    with serving(breaking(how, after=2), attend) as server:
        with connection(
            flavour, server, reconnect=policy(on_reconnected=report)
        ) as conn:
            conn.send(session(instructions="Be brief.", max_output_tokens=9))
            conn.response.create()
            told.wait()
            conn.input_audio_buffer.clear()
            conn.ping(5)
            assert conn.closed is None
        server.join()
        old, new = server.peers
    (about,) = reports
    assert (about.attempts, about.restored) == (1, ("session.update",))
    assert about.not_restored == {"response.create": 1}
    assert about.cause.by in ("server", "network") and about.cause.temporary
    (lost,) = about.maybe_sent
    assert o.decode_client_event(lost.data) == o.ResponseCreateEvent()
    assert tags(old) == ["session.update", "response.create"]
    assert texts(new) == [
        {
            "type": "session.update",
            "session": {
                "type": "realtime",
                "instructions": "Be brief.",
                "max_output_tokens": 9,
            },
        },
        {"type": "input_audio_buffer.clear"},
    ]


def test_the_configuration_is_merged(flavour: Flavour) -> None:
    with serving(breaking(after=3), attend) as server:
        with connection(flavour, server) as conn:
            conn.send(session(instructions="One.", max_output_tokens=1))
            conn.session.update(
                session=o.RealtimeSessionRequest(max_output_tokens=2), event_id="mine"
            )
            conn.send(session(tracing=None))
            assert [conn.recv(5).type for _ in range(2)] == ["session.created"] * 2
        server.join()
        (update,) = texts(server.peers[1])
    assert update == {
        "type": "session.update",
        "session": {
            "type": "realtime",
            "instructions": "One.",
            "max_output_tokens": 2,
            "tracing": None,
        },
    }


def test_what_was_confirmed_is_not_reported(flavour: Flavour) -> None:
    reports: list[Any] = []
    told = Gate()

    def script(peer: Peer) -> None:
        peer.read_until(TEXT)
        say(peer, "input_audio_buffer.committed", event_id="c", item_id="i")
        peer.send(frame(PONG, peer.read_until(PING)))
        peer.read_until(TEXT)
        peer.reset()

    with serving(script, attend) as server:
        hook = policy(on_reconnected=lambda about: (reports.append(about), told.open()))
        with connection(flavour, server, reconnect=hook) as conn:
            conn.request(o.InputAudioBufferCommitEvent(), 5)
            conn.ping(5)
            conn.response.create()
            told.wait()
    (about,) = reports
    lost = [o.decode_client_event(item.data) for item in about.maybe_sent]
    assert lost == [o.ResponseCreateEvent()]


def test_nothing_is_lost_over_many_connections(flavour: Flavour) -> None:
    """Each event arrives once, or is in a report."""
    reports: list[Any] = []
    scripts = [breaking(lambda peer: peer.reset(), after) for after in (3, 1, 4, 2)]
    count = 0
    with serving(*scripts, attend) as server:
        hook = policy(on_reconnected=reports.append)
        with connection(flavour, server, reconnect=hook) as conn:
            while len(reports) < 4 and count < 5000:
                conn.send_raw(f'{{"type":"n","n":{count}}}')
                count += 1
                with contextlib.suppress(TimeoutError):
                    conn.recv(0.001)
            conn.send_raw(f'{{"type":"n","n":{count}}}')
        server.join()
        arrived = [event["n"] for peer in server.peers for event in texts(peer)]
    doubtful = {
        o.decode_client_event(item.data).raw["n"]
        for about in reports
        for item in about.maybe_sent
    }
    assert len(reports) == 4 and arrived[-1] == count
    assert len(set(arrived)) == len(arrived) and sorted(arrived) == arrived
    assert set(range(count)) - set(arrived) <= doubtful


@pytest.mark.parametrize("code", [1000, 1002, 1008, 4000])
def test_some_ends_are_final(flavour: Flavour, code: int) -> None:
    def script(peer: Peer) -> None:
        peer.close(code)
        peer.read_to_end()

    with serving(script) as server:
        conn = connection(flavour, server).open()
        while conn.closed is None:
            try:
                conn.recv(5)
            except o.ConnectionClosed:
                break
        assert conn.closed.code == code
        conn.close()
        assert len(server.peers) == 1


def test_a_refusal_is_final(flavour: Flavour) -> None:
    """The first connection stands; the second gets 401 and the last word."""
    peers: list[Peer] = []

    def script(peer: Peer) -> None:
        peers.append(peer)
        if len(peers) > 1:
            peer.refuse(401)
            return
        peer.handshake()
        peer.read_until(1)
        peer.reset()

    with HostileServer(script) as server:
        conn = connection(flavour, server).open()
        conn.response.create()
        with pytest.raises(o.ConnectionClosed) as caught:
            list(conn)
        end = caught.value
        assert isinstance(end.__cause__, o.HandshakeRefused)
        assert end.__cause__.status == 401 and not end.temporary
        assert [item.maybe_sent for item in end.unsent] == [True]
        conn.close()
        assert len(peers) == 2


def test_a_busy_server_is_asked_again(flavour: Flavour) -> None:
    causes: list[Any] = []
    peers: list[Peer] = []

    def script(peer: Peer) -> None:
        peers.append(peer)
        if len(peers) in (2, 3):
            peer.refuse(503, "Retry-After: 7")
            return
        peer.handshake()
        if len(peers) == 1:
            peer.reset()
        else:
            say(peer, "news")
            attend(peer)

    hooks = policy(on_reconnecting=lambda attempt: causes.append(attempt.cause))
    with (
        HostileServer(script) as server,
        connection(flavour, server, reconnect=hooks) as conn,
    ):
        assert conn.recv(5).type == "news"
    statuses = [getattr(cause, "status", None) for cause in causes]
    assert statuses == [None, 503, 503]
    assert causes[1].retry_after == 7.0


def test_attempts_run_out(flavour: Flavour) -> None:
    attempts: list[int] = []
    peers: list[Peer] = []

    def script(peer: Peer) -> None:
        peers.append(peer)
        if len(peers) > 1:
            peer.refuse(503)
            return
        peer.handshake()
        peer.read_until(1)
        peer.reset()

    hooks = policy(
        attempts=3, on_reconnecting=lambda attempt: attempts.append(attempt.attempt)
    )
    with HostileServer(script) as server:
        conn = connection(flavour, server, reconnect=hooks).open()
        conn.response.create()
        with pytest.raises(o.ConnectionClosed) as caught:
            conn.recv(5)
        end = caught.value
        assert attempts == [1, 2, 3] and len(peers) == 4
        assert isinstance(end.__cause__, o.HandshakeRefused) and end.temporary
        assert (end.code, end.by) == (1006, "network")
        assert [item.maybe_sent for item in end.unsent] == [True]
        conn.close()


def test_a_fresh_key_for_each_attempt(flavour: Flavour) -> None:
    keys = iter(["sk-first-key", "sk-second-key"])
    with serving(breaking(after=0), attend) as server:
        with connection(flavour, server, api_key=lambda: next(keys)) as conn:
            assert conn.recv(5) and conn.recv(5)
        server.join()
        given = [peer.header("Authorization") for peer in server.peers]
    assert given == ["Bearer sk-first-key", "Bearer sk-second-key"]


@pytest.mark.parametrize("sends", [False, True])
def test_closing_while_it_waits(flavour: Flavour, sends: bool) -> None:
    broken = Gate()

    def hook(attempt: Any) -> None:
        raise AssertionError("the attempt is no longer wanted")

    patient = o.Reconnect(first_delay=60.0, on_reconnecting=hook)
    problems: list[Any] = []

    def script(peer: Peer) -> None:
        broken.wait()
        peer.reset()

    with serving(script) as server:
        conn = connection(flavour, server, reconnect=patient)
        conn.target.on_error(problems.append)
        conn.open()
        conn.recv(5)
        broken.open()
        until(lambda: "waiting" in repr(conn.target))
        if sends:
            conn.response.create()
            with pytest.raises(o.ConnectionClosed) as caught:
                conn.close(4000, "enough")
            assert [item.maybe_sent for item in caught.value.unsent] == [False]
        else:
            conn.close(4000, "enough")
        end = conn.closed
        assert (end.code, end.reason, end.by) == (4000, "enough", "client")
        assert len(server.peers) == 1 and problems == []


def test_closing_while_it_connects_again(flavour: Flavour) -> None:
    arrived, gate = Gate(), Gate()
    peers: list[Peer] = []

    def script(peer: Peer) -> None:
        peers.append(peer)
        if len(peers) == 1:
            peer.handshake()
            peer.reset()
            return
        answer = peer.handshake_answer()
        arrived.open()
        gate.wait()
        with contextlib.suppress(EOFError, ConnectionError):
            peer.send(answer)
            peer.echo()  # a thread may close only after it is connected

    with HostileServer(script) as server:
        conn = connection(flavour, server).open()
        arrived.wait()
        closing = conn.start("close")
        if flavour.name == "async":
            closing.result(5)
        gate.open()
        closing.result(5)
        assert (conn.closed.code, conn.closed.by) == (1000, "client")
        server.join()
        assert texts(peers[1]) == []


def test_an_interrupted_end_is_not_undone(flavours: dict[str, Flavour]) -> None:
    """Whoever cuts a connection off does not want it back."""
    with serving(attend) as server:
        conn = connection(flavours["sync"], server).open()
        conn.recv(5)
        conn.target._cut()
        conn.close()
        server.join()
        assert conn.closed.code == 1006 and len(server.peers) == 1
