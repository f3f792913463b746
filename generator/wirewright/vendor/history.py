"""A text that was committed once, found by its digest: the host's own repository remembers what wirewright wrote."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from ..diff.git import QUIET
from ..output.manifest import digest

COMMITS = 200
"""How many changes of a file are looked at; an update seldom needs more than the last few."""


def committed(root: Path, path: str, wanted: str) -> str | None:
    """The text of `path` below `root` in some commit that has the digest `wanted`; None if there is none, or no git."""
    listed = _git(root, "log", f"-{COMMITS}", "--all", "--format=%H", "--", path)
    for commit in listed.decode("ascii", "replace").split():
        content = _git(root, "cat-file", "blob", f"{commit}:./{path}")
        if digest(content) == wanted:
            return content.decode()
    return None


def _git(root: Path, *arguments: str) -> bytes:
    """What git prints; nothing when it fails."""
    try:
        done = subprocess.run(
            ["git", "-C", str(root), *arguments],
            env={**os.environ, **QUIET},
            capture_output=True,
            check=False,
        )
    except OSError:
        return b""
    return done.stdout if done.returncode == 0 else b""
