"""Type expressions: `list<string(..64)>(1..) | null` → type nodes.

union   = variant ("|" variant)*
variant = constant | name ["<" argument ("," argument)* ">"] ["(" limit ("," limit)* ")"]
limit   = range | "/" pattern "/"
range   = bound | [bound] ".." [bound]
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NoReturn

from ..diagnostics import Diagnostics, Span, did_you_mean
from .document import (
    Builtin,
    ConstantNode,
    ListNode,
    MapNode,
    Reference,
    TypeNode,
    UnionNode,
)
from .model import NO_LIMITS, Limits
from .source import Scalar, part_of

SCALARS = ("string", "integer", "number", "boolean", "base64", "object", "json", "null")
TIME_UNITS = ("ns", "us", "ms", "s", "min", "h", "d")
UNITS = (*TIME_UNITS, "Hz", "bytes", "tokens", "percent", "dB", "px")
TIMESTAMP_UNITS = ("s", "ms", "iso")
KEYWORDS = (*SCALARS, "timestamp", "list", "map", "true", "false")

MAX_DEPTH = 32

_SIZES = {"B": 1, "KiB": 1024, "MiB": 1024**2, "GiB": 1024**3}
_TOKEN = re.compile(
    r"""
    (?P<space>[ \t\n]+)
  | (?P<name>[A-Za-z_][A-Za-z0-9_]*)
  | (?P<number>[-+]?[0-9]+(?:\.[0-9]+)?(?:B|KiB|MiB|GiB)?(?![A-Za-z0-9_]))
  | (?P<text>"(?:[^"\\\n]|\\["\\])*"|'(?:[^'\\\n]|\\['\\])*')
  | (?P<pattern>/(?:[^/\\\n]|\\.)+/)
  | (?P<dots>\.\.)
  | (?P<mark>[|<>(),])
    """,
    re.VERBOSE,
)


class _Malformed(Exception):
    def __init__(
        self, message: str, start: int, end: int, help: str | None, code: str
    ) -> None:
        super().__init__(message)
        self.message, self.start, self.end = message, start, end
        self.help, self.code = help, code


def parse_expression(scalar: Scalar, diagnostics: Diagnostics) -> TypeNode | None:
    """The type that a scalar spells; `None` after reporting where it spells none."""
    parser = _Parser(scalar)
    try:
        return parser.parse()
    except _Malformed as problem:
        span = parser.span(problem.start, problem.end)
        diagnostics.error(problem.code, problem.message, span, help=problem.help)
        return None


def parse_size(text: str) -> int:
    """`15MiB` in bytes."""
    number = text.rstrip("BKMGi")
    return int(number) * _SIZES[text[len(number) :] or "B"]


class _Parser:
    def __init__(self, scalar: Scalar) -> None:
        self.scalar = scalar
        self.source = scalar.text
        self.tokens = self._tokens()
        self.at = 0
        self.depth = 0

    def span(self, start: int, end: int) -> Span:
        """The place of a part of the expression; of the whole where its lines or quotes shift the columns."""
        return part_of(self.scalar.span, self.source, start, end)

    def _tokens(self) -> list[tuple[str, str, int, int]]:
        tokens: list[tuple[str, str, int, int]] = []
        at = 0
        while at < len(self.source):
            match = _TOKEN.match(self.source, at)
            if match is None:
                tokens.append(("bad", self.source[at], at, at + 1))
                break
            if match.lastgroup not in (None, "space"):
                tokens.append((match.lastgroup or "", match[0], at, match.end()))
            at = match.end()
        tokens.append(("end", "", len(self.source), len(self.source)))
        return tokens

    @property
    def token(self) -> tuple[str, str, int, int]:
        return self.tokens[self.at]

    def fail(
        self, message: str, help: str | None = None, code: str = "E206"
    ) -> NoReturn:
        _, _, start, end = self.token
        raise _Malformed(message, start, end, help, code)

    def unexpected(self, wanted: str, help: str | None = None) -> NoReturn:
        kind, text, _, _ = self.token
        found = "the end" if kind == "end" else f"`{text}`"
        self.fail(f"expected {wanted}, found {found}", help)

    def take(self, text: str) -> bool:
        if self.token[1] == text and self.token[0] == "mark":
            self.at += 1
            return True
        return False

    def need(self, text: str, help: str | None = None) -> None:
        if not self.take(text):
            self.unexpected(f"`{text}`", help)

    def parse(self) -> TypeNode:
        node = self.union()
        if self.token[0] != "end":
            self.unexpected("`|` or the end")
        return node

    def union(self) -> TypeNode:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            self.fail(f"the type is nested more than {MAX_DEPTH} levels deep")
        start = self.token[2]
        variants = [self.variant()]
        while self.take("|"):
            variants.append(self.variant())
        self.depth -= 1
        if len(variants) == 1:
            return variants[0]
        return UnionNode(tuple(variants), self.span(start, self.tokens[self.at - 1][3]))

    def variant(self) -> TypeNode:
        kind, text, start, end = self.token
        span = self.span(start, end)
        match kind:
            case "text":
                self.at += 1
                return ConstantNode(re.sub(r"\\(.)", r"\1", text[1:-1]), span)
            case "number":
                self.at += 1
                return ConstantNode(self._constant_number(text), span)
            case "name":
                self.at += 1
                return self.named(text, start)
            case _:
                self.unexpected("a type")

    def _constant_number(self, text: str) -> int | float:
        try:
            return float(text) if "." in text else int(text)
        except ValueError:
            self.at -= 1
            self.fail(f"`{text}` is not a number")

    def named(self, name: str, start: int) -> TypeNode:
        match name:
            case "true" | "false":
                return ConstantNode(name == "true", self._from(start))
            case "list":
                self.need("<", "a list is written `list<T>`")
                item = self.union()
                self.need(">")
                return ListNode(item, self._from(start), self.count(start))
            case "map":
                return self.map(start)
            case "timestamp":
                unit = self.unit(TIMESTAMP_UNITS, required=True)
                return Builtin(name, self._from(start), unit)
            case _ if name in SCALARS:
                return self.builtin(name, start)
            case _:
                return self.reference(name, start)

    def reference(self, name: str, start: int) -> Reference:
        if self.token[1] in ("<", "("):  # only built-in types take these
            self.at -= 1
            self.fail(
                f"unknown built-in type `{name}`", did_you_mean(name, KEYWORDS), "E203"
            )
        return Reference(name, self._from(start))

    def map(self, start: int) -> MapNode:
        self.need("<", "a map is written `map<T>`")
        first = self.union()
        key: TypeNode | None = None
        if self.take(","):
            key, first = first, self.union()
        self.need(">")
        return MapNode(key, first, self._from(start), self.count(start))

    def builtin(self, name: str, start: int) -> Builtin:
        unit = None
        if name in ("integer", "number"):
            unit = self.unit(UNITS, required=False)
        limits, pattern = NO_LIMITS, None
        if self.token[1] == "(" and name in ("boolean", "object", "json", "null"):
            self.at -= 1
            self.fail(f"`{name}` has no limits", code="E306")
        if self.take("("):
            limits, pattern = self.limits(name)
        return Builtin(name, self._from(start), unit, limits, pattern)

    def unit(self, units: tuple[str, ...], *, required: bool) -> str | None:
        if not self.take("<"):
            if required:
                self.unexpected("`<` and a unit: " + ", ".join(units))
            return None
        _, text, _, _ = self.token
        if text not in units:
            known = ", ".join(f"`{unit}`" for unit in units)
            self.fail(
                f"`{text}` is not a unit; units are {known}", did_you_mean(text, units)
            )
        self.at += 1
        self.need(">")
        return text

    def limits(self, name: str) -> tuple[Limits, str | None]:
        limits, pattern = NO_LIMITS, None
        while True:
            if self.token[0] == "pattern" and name == "string" and pattern is None:
                pattern = self.token[1][1:-1].replace("\\/", "/")
                self.at += 1
            elif not limits:
                limits = self.range(_BOUNDS[name])
            else:
                self.unexpected("`)`")
            if not self.take(","):
                break
        self.need(")")
        return limits, pattern

    def count(self, start: int) -> Limits:
        if not self.take("("):
            return NO_LIMITS
        limits = self.range(_whole)
        self.need(")")
        return limits

    def range(self, bound: Callable[[str], int | float]) -> Limits:
        low = self.bound(bound)
        if self.token[0] != "dots":
            if low is None:
                self.unexpected("a limit")
            return Limits(low, low)
        self.at += 1
        high = self.bound(bound)
        if low is None and high is None:
            self.unexpected("a limit")
        return Limits(low, high)

    def bound(self, convert: Callable[[str], int | float]) -> int | float | None:
        kind, text, _, _ = self.token
        if kind != "number":
            return None
        try:
            value = convert(text)
        except ValueError as problem:
            self.fail(str(problem), code="E306")
        self.at += 1
        return value

    def _from(self, start: int) -> Span:
        return self.span(start, self.tokens[self.at - 1][3])


def _whole(text: str) -> int:
    if not text.isdigit() or len(text) > 18:
        raise ValueError(f"`{text}` is no number of items or characters")
    return int(text)


def _integer(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise ValueError(f"`{text}` is not a whole number") from None


def _number(text: str) -> int | float:
    try:
        value = float(text) if "." in text else int(text)
        if abs(float(value)) == float("inf"):
            raise OverflowError
    except (ValueError, OverflowError):
        raise ValueError(f"`{text}` is not a number") from None
    return value


def _size(text: str) -> int:
    if not text[0].isdigit() or "." in text:
        raise ValueError(f"`{text}` is not a size")
    return parse_size(text)


_BOUNDS: dict[str, Callable[[str], int | float]] = {
    "string": _whole,
    "integer": _integer,
    "number": _number,
    "base64": _size,
}


def parse_count(text: str) -> Limits:
    """`1..10`, `1..`, `..10` or `10`, as the `items` of a list."""
    low, dots, high = text.partition("..")
    minimum = int(low) if low else None
    maximum = (int(high) if high else None) if dots else minimum
    return Limits(minimum, maximum)
