"""Runs the tests of connections with several versions of websockets: `python tests/net/versions.py [VERSION ...]`.

Each version is installed into a folder of its own, which stands before everything else on the path; the environment
stays as it is. Prints a line for each version, and exits with 1 if a test failed.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
TESTS = ("tests/net/transports", "tests/net/connection", "tests/test_second_client.py")
VERSIONS = ("13.0", "15.0.1", "")
"""The oldest that works, one in between, the newest."""


def run(version: str) -> bool:
    """Whether all tests pass with a version."""
    wanted = f"websockets=={version}" if version else "websockets"
    with tempfile.TemporaryDirectory() as folder:
        pip = [sys.executable, "-m", "pip", "install", "-q", "--target", folder]
        subprocess.run([*pip, "--upgrade", wanted], check=True)
        path = [folder, str(ROOT / "generator"), os.environ.get("PYTHONPATH", "")]
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", *TESTS],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, path))},
            capture_output=True,
            text=True,
        )
    lines = done.stdout.strip().splitlines()
    print(f"{wanted}: {lines[-1] if lines else done.stderr.strip()[-200:]}", flush=True)
    failed = [line for line in lines if line.startswith(("FAILED", "ERROR"))]
    print("".join(f"  {line}\n" for line in failed), end="")
    return done.returncode == 0


if __name__ == "__main__":
    results = [run(version) for version in sys.argv[1:] or VERSIONS]
    sys.exit(not all(results))
