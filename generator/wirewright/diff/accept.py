"""Confirming probable renames: `renamed_from` written into the files of the new spec, everything else as it was."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..diagnostics import Diagnostic, Diagnostics, Span, WirewrightError
from ..output.files import replace_files
from ..resources import SPECS
from ..spec.load import load_spec
from ..spec.source import Mapping, Node, Scalar, Sequence, SourceFile, parse
from .change import Comparison, Former
from .report import Side

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_./-]*")
_WORDS = ("true", "false", "null", "yes", "no", "on", "off")
_FLOW_MARKS = re.compile(r"[,\[\]{}]|: | #")


@dataclass(frozen=True, slots=True)
class Edit:
    """A file of the new spec, before and after."""

    path: Path
    name: str
    before: str
    after: str
    messages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Insertion:
    """Text that goes in before a place, or replaces what stands up to another one."""

    line: int
    column: int
    end_column: int
    text: str
    breaks: int = -1
    """Where a line of its own ends: the rest is indented by so many columns; -1: no line of its own."""


def confirm(comparison: Comparison, folder: Path | None, side: Side) -> list[Edit]:
    """The edits that confirm every probable rename; nothing is written.

    Raises E708 where that cannot be done.
    """
    if not comparison.unconfirmed:
        return []
    if folder is None or SPECS in folder.resolve().parents and _is_installed(folder):
        message = f"`{side.display}` is no folder to write into"
        help = "name the folder of the new revision"
        raise WirewrightError([Diagnostic("E708", message, None, help)], 2)
    by_file: dict[str, list[Former]] = {}
    for former in comparison.unconfirmed:
        by_file.setdefault(former.span.file, []).append(former)
    problems = Diagnostics()
    edits = [
        _edit(folder, name, side.texts[name], formers, problems)
        for name, formers in sorted(by_file.items())
    ]
    problems.raise_if_any()
    _check(edits, side)
    return edits


def _is_installed(folder: Path) -> bool:
    """Whether the specs that come with wirewright are those of an installed wheel."""
    return SPECS.parent.name == "_data" and SPECS in folder.resolve().parents


def _edit(
    folder: Path,
    name: str,
    text: str,
    formers: list[Former],
    problems: Diagnostics,
) -> Edit:
    path = folder / name.rpartition("/")[2]
    raw = path.read_bytes().decode("utf-8")
    root = parse(SourceFile(name, path.stem, text), Diagnostics())
    assert root is not None
    insertions: list[_Insertion] = []
    messages: list[str] = []
    done: set[Span] = set()
    for former in formers:
        if former.span in done:
            continue
        done.add(former.span)
        found = _insertions(root, former, text)
        if found is None:
            message = f"there is no place for `renamed_from: {former.name}`"
            help = "write the thing as a mapping, and run it again"
            problems.error("E708", message, former.span, help=help)
        else:
            insertions += found
            messages.append(former.message)
    return Edit(path, name, raw, _applied(raw, insertions), tuple(messages))


def _insertions(root: Node, former: Former, text: str) -> list[_Insertion] | None:
    """Where and how the key goes in; None where the text has no place for it."""
    value = _find(root, former.span)
    entry = f"renamed_from: {_quoted(former.name)}"
    match value:
        case Sequence():
            return _listed(value, former, entry, text)
        case Mapping() if _is(value.span, "{", text.split("\n")):
            at = value.span
            more = ", " if value.entries else ""
            return [_Insertion(at.line, at.column + 1, at.column + 1, entry + more)]
        case Mapping() if value.entries:
            at = value.entries[0].key.span
            return [_Insertion(at.line, at.column, at.column, entry, at.column - 1)]
        case Scalar() if value.span.line == value.span.end_line:
            key = "docs" if former.is_value else "type"
            return [_around(value, entry, key, text)]
        case _:
            return None


def _around(value: Scalar, entry: str, key: str, text: str) -> _Insertion:
    """A short form as a mapping in braces."""
    at = value.span
    written = text.split("\n")[at.line - 1][at.column - 1 : at.end_column - 1]
    if not written.strip():
        return _Insertion(at.line, at.column, at.end_column, f" {{{entry}}}")
    if value.plain and _FLOW_MARKS.search(written):
        written = json.dumps(written, ensure_ascii=False)
    inner = f"{entry}" if value.value is None else f"{key}: {written}, {entry}"
    return _Insertion(at.line, at.column, at.end_column, f"{{{inner}}}")


def _listed(
    values: Sequence, former: Former, entry: str, text: str
) -> list[_Insertion] | None:
    """A list of enum values as a mapping of them, one of which has the entry."""
    lines = text.split("\n")
    found: list[_Insertion] = []
    flow = _is(values.span, "[", lines)
    for item in values.items:
        if not isinstance(item, Scalar) or item.span.line != item.span.end_line:
            return None
        at = item.span
        written = lines[at.line - 1][at.column - 1 : at.end_column - 1]
        start = at.column
        if not flow:
            dash = lines[at.line - 1].rindex("-", 0, at.column - 1)
            start = dash + 1
        added = f": {{{entry}}}" if at == former.span else ": null" if flow else ":"
        found.append(_Insertion(at.line, start, at.end_column, written + added))
    if flow:
        at = values.span
        found.append(_Insertion(at.line, at.column, at.column + 1, "{"))
        found.append(_Insertion(at.end_line, at.end_column - 1, at.end_column, "}"))
    return found


def _is(span: Span, mark: str, lines: list[str]) -> bool:
    return lines[span.line - 1][span.column - 1 : span.column] == mark


def _find(node: Node, span: Span) -> Node | None:
    """What stands behind the key at a place; of a value in a list, the list."""
    match node:
        case Mapping():
            for entry in node.entries:
                if entry.key.span == span:
                    return entry.value
                if found := _find(entry.value, span):
                    return found
        case Sequence():
            for item in node.items:
                if item.span == span:
                    return node
                if found := _find(item, span):
                    return found
        case _:
            pass
    return None


def _quoted(name: str) -> str:
    """A name as YAML, in quotes where it would be something else without."""
    if _PLAIN.fullmatch(name) and name.lower() not in _WORDS:
        return name
    return json.dumps(name, ensure_ascii=False)


def _applied(raw: str, insertions: Iterable[_Insertion]) -> str:
    """The text with everything put in, from the last place to the first; line ends stay as they are."""
    lines = re.split(r"(?<=\n)|(?<=\r)(?!\n)", raw)
    for item in sorted(insertions, key=lambda i: (i.line, i.column), reverse=True):
        line = lines[item.line - 1]
        skip = 1 if item.line == 1 and line.startswith("\ufeff") else 0
        start, end = item.column - 1 + skip, item.end_column - 1 + skip
        text = item.text
        if item.breaks >= 0:
            ending = "\r\n" if line.endswith("\r\n") else "\n"
            text += ending + " " * item.breaks
        lines[item.line - 1] = line[:start] + text + line[end:]
    return "".join(lines)


def _check(edits: list[Edit], side: Side) -> None:
    """The edited spec has to be a spec; otherwise nothing is written."""
    after = {edit.name: edit.after for edit in edits}
    files = tuple(
        SourceFile(
            name,
            Path(name).stem,
            after.get(name, text).removeprefix("\ufeff").replace("\r\n", "\n"),
        )
        for name, text in side.texts.items()
    )
    try:
        load_spec(files, side.revision)
    except WirewrightError as error:
        first = error.diagnostics[0]
        message = f"with `renamed_from` it would be no spec: {first.message}"
        raise WirewrightError([Diagnostic("E708", message, first.span)], 1) from None


def patch_of(edits: Iterable[Edit]) -> str:
    """The edits as a patch."""
    return "".join(
        line
        for edit in edits
        for line in difflib.unified_diff(
            edit.before.splitlines(keepends=True),
            edit.after.splitlines(keepends=True),
            f"a/{edit.name}",
            f"b/{edit.name}",
        )
    )


def write(edits: Iterable[Edit]) -> None:
    """Write every file, each as a whole or not at all. Raises E708 (exit code 3)."""
    try:
        replace_files({edit.path: edit.after.encode() for edit in edits})
    except OSError as error:
        message = f"`{error.filename}` cannot be written: {error.strerror}"
        raise WirewrightError([Diagnostic("E708", message, None)], 3) from None
