"""What the reports of all formats have in common: the sides, the changes that count, and what they come to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..diagnostics import Span
from .change import PARTIES, Change, Party
from .ignore import Entry
from .rule import LEVELS, Level
from .settings import FailOn


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two specs."""

    name: str
    revision: str
    digest: str
    display: str
    texts: Mapping[str, str]
    """Of its files, by the name that places have."""

    @property
    def label(self) -> str:
        """The spec and its revision."""
        return f"{self.name} {self.revision}"


@dataclass(frozen=True, slots=True)
class Report:
    """A comparison, ready to be printed."""

    old: Side
    new: Side
    changes: tuple[Change, ...]
    ignored: tuple[tuple[Change, Entry], ...]
    fail_on: FailOn

    @property
    def ordered(self) -> list[Change]:
        """The changes, the worst first, else as they were met."""
        return sorted(self.changes, key=lambda change: -LEVELS.index(change.level))

    @property
    def failing(self) -> list[Change]:
        """The changes at or above the level that fails."""
        least = 0 if self.fail_on == "any" else LEVELS.index(self.fail_on)
        return [item for item in self.changes if LEVELS.index(item.level) >= least]

    def count(self, level: Level) -> int:
        """How many changes have a level."""
        return sum(change.level == level for change in self.changes)

    def of_party(self, party: Party, level: Level) -> list[Change]:
        """The changes that do this to a party, at worst."""
        found: list[Change] = []
        for change in self.changes:
            levels = [verdict.level for verdict in change.verdicts_of(party)]
            if levels and max(levels, key=LEVELS.index) == level:
                found.append(change)
        return found

    @property
    def semver(self) -> str:
        """The part of a version number that should grow: `major`, `minor`, `patch` or `none`."""
        if not self.changes:
            return "none"
        if self.count("breaking"):
            return "major"
        words = ("docs-changed", "provenance-changed")
        return "patch" if all(c.rule in words for c in self.changes) else "minor"

    @property
    def conclusion(self) -> str:
        """One line that says it all."""
        if not self.changes:
            line = "no changes"
        else:
            counts = ", ".join(
                f"{self.count(level)} {level}"
                for level in reversed(LEVELS)
                if self.count(level)
            )
            number = len(self.changes)
            line = f"{number} change{'' if number == 1 else 's'}: {counts}"
            broken = [
                "code" if party == "code" else f"a {party}"
                for party in PARTIES
                if self.of_party(party, "breaking")
            ]
            if broken:
                who = " and ".join(
                    part for part in (", ".join(broken[:-1]), broken[-1]) if part
                )
                line += f"; breaks {who}"
            line += f"; version: {self.semver}"
        if self.ignored:
            line += f"; {len(self.ignored)} ignored"
        return line


def place(span: Span | None) -> str:
    """`file:line:column`, empty for no place."""
    return f"{span.file}:{span.line}:{span.column}" if span else ""


LONGEST_EXCERPT = 8
"""Lines."""


def excerpt(side: Side, span: Span | None, whole: bool) -> tuple[int, list[str]]:
    """The number of the first line, and the lines of the entry that begins at a place.

    Unless `whole`, only the line itself: the thing is not there, this is what would hold it.
    """
    text = side.texts.get(span.file) if span else None
    if span is None or text is None:
        return 0, []
    lines = text.split("\n")
    first = lines[span.line - 1]
    margin = len(first) - len(first.lstrip(" "))
    taken = [first]
    for line in lines[span.line : span.line + LONGEST_EXCERPT - 1]:
        if not whole or (line.strip() and len(line) - len(line.lstrip(" ")) <= margin):
            break
        taken.append(line)
    while taken and not taken[-1].strip():
        taken.pop()
    return span.line, [line[margin:] for line in taken]
