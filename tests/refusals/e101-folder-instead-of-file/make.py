"""A folder with the name of a spec file."""

from pathlib import Path


def make(folder: Path) -> None:
    (folder / "spec" / "more.yaml").mkdir()
