"""What `usage` finds: a place in the host's code, what is wrong with the name there, and how to mend it."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from ..diagnostics import Span
from .rules import USAGE_RULES, Level

Position = tuple[int, int]
"""Line from 1 and column from 0, in bytes of UTF-8, as `ast` counts."""


@dataclass(frozen=True, slots=True)
class NewText:
    """The string literal at a place becomes another one."""

    at: Position
    text: str


@dataclass(frozen=True, slots=True)
class NewMember:
    """A member of the dict literal at a place goes into inner objects.

    Attributes:
        dict_at: The dict literal.
        at: The key.
        path: Its new path, from the dict.
        value: The Python source that takes the place of its value; `None` keeps the value.
    """

    dict_at: Position
    at: Position
    path: tuple[str, ...]
    value: str | None


@dataclass(frozen=True, slots=True)
class NewTag:
    """The dict literal at a place gets a first member."""

    dict_at: Position
    key: str
    value: str


Edit = NewText | NewMember | NewTag


@dataclass(frozen=True, slots=True)
class Finding:
    """One name in the host's code.

    Attributes:
        rule: The id of its rule.
        span: Where it stands, in code points.
        name: The name as the code has it.
        message: One sentence without its full stop.
        new: What to write instead, a name or a path with dots; empty where there is nothing.
        edit: What `--fix` does about it, if it is sure.
    """

    rule: str
    span: Span
    name: str
    message: str
    new: str = ""
    edit: Edit | None = None

    @property
    def level(self) -> Level:
        """How bad it is."""
        return USAGE_RULES[self.rule].level


def position(node: ast.expr) -> Position:
    """Where an expression begins."""
    return node.lineno, node.col_offset
