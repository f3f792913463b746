"""Each rule has a pair of specs that differ in nothing else, and says of it what is written down."""

from __future__ import annotations

from pathlib import Path

import pytest

from diff.pairs import cases, expected, printed, report_of
from wirewright.diff.rules import RULES, explanation

CASE = pytest.mark.parametrize("folder", cases(), ids=lambda folder: folder.name)


def test_every_rule_has_a_pair_and_every_pair_a_rule() -> None:
    assert {folder.name for folder in cases()} == set(RULES)


@CASE
def test_the_report_is_as_written_down(folder: Path) -> None:
    assert printed(folder) == expected(folder)


@CASE
def test_a_pair_shows_its_rule_and_nothing_else(folder: Path) -> None:
    assert [change.rule for change in report_of(folder).changes] == [folder.name]


@CASE
def test_the_other_way_round_it_is_the_mirror(folder: Path) -> None:
    (there,) = report_of(folder).changes
    (back,) = report_of(folder, "new", "old").changes
    assert back.rule == RULES[folder.name].mirror
    assert (back.old, back.new) == (there.new, there.old)
    if there.rule not in ("class-renamed", "event-renamed", "module-moved"):
        assert {back.before, back.after} == {there.before, there.after}


@CASE
def test_a_spec_does_not_differ_from_itself(folder: Path) -> None:
    for side in ("old", "new"):
        assert report_of(folder, side, side).changes == ()


@CASE
def test_both_places_are_where_the_change_is(folder: Path) -> None:
    """A place is on the line that names the thing, or what holds it."""
    (change,) = report_of(folder).changes
    for span in (change.old, change.new):
        if span is not None:
            line = (folder / span.file).read_text().split("\n")[span.line - 1]
            assert line[span.column - 1 : span.end_column - 1].strip()
    if change.what and change.new is not None:
        assert change.old is None or change.old.file.startswith("old/")
        assert change.new.file.startswith("new/")


def test_mirrors_are_mutual() -> None:
    for rule in RULES.values():
        mirror = RULES[rule.mirror]
        assert mirror.mirror == rule.id
        assert mirror.axis == rule.axis


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_every_rule_says_why_and_how_to_go_on(rule) -> None:  # type: ignore[no-untyped-def]
    text = explanation(rule)
    assert text.startswith(f"{rule.id}: {rule.title}\n")
    assert rule.reason.endswith(".") and rule.how.endswith(".")
    assert not rule.title.endswith(".")
    assert len(rule.reason.split()) > 2
