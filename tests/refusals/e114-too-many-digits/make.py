"""A whole number of 5000 digits."""

from pathlib import Path


def make(folder: Path) -> None:
    text = f"types: {{Large: {{const: {'9' * 5000}}}}}\n"
    (folder / "spec" / "types.yaml").write_text(text)
