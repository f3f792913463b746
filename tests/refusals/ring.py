"""Running one case of the refusal ring: a folder with bad input and the message that it gets.

`spec/`, `pyproject.toml`, ...  the input, copied to a temporary folder
`make.py`                       `make(folder)` adds what a checkout cannot hold: links, odd names, large files
`command.txt`                   the arguments; without it the spec goes through `check` and through `generate`
`stderr.txt`                    what is printed, to the letter
`exit.txt`                      the exit code where it is not 1
`needs.txt`                     a path without which the case makes no sense on a system
"""

from __future__ import annotations

import hashlib
import io
import os
import runpy
import shlex
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

from wirewright.cli import main

FOLDER = Path(__file__).parent

_ABOUT = ("command.txt", "exit.txt", "make.py", "needs.txt", "stderr.txt")
_DEFAULT = ("check spec", "generate spec -o out")


@dataclass(frozen=True)
class Ran:
    """What a run of the command left to see."""

    exit_code: int
    stdout: str
    stderr: str


@dataclass(frozen=True)
class Case:
    """One folder of the ring, named after its code."""

    folder: Path

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def code(self) -> str:
        return self.name.partition("-")[0].upper()

    @property
    def commands(self) -> tuple[list[str], ...]:
        """The arguments of each run."""
        path = self.folder / "command.txt"
        lines = path.read_text().splitlines() if path.exists() else _DEFAULT
        return tuple(shlex.split(line) for line in lines)

    @property
    def exit_code(self) -> int:
        path = self.folder / "exit.txt"
        return int(path.read_text()) if path.exists() else 1

    @property
    def missing(self) -> str | None:
        """What this system lacks for the case."""
        path = self.folder / "needs.txt"
        needed = path.read_text().strip() if path.exists() else "/"
        return None if Path(needed).exists() else needed

    @property
    def stderr(self) -> str:
        return (self.folder / "stderr.txt").read_bytes().decode()

    @contextmanager
    def laid_out(self) -> Iterator[Path]:
        """A temporary folder with the case's input, as the working directory."""
        with tempfile.TemporaryDirectory() as name:
            copy = Path(name) / "case"
            ignored = shutil.ignore_patterns(*_ABOUT, "__pycache__")
            shutil.copytree(self.folder, copy, symlinks=True, ignore=ignored)
            script = self.folder / "make.py"
            if script.exists():
                runpy.run_path(str(script))["make"](copy)
            with working_in(copy):
                yield copy


def cases() -> list[Case]:
    """All cases, by name."""
    return [Case(path) for path in sorted(FOLDER.iterdir()) if "-" in path.name]


@contextmanager
def working_in(folder: Path) -> Iterator[None]:
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


def run(arguments: list[str]) -> Ran:
    """Runs the command in this process, in the working directory."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        try:
            main(arguments)
        except SystemExit as end:
            assert isinstance(end.code, int)
            return Ran(end.code, out.getvalue(), err.getvalue())
    raise AssertionError("the command always ends with an exit code")


def state(folder: Path) -> dict[str, str]:
    """Everything below a folder: what it is, its rights, its content."""
    found: dict[str, str] = {}
    for parent, folders, files in os.walk(folder):
        for name in (*folders, *files):
            path = Path(parent, name)
            if path.is_symlink():
                what = f"-> {os.readlink(path)}"
            elif path.is_file():
                what = hashlib.sha256(path.read_bytes()).hexdigest()
            else:
                what = "other"
            key = os.fsencode(path.relative_to(folder)).hex()
            found[key] = f"{path.lstat().st_mode:o} {what}"
    return found


def rewrite_messages() -> None:
    """Rewrites every `stderr.txt` from the last command of its case."""
    for case in cases():
        with case.laid_out():
            text = run(case.commands[-1]).stderr
        (case.folder / "stderr.txt").write_bytes(text.encode())
