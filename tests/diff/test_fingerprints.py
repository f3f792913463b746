"""Fingerprints tell changes apart, and stay when lines move."""

from __future__ import annotations

from itertools import permutations

import pytest
from apis import REVISIONS
from evolution.crossing import crossing

from wirewright.diff.compare import compare
from wirewright.spec.load import load_spec
from wirewright.spec.model import Spec
from wirewright.spec.source import SourceFile

HEAD = (
    "api: {name: voice, title: Voice, tag: type}\nchannels: {main: {client: [set]}}\n"
)
TWO = """
events: {set: {docs: Set., fields: {in: In, out: Out}}}
types:
  In: {docs: In., fields: {rate: string}}
  Out: {docs: Out., fields: {rate: string}}
"""
ONE = """
events: {set: {docs: Set., fields: {in: Part, out: Part}}}
types:
  Part: {docs: A part., fields: {rate: integer}}
"""


def spec(text: str) -> Spec:
    return load_spec((SourceFile("spec.yaml", "spec", HEAD + text),), "r")


@pytest.mark.parametrize(("old", "new"), [(TWO, ONE), (ONE, TWO)])
def test_two_types_that_became_one_differ_each_for_itself(old: str, new: str) -> None:
    found = compare(spec(old), spec(new)).changes
    replaced = [c.fingerprint for c in found if c.rule == "type-changed"]
    assert len(set(replaced)) == len(replaced) == 2
    moved = compare(spec("\n# a line\n" + old), spec(new)).changes
    assert [c.fingerprint for c in moved] == [c.fingerprint for c in found]


@pytest.mark.parametrize("pair", list(permutations(REVISIONS, 2)), ids="-".join)
def test_no_two_changes_of_the_flagship_share_one(pair: tuple[str, str]) -> None:
    found = [change.fingerprint for change in crossing(*pair).to_reader]
    assert len(set(found)) == len(found)


KINDS = {
    "enum": "{docs: X., enum: [p, q]}",
    "object": "{docs: X., fields: {p: string}}",
}


def test_what_keeps_its_name_is_told_by_its_kind() -> None:
    texts = {
        kind: f"events: {{set: {{docs: Set., fields: {{x: X}}}}}}\ntypes: {{X: {text}}}\n"
        for kind, text in KINDS.items()
    }
    for old, new in permutations(KINDS, 2):
        change, *_ = compare(spec(texts[old]), spec(texts[new])).changes
        assert (change.before, change.after) == (f"`X` ({old})", f"`X` ({new})")
