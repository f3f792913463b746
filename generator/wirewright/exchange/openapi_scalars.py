"""Schemas of strings and numbers as type expressions."""

from __future__ import annotations

import re

from ..diagnostics import Diagnostics
from ..spec.nodes import Node, Scalar
from .openapi_document import is_true, text_of
from .openapi_schemas import Schema

_MEANINGLESS = ("int32", "int64", "float", "double")
_UNIX_TIME = ("unixtime", "unix-time")
_LIMITS = [
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "format",
]


def string(schema: Schema, notices: Diagnostics) -> str:
    """The expression for a string with its length, pattern and format."""
    form = schema.keys.get("format")
    name = text_of(form) or text_of(schema.keys.get("contentEncoding"))
    if name == "date-time":
        return "timestamp<iso>"
    if name in ("byte", "base64"):
        return "base64"
    if form is not None:
        notices.error("E811", f"the format `{name}` is left out", form.span)
    parts: list[str] = []
    low, high = (
        _whole(schema.keys.get("minLength")),
        _whole(schema.keys.get("maxLength")),
    )
    if low or high is not None:
        parts.append(_range(low or None, high))
    pattern = schema.keys.get("pattern")
    if isinstance(pattern, Scalar):
        if _is_usable(pattern.text):
            escaped = re.sub(r"(\\.)|/", lambda m: m[1] or "\\/", pattern.text)
            parts.append(f"/{escaped}/")
        else:
            notices.error("E811", "the pattern is left out", pattern.span)
    return f"string({', '.join(parts)})" if parts else "string"


def number(schema: Schema, kind: str, notices: Diagnostics) -> str:
    """The expression for a `number` or an `integer` with its limits."""
    form = schema.keys.get("format")
    if form is not None and kind == "integer" and text_of(form) in _UNIX_TIME:
        return "timestamp<s>"
    if form is not None and text_of(form) not in _MEANINGLESS:
        notices.error("E811", f"the format `{text_of(form)}` is left out", form.span)
    low = _limit(schema, "minimum", "exclusiveMinimum", kind, notices)
    high = _limit(schema, "maximum", "exclusiveMaximum", kind, notices)
    if low is None and high is None:
        return kind
    return f"{kind}({_range(low, high)})"


def _limit(
    schema: Schema, name: str, exclusive: str, kind: str, notices: Diagnostics
) -> int | float | None:
    """A limit that belongs to it; `exclusive` is a number in 3.1, a flag in 3.0."""
    value, outer = schema.keys.get(name), schema.keys.get(exclusive)
    found = _value(value)
    beyond = found if is_true(outer) else _value(outer)
    if beyond is not None and kind == "integer" and beyond == int(beyond):
        return int(beyond) + (1 if name == "minimum" else -1)
    if beyond is not None and outer is not None:
        message = f"`{exclusive}` is read as if the limit itself were allowed"
        notices.error("E811", message, outer.span)
        found = beyond
    if found is None:
        return None
    if found == int(found) and abs(found) < 2**63:
        return int(found)
    if "e" in str(found) or kind == "integer":
        assert value is not None
        notices.error("E811", f"`{name}` is left out", value.span)
        return None
    return found


def _value(node: Node | None) -> int | float | None:
    if isinstance(node, Scalar) and type(node.value) in (int, float):
        assert isinstance(node.value, (int, float))
        return node.value
    return None


def _whole(node: Node | None) -> int | None:
    value = _value(node)
    return value if isinstance(value, int) and 0 <= value < 10**15 else None


def count(schema: Schema, low: str, high: str) -> str | None:
    """`1..10`, from `minItems` and `maxItems` or their like; None without either."""
    found = (_whole(schema.keys.get(low)) or None, _whole(schema.keys.get(high)))
    return None if found == (None, None) else _range(*found)


def _range(low: float | None, high: float | None) -> str:
    return f"{'' if low is None else low}..{'' if high is None else high}"


def _is_usable(pattern: str) -> bool:
    """Whether an expression can hold it, and Python reads it like the document's author."""
    if not pattern.isprintable() or not pattern or "(?P" in pattern:
        return False
    try:
        re.compile(pattern)
    except (re.error, RecursionError, OverflowError):
        return False
    return True


KNOWN = frozenset([*_LIMITS, "contentEncoding"])
"""The keywords that are read here."""
