"""The bounded, secret-keeping `repr` of models and unknown values."""

from __future__ import annotations

from typing import Any

from .model import EXTRAS, is_model, wire_names_of
from .unset import UNSET


def show(model: Any) -> str:
    """The `repr` of a model: secrets as `'***'`, base64 as its size."""
    return _Printer().show(model, is_known=True)


def show_unknown(name: str, raw: Any, tag: str | None = None) -> str:
    """The `repr` of a value of unknown type: class name, its tag if any, raw JSON."""
    printer = _Printer()
    start = "" if tag is None else f"{printer.show(tag, is_known=True)}, "
    return f"{name}({start}{printer.show(raw, is_known=False)})"


class _Printer:
    """Prints one value, with a limit for levels, items and characters."""

    def __init__(self) -> None:
        self.left = 4000
        self.level = 0

    def show(self, value: Any, *, is_known: bool) -> str:
        """A value; of what the spec does not know, long texts may be secrets."""
        cls: type = value.__class__
        if is_known and is_model(cls):
            return self._model(value)
        items: list[tuple[str, Any, bool]] = []
        if issubclass(cls, list):
            items = [("", item, is_known) for item in value]
            return self._group("[", items, "]", 20)
        if issubclass(cls, dict):
            items = [(f"{key!r}: ", value[key], is_known) for key in value]
            return self._group("{", items, "}", 20)
        if isinstance(value, str) and len(value) > (200 if is_known else 32):
            size = f"{len(value)} characters"
            text = f"{value[:200]!r}... {size}" if is_known else f"<str, {size}>"
        elif isinstance(value, int) and value.bit_length() > 1000:
            text = f"<int, {value.bit_length()} bits>"
        else:
            text = repr(value)[:400]
        self.left -= len(text)
        return text

    def _model(self, model: Any) -> str:
        cls = model.__class__
        items: list[tuple[str, Any, bool]] = []
        for name in wire_names_of(cls):
            value = getattr(model, name, UNSET)
            if value is UNSET:
                continue
            if value is not None and name in getattr(cls, "_secret", ()):
                value = "***"
            elif value is not None and name in getattr(cls, "_base64", ()):
                value = _Base64(value)
            items.append((f"{name}=", value, True))
        extras = getattr(model, EXTRAS, None)
        if extras:
            items.append((f"{EXTRAS}=", extras, False))
        return self._group(f"{cls.__qualname__}(", items, ")", len(items))

    def _group(
        self, start: str, items: list[tuple[str, Any, bool]], end: str, most: int
    ) -> str:
        if items and self.level >= 8:
            return f"{start}...{end}"
        self.level += 1
        shown: list[str] = []
        for index, (label, item, is_known) in enumerate(items):
            if index == most or self.left <= 0:
                shown.append(f"... {len(items) - index} more")
                break
            self.left -= len(label) + 2
            shown.append(label + self.show(item, is_known=is_known))
        self.level -= 1
        return f"{start}{', '.join(shown)}{end}"


class _Base64:
    """Stands for a value that is base64, or should be."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def __repr__(self) -> str:
        if not isinstance(self.value, str):
            return f"<base64, {self.value.__class__.__name__}>"
        size = len(self.value) * 3 // 4
        if size < 1000:
            return f"<base64, {size} B>"
        if size < 1_000_000:
            return f"<base64, {size // 1000} kB>"
        return f"<base64, {size / 1_000_000:.1f} MB>"
