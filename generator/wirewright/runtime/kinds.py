"""What the strict checker is built of: places in a value, and the kinds of scalars."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol, TypeAlias

from .errors import Violation, describe, json_path
from .values import is_base64

Scalar: TypeAlias = str | int | float | bool
Schema: TypeAlias = "Mapping[str, Kind]"
Task: TypeAlias = "tuple[Kind, Any, Place]"
Steps: TypeAlias = "Iterable[Violation | Task]"

_CHOICES_LIMIT = 160

_TIME = (
    r"\d{4}-(?P<month>\d\d)-(?P<day>\d\d)[Tt ](?P<hour>\d\d):[0-5]\d:(?:[0-5]\d|60)"
    r"(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)"
)
_MONTH_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Place:
    """A place in the checked value; its path is put together only for a report."""

    __slots__ = ("depth", "hidden", "key", "parent")

    def __init__(
        self, parent: Place | None, key: str | int, depth: int, hidden: bool
    ) -> None:
        self.parent = parent
        self.key = key
        self.depth = depth
        self.hidden = hidden

    def down(self, key: str | int, *, hidden: bool = False) -> Place:
        """The place of a member; what lies in a hidden place is hidden too."""
        return Place(self, key, self.depth + 1, self.hidden or hidden)

    def path(self) -> str:
        """The JSON path."""
        keys: list[str | int] = []
        place = self
        while place.parent is not None:
            keys.append(place.key)
            place = place.parent
        return f"{place.key}{json_path(reversed(keys))[1:]}"

    def report(
        self, code: str, expected: str, value: Any, *, show: int = 0, got: str = ""
    ) -> Violation:
        """A violation here; a text of up to `show` characters is shown if not hidden."""
        if not got:
            got = describe(value, show=bool(show) and not self.hidden, limit=show)
        return Violation(self.path(), code, expected, got)


class Kind(Protocol):
    """What a value may be."""

    @property
    def expected(self) -> str:
        """The kind in words, for reports."""
        ...

    def visit(self, value: Any, place: Place, schema: Schema) -> Steps:
        """The violations of the value itself, and what to check in its place."""
        ...


class Str:
    """A string; limits count code points, `pattern` is searched for (ASCII classes)."""

    __slots__ = ("max", "min", "pattern")
    expected = "string"

    def __init__(
        self, min: int | None = None, max: int | None = None, pattern: str | None = None
    ) -> None:
        self.min = min
        self.max = max
        self.pattern = pattern

    def visit(self, value: Any, place: Place, schema: Schema) -> Steps:
        if value.__class__ is not str:
            yield wrong_type(self.expected, value, place)
            return
        if not is_within(len(value), self.min, self.max):
            expected = f"string of {span(self.min, self.max)} characters"
            yield place.report("length", expected, value)
        if self.pattern is not None and not _has(self.pattern, value):
            yield place.report("pattern", f"string like {self.pattern}", value)


class Int:
    """A number without a fraction; `1.0` is one, `true` is not."""

    __slots__ = ("max", "min")
    expected = "integer"

    def __init__(self, min: int | None = None, max: int | None = None) -> None:
        self.min = min
        self.max = max

    def visit(self, value: Any, place: Place, schema: Schema) -> Steps:
        whole = value.__class__ is float and value.is_integer()
        if value.__class__ is not int and not whole:
            yield wrong_type(self.expected, value, place)
        elif not is_within(value, self.min, self.max):
            expected = f"integer of {span(self.min, self.max)}"
            yield place.report("range", expected, value, show=1)


class Num:
    """A number."""

    __slots__ = ("max", "min")
    expected = "number"

    def __init__(self, min: float | None = None, max: float | None = None) -> None:
        self.min = min
        self.max = max

    def visit(self, value: Any, place: Place, schema: Schema) -> Steps:
        if value.__class__ is not int and value.__class__ is not float:
            yield wrong_type(self.expected, value, place)
        elif not is_within(value, self.min, self.max):
            expected = f"number of {span(self.min, self.max)}"
            yield place.report("range", expected, value, show=1)


class Bool:
    """A boolean."""

    __slots__ = ()
    expected = "boolean"

    def visit(self, value: Any, place: Place, schema: Schema) -> Steps:
        if value.__class__ is not bool:
            yield wrong_type(self.expected, value, place)


class Json:
    """Any JSON value."""

    __slots__ = ()
    expected = "JSON value"

    def visit(self, value: Any, place: Place, schema: Schema) -> Steps:
        return ()


class FreeObject:
    """An object with any members."""

    __slots__ = ()
    expected = "object"

    def visit(self, value: Any, place: Place, schema: Schema) -> Steps:
        if value.__class__ is not dict:
            yield wrong_type(self.expected, value, place)


class B64:
    """Bytes as a base64 text; limits count decoded bytes. Never shown."""

    __slots__ = ("max", "min")
    expected = "base64 text"

    def __init__(self, min: int | None = None, max: int | None = None) -> None:
        self.min = min
        self.max = max

    def visit(self, value: Any, place: Place, schema: Schema) -> Steps:
        if value.__class__ is not str:
            yield wrong_type(self.expected, value, place)
        elif not is_base64(value):
            yield place.report("base64", self.expected, value)
        else:
            size = len(value) // 4 * 3 - value[-2:].count("=")
            if not is_within(size, self.min, self.max):
                expected = f"{span(self.min, self.max)} bytes as base64 text"
                yield place.report("size", expected, value, got=f"{size} bytes")


class Time:
    """A moment: seconds (`s`) or milliseconds (`ms`) as an integer, or RFC 3339 text."""

    __slots__ = ("unit",)

    def __init__(self, unit: str) -> None:
        self.unit = unit

    @property
    def expected(self) -> str:
        if self.unit == "iso":
            return "RFC 3339 date and time"
        return "integer (seconds)" if self.unit == "s" else "integer (milliseconds)"

    def visit(self, value: Any, place: Place, schema: Schema) -> Steps:
        if self.unit != "iso":
            whole = value.__class__ is float and value.is_integer()
            if value.__class__ is not int and not whole:
                yield wrong_type(self.expected, value, place)
        elif value.__class__ is not str:
            yield wrong_type(self.expected, value, place)
        elif not _is_date_time(value):
            yield place.report("time", self.expected, value, show=32)


class Const:
    """One fixed value."""

    __slots__ = ("value",)

    def __init__(self, value: Scalar) -> None:
        self.value = value

    @property
    def expected(self) -> str:
        return literal(self.value)

    def visit(self, value: Any, place: Place, schema: Schema) -> Steps:
        if value.__class__ is list or value.__class__ is dict or value is None:
            yield wrong_type(self.expected, value, place)
        elif not _is_same(value, self.value):
            yield place.report("const", self.expected, value, show=32)


class Enum:
    """One of some values; an open enum also takes others of the same JSON types."""

    __slots__ = ("open", "values")

    def __init__(self, values: Sequence[Scalar], open: bool = False) -> None:
        self.values = tuple(values)
        self.open = open

    @property
    def expected(self) -> str:
        return choices(self.values)

    def visit(self, value: Any, place: Place, schema: Schema) -> Steps:
        if not any(_type_name(value) == _type_name(known) for known in self.values):
            yield wrong_type(self.expected, value, place)
        elif not self.open and not any(_is_same(value, known) for known in self.values):
            yield place.report("enum", self.expected, value, show=32)


def wrong_type(expected: str, value: Any, place: Place) -> Violation:
    """The violation of a value that is of another JSON type, or null."""
    return place.report("null" if value is None else "type", expected, value)


def is_within(number: float, low: float | None, high: float | None) -> bool:
    """Whether a number keeps both limits, where they are set."""
    return (low is None or number >= low) and (high is None or number <= high)


def span(low: float | None, high: float | None) -> str:
    """Two limits, at least one of them set, in words."""
    if high is None:
        return f"at least {low}"
    if low is None:
        return f"at most {high}"
    return str(low) if low == high else f"{low} to {high}"


def choices(values: Iterable[Scalar]) -> str:
    """Known values in words, as many as fit."""
    shown: list[str] = []
    left = _CHOICES_LIMIT
    for value in values:
        text = literal(value)
        left -= len(text) + 2
        if shown and left < 0:
            shown.append("...")
            break
        shown.append(text)
    return shown[0] if len(shown) == 1 else f"one of {', '.join(shown)}"


def literal(value: Scalar) -> str:
    """A value of the spec, as it would stand in JSON."""
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else str(value)


def _type_name(value: Any) -> str:
    """The JSON type that decides whether two scalars can be equal."""
    if isinstance(value, bool):
        return "boolean"
    return "number" if isinstance(value, (int, float)) else value.__class__.__name__


def _is_same(value: Any, known: Scalar) -> bool:
    # In Python `True == 1`, in JSON not.
    return _type_name(value) == _type_name(known) and value == known


def _has(pattern: str, text: str) -> bool:
    import re  # few specs have patterns

    return re.search(pattern, text, re.ASCII) is not None


def _is_date_time(text: str) -> bool:
    import re

    match = re.fullmatch(_TIME, text, re.ASCII)
    if match is None:
        return False
    month, day = int(match["month"]), int(match["day"])
    if not 1 <= month <= 12 or int(match["hour"]) > 23:
        return False
    year = int(text[:4])
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    days = 28 if month == 2 and not is_leap else _MONTH_DAYS[month - 1]
    return 1 <= day <= days
