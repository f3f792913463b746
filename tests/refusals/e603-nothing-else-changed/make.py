"""A generated package, edited by hand."""

import subprocess
import sys
from pathlib import Path


def make(folder: Path) -> None:
    command = [sys.executable, "-m", "wirewright", "generate", "spec", "-o", "out"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    for name in ("events/api.py", "codec.py"):
        with (folder / "out" / name).open("a") as stream:
            stream.write("EDITED = True\n")
