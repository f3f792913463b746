"""The output lies below a link to itself."""

from pathlib import Path


def make(folder: Path) -> None:
    (folder / "loop").symlink_to("loop")
