"""`[[tool.wirewright.vendor]]` of a host's `pyproject.toml`: what it vendors, one table for each place."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from ..config import parse
from ..diagnostics import Diagnostic, Diagnostics, Span, WirewrightError, did_you_mean
from ..toml_places import Key, Scanner
from .request import KEYS, read_selection, read_text
from .selection import Selection
from .target import Target

USAGE = 2

_TABLE: Key = ("tool", "wirewright", "vendor")
_KEYS = ("spec", "dest", *KEYS)
_EXAMPLE = 'write `spec = "spec/door-bell"` and `dest = "src/app/door_bell"`'


@dataclass(frozen=True, slots=True)
class Entry:
    """One table; the spec as seen from here."""

    target: Target
    spec: str
    selection: Selection
    span: Span


def read_entries(pyproject: Path | None) -> list[Entry]:
    """What a project vendors by its configuration; nothing without one.

    Raises E501, E502 and E503 as for the rest of the configuration, with exit code 2.
    """
    if pyproject is None:
        return []
    data, scanner, file = parse(pyproject)
    value: object = data
    for name in _TABLE:
        value = _members(value).get(str(name))
    if value is None:
        return []
    reader = _Reader(pyproject.parent, scanner, Span(file, 1, 1, 1, 2))
    entries = reader.entries(value)
    if reader.found.items:
        raise WirewrightError(reader.found.items, USAGE)
    return entries


def read_header(path: str, span: Span | None = None) -> tuple[str, ...]:
    """The lines of a file that shall stand on top of what is written; E101, exit code 3, if it cannot be read."""
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        message = f"`{path}` cannot be read: {reason}"
        raise WirewrightError([Diagnostic("E101", message, span)], 3) from None
    return tuple(line.rstrip() for line in text.rstrip().splitlines())


class _Reader:
    def __init__(self, root: Path, scanner: Scanner, start: Span) -> None:
        self.found = Diagnostics()
        self._root = root
        self._scanner = scanner
        self._start = start

    def entries(self, value: object) -> list[Entry]:
        if not isinstance(value, list):
            self._wrong(
                _TABLE, "has to be a list of tables: `[[tool.wirewright.vendor]]`"
            )
            return []
        items = cast("list[object]", value)
        read = [self._entry((*_TABLE, index), item) for index, item in enumerate(items)]
        entries = [entry for entry in read if entry is not None]
        seen: dict[Path, Entry] = {}
        for entry in entries:
            path = Path(entry.target.dest).resolve()
            if seen.setdefault(path, entry) is not entry:
                message = f"two tables have the `dest` `{entry.target.dest}`"
                self.found.error("E503", message, entry.span)
        return entries

    def _entry(self, key: Key, value: object) -> Entry | None:
        if not isinstance(value, dict):
            self._wrong(key, "has to be a table")
            return None
        table = cast("dict[str, object]", value)
        for name in table:
            if name not in _KEYS:
                known = ", ".join(f"`{choice}`" for choice in _KEYS)
                help = did_you_mean(name, _KEYS) or f"the keys are {known}"
                span = self._span((*key, name))
                self.found.error("E501", f"unknown key `{name}`", span, help=help)
        spec = self._path(key, table, "spec")
        dest = self._path(key, table, "dest")
        selection = self._selection(key, table)
        if spec is None or dest is None:
            return None
        target = Target.of(self._from_here(dest))
        if spec.startswith(".") or (self._root / spec).exists():
            spec = self._from_here(spec)
        return Entry(target, spec, selection, self._span(key))

    def _selection(self, key: Key, table: Mapping[str, object]) -> Selection:
        def report(name: str, message: str) -> None:
            self._wrong((*key, name), message)

        header = read_text(table, "header", report)
        rest = {name: value for name, value in table.items() if name != "header"}
        selection = read_selection(rest, report)
        if header is None:
            return selection
        span = self._span((*key, "header"))
        return replace(selection, header=read_header(self._from_here(header), span))

    def _path(self, key: Key, table: Mapping[str, object], name: str) -> str | None:
        if name not in table:
            message = f"the table has no `{name}`"
            self.found.error("E502", message, self._span(key), help=_EXAMPLE)
            return None
        value = table[name]
        if isinstance(value, str) and value.strip() and value.isprintable():
            return value
        self._wrong((*key, name), "has to be a path")
        return None

    def _from_here(self, path: str) -> str:
        return Path(os.path.relpath(self._root / path)).as_posix()

    def _wrong(self, key: Key, message: str) -> None:
        name = "vendor" if isinstance(key[-1], int) else key[-1]
        self.found.error("E503", f"`{name}` {message}", self._span(key))

    def _span(self, key: Key) -> Span:
        places = self._scanner
        return places.values.get(key) or places.keys.get(key) or self._start


def _members(value: object) -> dict[str, object]:
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}
