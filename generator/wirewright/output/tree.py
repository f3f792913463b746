"""`{path: text}` against the disk: what differs, and writing it.

Only files that the manifest lists are ever replaced or removed, and all of
them or none: see `journal` for how.
"""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from ..diagnostics import Diagnostic, WirewrightError
from .foreign import entries, in_the_way, refuse_foreign
from .journal import Move, is_disturbed, recover, replace
from .lock import locked
from .manifest import Manifest, digest, load_manifest
from .paths import MANIFEST_NAME, refused_paths
from .place import UNREADABLE, Place, refusal

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Tree:
    """A manifest, and what stands at the paths that it lists, itself among them."""

    manifest: Manifest
    content: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Plan:
    """What a write would do. Paths are relative, with slashes, and sorted.

    Attributes:
        root: The output folder.
        display: The output folder as the user wrote it.
        manifest: The name of the list of our files.
        new: Files that are written for the first time, or again.
        changed: Files that get another text.
        removed: Files of ours that are no longer generated.
        unchanged: Files that hold the right text already.
        edited: Those of `changed` and `removed` that somebody edited since we
            wrote them; a write needs `force` for them.
        files, stamp, digests: What `plan` was given.
        before, after: The content of each file now and after a write.
    """

    root: Path
    display: str
    manifest: str
    new: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: tuple[str, ...]
    edited: tuple[str, ...]
    files: Mapping[str, str] = field(repr=False)
    stamp: Mapping[str, object] = field(repr=False)
    digests: Mapping[str, str] | None = field(repr=False)
    before: Mapping[str, bytes] = field(repr=False)
    after: Mapping[str, bytes] = field(repr=False)

    @property
    def is_clean(self) -> bool:
        """Whether there is nothing to write and nothing to remove."""
        return not (self.new or self.changed or self.removed)


def plan(
    files: Mapping[str, str],
    root: Path,
    display: str,
    *,
    stamp: Mapping[str, object],
    digests: Mapping[str, str] | None = None,
    manifest: str = MANIFEST_NAME,
) -> Plan:
    """Compares `files` with the folder `root`; changes nothing in it.

    What a killed run left behind is finished or undone first.

    Args:
        files: The whole tree: relative path with slashes to text.
        root: The output folder, which need not exist.
        display: The folder as messages name it.
        stamp: What the tree is made from; kept in the manifest.
        digests: The digest of each file as we made it, where `files` has
            edits of others in it; a file that is not in it is theirs.
        manifest: The name of the list of our files; one of `manifest_beside`
            for a file that stands among those of others. An empty tree has
            none.

    Raises:
        WirewrightError: With exit code 3: the folder is not one (E601), holds
            foreign files where ours should be (E602), cannot be read or is
            being written by another run (E604), or a path leads out of it
            or is not portable (E605).
    """
    _check_paths(files, manifest)
    place = Place.at(root, display, manifest)
    return _steady(place, lambda: _compare(files, place, stamp, digests))


def _steady(place: Place, look: Callable[[], T]) -> T:
    """What `look` sees of a tree that no other run is writing meanwhile."""
    with place.reporting():
        while True:
            if is_disturbed(place):
                with locked(place):
                    recover(place)
            version = _version(place)
            found: T | WirewrightError
            try:
                found = look()
            except WirewrightError as error:
                found = error
            # Without the lock another run may have come between: look again.
            if is_disturbed(place) or _version(place) != version:
                continue
            if isinstance(found, WirewrightError):
                raise found
            return found


def write(plan: Plan, *, force: bool = False, exactly: bool = False) -> None:
    """Makes the folder as planned: all of it, or on failure nothing of it.

    Args:
        plan: From `plan`. The folder is compared again, so that a change
            since then is not lost.
        force: Whether to replace and remove files that were edited by hand.
        exactly: Whether to refuse if anything changed since the plan was
            made, because its files depend on what stood there.

    Raises:
        WirewrightError: E603 (exit code 1) for each edited file, unless
            `force`; E604 if `exactly` and something changed; else as for
            `plan`.
    """
    if plan.is_clean:
        return
    place = _place(plan)
    with place.reporting(), _parents(place.stage), locked(place):
        recover(place)
        now = _compare(plan.files, place, plan.stamp, plan.digests)
        if exactly and not now.is_clean and now.before != plan.before:
            raise changed_meanwhile(plan.display)
        if now.edited and not force:
            raise _edited(now, place)
        if not now.is_clean:
            replace(place, _moves(now), now.after)


def changed_meanwhile(display: str) -> WirewrightError:
    """E604 for a tree that is not as this run saw it any more."""
    message = f"`{display}` was changed while this run was at work"
    return refusal("E604", message, "run it again")


def refuse_edits(plans: Iterable[Plan]) -> None:
    """Raises E603 (exit code 1) for every file of several trees that was edited by hand.

    Before the first of them is written, so that either all are or none is.
    """
    findings = [
        finding for plan in plans for finding in _edited(plan, _place(plan)).diagnostics
    ]
    if findings:
        raise WirewrightError(findings)


def unified_diff(plan: Plan) -> str:
    """What a write would change, as a patch; empty when it is clean."""
    return "".join(
        line
        for path in sorted({*plan.new, *plan.changed, *plan.removed})
        for line in _file_diff(plan, path)
    )


