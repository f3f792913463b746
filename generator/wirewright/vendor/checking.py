"""Whether vendored code is up to date, untouched and complete."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass

from ..output.manifest import digest
from .lock import Lock
from .merge import marks
from .target import Target
from .update import Edit, Update


@dataclass(frozen=True, slots=True)
class Finding:
    """What is not as it should be with a file, as the end of a sentence; `stale` if an update mends it."""

    path: str
    message: str
    stale: bool


def findings(target: Target, lock: Lock, update: Update) -> list[Finding]:
    """All that is wrong with vendored code, by path; `update` is what would bring it to what is asked."""
    edited = {edit.path: edit for edit in update.edits}
    return sorted(
        [*_own(lock, update, edited), *_extra(target, lock, update)],
        key=lambda finding: finding.path,
    )


def _own(lock: Lock, update: Update, edited: dict[str, Edit]) -> Iterator[Finding]:
    plan = update.plan
    made = {path: digest(content) for path, content in plan.after.items()}
    made |= plan.digests or {}
    for path in sorted({*lock.files, *made} - {plan.manifest}):
        if path in lock.files and path not in plan.before:
            yield Finding(path, "is missing", True)
        elif path not in made:
            yield Finding(path, "is no longer generated", True)
        elif lock.files.get(path) != made[path]:
            yield Finding(path, "is not up to date", True)
        elif path in plan.changed and path not in edited:  # only the ends of its lines
            yield Finding(path, "has other line ends", True)
    if plan.manifest in plan.changed:
        yield Finding(plan.manifest, "is not up to date", True)
    for path, edit in edited.items():
        yield Finding(path, f"was edited by hand{_lines(edit)}", False)
        for line in marks(edit.text):
            message = f"has a conflict in line {line} that nobody has settled"
            yield Finding(path, message, False)


def _extra(target: Target, lock: Lock, update: Update) -> Iterator[Finding]:
    for path in target.extra({*lock.files, *update.plan.after}):
        yield Finding(path, "is not one of the files that were vendored", False)


def _lines(edit: Edit) -> str:
    """By how many lines a file was edited, where that can be told."""
    if edit.base is None:
        return ""
    changed = list(
        difflib.unified_diff(edit.base.split("\n"), edit.text.split("\n"), n=0)
    )[2:]
    added = sum(line.startswith("+") for line in changed)
    removed = sum(line.startswith("-") for line in changed)
    return f", {counted(added, 'line')} added, {counted(removed, 'line')} removed"


def counted(number: int, noun: str) -> str:
    """A number of things."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
