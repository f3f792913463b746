"""Two files of 300,000 values each."""

from pathlib import Path


def make(folder: Path) -> None:
    for name in ("many", "more"):
        text = f"{name}:\n" + "- 0\n" * 300_000
        (folder / "spec" / f"{name}.yaml").write_text(text)
