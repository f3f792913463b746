"""The lock of vendored code: the manifest of its files, and in it what was asked and what it was made from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from .. import __version__
from ..diagnostics import Diagnostic, Diagnostics, Span, WirewrightError, did_you_mean
from ..output.tree import Tree, read_tree
from ..spec.model import Spec
from .request import KEYS, Request, read_selection, read_text
from .target import Target

UNREADABLE = 3

_ASKED = "asked"
_FACTS = ("name", "revision", "digest", "version")


@dataclass(frozen=True, slots=True)
class Lock:
    """What a lock says.

    Attributes:
        request: What was asked; a spec that begins with a dot is seen from the lock's folder.
        name: The name of the spec.
        revision: The revision that was taken.
        digest: The digest of its files.
        version: The wirewright that made the files.
        files: Path → digest of what was written, before anybody edited it.
        content: What stands at these paths now, and the lock itself.
        stamp: All that it says beside the digests, as JSON.
    """

    request: Request
    name: str
    revision: str
    digest: str
    version: str
    files: Mapping[str, str]
    content: Mapping[str, bytes]
    stamp: Mapping[str, object]


def stamp_of(request: Request, spec: Spec) -> dict[str, object]:
    """What the lock keeps beside the digests."""
    return {
        _ASKED: request.table(),
        "name": spec.name,
        "revision": spec.revision,
        "digest": spec.digest,
        "version": __version__,
    }


def read_lock(target: Target) -> Lock | None:
    """The lock of a target, None when there is none.

    Raises `WirewrightError` with exit code 3: E866 for one that was damaged, at the place of the damage, E865 for a
    folder of `generate`; else as for the output of `generate`.
    """
    tree = read_tree(target.root, target.display, target.lock)
    if tree is None:
        return None
    if _ASKED not in tree.manifest.stamp:
        message = f"`{target.dest}` is the output of `wirewright generate`"
        help = "vendor to another place"
        raise WirewrightError([Diagnostic("E865", message, None, help)], UNREADABLE)
    reader = _Reader(target, tree)
    lock = reader.lock()
    if reader.found.items:
        raise WirewrightError(reader.found.items, UNREADABLE)
    return lock


def is_lock(target: Target) -> bool:
    """Whether the manifest of a target is a lock, and not that of a package of `generate`."""
    tree = read_tree(target.root, target.display, target.lock)
    return tree is not None and _ASKED in tree.manifest.stamp


def locked(target: Target) -> Lock:
    """The lock of a target that has to have one; E865 otherwise."""
    lock = read_lock(target)
    if lock is None:
        message = f"nothing is vendored in `{target.dest}`"
        help = f"begin with `wirewright vendor add SPEC {target.dest}`"
        raise WirewrightError([Diagnostic("E865", message, None, help)], UNREADABLE)
    return lock


class _Reader:
    """Takes a lock apart and collects what is wrong with it."""

    def __init__(self, target: Target, tree: Tree) -> None:
        self.found = Diagnostics()
        self._tree = tree
        self._file = target.shown(target.lock)
        self._lines = tree.content[target.lock].decode().split("\n")

    def lock(self) -> Lock:
        stamp, files = self._tree.manifest.stamp, self._tree.manifest.files
        facts = {key: self._text(stamp, key) for key in _FACTS}
        self._unknown(stamp, (_ASKED, *_FACTS))
        value = stamp[_ASKED]
        if not isinstance(value, dict):
            self.report(_ASKED, "has to be a table")
            value = {}
        asked = cast("dict[str, object]", value)
        self._unknown(asked, ("spec", *KEYS))
        selection = read_selection(asked, self.report)
        request = Request(self._text(asked, "spec"), selection)
        for path, digest in files.items():
            if not re.fullmatch("[0-9a-f]{64}", digest):
                self.report(path, "has a digest that is no SHA-256")
        content = self._tree.content
        return Lock(request, **facts, files=files, content=content, stamp=stamp)

    def report(self, key: str, message: str) -> None:
        """Report what is wrong at a key."""
        help = "take the lock from version control, or vendor again to another place"
        message = f"in the lock, `{key}` {message}"
        self.found.error("E866", message, self._place(key), help=help)

    def _text(self, table: Mapping[str, object], key: str) -> str:
        if key not in table:
            self.report(key, "is missing")
        return read_text(table, key, self.report) or ""

    def _unknown(self, table: Mapping[str, object], known: tuple[str, ...]) -> None:
        for key in table:
            if key not in known:
                help = did_you_mean(key, known)
                message = f"in the lock, `{key}` is no key that a lock has"
                self.found.error("E866", message, self._place(key), help=help)

    def _place(self, key: str) -> Span:
        """Where a key stands; the lock is printed by us, with a key a line."""
        for number, line in enumerate(self._lines, 1):
            column = line.find(f'"{key}":') + 1
            if column:
                return Span(self._file, number, column, number, column + len(key) + 2)
        return Span(self._file, 1, 1, 1, 2)
