"""A server, and ways to run an example against it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from example_process import EXAMPLES, example_environment
from example_server import ExampleServer, example_server


@pytest.fixture
def api() -> Iterator[ExampleServer]:
    with example_server() as server:
        yield server


@pytest.fixture
def environment() -> dict[str, str]:
    """The environment of the examples that a test runs; the test may change it."""
    return example_environment()


@pytest.fixture
def run(environment: dict[str, str]) -> Callable[..., str]:
    """Run an example, and give what it printed."""

    def run_example(
        name: str, *arguments: str, input: str = "", says: str = "", status: int = 0
    ) -> str:
        done = subprocess.run(
            [sys.executable, str(EXAMPLES / name), *arguments],
            input=input.encode(),
            env=environment,
            capture_output=True,
            timeout=30,
            check=False,
        )
        printed, problem = done.stdout.decode(), done.stderr.decode()
        assert (done.returncode, problem) == (status, says), printed
        return printed

    return run_example
