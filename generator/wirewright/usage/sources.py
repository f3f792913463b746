"""The host's Python files: which there are, how they are read, and what they want left out."""

from __future__ import annotations

import ast
import io
import os
import re
import tokenize
import warnings
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from ..diagnostics import Diagnostic, Span, WirewrightError
from ..output.paths import MANIFEST_NAME, manifest_beside
from ..vendor.target import FOREIGN

LARGEST = 4 * 2**20
"""Bytes of a file; a larger one is data."""
MOST_FILES = 100_000
UNREADABLE = 3

_IGNORE = re.compile(r"#\s*wirewright:\s*ignore(?:\[([\w\s,-]*)\])?(?![\w\[-])")


@dataclass(frozen=True)
class Module:
    """A Python file as it was read.

    Attributes:
        path: Where it lies.
        display: How messages name it.
        raw: Its bytes.
        text: The same as text, with its line endings and without a byte order mark.
        encoding: Of the bytes, as Python finds it; `utf-8-sig` with a byte order mark.
        tree: Its syntax.
    """

    path: Path
    display: str
    raw: bytes
    text: str
    encoding: str
    tree: ast.Module

    @cached_property
    def lines(self) -> list[str]:
        """Its lines as `ast` counts them."""
        return re.split(r"\r\n|\r|\n", self.text)

    @cached_property
    def nodes(self) -> list[ast.AST]:
        """All nodes of its syntax, in no order."""
        return list(ast.walk(self.tree))

    def span(self, node: ast.expr | ast.alias | ast.keyword) -> Span:
        """The place of a node, in code points."""
        end_line = node.end_lineno or node.lineno
        end = node.end_col_offset or node.col_offset
        return Span(
            self.display,
            node.lineno,
            self._column(node.lineno, node.col_offset),
            end_line,
            self._column(end_line, end),
        )

    def _column(self, line: int, offset: int) -> int:
        text = self.lines[line - 1]
        if text.isascii():
            return offset + 1
        return len(text.encode()[:offset].decode(errors="replace")) + 1

    @cached_property
    def ignored(self) -> dict[int, frozenset[str]]:
        """By line: the rules that a comment there leaves out; an empty set is all of them."""
        if "wirewright" not in self.text:
            return {}
        found: dict[int, frozenset[str]] = {}
        # What `ast` reads and `tokenize` does not is read up to there.
        with suppress(tokenize.TokenError, SyntaxError):
            for token in tokenize.generate_tokens(io.StringIO(self.text).readline):
                match = _IGNORE.search(token.string)
                if token.type == tokenize.COMMENT and match:
                    names = (match[1] or "").replace(",", " ").split()
                    found[token.start[0]] = frozenset(names)
        return found

    def ignores(self, span: Span, rule: str) -> bool:
        """Whether a comment on the lines of a place leaves out what a rule finds there."""
        for line in range(span.line, span.end_line + 1):
            rules = self.ignored.get(line)
            if rules is not None and (not rules or rule in rules):
                return True
        return False


def find_files(
    path: Path, display: str, problems: list[Diagnostic]
) -> list[tuple[Path, str]]:
    """The Python files of a folder, sorted, or the one file that is given; each with the name that messages use.

    Hidden folders, environments, caches, what git ignores by simple patterns, what wirewright made, and symbolic links
    are passed over; folders that cannot be read are added to `problems`. Raises E885 (exit code 3) where
    there is nothing to read.
    """
    if path.is_file():
        return [(path, display)]
    if not path.is_dir():
        raise _refused("E885", f"there is no file or folder `{display}`")
    found: list[tuple[Path, str]] = []
    prefix = "" if display in (".", "./") else display.rstrip("/") + "/"
    for file in _walk(path, path, [], problems):
        found.append((file, prefix + file.relative_to(path).as_posix()))
        if len(found) > MOST_FILES:
            raise _refused(
                "E885", f"`{display}` holds more than {MOST_FILES} Python files"
            )
    return found


def _refused(code: str, message: str) -> WirewrightError:
    return WirewrightError([Diagnostic(code, message, None)], UNREADABLE)


def _walk(
    folder: Path,
    root: Path,
    ignored: list[re.Pattern[str]],
    problems: list[Diagnostic],
) -> Iterator[Path]:
    ignored = [*ignored, *_patterns(folder, root)]
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        message = f"`{folder.name}` cannot be read: {error.strerror or error}"
        problems.append(Diagnostic("E886", message, None))
        return
    for entry in entries:
        path = Path(entry.path)
        inner = path.relative_to(root).as_posix()
        if entry.is_symlink() or any(p.fullmatch(inner) for p in ignored):
            continue
        if entry.is_dir(follow_symlinks=False):
            if not _is_foreign(path):
                yield from _walk(path, root, ignored, problems)
        elif entry.name.endswith(".py") and entry.is_file(follow_symlinks=False):
            if not (folder / manifest_beside(entry.name)).exists():
                yield path


def _is_foreign(folder: Path) -> bool:
    """Whether a folder holds no code of the host: it is hidden, an environment, a cache, or made by us."""
    return (
        folder.name.startswith(".")
        or folder.name in FOREIGN
        or (folder / "pyvenv.cfg").exists()
        or (folder / MANIFEST_NAME).exists()
    )


def _patterns(folder: Path, root: Path) -> list[re.Pattern[str]]:
    """The plain lines of a `.gitignore`; those that take something back are not understood, and left out."""
    try:
        lines = (folder / ".gitignore").read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []
    base = folder.relative_to(root).as_posix()
    prefix = "" if base == "." else re.escape(base) + "/"
    found: list[re.Pattern[str]] = []
    for line in lines:
        pattern = line.strip()
        if not pattern or pattern[0] in "#!" or "\\" in pattern or "**" in pattern:
            continue
        pattern = pattern.rstrip("/")
        anywhere = "" if "/" in pattern else "(?:.*/)?"
        glob = re.escape(pattern.lstrip("/")).replace(r"\*", "[^/]*")
        glob = glob.replace(r"\?", "[^/]")
        found.append(re.compile(prefix + anywhere + glob))
    return found


def read_module(path: Path, display: str) -> Module | Diagnostic:
    """A file with its syntax, or what is wrong with it: E886 that it cannot be read, E887 that it does not parse."""
    try:
        raw = path.read_bytes() if path.stat().st_size <= LARGEST else None
    except OSError as error:
        text = f"`{display}` cannot be read: {error.strerror or error}"
        return Diagnostic("E886", text, None)
    if raw is None:
        text = f"`{display}` is larger than {LARGEST // 2**20} MiB"
        return Diagnostic("E886", text, None)
    start = Span(display, 1, 1, 1, 2)
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(raw).readline)
        text = raw.decode(encoding)
    except (SyntaxError, LookupError, UnicodeDecodeError) as error:
        message = f"the encoding of the file is not what it says: {error}"
        return Diagnostic("E886", message, start)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(raw)
    except SyntaxError as error:
        line, column = error.lineno or 1, max(error.offset or 1, 1)
        span = Span(display, line, column, line, column + 1)
        return Diagnostic("E887", f"this is no Python: {error.msg}", span)
    except (ValueError, RecursionError, MemoryError) as error:
        return Diagnostic("E887", f"this is no Python: {error}", start)
    return Module(path, display, raw, text, encoding, tree)
