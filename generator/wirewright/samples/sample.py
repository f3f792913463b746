"""What a sample is, and what it is put together from."""

from __future__ import annotations

import re
from collections.abc import Callable, Set
from dataclasses import dataclass
from json import dumps
from typing import TypeAlias

Json: TypeAlias = "None | bool | int | float | str | list[Json] | dict[str, Json]"
Step: TypeAlias = "str | int"

LARGEST = 4096
"""Limits above this many characters, bytes or items are not tried out."""


class NoSample(ValueError):
    """A type of which no value could be made: a pattern that is too hard."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A JSON value of an event or a type, and what a strict reader must say to it.

    Values of different samples share parts: copy before you change one.
    """

    name: str
    """`TARGET/valid/PLACE/WHAT` or `TARGET/invalid/PLACE/WHAT`; unique."""
    target: str
    """The name of a definition or the key of an event."""
    channel: str | None
    """For an event, the first channel that has it; else `None`."""
    direction: str | None
    """For an event, `client` or `server`: who sends it there; else `None`."""
    value: Json
    valid: bool
    code: str | None
    """The code of the only violation; `None` for a valid value."""
    path: tuple[Step, ...]
    """Where the violation is, root first."""


@dataclass(frozen=True, slots=True)
class Variation:
    """A value of one type, with at most one thing wrong."""

    what: str
    value: Json
    code: str | None = None
    path: tuple[Step, ...] = ()
    place: str = ""
    """Where the special thing is: `.audio.voice(CustomVoice)`; it need not be wrong."""

    def inside(self, key: Step, wrap: Callable[[Json], Json]) -> Variation:
        """The same as a member or an item, `key`, of what `wrap` makes."""
        return Variation(
            self.what,
            wrap(self.value),
            self.code,
            (key, *self.path) if self.code else (),
            _place(key) + self.place,
        )

    def within(self, mark: str) -> Variation:
        """The same as a variant of a union, which `mark` names."""
        return Variation(self.what, self.value, self.code, self.path, mark + self.place)


def fresh(word: str, taken: Set[object]) -> str:
    """A word that is not taken."""
    while word in taken:
        word += "_"
    return word


def _place(key: Step) -> str:
    if isinstance(key, int):
        return f"[{key}]"
    return f".{key}" if re.fullmatch(r"[^\W\d]\w*", key) else f"[{dumps(key)}]"
