"""A host for each test."""

from __future__ import annotations

from pathlib import Path

import pytest

from hosts import REVISIONS, Host


@pytest.fixture
def host(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Host:
    """A project with a spec of its own in `spec/door-bell`."""
    made = Host(tmp_path / "host", capsys)
    made.root.mkdir()
    made.write("pyproject.toml", '[project]\nname = "house"\nversion = "1"\n')
    for revision, text in REVISIONS.items():
        made.write(f"spec/door-bell/{revision}/api.yaml", text)
    monkeypatch.chdir(made.root)
    return made
