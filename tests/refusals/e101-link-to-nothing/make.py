"""A symbolic link whose target is gone."""

from pathlib import Path


def make(folder: Path) -> None:
    (folder / "spec" / "more.yaml").symlink_to("gone.yaml")
