"""PyYAML's two parsers behind one function, and what their errors mean."""

# PyYAML's stubs leave some parameters and results open.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, cast

import yaml
from yaml.events import Event
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner, ScannerError
from yaml.tokens import ScalarToken

from ..diagnostics import Diagnostics, Related, Span

# What PyYAML raises: its own errors, and now and then what it did not foresee.
PARSE_ERRORS = (yaml.YAMLError, ValueError, ArithmeticError, LookupError)

_BAD_ESCAPE = "found invalid Unicode character escape code"  # in libyaml's words
_SURROGATE = re.compile("[\ud800-\udfff]")


class _Mark(Protocol):
    line: int
    column: int


class EventReader(Protocol):
    """Gives the events of a text one by one, None after the last."""

    def get_event(self) -> Event | None: ...


class _PythonParser(Reader, Scanner, Parser):
    """The pure Python parser, with libyaml's view of tabs, `?` and bad escapes."""

    def __init__(self, text: str) -> None:
        self._in_plain = False
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)

    def scan_to_next_token(self) -> None:
        super().scan_to_next_token()
        while self.peek() == "\t" and (self.flow_level or not self.allow_simple_key):
            self.forward()
            super().scan_to_next_token()

    def scan_plain(self) -> ScalarToken:
        self._in_plain = True
        try:
            return super().scan_plain()
        finally:
            self._in_plain = False

    def peek(self, index: int = 0) -> str:
        # In brackets, PyYAML would end an unquoted text at a `?`.
        character = cast("str", super().peek(index))
        return "_" if self._in_plain and character == "?" else character

    def scan_flow_scalar(self, style: str) -> ScalarToken:
        start = self.get_mark()
        try:
            token = super().scan_flow_scalar(style)
        except (ValueError, OverflowError):  # from `chr`
            token = None
        if token is None or _SURROGATE.search(token.value):
            context = "while scanning a quoted scalar"
            raise ScannerError(context, start, _BAD_ESCAPE, self.get_mark())
        return token


def _find_c_parser() -> Callable[[str], EventReader] | None:
    try:
        from yaml._yaml import CParser
    except ImportError:  # PyYAML was built without libyaml
        return None
    return CParser


c_parser = _find_c_parser()


def _python_reader(text: str) -> EventReader:
    return _PythonParser(text)


class _PatientReader:
    """The C parser, and the Python parser from where the C parser finds a text too deep.

    The C parser looks ahead, and gives up at a depth of its own before the events up to our limit are out.
    """

    def __init__(self, text: str, parser: Callable[[str], EventReader]) -> None:
        self._text = text
        self._reader: EventReader = parser(text)
        self._count = 0

    def get_event(self) -> Event | None:
        try:
            event = self._reader.get_event()
        except yaml.MarkedYAMLError as error:
            if "nesting depth" not in (error.problem or ""):
                raise
            self._reader = _python_reader(self._text)
            for _ in range(self._count):
                self._reader.get_event()
            event = self._reader.get_event()
        self._count += 1
        return event


def open_events(text: str) -> EventReader:
    """The events of a text in which only spaces, tabs and LF are white space."""
    return _PythonParser(text) if c_parser is None else _PatientReader(text, c_parser)


@dataclass(frozen=True, slots=True)
class _Meaning:
    """Our words for a problem that PyYAML describes by one of `phrases`."""

    phrases: tuple[str, ...]
    message: str
    help: str | None = None
    code: str = "E103"
    at_context: bool = False  # point to where the construct starts


_UNFINISHED = _Meaning(
    ("',' or ']'", "',' or '}'"),
    "a `,` or the closing bracket is missing before this",
    "quote text that holds `,`, `[`, `]`, `{`, `}` or `: `",
)
_ESCAPE = _Meaning(
    ("unknown escape character",),
    "an unknown escape in double-quoted text",
    "write the backslash twice, or use single quotes",
)
_MEANINGS = (
    _Meaning(
        ("directive",),
        "a line that starts with `%`, a YAML directive",
        "remove the line",
        at_context=True,
    ),
    _Meaning(
        ("a tag", "tag handle"),
        "a YAML tag",
        "put text that starts with `!` in quotes",
        code="E106",
        at_context=True,
    ),
    _Meaning(
        ("mapping values are not allowed",),
        "a `:` that cannot stand here",
        "quote text that holds `: `, and check that the line above has its own `:`",
    ),
    _Meaning(
        ("could not find expected ':'",),
        "a line without a `:` among the keys of a mapping",
        "write `key: value`, or indent the line to continue the text above",
        at_context=True,
    ),
    _Meaning(
        ("found unexpected end of stream",),
        "quoted text that is never closed",
        "add the closing quote; inside single quotes write a quote twice",
        at_context=True,
    ),
    _Meaning(
        ("unexpected document",),
        "a document marker inside quoted text",
        "indent the line, or close the quote before it",
    ),
    _ESCAPE,
    _Meaning(
        ("hexadecimal number",),
        "an escape with too few hexadecimal digits",
        "`\\x` takes two digits, `\\u` four and `\\U` eight",
    ),
    _Meaning(
        (_BAD_ESCAPE,),
        "an escape that stands for no character",
        "write the character itself, or one `\\U` escape instead of two `\\u`",
        code="E113",
        at_context=True,
    ),
    _Meaning(
        ("sequence entries are not allowed",),
        "a list item that cannot start here",
        "start the list on a line of its own",
    ),
    _Meaning(
        ("mapping keys are not allowed",),
        "a `?` that cannot stand here",
        "put text that starts with `?` in quotes",
    ),
    _Meaning(
        ("<document start>",),
        "a line outside the mapping that the file started with",
        "start all keys of the top level in the same column",
    ),
    _UNFINISHED,
    _Meaning(
        ("cannot start any token",),
        "unquoted text that starts with {character}",
        "put the text in quotes",
    ),
    _Meaning(
        ("node content",),
        "{character} where a value is expected",
        "quote text that starts with a bracket or a comma",
    ),
    _Meaning(
        ("comment or line break", "comment or a line break", "indentation indicator"),
        "text on the line of a `|` or `>`",
        "start the text of the block on the next line",
    ),
    _Meaning(
        ("alphabetic or numeric character",),
        "unquoted text that starts with {character}",
        "put the text in quotes",
        code="E105",
        at_context=True,
    ),
    _Meaning(
        ("found unexpected ':'",),
        "a `:` in unquoted text between brackets",
        "put a space after the `:`, or the text in quotes",
    ),
)
TAB_IN_TEXT = "a tab in unquoted text", "use spaces, or quote the text"
_TAB_IN_TEXT = _Meaning((), *TAB_IN_TEXT)
_TAB = _Meaning((), "a tab used as indentation", "indent with spaces")
_BAD_INDENT = _Meaning(
    (),
    "a line that fits no block above it",
    "align it with the keys or list items that it belongs to",
)
_TRAILING = _Meaning(
    (),
    "text after the end of a value",
    "quote the value as a whole, or remove what follows it",
)
_UNKNOWN = _Meaning((), "this cannot be read as YAML")


