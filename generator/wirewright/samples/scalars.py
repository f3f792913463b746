"""Values of the types that have no parts, at their limits and just beyond."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from json import dumps
from math import ceil, floor, inf, nextafter

from ..spec.model import (
    Base64,
    Boolean,
    Enum,
    FreeObject,
    Integer,
    Limits,
    Literal,
    Number,
    String,
    Timestamp,
)
from ..spec.model import (
    Json as AnyJson,
)
from .sample import LARGEST, Json, Variation
from .texts import bounds, of_length, plain, unlike

Scalar = (
    String
    | Integer
    | Number
    | Boolean
    | Timestamp
    | Base64
    | FreeObject
    | AnyJson
    | Literal
)

_MOMENT = 1_767_225_600
_TIMES = (
    "2026-01-01T00:00:00Z",
    "2024-02-29T23:59:60.25+05:30",
    "1999-12-31t12:00:00z",
)
_NO_TIMES = ("2025-02-29T00:00:00Z", "2026-01-01", "2026-01-01T24:00:00Z")
_HUGE = 2**53 + 1


def smallest_scalar(type: Scalar) -> Json:
    """The simplest value of a type."""
    match type:
        case String():
            return plain(type)
        case Integer() | Number():
            return _clamped(0, type.range)
        case Boolean():
            return False
        case Timestamp():
            return _TIMES[0] if type.unit == "iso" else 0
        case Base64():
            return base64_text(bounds(type.size)[0])
        case FreeObject():
            return {}
        case AnyJson():
            return None
        case Literal():
            return type.value


def variations_of_scalar(type: Scalar) -> Iterator[Variation]:
    """Values of the JSON type of `type`, valid ones first."""
    match type:
        case String():
            yield from _strings(type)
        case Integer():
            yield from _numbers(type.range, whole=True)
        case Number():
            yield from _numbers(type.range, whole=False)
        case Boolean():
            yield Variation("false", False)
            yield Variation("true", True)
        case Timestamp():
            yield from _moments(type)
        case Base64():
            yield from _base64(type)
        case FreeObject():
            yield Variation("empty", {})
            yield Variation("filled", {"any": [None, {"member": 0.5}], "": True})
        case AnyJson():
            for what, value in _ANYTHING.items():
                yield Variation(what, value)
        case Literal():
            yield Variation(dumps(type.value), type.value)
            yield Variation("changed", _other(type.value), "const")


_ANYTHING: dict[str, Json] = {
    "boolean": True,
    "number": -0.5,
    "string": "text",
    "array": [None, []],
    "object": {"member": {}},
}


def variations_of_enum(enum: Enum) -> Iterator[Variation]:
    """Every value, and one that is not listed: valid if the enum is open."""
    known = [value.value for value in enum.values]
    for value in known:
        yield Variation(dumps(value), value)
    other: str | int | float = known[0]
    while other in known:
        other = _other(other)
    yield Variation("not-listed", other, None if enum.open else "enum")


def base64_text(size: int) -> str:
    """The base64 text of so many bytes."""
    return b64encode(bytes(number % 256 for number in range(size))).decode()


def _strings(type: String) -> Iterator[Variation]:
    low, high = bounds(type.length)
    free = String(Limits(), type.pattern)
    lengths: dict[str, tuple[int | None, str | None]] = {
        "shortest": (low, None),
        "longest": (high, None),
        "too-short": (low - 1, "length"),
        "too-long": (None if high is None else high + 1, "length"),
    }
    yield Variation("ordinary", plain(type))
    for what, (length, code) in lengths.items():
        if length is not None and 0 <= length <= LARGEST + (code is not None):
            text = of_length(free, length)
            if text is not None:
                yield Variation(what, text, code)
    if type.pattern is not None:
        wrong = unlike(type)
        if wrong is not None:
            yield Variation("not-like-pattern", wrong, "pattern")


def _numbers(limits: Limits, whole: bool) -> Iterator[Variation]:
    low, high = limits.minimum, limits.maximum
    if not limits:
        yield Variation("huge", _HUGE)
    if low is None and high is None:
        yield Variation("negative", -1 if whole else -0.125)
    if low is not None:
        yield Variation("lowest", low)
    if high is not None:
        yield Variation("highest", high)
    if whole:
        # JSON knows no integers: what writes every number as a float is right.
        yield Variation("whole-float", float(_clamped(0, limits)))
        yield Variation("fraction", float(_clamped(0, limits)) + 0.5, "type")
    if low is not None:
        yield Variation("below-range", _beyond(low, -inf, whole), "range")
    if high is not None:
        yield Variation("above-range", _beyond(high, inf, whole), "range")


def _beyond(limit: int | float, direction: float, whole: bool) -> int | float:
    """The nearest number outside."""
    if whole or isinstance(limit, int):
        return floor(limit) + 1 if direction > 0 else ceil(limit) - 1
    return nextafter(limit, direction)


def _clamped(number: int, limits: Limits) -> int | float:
    low, high = limits.minimum, limits.maximum
    if low is not None and number < low:
        return low
    return high if high is not None and number > high else number


def _moments(type: Timestamp) -> Iterator[Variation]:
    if type.unit != "iso":
        yield Variation("zero", 0)
        yield Variation("recent", _MOMENT * (1000 if type.unit == "ms" else 1))
        yield Variation("fraction", _MOMENT + 0.5, "type")
        return
    for time in _TIMES:
        yield Variation(dumps(time), time)
    for time in _NO_TIMES:
        yield Variation(dumps(time), time, "time")


def _base64(type: Base64) -> Iterator[Variation]:
    low, high = bounds(type.size)
    # Texts end with two padding characters, with one or with none.
    sizes = {f"{size}-bytes": size for size in range(low, low + 3)}
    if high is not None and high <= LARGEST:
        sizes = {what: size for what, size in sizes.items() if size <= high}
        sizes["largest"] = high
    for what, size in sizes.items():
        yield Variation(what, base64_text(size))
    yield Variation("not-padded", base64_text(low - low % 3 + 4)[:-2], "base64")
    yield Variation("odd-character", base64_text(low - low % 3) + "A-_=", "base64")
    if low > 0:
        yield Variation("too-small", base64_text(low - 1), "size")
    if high is not None and high <= LARGEST:
        yield Variation("too-large", base64_text(high + 1), "size")


def _other(value: str | int | float | bool) -> str | int | float | bool:
    if isinstance(value, bool):
        return not value
    return f"{value}-other" if isinstance(value, str) else value + 1
