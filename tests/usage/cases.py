"""Code to look at: a folder with `host.py`, the `command.txt`, and what comes of it.

`findings.txt`  what is printed
`fixed.py`      what `--fix` makes of the file
"""

from __future__ import annotations

import shlex
import shutil
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from diff.pairs import working_in
from refusals.ring import run
from wirewright.usage.fix import write
from wirewright.usage.reports import render
from wirewright.usage.run import Report, read_vocabulary, usage
from wirewright.usage.vocabulary import Vocabulary

HERE = Path(__file__).parent
HOSTS = HERE / "hosts"


@cache
def vocabulary(spec: str, to: str | None) -> Vocabulary:
    """Read once for all cases."""
    return read_vocabulary(spec, to)


@dataclass(frozen=True)
class Case:
    """One folder."""

    folder: Path

    def look(self, path: Path, fix: bool = False) -> Report:
        """What comes of the command, at another place."""
        arguments = shlex.split((self.folder / "command.txt").read_text())
        options = dict(zip(arguments[2::2], arguments[3::2]))
        spec = options.get("--spec", "openai-realtime")
        own = self.folder / spec
        known = vocabulary(str(own) if own.exists() else spec, options.get("--to"))
        with working_in(path):
            return usage(arguments[1], known, fix)

    def findings(self) -> str:
        return render(self.look(self.folder), "text", "") + "\n"

    def fixed(self) -> str:
        """The file after `--fix`, and after a second one, which has nothing to do."""
        with TemporaryDirectory() as name:
            copy = Path(name)
            shutil.copy(self.folder / "host.py", copy)
            with working_in(copy):
                write(self.look(copy, fix=True).fixed)
            assert self.look(copy, fix=True).fixed == []
            return (copy / "host.py").read_text(encoding="utf-8")


CASES = [Case(path) for path in sorted((HERE / "code").iterdir())]


def beta_findings() -> str:
    """What is printed for the host that was written for the beta API."""
    with working_in(HOSTS):
        return run(["usage", "beta_host", "--spec", "openai-realtime"]).stdout


def rewrite_findings() -> None:
    for case in CASES:
        (case.folder / "findings.txt").write_text(case.findings(), encoding="utf-8")
        (case.folder / "fixed.py").write_text(case.fixed(), encoding="utf-8")
    (HOSTS / "beta_findings.txt").write_text(beta_findings(), encoding="utf-8")
