"""Unknown values, the way to plain JSON, base64; and the text encoder."""

from __future__ import annotations

import base64
import enum
import json
import math
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirewright.runtime.encode import DUMPERS, emit_base64, emit_extras, encode
from wirewright.runtime.errors import DecodeError, EncodeError
from wirewright.runtime.jsontext import dump_json, loads, to_bytes
from wirewright.runtime.model import NO_EXTRAS
from wirewright.runtime.unset import UNSET, UnsetType
from wirewright.runtime.values import (
    Unknown,
    UnknownEvent,
    decode_base64,
    encode_base64,
    is_base64,
    to_dict,
    to_plain,
)

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    from wirewright.runtime.model import dataclass


@dataclass(slots=True, kw_only=True)
class Node:
    """A model that holds anything."""

    type: str = "node"
    from_: Any
    note: Any = UNSET
    extra_fields: Mapping[str, Any] = NO_EXTRAS
    _wire_names: ClassVar[Mapping[str, str]] = {"from_": "from"}


def emit_node(node: Node) -> str:
    """What generated code has for a model."""
    text = '{"type":' + DUMPERS[node.type.__class__](node.type)
    text += ',"from":' + DUMPERS[node.from_.__class__](node.from_)
    if (note := node.note) is not UNSET:
        text += ',"note":' + DUMPERS[note.__class__](note)
    if node.extra_fields:
        text += emit_extras(node)
    return text + "}"


@pytest.fixture(autouse=True)
def node_dumper() -> Iterator[None]:
    DUMPERS[Node] = emit_node
    yield
    del DUMPERS[Node]


class Colour(str, enum.Enum):
    RED = "red"


def test_unknown_compares_matches_and_cannot_be_hashed() -> None:
    assert Unknown({"a": 1}) == Unknown({"a": 1})
    assert Unknown({"a": 1}) != Unknown({"a": 2})
    assert Unknown({"a": 1}) != {"a": 1}
    assert UnknownEvent("x", {}) == UnknownEvent("x", {})
    assert UnknownEvent("x", {}) != UnknownEvent("y", {})
    assert UnknownEvent("x", {}) != Unknown({})
    for value in (Unknown({}), UnknownEvent("x", {})):
        with pytest.raises(TypeError, match="unhashable"):
            hash(value)
    match UnknownEvent("x", {"type": "x"}):
        case UnknownEvent(kind, {"type": tag}):
            assert kind == tag == "x"


def test_unknown_repr_names_the_kind_but_no_payload() -> None:
    raw = {"type": "hologram", "data": "A" * 100_000, "n": [1, {"k": "s" * 33}]}
    assert repr(Unknown(raw)) == (
        "Unknown({'type': 'hologram', 'data': <str, 100000 characters>, "
        "'n': [1, {'k': <str, 33 characters>}]})"
    )
    shown = repr(UnknownEvent("x" * 1000, {"type": "x" * 1000}))
    assert shown.startswith("UnknownEvent('xxx")
    assert len(shown) < 400
    assert len(repr(Unknown({str(i): i for i in range(100_000)}))) < 1000


def test_to_dict_uses_wire_names_and_drops_what_is_unset() -> None:
    node = Node(from_=Node(from_=None), note=None, extra_fields={"x": [1], "a": 2})
    result = to_dict(node)
    assert result == {
        "type": "node",
        "from": {"type": "node", "from": None},
        "note": None,
        "x": [1],
        "a": 2,
    }
    assert list(result) == ["type", "from", "note", "x", "a"]
    assert result["x"] is not node.extra_fields["x"]


def test_to_dict_of_unknown_values() -> None:
    raw = {"type": "x", "a": [1]}
    assert to_dict(UnknownEvent("x", raw)) == raw
    assert to_dict(UnknownEvent("x", raw)) is not raw
    assert to_dict(Node(from_=[Unknown(raw), Unknown(3)]))["from"] == [raw, 3]


def test_to_dict_takes_what_python_takes_for_json() -> None:
    class Mine(Node):
        """A subclass by a user."""

    assert to_dict(Mine(from_=(Colour.RED, 1.5)))["from"] == ["red", 1.5]


def ring() -> Node:
    node = Node(from_=UNSET)
    node.from_ = [node]
    return node


def unknown_ring() -> Unknown:
    value = Unknown(None)
    value.raw = value
    return value


