"""How long `wirewright diff` takes, as a whole process.

    python benchmarks/diff.py

Two revisions of the flagship, of which one has some edits; then a made spec of its size, and one ten times as large,
with the same edits in each part. Each figure is the median of seven runs; the ratio is to be below ten.
"""

from __future__ import annotations

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
FLAGSHIP = ROOT / "spec" / "openai-realtime"
REPEATS = 7
COPIES = 10
TYPES = 150
EVENTS = 70


def edited(text: str) -> str:
    """Every third required field becomes optional, every other documentation gets a word."""
    count = 0

    def change(match: re.Match[str]) -> str:
        nonlocal count
        count += 1
        return f"{match[1]}?: {{type: string" if count % 3 == 0 else match[0]

    text = re.sub(r"^( +\w+): \{type: string", change, text, flags=re.MULTILINE)
    return re.sub(r"\b(The [a-z]+)\.", r"\1 itself.", text)


def made(folder: Path, copies: int) -> None:
    """A spec of `copies` parts, each with as many types and events as the flagship has, and like them."""
    folder.mkdir()
    client: list[str] = []
    server: list[str] = []
    for part in range(copies):
        lines = ["types:"]
        for number in range(TYPES):
            lines += one_type(f"P{part}T", number)
        lines.append("events:")
        for number in range(EVENTS):
            key = f"part{part}.event{number}"
            (client if number % 5 == 0 else server).append(key)
            lines += [
                f"  {key}:",
                f"    docs: The event {number}.",
                "    fields:",
                "      event_id: {type: string, docs: The id.}",
                f"      value: {{type: P{part}T{number * 2}, docs: The value.}}",
                "      name: {type: string, docs: The name.}",
            ]
        (folder / f"part{part}.yaml").write_text("\n".join(lines) + "\n")
    api = (
        "api: {name: made, title: Made, tag: type}\nchannels:\n  main:\n"
        f"    client: [{', '.join(client)}]\n    server: [{', '.join(server)}]\n"
    )
    (folder / "api.yaml").write_text(api)


def one_type(prefix: str, number: int) -> list[str]:
    """An enum, a union, or an object that uses types of higher numbers."""
    head = [f"  {prefix}{number}:", f"    docs: The type {number}."]
    if number % 10 == 9:
        return [*head, f"    enum: [one, two, three, value{number}]"]
    if number % 10 == 8 and number + 3 < TYPES:
        return [*head, f"    union: [{prefix}{number + 3}, {prefix}{number + 2}]"]
    lines = [
        *head,
        f"    tag: {{kind: kind{number}}}",
        "    fields:",
        "      id: {type: string, docs: The id.}",
        "      label: {type: string, docs: The label.}",
        "      count?: {type: integer(0..), docs: The count., default: 1}",
    ]
    for step in (1, 5, 11):
        if number + step < TYPES:
            name = f"{prefix}{number + step}"
            lines.append(f"      part{step}?: {{type: {name} | null, docs: The part.}}")
    return lines


def seconds(old: Path, new: Path) -> float:
    """The median of whole processes."""
    command = [sys.executable, "-m", "wirewright", "diff", str(old), str(new)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generator")}
    times: list[float] = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        done = subprocess.run(command, env=environment, capture_output=True, text=True)
        times.append(time.perf_counter() - start)
        assert done.returncode in (0, 1), done.stderr
    print(f"  {done.stdout.splitlines()[-1]}")
    return statistics.median(times)


def main() -> None:
    revision = max(path for path in FLAGSHIP.iterdir() if path.is_dir())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(revision, folder / "flagship")
        made(folder / "made", 1)
        made(folder / "large", COPIES)
        figures: list[float] = []
        for source in ("flagship", "made", "large"):
            target = folder / f"{source}-edited"
            target.mkdir()
            for path in (folder / source).glob("*.yaml"):
                (target / path.name).write_text(edited(path.read_text()))
            figures.append(seconds(folder / source, target))
    flagship, once, many = figures
    print(f"  two revisions of the flagship   {flagship:6.2f} s")
    print(f"  a made spec of its size         {once:6.2f} s")
    print(f"  ten times as large              {many:6.2f} s   {many / once:5.1f} x")


if __name__ == "__main__":
    main()
