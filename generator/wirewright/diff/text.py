"""The report for people at a terminal: by party and severity, with one line of conclusion."""

from __future__ import annotations

from collections.abc import Iterator

from .change import PARTIES, Change, Party, Reach, Verdict
from .report import Report, place
from .rule import Level
from .rules import RULES

_ANSI = {"breaking": "1;31", "dangerous": "33", "info": "36"}
_WHO: dict[Party, str] = {
    "client": "Clients: send client events, read server events",
    "server": "Servers: the mirror of clients",
    "code": "Code that uses the generated package",
}
_SHOWN = 3  # events that are named; the others are counted


def text_report(report: Report, *, color: bool = False, verbose: bool = False) -> str:
    """The report as text, without a final newline.

    Changes that do no harm are listed once, and everything is told in full with `verbose`.
    """
    writer = _Writer(color, verbose)
    writer.lines.append(f"{report.old.label} -> {report.new.label}")
    for party in PARTIES:
        levels: tuple[Level, ...] = ("breaking", "dangerous")
        if any(report.of_party(party, level) for level in levels):
            writer.heading(_WHO[party])
            for level in levels:
                for change in report.of_party(party, level):
                    writer.change(change, party, level)
    harmless = [change for change in report.changes if change.level == "info"]
    if harmless:
        writer.heading("Harmless")
        for change in harmless:
            writer.harmless(change)
    for change, entry in report.ignored:
        if verbose:
            writer.lines.append(f"ignored: {change.message} ({entry.reason})")
    writer.lines += ["", report.conclusion]
    return "\n".join(writer.lines)


class _Writer:
    def __init__(self, color: bool, verbose: bool) -> None:
        self.lines: list[str] = []
        self.color = color
        self.verbose = verbose
        self._told: set[str] = set()

    def paint(self, ansi: str, text: str) -> str:
        return f"\x1b[{ansi}m{text}\x1b[0m" if self.color else text

    def heading(self, text: str) -> None:
        self.lines += ["", self.paint("1", text)]

    def change(self, change: Change, party: Party, level: Level) -> None:
        """A change as one party sees it; what is the same for all parties is told once."""
        self.line(change, level)
        for verdict in change.verdicts_of(party):
            told = _told(verdict, level)
            if told and (self.verbose or verdict.level == level):
                self.lines.append(f"      {told}")
        if change.fingerprint not in self._told:
            self._told.add(change.fingerprint)
            self.lines += [f"      {line}" for line in _details(change, self.verbose)]

    def harmless(self, change: Change) -> None:
        """A change that nobody needs to act upon."""
        self.line(change, "info")
        if self.verbose:
            self.lines += [f"      {line}" for line in _details(change, True)]

    def line(self, change: Change, level: Level) -> None:
        """The sentence of a change."""
        label = self.paint(_ANSI[level], f"{level}[{change.rule}]")
        probably = " (probably)" if change.probable else ""
        self.lines.append(f"  {label}: {printable(change.message)}{probably}")


def _told(verdict: Verdict, level: Level) -> str:
    """What a party does with the thing, in which events, and how bad that is where it differs from the heading."""
    if verdict.role == "imports":
        return ""
    word = "in what it sends" if verdict.role == "sends" else "in what it receives"
    milder = "" if verdict.level == level else f" ({verdict.level})"
    return f"{word}{milder}: {printable(reaches(verdict.reached))}"


def reaches(reached: tuple[Reach, ...], shown: int = _SHOWN) -> str:
    """The events through which something is reached, with the paths to it."""
    named = [
        f"{reach.root} ({reach.path})" if reach.path else reach.root
        for reach in reached[:shown]
    ]
    more = len(reached) - len(named)
    return ", ".join(named) + (f" and {more} more" if more else "")


def _details(change: Change, verbose: bool) -> Iterator[str]:
    places = place(change.old), place(change.new)
    yield printable(" -> ".join(dict.fromkeys(text for text in places if text)))
    if verbose and change.along:
        yield f"all of them: {', '.join(change.along)}"
    if verbose:
        yield f"fingerprint {change.fingerprint}"
        rule = RULES[change.rule]
        yield rule.reason
        yield f"how to go on: {rule.how}"


def printable(text: str) -> str:
    """Text of a spec that can do nothing to a terminal."""
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode()
        for char in text
    )


def rules_table() -> str:
    """All rules, as `wirewright rules` prints them."""
    rows = [("rule", "sends", "receives", "code", "what it says")]
    for rule in RULES.values():
        rows.append(
            (
                rule.id,
                rule.sender.level if rule.sender else "-",
                rule.receiver.level if rule.receiver else "-",
                rule.code or "-",
                rule.title,
            )
        )
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    return "\n".join(
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths)), row[4]])
        for row in rows
    )