@pytest.mark.parametrize(
    ("value", "path", "code"),
    [
        (Node(from_=[{"a": object()}]), "$.from[0].a", "type"),
        (Node(from_=[UNSET]), "$.from[0]", "type"),
        (Node(from_=math.nan), "$.from", "not-finite"),
        (Node(from_=1, extra_fields={"a b": math.inf}), '$["a b"]', "not-finite"),
        (Node(from_={1: 2}), "$.from", "type"),
        (Node(from_=Unknown({"a": {2}})), "$.from.a", "type"),
        (Node(from_=Unknown(b"")), "$.from", "type"),
        (ring(), None, "depth"),
        (unknown_ring(), "$", "type"),
    ],
    ids=lambda case: case if isinstance(case, str) else "value",
)
def test_what_is_no_json_is_named(value: Any, path: str | None, code: str) -> None:
    for function in (to_dict, encode):
        with pytest.raises(EncodeError) as caught:
            function(value)
        [violation] = caught.value.violations
        assert violation.code == code
        assert path is None or violation.path == path


def test_to_dict_gives_objects_only() -> None:
    with pytest.raises(EncodeError):
        to_dict([1])
    assert to_plain([Node(from_=1)]) == [{"type": "node", "from": 1}]


@pytest.mark.parametrize("size", [0, 1, 2, 3, 4, 5, 1000])
def test_base64_is_that_of_the_standard_library(size: int) -> None:
    data = bytes(i * 7 % 256 for i in range(size))
    text = encode_base64(data)
    assert text == base64.b64encode(data).decode()
    assert decode_base64(text) == data
    assert encode_base64(bytearray(data)) == text
    assert encode_base64(memoryview(data)) == text


def test_base64_of_a_view_with_gaps() -> None:
    assert decode_base64(encode_base64(memoryview(b"a-b-c-")[::2])) == b"abc"


@pytest.mark.parametrize(
    "text",
    ["A", "AA", "AAA", "A===", "====", "=AAA", "A=AA", "AA=A", "AA==AAAA", "AAAA===="]
    + ["AAA\n", "AAAA\n", " AAAA", "AA-_", "AAÄA", "AAAA\0", "\ud800AAA", "=A=="],
)
def test_bad_base64_is_refused(text: str) -> None:
    assert not is_base64(text)
    with pytest.raises(DecodeError) as caught:
        decode_base64(text)
    assert text not in str(caught.value)


@given(st.text("Aa9+/=", max_size=12) | st.text(max_size=8))
def test_base64_verdict(text: str) -> None:
    try:
        data = decode_base64(text)
    except DecodeError:
        return
    assert data == base64.b64decode(text, validate=True)


def test_encode_is_compact_utf8() -> None:
    node = Node(from_=[1, 1.5, True, False, None, "é\u2028"], extra_fields={'"': {}})
    assert encode(node) == (
        '{"type":"node","from":[1,1.5,true,false,null,"é\u2028"],"\\"":{}}'.encode()
    )
    assert encode(UnknownEvent("x", {"type": "x"})) == b'{"type":"x"}'
    assert encode(Unknown([])) == b"[]"
    assert encode(Node(from_="\ud83d")) == b'{"type":"node","from":"\\ud83d"}'


def test_encode_falls_back_for_odd_values() -> None:
    class Mine(Node):
        """A class without a dumper."""

    assert encode(Node(from_=UNSET)) == b'{"type":"node"}'
    assert encode(Node(from_=Colour.RED)) == b'{"type":"node","from":"red"}'
    assert encode(Node(from_=(1, 2))) == b'{"type":"node","from":[1,2]}'
    assert encode(Mine(from_={Colour.RED: 1})) == b'{"type":"node","from":{"red":1}}'
    empty: Node = object.__new__(Node)
    assert encode(empty) == b"{}"


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters()),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters()), inner),
    max_leaves=30,
)


@given(json_values, json_values, st.dictionaries(st.text("xyz"), json_values))
def test_fast_and_slow_path_agree(first: Any, note: Any, extras: Any) -> None:
    node = Node(from_=first, note=note, extra_fields=extras)
    assert loads(encode(node)) == to_dict(node)
    assert encode(first) == to_bytes(dump_json(first))


@pytest.mark.parametrize("text", ["", "AAAA", "AA==", "=", "A" * 70_000, 'A"B', "A\n"])
def test_emit_base64_is_a_json_literal(text: str) -> None:
    assert json.loads(emit_base64(text)) == text


def test_emit_base64_takes_wrong_types() -> None:
    wrong: list[Any] = [None, 1, ["a"]]
    assert [emit_base64(value) for value in wrong] == ["null", "1", '["a"]']
    with pytest.raises(KeyError):
        emit_base64(UnsetType.UNSET)


def test_an_extra_with_the_name_of_a_field_is_written_once() -> None:
    inner = Node(from_=1, extra_fields={"from": 2, "odd": 3})
    outer = Node(from_=[inner])
    assert encode(inner) == b'{"type":"node","from":2,"odd":3}'
    assert encode(outer) == b'{"type":"node","from":[{"type":"node","from":2,"odd":3}]}'
    assert to_dict(inner) == json.loads(encode(inner))
