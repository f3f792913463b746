"""`upstream.json` beside a spec: what the document said when we last looked, and which differences are ours."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, cast

from ..diagnostics import Diagnostic, WirewrightError
from .differences import LOOSE, Alignment, Difference, Node, in_words, is_changed

FILE = "upstream.json"
FORMAT_NUMBER = 1
UNREADABLE = 3
_ENTRY = ("at", "what", "name", "ours", "upstream")


class Standing(Enum):
    """Whose a difference is."""

    OURS = "ours"
    UPSTREAM = "upstream"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Kept:
    """A difference that is ours, in words, and why."""

    at: str
    what: str
    name: str
    ours: str
    upstream: str
    reason: str

    @property
    def text(self) -> str:
        """One line that names it."""
        return in_words(self.at, self.what, self.name, self.ours, self.upstream)


@dataclass(slots=True)
class Record:
    """What is known of the document.

    Attributes:
        document: SHA-256 of it.
        roots: What was imported of it: `root`, `client` and `server` as on the command line.
        kept: The differences that are ours.
        seen: By path and member, in short, what the document said.
    """

    document: str = ""
    roots: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    kept: list[Kept] = field(default_factory=list[Kept])
    seen: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])

    def text(self) -> str:
        """The file; differences with one reason stand together, each in one line."""
        groups: dict[str, list[Kept]] = {}
        for kept in self.kept:
            groups.setdefault(kept.reason, []).append(kept)
        blocks = [
            f'    {{"reason": {_json(reason)}, "differences": [\n'
            + ",\n".join(f"      {_json(_entry(kept))}" for kept in group)
            + "\n    ]}"
            for reason, group in sorted(groups.items())
        ]
        seen = [
            f"    {_json(path)}: {_json(members)}"
            for path, members in sorted(self.seen.items())
        ]
        return (
            f'{{\n  "format": {FORMAT_NUMBER},\n  "document": {_json(self.document)},\n  "roots": {_json(self.roots)},\n'
            f'  "kept": {_lines("[]", blocks)},\n  "seen": {_lines("{}", seen)}\n}}\n'
        )


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _entry(kept: Kept) -> dict[str, str]:
    values = {name: cast(str, getattr(kept, name)) for name in _ENTRY}
    return {name: value for name, value in values.items() if value}


def _lines(brackets: str, parts: list[str]) -> str:
    if not parts:
        return brackets
    return brackets[0] + "\n" + ",\n".join(parts) + f"\n  {brackets[1]}"


def read_record(text: str, display: str) -> Record:
    """The record in a file. Raises E815 (exit code 3) where it is none of ours."""
    try:
        return _record(json.loads(text))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        message = f"`{display}` is no record of `wirewright import`"
        help = "restore it, or remove it and accept the differences again with --accept"
        raise WirewrightError(
            [Diagnostic("E815", message, None, help)], UNREADABLE
        ) from None


def _record(data: Any) -> Record:
    if data["format"] != FORMAT_NUMBER:
        raise ValueError
    kept = [
        Kept(
            at=_text(entry["at"]),
            what=_text(entry["what"]),
            name=_text(entry.get("name", "")),
            ours=_text(entry["ours"]),
            upstream=_text(entry["upstream"]),
            reason=_text(group["reason"]),
        )
        for group in data["kept"]
        for entry in group["differences"]
    ]
    roots = {
        _text(kind): [_text(root) for root in names]
        for kind, names in data["roots"].items()
    }
    seen = {
        _text(path): {_text(name): _text(value) for name, value in members.items()}
        for path, members in data["seen"].items()
    }
    return Record(_text(data["document"]), roots, kept, seen)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


class Memory:
    """A record, held against an alignment."""

    def __init__(self, record: Record | None, alignment: Alignment) -> None:
        self.record = record
        self.alignment = alignment
        self._seen: dict[Node, dict[str, str]] = {}
        self._kept: dict[tuple[Node, str, str, str], list[Kept]] = {}
        self.matched: set[Kept] = set()
        if record is None:
            return
        for path, members in record.seen.items():
            for node, rest in alignment.resolve(path):
                if not rest:
                    self._seen[node] = members
        for kept in record.kept:
            for node, rest in alignment.resolve(kept.at):
                key = (node, rest, kept.what, kept.name)
                self._kept.setdefault(key, []).append(kept)

    def standing(self, difference: Difference) -> Standing:
        """Whose a difference is: ours, if we said so or upstream did not change; of both, if both changed."""
        entries = self.entries(difference)
        if same := [kept for kept in entries if kept.upstream == difference.upstream]:
            self.matched.update(same)
            return Standing.OURS
        if entries:
            self.matched.update(entries)
            return Standing.BOTH
        changed = self._has_changed(difference)
        if difference.what in LOOSE and not changed:
            return Standing.OURS
        if difference.corrects:
            return Standing.BOTH if changed else Standing.OURS
        return Standing.OURS if changed is False else Standing.UPSTREAM

    def is_new(self, node: Node) -> bool:
        """Whether the two were not compared when somebody looked before."""
        return self.record is not None and node not in self._seen

    def reason(self, difference: Difference) -> str:
        """Why a difference is ours, as the record says."""
        return next((kept.reason for kept in self.entries(difference)), "")

    def entries(self, difference: Difference) -> list[Kept]:
        """What the record says of a difference."""
        return [
            kept
            for node, rest, _ in difference.keys
            for kept in self._kept.get(
                (node, rest, difference.what, difference.name), ()
            )
        ]

    def _has_changed(self, difference: Difference) -> bool | None:
        """Whether upstream changed what differs; None where nobody looked before."""
        if difference.what == "reference":
            return True
        answers: list[bool] = []
        for node, rest, member in difference.keys:
            if node in self._seen:
                now = self.alignment.facts[node].get(member)
                before = self._seen[node].get(member)
                # Null further inside is a part of the type.
                what = difference.what if rest == member else "type"
                answers.append(is_changed(before, now, what))
        return any(answers) if answers else None

    def renewed(
        self,
        document: str,
        roots: dict[str, list[str]],
        open_: list[Difference],
        kept: list[Kept],
    ) -> Record:
        """The record after a run: what is still `open_` stays as it was seen before."""
        seen: dict[str, dict[str, str]] = {}
        for node, members in self.alignment.facts.items():
            if members:
                path = self.alignment.paths[node]
                seen[path] = dict(sorted(members.items()))
        for difference in open_:
            for node, _, member in difference.keys:
                path = self.alignment.paths[node]
                before = self._seen.get(node, {}).get(member)
                if before is None:
                    seen.get(path, {}).pop(member, None)
                else:
                    seen.setdefault(path, {})[member] = before
        return Record(document, roots, kept, seen)
