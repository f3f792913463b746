"""One random edit of a random spec is reported as exactly that edit, for exactly the parties that meet it.

A spec is built as plain data here, edited here, and who meets what is found out here, without the code under test.
`pytest --long` makes a thousand edits instead of a few.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wirewright.diff.change import Change
from wirewright.diff.compare import compare
from wirewright.diff.rules import RULES
from wirewright.spec.load import load_spec
from wirewright.spec.model import Spec
from wirewright.spec.source import SourceFile

Tree = dict[str, Any]

NAMES = (
    "amber birch cedar dune ember fjord grove heath islet juniper knoll lagoon".split()
)
FRESH = "quartz vortex zephyr wyvern xylem yonder umbra tundra".split()
SCALARS = [
    "string",
    "boolean",
    "integer(0..50)",
    "number",
    "string(..40)",
    "integer<ms>",
]


def loaded(tree: Tree) -> Spec:
    return load_spec(
        (SourceFile("spec.yaml", "spec", json.dumps(tree, indent=1)),), "r"
    )


@st.composite
def specs(draw: st.DrawFn) -> Tree:
    """A few types that use each other, and events that use them, in both directions."""
    names = draw(st.permutations(NAMES))
    types: Tree = {}
    for index in range(draw(st.integers(2, 5))):
        earlier = list(types)
        fields: Tree = {}
        for name in names[: draw(st.integers(2, 5))]:
            types_here = [*SCALARS, *earlier, *(f"list<{item}>" for item in earlier)]
            mark = draw(st.sampled_from(["", "?"]))
            null = draw(st.sampled_from(["", " | null"]))
            fields[name + mark] = {
                "type": draw(st.sampled_from(types_here)) + null,
                "docs": f"The {name}.",
            }
        fields["size"] = {"enum": ["small", "large"], "open": draw(st.booleans())}
        types[f"T{index}"] = {"docs": f"Type {index}.", "fields": fields}
    for letter in "ab":
        tag = {"kind": f"variant-{letter}"}
        types[f"V{letter}"] = {"docs": "One.", "tag": tag, "fields": {letter: "string"}}
    types["Choice"] = {"docs": "One of some.", "union": ["Va", "Vb"]}
    events: Tree = {}
    channels: Tree = {"main": {"client": [], "server": []}}
    for index, used in enumerate([*types, "Choice"]):
        events[f"event{index}.sent"] = {
            "docs": f"Event {index}.",
            "fields": {"payload": {"type": used}},
        }
        side = draw(st.sampled_from(["client", "server"]))
        channels["main"][side].append(f"event{index}.sent")
    api = {"name": "random", "title": "Random", "tag": "type"}
    return {"api": api, "channels": channels, "events": events, "types": types}


@dataclass
class Edit:
    """What was done, and what should be said of it: the rule, the owner, the member, before and after."""

    rule: str
    owner: str
    what: str = ""
    before: str | None = None
    after: str | None = None
    code: bool = True


Pick = Callable[[list[Any]], Any]
Editor = Callable[[Tree, Pick], "Edit | None"]


def some_field(tree: Tree, pick: Pick, fits: Callable[[str, Tree], bool]) -> Any:
    found = [
        (name, key)
        for name, item in tree["types"].items()
        for key, field in item.get("fields", {}).items()
        if name.startswith("T") and isinstance(field, dict) and fits(key, field)
    ]
    return pick(found) if found else None


def is_scalar(key: str, field: Tree) -> bool:
    return str(field.get("type", "T")).removesuffix(" | null") in SCALARS


def renamed_key(fields: Tree, old: str, new: str) -> None:
    """The same mapping with another key in the same place."""
    items = [(new if key == old else key, value) for key, value in fields.items()]
    fields.clear()
    fields.update(items)


def add_field(tree: Tree, pick: Pick) -> Edit:
    name = pick([item for item in tree["types"] if item[0] == "T"])
    wire, mark = pick(FRESH), pick(["", "?"])
    tree["types"][name]["fields"][wire + mark] = pick(["string", "T0 | null"])
    return Edit(f"{'optional' if mark else 'required'}-field-added", name, wire)


def remove_field(tree: Tree, pick: Pick) -> Edit | None:
    name, key = some_field(tree, pick, is_scalar) or ("", "")
    if not name:
        return None
    del tree["types"][name]["fields"][key]
    kind = "optional" if key.endswith("?") else "required"
    return Edit(f"{kind}-field-removed", name, key.rstrip("?"))


def toggle_required(tree: Tree, pick: Pick) -> Edit | None:
    name, key = some_field(tree, pick, lambda *_: True) or ("", "")
    wire = key.rstrip("?")
    other = wire if key.endswith("?") else f"{wire}?"
    renamed_key(tree["types"][name]["fields"], key, other)
    word = "required" if key.endswith("?") else "optional"
    return Edit(f"field-became-{word}", name, wire)


def toggle_null(tree: Tree, pick: Pick) -> Edit | None:
    name, key = some_field(tree, pick, lambda _, field: "type" in field) or ("", "")
    if not name:
        return None
    field = tree["types"][name]["fields"][key]
    was = field["type"].endswith(" | null")
    field["type"] = (
        field["type"].removesuffix(" | null") if was else f"{field['type']} | null"
    )
    return Edit(f"null-{'forbidden' if was else 'allowed'}", name, key.rstrip("?"))


def replace_type(tree: Tree, pick: Pick) -> Edit | None:
    name, key = some_field(tree, pick, is_scalar) or ("", "")
    if not name:
        return None
    field = tree["types"][name]["fields"][key]
    old = field["type"].removesuffix(" | null")
    rule, new = {
        "string": ("limit-tightened", "string(..9)"),
        "boolean": ("type-changed", "string"),
        "integer(0..50)": ("limit-loosened", "integer(0..99)"),
        "number": ("type-narrowed", "integer"),
        "string(..40)": ("limit-loosened", "string"),
        "integer<ms>": ("unit-changed", "integer<s>"),
    }[old]
    field["type"] = field["type"].replace(old, new)
    return Edit(rule, name, key.rstrip("?"))


def set_default(tree: Tree, pick: Pick) -> Edit | None:
    def is_text(key: str, field: Tree) -> bool:
        return key.endswith("?") and field.get("type", "").startswith("string")

    name, key = some_field(tree, pick, is_text) or ("", "")
    if not name:
        return None
    tree["types"][name]["fields"][key]["default"] = "calm"
    return Edit("default-added", name, key.rstrip("?"), "", '`"calm"`')


def rename_field(tree: Tree, pick: Pick) -> Edit | None:
    name, key = some_field(tree, pick, is_scalar) or ("", "")
    if not name:
        return None
    wire = key.rstrip("?")
    new = f"{pick(['my', 'new'])}_{wire}"
    fields = tree["types"][name]["fields"]
    if pick([True, False]):
        fields[key]["renamed_from"] = wire
    renamed_key(fields, key, new + key[len(wire) :])
    return Edit("field-renamed", name, wire, wire, new)


def edit_enum(tree: Tree, pick: Pick) -> Edit:
    name = pick([item for item in tree["types"] if item[0] == "T"])
    enum = tree["types"][name]["fields"]["size"]
    prefix = "known-value" if enum["open"] else "enum-value"
    owner = f"{name}Size"
    match pick(["add", "remove", "open"]):
        case "add":
            enum["enum"].insert(pick([0, 1, 2]), "gigantic")
            return Edit(f"{prefix}-added", owner, "", "", "gigantic")
        case "remove":
            enum["enum"].remove("large")
            return Edit(f"{prefix}-removed", owner, "", "large", "")
        case _:
            enum["open"] = not enum["open"]
            return Edit("enum-opened" if enum["open"] else "enum-closed", owner)


def say_otherwise(tree: Tree, pick: Pick) -> Edit:
    name, key = some_field(tree, pick, lambda _, field: "type" in field)
    field = tree["types"][name]["fields"][key]
    match pick(["docs", "deprecated", "sensitive", "since"]):
        case "docs":
            field["docs"] += " It is said in other words."
            return Edit("docs-changed", name, key.rstrip("?"))
        case "deprecated":
            field["deprecated"] = True
            return Edit("deprecation-added", name, key.rstrip("?"))
        case "since":
            field["since"] = "2"
            return Edit("provenance-changed", name, key.rstrip("?"))
        case _:
            field["sensitive"] = True
            return Edit("sensitive-changed", name, key.rstrip("?"))


def edit_events(tree: Tree, pick: Pick) -> Edit:
    side = pick(
        [side for side in ("client", "server") if tree["channels"]["main"][side]]
    )
    listed = tree["channels"]["main"][side]
    match pick(["add", "rename", "say", "answer"]):
        case "add":
            tree["events"]["wholly.new"] = {"docs": "New.", "fields": {"at": "T0"}}
            listed.append("wholly.new")
            return Edit("event-added", "wholly.new")
        case "rename":
            old = pick(listed)
            new = old.replace(".sent", ".delivered")
            tree["events"][old]["renamed_from"] = old
            renamed_key(tree["events"], old, new)
            listed[listed.index(old)] = new
            return Edit("event-renamed", old, "", old, new)
        case "answer" if side == "client" and tree["channels"]["main"]["server"]:
            key = pick(listed)
            tree["events"][key]["answered_by"] = tree["channels"]["main"]["server"][0]
            return Edit("setting-changed", key)
        case _:
            key = pick(listed)
            tree["events"][key]["docs"] = "Something else."
            return Edit("docs-changed", key)


def edit_union(tree: Tree, pick: Pick) -> Edit:
    types = tree["types"]
    if pick([True, False]):
        types["Vc"] = {
            "docs": "A third.",
            "tag": {"kind": "variant-c"},
            "fields": {"c": "number"},
        }
        types["Choice"]["union"].insert(pick([0, 1, 2]), "Vc")
        return Edit("variant-added", "Choice", "", "", "`Vc`")
    types["Va"]["tag"] = {"kind": "variant-z"}
    return Edit("constant-changed", "Va", "kind", "variant-a", "variant-z")


EDITORS: list[Editor] = [
    add_field,
    remove_field,
    toggle_required,
    toggle_null,
    replace_type,
    set_default,
    rename_field,
    edit_enum,
    say_otherwise,
    edit_events,
    edit_union,
]


def mentioned(tree: Tree, text: str) -> set[str]:
    """The types that a type expression names."""
    return {
        name
        for name in tree["types"]
        if name in text.replace("<", " ").replace(">", " ").split()
    }


def senders(tree: Tree, owner: str) -> set[str]:
    """Who sends messages with a type or event in them."""
    uses = {
        name: set().union(
            *(
                mentioned(tree, field["type"] if isinstance(field, dict) else field)
                for field in item.get("fields", {}).values()
                if not isinstance(field, dict) or "type" in field
            ),
            item.get("union", []),
        )
        for name, item in {**tree["types"], **tree["events"]}.items()
    }
    for name in list(uses):
        if name.startswith("T"):
            uses[name].add(f"{name}Size")
    found: set[str] = set()
    for side, listed in tree["channels"]["main"].items():
        reached = set(listed)
        while more := set().union(*(uses.get(item, ()) for item in reached)) - reached:
            reached |= more
        if owner in reached:
            found.add(side)
    return found


def parties(change: Change) -> set[tuple[str, str]]:
    return {(item.party, item.role) for item in change.verdicts}


def expected_parties(rule: str, sending: set[str]) -> set[tuple[str, str]]:
    row = RULES[rule]
    other = {"client": "server", "server": "client"}
    found = {("code", "imports")} if row.code else set()
    for side in sending:
        if row.sender:
            found.add((side, "sends"))
        if row.receiver:
            found.add((other[side], "receives"))
    return found


def shuffled(tree: Tree, data: st.DataObject) -> Tree:
    """The same spec in another order."""
    mixed = copy.deepcopy(tree)
    for part in ("types", "events"):
        keys = data.draw(st.permutations(list(tree[part])))
        mixed[part] = {key: mixed[part][key] for key in keys}
    for item in mixed["types"].values():
        if "fields" in item:
            keys = data.draw(st.permutations(list(item["fields"])))
            item["fields"] = {key: item["fields"][key] for key in keys}
        if "union" in item:
            item["union"].reverse()
    return mixed


@st.composite
def edited_pairs(draw: st.DrawFn) -> tuple[str, str]:
    """A spec as JSON, and the same with one edit."""
    tree = draw(specs())
    edited = copy.deepcopy(tree)
    edit = draw(st.sampled_from(EDITORS))
    edit(edited, lambda choices: draw(st.sampled_from(choices)))
    return json.dumps(tree), json.dumps(edited)


def check_one_edit(data: st.DataObject) -> None:
    tree = data.draw(specs())
    edited = copy.deepcopy(tree)

    def pick(choices: list[Any]) -> Any:
        return data.draw(st.sampled_from(choices))

    edit = pick(EDITORS)(edited, pick)
    if edit is None:
        return
    old, new = loaded(tree), loaded(shuffled(edited, data))
    (change,) = compare(old, new).changes
    (back,) = compare(new, old).changes
    assert change.rule == edit.rule
    assert (change.subject, change.what) == (edit.owner, edit.what)
    if edit.after is not None:
        assert (change.before, change.after) == (edit.before, edit.after)
    renamed_event = edit.rule == "event-renamed"
    owner = edit.after if renamed_event and edit.after else edit.owner
    assert parties(change) == expected_parties(edit.rule, senders(edited, owner))
    assert back.rule == RULES[edit.rule].mirror


FEW = settings(max_examples=20, suppress_health_check=list(HealthCheck))
MANY = settings(max_examples=1000, suppress_health_check=list(HealthCheck))


def test_a_random_edit_is_what_is_reported(request: pytest.FixtureRequest) -> None:
    chosen = MANY if request.config.getoption("--long") else FEW
    chosen(given(st.data())(check_one_edit))()


@FEW
@given(st.data())
def test_the_order_of_things_is_no_change(data: st.DataObject) -> None:
    tree = data.draw(specs())
    assert compare(loaded(tree), loaded(shuffled(tree, data))).changes == ()
