"""More brackets than a recursive reader survives."""

from pathlib import Path


def make(folder: Path) -> None:
    (folder / "spec" / "deep.yaml").write_text("types: " + "[" * 100_000)
