"""Each test with a `kit` runs four times."""

from __future__ import annotations

import sys

import pytest

from kits import LIBRARIES, Kit


@pytest.fixture(
    params=[(tasks, library) for tasks in (False, True) for library in LIBRARIES],
    ids=lambda param: f"{'tasks' if param[0] else 'threads'}-{param[1]}",
)
def kit(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Kit:
    tasks, library = request.param
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    if library == "httpx":
        monkeypatch.setitem(sys.modules, "httpx2", None)
    return Kit(tasks, library)
