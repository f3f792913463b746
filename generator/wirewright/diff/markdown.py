"""The report as Markdown, for a pull request or a changelog: by level, with the source before and after."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .change import Change
from .report import Report, excerpt, place
from .rule import LEVELS, Level
from .rules import RULES
from .text import reaches

_TITLES: dict[Level, str] = {
    "breaking": "Breaking",
    "dangerous": "Dangerous",
    "info": "Other changes",
}
_MARKS = re.compile(r"([\\*_\[\]<>#|~!])")


def markdown_report(report: Report) -> str:
    """The report, without a final newline."""
    lines = [f"## {_text(report.old.label)} → {_text(report.new.label)}", ""]
    lines += [f"**{_text(report.conclusion)}**"]
    for level in reversed(LEVELS):
        changes = [item for item in report.changes if item.level == level]
        if not changes:
            continue
        lines += ["", f"### {_TITLES[level]}", ""]
        for change in changes:
            lines += _entry(report, change, level)
    if report.ignored:
        lines += ["", "### Agreed upon", ""]
        for change, entry in report.ignored:
            until = f"until {entry.until.isoformat()}: {_text(entry.reason)}"
            lines.append(f"- {_text(change.message)} ({until})")
    return "\n".join(lines).rstrip("\n")


def _entry(report: Report, change: Change, level: Level) -> Iterator[str]:
    probably = " *(probably)*" if change.probable else ""
    yield f"- {_sentence(change.message)}{probably}"
    if level == "info":
        return
    for verdict in change.verdicts:
        if verdict.level == "info" or verdict.role == "imports":
            continue
        does = "sends" if verdict.role == "sends" else "receives"
        where = _text(reaches(verdict.reached))
        yield f"  - {verdict.level} for a {verdict.party} that {does} it: {where}"
    if any(v.role == "imports" and v.level == level for v in change.verdicts):
        yield f"  - {level} for code that uses the package"
    yield f"  - {RULES[change.rule].how}"
    yield from _before_and_after(report, change)


def _before_and_after(report: Report, change: Change) -> Iterator[str]:
    """The spec and the Python of both sides, folded."""
    yield ""
    yield f"  <details><summary><code>{change.rule}</code>: before and after</summary>"
    yield ""
    before = excerpt(report.old, change.old, not is_holder(change, "old"))[1]
    after = excerpt(report.new, change.new, not is_holder(change, "new"))[1]
    for language, ours, theirs in (
        ("yaml", before, after),
        ("python", change.code[0].split("\n"), change.code[1].split("\n")),
    ):
        for word, lines, span in (
            ("Before", ours, change.old),
            ("After", theirs, change.new),
        ):
            if not any(lines):
                continue
            where = f" (`{place(span)}`)" if language == "yaml" else ""
            fence = _fence(lines)
            yield f"  {word}{where}:"
            yield ""
            yield f"  {fence}{language}"
            yield from (f"  {line}".rstrip() for line in lines)
            yield f"  {fence}"
            yield ""
    yield "  </details>"
    yield ""


def is_holder(change: Change, side: str) -> bool:
    """Whether the place on a side is of what would hold the thing, since it is not there."""
    return change.rule.endswith("-added" if side == "old" else "-removed")


def _fence(lines: list[str]) -> str:
    """A fence that is longer than any in the text."""
    longest = max(
        (len(run) for line in lines for run in re.findall("`+", line)), default=0
    )
    return "`" * max(3, longest + 1)


def _text(text: str) -> str:
    """Text of a spec that means nothing to Markdown."""
    return _plain(" ".join(text.split()))


def _sentence(message: str) -> str:
    """A message; its quoted names are code, and the rest means nothing to Markdown."""
    parts = re.split(r"(`[^`]+`)", message.replace("\n", " "))
    return "".join(
        part if part.startswith("`") and part.endswith("`") else _plain(part)
        for part in parts
    )


def _plain(text: str) -> str:
    return _MARKS.sub(r"\\\1", text)
