"""The strict checker: every violation, in order, each with its place."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirewright.runtime.check import (
    B64,
    Bool,
    ByTag,
    Const,
    Enum,
    Field,
    FreeObject,
    Int,
    Json,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    Num,
    Object,
    OneOf,
    Ref,
    Str,
    Time,
    check,
)

SCHEMA: dict[str, Kind] = {
    "Text": Object("Text", {"type": Field(Const("text"), True), "text": Field(Str())}),
    "Clip": Object(
        "Clip", {"type": Field(Const("clip"), True), "audio": Field(B64(max=6), True)}
    ),
    "Part": ByTag("type", {"text": Ref("Text"), "clip": Ref("Clip")}),
    "Message": Object(
        "Message",
        {
            "type": Field(Const("message"), True),
            "id": Field(Str(1, 8), True),
            "parts": Field(ListOf(Ref("Part"), 1, 2)),
            "speed": Field(Nullable(Num(0.25, 1.5))),
            "key": Field(Str(min=20), sensitive=True),
            "reply": Field(Ref("Message")),
        },
    ),
    "Call": Object("Call", {"name": Field(Str())}),
    "Item": ByTag(
        "type",
        {"message": ByTag("role", {"user": Ref("Text")}), "call": Ref("Call")},
        absent=Ref("Call"),
    ),
}


def codes(value: Any, kind: Kind) -> list[tuple[str, str]]:
    return [(v.path, v.code) for v in check(value, kind, SCHEMA)]


ISO = Time("iso")
CHOICE = OneOf(
    string=Enum(["auto"]),
    number=Int(1),
    array=ListOf(Str()),
    object=MapOf(None, Bool()),
)


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        (Str(), ["", "x", "\ud800"], [(1, "type"), (None, "null"), (True, "type")]),
        (Str(1, 2), ["a", "\U0001f600\U0001f600"], [("", "length"), ("abc", "length")]),
        (
            Str(pattern=r"^a\d+\Z"),
            ["a1"],
            [("a1\n", "pattern"), ("a\u0661", "pattern"), ("ba1", "pattern")],
        ),
        (Str(pattern="b"), ["abc"], [("ac", "pattern")]),
        (Int(), [1, 1.0, -0.0, 2**70, 1e300], [(1.5, "type"), (True, "type")]),
        (Int(0, 5), [0, 5, 5.0], [(-1, "range"), (6, "range"), ("5", "type")]),
        (Num(), [1, 1.5], [(False, "type"), ("1", "type"), (None, "null")]),
        (Num(0.25, 1.5), [0.25, 1], [(0.2, "range"), (2, "range")]),
        (Bool(), [True, False], [(0, "type"), ("true", "type")]),
        (Json(), [None, 1, {"a": []}], []),
        (FreeObject(), [{}, {"a": 1}], [([], "type"), (None, "null")]),
        (B64(), ["", "AA==", "AAA="], [("A", "base64"), ("A\n==", "base64")]),
        (B64(1, 2), ["AA==", "AAA="], [("", "size"), ("AAAA", "size"), (1, "type")]),
        (Time("s"), [0, 1731000000, 1.0], [(1.5, "type"), ("1", "type")]),
        (Time("ms"), [1731000000000], [(True, "type")]),
        (
            ISO,
            ["2026-02-28T23:59:60Z", "2024-02-29t00:00:00.123+23:59"],
            [
                ("2026-02-29T00:00:00Z", "time"),
                ("2026-13-01T00:00:00Z", "time"),
                ("2026-01-01T24:00:00Z", "time"),
                ("2026-01-01T00:00:00", "time"),
                ("2026-01-01", "time"),
                ("2026-00-10T00:00:00Z", "time"),
                ("2026-01-00T00:00:00Z", "time"),
                ("2026-01-01T00:00:00Z\n", "time"),
                (0, "type"),
            ],
        ),
        (Const("a"), ["a"], [("b", "const"), (1, "const"), (None, "null")]),
        (Const(1), [1, 1.0], [(True, "const"), ([1], "type")]),
        (Const(True), [True], [(1, "const")]),
        (Enum(["a", "b"]), ["a"], [("c", "enum"), (1, "type"), (None, "null")]),
        (Enum(["a"], open=True), ["a", "z"], [(1, "type")]),
        (Enum([24000]), [24000, 24000.0], [(8000, "enum"), ("24000", "type")]),
        (Nullable(Int()), [None, 1], [("1", "type")]),
        (
            CHOICE,
            ["auto", 1, ["x"], {"a": True}],
            [("never", "enum"), (0, "range"), (True, "type"), (None, "null")],
        ),
        (ListOf(Int(), 1, 2), [[1], [1, 2]], [([], "items"), ({}, "type")]),
        (MapOf(Str(max=2), Int(), max=1), [{}, {"ab": 1}], [([], "type")]),
    ],
)
def test_scalars_and_limits(
    kind: Kind, good: list[Any], bad: list[tuple[Any, str]]
) -> None:
    for value in good:
        assert check(value, kind, {}) == []
    for value, code in bad:
        assert codes(value, kind) == [("$", code)]


def test_all_violations_in_document_order() -> None:
    message = {
        "speed": 9,
        "parts": [
            {"type": "text", "text": 1, "colour": "red"},
            {"type": "hologram"},
            {"type": "clip"},
        ],
        "odd name": 1,
        "type": "massage",
        "reply": {"type": "message", "id": "x", "parts": []},
    }
    assert codes(message, Ref("Message")) == [
        ("$.speed", "range"),
        ("$.parts", "items"),
        ("$.parts[0].text", "type"),
        ("$.parts[0].colour", "unknown-field"),
        ("$.parts[1].type", "unknown-variant"),
        ("$.parts[2].audio", "missing"),
        ('$["odd name"]', "unknown-field"),
        ("$.type", "const"),
        ("$.reply.parts", "items"),
        ("$.id", "missing"),
    ]


def test_a_good_message_has_no_violations() -> None:
    message = {
        "type": "message",
        "id": "m1",
        "parts": [{"type": "text", "text": "hi"}, {"type": "clip", "audio": "AAAA"}],
        "speed": None,
    }
    assert check(message, Ref("Message"), SCHEMA) == []


def test_path_starts_where_it_is_told() -> None:
    [violation] = check({"id": 1, "type": "message"}, Ref("Message"), SCHEMA, "$.item")
    assert violation.path == "$.item.id"


def test_tags() -> None:
    part, item = Ref("Part"), Ref("Item")
    assert codes(3, part) == [("$", "type")]
    assert codes({}, part) == [("$.type", "missing")]
    assert codes({"type": None}, part) == [("$.type", "null")]
    assert codes({"type": ["text"]}, part) == [("$.type", "type")]
    assert codes({"name": "f"}, item) == []
    assert codes({"type": "message"}, item) == [("$.role", "missing")]
    assert codes({"type": "message", "role": "x"}, item) == [
        ("$.role", "unknown-variant")
    ]
    event = ByTag("type", {"a": Ref("Call")}, code="unknown-event")
    assert codes({"type": "b"}, event) == [("$.type", "unknown-event")]


def test_reports_name_what_was_expected_and_what_came() -> None:
    [unknown] = check({"type": "hologram"}, Ref("Part"), SCHEMA)
    assert unknown.expected == 'one of "text", "clip"'
    assert unknown.got == 'string "hologram"'
    [value] = check(7, Int(1, 5), {})
    assert (value.expected, value.got) == ("integer of 1 to 5", "number 7")
    [size] = check("AAAAAAAA", B64(max=5), {})
    assert (size.expected, size.got) == ("at most 5 bytes as base64 text", "6 bytes")
    [kind] = check([], CHOICE, {"x": Json()}) or check(False, CHOICE, {})
    assert kind.expected == '"auto" or integer or array or object'


def test_many_known_values_are_cut() -> None:
    tags = {f"variant_number_{i}": Json() for i in range(1000)}
    [violation] = check({"type": "x"}, ByTag("type", tags), {})
    assert len(violation.expected) < 200
    assert violation.expected.endswith("...")


def test_sensitive_values_never_show() -> None:
    secret = Object(
        "Secret",
        {
            "pin": Field(Enum(["hunter"]), sensitive=True),
            "number": Field(Int(max=9), sensitive=True),
            "headers": Field(MapOf(None, Enum(["hunter"])), sensitive=True),
        },
    )
    value = {"pin": "hunter2", "number": 271828, "headers": {"a": "hunter3"}}
    violations = check(value, secret, {})
    assert [v.code for v in violations] == ["enum", "range", "enum"]
    assert [v.got for v in violations] == [
        "string of 7 characters",
        "number",
        "string of 7 characters",
    ]


def test_long_values_never_show() -> None:
    key = "k" * 60
    for kind in (
        Const("a"),
        Enum(["a"]),
        Str(max=3),
        Str(pattern="z"),
        ISO,
        B64(max=2),
    ):
        [violation] = check(key, kind, {})
        assert key[:10] not in str(violation)


def test_map_keys_and_values() -> None:
    kind = MapOf(Str(max=2), Int(max=1), max=1)
    assert codes({"abc": 1, "b": 2}, kind) == [
        ("$", "items"),
        ("$.abc", "length"),
        ("$.b", "range"),
    ]


def test_deep_and_cyclic_values_end() -> None:
    deep: dict[str, Any] = {"type": "message", "id": "m"}
    ring = {"type": "message", "id": "m"}
    for _ in range(5000):
        deep = {"type": "message", "id": "m", "reply": deep}
    ring["reply"] = ring  # type: ignore[assignment]
    for value in (deep, ring):
        assert [v.code for v in check(value, Ref("Message"), SCHEMA)] == ["depth"]


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.sampled_from(["message", "text", "clip", "call", "user"])
    | st.text(),
    lambda inner: st.lists(inner)
    | st.dictionaries(
        st.sampled_from(["type", "id", "parts", "role", "reply", "audio", "text"]),
        inner,
    ),
)


@given(json_values, st.sampled_from(sorted(SCHEMA)))
def test_any_value_gets_a_verdict(value: Any, name: str) -> None:
    for violation in check(value, Ref(name), SCHEMA):
        assert violation.path.startswith("$")
        assert violation.code and violation.expected and violation.got
