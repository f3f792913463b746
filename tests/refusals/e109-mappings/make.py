"""Mappings of 70 levels."""

from pathlib import Path


def make(folder: Path) -> None:
    lines = ["  " * level + "fields:\n" for level in range(70)]
    (folder / "spec" / "deep.yaml").write_text("".join(lines))
