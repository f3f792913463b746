"""Requests and their answers, and what happens when the send queue is full."""

from __future__ import annotations

from typing import Any

import pytest
from servers import TEXT, HostileServer, Peer

from flavours import PACKAGE, Flavour
from talks import Gate, attend, fail, say, serving, texts, until

o = PACKAGE

UPDATE = o.SessionUpdateEvent(
    session=o.RealtimeSessionRequest(instructions="Be brief.")
)


def connection(flavour: Flavour, server: HostileServer, **options: Any) -> Any:
    client = flavour.client(websocket_url=server.url("/v1"), **options)
    return client.realtime.connect(model="gpt-realtime")


def answer(peer: Peer, event: dict[str, Any]) -> None:
    """Answer some events as the real server does."""
    match event["type"]:
        case "session.update":
            say(peer, "session.updated", event_id="u", session=event["session"])
        case "conversation.item.retrieve":
            item = {"type": "message", "role": "user", "content": []}
            item["id"] = event["item_id"]
            say(peer, "conversation.item.retrieved", event_id="r", item=item)
        case "response.create":
            fail(peer, event["event_id"], "busy", "One at a time.")


def test_an_answer_is_given_and_received(flavour: Flavour) -> None:
    with (
        serving(lambda peer: attend(peer, answer)) as server,
        connection(flavour, server) as conn,
    ):
        updated = conn.request(UPDATE, 5)
        assert isinstance(updated, o.SessionUpdatedEvent)
        assert updated.session.instructions == "Be brief."
        assert isinstance(conn.recv(5), o.SessionCreatedEvent)
        assert conn.recv(5) == updated
        (sent,) = texts(server.peer)
        assert sent["event_id"].startswith("event_")
        assert UPDATE.event_id is o.UNSET


def test_ids_of_the_callers_choice(flavour: Flavour) -> None:
    with (
        serving(lambda peer: attend(peer, answer)) as server,
        connection(flavour, server, generate_id=lambda prefix: f"{prefix}7") as conn,
    ):
        conn.request(UPDATE, 5)
        conn.request(o.SessionUpdateEvent(session=UPDATE.session, event_id="mine"), 5)
        assert [event["event_id"] for event in texts(server.peer)] == [
            "event_7",
            "mine",
        ]


def test_the_server_says_no(flavour: Flavour) -> None:
    with (
        serving(lambda peer: attend(peer, answer)) as server,
        connection(flavour, server) as conn,
    ):
        with pytest.raises(o.RequestFailed) as caught:
            conn.request(o.ResponseCreateEvent(), 5)
        failure = caught.value
        assert (failure.code, failure.message) == ("busy", "One at a time.")
        assert isinstance(failure.event, o.ErrorEvent) and not failure.temporary
        assert str(failure) == "the request failed busy: One at a time."
        conn.request(UPDATE, 5)


def test_no_answer_in_time(flavour: Flavour) -> None:
    with serving(attend) as server, connection(flavour, server) as conn:
        with pytest.raises(o.RequestTimeout) as caught:
            conn.request(UPDATE, 0.02)
        assert isinstance(caught.value, TimeoutError) and caught.value.temporary
        assert str(caught.value) == "no answer came in time"


def test_no_answer_because_nobody_reads(flavour: Flavour) -> None:
    def script(peer: Peer) -> None:
        say(peer, "news", pad="x" * 2000)
        attend(peer, answer)

    limits = o.Limits(receive=1000)
    with (
        serving(script) as server,
        connection(flavour, server, limits=limits) as conn,
    ):
        until(lambda: conn.target._core.is_paused)
        with pytest.raises(o.RequestTimeout, match="the receive queue is full"):
            conn.request(UPDATE, 0.02)
        for _ in range(3):
            conn.recv(5)


def test_a_late_answer_is_nobody_elses(flavour: Flavour) -> None:
    gate = Gate()
    number = iter(range(9))

    def late(peer: Peer, event: dict[str, Any]) -> None:
        gate.wait()
        session = {"type": "realtime", "instructions": f"{next(number)}"}
        say(peer, "session.updated", event_id="u", session=session)

    with (
        serving(lambda peer: attend(peer, late)) as server,
        connection(flavour, server) as conn,
    ):
        with pytest.raises(o.RequestTimeout):
            conn.request(UPDATE, 0.02)
        second = conn.start("request", UPDATE, 5)
        gate.open()
        assert second.result(5).session.instructions == "1"


def test_many_at_once(flavour: Flavour) -> None:
    """The server answers in another order; each gets its own."""
    waiting: list[dict[str, Any]] = []

    def script(peer: Peer) -> None:
        def collect(peer: Peer, event: dict[str, Any]) -> None:
            waiting.append(event)
            if len(waiting) == 12:
                for other in reversed(waiting):
                    answer(peer, other)

        attend(peer, collect)

    with serving(script) as server, connection(flavour, server) as conn:
        names = [f"item_{number}" for number in range(12)]
        calls = [
            conn.start("request", o.ConversationItemRetrieveEvent(item_id=name), 5)
            for name in names
        ]
        assert [call.result(5).item.id for call in calls] == names


