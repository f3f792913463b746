"""A repository with one commit, which holds the spec at `spec/v1`."""

from __future__ import annotations

import subprocess
from pathlib import Path


def make(folder: Path) -> None:
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@example.org"]
    for arguments in (["init", "-q", "-b", "main"], ["add", "."], ["commit", "-qm", "x"]):
        subprocess.run([*git, *arguments], cwd=folder, check=True)
