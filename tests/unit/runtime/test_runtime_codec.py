"""The generic part of decoding: messages in, dicts with a tag out."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirewright.runtime.check import Field, Int, Object
from wirewright.runtime.codec import read, read_object, require, violations_of
from wirewright.runtime.errors import DecodeError

POINT = Object("Point", {"x": Field(Int(), True), "y": Field(Int(), True)})


@pytest.mark.parametrize("tag_key", ["type", "event-name", ""])
def test_reads_every_form_of_a_message(tag_key: str) -> None:
    message = {"a": [1], tag_key: "x"}
    text = json.dumps(message)
    data = text.encode()
    forms: list[Any] = [text, data, bytearray(data), memoryview(data), message]
    for form in forms:
        assert read(form, tag_key) == message


def test_a_dict_is_copied() -> None:
    message = {"type": "x", "a": [1]}
    copy = read(message, "type")
    copy["a"].append(2)
    assert message["a"] == [1]


@pytest.mark.parametrize(
    ("data", "path", "code"),
    [
        ("[]", "$", "type"),
        ("null", "$", "type"),
        ('"type"', "$", "type"),
        ("{}", "$.type", "missing"),
        ('{"type":null}', "$.type", "type"),
        ('{"type":1}', "$.type", "type"),
        ('{"type":["x"]}', "$.type", "type"),
        ({}, "$.type", "missing"),
        ({"type": 1}, "$.type", "type"),
        ({"type": "x", "a": {1}}, "$.a", "type"),
        ("{", "$", "not-json"),
        (b"\xff", "$", "not-json"),
    ],
)
def test_what_is_no_message(data: Any, path: str, code: str) -> None:
    with pytest.raises(DecodeError) as caught:
        read(data, "type")
    [violation] = caught.value.violations
    assert (violation.path, violation.code) == (path, code)


@pytest.mark.parametrize("data", [None, 3, [], object()])
def test_other_types_are_no_messages(data: Any) -> None:
    with pytest.raises(DecodeError, match="expected JSON text or a dict, got"):
        read(data, "type")


def test_a_released_memoryview_is_no_message() -> None:
    view = memoryview(b'{"type":"x"}')
    view.release()
    with pytest.raises(DecodeError, match="a released memoryview"):
        read(view, "type")


@given(st.binary() | st.text())
def test_no_other_exception(data: bytes | str) -> None:
    with pytest.raises(DecodeError):
        read(data, "type")


def test_read_object() -> None:
    value = {"a": [1]}
    assert read_object(value) == value
    assert read_object(value)["a"] is not value["a"]
    for other in ([1], "{}", None, {1: 2}):
        with pytest.raises(DecodeError):
            read_object(other)


def test_require_raises_all_violations_at_once() -> None:
    require({"x": 1, "y": 2}, POINT, {})
    with pytest.raises(DecodeError) as caught:
        require({"x": "1", "z": 1}, POINT, {})
    assert [v.code for v in caught.value.violations] == [
        "type",
        "unknown-field",
        "missing",
    ]


def test_violations_of_a_value_before_it_is_sent() -> None:
    assert violations_of({"x": 1, "y": 1}, POINT, {}) == []
    assert [v.path for v in violations_of({"x": 1, "y": 0.5}, POINT, {})] == ["$.y"]
    [violation] = violations_of({"x": 1, "y": {1}}, POINT, {})
    assert (violation.path, violation.code) == ("$.y", "type")