def report(
    error: Exception,
    file: str,
    text: str,
    opened: Span | None,
    diagnostics: Diagnostics,
) -> None:
    """Says what one of `PARSE_ERRORS` means to the author of the file.

    Args:
        error: What the event reader raised.
        file: The display name of the file.
        text: What the reader was given.
        opened: The innermost bracket that is still open.
        diagnostics: Takes the finding.
    """
    places = _Places(file, text)
    if not isinstance(error, yaml.MarkedYAMLError):
        diagnostics.error(_UNKNOWN.code, _UNKNOWN.message, places.at(None))
        return
    problem = (error.problem or "").replace("hexdecimal", "hexadecimal")
    span = places.at(error.problem_mark)
    meaning = _meaning(problem, error.context or "", span, places)
    if meaning is _TAB:
        span = places.first_tab(span)
    elif meaning is _TAB_IN_TEXT:
        span = places.last_tab(span)
    elif meaning.at_context and error.context_mark is not None:
        span = places.at(error.context_mark)
    elif meaning is _ESCAPE:
        span = places.backslash(span)
    elif opened is not None and places.is_end(span):
        diagnostics.error("E103", "a bracket that is never closed", opened)
        return
    related: list[Related] = []
    if opened is not None and meaning is _UNFINISHED:
        related.append(Related(opened, "the bracket was opened here"))
    character = places.character(span)
    quoted = "a backtick" if character == "`" else f"`{character}`"
    message = meaning.message.format(character=quoted)
    diagnostics.error(meaning.code, message, span, help=meaning.help, related=related)


def _meaning(problem: str, context: str, span: Span, places: _Places) -> _Meaning:
    before = places.before(span)
    if "\t" in before[: len(before) - len(before.lstrip())]:
        return _TAB
    if "tab character" in problem or places.character(span) == "\t":
        return _TAB
    if "found unexpected end of stream" in problem and "quoted" not in context:
        return _UNKNOWN
    wording = f"{context}: {problem}"
    for meaning in _MEANINGS:
        if any(phrase in wording for phrase in meaning.phrases):
            return meaning
    if re.search(
        r"[^\s\]}'\"]\s*\t\s*$", before
    ):  # where the Python parser ends a text
        return _TAB_IN_TEXT
    if "<block end>" in problem or "did not find expected" in problem:
        return _TRAILING if before.strip() else _BAD_INDENT
    return _UNKNOWN


class _Places:
    """Marks of PyYAML as spans of one character, never past the end of the text."""

    def __init__(self, file: str, text: str) -> None:
        self._file = file
        self._lines = text.rstrip("\n").split("\n")

    def at(self, mark: _Mark | None) -> Span:
        line, column = (0, 0) if mark is None else (mark.line, mark.column)
        if line >= len(self._lines):
            line = len(self._lines) - 1
            column = len(self._lines[line])
        return self._span(line + 1, column + 1)

    def is_end(self, span: Span) -> bool:
        return span.line == len(self._lines) and span.column > len(self._lines[-1])

    def before(self, span: Span) -> str:
        return self._lines[span.line - 1][: span.column - 1]

    def character(self, span: Span) -> str:
        return self._lines[span.line - 1][span.column - 1 : span.column]

    def first_tab(self, span: Span) -> Span:
        line = self._lines[span.line - 1]
        return self._span(span.line, line.index("\t") + 1)

    def last_tab(self, span: Span) -> Span:
        return self._span(span.line, self.before(span).rindex("\t") + 1)

    def backslash(self, span: Span) -> Span:
        """The start of an escape; the Python parser's marks lie behind it."""
        if self.character(span) == "\\":
            return span
        return self._span(span.line, span.column - 1)

    def _span(self, line: int, column: int) -> Span:
        return Span(self._file, line, column, line, column + 1)
