"""The nodes of a parsed spec file: plain data, each with its place."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..diagnostics import Span
from .scalars import ScalarValue


@dataclass(frozen=True, slots=True)
class Scalar:
    """A key or a single value. `text` is what was written, without its quotes."""

    value: ScalarValue
    text: str
    span: Span
    plain: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """One key of a mapping with its value; the key's `value` is its text."""

    key: Scalar
    value: Node


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values in the order of the file; no key comes twice."""

    entries: tuple[Entry, ...]
    span: Span

    def get(self, name: str) -> Node | None:
        """The value of key `name`, None when it is missing."""
        for entry in self.entries:
            if entry.key.text == name:
                return entry.value
        return None


Node = Scalar | Sequence | Mapping


def part_of(whole: Span, text: str, start: int, end: int) -> Span:
    """The place of `text[start:end]` in a scalar that spells `text`; of the whole where its lines or quotes shift it."""
    quotes = whole.end_column - whole.column - len(text)
    if whole.line != whole.end_line or quotes not in (0, 2):
        return whole
    first = whole.column + quotes // 2
    end = max(end, start + 1)
    return replace(whole, column=first + start, end_column=first + end)
