"""Writes single files in folders that are not ours: each as a whole, none of them before all are prepared."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path


def umask() -> int:
    """What the user's new files do not allow."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def replace_files(contents: Mapping[Path, bytes]) -> None:
    """Give each file another content; its mode stays. A file that is not there yet is made.

    Raises `OSError` where one cannot be written: before the first was replaced, unless replacing itself fails.
    """
    staged: list[tuple[str, Path]] = []
    try:
        for path, content in contents.items():
            # Where a file is read-only, it is not for us to put another in its place.
            is_new = not path.exists()
            if not is_new:
                with open(path, "r+b"):
                    pass
            handle, name = tempfile.mkstemp(dir=path.parent, prefix=".wirewright-")
            staged.append((name, path))
            with open(handle, "wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            mode = 0o666 & ~umask() if is_new else path.stat().st_mode
            os.chmod(name, mode & 0o777)
        while staged:
            name, path = staged[0]
            os.replace(name, path)
            staged.pop(0)
    finally:
        for name, _ in staged:
            with suppress(OSError):
                os.unlink(name)
