"""The runtime as generated packages have it: copied, below another name."""

from __future__ import annotations

import importlib
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

RUNTIME = Path(__file__).parents[2] / "generator" / "wirewright" / "runtime"


@pytest.fixture(scope="session")
def runtime(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The root of a copy of the runtime, `copied_runtime`."""
    home = tmp_path_factory.mktemp("copied")
    unwanted = shutil.ignore_patterns("__pycache__", ".*")
    shutil.copytree(RUNTIME, home / "copied_runtime", ignore=unwanted)
    sys.path.insert(0, str(home))
    importlib.invalidate_caches()
    yield importlib.import_module("copied_runtime")
    sys.path.remove(str(home))
