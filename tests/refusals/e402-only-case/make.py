"""Two files whose names are one on some file systems."""

from pathlib import Path


def make(folder: Path) -> None:
    (folder / "spec" / "Audio.yaml").write_text("types: {Tone: {enum: [low]}}\n")
    (folder / "spec" / "audio.yaml").write_text("types: {Pitch: {enum: [low]}}\n")
