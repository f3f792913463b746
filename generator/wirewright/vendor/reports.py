"""What the verbs of `vendor` print, line by line."""

from __future__ import annotations

from collections.abc import Iterator

from .checking import counted, findings
from .project import Vendored
from .update import Update


def would(update: Update) -> list[str]:
    """The files that would change."""
    plan = update.plan
    return [
        f"{update.target.shown(path)}: {word}"
        for word, paths in (
            ("would be written", plan.new),
            ("would change", plan.changed),
            ("would go", plan.removed),
        )
        for path in paths
    ]


def told(update: Update) -> Iterator[str]:
    """What a person should know of an update that was carried out."""
    target = update.target
    for sentence in update.renamed:
        yield f"{target.dest}: {sentence}"
    for path, line in update.conflicts:
        yield f"{target.shown(path)}:{line}: conflict; settle it by hand"
    for edit in update.edits:
        if edit.gone:
            yield f"{target.shown(edit.path)}: no longer generated, kept because it was edited by hand"


def changed(update: Update) -> str:
    """One line of what was done."""
    plan, target = update.plan, update.target
    what = f"{target.dest}: {update.new.name} {update.new.revision}"
    if plan.is_clean:
        return f"{what}, nothing changed"
    written = len({*plan.new, *plan.changed} - {plan.manifest})
    merged = len([edit for edit in update.edits if not edit.gone])
    parts = [
        f"{counted(written, 'file')} written" if written else "lock written",
        *([f"{len(plan.removed)} removed"] if plan.removed else []),
        *([f"{counted(merged, 'edit')} kept"] if merged else []),
        *([counted(len(update.conflicts), "conflict")] if update.conflicts else []),
    ]
    return f"{what}, {', '.join(parts)}"


def checked(items: list[tuple[Vendored, Update]]) -> tuple[list[str], bool]:
    """What `check` prints, and whether something is wrong."""
    lines: list[str] = []
    stale = wrong = 0
    for item, update in items:
        target = item.target
        if item.lock is None:
            lines.append(f"{target.dest}: is not there")
            stale, wrong = stale + 1, wrong + 1
            continue
        found = findings(target, item.lock, update)
        lines += [f"{target.shown(one.path)}: {one.message}" for one in found]
        stale += sum(one.stale for one in found)
        wrong += len(found)
        if not found:
            files = counted(len(item.lock.files), "file")
            newer = f"; {update.newer} is newer" if update.newer else ""
            lines.append(
                f"{target.dest}: {item.lock.name} {item.lock.revision}, {files}, up to date{newer}"
            )
    if stale:
        lines.append(f"{counted(wrong, 'finding')}; run `wirewright vendor update`")
    elif wrong:
        lines.append(counted(wrong, "finding"))
    return lines, wrong > 0


def listed(items: list[Vendored]) -> list[str]:
    """A line for each place, in columns."""
    rows = [_row(item) for item in items]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    return [
        "  ".join([*(cell.ljust(w) for cell, w in zip(row, widths)), row[3]]).rstrip()
        for row in rows
    ]


def _row(item: Vendored) -> tuple[str, str, str, str]:
    lock = item.lock
    if lock is None:
        assert item.entry is not None
        return item.target.dest, item.entry.spec, "not there", ""
    asked = lock.request.selection
    parts = [
        counted(len(names), noun)
        for names, noun in ((asked.events, "event"), (asked.types, "type"))
        if names
    ]
    what = ", ".join([*(parts or ["everything"]), asked.only, asked.role])
    return item.target.dest, lock.name, lock.revision, what
