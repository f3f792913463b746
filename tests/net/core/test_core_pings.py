"""What a pong proves: that everything which was sent before its ping has come."""

from __future__ import annotations

import pytest
from cores import BROKEN, made, opened, pong, send, text, written
from hypothesis import given
from hypothesis import strategies as st
from wirewright.runtime.net.errors import ConnectError
from wirewright.runtime.net.policy import Reconnect
from wirewright.runtime.net.queues import Outgoing

SMALL = text("hello")


def test_a_pong_confirms_what_was_sent_before_its_ping() -> None:
    core = opened()
    send(core, SMALL, SMALL)
    written(core)
    core.ping(0.0)
    written(core)
    send(core, SMALL)
    written(core)
    pong(core, 1)
    assert (core.outbox.sent, core.outbox.confirmed) == (3, 2)


def test_a_ping_counts_from_when_it_is_written() -> None:
    core = made()
    core.connecting()
    send(core, SMALL)
    ping = core.ping(1.0)
    core.opened(2.0)
    assert written(core, 5.0) == ["ping 1", SMALL]
    assert (ping.mark, ping.sent_at) == (0, 5.0)


def test_a_pong_answers_all_pings_before_it() -> None:
    core = opened()
    first, second, third = (core.ping(0.0) for _ in range(3))
    written(core)
    pong(core, 2, 4.0)
    assert first.heard_at == second.heard_at == 4.0
    assert third.heard_at is None


@pytest.mark.parametrize("payload", [b"", b"2", b"1 ", b"\xff" * 125])
def test_a_pong_without_its_ping_proves_nothing(payload: bytes) -> None:
    core = opened()
    send(core, SMALL)
    ping = core.ping(0.0)
    written(core)
    core.receive([(10, payload)], 0.0)
    assert ping.heard_at is None and core.outbox.confirmed == 0


def test_a_pong_proves_nothing_twice() -> None:
    core = opened()
    core.ping(0.0)
    written(core)
    pong(core, 1)
    send(core, SMALL)
    written(core)
    pong(core, 1)
    assert core.outbox.confirmed == 0


def test_much_in_flight_asks_for_a_confirmation_once() -> None:
    core = opened(send=4 * 1000)
    big = text("audio", data="x" * 300)
    send(core, big)
    assert written(core) == [big]
    send(core, big)
    assert written(core) == [big, "ping 1"]
    send(core, big)
    assert written(core) == [big], "one is under way"
    pong(core, 1)
    assert core.outbox.confirmed == 2
    send(core, big)
    assert written(core) == [big, "ping 2"]


def test_who_finds_no_room_makes_the_server_be_asked() -> None:
    core = opened(send=1000)
    send(core, SMALL)
    assert core.has_room(Outgoing(SMALL)) and written(core) == [SMALL]
    assert not core.has_room(Outgoing(b"x" * 900))
    assert written(core) == ["ping 1"]
    assert written(core) == [], "one is under way"
    pong(core, 1)
    assert core.has_room(Outgoing(b"x" * 900))
    send(core, SMALL)
    assert written(core) == [SMALL], "nobody waits any more"


def test_a_close_waits_for_no_second_ping_when_one_is_on_its_way() -> None:
    core = opened()
    send(core, SMALL)
    written(core)
    core.ping(0.0)
    assert written(core) == ["ping 1"]
    core.close(1000, "", 0.0)
    assert written(core) == [(1000, "")]


def test_a_close_pings_after_what_no_ping_covers() -> None:
    core = opened()
    core.ping(0.0)
    written(core)
    send(core, SMALL)
    core.close(1000, "", 0.0)
    assert written(core) == [SMALL, "ping 2", (1000, "")]


def test_pings_of_a_connection_that_broke_off_are_lost() -> None:
    core = opened(Reconnect())
    flying = core.ping(0.0)
    written(core)
    due = core.ping(0.0)
    flying.check()
    core.disconnected(BROKEN, 0.0)
    for ping in (flying, due):
        with pytest.raises(ConnectError, match="broke off"):
            ping.check()


@given(st.lists(st.sampled_from(["send", "write", "ping", "pong"]), max_size=60))
def test_nothing_is_confirmed_too_early(steps: list[str]) -> None:
    """Against a server that reads in order: it confirms what it has read, no more."""
    core = opened(send=2500)
    line: list[bytes | str | tuple[int, str]] = []
    read = 0
    for step in steps:
        if step == "send" and core.outbox.has_room(len(SMALL) + 200):
            send(core, SMALL)
        elif step == "write":
            line += written(core)
        elif step == "ping":
            core.ping(0.0)
        elif step == "pong":
            pings = [item for item in line if isinstance(item, str)]
            if pings:
                index = line.index(pings[0])
                read += sum(item == SMALL for item in line[:index])
                del line[: index + 1]
                core.receive([(10, pings[0][5:].encode())], 0.0)
        assert core.outbox.confirmed == read
