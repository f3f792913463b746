"""An installed wheel generates outside of a clone, and generates the same."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the wheel installs."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d"]
    subprocess.run([*command, str(folder)], cwd=ROOT, check=True, capture_output=True)
    [wheel] = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def run(installed: Path, folder: Path, *arguments: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    done = subprocess.run(
        [sys.executable, "-m", "wirewright", *arguments],
        cwd=folder,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    assert done.stderr == ""
    return done.stdout


def test_the_flagship_comes_along(installed: Path, tmp_path: Path) -> None:
    run(installed, tmp_path, "generate", "openai-realtime", "-o", "openai_realtime")
    made, kept = tmp_path / "openai_realtime", ROOT / "generated" / "openai_realtime"
    paths = {p.relative_to(made).as_posix() for p in made.rglob("*") if p.is_file()}
    assert len(paths) > 30
    for path in paths:
        assert (made / path).read_bytes() == (kept / path).read_bytes(), path


def test_a_spec_of_ones_own_is_begun_checked_and_generated(
    installed: Path, tmp_path: Path
) -> None:
    run(installed, tmp_path, "init", "door-bell")
    assert "3 events" in run(installed, tmp_path, "check")
    assert "written" in run(installed, tmp_path, "generate")
    assert "nothing changed" in run(installed, tmp_path, "generate")
    assert "up to date" in run(installed, tmp_path, "generate", "--check")
