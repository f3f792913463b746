"""How large five vendored events are, how long they take to import, and how fast their codec is.

    python benchmarks/vendor.py

Lines, by what the spec decides and what is always the same; the time to import over a bare interpreter (`-I -S`, the median
of pairs of processes); the time to decode and to encode a message, as a ratio to the whole package that `generate` makes
and, where it is installed, to the types of `openai`.
"""

from __future__ import annotations

import importlib
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "generator"), str(ROOT / "generated")]

import openai_realtime as whole

from wirewright.generate import PYTHON_TEMPLATES, Job, load
from wirewright.vendor.package import vendored_package
from wirewright.vendor.selection import Only, Selection

EVENTS = (
    "input_audio_buffer.append",
    "input_audio_buffer.commit",
    "input_audio_buffer.speech_started",
    "response.output_audio.delta",
    "error",
)
DELTA = json.dumps(
    {
        "type": "response.output_audio.delta",
        "event_id": "event_1",
        "response_id": "resp_1",
        "item_id": "item_1",
        "output_index": 0,
        "content_index": 0,
        "delta": "UklGRg" * 400,
    }
)
PAIRS = 41
ROUNDS = 3000


def write(folder: Path, name: str, only: Only) -> None:
    """Vendor the events into a package, and print how many lines it has."""
    selection = Selection(events=EVENTS, only=only)
    files = vendored_package(
        load(Job("openai-realtime", "")), selection, PYTHON_TEMPLATES
    )
    (folder / name).mkdir()
    lines = {path: text.count("\n") for path, text in files.items() if text}
    for path, text in files.items():
        (folder / name / path).write_text(text, encoding="utf-8")
    listed = ", ".join(f"{path} {count}" for path, count in lines.items())
    print(f"  {name:<8} {sum(lines.values()):5} lines: {listed}")


def process_seconds(folder: Path, code: str) -> float:
    start = time.perf_counter()
    head = f"import sys; sys.path.insert(0, {str(folder)!r})\n"
    subprocess.run([sys.executable, "-I", "-S", "-c", head + code], check=True)
    return time.perf_counter() - start


def import_milliseconds(folder: Path, name: str) -> float:
    """Over a bare interpreter."""
    process_seconds(folder, f"import {name}")
    extra = [
        process_seconds(folder, f"import {name}") - process_seconds(folder, "")
        for _ in range(PAIRS)
    ]
    return 1000 * statistics.median(extra)


def microseconds(function: Callable[[], object]) -> float:
    """The best of several rounds."""
    best = float("inf")
    for _ in range(7):
        start = time.perf_counter()
        for _ in range(ROUNDS):
            function()
        best = min(best, time.perf_counter() - start)
    return 1_000_000 * best / ROUNDS


def codec(folder: Path) -> None:
    """Print how fast the vendored codec is beside the others."""
    sys.path.insert(0, str(folder))
    part = importlib.import_module("codec")

    event, same = part.decode_server_event(DELTA), whole.decode_server_event(DELTA)
    rows = [
        ("part", lambda: part.decode_server_event(DELTA), lambda: part.encode(event)),
        ("whole", lambda: whole.decode_server_event(DELTA), lambda: whole.encode(same)),
    ]
    try:
        from openai.types.realtime import ResponseAudioDeltaEvent
    except ImportError:
        pass
    else:
        model = ResponseAudioDeltaEvent.model_validate_json(DELTA)
        rows.append(
            (
                "openai",
                lambda: ResponseAudioDeltaEvent.model_validate_json(DELTA),
                lambda: model.model_dump_json(exclude_unset=True),
            )
        )
    base = [microseconds(step) for step in rows[0][1:]]
    for name, *steps in rows:
        times = [microseconds(step) for step in steps]
        ratios = [mine / other for mine, other in zip(base, times, strict=True)]
        print(
            f"  {name:<8} decode {times[0]:6.1f} us, encode {times[1]:6.1f} us"
            f"   (part / {name}: {ratios[0]:.2f}, {ratios[1]:.2f})"
        )


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for only in ("models", "codec"):
            write(folder, only, only)
        for only in ("models", "codec"):
            print(f"  import {only:<8} {import_milliseconds(folder, only):5.1f} ms")
        codec(folder)


if __name__ == "__main__":
    main()
