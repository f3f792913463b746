"""The report as one HTML page that needs nothing else: no network, and no script to be read."""

from __future__ import annotations

from dataclasses import dataclass

from ..resources import TEMPLATES
from .change import PARTIES, Change, Party
from .markdown import is_holder
from .report import Report, Side, excerpt, place
from .rule import LEVELS, Level, worst
from .rules import RULES
from .text import reaches

FOLDER = TEMPLATES / "diff"
_ROLES = {
    "sends": "in what it sends",
    "receives": "in what it receives",
    "imports": "in what it imports",
}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a side: its number, its text, and whether the other side has it not."""

    number: str
    text: str
    mark: str


@dataclass(frozen=True, slots=True)
class Half:
    """One side of a change."""

    title: str
    place: str
    lines: tuple[Line, ...]
    code: str


@dataclass(frozen=True, slots=True)
class Told:
    """A verdict in words."""

    level: Level
    party: str
    role: str
    where: str


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a message; a quoted name is code."""

    text: str
    is_code: bool


def parts(message: str) -> tuple[Part, ...]:
    """A message taken apart at its back quotes."""
    pieces = message.split("`")
    if len(pieces) % 2 == 0:
        return (Part(message, False),)
    return tuple(
        Part(piece, index % 2 == 1) for index, piece in enumerate(pieces) if piece
    )


@dataclass(frozen=True, slots=True)
class Card:
    """A change as the page shows it."""

    level: Level
    rule: str
    axis: str
    title: str
    reason: str
    how: str
    message: tuple[Part, ...]
    probable: bool
    along: str
    parties: str
    """For the filter: `client-breaking server-info code-info`."""
    search: str
    halves: tuple[Half, ...]
    verdicts: tuple[Told, ...]
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Tile:
    """A number of the summary."""

    party: str
    who: str
    level: Level
    count: int


def html_report(report: Report) -> str:
    """The page, without a final newline."""
    import jinja2
    from markupsafe import Markup

    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    style = (FOLDER / "page.css").read_text(encoding="utf-8")
    script = (FOLDER / "page.js").read_text(encoding="utf-8")
    return environment.get_template("page.html.jinja").render(
        style=Markup(style),
        script=Markup(script),
        old=report.old,
        new=report.new,
        conclusion=report.conclusion,
        semver=report.semver,
        tiles=_tiles(report),
        cards=[_card(report, change) for change in report.ordered],
        ignored=[
            {"message": change.message, "reason": entry.reason, "until": entry.until}
            for change, entry in report.ignored
        ],
    )


_WHO: dict[Party, str] = {"client": "Clients", "server": "Servers", "code": "Code"}


def _tiles(report: Report) -> list[Tile]:
    return [
        Tile(party, _WHO[party], level, len(report.of_party(party, level)))
        for party in PARTIES
        for level in reversed(LEVELS)
    ]


def _card(report: Report, change: Change) -> Card:
    rule = RULES[change.rule]
    parties: list[str] = []
    for party in PARTIES:
        verdicts = change.verdicts_of(party)
        if verdicts:
            parties.append(f"{party}-{worst([item.level for item in verdicts])}")
    told = tuple(
        Told(
            verdict.level,
            _WHO[verdict.party],
            _ROLES[verdict.role],
            reaches(verdict.reached, 12),
        )
        for verdict in change.verdicts
    )
    halves = _halves(report, change)
    texts = [
        change.message,
        change.rule,
        change.subject,
        *(item.where for item in told),
    ]
    texts += [half.place for half in halves]
    return Card(
        change.level,
        change.rule,
        change.axis,
        rule.title,
        rule.reason,
        rule.how,
        parts(change.message),
        change.probable,
        ", ".join(change.along),
        " ".join(parties),
        " ".join(texts).lower(),
        halves,
        told,
        change.fingerprint,
    )


def _halves(report: Report, change: Change) -> tuple[Half, ...]:
    sides: list[tuple[str, Side, int, list[str], str, str]] = []
    for index, (title, side, span) in enumerate(
        (("Before", report.old, change.old), ("After", report.new, change.new))
    ):
        which = "old" if index == 0 else "new"
        number, lines = excerpt(side, span, not is_holder(change, which))
        sides.append((title, side, number, lines, place(span), change.code[index]))
    texts = [{line.strip() for line in item[3]} for item in sides]
    return tuple(
        Half(
            title,
            where,
            tuple(
                Line(
                    str(number + offset),
                    line,
                    "" if line.strip() in texts[1 - index] else "changed",
                )
                for offset, line in enumerate(lines)
            ),
            code,
        )
        for index, (title, _, number, lines, where, code) in enumerate(sides)
    )
