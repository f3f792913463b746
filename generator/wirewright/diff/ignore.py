"""The ignore file: changes that were agreed upon, by fingerprint, each with a reason and an end."""

from __future__ import annotations

import datetime
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from ..diagnostics import Diagnostic, Diagnostics, Span, WirewrightError, did_you_mean
from ..toml_places import Scanner
from .change import Change

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_KEYS = ("fingerprint", "reason", "until")
_EXAMPLE = (
    'write `[[ignore]]` and below it `fingerprint = "..."`, `reason = "..."` and '
    "`until = 2030-12-31`"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One change that is agreed upon until the end of a day."""

    fingerprint: str
    reason: str
    until: datetime.date
    span: Span


def read_ignores(path: Path, display: str) -> tuple[Entry, ...]:
    """The entries of a file.

    Raises E101 (exit code 3) when it cannot be read, E704 (exit code 2) for what is wrong in it.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        message = f"`{display}` cannot be read: {reason}"
        raise WirewrightError([Diagnostic("E101", message, None)], 3) from None
    found = Diagnostics()
    try:
        data = cast("dict[str, object]", tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"\(at line (\d+), column (\d+)\)$", str(error))
        line, column = (int(place[1]), int(place[2])) if place else (1, 1)
        sentence = str(error).partition(" (at ")[0]
        found.error(
            "E704",
            f"`{display}` is not valid TOML: {sentence[:1].lower()}{sentence[1:]}",
            Span(display, line, column, line, column + 1),
        )
        raise WirewrightError(found.items, 2) from None
    reader = _Reader(Scanner(text, display), Span(display, 1, 1, 1, 2), found)
    entries = reader.entries(data)
    if found.items:
        raise WirewrightError(found.items, 2)
    return entries


class _Reader:
    def __init__(self, scanner: Scanner, start: Span, found: Diagnostics) -> None:
        self.scanner = scanner
        self.start = start
        self.found = found

    def entries(self, data: dict[str, object]) -> tuple[Entry, ...]:
        for name in data:
            if name != "ignore":
                span = self.scanner.keys.get((name,), self.start)
                self.found.error("E704", f"unknown key `{name}`", span, help=_EXAMPLE)
        listed = data.get("ignore", [])
        if not isinstance(listed, list):
            message = "`ignore` has to be a list of tables"
            self.found.error("E704", message, self.start, help=_EXAMPLE)
            return ()
        read = [
            self._entry(index, item)
            for index, item in enumerate(cast("list[object]", listed))
        ]
        return tuple(entry for entry in read if entry is not None)

    def _entry(self, index: int, item: object) -> Entry | None:
        span = self.scanner.keys.get(("ignore", index), self.start)
        if not isinstance(item, dict):
            self.found.error("E704", "an entry has to be a table", span, help=_EXAMPLE)
            return None
        table = cast("dict[str, object]", item)
        for name in table:
            if name not in _KEYS:
                at = self.scanner.keys.get(("ignore", index, name), span)
                hint = did_you_mean(name, _KEYS) or _EXAMPLE
                self.found.error("E704", f"unknown key `{name}`", at, help=hint)
        fingerprint = self._text(index, table, "fingerprint", span)
        reason = self._text(index, table, "reason", span)
        until = table.get("until")
        if isinstance(until, datetime.datetime):
            until = until.date()
        if not isinstance(until, datetime.date):
            at = self.scanner.values.get(("ignore", index, "until"), span)
            message = "an entry needs `until`, the last day on which it counts"
            self.found.error("E704", message, at, help="write `until = 2030-12-31`")
            return None
        if fingerprint is None or reason is None:
            return None
        at = self.scanner.values.get(("ignore", index, "fingerprint"), span)
        return Entry(fingerprint, reason, until, at)

    def _text(
        self, index: int, table: dict[str, object], name: str, span: Span
    ) -> str | None:
        value = table.get(name)
        if isinstance(value, str) and value.strip():
            return value
        at = self.scanner.values.get(("ignore", index, name), span)
        message = f"an entry needs `{name}`, a text that is not empty"
        self.found.error("E704", message, at, help=_EXAMPLE)
        return None


def sort_out(
    changes: Iterable[Change], entries: Iterable[Entry], today: datetime.date
) -> tuple[list[Change], list[tuple[Change, Entry]], list[Diagnostic]]:
    """The changes that count, those that are ignored, and what is wrong with the entries.

    An entry that has expired (E706) ignores nothing; one that matches no change (E707) is a rest of something.
    """
    by_fingerprint = {entry.fingerprint: entry for entry in entries}
    unused = dict(by_fingerprint)
    counting: list[Change] = []
    ignored: list[tuple[Change, Entry]] = []
    problems: list[Diagnostic] = []
    for change in changes:
        entry = by_fingerprint.get(change.fingerprint)
        unused.pop(change.fingerprint, None)
        if entry is None:
            counting.append(change)
        elif entry.until < today:
            counting.append(change)
            message = (
                f"the entry for `{entry.fingerprint}` has expired on {entry.until}"
            )
            help = f"it was: {entry.reason}; agree upon another day, or mend the change"
            problems.append(Diagnostic("E706", message, entry.span, help))
        else:
            ignored.append((change, entry))
    for entry in unused.values():
        message = f"no change has the fingerprint `{entry.fingerprint}`"
        help = f"remove the entry; it was: {entry.reason}"
        problems.append(Diagnostic("E707", message, entry.span, help))
    return counting, ignored, problems
