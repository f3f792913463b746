"""What a row of the table of rules is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Level = Literal["breaking", "dangerous", "info"]
LEVELS: tuple[Level, ...] = ("info", "dangerous", "breaking")
"""From the mildest to the worst."""

Axis = Literal["wire", "source", "behaviour"]

Effect = Literal["none", "extra", "unknown", "refused", "silent"]
"""What a strict reader makes of a message that the change touches: nothing special, an extra field, an unknown event or
variant, a violation; or (`silent`) it reads it well, but what it waits for never comes or means something else."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What a change does to one role."""

    level: Level
    effect: Effect = "none"


INFO = Cell("info")
EXTRA = Cell("info", "extra")
BREAKS = Cell("breaking", "refused")
SILENT = Cell("breaking", "silent")
UNKNOWN = Cell("breaking", "unknown")
WARNS = Cell("dangerous")


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of change.

    Attributes:
        id: Stable; configuration and ignore files hang on it.
        title: The kind of change, as a sentence without its full stop.
        sentence: What a message says; `{at}` is the thing, `{old}` and `{new}` what it was and is.
        axis: What the change is about first of all.
        sender: What it does to who was built for the old revision and sends; `None`: nothing.
        receiver: What it does to who was built for the old revision and receives.
        code: What it does to source code that uses the generated package.
        reason: Why these levels.
        how: How to go on.
        mirror: The rule of the same change, made the other way round.
    """

    id: str
    title: str
    sentence: str
    axis: Axis
    sender: Cell | None
    receiver: Cell | None
    code: Level | None
    reason: str
    how: str
    mirror: str

    @property
    def level(self) -> Level:
        """The worst that it does."""
        levels: list[Level] = [c.level for c in (self.sender, self.receiver) if c]
        if self.code is not None:
            levels.append(self.code)
        return worst(levels)


def worst(levels: list[Level]) -> Level:
    """The worst of some levels; `info` of none."""
    return LEVELS[max(map(LEVELS.index, levels), default=0)]
