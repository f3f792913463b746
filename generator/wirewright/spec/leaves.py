"""Shapes of single values: text, words, flags, numbers. `shapes` puts them together."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeAlias

from ..diagnostics import Diagnostics, Span, did_you_mean
from .source import Mapping, Node, Scalar, Sequence

JsonSchema: TypeAlias = (
    "dict[str, JsonSchema] | list[JsonSchema] | str | int | float | bool | None"
)


def describe(node: Node) -> str:
    """What a node is, in the words of an error message."""
    match node:
        case Mapping():
            return "a mapping"
        case Sequence():
            return "a list"
        case Scalar(value=None):
            return "nothing"
        case Scalar(value=bool(value)):
            return f"`{str(value).lower()}`"
        case Scalar(value=int() | float()):
            return f"the number `{node.text}`"
        case _:
            return "text"


def expected(
    what: str, node: Node, diagnostics: Diagnostics, hint: str | None = None
) -> None:
    """Report that `what` should stand where `node` stands."""
    if what == "text" and isinstance(node, Scalar) and node.value is not None:
        hint = f'put it in quotes: `"{node.text}"`'
    diagnostics.error(
        "E202", f"expected {what}, found {describe(node)}", node.span, help=hint
    )


@dataclass(frozen=True, slots=True)
class Text:
    """A string; `pattern` (with its `what` for people and its `code`) must match the whole of it."""

    pattern: str | None = None
    what: str = "text"
    code: str = "E212"

    def check(self, node: Node, owner: Span, diagnostics: Diagnostics) -> None:
        if not isinstance(node, Scalar) or not isinstance(node.value, str):
            expected("text", node, diagnostics)
        elif self.pattern and not re.fullmatch(self.pattern, node.value):
            found = f"`{node.value}`" if node.value else "empty text"
            diagnostics.error(self.code, f"{found} is not {self.what}", node.span)

    def json_schema(self) -> JsonSchema:
        if self.pattern is None:
            return {"type": "string"}
        return {"type": "string", "pattern": f"^(?:{self.pattern})$"}


@dataclass(frozen=True, slots=True)
class Choice:
    """One of some words."""

    values: tuple[str, ...]

    def check(self, node: Node, owner: Span, diagnostics: Diagnostics) -> None:
        if not isinstance(node, Scalar) or not isinstance(node.value, str):
            expected("text", node, diagnostics)
        elif node.value not in self.values:
            known = ", ".join(f"`{value}`" for value in self.values)
            diagnostics.error(
                "E210",
                f"`{node.value}` is not one of {known}",
                node.span,
                help=did_you_mean(node.value, self.values),
            )

    def json_schema(self) -> JsonSchema:
        return {"enum": list(self.values)}


_FLAG_WORDS = {
    **dict.fromkeys(("yes", "on", "1"), "true"),
    **dict.fromkeys(("no", "off", "0"), "false"),
}
"""What people write for a flag, and what they mean."""


@dataclass(frozen=True, slots=True)
class Flag:
    def check(self, node: Node, owner: Span, diagnostics: Diagnostics) -> None:
        if not isinstance(node, Scalar) or not isinstance(node.value, bool):
            meant = (
                _FLAG_WORDS.get(node.text.lower()) if isinstance(node, Scalar) else None
            )
            hint = f"write `{meant}`" if meant else None
            expected("`true` or `false`", node, diagnostics, hint)

    def json_schema(self) -> JsonSchema:
        return {"type": "boolean"}


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number, not below `minimum` and not above `maximum`."""

    minimum: int
    maximum: int

    def check(self, node: Node, owner: Span, diagnostics: Diagnostics) -> None:
        value = node.value if isinstance(node, Scalar) else None
        if isinstance(value, bool) or not isinstance(value, int):
            expected("a whole number", node, diagnostics)
        elif not self.minimum <= value <= self.maximum:
            diagnostics.error(
                "E202",
                f"expected a whole number from {self.minimum} to {self.maximum}, "
                f"found `{value}`",
                node.span,
            )

    def json_schema(self) -> JsonSchema:
        return {"type": "integer", "minimum": self.minimum, "maximum": self.maximum}


@dataclass(frozen=True, slots=True)
class Plain:
    """A scalar whose value is of one of some JSON types (`string`, `integer`, `number`, `boolean`, `null`)."""

    types: tuple[str, ...]

    def check(self, node: Node, owner: Span, diagnostics: Diagnostics) -> None:
        if not isinstance(node, Scalar) or not _json_types(node.value) & {*self.types}:
            words = [word for name in self.types for word in _WORDS[name]]
            expected(alternatives(words), node, diagnostics)

    def json_schema(self) -> JsonSchema:
        return {"type": list(self.types)}


_WORDS = {
    "string": ("text",),
    "integer": ("a whole number",),
    "number": ("a number",),
    "boolean": ("`true`", "`false`"),
    "null": ("nothing",),
}


def alternatives(words: list[str]) -> str:
    """`a, b or c`."""
    listed = ", ".join(words).rpartition(", ")
    return f"{listed[0]} or {listed[2]}" if listed[0] else listed[2]


def _json_types(value: str | float | bool | None) -> set[str]:
    """The JSON types that a value has; a whole number is a number, too."""
    match value:
        case None:
            return {"null"}
        case bool():
            return {"boolean"}
        case int():
            return {"integer", "number"}
        case float():
            return {"number"}
        case _:
            return {"string"}


@dataclass(frozen=True, slots=True)
class Anything:
    def check(self, node: Node, owner: Span, diagnostics: Diagnostics) -> None:
        pass

    def json_schema(self) -> JsonSchema:
        return True
