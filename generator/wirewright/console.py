"""Messages on standard error: diagnostics with their source lines, and signs of life."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from .diagnostics import SHOWN, Diagnostic, render

PATIENCE = 1.0
"""Seconds after which a step says that it is still at work."""


@dataclass(frozen=True, slots=True)
class Console:
    color: str = "auto"

    @classmethod
    def of_arguments(cls, arguments: Sequence[str]) -> Console:
        """The console that the arguments ask for, before they are parsed."""
        for index, argument in enumerate(arguments):
            if argument.startswith("--color="):
                return cls(argument.partition("=")[2])
            if argument == "--color" and index + 1 < len(arguments):
                return cls(arguments[index + 1])
        return cls()

    @property
    def is_colored(self) -> bool:
        return self.is_colored_on(sys.stderr)

    def is_colored_on(self, stream: TextIO) -> bool:
        """Whether what goes to a stream has colours."""
        if self.color in ("always", "never"):
            return self.color == "always"
        return "NO_COLOR" not in os.environ and stream.isatty()

    def print(self, diagnostics: Iterable[Diagnostic], word: str = "error") -> None:
        """Print findings, each with its source line where the file can be read; notes are all printed, errors up to a limit."""
        found = tuple(diagnostics)
        if not found:
            return
        files = {span.file for item in found if (span := item.span) is not None}
        files |= {note.span.file for item in found for note in item.related}
        sources = {name: text for name in files if (text := _text(name)) is not None}
        limit = SHOWN if word == "error" else len(found)
        print(
            render(found, sources, color=self.is_colored, limit=limit, word=word),
            file=sys.stderr,
        )
        if len(found) > 1:
            print(
                f"{len(found)} {'notes' if word == 'note' else 'problems'}",
                file=sys.stderr,
            )


def _text(name: str) -> str | None:
    from .resources import SPECS

    for path in (Path(name), SPECS / name):
        try:
            return path.read_text(encoding="utf-8-sig", errors="replace")
        except (OSError, ValueError):
            continue
    return None


@contextmanager
def progress(what: str) -> Generator[None, None, None]:
    """Say on a terminal what is going on, if it takes long."""
    if not sys.stderr.isatty():
        yield
        return
    timer = threading.Timer(PATIENCE, lambda: print(f"{what} ...", file=sys.stderr))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
