"""What a run measures, which promises it has seen broken, and how to measure."""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

MIB = 1024 * 1024


@dataclass
class Figures:
    """One line of a report."""

    name: str
    values: dict[str, object] = field(default_factory=lambda: dict[str, object]())
    broken: list[str] = field(default_factory=lambda: list[str]())

    def promise(self, kept: bool, what: str) -> None:
        """Note a promise that was broken, once."""
        if not kept and what not in self.broken:
            self.broken.append(what)

    def __str__(self) -> str:
        values = ", ".join(f"{name} {_text(self.values[name])}" for name in self.values)
        broken = "".join(f"\n  BROKEN: {what}" for what in self.broken)
        return f"{self.name}: {values}{broken}"


def _text(value: object) -> str:
    return (
        f"{value:,.3g}"
        if isinstance(value, float)
        else f"{value:,}" if isinstance(value, int) else str(value)
    )


def resident() -> int:
    """The bytes of memory that this process occupies; 0 where that is not told."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def open_files() -> int:
    """How many files and sockets are open; 0 where that is not told."""
    try:
        return len(os.listdir("/proc/self/fd"))
    except OSError:
        return 0


@dataclass(frozen=True)
class Remains:
    """What a process holds that a connection could leave behind."""

    files: int
    threads: int

    @staticmethod
    def now() -> Remains:
        gc.collect()
        # A thread whose start was interrupted is listed for ever, and never was one.
        alive = sum(thread.is_alive() for thread in threading.enumerate())
        return Remains(open_files(), alive)

    def are_gone(self, timeout: float = 2.0) -> bool:
        """Whether no more is there than at this earlier moment, or soon will be."""

        def gone() -> bool:
            later = Remains.now()
            return later.files <= self.files and later.threads <= self.threads

        return soon(gone, timeout)


def soon(condition: Callable[[], bool], timeout: float = 5.0) -> bool:
    """Whether a condition comes true in time."""
    until = time.monotonic() + timeout
    while not condition():
        if time.monotonic() > until:
            return False
        time.sleep(0.005)
    return True


Run = Callable[[bool], list[Figures]]
"""A run, in its short form or not."""


def main(runs: Mapping[str, Run], arguments: list[str]) -> int:
    """Print the figures of the runs that were asked for; 1 if a promise is broken."""
    short = "--short" in arguments
    names = [name for name in arguments if name != "--short"] or list(runs)
    unknown = [name for name in names if name not in runs]
    if unknown:
        print(f"no such run: {', '.join(unknown)}; there are {', '.join(runs)}")
        return 2
    is_broken = False
    for name in names:
        start = time.monotonic()
        for figures in runs[name](short):
            print(figures, flush=True)
            is_broken = is_broken or bool(figures.broken)
        print(f"  {name} took {time.monotonic() - start:.1f} s", file=sys.stderr)
    return int(is_broken)
