"""The table of rules. An identifier never changes its meaning: configuration and ignore files hang on it."""

from __future__ import annotations

from .rule import Rule
from .rules_behaviour import BEHAVIOUR
from .rules_events import EVENTS, FIELDS
from .rules_reaching import REACHING
from .rules_source import SOURCE
from .rules_types import TYPES

RULES: dict[str, Rule] = {
    rule.id: rule for rule in (*EVENTS, *FIELDS, *TYPES, *BEHAVIOUR, *SOURCE, *REACHING)
}


def explanation(rule: Rule) -> str:
    """What `wirewright explain` prints of a rule."""
    lines = [f"{rule.id}: {rule.title}", "", rule.reason, rule.how, ""]
    for who, cell in (("who sends", rule.sender), ("who receives", rule.receiver)):
        if cell is not None:
            seen = "" if cell.effect == "none" else f", {EFFECTS[cell.effect]}"
            lines.append(f"  for {who}: {cell.level}{seen}")
    if rule.code is not None:
        lines.append(f"  for source code that uses the package: {rule.code}")
    lines += ["", f"Axis: {rule.axis}. The other way round: {rule.mirror}."]
    return "\n".join(lines)


EFFECTS = {
    "none": "a strict reader sees nothing special",
    "extra": "a strict reader sees an extra field",
    "unknown": "read as unknown",
    "refused": "a strict reader refuses it",
    "silent": "and nothing complains",
}
