"""Processes that are killed before their n-th change to the disk."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from wirewright.diagnostics import WirewrightError

_CHANGES = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link"}
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def snapshot(folder: Path) -> dict[str, bytes | None]:
    """What is in a folder, but bytecode: the content of files, None for folders."""
    return {
        path.relative_to(folder).as_posix(): (
            path.read_bytes() if path.is_file() else None
        )
        for path in folder.rglob("*")
        if path.suffix != ".pyc" and path.name != "__pycache__"
    }


def die_before(change: int) -> None:
    """Kills this process before its `change`-th change to the disk."""
    left = change

    def step() -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def hook(event: str, args: tuple[object, ...]) -> None:
        flags = args[2] if event == "open" else 0
        if event in _CHANGES or (isinstance(flags, int) and flags & _WRITING):
            step()

    system_write = os.write

    def write_in_halves(descriptor: int, data: memoryview) -> int:
        half = len(data) // 2
        step()
        written = system_write(descriptor, data[:half])
        step()
        return written + system_write(descriptor, data[half:])

    def sync(descriptor: int) -> None:
        step()  # what the disk has stored makes no difference to a killed process

    os.write = write_in_halves  # type: ignore[assignment]
    os.fsync = sync  # type: ignore[assignment]
    sys.addaudithook(hook)


def start(action: Callable[[], None], kill_at: int = 0) -> int:
    """Runs `action` in a child; it exits with 3 when that is refused."""
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        if kill_at:
            die_before(kill_at)
        action()
        status = 0
    except WirewrightError:
        status = 3
    finally:
        os._exit(status)


def is_killed(action: Callable[[], None], kill_at: int) -> bool:
    """Whether `action` had so many changes that the child was killed."""
    _, outcome = os.waitpid(start(action, kill_at), 0)
    if os.WIFSIGNALED(outcome):
        assert os.WTERMSIG(outcome) == signal.SIGKILL
        return True
    assert os.WEXITSTATUS(outcome) in (0, 3)
    return False
