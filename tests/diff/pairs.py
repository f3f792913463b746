"""One folder for each rule: `old/`, `new/` and what `diff -v` says of the pair."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from wirewright.diff.report import Report
from wirewright.diff.text import text_report
from wirewright.diffing import diff

FOLDER = Path(__file__).parent / "rules"


@contextmanager
def working_in(folder: Path) -> Iterator[None]:
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


def cases() -> list[Path]:
    """All pairs, by the name of their rule."""
    return sorted(path for path in FOLDER.iterdir() if path.is_dir())


def report_of(folder: Path, old: str = "old", new: str = "new") -> Report:
    """The report of a pair, as one sees it in its folder."""
    with working_in(folder):
        return diff(old, new).report


def expected(folder: Path) -> str:
    return (folder / "expected.txt").read_bytes().decode()


def printed(folder: Path) -> str:
    return text_report(report_of(folder), verbose=True) + "\n"


def rewrite_pairs() -> None:
    """Rewrites every `expected.txt`."""
    for folder in cases():
        (folder / "expected.txt").write_bytes(printed(folder).encode())
