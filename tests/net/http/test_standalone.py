"""The HTTP modules by themselves: copied into a package, and beside each other."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

MODULES = ("http_tasks", "http_threads", "multipart", "rest", "retry", "webhook")

IMPORT = """
import sys
sys.path.insert(0, sys.argv[1])
for name in sys.argv[2:]:
    __import__("copied_runtime.net." + name)
known = sys.stdlib_module_names | {"copied_runtime", "__main__"}
print(*{name.partition(".")[0] for name in sys.modules} - known)
"""


@pytest.mark.parametrize("module", MODULES)
def test_the_standard_library_is_enough_to_import(
    runtime: ModuleType, module: str
) -> None:
    (root,) = runtime.__path__
    command = [sys.executable, "-I", "-c", IMPORT, str(Path(root).parent), module]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    foreign = set(done.stdout.split()) - _before()
    assert foreign == set()


def _before() -> set[str]:
    """What the environment imports at the start of every interpreter."""
    code = "import sys; print(*{name.partition('.')[0] for name in sys.modules})"
    command = [sys.executable, "-I", "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_the_senders_are_twins(runtime: ModuleType) -> None:
    (root,) = runtime.__path__
    threads, tasks = (
        Path(root, "net", f"http_{flavour}.py").read_text("utf-8")
        for flavour in ("threads", "tasks")
    )
    for word, other in [
        (r"async def", "def"),
        (r"async for", "for"),
        (r"await ", ""),
        (r"\baiter_bytes", "iter_bytes"),
        (r"\baclose", "close"),
        (r"AsyncClient", "Client"),
    ]:
        tasks = re.sub(word, other, tasks)
    assert tasks != threads
    differences = [
        (ours, theirs)
        for ours, theirs in zip(threads.splitlines(), tasks.splitlines(), strict=True)
        if ours != theirs
    ]
    assert all('"""' in ours or "may share" in ours for ours, _ in differences)
    assert len(differences) == 2
