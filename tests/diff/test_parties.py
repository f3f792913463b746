"""Who breaks: the table of parties, through a type that is used both ways, and the events through which it is reached."""

from __future__ import annotations

from pathlib import Path

import pytest

from diff.pairs import FOLDER, report_of
from wirewright.diff.change import Change, Reach
from wirewright.diffing import diff

TABLE = {
    # the rule: (for who sends, for who receives)
    "required-field-added": ("breaking", "info"),
    "field-became-required": ("breaking", "info"),
    "required-field-removed": ("dangerous", "breaking"),
    "optional-field-removed": ("dangerous", "breaking"),
    "optional-field-added": ("info", "info"),
    "field-became-optional": ("info", "breaking"),
    "null-allowed": ("info", "breaking"),
    "null-forbidden": ("breaking", "info"),
    "enum-value-added": ("info", "dangerous"),
    "variant-added": ("info", "dangerous"),
    "enum-value-removed": ("breaking", "info"),
    "variant-removed": ("breaking", "info"),
    "field-renamed": ("breaking", "breaking"),
    "field-moved": ("breaking", "breaking"),
    "type-changed": ("breaking", "breaking"),
    "constant-changed": ("breaking", "breaking"),
    "type-widened": ("info", "breaking"),
    "type-narrowed": ("breaking", "info"),
    "limit-tightened": ("breaking", "info"),
    "limit-loosened": ("info", "dangerous"),
    "unit-changed": ("breaking", "breaking"),
    "default-changed": ("dangerous", "info"),
    "docs-changed": ("info", "info"),
}


def only(folder: Path) -> Change:
    (change,) = report_of(folder).changes
    return change


def level(change: Change, party: str, role: str) -> str:
    (verdict,) = (v for v in change.verdicts if (v.party, v.role) == (party, role))
    return verdict.level


@pytest.mark.parametrize("rule", TABLE)
def test_a_type_used_both_ways_has_a_verdict_for_each_party_and_role(rule: str) -> None:
    change = only(FOLDER / rule)
    sends, receives = TABLE[rule]
    for party in ("client", "server"):
        assert level(change, party, "sends") == sends
        assert level(change, party, "receives") == receives


def test_the_verdicts_name_the_events_of_their_direction() -> None:
    change = only(FOLDER / "null-forbidden")
    reached = {(v.party, v.role): v.reached for v in change.verdicts}
    ring, rang = (Reach("ring", "tune.name"),), (Reach("rang", "tune.name"),)
    assert reached["client", "sends"] == reached["server", "receives"] == ring
    assert reached["client", "receives"] == reached["server", "sends"] == rang


def test_events_have_one_direction() -> None:
    removed = only(FOLDER / "event-removed")
    assert level(removed, "client", "sends") == "breaking"
    assert level(removed, "server", "receives") == "breaking"
    assert {(v.party, v.role) for v in removed.verdicts if v.party != "code"} == {
        ("client", "sends"),
        ("server", "receives"),
    }


NESTED = """api: {name: nest, title: Nest, tag: type}
channels:
  main: {client: [far, near], server: [loop]}
events:
  far: {docs: Far., fields: {box: Box}}
  near: {docs: Near., fields: {eggs: list<Egg>, box?: Box}}
  loop: {docs: A ring of types., fields: {tree: Tree}}
types:
  Box: {docs: A box., fields: {by_name: map<Egg>}}
  Egg: {docs: An egg., fields: {weight: number}}
  Tree: {docs: A tree., fields: {egg?: Egg, below?: list<Tree>}}
"""


def test_paths_are_the_shortest_and_rings_end(tmp_path: Path) -> None:
    for name, text in (("old", NESTED), ("new", NESTED.replace("number", "integer"))):
        (tmp_path / name).mkdir()
        (tmp_path / name / "nest.yaml").write_text(text)
    (change,) = diff(str(tmp_path / "old"), str(tmp_path / "new")).report.changes
    reached = {(v.party, v.role): v.reached for v in change.verdicts}
    assert reached["client", "sends"] == (
        Reach("near", "eggs[].weight"),
        Reach("far", "box.by_name{}.weight"),
    )
    assert reached["server", "sends"] == (Reach("loop", "tree.egg.weight"),)


def test_a_mixin_is_one_change_for_all_that_include_it(tmp_path: Path) -> None:
    text = (
        "api: {name: mix, title: Mix, tag: type}\n"
        "channels: {main: {client: [a], server: [b, c]}}\n"
        "mixins: {M: {fields: {id: string}}}\n"
        "events:\n"
        "  a: {docs: A., include: [M]}\n  b: {docs: B., include: [M]}\n"
        "  c: {docs: C., include: [M]}\n"
    )
    for name, part in (("old", "id: string"), ("new", "id: integer")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "mix.yaml").write_text(text.replace("id: string", part))
    (change,) = diff(str(tmp_path / "old"), str(tmp_path / "new")).report.changes
    assert change.message == "`id` of `a` and 2 more was `string` and is `integer`"
    roots = {(v.party, v.role): [r.root for r in v.reached] for v in change.verdicts}
    assert roots["client", "sends"] == ["a"]
    assert roots["client", "receives"] == ["b", "c"]
