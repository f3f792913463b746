"""Pings by the clock, and when a link is dead."""

from __future__ import annotations

import pytest
from cores import BROKEN, frames, opened, pong, send, text, written
from wirewright.runtime.net.keepalive import Keepalive, Tick
from wirewright.runtime.net.limits import Limits

TIMES = {"ping_interval": 20.0, "ping_timeout": 10.0}


def test_a_ping_is_due_after_each_interval() -> None:
    core = opened(**TIMES)
    assert core.due() == 20.0
    assert core.tick(19.9) is False and written(core, 19.9) == []
    assert core.tick(20.0) is False and written(core, 20.0) == ["ping 1"]
    pong(core, 1, 20.5)
    assert core.due() == 40.0
    core.tick(40.0)
    assert written(core, 40.0) == ["ping 2"]


def test_silence_after_a_ping_means_dead() -> None:
    core = opened(**TIMES)
    core.tick(20.0)
    written(core, 20.0)
    assert core.due() == 30.0
    assert core.tick(29.9) is False
    assert core.tick(30.0) is True
    assert core.due() is None
    core.disconnected(BROKEN, 30.0)
    end = core.closed_error()
    assert (end.code, end.by, end.temporary) == (1006, "keepalive", True)


def test_a_link_that_takes_no_ping_is_dead_as_well() -> None:
    core = opened(**TIMES)
    core.tick(20.0)
    assert core.tick(30.0) is True


def test_whatever_comes_proves_that_the_link_lives() -> None:
    core = opened(**TIMES)
    core.tick(20.0)
    written(core, 20.0)
    core.receive(frames(text("hello")), 29.0)
    assert core.tick(30.0) is False
    assert core.tick(38.9) is False
    assert core.tick(39.0) is True


def test_what_comes_before_a_ping_changes_nothing() -> None:
    core = opened(**TIMES)
    core.receive(frames(text("hello")), 15.0)
    assert core.due() == 20.0


def test_silence_proves_nothing_while_nobody_reads() -> None:
    core = opened(**TIMES, receive=1)
    core.tick(20.0)
    written(core, 20.0)
    core.receive(frames(text("hello")), 25.0)
    assert core.is_paused and core.due() == 40.0
    assert core.tick(39.0) is False
    assert core.tick(40.0) is False
    core.inbox.take()
    core.resume(100.0)
    assert core.tick(109.9) is False
    assert core.tick(110.0) is True


def test_a_ping_for_another_reason_serves_as_well() -> None:
    core = opened(**TIMES)
    core.ping(5.0)
    written(core, 5.0)
    assert core.due() == 15.0
    pong(core, 1, 6.0)
    assert core.due() == 25.0


def test_an_older_pong_leaves_the_later_ping_unanswered() -> None:
    core = opened(**TIMES)
    core.ping(0.0)
    core.ping(0.0)
    assert written(core, 0.0) == ["ping 1", "ping 2"]
    pong(core, 1, 4.0)
    assert core.due() == 14.0
    pong(core, 2, 5.0)
    assert core.due() == 20.0


def test_a_new_connection_starts_anew() -> None:
    keepalive = Keepalive(20.0, 10.0)
    keepalive.start(0.0)
    keepalive.expect(1.0)
    keepalive.pause()
    keepalive.start(100.0)
    assert keepalive.due() == 120.0
    keepalive.expect(101.0)
    assert keepalive.due() == 111.0
    keepalive.stop()
    assert keepalive.due() is None


@pytest.mark.parametrize("timeout", [None, 10.0])
def test_without_an_interval_only_other_pings_count(timeout: float | None) -> None:
    keepalive = Keepalive(None, timeout)
    keepalive.start(0.0)
    assert keepalive.due() is None and keepalive.tick(1e9) is Tick.NOTHING
    keepalive.expect(0.0)
    assert keepalive.due() == timeout
    expected = Tick.NOTHING if timeout is None else Tick.DEAD
    assert keepalive.tick(1e9) is expected


def test_without_a_timeout_no_link_is_dead() -> None:
    keepalive = Keepalive(20.0, None)
    keepalive.start(0.0)
    for now in (20.0, 40.0, 60.0):
        assert keepalive.due() == now
        assert keepalive.tick(now) is Tick.PING
        keepalive.heard(now)


def test_a_time_limit_counts_from_the_first_ping_without_a_pong() -> None:
    keepalive = Keepalive(4.0, 10.0)
    keepalive.start(0.0)
    assert [keepalive.tick(now) for now in (4.0, 8.0, 12.0)] == [Tick.PING] * 3
    assert keepalive.due() == 14.0
    assert keepalive.tick(14.0) is Tick.DEAD


def test_a_busy_sender_keeps_no_dead_link_alive() -> None:
    core = opened(**TIMES, send=1000)
    for now in range(0, 30, 3):
        if core.outbox.has_room(300):
            send(core, text("audio", data="x" * 80))
        written(core, float(now))
        if core.tick(float(now)):
            break
    assert now < 30 and core.due() is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("send", 0),
        ("receive", -1),
        ("max_message", 0),
        ("ping_interval", 0.0),
        ("ping_timeout", -1.0),
        ("connect_timeout", float("inf")),
        ("close_timeout", float("nan")),
    ],
)
def test_limits_that_make_no_sense(name: str, value: float) -> None:
    with pytest.raises(ValueError, match=f"^{name}: expected"):
        Limits(**{name: value})  # type: ignore[arg-type]
