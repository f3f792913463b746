"""What is found in code, to the letter, and what `--fix` makes of it."""

from __future__ import annotations

import ast
import re

import pytest
from usage.cases import CASES, Case

CASE = pytest.mark.parametrize("case", CASES, ids=lambda case: case.folder.name)


@CASE
def test_findings(case: Case) -> None:
    assert case.findings() == (case.folder / "findings.txt").read_text(encoding="utf-8")


@CASE
def test_fixed(case: Case) -> None:
    fixed = case.fixed()
    assert fixed == (case.folder / "fixed.py").read_text(encoding="utf-8")
    ast.parse(fixed)


def test_every_rule_has_a_case() -> None:
    from wirewright.usage.rules import USAGE_RULES

    texts = [(case.folder / "findings.txt").read_text("utf-8") for case in CASES]
    found = set(re.findall(r"\[([a-z-]+)\]: ", "".join(texts)))
    assert found == set(USAGE_RULES)
