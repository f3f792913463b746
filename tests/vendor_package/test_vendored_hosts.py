"""Projects of other people, with vendored code in them: their own tests pass, and type checkers find nothing."""

from __future__ import annotations

import json
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
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join(path),
            "PYTEST_ADDOPTS": "",
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        },
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def packages(hosts: Path, request: pytest.FixtureRequest) -> list[str]:
    """What type checkers and linters look at: the hosts, models alone and, if there is time, a client."""
    write(files_of(Selection(events=FIVE, only="models")), hosts / "models" / "names")
    roots = ["voicekit/src/voicekit", "relay/relay", "parrot/parrot", "models/names"]
    if request.config.getoption("--long"):
        client = Selection(events=FIVE, only="client", role="client")
        write(files_of(client), hosts / "client" / "five")
        roots.append("client/five")
    return roots


def test_mypy(hosts: Path, packages: list[str]) -> None:
    config = hosts / "mypy.ini"
    config.write_text(
        "[mypy]\nstrict = True\npython_version = 3.10\ncache_dir = .mypy\n"
    )
    homes = os.pathsep.join(path.rpartition("/")[0] for path in packages)
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", config, *packages],
        cwd=hosts,
        env={**os.environ, "MYPYPATH": homes},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_pyright(
    hosts: Path, packages: list[str], request: pytest.FixtureRequest
) -> None:
    """The runtime of a client is as in generated packages, where it is looked at."""
    if not request.config.getoption("--long"):
        pytest.skip("it takes long; `test_mypy` does not")
    if shutil.which("node") is None:
        pytest.skip("pyright needs node, which is not on the PATH")
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.10",
        "include": packages,
        "exclude": ["**/_runtime/net"],
        "extraPaths": [path.rpartition("/")[0] for path in packages],
    }
    (hosts / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [sys.executable, "-m", "pyright", "--outputjson", "-p", "."]
    done = subprocess.run(
        [*command, "--pythonpath", sys.executable],
        cwd=hosts,
        env={**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
        capture_output=True,
        text=True,
    )
    if not done.stdout.startswith("{"):
        pytest.skip(f"pyright does not start here: {done.stdout}{done.stderr}"[:200])
    found = [
        f"{item['file']}:{item['range']['start']['line'] + 1}: {item['message']}"
        for item in json.loads(done.stdout)["generalDiagnostics"]
    ]
    assert not found, "\n".join(found)


def test_ruff(hosts: Path, packages: list[str]) -> None:
    vendored = [*SELECTIONS, packages[3]]
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--isolated", "--no-cache", *vendored],
        cwd=hosts,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout
