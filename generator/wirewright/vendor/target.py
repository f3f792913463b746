"""Where vendored code lies: a folder that is all ours, or one file among those of the host."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from keyword import iskeyword
from pathlib import Path

from ..diagnostics import Diagnostic, WirewrightError
from ..output.foreign import entries
from ..output.paths import MANIFEST_NAME, is_manifest, leftover_of, manifest_beside

FOREIGN = frozenset(
    ("__pycache__", "build", "dist", "node_modules", "site-packages", "venv")
)
"""Folders of a project that hold the code of others, or nothing that was written by hand."""


@dataclass(frozen=True, slots=True)
class Target:
    """A package or a single module, and its lock.

    Attributes:
        dest: As the user wrote it; a module ends with `.py`.
        root: The folder that holds the files and the lock.
        display: The same as the user would write it.
        lock: The name of the lock in it.
        module: The file name of a single module; None for a package.
    """

    dest: str
    root: Path
    display: str
    lock: str
    module: str | None

    @classmethod
    def of(cls, dest: str) -> Target:
        """What `dest` names."""
        path = Path(dest)
        if path.suffix != ".py":
            return cls(dest, path, path.as_posix(), MANIFEST_NAME, None)
        home = path.parent
        lock = manifest_beside(path.name)
        return cls(dest, home, home.as_posix(), lock, path.name)

    def shown(self, path: str) -> str:
        """A file as the user would write it."""
        return path if self.display == "." else f"{self.display.rstrip('/')}/{path}"

    def named(self, files: dict[str, str]) -> dict[str, str]:
        """The files of a package under the names that they have here."""
        if self.module is None:
            return files
        (text,) = files.values()
        return {self.module: text}

    def extra(self, known: set[str]) -> list[str]:
        """Files in the folder that are not among the known ones; none beside a single module."""
        if self.module is not None:
            return []
        return sorted(path for path in _below(self.root, "") if path not in known)


def placed(dest: str, package: str | None, *, single_file: bool) -> str:
    """Where a package of a given name goes, if one is given; E859 for what cannot be imported."""
    if package is None:
        return dest
    if not package.isidentifier() or iskeyword(package) or not package.isascii():
        message = f"`{package}` is no name of a package"
        help = "use letters, digits and underscores, and begin with a letter"
        raise WirewrightError([Diagnostic("E859", message, None, help)])
    if dest.endswith(".py"):
        message = f"`{dest}` is a module, and has its name already"
        help = "leave out `--package`, or name a folder"
        raise WirewrightError([Diagnostic("E859", message, None, help)])
    return (Path(dest) / (package + ".py" * single_file)).as_posix()


def _below(root: Path, prefix: str) -> Iterator[str]:
    for name in entries(root / prefix):
        path = f"{prefix}/{name}" if prefix else name
        inner = root / path
        if inner.is_dir() and not inner.is_symlink():
            yield from _below(root, path)
        else:
            yield path


def targets_below(folder: Path) -> list[Target]:
    """Every place below a folder that has a manifest, or leftovers of a run that was killed, by path.

    Hidden folders are left out, and those that hold the code of others.
    """
    found: set[str] = set()
    for home, folders, files in os.walk(folder):
        at = Path(os.path.relpath(home))
        for name in (*files, *folders):
            if is_manifest(name):
                module = name.removesuffix(MANIFEST_NAME)[1:]
                found.add((at / module if module else at).as_posix())
            elif leftover := leftover_of(name):
                found.add((at / leftover).as_posix())
        folders[:] = [
            name for name in folders if name[0] != "." and name not in FOREIGN
        ]
    return [Target.of(dest) for dest in sorted(found)]
