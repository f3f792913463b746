"""A generated package, edited by hand."""

import subprocess
import sys
from pathlib import Path


def make(folder: Path) -> None:
    command = [sys.executable, "-m", "wirewright", "generate", "spec", "-o", "out"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    (folder / "spec" / "api.yaml").rename(folder / "spec" / "bell.yaml")
    for name in ("events/api.py",):
        with (folder / "out" / name).open("a") as stream:
            stream.write("EDITED = True\n")
