"""JSON text: one verdict per text, and no exception but `DecodeError`."""

from __future__ import annotations

import enum
import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirewright.runtime.encode import escape
from wirewright.runtime.errors import DecodeError, EncodeError
from wirewright.runtime.jsontext import DEPTH_LIMIT, checked, dump_json, loads, to_bytes

REFUSED = object()

# Text and the value it has, or REFUSED.
TEXTS: list[tuple[str | bytes, object]] = [
    # nothing, or not all of it
    ("", REFUSED),
    (b"", REFUSED),
    (" \t\r\n", REFUSED),
    ("{", REFUSED),
    ("[", REFUSED),
    ('{"a"', REFUSED),
    ('{"a":', REFUSED),
    ('{"a":1', REFUSED),
    ('{"a":1,', REFUSED),
    ("[1,", REFUSED),
    ("[1", REFUSED),
    ('"abc', REFUSED),
    ('"abc\\', REFUSED),
    ('"abc\\"', REFUSED),
    ('"\\u12', REFUSED),
    ("tru", REFUSED),
    ("nul", REFUSED),
    ("-", REFUSED),
    # too much
    ("{}{}", REFUSED),
    ("{} x", REFUSED),
    ("1 2", REFUSED),
    ("[1]]", REFUSED),
    ("null,", REFUSED),
    ("{}\0", REFUSED),
    ("truefalse", REFUSED),
    # commas, colons, brackets
    ("[1,]", REFUSED),
    ("[,1]", REFUSED),
    ("[1,,2]", REFUSED),
    ('{"a":1,}', REFUSED),
    ("{,}", REFUSED),
    ('{"a" 1}', REFUSED),
    ('{"a"::1}', REFUSED),
    ('{"a",1}', REFUSED),
    ("[1 2]", REFUSED),
    ("[1}", REFUSED),
    ('{"a":1]', REFUSED),
    ("]", REFUSED),
    # what other languages allow
    ("{a:1}", REFUSED),
    ("{'a':1}", REFUSED),
    ("{1:2}", REFUSED),
    ("{null:2}", REFUSED),
    ("[1] // one", REFUSED),
    ("/* one */ [1]", REFUSED),
    ("True", REFUSED),
    ("None", REFUSED),
    ("undefined", REFUSED),
    # numbers
    ("NaN", REFUSED),
    ("[NaN]", REFUSED),
    ("Infinity", REFUSED),
    ('{"a":-Infinity}', REFUSED),
    ("1e400", REFUSED),
    ("[-1e400]", REFUSED),
    ("1" + "0" * 400 + ".0", REFUSED),
    ("01", REFUSED),
    ("-01", REFUSED),
    ("+1", REFUSED),
    (".5", REFUSED),
    ("5.", REFUSED),
    ("1e", REFUSED),
    ("1e+", REFUSED),
    ("0x10", REFUSED),
    ("1_000", REFUSED),
    ("--1", REFUSED),
    ("\u0661", REFUSED),
    ("9" * 4301, REFUSED),
    ("-" + "9" * 4301, REFUSED),
    ('{"a":[' + "1" * 5000 + "]}", REFUSED),
    ("9" * 4300, 10**4300 - 1),
    ("-" + "9" * 4300, 1 - 10**4300),
    ("-0", 0),
    ("-0.0", -0.0),
    ("1E2", 100.0),
    ("1e-400", 0.0),
    ("1180591620717411303424", 2**70),
    ("0.1", 0.1),
    # strings
    ('"\n"', REFUSED),
    ('"\t"', REFUSED),
    ('"\0"', REFUSED),
    ('"\x1f"', REFUSED),
    ('"\\x41"', REFUSED),
    ('"\\\'"', REFUSED),
    ('"\\u00g0"', REFUSED),
    ('"\\u 041"', REFUSED),
    ('"\\U00000041"', REFUSED),
    ('"\x7f\u2028\u2029"', "\x7f\u2028\u2029"),
    ('"\\u0000\\b\\f\\n\\r\\t\\/\\\\\\""', '\0\b\f\n\r\t/\\"'),
    ('"\\ud83d\\ude00"', "\U0001f600"),
    ('"\\ud83d"', "\ud83d"),
    ('"\\ude00\\ud83d"', "\ude00\ud83d"),
    ('"\ud83d"', "\ud83d"),
    ('{"\\udc00":1}', {"\udc00": 1}),
    # encodings
    ("\ufeff{}", REFUSED),
    ("\ufeff{}".encode(), REFUSED),
    ('{"a":"\ufeff"}', {"a": "\ufeff"}),
    ("{}".encode("utf-16"), REFUSED),
    ("{}".encode("utf-16-le"), REFUSED),
    ("{}".encode("utf-16-be"), REFUSED),
    ("{}".encode("utf-32"), REFUSED),
    ("{}".encode("utf-32-le"), REFUSED),
    ('"é"'.encode("latin-1"), REFUSED),
    (b'"\xff"', REFUSED),
    (b'"\xc3"', REFUSED),
    (b'"\xc0\xaf"', REFUSED),
    (b'"\xed\xa0\xbd"', REFUSED),
    (b'"\xf5\x80\x80\x80"', REFUSED),
    (b"\x00", REFUSED),
    ('"é\U0001f600"'.encode(), "é\U0001f600"),
    # white space
    (" \t\r\n{ } \t\r\n", {}),
    ("\n[ 1 , 2 ]", [1, 2]),
    ("\x0b{}", REFUSED),
    ("\x0c{}", REFUSED),
    ("{}\xa0", REFUSED),
    ("{}\u2003", REFUSED),
    ("\x85{}", REFUSED),
    ("[\x0c1]", REFUSED),
    # depth
    ("[" * 128 + "]" * 128, "deep"),
    ("[" * 128 + "1" + "]" * 128, "deep"),
    ('{"a":' * 128 + "1" + "}" * 128, "deep"),
    ("[" * 129 + "]" * 129, REFUSED),
    ('{"a":' * 129 + "1" + "}" * 129, REFUSED),
    ('[{"a":' * 64 + "[]" + "}]" * 64, REFUSED),
    ("[" * 900 + "]" * 900, REFUSED),
    ("[" * 100_000 + "]" * 100_000, REFUSED),
    ("[" * 100_000, REFUSED),
    ('{"a":' * 50_000, REFUSED),
    ("[" + "[]," * 500 + "[]]", [[]] * 501),
    ('["' + "[" * 1000 + '"]', ["[" * 1000]),
    # repeated keys: the last one counts
    ('{"a":1,"a":2}', {"a": 2}),
    ('{"a":{"b":1},"a":null}', {"a": None}),
    # plain values
    ("null", None),
    ("true", True),
    ("false", False),
    ('""', ""),
    ('{"":[]}', {"": []}),
]


