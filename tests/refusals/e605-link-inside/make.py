"""A folder of ours in which a link leads out."""

from pathlib import Path


def make(folder: Path) -> None:
    (folder / "elsewhere").mkdir()
    (folder / "out" / "types").symlink_to("../elsewhere")
