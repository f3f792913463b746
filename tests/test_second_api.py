"""An API that shares nothing with the flagship, and the one that `init` begins, through all that the flagship goes
through: check, generate, import, talk. What they do on the wire is in `execution/`, what type checkers say in
`test_typing.py`.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from apis import GLASSHOUSE, glasshouse
from commands import assert_formatted, bytes_of, wirewright

from wirewright.spec.model import (
    Base64,
    Boolean,
    ByTag,
    FreeObject,
    Integer,
    Json,
    List,
    Literal,
    Map,
    Nullable,
    Number,
    Ref,
    String,
    Struct,
    Timestamp,
    Type,
    Union,
)


def test_check_and_generate(tmp_path: Path) -> None:
    done = wirewright("check", GLASSHOUSE, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "12 events, 34 types, no problems" in done.stdout
    done = wirewright("generate", GLASSHOUSE, "-o", "out/glasshouse", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    made = bytes_of(tmp_path / "out" / "glasshouse")
    api = bytes_of(glasshouse().folder)
    assert made.pop(".wirewright.json")
    assert made == api
    assert_formatted(made)
    done = wirewright(
        "generate", GLASSHOUSE, "-o", "out/glasshouse", "--check", cwd=tmp_path
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_init(tmp_path: Path) -> None:
    """What `init` writes generates as it is, and makes the round trip."""
    assert wirewright("init", "door-bell", cwd=tmp_path).returncode == 0
    assert wirewright("check", cwd=tmp_path).returncode == 0
    done = wirewright("generate", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert_formatted(bytes_of(tmp_path / "generated" / "door_bell"))
    assert wirewright("generate", "--check", cwd=tmp_path).returncode == 0
    code = (
        "import json, door_bell as api\n"
        "raw = {'type': 'bell.rang', 'rang_at': 1, 'visitor': {'kind': 'person'},\n"
        "       'recording': 'AAAA', 'new': None}\n"
        "event = api.decode_server_event(json.dumps(raw))\n"
        "assert type(event) is api.BellRangEvent\n"
        "assert type(event.visitor) is api.Person\n"
        "assert event.recording_bytes == bytes(3)\n"
        "assert json.loads(api.encode(event)) == raw\n"
        "assert [v.code for v in api.validate(event)] == ['unknown-field']\n"
        "ring = api.BellRingEvent(times=11, melody='my own', message=None)\n"
        "print(api.encode(ring).decode(), [v.path for v in api.validate(ring)])\n"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path[:0]=['generated']\n{code}"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.stderr == ""
    line, path = done.stdout.strip().rsplit(" ", 1)
    assert path == "['$.times']"
    assert json.loads(line) == {
        "type": "bell.ring",
        "times": 11,
        "melody": "my own",
        "message": None,
    }


def test_it_uses_every_construct() -> None:
    """The second API is worth its name only while it has everything that the language has."""
    spec = glasshouse().spec
    used = {type(type_) for type_ in _types()}
    assert used >= {
        Base64, Boolean, FreeObject, Integer, Json, List, Literal, Map, Nullable, Number,
        Ref, String, Timestamp,
    }  # fmt: skip
    assert {t.unit for t in _types() if isinstance(t, Timestamp)} == {"s", "ms", "iso"}
    constants = {type(t.value) for t in _types() if isinstance(t, Literal)}
    assert constants == {str, int, float, bool}
    unions = [item for item in spec.definitions if isinstance(item, Union)]
    for kind in ("string", "number", "boolean", "array", "object"):
        assert any(getattr(union, kind) is not None for union in unions), kind
    tags = [union.object for union in unions if isinstance(union.object, ByTag)]
    assert any(by_tag.absent for by_tag in tags)
    assert any(isinstance(case, ByTag) for by_tag in tags for _, case in by_tag.cases)
    assert {channel.tag for channel in spec.channels} == {"kind", "op"}
    assert spec.endpoints == ()
    both_ways = [
        {event.tag for event in channel.client}
        & {event.tag for event in channel.server}
        for channel in spec.channels
    ]
    assert both_ways == [{"hello"}, {"hello"}]


def _types() -> list[Type]:
    spec = glasshouse().spec
    structs = [item for item in spec.definitions if isinstance(item, Struct)]
    structs += [event.struct for event in spec.events]
    found: list[Type] = []
    todo = [field.type for struct in structs for field in struct.fields]
    while todo:
        type_ = todo.pop()
        found.append(type_)
        match type_:
            case List():
                todo.append(type_.item)
            case Map():
                todo.append(type_.value)
            case Nullable():
                todo.append(type_.inner)
            case _:
                pass
    return found
