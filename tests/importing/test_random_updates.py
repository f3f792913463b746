"""Random changes of documents: a spec that was kept up to date is the one that a fresh import would give.

`diff` is the judge: it finds no change on the wire and in behaviour between the two.
"""

from __future__ import annotations

import copy
import json
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from wirewright.diagnostics import WirewrightError
from wirewright.diff.compare import compare
from wirewright.diff.python import Python
from wirewright.diffing import python_names
from wirewright.exchange.openapi_document import plain, read_document
from wirewright.importing import (
    Roots,
    import_openapi,
    update_from_openapi,
    write_update,
)
from wirewright.output.tree import write
from wirewright.spec.load import load_folder

HERE = Path(__file__).parent
DOCUMENTS = [*sorted(HERE.glob("cases/*/openapi.yaml")), HERE / "updating/openapi.yaml"]
Node = dict[str, Any]
TYPES: list[Node] = [
    {"type": "string"},
    {"type": "integer"},
    {"type": "boolean"},
    {"type": "number", "minimum": 0},
    {"type": ["string", "null"]},
    {"type": "string", "enum": ["a", "b"]},
    {"type": "integer", "enum": [1, 2]},
    {"const": "only"},
    {"type": "string", "maxLength": 5, "pattern": "^a/b$"},
    {"type": "string", "default": "no"},
    {"anyOf": [{"type": "string"}, {"type": "string", "enum": ["x", "y"]}]},
    {"oneOf": [{"type": "integer"}, {"type": "string", "enum": ["inf"]}]},
    {"type": "object"},
    {"type": "object", "additionalProperties": {"type": "integer"}},
    {"type": "array", "items": {"type": "string"}},
    {
        "type": "array",
        "items": {"type": "object", "properties": {"z": {"default": 3}}},
    },
    {
        "type": "object",
        "required": ["in"],
        "properties": {"in": {"type": "string"}, "more": {"enum": ["p", "q"]}},
    },
    {
        "oneOf": [
            {"required": ["k"], "properties": {"k": {"const": "m"}, "v": {}}},
            {"required": ["k"], "properties": {"k": {"const": "n"}}},
        ]
    },
]


def objects(node: Any) -> list[Node]:
    """Every schema with members."""
    found: list[Node] = []
    if isinstance(node, dict):
        if isinstance(node.get("properties"), dict):
            found.append(node)
        node = list(node.values())
    if isinstance(node, list):
        for item in node:
            found += objects(item)
    return found


def changed(document: Node, random: Random) -> None:
    """One random change, or none where it does not go."""
    holder = random.choice(objects(document))
    members: Node = holder["properties"]
    if random.random() < 0.25:
        name = random.choice(["new", "more_1", "kebab-case", "x?", "kind2"])
        members.setdefault(name, copy.deepcopy(random.choice(TYPES)))
        return
    names = [name for name in members if "const" not in members[name]]
    if not names:
        return
    name = random.choice(names)
    member: Node = members[name]
    required = holder.setdefault("required", [])
    match random.choice(
        ["drop", "required", "type", "values", "limit", "null", "mark"]
    ):
        case "drop":
            del members[name]
            holder["required"] = [other for other in required if other != name]
        case "required":
            required.remove(name) if name in required else required.append(name)
        case "type":
            members[name] = copy.deepcopy(random.choice(TYPES))
        case "values" if len(member.get("enum", ())) > 1:
            values: list[Any] = member["enum"]
            if random.random() < 0.5:
                values.pop(random.randrange(len(values)))
            else:
                values.append("zz" if isinstance(values[0], str) else 99)
        case "limit" if member.get("type") in ("integer", "number"):
            member["maximum"] = random.choice([10, 20, 30])
        case "limit" if member.get("type") == "string":
            member["maxLength"] = random.choice([10, 20])
        case "null":
            members[name] = {"anyOf": [member, {"type": "null"}]}
        case "mark":
            member["deprecated"] = True
        case _:
            pass


def check(seed: int, folder: Path) -> None:
    random = Random(seed)
    path = random.choice(DOCUMENTS)
    document: Any = plain(read_document(str(path)).root)
    spec = folder / "a" / "v1"
    write(import_openapi(str(path), str(spec), Roots()).plan)
    for _ in range(random.randint(1, 4)):
        changed(document, random)
    file = folder / "new.json"
    file.write_text(json.dumps(document, indent=1), "utf-8")
    try:
        fresh = import_openapi(str(file), str(folder / "a" / "v2"), Roots()).spec
    except WirewrightError:
        return  # such as a default that the new type does not admit
    update = update_from_openapi(str(file), str(spec), Roots())
    if update.updated.open:
        assert all(item.code == "E816" for item in update.updated.open)
        return
    write_update(update)
    again = update_from_openapi(str(file), str(spec), Roots())
    assert (list(again.files), again.updated.applied) == ([], [])
    ours = load_folder(spec, "ours")
    names = Python(python_names(ours), python_names(fresh))
    changes = [
        change.message
        for change in compare(ours, fresh, names).changes
        if change.axis != "source"
    ]
    assert changes == []


def test_random_changes(request: pytest.FixtureRequest) -> None:
    examples = 1000 if request.config.getoption("--long") else 25

    @settings(max_examples=examples)
    @given(st.integers(min_value=0, max_value=2**32))
    def run(seed: int) -> None:
        with TemporaryDirectory() as folder:
            check(seed, Path(folder))

    run()