def read_manifest(root: Path, display: str | None = None) -> Manifest | None:
    """The manifest of the tree in `root`, None when there is none.

    Raises E601, E602, E604 or E605 (exit code 3) when it cannot be trusted.
    """
    place = Place.at(root, root.as_posix() if display is None else display)
    with place.reporting():
        return load_manifest(place)


def read_tree(root: Path, display: str, manifest: str = MANIFEST_NAME) -> Tree | None:
    """A whole tree as one run left it, None where there is none.

    What a killed run left behind is finished or undone first. Raises as
    `read_manifest`.
    """
    place = Place.at(root, display, manifest)

    def look() -> Tree | None:
        found = load_manifest(place)
        if found is None:
            return None
        return Tree(found, _read_all(place, {}, found.files))

    return _steady(place, look)


def _place(plan: Plan) -> Place:
    return Place.at(plan.root, plan.display, plan.manifest)


def _file_diff(plan: Plan, path: str) -> Iterator[str]:
    name = f"{plan.display.strip('/')}/{path}"
    lines = difflib.unified_diff(
        _lines(plan.before.get(path)),
        _lines(plan.after.get(path)),
        f"a/{name}" if path in plan.before else "/dev/null",
        f"b/{name}" if path in plan.after else "/dev/null",
    )
    for line in lines:
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _lines(content: bytes | None) -> list[str]:
    """Lines as a patch counts them: only a line feed ends one."""
    text = (content or b"").decode(errors="replace")
    return [line for line in re.split(r"(?<=\n)", text) if line]


@contextmanager
def _parents(root: Path) -> Generator[None, None, None]:
    """Makes the folders above `root`; takes them back when the block fails."""
    missing = [parent for parent in root.parents if not parent.exists()]
    try:
        root.parent.mkdir(parents=True, exist_ok=True)
        yield
    except BaseException:
        for parent in missing:
            with suppress(OSError):
                parent.rmdir()
        raise


def _version(place: Place) -> tuple[int, int] | None:
    """Differs after each write, even one that brings an earlier tree back."""
    try:
        status = (place.root / place.manifest).lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return status.st_ino, status.st_mtime_ns


def _check_paths(files: Mapping[str, str], manifest: str) -> None:
    refused = refused_paths([*files, manifest])
    if manifest in files:
        refused.append((manifest, "is the name of the manifest"))
    if refused:
        findings = [
            Diagnostic("E605", f"the output path `{path}` {reason}", None)
            for path, reason in refused
        ]
        raise WirewrightError(findings, UNREADABLE)


def _compare(
    files: Mapping[str, str],
    place: Place,
    stamp: Mapping[str, object],
    digests: Mapping[str, str] | None,
) -> Plan:
    place.check_root()
    manifest = load_manifest(place)
    listed: Mapping[str, str] = {} if manifest is None else manifest.files
    after = {path: files[path].encode() for path in sorted(files)}
    made = {path: digest(content) or "" for path, content in after.items()}
    if digests is not None:
        made = dict(digests)
    if after or digests is None:
        after[place.manifest] = Manifest(stamp, made).text().encode()
    before = _read_all(place, after, listed)
    if manifest is None and not place.is_shared:
        refuse_foreign(place, entries(place.root))
    refuse_foreign(place, in_the_way(place, before, after, listed))

    new = after.keys() - before.keys()
    removed = before.keys() - after.keys()
    changed = {path for path in after.keys() & before if before[path] != after[path]}
    edited = {
        path
        for path in removed | changed
        if path in listed and digest(before[path]) != listed[path]
    }
    return Plan(
        root=place.root,
        display=place.display,
        manifest=place.manifest,
        new=tuple(sorted(new)),
        changed=tuple(sorted(changed)),
        removed=tuple(sorted(removed)),
        unchanged=tuple(sorted(after.keys() - new - changed)),
        edited=tuple(sorted(edited)),
        files=dict(files),
        stamp=dict(stamp),
        digests=digests,
        before=before,
        after=after,
    )


def _read_all(
    place: Place, after: Mapping[str, bytes], listed: Mapping[str, str]
) -> dict[str, bytes]:
    """What stands at every path that we have written or would write."""
    contents: dict[str, bytes] = {}
    stale = {path.casefold(): path for path in listed if path not in after}
    for path in sorted({*after, *listed, place.manifest}):
        content = place.read(path)
        if content is None:
            continue
        # Where case does not count, `Foo.py` is also found as `foo.py`.
        twin = stale.get(path.casefold(), path)
        if twin == path or not _is_same_file(place, path, twin):
            contents[path] = content
    return contents


def _is_same_file(place: Place, path: str, other: str) -> bool:
    try:
        return os.path.samefile(place.root / path, place.root / other)
    except FileNotFoundError:
        return False


def _edited(plan: Plan, place: Place) -> WirewrightError:
    removed = set(plan.removed)
    return WirewrightError(
        Diagnostic(
            "E603",
            f"`{place.shown(path)}` was edited by hand"
            + (" and is no longer generated" if path in removed else ""),
            None,
            f"`--force` {'removes' if path in removed else 'overwrites'} it",
        )
        for path in plan.edited
    )


def _moves(plan: Plan) -> list[Move]:
    touched = sorted({*plan.new, *plan.changed, *plan.removed} - {plan.manifest})
    return [
        Move(path, digest(plan.before.get(path)), digest(plan.after.get(path)))
        for path in [*touched, plan.manifest]
    ]
