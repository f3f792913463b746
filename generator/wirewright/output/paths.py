"""Which relative paths may be written below an output folder.

A path has to mean the same file on every platform that may check the tree
out, so the rules of Windows and macOS hold everywhere.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

MANIFEST_NAME = ".wirewright.json"
"""The manifest of a folder that is all ours; that of a single file beside others begins with the file's name."""

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"|?*\ud800-\udfff]')
_DEVICE = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]) *(?:\..*)?",
    re.IGNORECASE,
)


def manifest_beside(name: str) -> str:
    """The name of the manifest of a single file; it lies beside the file."""
    return f".{name}{MANIFEST_NAME}"


def is_manifest(path: str) -> bool:
    """Whether a path is that of a manifest."""
    return "/" not in path and path.endswith(MANIFEST_NAME)


def beside(name: str, what: str) -> str:
    """The name of what a write needs beside a folder or file of ours: its `stage` and its `lock`."""
    return f".{name}.wirewright-{what}"


def leftover_of(name: str) -> str | None:
    """The folder or file that a `stage` or `lock` belongs to; None for any other name."""
    match = re.fullmatch(r"\.(.+)\.wirewright-(?:stage|lock)", name)
    return match[1] if match else None


def refused_paths(paths: Iterable[str]) -> list[tuple[str, str]]:
    """The paths that may not be written, each with the reason.

    A reason continues the sentence "this path ...". Two paths that a file
    system could take for one are reported at the second, in sorted order.
    """
    refused: list[tuple[str, str]] = []
    spellings: dict[str, tuple[str, bool]] = {}
    for path in sorted(paths):
        reason = unsafe(path) or _clash(path, spellings)
        if reason is not None:
            refused.append((path, reason))
    return refused


def unsafe(path: str) -> str | None:
    """Why `path` by itself may not be written; None when it may."""
    if not path:
        return "is empty"
    if "\\" in path:
        return "has a backslash"
    if path.startswith("/"):
        return "is absolute"
    for part in path.split("/"):
        if part == "..":
            return "leaves the folder"
        if part in ("", "."):
            return "is not in its shortest form"
        if _FORBIDDEN.search(part):
            return "has a character that some file systems forbid"
        if part[-1] in ". ":
            return "has a part that ends with a dot or a space"
        if _DEVICE.fullmatch(part):
            return f"names the device `{part}` of Windows"
    return None


def _clash(path: str, spellings: dict[str, tuple[str, bool]]) -> str | None:
    """Why `path` cannot stand beside the ones before it; remembers its parts.

    `spellings` maps what a file system may compare to the spelling that came
    first and whether it is a file.
    """
    parts = path.split("/")
    for end in range(1, len(parts) + 1):
        prefix, is_file = "/".join(parts[:end]), end == len(parts)
        first = spellings.setdefault(_folded(prefix), (prefix, is_file))
        if first[0] != prefix:
            return f"differs from `{first[0]}` only in case or Unicode form"
        if first[1] != is_file:
            return f"needs `{prefix}` to be a file and a folder"
    return None


def _folded(path: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", path).casefold())
