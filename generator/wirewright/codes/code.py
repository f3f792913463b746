"""One row of the table of codes."""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import dedent


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of finding: what is wrong, why it is refused, how to mend it."""

    code: str
    title: str
    explanation: str


def code(code: str, title: str, explanation: str) -> Code:
    """A row whose explanation is written as an indented block of source text."""
    return Code(code, title, dedent(explanation).strip())
