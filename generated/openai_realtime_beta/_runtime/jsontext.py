"""JSON text to plain Python values and back, with one verdict on every Python.

Stricter than the `json` module: UTF-8 only, no byte order mark, no `NaN` or infinity
(`1e400` included), at most `DEPTH_LIMIT` levels and `DIGIT_LIMIT` digits in an integer.
Lone surrogate escapes are kept. Of a repeated key the last one counts.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from math import isfinite
from typing import Any, TypeAlias

from .errors import (
    DecodeError,
    EncodeError,
    Violation,
    describe,
    json_path,
    refuse_json,
)

DEPTH_LIMIT = 128
"""The most levels of arrays and objects; a bare string or number has none."""

DIGIT_LIMIT = 4300
"""The most digits of an integer, sign not counted."""

_SPACE = " \t\r\n"
_INTEGER_END = 10**DIGIT_LIMIT

_Trail: TypeAlias = "tuple[_Trail, str | int] | None"
_ErrorClass: TypeAlias = "type[DecodeError | EncodeError]"


def _parse_float(text: str) -> float:
    value = float(text)
    if isfinite(value):
        return value
    raise refuse_json("finite numbers", "a number out of range", "not-finite")


def _parse_int(text: str) -> int:
    if len(text) - (text[0] == "-") > DIGIT_LIMIT:
        raise ValueError
    return int(text)


def _parse_constant(text: str) -> object:
    raise refuse_json("finite numbers", text, "not-finite")


def _integer_parser() -> Callable[[str], int] | None:
    """None, which is fastest, where Python itself has the limit we promise."""
    limit = getattr(sys, "get_int_max_str_digits", int)()
    return None if limit == DIGIT_LIMIT else _parse_int


def _first_scan(text: str, start: int) -> tuple[Any, int]:
    """Read a text with a scanner that from then on takes the place of this function.

    `json` is imported here, since not everybody who imports models decodes. The scanner
    is kept: `json.loads` spends more on its own calls than on a short text.
    """
    global _scan
    from json import JSONDecoder

    decoder: Any = JSONDecoder(
        parse_float=_parse_float,
        parse_int=_integer_parser(),
        parse_constant=_parse_constant,
    )
    _scan = decoder.scan_once
    return _scan(text, start)


def _first_dump(value: object) -> str:
    """As `_first_scan`, for the other direction."""
    global _dump
    from json import JSONEncoder

    _dump = JSONEncoder(
        ensure_ascii=False,
        check_circular=False,
        allow_nan=False,
        separators=(",", ":"),
    ).encode
    return _dump(value)


_scan: Callable[[str, int], tuple[Any, int]] = _first_scan
_dump: Callable[[object], str] = _first_dump


def loads(data: str | bytes | bytearray | memoryview) -> Any:
    """The value of a JSON text.

    Raises `DecodeError` for everything that is not JSON by the rules of this module,
    an argument of another type among it, and nothing else.
    """
    text: Any = data if data.__class__ is str else _decode_utf8(data)
    try:
        value, end = _scan(text, 0)
    except (StopIteration, ValueError, RecursionError):
        value, end = _scan_again(text)
    if end != len(text) and text[end:].strip(_SPACE):
        raise refuse_json("one JSON value", f"more text at offset {end}")
    if len(text) > 2 * DEPTH_LIMIT and _is_too_deep(value, text):
        raise _too_deep()
    return value


def checked(value: object) -> Any:
    """A deep copy of a Python value that claims to be JSON, in plain types only.

    Subclasses of `str`, `int`, `float`, `list` and `dict` become these, tuples become
    lists. Raises `DecodeError` with the place of the first value that is no JSON; a
    cycle ends at the depth limit.
    """
    return copy_json(value, _same, DecodeError)


def copy_json(value: object, unwrap: Callable[[Any], Any], refusal: _ErrorClass) -> Any:
    """`checked`, where `unwrap` first turns each odd object into a JSON value.

    What `unwrap` gives for an object may hold further such objects; what it does not
    know it gives back as it is.
    """
    root: list[Any] = [value]
    todo: list[tuple[Any, int, _Trail]] = [(root, 0, None)]
    while todo:
        node, depth, trail = todo.pop()
        places: Any = enumerate(node) if node.__class__ is list else node.items()
        # Assigning to a place that exists is allowed while the places are walked.
        for place, child in places:
            fresh = node[place] = _plain(child, unwrap, refusal, (trail, place))
            if fresh.__class__ is dict or fresh.__class__ is list:
                if depth == DEPTH_LIMIT:
                    raise refusal([_depth_violation(_path((trail, place)))])
                todo.append((fresh, depth + 1, (trail, place)))
    return root[0]


def dump_json(value: object) -> str:
    """The compact text of a value that `checked` or `loads` gave.

    Raises `EncodeError` for a number that is not finite or too long.
    """
    try:
        return _dump(value)
    except (TypeError, ValueError, RecursionError):
        pass
    # The second look finds the place.
    return _dump(copy_json(value, _same, EncodeError))


def to_bytes(text: str) -> bytes:
    """JSON text in UTF-8.

    A lone surrogate has no UTF-8 form. It can stand only in a string literal, where
    its escape, which is also Python's own for it, means the same.
    """
    return text.encode("utf-8", "backslashreplace")


def _decode_utf8(data: object) -> str:
    if isinstance(data, memoryview):
        try:
            data = data.tobytes()
        except ValueError:
            raise refuse_json("JSON", "a released memoryview") from None
    if isinstance(data, (bytes, bytearray)):
        try:
            return data.decode()
        except UnicodeDecodeError as error:
            got = f"bytes that are not UTF-8 at offset {error.start}"
        raise refuse_json("JSON", got)
    if isinstance(data, str):
        return str.__str__(data)
    raise refuse_json("JSON text or a dict", describe(data))


def _scan_again(text: str) -> tuple[Any, int]:
    """Read behind leading white space, or tell why the text was refused."""
    from json import JSONDecodeError

    start = len(text) - len(text.lstrip(_SPACE))
    if start == len(text):
        raise refuse_json("JSON", "an empty text") from None
    try:
        return _scan(text, start)
    except DecodeError as refused:
        error = refused
    except RecursionError:
        error = _too_deep()
    except StopIteration as stop:
        error = refuse_json("JSON", f"something else at offset {stop.value}")
    except JSONDecodeError as cause:
        error = refuse_json("JSON", f"something else at offset {cause.pos}")
    except ValueError:
        limit = f"integers of at most {DIGIT_LIMIT} digits"
        error = refuse_json(limit, "a longer one", "range")
    raise error from None


def _is_too_deep(value: Any, text: str) -> bool:
    # In a short text, to count brackets is cheaper than to walk, and mostly settles it.
    if len(text) < 4096 and text.count("{") + text.count("[") <= DEPTH_LIMIT:
        return False
    level = [value] if value.__class__ is dict or value.__class__ is list else []
    depth = 0
    while level and depth <= DEPTH_LIMIT:
        depth += 1
        level = [
            child
            for node in level
            for child in (node.values() if node.__class__ is dict else node)
            if child.__class__ is dict or child.__class__ is list
        ]
    return depth > DEPTH_LIMIT


def _too_deep() -> DecodeError:
    return DecodeError([_depth_violation("$")])


def _depth_violation(path: str) -> Violation:
    return Violation(path, "depth", f"at most {DEPTH_LIMIT} levels", "more")


def _same(value: Any) -> Any:
    return value


def _plain(
    value: Any, unwrap: Callable[[Any], Any], refusal: _ErrorClass, trail: _Trail
) -> Any:
    """The value itself, in a plain type; an array or object is copied one level."""
    if value is None or value.__class__ is str or value.__class__ is bool:
        return value
    value = unwrap(value)
    cls: type = value.__class__
    if issubclass(cls, str):
        return str.__str__(value)
    if value is None or cls is bool:
        return value
    if issubclass(cls, int):
        if -_INTEGER_END < value < _INTEGER_END:
            return int.__int__(value)
        limit = f"integers of at most {DIGIT_LIMIT} digits"
        raise refusal([Violation(_path(trail), "range", limit, "a longer one")])
    if issubclass(cls, float):
        if isfinite(value):
            return float.__float__(value)
        got = repr(float.__float__(value))
        raise refusal([Violation(_path(trail), "not-finite", "finite numbers", got)])
    if issubclass(cls, dict):
        return {_name(k, refusal, trail): child for k, child in value.items()}
    if issubclass(cls, (list, tuple)):
        return list(value)
    raise refusal([Violation(_path(trail), "type", "a JSON value", describe(value))])


def _name(key: object, refusal: _ErrorClass, trail: _Trail) -> str:
    if isinstance(key, str):
        return str.__str__(key)
    got = f"a key that is a {describe(key)}"
    raise refusal([Violation(_path(trail), "type", "text as keys", got)])


def _path(trail: _Trail) -> str:
    keys: list[str | int] = []
    while trail is not None:
        trail, key = trail
        keys.append(key)
    # The first step only leads into the list that holds the root.
    return json_path(reversed(keys[:-1]))
