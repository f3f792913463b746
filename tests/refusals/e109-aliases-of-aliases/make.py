"""A type that leads through 70 others."""

from pathlib import Path


def make(folder: Path) -> None:
    lines = [f"  A{number}: {{type: A{number + 1}}}\n" for number in range(70)]
    text = "types:\n" + "".join(lines) + "  A70: {type: string}\n"
    (folder / "spec" / "deep.yaml").write_text(text)
