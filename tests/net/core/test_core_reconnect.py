"""When a connection is made again, how long it waits, and what it reports."""

from __future__ import annotations

from random import Random

import pytest
from cores import BROKEN, frames, made, opened, reconnected, send, text, written
from hypothesis import given
from hypothesis import strategies as st
from wirewright.runtime.net.core import State
from wirewright.runtime.net.errors import (
    ConnectError,
    ConnectionClosed,
    HandshakeRefused,
    is_temporary_status,
)
from wirewright.runtime.net.policy import Budget, Reconnect
from wirewright.runtime.net.transports.base import Disconnected


def delays(policy: Reconnect, count: int, seed: int = 0) -> list[float]:
    """The delays of attempts that all fail."""
    core = opened(policy, seed=seed)
    attempt = core.disconnected(BROKEN, 0.0)
    listed: list[float] = []
    while attempt is not None and len(listed) < count:
        listed.append(attempt.delay)
        assert attempt.attempt == len(listed)
        attempt = core.dial_failed(ConnectError("no"), 0.0)
    return listed


def test_delays_have_full_jitter() -> None:
    rng = Random(7)
    ceilings = [0.5, 1.0, 2.0, 4.0, 8.0, 10.0, 10.0, 10.0]
    policy = Reconnect(attempts=8, first_delay=0.5, max_delay=10.0)
    assert delays(policy, 8, seed=7) == [rng.uniform(0, top) for top in ceilings]


@given(st.integers(0, 1000), st.floats(0, 100), st.floats(0, 100))
def test_delays_never_exceed_their_cap(seed: int, first: float, cap: float) -> None:
    policy = Reconnect(attempts=6, first_delay=first, max_delay=cap)
    for attempt, delay in enumerate(delays(policy, 6, seed)):
        assert 0 <= delay <= min(cap, first * 2**attempt)


def test_attempts_in_a_row_are_limited() -> None:
    assert len(delays(Reconnect(attempts=3), 10)) == 3


def test_what_comes_through_begins_a_new_row() -> None:
    core = opened(Reconnect(attempts=2))
    for _ in range(5):
        for number in (1, 2):
            attempt = core.disconnected(BROKEN, 0.0)
            assert attempt is not None and attempt.attempt == number
            core.reconnected(attempt, 0.0)
        core.receive(frames(text("hello")), 0.0)
    reconnected(core)
    reconnected(core)
    assert core.disconnected(BROKEN, 0.0) is None, "it stood, but nothing ever came"


def test_the_budget_is_for_a_window() -> None:
    core = opened(Reconnect(attempts=100, budget=3, window=60.0))
    for now in (0.0, 10.0, 20.0):
        reconnected(core, now)
        core.receive(frames(text("hello")), now)
    assert core.disconnected(BROKEN, 59.0) is None
    assert core.state is State.CLOSED


def test_the_budget_comes_back() -> None:
    budget = Budget(Reconnect(budget=2, window=60.0))
    spent = [budget.spend(now) for now in (0.0, 1.0, 59.9, 60.0, 60.5, 61.0, 62.0)]
    assert spent == [True, True, False, True, False, True, False]


@pytest.mark.parametrize(
    ("asked", "least"), [(None, 0.0), (0.0, 0.0), (7.0, 7.0), (1e6, 20.0)]
)
def test_the_server_may_ask_for_patience(asked: float | None, least: float) -> None:
    policy = Reconnect(first_delay=1.0, max_delay=20.0)
    core = opened(policy)
    core.disconnected(BROKEN, 0.0)
    attempt = core.dial_failed(HandshakeRefused(503, retry_after=asked), 0.0)
    assert attempt is not None
    assert least <= attempt.delay <= max(least, 2.0)


@pytest.mark.parametrize(
    "status", [*range(200, 209), 301, 302, 307, 308, *range(400, 452), 499]
)
def test_a_refusal_by_the_server_is_final(status: int) -> None:
    core = opened(Reconnect())
    core.disconnected(BROKEN, 0.0)
    attempt = core.dial_failed(HandshakeRefused(status), 0.0)
    if status in (408, 409, 429):
        assert attempt is not None and attempt.cause.temporary
        return
    assert attempt is None and core.state is State.CLOSED
    end = core.closed_error()
    assert isinstance(end.__cause__, HandshakeRefused) and not end.temporary


