"""One run at a time: a lock on a file beside the output folder.

The operating system gives the lock up when its process ends, however it ends.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from .place import Place, refusal

WAIT = 10.0  # seconds for another run to end; writing a tree takes far less
_PAUSE = 0.02  # seconds between two attempts

if sys.platform == "win32":
    import msvcrt

    _FLAGS = os.O_RDWR | os.O_CREAT

    def _try_lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _release(path: Path, descriptor: int) -> None:
        # An open file cannot be unlinked there: when another run has it open
        # already, the file stays, and that run removes it.
        os.close(descriptor)
        with suppress(OSError):
            os.unlink(path)

else:
    import fcntl

    _FLAGS = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _release(path: Path, descriptor: int) -> None:
        try:
            os.unlink(path)
        finally:
            os.close(descriptor)


@contextmanager
def locked(place: Place) -> Generator[None, None, None]:
    """Holds the lock of `place` for the block.

    Raises E604 when another run keeps it for longer than `WAIT`.
    """
    deadline = time.monotonic() + WAIT
    while (descriptor := _acquire(place.lock)) is None:
        if time.monotonic() >= deadline:
            raise refusal(
                "E604",
                f"`{place.display}` is being written by another run",
                "wait until that run has ended",
            )
        time.sleep(_PAUSE)
    try:
        yield
    finally:
        _release(place.lock, descriptor)


def _acquire(path: Path) -> int | None:
    descriptor = os.open(path, _FLAGS, 0o666)
    taken = False
    try:
        taken = _try_lock(descriptor) and _is_current(path, descriptor)
    finally:
        if not taken:
            os.close(descriptor)
    return descriptor if taken else None


def _is_current(path: Path, descriptor: int) -> bool:
    """Whether the file is still at `path`: its last holder may have removed it."""
    try:
        return os.path.samestat(os.stat(path), os.fstat(descriptor))
    except FileNotFoundError:
        return False
