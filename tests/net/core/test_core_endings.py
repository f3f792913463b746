"""How connections end: who did it, whether to connect again, what was lost."""

from __future__ import annotations

import pytest
from cores import API, BROKEN, made, opened, pong, send, text, written
from wirewright.runtime.net.core import Core, State
from wirewright.runtime.net.ending import Ending, check_close, dial_error
from wirewright.runtime.net.errors import ConnectError, ConnectionClosed
from wirewright.runtime.net.facts import ApiFacts
from wirewright.runtime.net.policy import Reconnect
from wirewright.runtime.net.transports.base import Disconnected

RECOVERABLE = {1001, 1006, 1011, 1012, 1013}
"""For an API that says nothing."""

CODES = [*range(1000, 1016), 3000, 3001, 3999, 4000, 4001, 4999]


@pytest.mark.parametrize("code", CODES)
def test_each_code_without_a_reconnect(code: int) -> None:
    core = opened()
    core.disconnected(Disconnected(code, "why"), 0.0)
    end = core.closed_error()
    assert (end.code, end.reason, end.by, end.unsent) == (code, "why", "server", ())
    assert end.temporary is (code in RECOVERABLE)
    assert core.is_clean is (code == 1000)
    assert not core.has_news


@pytest.mark.parametrize("code", CODES)
def test_each_code_with_a_reconnect(code: int) -> None:
    core = opened(Reconnect())
    attempt = core.disconnected(Disconnected(code), 0.0)
    if code in RECOVERABLE:
        assert attempt is not None and core.state is State.WAITING
        assert isinstance(attempt.cause, ConnectionClosed)
        assert (attempt.cause.code, attempt.attempt) == (code, 1)
    else:
        assert attempt is None and core.state is State.CLOSED


@pytest.mark.parametrize("code", CODES)
def test_the_table_of_the_api_counts(code: int) -> None:
    core = opened(Reconnect(), api=ApiFacts(close_codes={1006: False, 4001: True}))
    core.disconnected(Disconnected(code), 0.0)
    assert (core.state is State.WAITING) is (code == 4001)


@pytest.mark.parametrize("code", CODES)
def test_who_wanted_to_close_does_not_connect_again(code: int) -> None:
    core = opened(Reconnect())
    core.close(1000, "", 0.0)
    written(core)
    assert core.disconnected(Disconnected(code), 0.0) is None
    end = core.closed_error()
    assert (end.code, end.by, end.temporary) == (code, "client", False)
    assert core.is_clean


@pytest.mark.parametrize("code", CODES)
def test_a_server_that_closes_first(code: int) -> None:
    """Its close frame was under way when the client wanted to send one."""
    core = opened(Reconnect())
    core.close(4000, "bye", 0.0)
    assert core.disconnected(Disconnected(code), 0.0) is None
    end = core.closed_error()
    assert (end.code, end.by) == (code, "server")
    assert end.temporary is (code in RECOVERABLE)
    assert core.state is State.CLOSED


def ended(code: int, *, waiting: bool, flying: bool, by_network: bool = False) -> Core:
    core = opened()
    if flying:
        send(core, text("flying"))
        written(core)
    if waiting:
        send(core, text("waiting"))
    core.disconnected(Disconnected(code, by_network=by_network), 0.0)
    return core


@pytest.mark.parametrize(
    ("code", "waiting", "flying", "is_clean", "has_news"),
    [
        (1000, False, False, True, False),
        (1000, False, True, True, False),
        (1000, True, False, False, True),
        (1000, True, True, False, True),
        (1001, False, False, False, False),
        (1001, False, True, False, True),
        (1005, False, False, False, False),
        (4000, False, False, False, False),
        (4000, True, True, False, True),
    ],
)
def test_an_end_by_the_server(
    code: int, waiting: bool, flying: bool, is_clean: bool, has_news: bool
) -> None:
    core = ended(code, waiting=waiting, flying=flying)
    assert (core.is_clean, core.has_news) == (is_clean, has_news)
    end = core.closed_error()
    expected = [(text("flying"), True)] * flying + [(text("waiting"), False)] * waiting
    assert [(item.data, item.maybe_sent) for item in end.unsent] == expected
    assert not core.has_news, "it was told"
    assert core.closed_error() is not end


