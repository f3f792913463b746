"""Three files of 3 MiB each."""

from pathlib import Path


def make(folder: Path) -> None:
    for number in range(3):
        (folder / "spec" / f"part{number}.yaml").write_bytes(b"#" * 3 * 1024**2)
