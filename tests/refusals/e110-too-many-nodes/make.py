"""More than half a million values."""

from pathlib import Path


def make(folder: Path) -> None:
    (folder / "spec" / "many.yaml").write_text("many: [" + "0," * 500_000 + "]\n")
