"""The verdicts of `diff` are what the packages really do: of the revisions, of the pairs of all rules, of random edits."""

from __future__ import annotations

import json
from itertools import permutations
from pathlib import Path

import pytest
from apis import REVISIONS
from diff.pairs import cases
from diff.test_random_edits import edited_pairs, loaded
from evolution.agreement import (
    ROLES,
    Role,
    check_entries,
    check_predictions,
    check_silence,
)
from evolution.crossing import Crossing, crossing, made
from hypothesis import HealthCheck, given, settings

from wirewright.spec.load import load_folder
from wirewright.spec.model import Spec

PAIRS = list(permutations(REVISIONS, 2))
PAIR = pytest.mark.parametrize(
    ("built", "spoken"), PAIRS, ids=["-reads-".join(pair) for pair in PAIRS]
)


@PAIR
@pytest.mark.parametrize("role", ROLES)
def test_every_failing_cell_is_predicted(built: str, spoken: str, role: Role) -> None:
    check_predictions(crossing(built, spoken), role)


@PAIR
@pytest.mark.parametrize("role", ROLES)
def test_every_entry_is_seen(built: str, spoken: str, role: Role) -> None:
    check_entries(crossing(built, spoken), role)


@PAIR
def test_what_is_gone_never_comes(built: str, spoken: str) -> None:
    check_silence(crossing(built, spoken))


def check_pair(old: Spec, new: Spec) -> None:
    """Each side reads the other, and all verdicts agree with it."""
    sides = [
        made(spec, f"spec_{spec.digest.rpartition(':')[2]}") for spec in (old, new)
    ]
    for reader, speaker in permutations(sides):
        both = Crossing(reader, speaker)
        for role in ROLES:
            check_predictions(both, role)
            check_entries(both, role)
        check_silence(both)


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_the_pair_of_a_rule(case: Path) -> None:
    check_pair(load_folder(case / "old", "old"), load_folder(case / "new", "new"))


FEW = settings(max_examples=15, suppress_health_check=list(HealthCheck))
MANY = settings(max_examples=300, suppress_health_check=list(HealthCheck))


def test_random_edits(request: pytest.FixtureRequest) -> None:
    chosen = MANY if request.config.getoption("--long") else FEW

    def check(pair: tuple[str, str]) -> None:
        old, new = (loaded(json.loads(text)) for text in pair)
        check_pair(old, new)

    chosen(given(edited_pairs())(check))()
