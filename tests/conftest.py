"""The generated packages can be imported as their users import them, and property tests are the same on every run.

`pytest --hypothesis-profile=explore` looks for what the fixed examples do not show.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).parents[1]

sys.path.insert(0, str(ROOT / "generated"))

collect_ignore = ["vendor_hosts"]
"""Projects with tests of their own, which are run with what is vendored into them."""

settings.register_profile("fixed", derandomize=True, deadline=None, database=None)
settings.register_profile("explore", deadline=None, max_examples=2000)
settings.load_profile("fixed")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--long", action="store_true", help="run the long form of random tests"
    )


@pytest.fixture
def stride(request: pytest.FixtureRequest) -> int:
    """Of many samples of the same kind, each of how many is tried: all of them with `--long`."""
    return 1 if request.config.getoption("--long") else 3
