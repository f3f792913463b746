"""The types of the language itself, and their limits and patterns."""

from __future__ import annotations

import re
import warnings

from ..diagnostics import Diagnostics, Span
from .document import Builtin
from .model import (
    Base64,
    Boolean,
    FreeObject,
    Integer,
    Json,
    Limits,
    Number,
    String,
    Timestamp,
    Type,
)

_MAX_PATTERN = 1000

_PYTHON_ONLY = re.compile(
    r"""(?: \\[^AZNUa] | \[(?:\\.|[^\]\\])*\] | [^\\\[] )*?
    ( \\[AZNUa] | \(\?(?:P|\#|>|\(|[aiLmsux-]+[:)]) | [*+?}]\+ )""",
    re.VERBOSE | re.DOTALL,
)
"""The first construct of Python's regular expressions that ECMA has not, in group 1."""


def builtin_type(node: Builtin, diagnostics: Diagnostics) -> Type:
    """The type that a built-in name stands for; reports E302, E306 and E307."""
    check_limits(node.limits, node.span, diagnostics)
    match node.name:
        case "string":
            _check_pattern(node, diagnostics)
            return String(node.limits, node.pattern)
        case "integer":
            return Integer(node.limits, node.unit)
        case "number":
            return Number(node.limits, node.unit)
        case "boolean":
            return Boolean()
        case "timestamp":
            return Timestamp(node.unit or "s")
        case "base64":
            return Base64(node.limits)
        case "object":
            return FreeObject()
        case "null":
            diagnostics.error(
                "E302", "`null` alone is no type; write `T | null`", node.span
            )
            return Json()
        case _:
            return Json()


def check_limits(limits: Limits, span: Span, diagnostics: Diagnostics) -> None:
    """Report E306 for limits the wrong way round."""
    low, high = limits.minimum, limits.maximum
    if low is not None and high is not None and low > high:
        diagnostics.error(
            "E306", f"the lower limit {low} is above the upper limit {high}", span
        )


def _check_pattern(node: Builtin, diagnostics: Diagnostics) -> None:
    if node.pattern is None:
        return
    foreign = _PYTHON_ONLY.match(node.pattern)
    if len(node.pattern) > _MAX_PATTERN:
        problem = f"it has more than {_MAX_PATTERN} characters"
    elif foreign:
        problem = f"`{foreign[1]}` is only known to Python"
    else:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                re.compile(node.pattern)
            return
        except (re.error, Warning, OverflowError, RecursionError) as error:
            problem = str(error)
    diagnostics.error(
        "E307", f"the pattern `/{node.pattern}/` does not work: {problem}", node.span
    )
