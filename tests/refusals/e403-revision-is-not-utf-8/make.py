"""A revision whose name is no text."""

import os
from pathlib import Path


def make(folder: Path) -> None:
    os.rename(bytes(folder / "spec"), os.fsencode(folder) + b"/\xff")
    (folder / "spec").mkdir()
    os.rename(os.fsencode(folder) + b"/\xff", os.fsencode(folder) + b"/spec/\xff")
