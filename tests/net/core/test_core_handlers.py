"""The table of handlers."""

from __future__ import annotations

import pytest
from wirewright.runtime.net.handlers import Handlers, Registration, check_handler

NAMES = ("session.created", "session.updated", "response.done")


def one(event: object) -> None: ...
def two(event: object) -> None: ...


def test_in_the_order_of_registration_and_once() -> None:
    handlers = Handlers(NAMES)
    handlers.add("response.done", one)
    handlers.add("response.done", two, once=True)
    handlers.add("response.done", one)
    assert handlers.take("response.done", False) == [one, two, one]
    assert handlers.take("response.done", False) == [one, one]
    assert handlers.take("session.created", False) == []


def test_the_last_one_for_once_leaves_nothing() -> None:
    handlers = Handlers(NAMES)
    handlers.add("response.done", one, once=True)
    assert handlers.take("response.done", False) == [one]
    assert handlers.take("response.done", False) == []


def test_unknown_events_have_handlers_of_their_own() -> None:
    handlers = Handlers(NAMES)
    handlers.add("response.done", one)
    handlers.unknown.append(two)
    assert handlers.take("", True) == [two]


def test_taking_out() -> None:
    handlers = Handlers(NAMES)
    for handler in (one, two, one):
        handlers.add("response.done", handler)
    handlers.remove("response.done", one)
    assert handlers.take("response.done", False) == [two]
    handlers.remove("response.done", two)
    assert handlers.take("response.done", False) == []
    for handler in (one, two):
        with pytest.raises(ValueError, match="no such handler for 'response.done'"):
            handlers.remove("response.done", handler)


@pytest.mark.parametrize(
    ("name", "hint"),
    [("session.create", "; did you mean 'session.created'?"), ("", "")],
)
def test_names_are_checked(name: str, hint: str) -> None:
    handlers = Handlers(NAMES)
    for check in (
        lambda: handlers.check(name),
        lambda: handlers.add(name, one),
        lambda: handlers.remove(name, one),
    ):
        with pytest.raises(ValueError) as caught:
            check()
        said = f"no server event {name!r} on this channel{hint}"
        assert str(caught.value) == said


def test_a_handler_can_be_called() -> None:
    check_handler(one)
    with pytest.raises(TypeError, match="handler: expected a function, got str"):
        Handlers(NAMES).add("response.done", "one")


def test_a_registration_is_a_decorator() -> None:
    added: list[object] = []
    assert Registration[object](added.append)(one) is one
    assert added == [one]
