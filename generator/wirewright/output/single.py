"""One file that we write: never over one that somebody else has written."""

from __future__ import annotations

import difflib
import os
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from .files import umask
from .place import Place, refusal

MARK = "Made by wirewright"
"""Stands near the top of every single file that we write."""

_TOP = 1000


@dataclass(frozen=True, slots=True)
class SinglePlan:
    """What writing one file would do."""

    path: Path
    display: str
    before: str | None = field(repr=False)
    after: str = field(repr=False)

    @property
    def is_clean(self) -> bool:
        return self.before == self.after


def plan_file(display: str, text: str) -> SinglePlan:
    """Compare a text, which has `MARK` near its top, with the file that it is for.

    Raises, with exit code 3: E601 when it has no folder to be in or is no file, E602 when it was not made by
    wirewright, E604 when it cannot be read, E605 when it is a symbolic link.
    """
    path = Path(display)
    place = Place.at(path.parent, path.parent.as_posix())
    with place.reporting():
        before = place.read(path.name)
        if before is None and place.mode(path.name) is not None:
            raise refusal("E601", f"`{display}` is no regular file")
    found = None if before is None else before.decode("utf-8", "replace")
    if found is not None and MARK not in found[:_TOP]:
        message = f"`{display}` was not made by wirewright"
        raise refusal("E602", message, "name another file, or remove it")
    return SinglePlan(place.root / path.name, display, found, text)


def write_file(plan: SinglePlan) -> None:
    """Write the file as a whole or not at all. Raises E604 (exit code 3)."""
    if plan.is_clean:
        return
    place = Place.at(plan.path.parent, Path(plan.display).parent.as_posix())
    with place.reporting():
        plan.path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=plan.path.parent, prefix=".wirewright-")
        try:
            with open(handle, "wb") as stream:
                stream.write(plan.after.encode())
                stream.flush()
                os.fsync(stream.fileno())
            os.chmod(name, 0o666 & ~umask())
            os.replace(name, plan.path)
        except BaseException:
            os.unlink(name)
            raise


def file_diff(plan: SinglePlan) -> str:
    """What a write would change, as a patch."""
    name = plan.display.strip("/")
    return "".join(
        difflib.unified_diff(
            (plan.before or "").splitlines(keepends=True),
            plan.after.splitlines(keepends=True),
            "/dev/null" if plan.before is None else f"a/{name}",
            f"b/{name}",
        )
    )
