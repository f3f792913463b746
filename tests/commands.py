"""The command line as its users run it: another process, another working directory."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import black

ROOT = Path(__file__).parents[1]


def wirewright(
    *arguments: str | Path,
    cwd: Path,
    python: str = sys.executable,
    home: Path = ROOT,
    **environment: str,
) -> subprocess.CompletedProcess[str]:
    """Run `wirewright` of the checkout in `home`."""
    path = os.pathsep.join([str(home / "generator"), os.environ.get("PYTHONPATH", "")])
    return subprocess.run(
        [python, "-m", "wirewright", *map(str, arguments)],
        cwd=cwd,
        env={
            **os.environ,
            "PYTHONPATH": path,
            **environment,
        },
        capture_output=True,
        text=True,
    )


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, caches aside."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def assert_formatted(files: Mapping[str, bytes]) -> None:
    """Black would leave every Python file as it is; the runtime, the same in every package, has a test of its own."""
    for path, content in files.items():
        if path.endswith(".py") and "_runtime/" not in path:
            text = content.decode("utf-8")
            assert black.format_str(text, mode=black.Mode()) == text, path


@cache
def pythons() -> dict[str, str]:
    """Other Pythons by version, as far as they are found."""
    found: dict[str, str] = {}
    folders = [Path(folder) for folder in os.environ.get("PATH", "").split(os.pathsep)]
    folders += sorted(Path.home().glob(".pyenv/versions/*/bin"))
    for folder in folders:
        for minor in range(10, 14):
            path = folder / f"python3.{minor}"
            if path.is_file() and runs(path, "import sys"):
                found.setdefault(f"3.{minor}", str(path))
    return found


def runs(python: Path | str, code: str, **env: str) -> bool:
    done = subprocess.run(
        [python, "-c", code], env={**os.environ, **env}, capture_output=True
    )
    return done.returncode == 0
