"""A comment beyond 8 MiB."""

from pathlib import Path


def make(folder: Path) -> None:
    with (folder / "spec" / "large.yaml").open("wb") as stream:
        stream.write(b"# " + b"x" * 8 * 1024**2)
