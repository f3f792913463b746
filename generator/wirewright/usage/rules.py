"""The table of what `usage` reports. An identifier never changes its meaning: comments and CI settings hang on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Level = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class UsageRule:
    """A kind of finding.

    Attributes:
        id: Stable.
        title: The kind of finding, as a sentence without its full stop.
        level: `error` for what does not work with the revision, else `warning`.
        how: How to go on.
    """

    id: str
    title: str
    level: Level
    how: str


_THINGS = {"event": "an event", "field": "a field", "value": "a value of an enum"}


def _rules() -> list[UsageRule]:
    rows: list[UsageRule] = []
    for thing, one in _THINGS.items():
        rows += [
            UsageRule(
                f"unknown-{thing}",
                f"{one} that no revision has",
                "error",
                "Look the name up in the spec, or add it there.",
            ),
            UsageRule(
                f"misspelt-{thing}",
                f"{one} that no revision has, with a name near to one that there is",
                "error",
                "Use the name that the message suggests.",
            ),
            UsageRule(
                f"deprecated-{thing}",
                f"{one} that is deprecated",
                "warning",
                "Use what the message names instead, before it goes.",
            ),
            UsageRule(
                f"gone-{thing}",
                f"{one} that another revision has and this one has not",
                "error",
                "Remove what depends on it.",
            ),
            UsageRule(
                f"renamed-{thing}",
                f"{one} that has another name in this revision",
                "error",
                "Use the new name; `--fix` writes it where the spec confirms it.",
            ),
        ]
    rows += [
        UsageRule(
            "moved-field",
            "a field that is inside another object in this revision",
            "error",
            "Move it there; `--fix` does it in a dict that is written out.",
        ),
        UsageRule(
            "missing-tag",
            "an object that has to say of which kind it is in this revision",
            "error",
            "Add the member that the message names; `--fix` does it.",
        ),
        UsageRule(
            "gone-class",
            "a class that a package made from another revision has and one from this revision has not",
            "error",
            "Remove what depends on it.",
        ),
        UsageRule(
            "renamed-class",
            "a class that has another name in a package made from this revision",
            "error",
            "Import it by its new name.",
        ),
        UsageRule(
            "gone-endpoint",
            "the path of an endpoint that another revision has and this one has not",
            "error",
            "Request another endpoint.",
        ),
        UsageRule(
            "gone-header",
            "a header with its fixed value that this revision has not",
            "error",
            "Leave the header out.",
        ),
    ]
    return rows


USAGE_RULES: dict[str, UsageRule] = {rule.id: rule for rule in _rules()}


def usage_explanation(rule: UsageRule) -> str:
    """What `wirewright explain` prints of a rule of `usage`."""
    return (
        f"{rule.id}: {rule.title}\n\n{rule.how}\n"
        f"`# wirewright: ignore[{rule.id}]` at the end of a line leaves it out there.\n\n"
        f"Level: {rule.level}. Found by `wirewright usage`."
    )


def usage_table() -> str:
    """All rules of `usage`, as `wirewright rules` prints them."""
    width = max(map(len, USAGE_RULES))
    return "\n".join(
        f"{rule.id.ljust(width)}  {rule.level.ljust(7)}  {rule.title}"
        for rule in USAGE_RULES.values()
    )
