"""`[tool.wirewright.diff]` of a `pyproject.toml`: what fails, who counts, what rules weigh, what is ignored."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal, cast

from ..config import parse
from ..diagnostics import Diagnostics, Span, WirewrightError, did_you_mean
from ..toml_places import Key, Scanner
from .change import Change
from .rule import LEVELS, Level
from .rules import RULES

FailOn = Literal["breaking", "dangerous", "any"]
FAIL_ON: tuple[FailOn, ...] = ("breaking", "dangerous", "any")
RULE_LEVELS = ("breaking", "dangerous", "info", "off")

_TABLE: Key = ("tool", "wirewright", "diff")
_KEYS = ("fail-on", "ignore", "rules")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a project wants of a diff.

    Attributes:
        fail_on: From which level on findings fail.
        ignore: The ignore file, and how messages name it.
        rules: Levels that differ from the table's; `off` leaves a rule out.
    """

    fail_on: FailOn = "breaking"
    ignore: tuple[Path, str] | None = None
    rules: Mapping[str, str] = field(default_factory=dict[str, str])


def read_settings(pyproject: Path | None) -> Settings:
    """The settings of a project, the defaults without one.

    Raises E501 and E503 as for the rest of the configuration, E705 for a rule that there is not; exit code 2.
    """
    if pyproject is None:
        return Settings()
    data, scanner, file = parse(pyproject)
    for name in _TABLE:
        inner = data.get(str(name))
        if not isinstance(inner, dict):
            return Settings()
        data = cast("dict[str, object]", inner)
    reader = _Reader(scanner, file, Diagnostics())
    settings = reader.settings(data, pyproject)
    if reader.found.items:
        raise WirewrightError(reader.found.items, 2)
    return settings


class _Reader:
    def __init__(self, scanner: Scanner, file: str, found: Diagnostics) -> None:
        self.scanner = scanner
        self.found = found
        self.start = Span(file, 1, 1, 1, 2)

    def settings(self, table: dict[str, object], pyproject: Path) -> Settings:
        for name in table:
            if name not in _KEYS:
                help = did_you_mean(name, _KEYS) or f"the keys are {_listed(_KEYS)}"
                span = self._key((*_TABLE, name))
                self.found.error("E501", f"unknown key `{name}`", span, help=help)
        settings = Settings(rules=self._rules(table.get("rules", {})))
        fail_on = table.get("fail-on", "breaking")
        if fail_on in FAIL_ON:
            settings = replace(settings, fail_on=fail_on)
        else:
            self._wrong((*_TABLE, "fail-on"), f"one of {_listed(FAIL_ON)}")
        ignore = table.get("ignore")
        if isinstance(ignore, str) and ignore.strip():
            path = pyproject.parent / ignore
            settings = replace(settings, ignore=(path, ignore))
        elif ignore is not None:
            self._wrong((*_TABLE, "ignore"), "a path in quotes")
        return settings

    def _rules(self, value: object) -> dict[str, str]:
        key = (*_TABLE, "rules")
        if not isinstance(value, dict):
            self._wrong(key, "a table of rules and their levels")
            return {}
        levels: dict[str, str] = {}
        for name, level in cast("dict[str, object]", value).items():
            if name not in RULES:
                help = did_you_mean(name, RULES) or "`wirewright rules` lists them"
                message = f"there is no rule `{name}`"
                self.found.error("E705", message, self._key((*key, name)), help=help)
            elif level not in RULE_LEVELS:
                self._wrong((*key, name), f"one of {_listed(RULE_LEVELS)}")
            else:
                levels[name] = str(level)
        return levels

    def _wrong(self, key: Key, expected: str) -> None:
        span = self.scanner.values.get(key) or self._key(key)
        self.found.error("E503", f"`{key[-1]}` has to be {expected}", span)

    def _key(self, key: Key) -> Span:
        return self.scanner.keys.get(key, self.start)


def _listed(words: Iterable[str]) -> str:
    return ", ".join(f"`{word}`" for word in words)


def weigh(changes: Iterable[Change], levels: Mapping[str, str]) -> list[Change]:
    """The changes with the levels that a project gives to rules.

    The level of a rule is the worst of a change; what is milder stays as it is.
    """
    weighed: list[Change] = []
    for change in changes:
        level = levels.get(change.rule)
        if level == "off":
            continue
        if level is not None:
            change = _weighed(change, cast("Level", level))
        weighed.append(change)
    return weighed


def _weighed(change: Change, level: Level) -> Change:
    worst = change.level
    rank = LEVELS.index
    verdicts = tuple(
        replace(
            verdict,
            level=(
                level
                if verdict.level == worst or rank(verdict.level) > rank(level)
                else verdict.level
            ),
        )
        for verdict in change.verdicts
    )
    return replace(change, verdicts=verdicts)
