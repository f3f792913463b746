"""Texts that match a regular expression.

Only what is usual in the pattern of a string is understood; each text is a guess that
has to be tried. What is not understood, such as a look-ahead, is taken for nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from string import ascii_lowercase, ascii_uppercase, digits, punctuation
from typing import TypeAlias

from .sample import LARGEST

_Make: TypeAlias = Callable[[int, int], str]
"""How often to repeat what may be repeated, and which of several to take → a text."""

_TOKEN = re.compile(
    r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)"  # an escape
    r"|\[\^?\]?(?:\\.|[^\]\\])*\]"  # a class
    r"|(?:[*+?]|\{\d+(?:,\d*)?\}|\{,\d+\})\??"  # a quantifier
    r"|\(\?(?:P?<\w+>|:|=|!|<=|<!)|.",
    re.DOTALL,
)
_USUAL = f"{ascii_lowercase}{digits}{ascii_uppercase}_{punctuation} "


def guesses(pattern: str, longest: int, choices: int) -> Iterator[str]:
    """Texts that may match `pattern`, growing to about `longest` characters.

    Of characters and alternatives that are as good as each other, `choices` are tried.
    """
    make = _Parser(pattern).alternatives()
    for times in range(longest + 1):
        for choice in range(choices):
            yield make(times, choice)


class _Parser:
    def __init__(self, pattern: str) -> None:
        self._tokens: list[str] = _TOKEN.findall(pattern)

    def alternatives(self) -> _Make:
        """Reads to the end or to the bracket that closes a group."""
        options = [self._sequence()]
        while self._next() == "|":
            self._tokens.pop(0)
            options.append(self._sequence())
        return lambda times, choice: options[choice % len(options)](times, choice)

    def _sequence(self) -> _Make:
        parts: list[_Make] = []
        while self._next() not in ("", "|", ")"):
            part = self._atom()
            limits = _limits(self._next())
            if limits is not None:
                self._tokens.pop(0)
                part = _repeated(part, *limits)
            parts.append(part)
        return lambda times, choice: "".join(part(times, choice) for part in parts)

    def _atom(self) -> _Make:
        token = self._tokens.pop(0)
        if token.startswith("("):
            inner = self.alternatives()
            self._tokens[:1] = []
            return _nothing if token[2:] in ("=", "!", "<=", "<!") else inner
        if token in ("^", "$", r"\b", r"\B", r"\A", r"\Z"):
            return _nothing
        if len(token) == 1 and token != ".":
            return lambda times, choice: token
        options = _characters(token)
        return lambda times, choice: options[choice % len(options)] if options else ""

    def _next(self) -> str:
        return self._tokens[0] if self._tokens else ""


def _nothing(times: int, choice: int) -> str:
    return ""


def _limits(token: str) -> tuple[int, int] | None:
    """How often a quantifier repeats; `None` for another token."""
    usual = {"*": (0, LARGEST), "+": (1, LARGEST), "?": (0, 1)}
    if token[:1] in usual:
        return usual[token[:1]]
    match = re.fullmatch(r"\{(\d*)(,?)(\d*)\}\??", token)
    if match is None:
        return None
    low = int(match[1] or 0)
    return low, int(match[3] or (LARGEST if match[2] else low))


def _repeated(part: _Make, low: int, high: int) -> _Make:
    def make(times: int, choice: int) -> str:
        text = part(times, choice)
        # What is too long is of no use, however often it should be repeated.
        enough = LARGEST // max(len(text), 1) + 1
        return text * min(max(times, low), high, enough)

    return make


def _characters(token: str) -> Sequence[str]:
    """Some characters that a class or an escape stands for, usual ones if possible."""
    try:
        matches = re.compile(token, re.ASCII).fullmatch
    except re.error:  # a back reference
        return ()
    usual = [character for character in _USUAL if matches(character)]
    others = map(chr, chain(range(0x20), range(0x7F, 0x3000)))
    return usual or [character for character in others if matches(character)][:1]
