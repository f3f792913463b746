"""Files in the output folder that wirewright did not write: left alone."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from .place import Place, refusal

_NAMED = 3  # foreign files that a message names


def in_the_way(
    place: Place,
    before: Mapping[str, bytes],
    after: Mapping[str, bytes],
    listed: Mapping[str, str],
) -> Iterator[str]:
    """Foreign files that stand where ours should.

    Args:
        place: The output folder.
        before: The content of our files now.
        after: Their content after a write.
        listed: The files that the manifest names.
    """
    ours = {*listed, place.manifest}
    for path in after:
        if path in before:
            if path not in ours and before[path] != after[path]:
                yield path
            continue
        for parent in reversed(Path(path).parents[:-1]):
            mode = place.mode(parent.as_posix())
            if mode is not None and not stat.S_ISDIR(mode):
                if parent.as_posix() not in ours:
                    yield parent.as_posix()
        mode = place.mode(path)
        if mode is not None and stat.S_ISDIR(mode):
            yield from _foreign_below(place, path, ours)
        elif mode is not None and not stat.S_ISREG(mode):
            yield path


def _foreign_below(place: Place, folder: str, ours: set[str]) -> Iterator[str]:
    """What is not ours in a folder whose name one of our files needs."""
    names = entries(place.root / folder)
    if not any(path.startswith(f"{folder}/") for path in ours):
        yield folder
        return
    for name in names:
        path = f"{folder}/{name}"
        mode = place.mode(path)
        if mode is not None and stat.S_ISDIR(mode):
            yield from _foreign_below(place, path, ours)
        elif path not in ours:
            yield path


def entries(folder: Path) -> list[str]:
    """The names in a folder, without Python's own; none if it does not exist."""
    try:
        return sorted(name for name in os.listdir(folder) if name != "__pycache__")
    except FileNotFoundError:
        return []


def refuse_foreign(place: Place, paths: Iterable[str]) -> None:
    """Raises E602 with the first few of `paths`, if there are any."""
    foreign = sorted(set(paths))
    if not foreign:
        return
    names = ", ".join(f"`{path}`" for path in foreign[:_NAMED])
    more = f" and {len(foreign) - _NAMED} more" if len(foreign) > _NAMED else ""
    raise refusal(
        "E602",
        f"`{place.display}` holds what wirewright did not write: {names}{more}",
        "choose an empty folder, or move these files away",
    )