@pytest.mark.parametrize("status", [408, 409, 429, *range(500, 600)])
def test_a_server_that_is_busy_is_asked_again(status: int) -> None:
    core = opened(Reconnect())
    core.disconnected(BROKEN, 0.0)
    attempt = core.dial_failed(HandshakeRefused(status), 0.0)
    assert attempt is not None and attempt.attempt == 2
    assert is_temporary_status(status)


def test_the_first_connection_is_tried_once() -> None:
    core = made(Reconnect())
    core.connecting()
    assert core.dial_failed(ConnectError("no"), 0.0) is None
    assert core.state is State.CLOSED


def test_the_report() -> None:
    core = opened(Reconnect())
    send(core, text("setup", a=1), text("one"), text("two"))
    written(core)
    send(core, text("three"))
    attempt = core.disconnected(Disconnected(1012, "restart"), 0.0)
    assert attempt is not None
    attempt = core.dial_failed(ConnectError("not yet"), 0.0)
    assert attempt is not None
    report = core.reconnected(attempt, 0.0)
    assert report is not None
    assert report.attempts == 2 and str(report.cause) == "not yet"
    assert report.restored == ("setup",)
    assert report.not_restored == {"one": 1, "two": 1}
    lost = [(item.data, item.maybe_sent) for item in report.maybe_sent]
    assert lost == [(text("one"), True), (text("two"), True)]
    assert written(core)[1:] == [text("three")]
    core.cut()
    left = [item.data for item in core.closed_error().unsent]
    assert left[1:] == [text("three")], "each is reported once"


def test_what_was_lost_is_in_the_end_when_no_attempt_succeeds() -> None:
    core = opened(Reconnect(attempts=1))
    send(core, text("one"))
    written(core)
    send(core, text("two"))
    core.disconnected(BROKEN, 0.0)
    core.check_sendable()
    send(core, text("three"))
    core.dial_failed(ConnectError("no"), 0.0)
    assert core.has_news
    unsent = core.closed_error().unsent
    assert [(item.data, item.maybe_sent) for item in unsent] == [
        (text("one"), True),
        (text("two"), False),
        (text("three"), False),
    ]


def test_a_hook_may_abort() -> None:
    core = opened(Reconnect())
    attempt = core.disconnected(Disconnected(1011, "boom"), 0.0)
    assert attempt is not None and not attempt.is_aborted
    attempt.abort()
    assert attempt.is_aborted
    core.aborted(attempt)
    end = core.closed_error()
    assert isinstance(attempt.cause, ConnectionClosed)
    assert (end.code, end.reason, end.by) == (1011, "boom", "server")


def test_an_attempt_shows_no_query_and_no_headers() -> None:
    core = opened(Reconnect())
    attempt = core.disconnected(BROKEN, 0.0)
    assert attempt is not None
    attempt.query["token"] = attempt.headers["Authorization"] = "sk-canary"
    assert "sk-canary" not in repr(attempt)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("attempts", 0),
        ("budget", 0),
        ("first_delay", -0.1),
        ("max_delay", float("inf")),
        ("window", float("nan")),
    ],
)
def test_policies_that_make_no_sense(name: str, value: float) -> None:
    with pytest.raises(ValueError, match=f"^{name}: expected"):
        Reconnect(**{name: value})  # type: ignore[arg-type]


def test_a_thousand_clients_do_not_come_back_at_once() -> None:
    """Their server was gone for a minute."""
    arrivals: list[float] = []
    for seed in range(1000):
        core = opened(Reconnect(), seed=seed)
        now = 0.0
        attempt = core.disconnected(BROKEN, now)
        while attempt is not None:
            now += attempt.delay
            if now >= 60.0:
                arrivals.append(now)
                break
            attempt = core.dial_failed(ConnectError("down"), now)
    assert len(arrivals) >= 990
    for start in arrivals:
        assert sum(start <= other < start + 1.0 for other in arrivals) <= 50
