"""What bringing vendored code up to date would do: three-way, file by file, so that hand edits stay."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..diagnostics import Diagnostic, WirewrightError
from ..generate import PYTHON_TEMPLATES
from ..output.manifest import digest
from ..output.tree import Plan, changed_meanwhile, plan
from ..spec.model import Spec
from .history import committed
from .lock import Lock, stamp_of
from .merge import Merged, merge
from .package import vendored_package
from .request import Request
from .revisions import Source, followed, spec_at
from .selection import Selection
from .target import Target

UNREADABLE = 3


@dataclass(frozen=True, slots=True)
class Edit:
    """A file that the host changed.

    Attributes:
        path: Below the root of the target.
        base: What wirewright wrote; None when that is not known any more.
        text: What stands there now.
        merged: What an update makes of it.
        gone: Whether it is no longer generated.
    """

    path: str
    base: str | None
    text: str
    merged: Merged
    gone: bool


@dataclass(frozen=True, slots=True)
class Update:
    """What would change, for whom, and what of it needs a person.

    Attributes:
        target: Where.
        plan: What would be written.
        request: What the lock will say was asked.
        old: The spec that the lock names, with its selection, if it still is what it was.
        new: The spec that will be taken.
        edits: The files that the host changed.
        renamed: What is called otherwise in the new revision, as sentences.
        newer: A revision that is newer than the one that was asked for.
    """

    target: Target
    plan: Plan
    request: Request
    old: tuple[Spec, Selection] | None
    new: Spec
    edits: tuple[Edit, ...]
    renamed: tuple[str, ...]
    newer: str | None

    @property
    def conflicts(self) -> list[tuple[str, int]]:
        """File and line of each conflict that the update leaves."""
        return [
            (edit.path, line) for edit in self.edits for line in edit.merged.conflicts
        ]

    @property
    def is_settled(self) -> bool:
        """Whether nobody has to look at it."""
        return not self.conflicts and not any(edit.gone for edit in self.edits)


def first(target: Target, request: Request, source: Source) -> Update:
    """What vendoring for the first time writes."""
    spec = spec_at(source, source.pinned)
    files = _files(target, spec, request.selection)
    made = plan(
        files,
        target.root,
        target.display,
        stamp=stamp_of(request, spec),
        manifest=target.lock,
    )
    return Update(target, made, request, None, spec, (), (), source.newer)


def update(
    target: Target, lock: Lock, request: Request, source: Source, *, follow: bool
) -> Update:
    """What brings vendored code to what is asked.

    `request` is what the lock will hold, `source` its spec as seen from here. With `follow`, names that were renamed
    on the way to the new revision are followed. Raises `WirewrightError` for everything that `vendor add` would refuse, E868
    (exit code 3) for an edited file that is no text.
    """
    spec = spec_at(source, source.pinned)
    told: list[str] = []
    if follow and spec.revision != lock.revision:
        request, told = followed(request, source, lock.revision, spec.revision)
    files = _files(target, spec, request.selection)
    old = _old(lock, source)
    edits = tuple(_edits(target, lock, files, _pristine(target, old), spec.revision))
    after = {**files, **{edit.path: edit.merged.text for edit in edits}}
    digests = {path: digest(text.encode()) or "" for path, text in files.items()}
    made = plan(
        after,
        target.root,
        target.display,
        stamp=stamp_of(request, spec),
        digests=digests,
        manifest=target.lock,
    )
    check_unchanged(made, lock)
    return Update(target, made, request, old, spec, edits, tuple(told), source.newer)


def _files(target: Target, spec: Spec, selection: Selection) -> dict[str, str]:
    return target.named(vendored_package(spec, selection, PYTHON_TEMPLATES))


def _old(lock: Lock, source: Source) -> tuple[Spec, Selection] | None:
    """The spec that the lock was made from, if it is there and is what it was."""
    try:
        spec = spec_at(source, lock.revision)
    except WirewrightError:
        return None
    return (spec, lock.request.selection) if spec.digest == lock.digest else None


def _pristine(target: Target, old: tuple[Spec, Selection] | None) -> Mapping[str, str]:
    """What would have been written then, as far as this wirewright can tell."""
    if old is None:
        return {}
    try:
        return _files(target, *old)
    except WirewrightError:
        return {}


def _edits(
    target: Target,
    lock: Lock,
    files: Mapping[str, str],
    pristine: Mapping[str, str],
    revision: str,
) -> list[Edit]:
    edits: list[Edit] = []
    for path, text in edited_files(target, lock).items():
        known, new = lock.files[path], files.get(path)
        if text == new:
            continue
        base = pristine.get(path)
        if base is None or digest(base.encode()) != known:
            base = committed(target.root, path, known)
        if new is None:
            merged = Merged(text, ())
        else:
            merged = merge(base or "", text, new, f"{lock.name} {revision}")
        edits.append(Edit(path, base, text, merged, new is None))
    return edits


def edited_files(target: Target, lock: Lock) -> dict[str, str]:
    """The text of each file that is not as it was written; E868 for one that is no text."""
    edited: dict[str, str] = {}
    for path, known in sorted(lock.files.items()):
        text = _text(target, lock, path)
        if text is not None and digest(text.encode()) != known:
            edited[path] = text
    return edited


def _text(target: Target, lock: Lock, path: str) -> str | None:
    """What stands at a path, with line feeds at the ends of lines; None if there is no file."""
    content = lock.content.get(path)
    if content is None:
        return None
    try:
        return content.decode().replace("\r\n", "\n")
    except UnicodeDecodeError:
        message = f"`{target.shown(path)}` was edited, and is no UTF-8 text any more"
        help = "move it away, or take it from version control"
        raise WirewrightError(
            [Diagnostic("E868", message, None, help)], UNREADABLE
        ) from None


def check_unchanged(made: Plan, lock: Lock) -> None:
    """E604 if another run, or a person, came between reading the lock and planning."""
    for path in (*lock.files, made.manifest):
        if made.before.get(path) != lock.content.get(path):
            raise changed_meanwhile(made.display)
