"""What a decoder or an encoder refuses, with the place and the reason.

Messages never carry much of the payload: long texts and everything at a sensitive
place are told by kind and size only.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

MESSAGE_BUDGET = 200
"""The most characters of payload (paths and values) that one message holds."""

_KEY_LIMIT = 40
_PATH_LIMIT = 120
_SHOWN_LIMIT = 32


class Violation:
    """One place where a value is not what the API says.

    `path` is a JSON path such as `$.session.tools[0].name`, `code` a short word such
    as `missing`, `type` or `enum`; `expected` and `got` are for people.
    """

    __slots__ = ("code", "expected", "got", "path")
    __match_args__ = ("path", "code", "expected", "got")

    path: str
    code: str
    expected: str
    got: str

    def __init__(self, path: str, code: str, expected: str, got: str) -> None:
        self.path = path
        self.code = code
        self.expected = expected
        self.got = got

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Violation):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def __repr__(self) -> str:
        return f"Violation{self._key()!r}"

    def _key(self) -> tuple[str, str, str, str]:
        return self.path, self.code, self.expected, self.got

    def __str__(self) -> str:
        path = _cut(self.path, _PATH_LIMIT)
        return f"{path}: expected {self.expected}, got {self.got}"


class _Refusal(ValueError):
    """An error that is made of violations; its text names the first of them."""

    violations: tuple[Violation, ...]

    def __init__(self, violations: Iterable[Violation]) -> None:
        self.violations = tuple(violations)
        super().__init__(_message(self.violations))

    def __reduce__(self) -> tuple[Any, ...]:
        return self.__class__, (self.violations,)


class DecodeError(_Refusal):
    """The input is not JSON, not a message, or (when strict) not what the API says."""


class EncodeError(_Refusal):
    """The value cannot be written as JSON."""


def refuse_json(expected: str, got: str, code: str = "not-json") -> DecodeError:
    """The `DecodeError` for an input that is refused as a whole."""
    return DecodeError([Violation("$", code, expected, got)])


def json_path(keys: Iterable[str | int]) -> str:
    """The JSON path of a place; keys are member names and list indexes, root first."""
    return "$" + "".join(map(_step, keys))


def describe(value: Any, *, show: bool = False, limit: int = _SHOWN_LIMIT) -> str:
    """A JSON value in words: its kind and size, and itself if asked and short.

    A text of more than `limit` characters is never shown, not even in part: it may be
    a key or a long recording.
    """
    cls: type = value.__class__
    if value is None:
        return "null"
    if issubclass(cls, str):
        quoted = _quoted(value[: limit + 1])
        if show and len(value) <= limit and len(quoted) <= 2 * limit:
            return f"string {quoted}"
        return f"string of {_count(len(value), 'character')}"
    if cls is bool:
        return f"boolean {str(value).lower()}" if show else "boolean"
    if issubclass(cls, (int, float)):
        return f"number {value!r}" if show and _is_short(value) else "number"
    if issubclass(cls, (list, tuple)):
        return f"array of {_count(len(value), 'item')}"
    if issubclass(cls, dict):
        return f"object of {_count(len(value), 'field')}"
    return f"Python object of type {_cut(cls.__name__, _KEY_LIMIT)}"


def _message(violations: tuple[Violation, ...]) -> str:
    """As many violations as the budget allows, the first one always."""
    shown: list[str] = []
    budget = MESSAGE_BUDGET
    for violation in violations:
        budget -= min(len(violation.path), _PATH_LIMIT) + len(violation.got)
        if shown and budget < 0:
            break
        shown.append(str(violation))
    rest = len(violations) - len(shown)
    if rest:
        shown.append(f"and {rest} more")
    return "; ".join(shown)


def _step(key: str | int) -> str:
    if isinstance(key, int):
        return f"[{key}]"
    if len(key) <= _KEY_LIMIT and key.isascii() and key.isidentifier():
        return f".{key}"
    return f"[{_quoted(_cut(key, _KEY_LIMIT))}]"


def _quoted(text: str) -> str:
    """A text as an ASCII literal of JSON; `json` is imported when it is first needed."""
    from json.encoder import encode_basestring_ascii

    return encode_basestring_ascii(text)


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else f"{text[: limit - 3]}..."


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _is_short(value: float) -> bool:
    # An integer is asked for its bits first: to print a huge one is slow or refused.
    return not isinstance(value, int) or value.bit_length() < 100
