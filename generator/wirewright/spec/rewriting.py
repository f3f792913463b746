"""Other data in the text of a spec file: what did not change stays as it was written, comments and all."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from itertools import groupby

from ..diagnostics import Diagnostics, Span
from .nodes import Entry, Mapping, Node, Scalar, Sequence
from .source import SourceFile, parse
from .yaml_text import Data, block, flow


class CannotRewrite(Exception):
    """The text has no place for the data."""


@dataclass(frozen=True, slots=True)
class _Edit:
    start: int
    end: int
    text: str


def plain(node: Node) -> Data:
    """What a node holds."""
    match node:
        case Mapping():
            return {entry.key.text: plain(entry.value) for entry in node.entries}
        case Sequence():
            return [plain(item) for item in node.items]
        case Scalar():
            return node.value


def rewritten(raw: str, root: Mapping, data: dict[str, Data]) -> str:
    """The text `raw`, whose nodes are `root`, changed so that it holds `data`.

    A key that only gains or loses its `?` stays where it is; everything else is told apart by its key or value.
    Raises `CannotRewrite` where the text would not come out so.
    """
    writer = _Writer(raw)
    writer.mapping(root, data)
    text = writer.text()
    found = Diagnostics()
    clean = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    again = parse(SourceFile("", "", clean), found)
    if again is None or plain(again) != data or list(data) != list(_keys(again)):
        raise CannotRewrite
    return text


def _keys(node: Mapping) -> list[str]:
    return [entry.key.text for entry in node.entries]


class _Writer:
    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.lines = re.split(r"(?<=\n)|(?<=\r)(?!\n)", raw)
        self.break_ = "\r\n" if "\r\n" in raw else "\n"
        self.starts: list[int] = []
        at = 0
        for line in self.lines:
            self.starts.append(at)
            at += len(line)
        self.edits: list[_Edit] = []

    def text(self) -> str:
        """The text with everything changed, from the last place to the first."""
        made = self.raw
        # What goes in stands before what is taken out in the same place.
        ordered = sorted(
            self.edits, key=lambda edit: (edit.start, edit.end > edit.start)
        )
        last = len(made)
        for edit in reversed(ordered):
            if edit.end > last:
                raise CannotRewrite
            last = edit.start
            made = made[: edit.start] + edit.text + made[edit.end :]
        return made

    def at(self, line: int, column: int) -> int:
        mark = 1 if line == 1 and self.raw.startswith("\ufeff") else 0
        return self.starts[line - 1] + column - 1 + mark

    def start(self, span: Span) -> int:
        return self.at(span.line, span.column)

    def end(self, span: Span) -> int:
        """The end of a node, without the empty lines behind a block of text."""
        end = self.at(span.end_line, span.end_column)
        start = self.start(span)
        return start + len(self.raw[start:end].rstrip()) if end > start else end

    def replace(self, start: int, end: int, text: str) -> None:
        self.edits.append(_Edit(start, end, text.replace("\n", self.break_)))

    def is_flow(self, node: Mapping | Sequence) -> bool:
        return self.raw[self.start(node.span)] in "{["

    def mapping(self, node: Mapping, data: dict[str, Data]) -> None:
        """Change what differs in a mapping."""
        renamed = _renamed(node, data)
        kept: list[Entry] = []
        for entry in node.entries:
            name = renamed.get(entry.key.text, entry.key.text)
            if name not in data:
                continue
            kept.append(entry)
            if name != entry.key.text:
                self._rename(entry.key, name)
            self.value(entry, data[name])
        if len(kept) < len(node.entries):
            self._remove(node, [entry for entry in node.entries if entry not in kept])
        names = [renamed.get(entry.key.text, entry.key.text) for entry in kept]
        known = dict(zip(names, kept, strict=True))
        if [name for name in data if name in known] != names:
            raise CannotRewrite  # nothing is moved
        before: Entry | None = None
        for name, value in data.items():
            if name in known:
                before = known[name]
            else:
                self._add(node, before, kept, name, value)

    def _rename(self, key: Scalar, name: str) -> None:
        start, end = self.start(key.span), self.end(key.span)
        self.replace(start, end, flow(name))

    def value(self, entry: Entry, data: Data) -> None:
        """Change what stands behind a key."""
        node = entry.value
        if plain(node) == data and type(plain(node)) is type(data):
            return
        if (
            isinstance(node, Mapping)
            and isinstance(data, dict)
            and _overlap(node, data)
        ):
            self.mapping(node, data)
        elif isinstance(node, Sequence) and isinstance(data, list) and data:
            self.sequence(node, data)
        else:
            start = self.end(entry.key.span)
            colon = self.raw.index(":", start) + 1
            end = max(self.end(node.span), colon)
            self.replace(colon, end, f" {flow(data)}")

    def sequence(self, node: Sequence, data: list[Data]) -> None:
        """Change what differs in a list; items are told apart by what they hold."""
        old = [plain(item) for item in node.items]
        matcher = difflib.SequenceMatcher(
            None, [repr(item) for item in old], [repr(item) for item in data], False
        )
        for tag, i, j, k, m in matcher.get_opcodes():
            if tag == "equal":
                continue
            if tag == "replace" and j - i == m - k:
                for item, value in zip(node.items[i:j], data[k:m], strict=True):
                    self._item(item, value)
            else:
                self._splice(node, i, j, data[k:m])

    def _item(self, node: Node, value: Data) -> None:
        if (
            isinstance(node, Mapping)
            and isinstance(value, dict)
            and _overlap(node, value)
        ):
            self.mapping(node, value)
        elif isinstance(node, Sequence) and isinstance(value, list) and value:
            self.sequence(node, value)
        else:
            self.replace(self.start(node.span), self.end(node.span), flow(value))

    def _splice(self, node: Sequence, i: int, j: int, values: list[Data]) -> None:
        """Other items in the place of those from `i` to `j`."""
        items = node.items
        if not self.is_flow(node):
            column = self._dash(items[0])
            for item in items[i:j]:
                self._cut_lines(item.span, item.span)
            at = self._below(items[i - 1].span) if i else self._line_of(items[0].span)
            new = "".join(f"{' ' * column}- {flow(value)}\n" for value in values)
            self.replace(at, at, self._on_new_line(at) + new)
            return
        if j > i:
            self._cut_flow([item.span for item in items], i, j)
        if values:
            text = ", ".join(map(flow, values))
            if i:
                at = self.end(items[i - 1].span)
                self.replace(at, at, f", {text}")
            else:
                at = self.start(node.span) + 1
                self.replace(at, at, text + (", " if j < len(items) else ""))

    def _dash(self, item: Node) -> int:
        """How far the items of a list are indented."""
        line = self.lines[item.span.line - 1]
        before = line[: item.span.column - 1]
        if before.strip() != "-":
            raise CannotRewrite
        return before.index("-")

    def _remove(self, node: Mapping, gone: list[Entry]) -> None:
        entries = node.entries
        spans = [self._span(entry) for entry in entries]
        if self.is_flow(node):
            start = 0
            for is_gone, run in groupby(entries, lambda entry: entry in gone):
                end = start + len(list(run))
                if is_gone:
                    self._cut_flow(spans, start, end)
                start = end
            return
        first = entries[0].key.span
        if entries[0] in gone and self._is_item(first):
            # What follows moves up behind the dash.
            next_ = next(entry for entry in entries if entry not in gone)
            start = entries.index(next_)
            self.replace(self.start(first), self.start(next_.key.span), "")
            gone = [entry for entry in gone if entry not in entries[:start]]
        for entry in gone:
            self._cut_lines(entry.key.span, entry.value.span)

    def _is_item(self, key: Span) -> bool:
        """Whether a key stands behind the dash of a list."""
        return "-" in self.raw[self._line_of(key) : self.start(key)]

    def _span(self, entry: Entry) -> Span:
        key, value = entry.key.span, entry.value.span
        end = max((key.end_line, key.end_column), (value.end_line, value.end_column))
        return Span(key.file, key.line, key.column, *end)

    def _cut_flow(self, spans: list[Span], i: int, j: int) -> None:
        """Take items out of a list or mapping in brackets, each with one comma."""
        if i:
            self.replace(self.end(spans[i - 1]), self.end(spans[j - 1]), "")
        elif j < len(spans):
            self.replace(self.start(spans[0]), self.start(spans[j]), "")
        else:
            self.replace(self.start(spans[0]), self.end(spans[-1]), "")

    def _cut_lines(self, first: Span, last: Span) -> None:
        """Take out whole lines, which have to hold nothing else."""
        start = self._line_of(first)
        if self.raw[start : self.start(first)].strip("\ufeff -"):
            raise CannotRewrite
        self.replace(start, self._below(last, first), "")

    def _line_of(self, span: Span) -> int:
        return self.starts[span.line - 1]

    def _below(self, span: Span, key: Span | None = None) -> int:
        """The start of the line below a node."""
        at = self.end(span)
        if key is not None:
            at = max(at, self.end(key))
        found = self.raw.find("\n", at)
        return len(self.raw) if found < 0 else found + 1

    def _on_new_line(self, at: int) -> str:
        return "" if at == 0 or self.raw[at - 1] == "\n" else "\n"

    def _add(
        self,
        node: Mapping,
        before: Entry | None,
        kept: list[Entry],
        name: str,
        value: Data,
    ) -> None:
        """A new entry behind another one, or in front of all."""
        if self.is_flow(node):
            text = f"{flow(name)}: {flow(value)}"
            if before is not None:
                at = self.end(self._span(before))
                self.replace(at, at, f", {text}")
            else:
                at = self.start(node.span) + 1
                self.replace(at, at, text + (", " if kept else ""))
            return
        first = node.entries[0].key.span
        indent = first.column - 1
        if before is not None:
            at = self._below(before.value.span, before.key.span)
        elif self.raw[self._line_of(first) : self.start(first)].strip("\ufeff "):
            raise CannotRewrite
        else:
            at = self._line_of(first)
        text = self._on_new_line(at) + block(name, value, indent)
        self.replace(at, at, text)


def _renamed(node: Mapping, data: dict[str, Data]) -> dict[str, str]:
    """Keys that only gain or lose their `?`."""
    renamed: dict[str, str] = {}
    keys = set(_keys(node))
    for key in _keys(node):
        twin = key.removesuffix("?") if key.endswith("?") else f"{key}?"
        if key not in data and twin in data and twin not in keys:
            renamed[key] = twin
    return renamed


def _overlap(node: Mapping, data: dict[str, Data]) -> bool:
    """Whether something of a mapping stays."""
    return any(key in data for key in _keys(node)) or bool(_renamed(node, data))
