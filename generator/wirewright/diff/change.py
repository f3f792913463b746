"""What a comparison comes to: changes, each with its places and a verdict for each party."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..diagnostics import Span
from .rule import Axis, Effect, Level, worst

Party = Literal["client", "server", "code"]
"""`client` sends client events and reads server events, `server` is the mirror; `code` imports the package."""

Role = Literal["sends", "receives", "imports"]

PARTIES: tuple[Party, ...] = ("client", "server", "code")
SIDES: tuple[Party, Party] = ("client", "server")
"""Those who talk to each other."""


@dataclass(frozen=True, slots=True)
class Reach:
    """How a change is reached: from an event, endpoint or connection, by the shortest path of wire names."""

    root: str
    path: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a change does to one party in one role, when it was built for the old revision."""

    party: Party
    role: Role
    level: Level
    effect: Effect = "none"
    reached: tuple[Reach, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One difference.

    Attributes:
        rule: The id of its rule.
        axis: What it is about first of all.
        message: One sentence without its full stop.
        subject: What it is about, in words that stay the same when lines move.
        what: The member in the subject, a field or an enum value; empty for the whole.
        before: What stood there, as a short text; empty for nothing.
        after: What stands there.
        old: Where it is, or would be, in the old files.
        new: Where it is, or would be, in the new files.
        probable: It is a rename or move that the spec does not confirm.
        along: The classes that are in another module.
        verdicts: For each party and role that it concerns.
        code: Lines of Python before and after it.
        fingerprint: Stable as long as rule, subject and texts are.
    """

    rule: str
    axis: Axis
    message: str
    subject: str
    what: str
    before: str
    after: str
    old: Span | None
    new: Span | None
    probable: bool
    along: tuple[str, ...]
    verdicts: tuple[Verdict, ...]
    code: tuple[str, str]
    fingerprint: str

    @property
    def level(self) -> Level:
        """The worst that it does to anyone."""
        return worst([verdict.level for verdict in self.verdicts])

    def verdicts_of(self, party: Party) -> list[Verdict]:
        """What it does to one party."""
        return [verdict for verdict in self.verdicts if verdict.party == party]


@dataclass(frozen=True, slots=True)
class Former:
    """A rename that `renamed_from` would confirm: where the new thing stands, and what it was called."""

    span: Span
    name: str
    message: str
    is_value: bool = False
    """It is a value of an enum; the short form of one is its docs."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """All changes from one revision to another, in the order in which they are met."""

    changes: tuple[Change, ...]
    unconfirmed: tuple[Former, ...]
