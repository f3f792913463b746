"""A generated package, and a foreign file where a new one of ours should go."""

import subprocess
import sys
from pathlib import Path


def make(folder: Path) -> None:
    command = [sys.executable, "-m", "wirewright", "generate", "spec", "-o", "out"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    (folder / "spec" / "more.yaml").write_text("types: {Tone: {enum: [low]}}\n")
    (folder / "out" / "types").mkdir(exist_ok=True)
    (folder / "out" / "types" / "more.py").write_text("MINE = True\n")
