"""`--fix` keeps every byte that is no name: encodings, line ends, modes; and touches nothing that it must not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from diff.pairs import working_in
from refusals.ring import Ran, run
from usage.cases import HERE

SPEC = str(HERE / "code" / "another-api" / "spec")
OLD = 'KIND = "bell.muted"  # é'
NEW = 'KIND = "bell.silenced"  # é'


def fix(folder: Path, *arguments: str, spec: str = SPEC) -> Ran:
    with working_in(folder):
        return run(["usage", ".", "--spec", spec, "--fix", *arguments])


@pytest.mark.parametrize(
    ("head", "tail", "encoding"),
    [
        ("", "", "utf-8"),
        ("", "\n", "utf-8"),
        ("", "\r\nX = 1\r\n", "utf-8"),
        ("\ufeff", "\r\n", "utf-8"),
        ("# coding: latin-1\n", "\n", "latin-1"),
        ("# -*- coding: cp1252 -*-\r\n", "\r\n\r\n", "cp1252"),
        ("if 1:\n\tpass\n\f\n", "\n    \n", "utf-8"),
    ],
)
def test_bytes_stay(tmp_path: Path, head: str, tail: str, encoding: str) -> None:
    path = tmp_path / "a.py"
    path.write_bytes((head + OLD + tail).encode(encoding))
    path.chmod(0o640)
    ran = fix(tmp_path)
    assert (ran.exit_code, ran.stderr) == (0, "")
    assert path.read_bytes() == (head + NEW + tail).encode(encoding)
    assert path.stat().st_mode & 0o777 == 0o640
    assert os.listdir(tmp_path) == ["a.py"]


def test_what_libcst_does_not_give_back_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_text(OLD + "\n\x0c\n    \n", encoding="utf-8")
    ran = fix(tmp_path)
    assert ran.exit_code == 1
    assert "a.py:1:8: error[renamed-event]" in ran.stdout
    assert path.read_text(encoding="utf-8") == OLD + "\n\x0c\n    \n"


def test_check_and_diff_write_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_text(OLD + "\n", encoding="utf-8")
    checked = fix(tmp_path, "--check")
    assert (checked.exit_code, checked.stdout) == (1, "a.py: would change\n")
    patch = fix(tmp_path, "--diff")
    assert patch.exit_code == 0
    assert patch.stdout == f"--- a/a.py\n+++ b/a.py\n@@ -1 +1 @@\n-{OLD}\n+{NEW}\n"
    assert path.read_text(encoding="utf-8") == OLD + "\n"
    fix(tmp_path)
    checked = fix(tmp_path, "--check")
    assert (checked.exit_code, checked.stdout) == (0, "")


def test_links_and_what_they_lead_to_stay(tmp_path: Path) -> None:
    outside, inside = tmp_path / "outside", tmp_path / "inside"
    for folder in (outside, inside):
        folder.mkdir()
    (outside / "a.py").write_text(OLD, encoding="utf-8")
    (inside / "a.py").symlink_to(outside / "a.py")
    (inside / "folder").symlink_to(outside)
    ran = fix(inside)
    assert ran.stdout == "no findings in 0 files, door-bell v2\n"
    assert (outside / "a.py").read_text(encoding="utf-8") == OLD


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everything")
def test_a_read_only_file_leaves_all_as_they_were(tmp_path: Path) -> None:
    for name in ("a.py", "b.py"):
        (tmp_path / name).write_text(OLD, encoding="utf-8")
    (tmp_path / "b.py").chmod(0o444)
    ran = fix(tmp_path)
    assert ran.exit_code == 3
    assert ran.stderr == "error[E891]: `b.py` cannot be written: Permission denied\n"
    assert (tmp_path / "a.py").read_text(encoding="utf-8") == OLD


def test_a_file_that_changed_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    from wirewright.diagnostics import WirewrightError
    from wirewright.usage.fix import write
    from wirewright.usage.run import read_vocabulary, usage

    for name in ("a.py", "b.py"):
        (tmp_path / name).write_text(OLD, encoding="utf-8")
    report = usage(str(tmp_path), read_vocabulary(SPEC, None), fix=True)
    (tmp_path / "b.py").write_text("mine", encoding="utf-8")
    with pytest.raises(WirewrightError, match="changed in the meantime"):
        write(report.fixed)
    assert (tmp_path / "a.py").read_text(encoding="utf-8") == OLD
    assert (tmp_path / "b.py").read_text(encoding="utf-8") == "mine"


def test_comments_of_moved_members_stay(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_text(
        'event = {\n    "type": "session.update",\n    "session": {\n'
        '        "type": "realtime",\n        "voice": "ash",  # one\n'
        '        "speed": 1,  # two\n        # three\n'
        '        "turn_detection": None,  # four\n    },\n}\n'
    )
    assert fix(tmp_path, spec="openai-realtime").exit_code == 0
    text = path.read_text()
    assert all(f"# {word}" in text for word in ("one", "two", "three", "four"))


def test_without_libcst_the_command_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    (tmp_path / "a.py").write_text(OLD, encoding="utf-8")
    monkeypatch.setitem(sys.modules, "libcst", None)
    monkeypatch.delitem(sys.modules, "wirewright.usage.rewrite", raising=False)
    ran = fix(tmp_path)
    assert ran.exit_code == 2
    assert ran.stderr == (
        "error[E890]: `--fix` needs libcst, which is not installed\n"
        "  help: pip install 'wirewright[usage]'\n"
    )
