"""Rewriting of what is sure, on a concrete syntax tree: every byte that is not part of a name stays."""

from __future__ import annotations

import ast
import difflib
import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..diagnostics import Diagnostic, WirewrightError
from ..output.files import replace_files
from .finding import Finding, Position
from .sources import UNREADABLE, Module

USAGE_ERROR = 2


@dataclass(frozen=True, slots=True)
class Fixed:
    """A file before and after, and the findings that are mended by that."""

    path: Path
    display: str
    before: bytes
    after: bytes
    encoding: str
    done: Sequence[Finding]


def fixed(module: Module, findings: Iterable[Finding]) -> Fixed | None:
    """What the sure edits make of a module; `None` if none of them can be made.

    Raises E890 (exit code 2) without libcst, E891 (exit code 3) for a name that the file's encoding has not.
    """
    try:
        from .rewrite import rewritten
    except ImportError:
        message = "`--fix` needs libcst, which is not installed"
        help = "pip install 'wirewright[usage]'"
        raise WirewrightError(
            [Diagnostic("E890", message, None, help)], USAGE_ERROR
        ) from None
    wanted = [finding for finding in findings if finding.edit is not None]
    text, done = rewritten(module.text, wanted, lambda at: _in_code_points(module, at))
    if not done:
        return None
    try:
        after = text.encode(module.encoding)
    except UnicodeEncodeError as error:
        message = f"`{module.display}` cannot hold a new name: {error}"
        raise WirewrightError([Diagnostic("E891", message, None)], UNREADABLE) from None
    ast.parse(after)
    return Fixed(module.path, module.display, module.raw, after, module.encoding, done)


def _in_code_points(module: Module, at: Position) -> Position:
    line = module.lines[at[0] - 1]
    return at[0], len(line.encode()[: at[1]].decode(errors="replace"))


def patch_of(files: Iterable[Fixed]) -> str:
    """The edits as a patch."""
    return "".join(line for item in files for line in _patch(item))


def _patch(item: Fixed) -> Iterable[str]:
    before, after = (
        re.findall(r"[^\n]*\n|[^\n]+", content.decode(item.encoding))
        for content in (item.before, item.after)
    )
    name = item.display.lstrip("/")
    for line in difflib.unified_diff(before, after, f"a/{name}", f"b/{name}"):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def write(files: Sequence[Fixed]) -> None:
    """Write every file. Raises E891 (exit code 3) for one that cannot be written or has changed; then none is."""
    try:
        for item in files:
            if item.path.is_symlink() or item.path.read_bytes() != item.before:
                message = f"`{item.display}` is a link, or changed in the meantime"
                raise WirewrightError([Diagnostic("E891", message, None)], UNREADABLE)
        replace_files({item.path: item.after for item in files})
    except OSError as error:
        name = os.path.basename(error.filename or "")
        message = f"`{name}` cannot be written: {error.strerror or error}"
        raise WirewrightError([Diagnostic("E891", message, None)], UNREADABLE) from None
