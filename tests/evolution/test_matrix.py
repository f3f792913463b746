"""The matrix of readings is what stands beside this test and in the README; `tests/regenerate.py` writes both."""

from __future__ import annotations

import pytest
from apis import REVISIONS
from evolution.crossing import crossing
from evolution.matrix import GOLDEN, readme_tables, tables, text


def test_the_matrix_is_the_golden() -> None:
    assert text() == GOLDEN.read_bytes().decode()


def test_the_readme_has_the_tables() -> None:
    assert readme_tables() == tables()


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_revision_reads_itself(revision: str) -> None:
    assert all(
        set(cell.readings) == {"typed"} for cell in crossing(revision, revision).cells
    )
