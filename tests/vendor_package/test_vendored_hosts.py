"""Projects of other people, with vendored code in them: their own tests pass, and type checkers find nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from commands import ROOT
from vendored import FIVE, files_of, write

from wirewright.vendor.selection import Selection

HOSTS = ROOT / "tests" / "vendor_hosts"

SELECTIONS = {
    "voicekit/src/voicekit/services/realtime/wire": Selection(
        events=(
            "session.update",
            "input_audio_buffer.append",
            "conversation.item.create",
            "response.create",
            "session.created",
            "session.updated",
            "input_audio_buffer.speech_started",
            "response.output_audio.delta",
            "response.output_audio_transcript.delta",
            "response.function_call_arguments.done",
            "response.done",
            "error",
        ),
        channels=("realtime",),
        role="client",
        names=(
            ("ErrorEvent", "ServiceError"),
            ("InputAudioBufferSpeechStartedEvent", "UserStartedSpeaking"),
            ("ResponseDoneEvent", "BotResponseDone"),
            ("ResponseFunctionCallArgumentsDoneEvent", "ToolCall"),
            ("ResponseOutputAudioDeltaEvent", "BotAudio"),
            ("ResponseOutputAudioTranscriptDeltaEvent", "BotTranscript"),
        ),
        prefix="Rt",
        header=("Part of voicekit.",),
    ),
    "relay/relay/dto.py": Selection(
        events=(
            "session.update",
            "input_audio_buffer.append",
            "session.created",
            "response.output_audio.delta",
            "response.done",
            "error",
        ),
        channels=("realtime",),
        single_file=True,
    ),
    "parrot/parrot/protocol/events": Selection(
        events=(
            "conversation.item.create",
            "response.create",
            "response.output_text.delta",
            "response.done",
            "error",
        ),
        channels=("realtime",),
        role="server",
    ),
}
"""What each host wants, by where it wants it."""

SOURCES = {"voicekit": "src", "relay": ".", "parrot": "."}


@pytest.fixture(scope="module")
def hosts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The hosts with what they vendored."""
    folder = tmp_path_factory.mktemp("hosts")
    shutil.copytree(HOSTS, folder, dirs_exist_ok=True)
    for place, selection in SELECTIONS.items():
        files = files_of(selection)
        if place.endswith(".py"):
            (folder / place).write_text(files["__init__.py"], encoding="utf-8")
        else:
            write(files, folder / place)
    return folder


@pytest.mark.parametrize("host", SOURCES)
def test_the_tests_of_a_host(hosts: Path, host: str) -> None:
    path = [str(hosts / host / SOURCES[host]), str(ROOT / "generated")]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests"],
        cwd=hosts / host,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(path), "PYTEST_ADDOPTS": ""},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def packages(hosts: Path) -> list[str]:
    """What type checkers and linters look at: the hosts, and a client."""
    client = hosts / "client" / "five"
    if not client.exists():
        write(files_of(Selection(events=FIVE, only="client", role="client")), client)
        write(
            files_of(Selection(events=FIVE, only="models")), hosts / "models" / "names"
        )
    roots = ["voicekit/src/voicekit", "relay/relay", "parrot/parrot", "client/five"]
    return [*roots, "models/names"]


def test_mypy(hosts: Path) -> None:
    config = hosts / "mypy.ini"
    config.write_text(
        "[mypy]\nstrict = True\npython_version = 3.10\ncache_dir = .mypy\n"
    )
    looked_at = packages(hosts)
    homes = os.pathsep.join(path.rpartition("/")[0] for path in looked_at)
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", config, *looked_at],
        cwd=hosts,
        env={**os.environ, "MYPYPATH": homes},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_ruff(hosts: Path) -> None:
    vendored = [*SELECTIONS, "models/names"]
    packages(hosts)
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--isolated", "--no-cache", *vendored],
        cwd=hosts,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout
