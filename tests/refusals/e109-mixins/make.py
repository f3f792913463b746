"""A mixin that leads through 70 others."""

from pathlib import Path


def make(folder: Path) -> None:
    lines = [f"  M{number}: {{include: [M{number + 1}]}}\n" for number in range(70)]
    text = "mixins:\n" + "".join(lines) + "  M70: {fields: {on: string}}\n"
    (folder / "spec" / "mixins.yaml").write_text(text)
