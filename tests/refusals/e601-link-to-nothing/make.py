"""The output is a link to nothing."""

from pathlib import Path


def make(folder: Path) -> None:
    (folder / "out").symlink_to("gone")
