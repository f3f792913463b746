"""The output is a link to a folder."""

from pathlib import Path


def make(folder: Path) -> None:
    (folder / "real").mkdir()
    (folder / "out").symlink_to("real")
