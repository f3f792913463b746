"""Two files whose names differ in how an accent is encoded."""

from pathlib import Path


def make(folder: Path) -> None:
    (folder / "spec" / "caf\u00e9.yaml").write_text("types: {Tone: {enum: [low]}}\n")
    (folder / "spec" / "cafe\u0301.yaml").write_text("types: {Pitch: {enum: [low]}}\n")
