"""mypy and pyright, both strict, find nothing in the generator, in what it makes, and in `typing/`.

The files in `typing/` hold what must be accepted, what must be proved (`assert_type`, `assert_never`), and, behind an
ignored error, what must be refused: an error that does not occur is an error.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from apis import glasshouse, make_package
from commands import ROOT

from wirewright.spec.load import load_spec
from wirewright.spec.source import SourceFile

TYPING = ROOT / "tests" / "typing"

SMALL = """
api: {name: small, title: One channel, tag: type}
channels: {main: {server: [ping]}}
events: {ping: {docs: "No union, no optional member, one channel."}}
"""


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """What is to be checked."""
    folder = tmp_path_factory.mktemp("small") / "small"
    spec = load_spec((SourceFile("api.yaml", "api", SMALL),), "v1")
    make_package(spec, folder)
    return [
        ROOT / "generator" / "wirewright",
        ROOT / "generated" / "openai_realtime",
        ROOT / "generated" / "openai_realtime_beta",
        glasshouse().folder,
        folder,
        TYPING,
    ]


def test_mypy(
    checked: list[Path], tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    if not request.config.getoption("--long"):
        checked = [path for path in checked if path.name != "openai_realtime_beta"]
    config = tmp_path / "mypy.ini"
    config.write_text(
        "[mypy]\nstrict = True\nwarn_unused_ignores = True\nwarn_unreachable = True\n"
        "enable_error_code = ignore-without-code\npython_version = 3.10\n"
        f"cache_dir = {tmp_path / 'cache'}\n"
    )
    homes = dict.fromkeys(str(path.parent) for path in checked if path != TYPING)
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--config-file",
            str(config),
            *map(str, checked),
        ],
        env={**os.environ, "MYPYPATH": os.pathsep.join(homes)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert done.stdout.startswith("Success: no issues found")


def test_pyright(
    checked: list[Path], tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    if shutil.which("node") is None:
        pytest.skip("pyright needs node, which is not on the PATH")
    if not request.config.getoption("--long"):
        # What users get is looked at each time, and the generator by mypy.
        rest = ("wirewright", "openai_realtime_beta")
        checked = [path for path in checked if path.name not in rest]
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.10",
        "include": [os.path.relpath(path, tmp_path) for path in checked],
        # The runtime is the same everywhere: it is looked at once, in the flagship.
        "exclude": [
            f"{os.path.relpath(path, tmp_path)}/{name}"
            for path in checked
            for name in ("runtime", "_runtime")
            if path.name not in ("openai_realtime", "typing")
        ],
        "extraPaths": [str(path.parent) for path in checked if path != TYPING],
        "reportUnnecessaryTypeIgnoreComment": True,
        "enableTypeIgnoreComments": False,
    }
    config = tmp_path / "pyrightconfig.json"
    config.write_text(json.dumps(settings))
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pyright",
            "--outputjson",
            "-p",
            str(config),
            "--pythonpath",
            sys.executable,
        ],
        cwd=tmp_path,
        env={**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
        capture_output=True,
        text=True,
    )
    try:
        report = json.loads(done.stdout)
    except ValueError:
        pytest.skip(
            f"pyright does not start here: {done.stdout[-200:]}{done.stderr[-200:]}"
        )
    found = [
        f"{item['file']}:{item['range']['start']['line'] + 1}: {item['message']}"
        for item in report["generalDiagnostics"]
    ]
    assert not found, "\n".join(found)
    assert report["summary"]["filesAnalyzed"] > 100


def test_ruff() -> None:
    """What users get is clean by the rules that ruff has by itself."""
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "ruff",
            "check",
            "--isolated",
            "--no-cache",
            "generated",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout) == (0, "All checks passed!\n")
