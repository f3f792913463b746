"""What unquoted text of a spec means: the YAML 1.2 core rules, and no more.

Only `null`, `true`, `false` and decimal numbers are more than text. `no`, `012`,
`0x1F`, `1_000`, `1:30` and `2024-01-01` stay the text that they look like.
"""

from __future__ import annotations

import math
import re

MAX_DIGITS = 4300  # of a number; conversion time grows with their square

ScalarValue = str | int | float | bool | None

_CONSTANTS: dict[str, bool | None] = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}
_NUMBER_START = frozenset("+-.0123456789")
_NUMBER = re.compile(
    r"""[-+]?
    (?: (?P<whole> 0 | [1-9][0-9]* ) (?P<point> \.[0-9]* )?
      | (?P<fraction> \.[0-9]+ ) )
    (?P<exponent> [eE][-+]?[0-9]+ )?""",
    re.VERBOSE,
)


class NumberOutOfRange(ValueError):
    """A number that is too long to convert, or too large for a float."""


def resolve(text: str) -> ScalarValue:
    """The value of unquoted `text`; raises `NumberOutOfRange`."""
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if text[0] not in _NUMBER_START:
        return text
    match = _NUMBER.fullmatch(text)
    if match is None:
        return text
    if len(text) > MAX_DIGITS:
        raise NumberOutOfRange(f"a number of more than {MAX_DIGITS} digits")
    if match["whole"] and match["point"] is None and match["exponent"] is None:
        return _integer(text)
    number = float(text)
    if not math.isfinite(number):
        raise NumberOutOfRange("a number beyond the range of a 64-bit float")
    return number


def _integer(text: str) -> int:
    try:
        return int(text)
    except ValueError:  # the user's environment sets a lower limit than ours
        raise NumberOutOfRange("a number with more digits than Python reads") from None
