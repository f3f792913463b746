"""What is wrong, where, and what would mend it: collected, sorted and printed.

A stage puts everything it finds into one `Diagnostics` and ends with
`raise_if_any()`, so that a user sees all problems of the stage at once.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .codes import CODES

SHOWN = 50
"""How many findings are printed."""

_LINE_WIDTH = 100  # columns of a source line that are shown
_LEAD = 40  # of them before the range, when a line has to be cut
_QUOTE_WIDTH = 80  # characters shown of a quoted name
_CUT = "..."
_LONGEST_NAME = 100  # nobody mistypes a longer one; difflib is slow on it


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of a file; line and column from 1, in code points."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Related:
    """A second place that a diagnostic points to."""

    span: Span
    message: str


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. `message` is a sentence without its full stop."""

    code: str
    message: str
    span: Span | None
    help: str | None = None
    related: tuple[Related, ...] = ()


class WirewrightError(Exception):
    """What every function of the generator raises for a user's mistake.

    Attributes:
        diagnostics: All findings, sorted by place.
        exit_code: 1 findings, 2 usage, 3 what cannot be read or written.
    """

    def __init__(self, diagnostics: Iterable[Diagnostic], exit_code: int = 1) -> None:
        self.diagnostics = tuple(sorted(diagnostics, key=_sort_key))
        self.exit_code = exit_code
        super().__init__(self.diagnostics, exit_code)

    def __str__(self) -> str:
        return render(self.diagnostics, {})


class Diagnostics:
    """Collects the findings of one stage."""

    def __init__(self) -> None:
        self._items: dict[tuple[str, str, Span | None], Diagnostic] = {}

    @property
    def items(self) -> tuple[Diagnostic, ...]:
        """The findings so far, in the order in which they were made."""
        return tuple(self._items.values())

    def error(
        self,
        code: str,
        message: str,
        span: Span | None,
        *,
        help: str | None = None,
        related: Iterable[Related] = (),
    ) -> None:
        """Adds a finding, once; `span` is None when it has no place in a file."""
        assert code in CODES, f"{code} is missing from the table of codes"
        item = Diagnostic(code, message, span, help, tuple(related))
        self._items.setdefault((code, message, span), item)

    def suggest(self, name: str, candidates: Iterable[str]) -> str | None:
        """`did_you_mean`, as long as there are few findings: nobody reads it later."""
        if len(self._items) >= SHOWN:
            return None
        return did_you_mean(name, candidates)

    def raise_if_any(self) -> None:
        """Raises `WirewrightError` with all findings, if there is one."""
        if self._items:
            raise WirewrightError(self._items.values())


def nearest(name: str, candidates: Iterable[str]) -> str | None:
    """The candidate that `name` most probably stands for, None if none is near."""
    if len(name) > _LONGEST_NAME:
        return None
    known = sorted(set(candidates) - {name})
    folded = _fold(name)
    for candidate in known:
        if _fold(candidate) == folded:
            return candidate
    close = difflib.get_close_matches(name, known, n=1)
    return close[0] if close else None


def did_you_mean(name: str, candidates: Iterable[str]) -> str | None:
    """The help text for a mistyped `name`, None when nothing is near."""
    candidate = nearest(name, candidates)
    return None if candidate is None else f"did you mean `{candidate}`?"


def render(
    diagnostics: Iterable[Diagnostic],
    sources: Mapping[str, str],
    *,
    color: bool = False,
    limit: int = SHOWN,
    word: str = "error",
) -> str:
    """Findings as the text that a terminal shows, without a final newline.

    Args:
        diagnostics: In any order; they are printed by file, line and column.
        sources: The text of each file by its display name. A place in a file
            that is missing here is printed without its source line.
        color: Whether to use ANSI colours.
        limit: How many to print; the rest is only counted.
        word: What each is: an `error`, or a `note` that stops nothing.
    """
    ordered = sorted(diagnostics, key=_sort_key)
    writer = _Writer(sources, color, word)
    for diagnostic in ordered[:limit]:
        writer.diagnostic(diagnostic)
    if len(ordered) > limit:
        writer.lines.append(f"{_CUT} and {len(ordered) - limit} more")
    return "\n".join(writer.lines)


def _sort_key(item: Diagnostic) -> tuple[str, int, int, str, str]:
    span = item.span
    if span is None:
        return ("", 0, 0, item.code, item.message)
    return (span.file, span.line, span.column, item.code, item.message)


def _fold(name: str) -> str:
    return name.casefold().replace("-", "").replace("_", "")


_RED, _GREEN, _CYAN = "1;31", "32", "36"


