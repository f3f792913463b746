"""WAV files as the examples read and write them: 24 kHz, 16 bit, mono."""

from __future__ import annotations

import wave
from pathlib import Path


def write_wav(path: Path, sound: bytes, rate: int = 24_000) -> str:
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, rate, 0, "NONE", "not compressed"))
        file.writeframes(sound)
    return str(path)


def read_wav(path: Path) -> bytes:
    with wave.open(str(path), "rb") as file:
        assert file.getparams()[:3] == (1, 2, 24_000)
        return file.readframes(file.getnframes())
