"""Every test runs with both clients, and must leave nothing behind."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator

import pytest

from flavours import Flavour, both_flavours


@pytest.fixture(scope="session")
def flavours() -> Iterator[dict[str, Flavour]]:
    """Both flavours by name."""
    gc.freeze()  # what is there already need not be looked at after each test
    with both_flavours() as found:
        yield found
    gc.unfreeze()


@pytest.fixture(params=["sync", "async"])
def flavour(request: pytest.FixtureRequest, flavours: dict[str, Flavour]) -> Flavour:
    """Each flavour."""
    return flavours[request.param]


@pytest.fixture(autouse=True)
def nothing_is_left(flavours: dict[str, Flavour]) -> Iterator[None]:
    """No thread and no task. Forgotten sockets raise ResourceWarning, too."""
    yield
    gc.collect()
    for _ in range(100):
        if not any(flavour.left_over() for flavour in flavours.values()):
            return
        time.sleep(0.01)
    for flavour in flavours.values():
        assert not flavour.left_over()
