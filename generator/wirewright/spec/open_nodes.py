"""Lists and mappings while they are read, and what was read and may be repeated."""

from __future__ import annotations

from dataclasses import dataclass

from ..diagnostics import Span
from .nodes import Entry, Node, Scalar


@dataclass(frozen=True, slots=True)
class Anchored:
    """A node that may be repeated: how many nodes it is, and how many levels it has."""

    node: Node
    nodes: int
    height: int


class OpenList:
    """A list whose end has not been read."""

    __slots__ = ("anchor", "before", "flow", "height", "items", "start")

    def __init__(
        self, start: Span, flow: bool, anchor: str | None, before: int
    ) -> None:
        self.start = start
        self.flow = flow
        self.anchor = anchor
        self.before = before  # how many nodes the budget had
        self.height = 1
        self.items: list[Node] = []

    def last(self) -> Span:
        """Where the last item lies."""
        return self.items[-1].span if self.items else self.start


class OpenMapping:
    """A mapping whose end has not been read."""

    __slots__ = (
        "anchor",
        "before",
        "entries",
        "flow",
        "height",
        "key",
        "keys",
        "start",
    )

    def __init__(
        self, start: Span, flow: bool, anchor: str | None, before: int
    ) -> None:
        self.start = start
        self.flow = flow
        self.anchor = anchor
        self.before = before
        self.height = 1
        self.entries: list[Entry] = []
        self.keys: dict[str, Scalar] = {}
        self.key: Scalar | None = None  # read, and still without its value

    def last(self) -> Span:
        """Where the last value lies."""
        return self.entries[-1].value.span if self.entries else self.start
