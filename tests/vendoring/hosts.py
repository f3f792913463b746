"""A small project that vendors a small API of its own, of which there are three revisions."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest

from wirewright.cli import main

V1 = """\
api: {name: door-bell, title: Door bell, tag: type}
channels:
  main: {client: [ring, hush], server: [rang, opened, failed]}
events:
  ring: {docs: Somebody pushes the button., fields: {visitor: Visitor}}
  hush: {docs: No more noise.}
  rang: {docs: It rings., fields: {times: integer}}
  opened: {docs: The door is open., fields: {by?: string}}
  failed: {docs: It went wrong., fields: {reason: Reason}}
types:
  Visitor: {docs: Who rings., fields: {name: string}}
  Reason: {enum: [jammed, dark], docs: What went wrong.}
"""

V2 = (
    V1.replace("[rang,", "[chimed,")
    .replace("rang: {docs: It rings.", "chimed: {renamed_from: rang, docs: It chimes.")
    .replace("{name: string}", "{name: string, age?: integer}")
)

V3 = (
    V2.replace("{renamed_from: rang, docs: It chimes.", "{docs: It chimes.")
    .replace("by?: string", "by?: string, at?: integer")
    .replace("[jammed, dark]", "[jammed, dark, asleep]")
)

REVISIONS = {"v1": V1, "v2": V2, "v3": V3}


class Answer(NamedTuple):
    """What a command gave."""

    status: int
    out: str
    err: str


class Host:
    """A project in a folder, which is the working directory."""

    def __init__(self, root: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.root = root
        self._capture = capture

    def __call__(self, *arguments: str) -> Answer:
        """Run `wirewright vendor` in the project."""
        self._capture.readouterr()
        with pytest.raises(SystemExit) as ended:
            main(["vendor", *arguments])
        status = ended.value.code
        assert isinstance(status, int)
        out, err = self._capture.readouterr()
        return Answer(status, out, err)

    def out(self) -> str:
        """What was printed since the last command."""
        return self._capture.readouterr().out

    def done(self, *arguments: str) -> str:
        """What a command that has to work prints."""
        answer = self(*arguments)
        assert (answer.status, answer.err) == (0, "")
        return answer.out

    def refused(self, *arguments: str) -> tuple[int, str]:
        """The exit code and the message of a command that may not change anything."""
        before = self.files()
        answer = self(*arguments)
        assert answer.status != 0 and answer.out == ""
        assert self.files() == before
        return answer.status, answer.err

    def path(self, name: str) -> Path:
        return self.root / name

    def read(self, name: str) -> str:
        return self.path(name).read_text(encoding="utf-8")

    def write(self, name: str, text: str) -> None:
        self.path(name).parent.mkdir(parents=True, exist_ok=True)
        self.path(name).write_text(text, encoding="utf-8")

    def edit(self, name: str, old: str, new: str) -> None:
        """Change a file by hand."""
        text = self.read(name)
        assert old in text
        self.write(name, text.replace(old, new, 1))

    def files(self, folder: str = ".") -> dict[str, bytes]:
        """Everything below a folder, links as where they lead."""
        return dict(_files(self.root / folder, self.root / folder))


def _files(folder: Path, root: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.iterdir()):
        name = path.relative_to(root).as_posix()
        if path.is_symlink():
            yield name, os.readlink(path).encode()
        elif path.is_dir() and path.name not in ("__pycache__", ".git"):
            yield name, b"folder"
            yield from _files(path, root)
        elif path.is_file():
            yield name, path.read_bytes()


@contextmanager
def without_git(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No program is found on the PATH."""
    with monkeypatch.context() as patch:
        patch.setenv("PATH", "")
        yield
