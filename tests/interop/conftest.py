"""The server is that of the examples."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "examples"))

from example_server import ExampleServer, example_server


@pytest.fixture
def api() -> Iterator[ExampleServer]:
    with example_server() as server:
        yield server
