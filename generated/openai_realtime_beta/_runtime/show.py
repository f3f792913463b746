"""The bounded, secret-keeping `repr` of models and unknown values.

Bounded three ways: levels, items of one container, characters in all. Values of secret
fields print as `'***'`, base64 texts as their size. Of what the spec does not know
(`extra_fields`, unknown variants) only short texts are printed, since a long one may
be a key or a recording.
"""

from __future__ import annotations

from typing import Any

from .model import EXTRAS, fields_of, is_model
from .unset import UNSET

LENGTH_LIMIT = 4000
"""About how many characters a `repr` has at most."""

_LEVELS = 8
_ITEMS = 20
_TEXT_LIMIT = 200
_UNKNOWN_TEXT_LIMIT = 32


def show(model: Any) -> str:
    """The `repr` of a model instance."""
    return _Printer().model(model)


def show_unknown(name: str, raw: Any, kind: str | None = None) -> str:
    """The `repr` of a value of unknown type: class name, its tag if any, raw JSON."""
    printer = _Printer()
    tag = "" if kind is None else f"{printer.text(kind)}, "
    return f"{name}({tag}{printer.unknown(raw)})"


class _Printer:
    """Prints one value; what is left of the length is its only state."""

    def __init__(self) -> None:
        self.left = LENGTH_LIMIT
        self.level = 0

    def model(self, model: Any) -> str:
        cls = model.__class__
        secret = getattr(cls, "_secret", ())
        base64 = getattr(cls, "_base64", ())

        def member(name: str) -> str | None:
            value = getattr(model, name, UNSET)
            if value is UNSET:
                return None
            if value is None:
                return f"{name}=None"
            if name in secret:
                return f"{name}='***'"
            if name in base64:
                return f"{name}={_base64_size(value)}"
            return f"{name}={self.value(value)}"

        def extras(name: str) -> str | None:
            value = getattr(model, EXTRAS, None)
            return f"{EXTRAS}={self.unknown(value)}" if value else None

        members = [(member, name) for name in fields_of(cls)]
        members.append((extras, EXTRAS))
        return self.group(f"{cls.__qualname__}(", members, ")", limit=len(members))

    def value(self, value: Any) -> str:
        cls = value.__class__
        if is_model(cls):
            return self.model(value)
        if cls is str:
            return self.text(value)
        return self.container(value, self.value) or self.leaf(value)

    def unknown(self, value: Any) -> str:
        if value.__class__ is str and len(value) > _UNKNOWN_TEXT_LIMIT:
            return self.spend(f"<str, {len(value)} characters>")
        return self.container(value, self.unknown) or self.leaf(value)

    def container(self, value: Any, print_one: Any) -> str | None:
        """A list or dict, `print_one` printing what is in it; None for all else."""
        cls: type = value.__class__
        if issubclass(cls, list):
            return self.group("[", [(print_one, item) for item in value], "]")
        if issubclass(cls, dict):

            def member(key: Any) -> str:
                return f"{self.text(str(key))}: {print_one(value[key])}"

            return self.group("{", [(member, key) for key in value], "}")
        return None

    def group(self, start: str, members: Any, end: str, limit: int = _ITEMS) -> str:
        """The members in brackets, as far as levels, items and length allow."""
        if members and self.level >= _LEVELS:
            return self.spend(f"{start}...{end}")
        self.level += 1
        self.left -= len(start)
        shown: list[str] = []
        for index, (print_one, member) in enumerate(members):
            if index == limit or self.left <= 0:
                shown.append(f"... {len(members) - index} more")
                break
            text = print_one(member)
            if text is not None:
                shown.append(text)
                self.left -= 8
        self.level -= 1
        return f"{start}{', '.join(shown)}{end}"

    def text(self, text: str) -> str:
        if len(text) <= _TEXT_LIMIT:
            return self.spend(repr(text))
        return self.spend(f"{text[:_TEXT_LIMIT]!r}... {len(text)} characters")

    def leaf(self, value: Any) -> str:
        if isinstance(value, int) and value.bit_length() > 1000:
            return self.spend(f"<int, {value.bit_length()} bits>")
        text = repr(value)
        return self.spend(text if len(text) <= 400 else f"{text[:400]}...")

    def spend(self, text: str) -> str:
        self.left -= len(text)
        return text


def _base64_size(value: Any) -> str:
    if not isinstance(value, str):
        return f"<base64, {value.__class__.__name__}>"
    size = len(value) * 3 // 4
    if size < 1000:
        return f"<base64, {size} B>"
    if size < 1_000_000:
        return f"<base64, {size // 1000} kB>"
    return f"<base64, {size / 1_000_000:.1f} MB>"