@pytest.mark.parametrize(
    ("code", "waiting", "flying", "is_clean"),
    [
        (1000, False, False, True),
        (1000, False, True, True),
        (1000, True, False, False),
        (4000, False, False, True),
        (4000, False, True, False),
        (1006, False, False, True),
        (1006, False, True, False),
        (1006, True, False, False),
    ],
)
def test_an_end_by_the_client(
    code: int, waiting: bool, flying: bool, is_clean: bool
) -> None:
    """`code` is what came back from the server, 1006 if nothing did."""
    core = opened()
    if flying:
        send(core, text("flying"))
        written(core)
    if waiting:
        send(core, text("waiting"))
    core.close(1000, "", 0.0)
    if not waiting:
        written(core)
    core.disconnected(Disconnected(code, by_network=code == 1006), 0.0)
    assert (core.is_clean, core.has_news) == (is_clean, not is_clean)


def test_a_close_that_did_not_get_through() -> None:
    core = opened()
    send(core, text("one"), text("two"))
    core.close(1000, "", 0.0)
    core.output(0.0)
    core.disconnected(BROKEN, 0.0)
    assert not core.is_clean and core.has_news
    end = core.closed_error()
    assert [item.maybe_sent for item in end.unsent] == [True, False]
    assert str(end).endswith("; not sent for sure: 2")


def test_what_was_confirmed_is_not_reported() -> None:
    core = opened()
    send(core, text("one"))
    core.output(0.0)
    core.ping(0.0)
    written(core)
    send(core, text("two"))
    written(core)
    pong(core, 1)
    core.cut()
    (unsent,) = core.closed_error().unsent
    assert unsent.data == text("two")
    assert repr(unsent) == f"<Unsent {len(unsent.data)} bytes, maybe_sent=True>"


def test_the_first_end_counts() -> None:
    core = opened()
    core.disconnected(Disconnected(4001, "first"), 0.0)
    core.cut()
    core.close(1000, "", 0.0)
    core.disconnected(BROKEN, 0.0)
    end = core.closed_error()
    assert (end.code, end.reason, end.by) == (4001, "first", "server")


def test_a_cut_is_whose_wish_it_was() -> None:
    core = opened()
    core.cut()
    assert core.closed_error().by == "network"
    core = opened()
    core.close(4000, "bye", 0.0)
    core.cut()
    assert (core.closed_error().code, core.closed_error().by) == (1006, "client")


@pytest.mark.parametrize(
    ("by", "said"),
    [
        ("server", "the connection was closed by the server with code 4000: why"),
        ("client", "the connection was closed by the client with code 4000: why"),
        ("network", "the connection broke off (code 4000): why"),
        ("keepalive", "the server no longer answered pings (code 4000): why"),
    ],
)
def test_what_it_says(by: str, said: str) -> None:
    assert str(Ending(API).closed(4000, "why", by)) == said


def test_an_end_before_anything_else_is_none() -> None:
    ending = Ending(API)
    assert not ending.is_clean
    assert ending.error().code == 1006
    assert not made().is_clean


@pytest.mark.parametrize("temporary", [True, False])
def test_the_reason_why_no_attempt_succeeded_is_the_cause(temporary: bool) -> None:
    core = opened(Reconnect(attempts=1))
    core.disconnected(BROKEN, 0.0)
    refusal = ConnectError("refused", temporary=temporary)
    assert core.dial_failed(refusal, 0.0) is None
    end = core.closed_error()
    assert end.__cause__ is refusal
    assert (end.code, end.by, end.temporary) == (1006, "network", temporary)
    assert not core.is_clean


def test_what_the_code_of_the_user_raised_is_wrapped() -> None:
    error = KeyError("sk-secret")
    wrapped = dial_error(error)
    assert str(wrapped) == "the attempt raised KeyError" and wrapped.__cause__ is error
    assert dial_error(wrapped) is wrapped


@pytest.mark.parametrize("code", [1000, 3000, 3999, 4000, 4999])
def test_codes_that_a_client_may_close_with(code: int) -> None:
    check_close(code, "ü" * 61)


@pytest.mark.parametrize("code", [-1, 0, 999, *range(1001, 1016), 2999, 5000, 70000])
def test_codes_that_it_may_not(code: int) -> None:
    with pytest.raises(ValueError, match="^code: expected 1000 or 3000 to 4999"):
        check_close(code, "")


def test_a_reason_is_short() -> None:
    check_close(1000, "r" * 123)
    for reason in ("r" * 124, "ü" * 62):
        with pytest.raises(ValueError, match="^reason: expected at most 123 bytes"):
            check_close(1000, reason)
