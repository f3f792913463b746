"""The spec of a request: where it is now, at which revision, and what became of names on the way from one to another."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from ..diagnostics import Diagnostic, Diagnostics, WirewrightError
from ..generate import Job, find_revision, load
from ..python.names import Names, assign_names
from ..spec.model import Spec
from .request import Request
from .selection import Selection
from .target import Target


@dataclass(frozen=True, slots=True)
class Source:
    """A spec as `find_revision` finds it.

    Attributes:
        base: What holds its revisions.
        pinned: The revision that was asked for, None for the newest.
    """

    base: str
    pinned: str | None

    @classmethod
    def of(cls, spec: str) -> Source:
        """The spec that a user names; raises E505 if there is none."""
        folder, _ = find_revision(spec)
        name = folder.resolve().name
        whole = Path(spec)
        if not whole.exists():  # one that comes with wirewright
            base, _, revision = spec.partition("/")
            return cls(base, revision or None)
        if folder.resolve() != whole.resolve():
            return cls(spec, None)
        return cls(_from_here(folder.resolve().parent), name)

    def at(self, revision: str | None) -> str:
        """The spec at a revision, the newest for None."""
        return self.base if revision is None else f"{self.base}/{revision}"

    @property
    def asked(self) -> str:
        return self.at(self.pinned)

    @property
    def newer(self) -> str | None:
        """The newest revision, if another one was asked for."""
        if self.pinned is None:
            return None
        newest = find_revision(self.base)[0].resolve().name
        return newest if newest > self.pinned else None

    def between(self, old: str, new: str) -> list[str]:
        """The revisions from one to another, both included, in their order, which may be backwards."""
        newest, _ = find_revision(self.base)
        names = sorted(
            path.name
            for path in newest.parent.iterdir()
            if path.is_dir() and any(path.glob("*.y*ml"))
        )
        low, high = sorted((old, new))
        found = [name for name in names if low <= name <= high]
        return found if old <= new else found[::-1]


def _from_here(path: Path) -> str:
    return Path(os.path.relpath(path)).as_posix()


def spec_at(source: Source, revision: str | None) -> Spec:
    """The model of a revision."""
    return load(Job(source.at(revision), ""))


def stored(source: Source, target: Target) -> str:
    """How the lock names a spec: by its name, or as seen from its own folder if both are in one project.

    Raises E867 for one that lies elsewhere: a lock holds no path of a machine.
    """
    if not Path(source.base).exists():
        return source.asked
    root, folder = target.root.resolve(), Path(source.asked).resolve()
    project = _project(root)
    if project not in folder.parents:
        message = (
            f"the spec `{source.asked}` lies outside of the project of `{target.dest}`"
        )
        help = f"copy it into `{_from_here(project)}`, so that an update finds it on every machine"
        raise WirewrightError([Diagnostic("E867", message, None, help)])
    path = Path(os.path.relpath(folder, root)).as_posix()
    return path if path.startswith(".") else f"./{path}"


def _project(root: Path) -> Path:
    """The nearest folder above that has a `pyproject.toml` or is a repository, else the one that the spec may share."""
    for folder in root.parents:
        if any((folder / name).exists() for name in ("pyproject.toml", ".git")):
            return folder
    return root.parent


def found(stored_spec: str, target: Target) -> Source:
    """The spec that a lock names, as seen from here."""
    if not stored_spec.startswith("."):
        return Source.of(stored_spec)
    return Source.of(_from_here(target.root / stored_spec))


def followed(
    request: Request, source: Source, old: str, new: str
) -> tuple[Request, list[str]]:
    """A request in the words of another revision, and what was renamed.

    Events, types and the classes of the name map that the target does not have are followed through the `renamed_from`
    of each revision between the two.
    """
    told: list[str] = []
    specs = [spec_at(source, name) for name in source.between(old, new)]
    selection = request.selection
    for before, after in pairwise(specs):
        selection = _step(selection, before, after, told)
    return replace(request, selection=selection), told


def _step(
    selection: Selection, before: Spec, after: Spec, told: list[str]
) -> Selection:
    backwards = before.revision > after.revision
    older, newer = (after, before) if backwards else (before, after)
    events, types = _renamed_events(older, newer), _renamed_types(older, newer)
    if backwards:
        events = {new: old for old, new in events.items()}
        types = {new: old for old, new in types.items()}
    told += _told("event", selection.events, events)
    told += _told("type", selection.types, types)
    return replace(
        selection,
        events=_renamed(selection.events, events),
        types=_renamed(selection.types, types),
        names=_names(selection, before, after, events, types),
    )


def _renamed_events(older: Spec, newer: Spec) -> dict[str, str]:
    return {
        former: event.key
        for event in newer.events
        if (former := event.struct.provenance.renamed_from)
        and _has_event(older, former)
    }


def _renamed_types(older: Spec, newer: Spec) -> dict[str, str]:
    return {
        former: item.name
        for item in newer.definitions
        if (former := item.provenance.renamed_from) and former in older.index
    }


def _has_event(spec: Spec, key: str) -> bool:
    """Whether a spec has an event of a key or tag."""
    return any(key in (event.key, event.tag) for event in spec.events)


def _told(what: str, names: Iterable[str], renamed: dict[str, str]) -> list[str]:
    return [
        f"the {what} `{name}` is now `{renamed[name]}`"
        for name in names
        if name in renamed
    ]


def _renamed(names: Iterable[str], renamed: dict[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(renamed.get(name, name) for name in names))


def _names(
    selection: Selection,
    before: Spec,
    after: Spec,
    events: dict[str, str],
    types: dict[str, str],
) -> tuple[tuple[str, str], ...]:
    """The map of names with the classes that things have after they were renamed."""
    if not selection.names:
        return ()
    old, new = class_names(before), class_names(after)
    moved = {
        str(old.events[was]): str(new.events[now])
        for was, now in events.items()
        if was in old.events
    }
    moved |= {
        str(old.definitions[was]): str(new.definitions[now])
        for was, now in types.items()
    }
    return tuple(sorted((moved.get(cls, cls), name) for cls, name in selection.names))


def class_names(spec: Spec) -> Names:
    """What the whole package calls things."""
    diagnostics = Diagnostics()
    names = assign_names(spec, diagnostics)
    diagnostics.raise_if_any()
    return names
