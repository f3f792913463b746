"""Two host projects: one written for the beta API, and one for today's that has much with names alike."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from commands import ROOT, bytes_of, wirewright
from usage.cases import HOSTS, beta_findings

DEAD = re.compile(
    r"""(["'])(response\.(?:text|audio|audio_transcript)\.\w+|transcription_session\.\w+"""
    r"""|modalities|input_audio_format|output_audio_format|input_audio_transcription"""
    r"""|max_response_output_tokens|voice|turn_detection|temperature)\1"""
)
"""Every name in quotes that the end of the beta took away, and that the host has."""


def run_tests(folder: Path, recorded: str) -> subprocess.CompletedProcess[str]:
    """The host's own tests, against one kind of recorded events."""
    paths = [str(ROOT / "generated"), str(folder)]
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-n0", "-p", "no:cacheprovider"]
        + ["-c", os.devnull, "--rootdir", str(folder), str(folder / "test_agent.py")],
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join(paths),
            "PYTHONDONTWRITEBYTECODE": "1",
            "RECORDED": recorded,
        },
        cwd=folder,
        capture_output=True,
        text=True,
    )


def test_the_beta_host_to_the_letter() -> None:
    expected = (HOSTS / "beta_findings.txt").read_text(encoding="utf-8")
    assert beta_findings() == expected


def test_every_dead_name_of_the_beta_host_is_found() -> None:
    printed = (HOSTS / "beta_findings.txt").read_text(encoding="utf-8")
    places = set(re.findall(r"^([^:]+:\d+:\d+)", printed, re.M))
    dead: set[str] = set()
    for path in sorted((HOSTS / "beta_host" / "phone_agent").glob("*.py")):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            for match in DEAD.finditer(line):
                name = path.relative_to(HOSTS).as_posix()
                dead.add(f"{name}:{number}:{match.start() + 1}")
    assert len(dead) > 25
    assert dead <= places
    tags = {
        line.split(": ")[0] for line in printed.splitlines() if "[missing-tag]" in line
    }
    assert places - dead == tags


def test_the_host_of_today_is_clean() -> None:
    done = wirewright("usage", "ga_host", "--spec", "openai-realtime", cwd=HOSTS)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "no findings in 3 files, openai-realtime 2026-11\n"


def test_fix_makes_the_beta_host_pass_with_events_of_today(tmp_path: Path) -> None:
    host = tmp_path / "host"
    shutil.copytree(HOSTS / "beta_host", host)
    before = run_tests(host, "beta")
    assert before.returncode == 0, before.stdout
    broken = run_tests(host, "ga")
    assert "3 failed, 2 passed" in broken.stdout
    done = wirewright("usage", ".", "--spec", "openai-realtime", "--fix", cwd=host)
    assert (done.returncode, done.stderr) == (0, "")
    after = run_tests(host, "ga")
    assert after.returncode == 0, after.stdout
    files = bytes_of(host)
    again = wirewright("usage", ".", "--spec", "openai-realtime", "--fix", cwd=host)
    assert again.stdout == "no findings in 5 files, openai-realtime 2026-11\n"
    assert bytes_of(host) == files
