"""Every test runs with every transport, and must leave nothing behind."""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
from collections.abc import Iterator

import pytest
from lines import KINDS, Kind, Runner, running


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Python 3.10 complains of TLS transports that nobody closed because the other side
    had done so; aiohttp gives no access to them. Real sockets are counted below."""
    if sys.version_info < (3, 11):
        mark = pytest.mark.filterwarnings(
            "ignore:unclosed transport <asyncio.sslproto:ResourceWarning"
        )
        for item in items:
            if "aiohttp" in item.name:
                item.add_marker(mark)


@pytest.fixture(params=KINDS, ids=str)
def kind(request: pytest.FixtureRequest) -> Kind:
    """Each transport."""
    found: Kind = request.param
    return found


@pytest.fixture
def runner(kind: Kind) -> Iterator[Runner]:
    """What runs one transport."""
    with running(kind) as runner:
        yield runner


@pytest.fixture(autouse=True)
def nothing_is_left() -> Iterator[None]:
    """No thread, no socket. Forgotten sockets raise ResourceWarning, too."""
    before, threads = _open_files(), threading.active_count()
    gc.freeze()  # the search for garbage is quick if it only looks at what is new
    yield
    gc.collect()
    gc.unfreeze()
    for _ in range(200):
        if _open_files() <= before and threading.active_count() <= threads:
            return
        time.sleep(0.01)
    assert threading.active_count() <= threads, threading.enumerate()
    assert _open_files() <= before, "files or sockets are left open"


def _open_files() -> int:
    try:
        return len(os.listdir("/proc/self/fd"))
    except OSError:
        return 0  # no such folder on this system
