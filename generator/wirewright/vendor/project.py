"""What a project vendors, by its configuration and by the locks in it, and what would bring it up to date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..config import find
from ..diagnostics import Diagnostic, WirewrightError
from ..output.tree import Plan, plan
from .lock import Lock, is_lock, locked, read_lock
from .request import Request
from .revisions import Source, found, stored
from .selection import Selection
from .settings import Entry, read_entries
from .target import Target, targets_below
from .update import Update, check_unchanged, edited_files, first, update


@dataclass(frozen=True, slots=True)
class Vendored:
    """A place, what its lock says, and what its configuration says; at least one of the two is there."""

    target: Target
    lock: Lock | None
    entry: Entry | None


def vendored(dests: Sequence[str]) -> list[Vendored]:
    """What is vendored in some places, everything of the project without any.

    Raises E865 for a place where nothing is.
    """
    pyproject = find(Path.cwd())
    entries = {
        Path(entry.target.dest).resolve(): entry for entry in read_entries(pyproject)
    }
    if dests:
        given = [Target.of(dest) for dest in dests]
        listed = [
            (target, entries.get(Path(target.dest).resolve())) for target in given
        ]
        return [
            Vendored(target, read_lock(target) if entry else locked(target), entry)
            for target, entry in listed
        ]
    made = [Vendored(e.target, read_lock(e.target), e) for e in entries.values()]
    root = Path.cwd() if pyproject is None else pyproject.parent
    for target in targets_below(root):
        if Path(target.dest).resolve() not in entries and is_lock(target):
            made.append(Vendored(target, locked(target), None))
    return made


def add(target: Target, spec: str, selection: Selection) -> Update:
    """What vendoring a selection of a spec would do, for the first time or in place of another selection."""
    source = Source.of(spec)
    request = _request(target, source, selection)
    lock = read_lock(target)
    if lock is None:
        return first(target, request, source)
    return update(target, lock, request, source, follow=False)


def _request(target: Target, source: Source, selection: Selection) -> Request:
    """What the lock will hold; a target that is a module has the form of one."""
    if target.module is not None:
        selection = replace(selection, single_file=True)
    return Request(stored(source, target), selection)


def bring(item: Vendored, to: str | None = None, spec: str | None = None) -> Update:
    """What would bring vendored code to what is asked, or to the revision `to`.

    `spec` is where its spec is now, if not where the lock says.
    """
    if item.entry is not None:
        return _by_entry(item, item.entry, to)
    assert item.lock is not None
    request = item.lock.request
    source = Source.of(spec) if spec else found(request.spec, item.target)
    if to is not None:
        source = replace(source, pinned=to)
    if to is not None or spec is not None:
        request = replace(request, spec=stored(source, item.target))
    return update(item.target, item.lock, request, source, follow=True)


def _by_entry(item: Vendored, entry: Entry, to: str | None) -> Update:
    try:
        source = Source.of(entry.spec)
        if to is not None:
            source = replace(source, pinned=to)
        request = _request(item.target, source, entry.selection)
        if item.lock is None:
            return first(item.target, request, source)
        return update(item.target, item.lock, request, source, follow=False)
    except WirewrightError as error:
        raise WirewrightError(
            (_placed(finding, entry) for finding in error.diagnostics), error.exit_code
        ) from None


def _placed(finding: Diagnostic, entry: Entry) -> Diagnostic:
    """A finding at the table that asked for it, if it has no place of its own."""
    return finding if finding.span else replace(finding, span=entry.span)


def remove(target: Target) -> Plan:
    """What removing vendored code would do: files that were edited stay, and so does a lock that lists them."""
    lock = locked(target)
    kept = edited_files(target, lock)
    made = plan(
        kept,
        target.root,
        target.display,
        stamp=lock.stamp,
        digests={path: lock.files[path] for path in kept},
        manifest=target.lock,
    )
    check_unchanged(made, lock)
    return made
