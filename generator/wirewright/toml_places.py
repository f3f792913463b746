"""Where each key and each value of a TOML text stands.

The TOML parser of the standard library says what a file holds but not where,
so a small scanner finds the places. It runs only on text that has parsed, and
so needs to know little of the grammar.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from typing import TypeAlias

from .diagnostics import Span

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

Key: TypeAlias = "tuple[str | int, ...]"  # names, and indices into lists

_BLANK = re.compile(r"(?:[ \t\n]|#[^\n]*)*")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"""(?:"{0,2})'
    r"|'''.*?'''(?:'{0,2})"
    r'|"(?:\\.|[^"\\])*"'
    r"|'[^']*'",
    re.DOTALL,
)
_SCALAR = re.compile(r"[^,\]}#\n]+")


class Scanner:
    """Finds where each key and each value of valid TOML stands.

    `keys` has the last name of each table and key, and where each table in a
    list begins; `values` has what is neither a table nor a list.
    """

    def __init__(self, text: str, file: str) -> None:
        self.keys: dict[Key, Span] = {}
        self.values: dict[Key, Span] = {}
        self._text = text
        self._file = file
        self._at = 0
        self._lines = [0, *(match.end() for match in re.finditer("\n", text))]
        self._sizes: dict[Key, int] = {}  # of the lists made by [[headers]]
        table: Key = ()
        while self._next():
            if self._next() == "[":
                table = self._header()
            else:
                self._pair(table)

    def _header(self) -> Key:
        is_element = self._text.startswith("[[", self._at)
        self._at += 2 if is_element else 1
        key, span = self._names(())
        if is_element:
            key = key[:-1] if isinstance(key[-1], int) else key
            index = self._sizes.get(key, 0)
            self._sizes[key] = index + 1
            key = (*key, index)
            self.keys[key] = span
        self._at = self._text.index("]", self._at) + (2 if is_element else 1)
        return key

    def _pair(self, table: Key) -> None:
        key, _ = self._names(table)
        self._at += 1  # the equals sign
        self._value(key)

    def _names(self, key: Key) -> tuple[Key, Span]:
        """Reads a dotted key below `key`; ends before what follows it."""
        while True:
            self._next()
            start = self._at
            quoted = self._take(_STRING)
            name = _unquoted(quoted) if quoted else self._take(_BARE_KEY)
            span = self._span(start)
            key += (name,)
            self.keys.setdefault(key, span)
            if key in self._sizes:
                key += (self._sizes[key] - 1,)
            if self._next() != ".":
                return key, span
            self._at += 1

    def _value(self, key: Key) -> None:
        opening, start = self._next(), self._at
        if opening not in ("[", "{"):
            text = self._take(_STRING) or self._take(_SCALAR)
            self.values[key] = self._span(start, start + len(text.rstrip()))
            return
        self._at += 1
        self.keys.setdefault(key, self._span(start))
        index = 0
        while self._next() not in ("]", "}"):
            if opening == "[":
                self._value((*key, index))
            else:
                self._pair(key)
            index += 1
            if self._next() == ",":
                self._at += 1
        self._at += 1

    def _next(self) -> str:
        """Skips blanks and comments; the character there, empty at the end."""
        self._take(_BLANK)
        return self._text[self._at : self._at + 1]

    def _take(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self._text, self._at)
        if match is None:
            return ""
        self._at = match.end()
        return match[0]

    def _span(self, start: int, end: int | None = None) -> Span:
        line, column = self._place(start)
        return Span(self._file, line, column, *self._place(end or self._at))

    def _place(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1


def _unquoted(key: str) -> str:
    return next(iter(tomllib.loads(f"{key} = 0")))
