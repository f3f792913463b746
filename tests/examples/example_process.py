"""An example as a process: what it needs, and how to talk with one that keeps running."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import openai_realtime
from example_server import KEY

EXAMPLES = Path(__file__).parents[2] / "examples"


def example_environment() -> dict[str, str]:
    """The key, the package, no proxies, and warnings as errors."""
    kept = {
        name: value for name, value in os.environ.items() if "proxy" not in name.lower()
    }
    homes = [str(Path(openai_realtime.__file__).parents[1]), kept.get("PYTHONPATH")]
    return {
        **kept,
        "OPENAI_API_KEY": KEY,
        "PYTHONPATH": os.pathsep.join(filter(None, homes)),
        "PYTHONWARNINGS": "error",
        "PYTHONIOENCODING": "utf-8",
        "PYTHONUNBUFFERED": "1",
    }


class Running:
    """A process, and the lines that it prints."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self._lines: queue.Queue[str] = queue.Queue()

    def read(self) -> None:
        """Take in what it prints, until it ends."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)

    def line(self) -> str:
        """The next line that it prints."""
        return self._lines.get(timeout=20).rstrip("\n")

    def line_with(self, words: str) -> str:
        """The next line that holds these words; others are passed over."""
        while words not in (line := self.line()):
            pass
        return line

    @property
    def port(self) -> int:
        """Where it listens, which it says first."""
        return int(self.line().rsplit(" ", 1)[1])


@contextmanager
def running(
    name: str, *arguments: str, environment: dict[str, str]
) -> Iterator[Running]:
    """An example that runs until the end of the block."""
    with subprocess.Popen(
        [sys.executable, str(EXAMPLES / name), *arguments],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    ) as process:
        example = Running(process)
        reader = threading.Thread(target=example.read)
        reader.start()
        try:
            yield example
        finally:
            process.terminate()
            reader.join(20)