def identifier(case: object) -> str:
    """A short name for a test case; to print a huge integer is an error in Python."""
    short = isinstance(case, (str, bytes)) or case is None
    return ascii(case)[:40] if short else case.__class__.__name__


@pytest.mark.parametrize(("text", "value"), TEXTS, ids=identifier)
def test_verdict(text: str | bytes, value: object) -> None:
    forms: list[Any] = [text]
    if isinstance(text, bytes):
        forms += [bytearray(text), memoryview(text), memoryview(text + b"xx")[:-2]]
    elif text.isascii():
        forms.append(text.encode())
    for form in forms:
        if value is REFUSED:
            with pytest.raises(DecodeError) as caught:
                loads(form)
            assert len(str(caught.value)) < 200
            assert caught.value.violations[0].path == "$"
        elif value == "deep":
            loads(form)
        else:
            result = loads(form)
            assert result == value
            assert result.__class__ is value.__class__


def test_minus_zero_keeps_its_sign() -> None:
    assert math.copysign(1, loads("-0.0")) == -1


@pytest.mark.parametrize(
    ("text", "got"),
    [
        ("", "an empty text"),
        ("{} x", "more text at offset 2"),
        ('[1, "a" 2]', "something else at offset 8"),
        ("  x", "something else at offset 2"),
        (b'{"a\xff', "bytes that are not UTF-8 at offset 3"),
        ("[NaN]", "NaN"),
    ],
)
def test_refusal_tells_the_reason(text: str, got: str) -> None:
    with pytest.raises(DecodeError) as caught:
        loads(text)
    assert caught.value.violations[0].got == got


@pytest.mark.parametrize("data", [None, 1, {}, [], object()])
def test_other_types_are_refused(data: Any) -> None:
    with pytest.raises(DecodeError):
        loads(data)


class Text(str):
    def count(self, *args: Any) -> int:
        raise AssertionError("a method of the subclass was used")


def test_subclass_of_str_is_read_as_plain_text() -> None:
    assert loads(Text("[1]")) == [1]


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters()),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters()), inner),
    max_leaves=30,
)


