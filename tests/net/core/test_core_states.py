"""Each state of a connection, and what each input does in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from cores import BROKEN, CHANNEL, frames, made, opened, send, text, written
from wirewright.runtime.net.core import Core, State
from wirewright.runtime.net.errors import BadMessage, ConnectError, ConnectionClosed
from wirewright.runtime.net.policy import Reconnect, Reconnecting
from wirewright.runtime.net.transports.base import BINARY, Disconnected
from wirewright.runtime.values import UnknownEvent

NEW, CONNECTING, OPEN, WAITING, CLOSING, CLOSED = State


def in_state(state: State) -> Core:
    """A core that may reconnect, brought to a state."""
    core = made(Reconnect())
    if state is not NEW:
        core.connecting()
    if state in (OPEN, WAITING, CLOSING, CLOSED):
        core.opened(0.0)
    if state is WAITING:
        core.disconnected(BROKEN, 0.0)
    if state is CLOSING:
        core.close(4000, "bye", 0.0)
    if state is CLOSED:
        core.cut()
    assert core.state is state
    return core


def attempt() -> Reconnecting:
    return Reconnecting(1, 0.0, ConnectionClosed(1006, by="network", temporary=True))


INPUTS: dict[str, Callable[[Core], Any]] = {
    "opened": lambda core: core.opened(0.0),
    "close": lambda core: core.close(1000, "", 0.0),
    "cut": lambda core: core.cut(),
    "broke off": lambda core: core.disconnected(BROKEN, 0.0),
    "closed by the server": lambda core: core.disconnected(Disconnected(1000), 0.0),
    "attempt failed": lambda core: core.dial_failed(ConnectError("no"), 0.0),
    "attempt is pointless": lambda core: core.dial_failed(
        ConnectError("no", temporary=False), 0.0
    ),
    "reconnected": lambda core: core.reconnected(attempt(), 0.0),
    "aborted": lambda core: core.aborted(attempt()),
    "messages": lambda core: core.receive(frames(text("hello")), 0.0),
    "time": lambda core: core.tick(1e9),
    "output": lambda core: core.output(0.0),
    "resume": lambda core: core.resume(0.0),
}

# What a shell can cause in which state, and the state that follows. What is missing
# cannot come: nothing is read before the connection stands, and so on.
AFTERWARDS: dict[State, dict[str, State]] = {
    NEW: {"opened": NEW, "close": CLOSED, "cut": CLOSED, "time": NEW, "output": NEW},
    CONNECTING: {
        "opened": OPEN,
        "close": CLOSED,
        "cut": CLOSED,
        "attempt failed": CLOSED,
        "attempt is pointless": CLOSED,
        "output": CONNECTING,
        "time": CONNECTING,
    },
    OPEN: {
        "opened": OPEN,
        "close": CLOSING,
        "cut": CLOSED,
        "broke off": WAITING,
        "closed by the server": CLOSED,
        "reconnected": OPEN,
        "messages": OPEN,
        "output": OPEN,
        "time": OPEN,
        "resume": OPEN,
    },
    WAITING: {
        "opened": WAITING,
        "close": CLOSED,
        "cut": CLOSED,
        "attempt failed": WAITING,
        "attempt is pointless": CLOSED,
        "reconnected": OPEN,
        "aborted": CLOSED,
        "output": WAITING,
        "time": WAITING,
    },
    CLOSING: {
        "opened": CLOSING,
        "close": CLOSING,
        "cut": CLOSED,
        "broke off": CLOSED,
        "closed by the server": CLOSED,
        "reconnected": CLOSING,
        "messages": CLOSING,
        "output": CLOSING,
        "time": CLOSING,
        "resume": CLOSING,
    },
    CLOSED: dict.fromkeys(INPUTS, CLOSED),
}


@pytest.mark.parametrize(
    ("state", "name", "after"),
    [
        (state, name, after)
        for state, listed in AFTERWARDS.items()
        for name, after in listed.items()
    ],
)
def test_what_follows(state: State, name: str, after: State) -> None:
    core = in_state(state)
    INPUTS[name](core)
    assert core.state is after


@pytest.mark.parametrize("state", State)
def test_a_connection_is_opened_once(state: State) -> None:
    core = in_state(state)
    if state is NEW:
        core.connecting()
        assert core.state is CONNECTING
    else:
        with pytest.raises(RuntimeError, match="opened once"):
            core.connecting()


@pytest.mark.parametrize("state", State)
def test_who_may_send_and_receive(state: State) -> None:
    core = in_state(state)
    expected = {
        NEW: (RuntimeError, RuntimeError),
        CLOSING: (ConnectionClosed, None),
        CLOSED: (ConnectionClosed, ConnectionClosed),
    }.get(state, (None, None))
    for check, error in zip((core.check_sendable, core.check_receivable), expected):
        if error is None:
            check()
        else:
            with pytest.raises(error):
                check()


def test_who_sends_while_closing_hears_how_it_is_closed() -> None:
    with pytest.raises(ConnectionClosed) as caught:
        in_state(CLOSING).check_sendable()
    assert (caught.value.code, caught.value.reason) == (4000, "bye")
    assert caught.value.by == "client"


def test_nothing_is_written_before_the_connection_stands_and_after_it_broke() -> None:
    core = made(Reconnect())
    core.connecting()
    send(core, text("one"))
    assert written(core) == []
    core.opened(0.0)
    assert written(core) == [text("one")]
    send(core, text("two"))
    core.cannot_write()
    assert written(core) == []


def test_a_broken_end_is_the_same_after_it_came_twice() -> None:
    """A reader finds its connection gone after somebody else has cut it."""
    core = in_state(CLOSED)
    assert core.disconnected(BROKEN, 0.0) is None
    assert core.state is CLOSED and core.closed_error().code == 1006


@pytest.mark.parametrize("state", [CONNECTING, WAITING])
def test_a_connection_that_is_no_longer_wanted(state: State) -> None:
    core = in_state(state)
    core.close(1000, "", 0.0)
    assert core.opened(0.0) is False
    assert core.reconnected(attempt(), 0.0) is None


def test_messages_are_events_or_unknown_or_bad() -> None:
    core = opened()
    binary = b"\x00\xff"
    core.receive([*frames(text("hello"), text("news"), b"{"), (BINARY, binary)], 0.0)
    hello, news, broken, blob = (core.decode(core.inbox.take()) for _ in range(4))
    assert hello == {"type": "hello"}
    assert isinstance(news, UnknownEvent) and news.type == "news"
    assert isinstance(broken, BadMessage)
    assert broken.raw == b"{" and broken.error is not None
    assert isinstance(blob, BadMessage)
    assert (blob.raw, blob.error) == (binary, None)


def test_frames_of_other_kinds_are_passed_over() -> None:
    core = opened()
    assert core.receive([(9, b"ping")], 0.0) is False
    assert not core.inbox


def test_reading_stops_while_the_inbox_is_full() -> None:
    core = opened(receive=2000)
    message = text("hello")
    core.receive(frames(*[message] * 10), 0.0)
    assert core.is_paused and core.inbox.is_full
    assert "the receive queue is full" in core.why_no_answer()
    while not core.inbox.is_low:
        core.resume(1.0)
        assert core.is_paused
        core.inbox.take()
    core.resume(1.0)
    assert not core.is_paused
    assert core.why_no_answer() == "no answer came in time"


def test_closing_reads_on_and_lets_go_of_what_nobody_will_read() -> None:
    core = opened(receive=2000)
    core.receive(frames(*[text("hello")] * 10), 0.0)
    assert core.is_paused
    core.close(1000, "", 0.0)
    assert not core.is_paused
    before = len(core.inbox)
    core.receive(frames(text("late")), 0.0)
    assert len(core.inbox) == before and not core.is_paused


def test_close_writes_what_waits_and_asks_whether_it_came() -> None:
    core = opened()
    send(core, text("one"), text("two"))
    core.close(4000, "bye", 0.0)
    assert written(core) == [text("one"), text("two"), "ping 1", (4000, "bye")]
    core.receive([(10, b"1")], 0.0)
    core.disconnected(Disconnected(4000, "bye"), 0.0)
    assert core.is_clean and not core.has_news
    end = core.closed_error()
    assert (end.code, end.reason, end.by, end.unsent) == (4000, "bye", "client", ())


def test_close_sends_no_ping_when_nothing_is_in_doubt() -> None:
    core = opened()
    core.close(1000, "", 0.0)
    assert written(core) == [(1000, "")]


def test_a_server_that_does_not_answer_the_close_frame_is_cut_off() -> None:
    core = opened(close_timeout=3.0)
    core.close(1000, "", 10.0)
    assert core.due() == 13.0
    assert core.tick(12.9) is False
    assert core.tick(13.0) is True
    assert core.due() is None
    core.disconnected(BROKEN, 13.0)
    assert core.closed_error().by == "client"


def test_the_shell_may_ask_for_a_ping() -> None:
    core = opened()
    ping = core.ping(1.0)
    assert written(core, 2.0) == ["ping 1"]
    core.receive([(10, b"1")], 2.5)
    assert (ping.sent_at, ping.heard_at) == (2.0, 2.5)


def test_the_facts_stay_within_reach() -> None:
    assert made().channel is CHANNEL
