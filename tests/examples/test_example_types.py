"""mypy and pyright, both strict, find nothing in the examples."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import openai_realtime
import pytest
from example_process import EXAMPLES

HOME = Path(openai_realtime.__file__).parents[1]


def test_mypy(tmp_path: Path) -> None:
    config = tmp_path / "mypy.ini"
    config.write_text(
        "[mypy]\nstrict = True\nwarn_unused_ignores = True\nwarn_unreachable = True\n"
        "enable_error_code = ignore-without-code\npython_version = 3.10\n"
        f"cache_dir = {tmp_path / 'cache'}\n"
        # The package has its own test, and so it is only read for its types here.
        "[mypy-openai_realtime.*]\nignore_errors = True\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", str(config), str(EXAMPLES)],
        env={**os.environ, "MYPYPATH": str(HOME)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert done.stdout.startswith("Success: no issues found")


def test_pyright(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    if not request.config.getoption("--long"):
        pytest.skip("pyright looks at the examples with --long, mypy each time")
    if shutil.which("node") is None:
        pytest.skip("pyright needs node, which is not on the PATH")
    config = tmp_path / "pyrightconfig.json"
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.10",
        "include": [os.path.relpath(EXAMPLES, tmp_path)],
        "extraPaths": [str(HOME)],
        "reportUnnecessaryTypeIgnoreComment": True,
        "enableTypeIgnoreComments": False,
    }
    config.write_text(json.dumps(settings))
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pyright", "--outputjson"),
            *("-p", str(config), "--pythonpath", sys.executable),
        ],
        cwd=tmp_path,
        env={**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
        capture_output=True,
        text=True,
        check=False,
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
    assert report["summary"]["filesAnalyzed"] >= len(list(EXAMPLES.glob("*.py")))
