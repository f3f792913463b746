"""Two files whose names Python would take for one."""

from pathlib import Path


def make(folder: Path) -> None:
    (folder / "spec" / "\ufb01le.yaml").write_text("types: {Tone: {enum: [low]}}\n")
    (folder / "spec" / "file.yaml").write_text("types: {Pitch: {enum: [low]}}\n")