@pytest.mark.parametrize("code", [1000, 1011])
def test_the_connection_ends_first(flavour: Flavour, code: int) -> None:
    def script(peer: Peer) -> None:
        peer.read()
        peer.close(code)
        peer.read_to_end()

    with serving(script) as server:
        conn = connection(flavour, server).open()
        with pytest.raises(o.ConnectionClosed) as caught:
            conn.request(UPDATE, 5)
        assert caught.value.code == code
        with pytest.raises(o.ConnectionClosed):
            conn.request(UPDATE, 5)
        conn.close()


def test_what_nothing_answers_is_no_request(flavour: Flavour) -> None:
    with serving(attend) as server, connection(flavour, server) as conn:
        for event, message in (
            (o.InputAudioBufferAppendEvent(audio=""), "the server does not answer"),
            (o.SessionCloseEvent(), "is no client event of 'realtime'"),
            (None, "is no client event of 'realtime'"),
            (o.UnknownEvent("x", {"type": "x"}), "the server does not answer"),
        ):
            with pytest.raises(TypeError, match=message):
                conn.request(event, 5)
        conn.close()
        server.join()
        assert texts(server.peer) == []


def test_a_request_is_validated(flavour: Flavour) -> None:
    bad = o.SessionUpdateEvent(session=o.RealtimeSessionRequest(max_output_tokens=-1))
    with (
        serving(attend) as server,
        connection(flavour, server, validate=True) as conn,
        pytest.raises(o.InvalidEvent, match="max_output_tokens"),
    ):
        conn.request(bad, 5)


def test_a_cancelled_request(flavours: dict[str, Flavour]) -> None:
    flavour, arrived, gate = flavours["async"], Gate(), Gate()

    def script(peer: Peer) -> None:
        def late(peer: Peer, event: dict[str, Any]) -> None:
            arrived.open()
            gate.wait()
            answer(peer, event)

        attend(peer, late)

    with serving(script) as server, connection(flavour, server) as conn:
        conn.recv(5)
        call = conn.start("request", UPDATE)
        arrived.wait()
        assert call.cancel()
        other = conn.start("request", UPDATE, 5)
        gate.open()
        assert isinstance(other.result(5), o.SessionUpdatedEvent)


def stalled(gate: Gate) -> HostileServer:
    """A server that reads nothing until the gate opens."""

    def script(peer: Peer) -> None:
        gate.wait()
        attend(peer)

    return serving(script)


BIG = o.InputAudioBufferAppendEvent(audio="A" * 400_000)


def test_a_full_queue_makes_send_wait(flavour: Flavour) -> None:
    gate = Gate()
    with (
        stalled(gate) as server,
        connection(flavour, server, limits=o.Limits(send=900_000)) as conn,
    ):
        conn.send(BIG)
        conn.send(BIG)
        with pytest.raises(o.QueueFull, match="the send queue was full for too long"):
            conn.send(BIG, 0.05)
        with pytest.raises(o.QueueFull):
            conn.send(BIG, 0)
        waiting = conn.start("send", BIG)
        gate.open()
        waiting.result(5)
        conn.close()
        server.join()
        assert len(texts(server.peer)) == 3


def test_a_full_queue_may_be_an_error(flavour: Flavour) -> None:
    gate = Gate()
    limits = o.Limits(send=900_000, wait=False)
    with stalled(gate) as server, connection(flavour, server, limits=limits) as conn:
        conn.send(BIG)
        conn.send(BIG)
        with pytest.raises(o.QueueFull, match="the send queue is full") as caught:
            conn.send(BIG)
        assert caught.value.temporary
        gate.open()
        for _ in range(500):
            conn.ping(5)
            try:
                conn.send(BIG)
            except o.QueueFull:
                continue
            break
        else:
            pytest.fail("there is no room again")


def test_a_message_larger_than_the_queue_goes_alone(flavour: Flavour) -> None:
    with (
        serving(attend) as server,
        connection(flavour, server, limits=o.Limits(send=1000)) as conn,
    ):
        for _ in range(3):
            conn.send(BIG, 5)
        conn.close()
        server.join()
        assert len(texts(server.peer)) == 3


def test_who_waits_for_room_hears_of_the_end(flavour: Flavour) -> None:
    gate = Gate()

    def script(peer: Peer) -> None:
        gate.wait()
        peer.read_until(TEXT)
        peer.reset()

    with serving(script) as server:
        conn = connection(flavour, server, limits=o.Limits(send=500_000)).open()
        conn.send(BIG)
        waiting = conn.start("send", BIG)
        gate.open()
        with pytest.raises(o.ConnectionClosed) as caught:
            waiting.result(5)
        assert [item.maybe_sent for item in caught.value.unsent] == [True]
        conn.close()
