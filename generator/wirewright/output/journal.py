"""Replaces many files as if it were one step.

Everything is prepared in a stage beside the tree: new files as `0.new`,
`1.new`, ..., what they replace as `0.old`, ... . Then a journal is put there,
and only then is the tree touched. A run that ends before the journal stands
has changed nothing; after that the next run does the rest. When a step fails,
the journal is renamed, which turns its direction, and the old files return.

Each step looks at the file first and leaves it alone when it is neither as it
was nor as it becomes. So steps can be repeated, and what a person changed
between a killed run and the next one is kept.
"""

from __future__ import annotations

import json
import os
import shutil
import stat
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from .manifest import digest
from .paths import is_manifest, unsafe
from .place import Place, refusal

_FORMAT = 1
_FORWARD = "forward.json"
_BACK = "back.json"


@dataclass(frozen=True, slots=True)
class Move:
    """One file from its old digest to its new one; None where there is no file."""

    path: str
    old: str | None
    new: str | None


def is_disturbed(place: Place) -> bool:
    """Whether a run is writing to `place`, or was killed while it did."""
    return os.path.lexists(place.stage) or os.path.lexists(place.lock)


def replace(place: Place, moves: Sequence[Move], texts: Mapping[str, bytes]) -> None:
    """Carries out all `moves`, or none of them; the caller holds the lock.

    Args:
        place: Where; nothing is left over from an earlier run.
        moves: The manifest's is the last one, and there even if it stays.
            When it goes, nothing of ours is left.
        texts: The content of every file that a move leaves behind.

    Raises:
        OSError: Something cannot be written; the tree is as it was before.
    """
    os.mkdir(place.stage)
    try:
        _prepare(place, moves, texts)
    except BaseException:
        _discard(place)
        raise
    try:
        _travel(place, moves, back=False)
    except BaseException:
        _turn_back(place, moves)
        raise
    _discard(place)


def recover(place: Place) -> None:
    """Ends what a killed run began; the caller holds the lock.

    Raises E602 when the stage is not ours, E604 when the journal is damaged.
    """
    if not os.path.lexists(place.stage):
        return
    if not stat.S_ISDIR(place.stage.lstat().st_mode):
        raise refusal("E602", f"`{place.stage.name}` is not a folder of ours")
    for name in (_FORWARD, _BACK):
        if os.path.lexists(place.stage / name):
            moves = _read_journal(place, name)
            if _is_same_tree(place, moves):
                _resume(place, moves, back=name == _BACK)
    if os.path.lexists(place.stage):
        _discard(place)


def _resume(place: Place, moves: Sequence[Move], *, back: bool) -> None:
    try:
        _travel(place, moves, back=back)
    except OSError:
        if back:
            raise
        # The old tree is consistent too; a new write will say what is wrong.
        _turn_back(place, moves)


def _turn_back(place: Place, moves: Sequence[Move]) -> None:
    os.replace(place.stage / _FORWARD, place.stage / _BACK)
    _travel(place, moves, back=True)
    _discard(place)


def _prepare(place: Place, moves: Sequence[Move], texts: Mapping[str, bytes]) -> None:
    fresh: list[Path] = []
    for number, move in enumerate(moves):
        if move.old == move.new:
            continue
        if move.new is not None:
            fresh.append(place.stage / f"{number}.new")
            _write_file(fresh[-1], texts[move.path])
        if move.old is not None:
            _keep(place.root / move.path, place.stage / f"{number}.old")
    for path in fresh:  # after all were written: the disk takes them in one go
        _sync_file(path)
    draft = place.stage / "journal"
    lines = [[move.path, move.old, move.new] for move in moves]
    _write_file(draft, json.dumps({"format": _FORMAT, "moves": lines}).encode())
    _sync_file(draft)
    os.replace(draft, place.stage / _FORWARD)
    _sync_folder(place.stage)
    _sync_folder(place.stage.parent)


