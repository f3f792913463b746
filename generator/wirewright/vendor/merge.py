"""Three-way merge of one text, by git: what the host changed and what an update changes."""

from __future__ import annotations

import os
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Merged:
    """A merged text, and the lines, from 1, at which its conflicts begin."""

    text: str
    conflicts: tuple[int, ...]


def merge(base: str, ours: str, theirs: str, label: str) -> Merged:
    """`ours` with what changed from `base` to `theirs`.

    Where both changed the same lines, both stand there, marked as git marks them; `label` names theirs. Without git,
    the whole text is one such place, so that nothing is lost.
    """
    if ours == base or ours == theirs:
        return Merged(theirs, ())
    if theirs == base:
        return Merged(ours, ())
    text = _git_merge(base, ours, theirs, label)
    if text is None:
        text = _side_by_side(ours, theirs, label)
    return Merged(text, tuple(marks(text)))


def marks(text: str) -> list[int]:
    """The lines, from 1, at which a conflict begins that nobody has settled yet."""
    lines = text.split("\n")
    return [
        number for number, line in enumerate(lines, 1) if line.startswith("<<<<<<< ")
    ]


def _git_merge(base: str, ours: str, theirs: str, label: str) -> str | None:
    """What `git merge-file` makes of it, with no settings of the user; None without git."""
    quiet = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C"}
    with tempfile.TemporaryDirectory(prefix="wirewright-") as folder:
        for name, text in (("ours", ours), ("base", base), ("theirs", theirs)):
            Path(folder, name).write_bytes(text.encode())
        command = ["git", "merge-file", "-p", "-q"]
        for name in ("yours", "as it was", label):
            command += ["-L", name]
        try:
            done = subprocess.run(
                [*command, "ours", "base", "theirs"],
                cwd=folder,
                env={**os.environ, **quiet},
                capture_output=True,
                check=False,
            )
        except OSError:
            return None
    if done.returncode > 127:  # below that it is the number of conflicts
        return None
    return done.stdout.decode()


def _side_by_side(ours: str, theirs: str, label: str) -> str:
    def whole(text: str) -> str:
        return text if text.endswith("\n") or not text else text + "\n"

    return f"<<<<<<< yours\n{whole(ours)}=======\n{whole(theirs)}>>>>>>> {label}\n"
