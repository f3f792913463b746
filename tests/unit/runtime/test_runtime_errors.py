"""Errors: their messages are bounded and keep payloads to themselves."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirewright.runtime.errors import (
    MESSAGE_BUDGET,
    DecodeError,
    EncodeError,
    Violation,
    describe,
    json_path,
)


@pytest.mark.parametrize(
    ("keys", "path"),
    [
        ([], "$"),
        (["session", "tools", 0, "name"], "$.session.tools[0].name"),
        (["odd name"], '$["odd name"]'),
        (['q"uote'], '$["q\\"uote"]'),
        (["9lives"], '$["9lives"]'),
        ([""], '$[""]'),
        (["Ünsal"], '$["\\u00dcnsal"]'),
        (["line\nbreak\u202e"], '$["line\\nbreak\\u202e"]'),
        (["x" * 41], f'$["{"x" * 37}..."]'),
    ],
)
def test_json_path(keys: list[str | int], path: str) -> None:
    assert json_path(keys) == path


@pytest.mark.parametrize(
    ("value", "kind", "shown"),
    [
        (None, "null", "null"),
        (True, "boolean", "boolean true"),
        (7, "number", "number 7"),
        (0.5, "number", "number 0.5"),
        (10**5000, "number", "number"),
        ("marin", "string of 5 characters", 'string "marin"'),
        ("x", "string of 1 character", 'string "x"'),
        ("s" * 33, "string of 33 characters", "string of 33 characters"),
        ("\u202e" * 32, "string of 32 characters", "string of 32 characters"),
        ([1], "array of 1 item", "array of 1 item"),
        ({"a": 1, "b": 2}, "object of 2 fields", "object of 2 fields"),
        (b"x", "Python object of type bytes", "Python object of type bytes"),
    ],
    ids=lambda case: case.__class__.__name__,
)
def test_describe(value: Any, kind: str, shown: str) -> None:
    assert describe(value) == kind
    assert describe(value, show=True) == shown


def test_message_names_place_expectation_and_find() -> None:
    error = DecodeError([Violation("$.a", "type", "string", "number")])
    assert str(error) == "$.a: expected string, got number"
    assert isinstance(error, ValueError)


def test_message_stops_at_the_budget_but_violations_do_not() -> None:
    violations = [
        Violation("$." + "k" * 100, "enum", "x", "string " + "v" * 60) for _ in range(9)
    ]
    error = DecodeError(violations)
    assert error.violations == tuple(violations)
    assert str(error).count("v" * 60) == 1
    assert str(error).endswith("; and 8 more")


@given(st.lists(st.text(), max_size=30), st.text())
def test_payload_in_a_message_is_bounded(keys: list[str], value: str) -> None:
    got = describe(value, show=True)
    error = DecodeError([Violation(json_path(keys), "enum", "E", got)] * 3)
    fixed = len(": expected E, got ; ") * 3 + len("; and 2 more")
    assert len(str(error)) <= MESSAGE_BUDGET + fixed
    assert str(error).isascii()


@pytest.mark.parametrize("cls", [DecodeError, EncodeError])
def test_errors_pickle(cls: type[DecodeError] | type[EncodeError]) -> None:
    error = cls([Violation("$.a", "missing", "string", "no such field")])
    again = pickle.loads(pickle.dumps(error))
    assert again.__class__ is cls
    assert again.violations == error.violations
    assert str(again) == str(error)


def test_violations_compare_hash_and_match() -> None:
    one = Violation("$", "type", "a", "b")
    assert one == Violation("$", "type", "a", "b")
    assert len({one, Violation("$", "type", "a", "b")}) == 1
    assert one != Violation("$", "type", "a", "c")
    assert one != ("$", "type", "a", "b")
    match one:
        case Violation(path, code):
            assert (path, code) == ("$", "type")
    assert repr(one) == "Violation('$', 'type', 'a', 'b')"