def _travel(place: Place, moves: Sequence[Move], *, back: bool) -> None:
    """Brings every file to its new state, or back to its old one."""
    steps = [
        (number, move.path, *((move.new, move.old) if back else (move.old, move.new)))
        for number, move in enumerate(moves)
        if move.old != move.new
    ]
    # Removals first: a file may have to make room for a folder of its name.
    for _, path, was, becomes in steps:
        if becomes is None:
            if was == digest(place.read(path)):
                os.unlink(place.root / path)
            _prune(place, path)
    for number, path, was, becomes in steps:
        staged = place.stage / f"{number}.{'old' if back else 'new'}"
        if becomes is None or not staged.exists() or was != digest(place.read(path)):
            continue
        target = place.root / path
        os.makedirs(target.parent, exist_ok=True)
        os.replace(staged, target)
    if (moves[-1].old if back else moves[-1].new) is None:  # nothing of ours is left
        _remove_root(place, back=back)
    folders = {parent for _, path, _, _ in steps for parent in Path(path).parents}
    for folder in sorted(folders):
        _sync_folder(place.root / folder)
    _sync_folder(place.root.parent)


def _is_same_tree(place: Place, moves: Sequence[Move]) -> bool:
    """Whether the tree is still the one that the journal is about.

    It is not when a person removed it, or restored another one, meanwhile.
    """
    place.check_root()
    manifest = moves[-1]
    return digest(place.read(manifest.path)) in (manifest.old, manifest.new)


def _prune(place: Place, path: str) -> None:
    """Removes the folders above a removed file that nothing is left in."""
    for parent in Path(path).parents[:-1]:
        folder = place.root / parent
        try:
            if os.listdir(folder) == ["__pycache__"]:
                _remove_bytecode(folder / "__pycache__")
            os.rmdir(folder)
        except FileNotFoundError:
            continue
        except OSError:  # not empty, or not ours to remove
            return


def _remove_root(place: Place, *, back: bool) -> None:
    """Removes the folder if it is empty, and was made by us or for us alone."""
    with suppress(OSError):
        if not place.is_shared and os.listdir(place.root) == ["__pycache__"]:
            _remove_bytecode(place.root / "__pycache__")
        if back or not place.is_shared:
            os.rmdir(place.root)


def _remove_bytecode(folder: Path) -> None:
    """Removes a `__pycache__` that holds only what Python put there."""
    if folder.is_symlink():
        return
    names = os.listdir(folder)
    if all(name.endswith(".pyc") for name in names):
        for name in names:
            os.unlink(folder / name)
        os.rmdir(folder)


def _discard(place: Place) -> None:
    """Removes the stage, its journal first: without one it is only rubbish."""
    names = os.listdir(place.stage)
    for name in sorted(names, key=lambda name: name not in (_FORWARD, _BACK)):
        os.unlink(place.stage / name)
    os.rmdir(place.stage)


def _read_journal(place: Place, name: str) -> list[Move]:
    damaged = refusal(
        "E604",
        f"`{place.stage.name}/{name}`, left by a run that was killed, is damaged",
        f"remove `{place.stage.name}` and `{place.display}`, then generate again",
    )
    try:
        value: object = json.loads((place.stage / name).read_bytes())
    except (ValueError, RecursionError):
        raise damaged from None
    moves = _parse_moves(value)
    if not moves or not is_manifest(moves[-1].path):
        raise damaged
    if any(unsafe(move.path) for move in moves):
        raise damaged
    return moves


def _parse_moves(value: object) -> list[Move] | None:
    if not isinstance(value, dict):
        return None
    table = cast("dict[str, object]", value)
    lines = table.get("moves")
    if table.get("format") != _FORMAT or not isinstance(lines, list):
        return None
    moves: list[Move] = []
    for line in cast("list[object]", lines):
        match line:
            case [str(path), str() | None as old, str() | None as new]:
                moves.append(Move(path, old, new))
            case _:
                return None
    return moves


def _write_file(path: Path, content: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
    try:
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
    finally:
        os.close(descriptor)


def _keep(source: Path, target: Path) -> None:
    """A second name for a file, or a copy where the file system has no links."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def _sync_file(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR | _BINARY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync_folder(path: Path) -> None:
    """Makes renames last; some systems cannot open or sync a folder."""
    with suppress(OSError):
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


_BINARY = getattr(os, "O_BINARY", 0)  # Windows writes CRLF without it