class _Writer:
    """Prints findings; splits each source text into lines only once."""

    def __init__(self, sources: Mapping[str, str], color: bool, word: str) -> None:
        self._word = word
        self.lines: list[str] = []
        self._sources = sources
        self._split: dict[str, list[str]] = {}
        self._color = color

    def diagnostic(self, item: Diagnostic) -> None:
        color = _CYAN if self._word == "note" else _RED
        label = self._paint(color, f"{self._word}[{item.code}]")
        self._place(item.span, label, color, item.message, item.help)
        for related in item.related:
            note = self._paint(_CYAN, "note")
            self._place(related.span, note, _CYAN, related.message, None)

    def _place(
        self,
        span: Span | None,
        label: str,
        ansi: str,
        message: str,
        help: str | None,
    ) -> None:
        place = f"{_visible(span.file)}:{span.line}:{span.column}: " if span else ""
        self.lines.append(f"{place}{label}: {_safe(message)}")
        advice = self._paint(_GREEN, f"help: {_safe(help)}") if help else ""
        text = None if span is None else self._source_line(span)
        if span is None or text is None:
            if advice:
                self.lines.append(f"  {advice}")
            return
        shown, indent, width = _excerpt(text, span)
        carets = " " * indent + self._paint(ansi, "^" * width)
        number = f"{span.line:>5}"
        self.lines.append(f"{number} | {shown}".rstrip())
        self.lines.append(f"{'':>{len(number)}} | {carets} {advice}".rstrip())

    def _source_line(self, span: Span) -> str | None:
        source = self._sources.get(span.file)
        if source is None:
            return None
        lines = self._split.get(span.file)
        if lines is None:
            lines = self._split[span.file] = source.split("\n")
        return lines[span.line - 1] if span.line <= len(lines) else None

    def _paint(self, ansi: str, text: str) -> str:
        return f"\x1b[{ansi}m{text}\x1b[0m" if self._color else text


def _excerpt(text: str, span: Span) -> tuple[str, int, int]:
    """A source line to show, and where in it, in columns, the range lies."""
    start = min(span.column - 1, len(text))
    end = len(text) if span.end_line > span.line else span.end_column - 1
    end = max(start, min(end, len(text)))
    first = 0
    if _columns(text[: start + _LINE_WIDTH]) > _LINE_WIDTH or len(text) > _LINE_WIDTH:
        first = max(0, start - _LEAD)
    lead = _CUT if first else ""
    shown, cut = _fit(text[first : first + 2 * _LINE_WIDTH], _LINE_WIDTH - len(lead))
    before = len(lead) + _columns(_visible(text[first:start]))
    total = len(lead) + _columns(shown)
    width = _columns(_visible(text[start : min(end, start + _LINE_WIDTH)]))
    width = max(1, min(width, total - before))
    return lead + shown + (_CUT if cut else ""), before, width


def _fit(text: str, columns: int) -> tuple[str, bool]:
    """As much of `text`, made harmless, as fits; and whether any was left out."""
    parts: list[str] = []
    for character in text:
        part = _visible(character)
        columns -= _columns(part)
        if columns < 0:
            return "".join(parts), True
        parts.append(part)
    return "".join(parts), False


def _columns(text: str) -> int:
    """How many cells of a terminal `text` takes."""
    if text.isascii():
        return len(text)
    return sum(
        (
            0
            if unicodedata.category(character) in ("Mn", "Me")
            else 1 + (unicodedata.east_asian_width(character) in "WF")
        )
        for character in text
    )


# Characters that move the cursor, reorder the line or cannot be seen.
_HIDDEN_CATEGORIES = frozenset(("Cc", "Cf", "Cs", "Cn", "Zl", "Zp"))
_NAMED_ESCAPES = {"\n": r"\n", "\r": r"\r", "\t": r"\t"}


def _visible(text: str) -> str:
    """`text` with every control, invisible or bidi character written out."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        (
            _escape(character)
            if unicodedata.category(character) in _HIDDEN_CATEGORIES
            else character
        )
        for character in text
    )


def _escape(character: str) -> str:
    code = ord(character)
    short = f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
    return _NAMED_ESCAPES.get(character, short if code < 0x10000 else f"\\U{code:08x}")


_LONG_QUOTE = re.compile(rf"`([^`]{{{_QUOTE_WIDTH + 1},}})`")


def _safe(message: str) -> str:
    """A message whose quoted names can neither harm the terminal nor fill it."""
    kept = _QUOTE_WIDTH - len(_CUT)
    return _LONG_QUOTE.sub(
        lambda match: f"`{match[1][:kept]}{_CUT}`", _visible(message)
    )
