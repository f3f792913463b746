"""What looks odd and is right: encodings, line ends, and names that get an escape."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from refusals.ring import run, working_in
from wirewright.diagnostics import Diagnostics
from wirewright.python.names import assign_names
from workbench import Value, generate, imported, load

BELL = """\
api: {name: door-bell, title: Door bell, tag: type}
channels: {main: {server: [rang]}}
events:
  rang:
    docs: |
      Somebody rang,
      perhaps Zo\u00eb.
    fields: {by: string}
"""


@pytest.mark.parametrize(
    "change",
    [
        lambda data: codecs.BOM_UTF8 + data,
        lambda data: data.replace(b"\n", b"\r\n"),
        lambda data: codecs.BOM_UTF8 + data.replace(b"\n", b"\r\n"),
        lambda data: data.replace(b"\n", b"\r"),
    ],
    ids=["byte order mark", "windows line ends", "both", "old line ends"],
)
def test_same_output(change: object, tmp_path: Path) -> None:
    """Not even the digest of the spec differs."""
    assert callable(change)
    (tmp_path / "v1").mkdir()
    path = tmp_path / "v1" / "api.yaml"
    with working_in(tmp_path):
        path.write_bytes(BELL.encode())
        assert run(["generate", "v1", "-o", "out"]).exit_code == 0
        path.write_bytes(change(BELL.encode()))
        assert run(["check", "v1"]).exit_code == 0
        ran = run(["generate", "v1", "-o", "out", "--check"])
    assert ran.exit_code == 0, ran.stdout


FIELDS = {
    # a wire name and the attribute that GRAMMAR.md promises for it
    "item_id": "item_id",
    "itemId": "itemId",
    "content-type": "content_type",
    "$ref": "ref",
    "1st": "_1st",
    "from": "from_",
    "class": "class_",
    "None": "None_",
    "async": "async_",
    "match": "match",
    "type_": "type_",
    "self": "self_",
    "extra_fields": "extra_fields_",
    "str": "str_",
    "dict": "dict_",
    "property": "property_",
    "__class__": "__class___",
    "__init__": "__init___",
    "__slots__": "__slots___",
    "__private": "_private",
    "_wire_names": "_wire_names_",
    "_secret": "_secret_",
    "mro": "mro_",
    "a b": "a_b",
    "a.b.c": "a_b_c",
    "@": "_",
    "caf\u00e9": "caf\u00e9",
    "\ufb01t": "fit",
    "\u540d\u524d": "\u540d\u524d",
    "\u2460": "_1",
}


HIDDEN = [
    *(
        "UNSET",
        "UnsetType",
        "Literal",
        "Mapping",
        "Any",
        "ClassVar",
        "Unknown",
        "Bytes",
    ),
    *("NO_EXTRAS", "decode_base64", "dataclass", "field", "TYPE_CHECKING", "TypeAlias"),
    *("RangEvent", "copy", "value", "raw", "data", "cls", "object", "super", "len"),
    *("print", "isinstance", "type", "frozenset", "tuple", "set", "bytes", "encode"),
    *(
        "__dict__",
        "__eq__",
        "__dataclass_fields__",
        "__match_args__",
        "__annotations__",
    ),
]
"""Wire names that the generated code might use for something of its own."""


def bell(fields: dict[str, Value], **more: Value) -> dict[str, Value]:
    return {
        "api": {"name": "door-bell", "title": "Door bell", "tag": "op"},
        "channels": {"main": {"server": ["rang"]}},
        "events": {"rang": {"fields": fields}},
        **more,
    }


@pytest.mark.parametrize("kind", ["string", "boolean | null", "base64", "list<Tone>"])
def test_odd_fields(kind: str, tmp_path: Path) -> None:
    """All at once in one class: attributes as documented, wire names as they are."""
    types: Value = {"Tone": {"enum": ["low", "high"]}}
    wires = [*FIELDS, *HIDDEN]
    spec = load(bell({f"{wire}?": kind for wire in wires}, types=types))
    names = assign_names(spec, Diagnostics()).structs["event rang"].attributes
    assert {wire: names[wire] for wire in FIELDS} == FIELDS
    with imported(generate(spec), tmp_path) as package:
        assert package.try_out(spec) > len(FIELDS)
        cls = package.module("events").RangEvent
        value = {"string": "x", "base64": "eA=="}.get(kind, ["low"])
        value = None if "null" in kind else value
        event = cls(**{names[wire]: value for wire in wires})
        message = {"op": "rang", **dict.fromkeys(wires, value)}
        assert package.codec.to_dict(event) == message
        event = package.codec.decode_server_event(message, strict=True)
        assert event.extra_fields == {}
        for wire in wires:
            assert getattr(event, names[wire]) == value


@pytest.mark.parametrize("wire", [*FIELDS, *HIDDEN])
def test_one_odd_field(wire: str, tmp_path: Path) -> None:
    spec = load(bell({wire: "string"}))
    with imported(generate(spec), tmp_path) as package:
        assert package.try_out(spec)


CLASSES = {
    "None": "None_",
    "True": "True_",
    "Any": "Any_",
    "Bytes": "Bytes_",
    "Literal": "Literal_",
    "Mapping": "Mapping_",
    "ClassVar": "ClassVar_",
    "TypeAlias": "TypeAlias_",
    "TypeVar": "TypeVar_",
    "Callable": "Callable_",
    "Unknown": "Unknown_",
    "UnknownEvent": "UnknownEvent_",
    "DecodeError": "DecodeError_",
    "Violation": "Violation_",
    "UNSET": "UNSET_",
    "UnsetType": "UnsetType_",
    "KeyError": "KeyError_",
    "D": "D_",
    "T": "T_",
    "CLIENT": "CLIENT_",
    "SERVER": "SERVER_",
    "Exception": "Exception",
    "ValueError": "ValueError",
    "TypeError": "TypeError",
    "NotImplemented": "NotImplemented",
    "Ellipsis": "Ellipsis",
    "Warning": "Warning",
    "Str": "Str",
    "Ref": "Ref",
    "Object": "Object",
    "Schema": "Schema",
    "List": "List",
    "Enum": "Enum",
    "OneOf": "OneOf",
    "ByTag": "ByTag",
    "Field": "Field",
    "DICT": "DICT",
    "STR": "STR",
    "E": "E",
    "A": "A",
}


@pytest.mark.parametrize("form", ["object", "enum", "union", "alias"])
def test_odd_types(form: str, tmp_path: Path) -> None:
    """Names of types that Python or the generated code has, too."""
    bodies: dict[str, Value] = {
        "object": {"fields": {"a": "string", "b?": "Inner"}},
        "enum": {"enum": ["a", "b"]},
        "union": {"union": ["Inner", "string", "list<Inner>"]},
        "alias": {"type": "list<Inner>(..3)"},
    }
    types: dict[str, Value] = {name: bodies[form] for name in CLASSES}
    inner: Value = {"tag": {"kind": "inner"}, "fields": {"c": "integer"}}
    fields: dict[str, Value] = {f"x{n}?": name for n, name in enumerate(CLASSES)}
    spec = load(bell(fields, types={**types, "Inner": inner}))
    with imported(generate(spec), tmp_path) as package:
        assert package.try_out(spec) > len(CLASSES)
        for name in CLASSES.values():
            assert hasattr(package.module("types"), name)


def test_odd_channels_and_events(tmp_path: Path) -> None:
    """Keys and tags of events in every form that the grammar allows, on channels that are called like Python's words."""
    keys = ["a.b", "c-d", "e_f", "g:h", "i/j", "None", "del", "X1", "unknown"]
    spec = load(
        {
            "api": {"name": "x", "title": "X", "tag": "$type?"},
            "channels": {
                "class": {"client": list(keys), "server": list(keys)},
                "type": {"tag": "@", "client": ["again"]},
                "a-b": {"tag": "", "client": ["last"]} | {"tag": "\u00e9"},
            },
            "events": {
                **{key: {"docs": "One.", "fields": {"n?": "integer"}} for key in keys},
                "again": {"tag": "a.b"},
                "last": {"tag": "\"'\\\n{{ }}"},
            },
        }
    )
    with imported(generate(spec), tmp_path) as package:
        assert package.try_out(spec) > len(keys)