@given(json_values, st.booleans(), st.sampled_from([None, 1]))
def test_agrees_with_the_json_module(value: Any, ascii: bool, indent: Any) -> None:
    text = json.dumps(value, ensure_ascii=ascii, indent=indent)
    assert loads(text) == json.loads(text)
    if ascii:
        assert loads(text.encode()) == json.loads(text)


@given(
    st.binary() | st.text() | st.text('[]{}":,\\0123456789.eE+-utrfalsn ', max_size=40)
)
def test_no_other_exception(data: bytes | str) -> None:
    try:
        value = loads(data)
    except DecodeError:
        return
    assert value == json.loads(data)


surrogates = st.integers(0xD800, 0xDFFF).map(chr)


@given(
    st.lists(json_values | surrogates)
    | st.integers(-(10**4300) + 1, 10**4300 - 1)
    | st.tuples(surrogates, st.text(), surrogates).map("".join)
)
def test_round_trip(value: Any) -> None:
    text = dump_json(value)
    assert loads(text) == value
    assert loads(to_bytes(text)) == loads(json.dumps(value))


@given(st.text(st.characters()))
def test_escape_is_a_json_literal(text: str) -> None:
    assert json.loads(escape(text)) == text


def test_only_lone_surrogates_are_escaped_in_bytes() -> None:
    assert to_bytes(dump_json("é\ud83dé")) == '"é\\ud83dé"'.encode()
    assert to_bytes(dump_json("\\\udc00")) == b'"\\\\\\udc00"'


@pytest.mark.parametrize(
    "value", [math.nan, [math.inf], {"a": -math.inf}, 10**4300], ids=identifier
)
def test_dump_refuses(value: Any) -> None:
    with pytest.raises(EncodeError):
        dump_json(value)


class Colour(str, enum.Enum):
    RED = "red"


class Count(enum.IntEnum):
    TWO = 2


class Real(float):
    pass


class Members(dict[str, Any]):
    pass


class Items(list[Any]):
    pass


def test_checked_gives_plain_types() -> None:
    odd = Members({Colour.RED: Items([Colour.RED, Count.TWO, Real(0.5), (1, (2,))])})
    plain = checked(odd)
    assert plain == {"red": ["red", 2, 0.5, [1, [2]]]}
    assert plain.__class__ is dict
    assert [key.__class__ for key in plain] == [str]
    assert plain["red"].__class__ is list
    assert [item.__class__ for item in plain["red"]] == [str, int, float, list]


@given(json_values)
def test_checked_copies_to_the_ground(value: Any) -> None:
    copy = checked(value)
    assert copy == value
    pairs = [(copy, value)]
    while pairs:
        new, old = pairs.pop()
        assert new.__class__ is old.__class__
        if isinstance(new, dict):
            assert new is not old
            assert list(new) == list(old)
            pairs += [(new[key], old[key]) for key in old]
        elif isinstance(new, list):
            assert new is not old
            pairs += zip(new, old)


@pytest.mark.parametrize(
    ("value", "path", "code"),
    [
        (object(), "$", "type"),
        ({"a": [1, {"b": {1}}]}, "$.a[1].b", "type"),
        ({"a": b"x"}, "$.a", "type"),
        ({"a": {1: 2}}, "$.a", "type"),
        ({None: 2}, "$", "type"),
        ([0.0, math.nan], "$[1]", "not-finite"),
        ({"a b": math.inf}, '$["a b"]', "not-finite"),
        ([10**4300], "$[0]", "range"),
        ([-(10**4300)], "$[0]", "range"),
    ],
    ids=identifier,
)
def test_checked_names_the_place(value: object, path: str, code: str) -> None:
    with pytest.raises(DecodeError) as caught:
        checked(value)
    [violation] = caught.value.violations
    assert (violation.path, violation.code) == (path, code)


def test_checked_has_the_same_depth_limit() -> None:
    value: list[Any] = []
    for _ in range(DEPTH_LIMIT - 1):
        value = [value]
    assert checked(value) == value
    with pytest.raises(DecodeError) as caught:
        checked([value])
    assert caught.value.violations[0].code == "depth"


def test_checked_ends_at_a_cycle() -> None:
    ring: list[Any] = []
    ring += [ring, {"again": ring}]
    with pytest.raises(DecodeError) as caught:
        checked(ring)
    assert caught.value.violations[0].code == "depth"


@pytest.mark.parametrize("text", ["{", "[NaN]", "[" * 100_000, "9" * 5000, b"\xff"])
def test_refusals_print_no_inner_exception(text: str | bytes) -> None:
    with pytest.raises(DecodeError) as caught:
        loads(text)
    assert caught.value.__context__ is None or caught.value.__suppress_context__
