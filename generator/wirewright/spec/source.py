"""Bytes to nodes: the files of a revision, with the place of every key and value.

The nodes are plain data: no aliases, tags or duplicate keys, nothing too large,
and unquoted text means what YAML 1.2 says.
"""

from __future__ import annotations

import codecs
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..diagnostics import Diagnostic, Diagnostics, Span, WirewrightError
from .composer import MAX_DEPTH, MAX_NODES, Budget, compose
from .nodes import Entry, Mapping, Node, Scalar, Sequence, part_of

__all__ = [
    "MAX_DEPTH",
    "MAX_FOLDER_BYTES",
    "MAX_NODES",
    "Budget",
    "Entry",
    "Mapping",
    "Node",
    "Scalar",
    "Sequence",
    "SourceFile",
    "parse",
    "part_of",
    "read_folder",
    "spec_digest",
]

MAX_FOLDER_BYTES = 8 * 1024 * 1024  # all files of a revision

_SUFFIXES = (".yaml", ".yml")
_OTHER_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file of a spec: its display path, its stem, its text (LF, no BOM)."""

    name: str
    stem: str
    text: str


def read_folder(
    folder: Path, display: str, diagnostics: Diagnostics | None = None
) -> tuple[SourceFile, ...]:
    """The `*.yaml` and `*.yml` files right in `folder`, sorted by name.

    Args:
        folder: Where the files are; hidden files are passed over.
        display: The folder as the user wrote it, for messages.
        diagnostics: Takes files that are too large or not UTF-8, which are then
            left out of the result. Without it they are raised.

    Raises:
        WirewrightError: Nothing to read, or no right to (exit code 3).
    """
    found = Diagnostics() if diagnostics is None else diagnostics
    unreadable: list[Diagnostic] = []
    files: list[SourceFile] = []
    room = MAX_FOLDER_BYTES
    for path in _spec_paths(folder, display):
        name = f"{display.rstrip('/')}/{path.name}" if display else path.name
        try:
            data = _read(path, room + 1)
        except OSError as error:
            unreadable.append(_unreadable(name, error.strerror or str(error)))
            continue
        room -= len(data)
        if room < 0:
            limit = f"{MAX_FOLDER_BYTES // 1024**2} MiB"
            message = f"the files of the folder are larger than {limit} in all"
            found.error("E108", message, Span(name, 1, 1, 1, 1))
            break
        text = decode(data, name, found)
        if text is not None:
            files.append(SourceFile(name, path.stem, text))
    if unreadable:
        raise WirewrightError((*found.items, *unreadable), exit_code=3)
    if diagnostics is None:
        found.raise_if_any()
    return tuple(files)


def spec_digest(files: Iterable[SourceFile]) -> str:
    """SHA-256 (hex) of the files' names and texts, wherever the folder lies."""
    digest = hashlib.sha256()
    named = sorted((file.name.rpartition("/")[2], file.text) for file in files)
    for name, text in named:
        for part in (name, text):
            data = part.encode("utf-8", "surrogatepass")
            digest.update(b"%d:" % len(data))
            digest.update(data)
    return digest.hexdigest()


def parse(
    source: SourceFile,
    diagnostics: Diagnostics,
    budget: Budget | None = None,
    *,
    foreign: bool = False,
) -> Mapping | None:
    """The mapping that a file holds; None when the file has problems.

    Args:
        source: A file of a revision.
        diagnostics: Takes every problem of the file.
        budget: Shared by the files of a revision.
        foreign: Whether it is the document of another tool, which may repeat anchored values.
    """
    before = len(diagnostics.items)
    root = compose(source.name, source.text, diagnostics, budget or Budget(), foreign)
    return root if len(diagnostics.items) == before else None


def _spec_paths(folder: Path, display: str) -> list[Path]:
    try:
        paths = [
            path
            for path in folder.iterdir()
            if path.suffix in _SUFFIXES and not path.name.startswith(".")
        ]
    except OSError as error:
        problem = _unreadable(display, error.strerror or str(error))
        raise WirewrightError((problem,), exit_code=3) from None
    if not paths:
        problem = _unreadable(display, "It holds no `*.yaml` file")
        raise WirewrightError((problem,), exit_code=3)
    return sorted(paths, key=lambda path: path.name)


def _read(path: Path, size: int) -> bytes:
    """At most `size` bytes of a file; raises OSError."""
    if path.exists() and not path.is_file():  # a pipe would block for ever
        raise OSError("It is not a regular file")
    with path.open("rb") as stream:
        return stream.read(size)


def _unreadable(name: str, reason: str) -> Diagnostic:
    message = f"`{name}` cannot be read: {reason[:1].lower()}{reason[1:]}"
    return Diagnostic("E101", message, None)


def decode(data: bytes, name: str, diagnostics: Diagnostics) -> str | None:
    """The text of a file with LF and without BOM; None unless it is UTF-8."""
    help = "save the file as UTF-8"
    if data.startswith(_OTHER_MARKS) or b"\0" in data[:4]:
        message = "the file is UTF-16 or UTF-32, not UTF-8"
        diagnostics.error("E102", message, Span(name, 1, 1, 1, 1), help=help)
        return None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        lines = _normalise(data[: error.start].decode("utf-8")).split("\n")
        line, column = len(lines), len(lines[-1]) + 1
        span = Span(name, line, column, line, column + 1)
        message = f"byte 0x{data[error.start]:02x} is not UTF-8"
        diagnostics.error("E102", message, span, help=help)
        return None
    return _normalise(text)


def _normalise(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
