"""An output folder: where it is, what stands in it, how trouble is reported."""

from __future__ import annotations

import errno
import stat
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ..diagnostics import Diagnostic, WirewrightError
from .paths import MANIFEST_NAME, beside

UNREADABLE = 3  # the exit code for what cannot be read or written


def refusal(code: str, message: str, help: str | None = None) -> WirewrightError:
    """The error for an output folder that is not as it has to be."""
    return WirewrightError([Diagnostic(code, message, None, help)], UNREADABLE)


@dataclass(frozen=True, slots=True)
class Place:
    """An output folder, which need not exist yet.

    Attributes:
        root: The folder; absolute, and no symlink leads to its parent.
        display: The folder as the user wrote it.
        manifest: The name of the list of our files. Where it is not the
            usual one, the files of others may stand beside ours.
    """

    root: Path
    display: str
    manifest: str = MANIFEST_NAME

    @classmethod
    def at(cls, root: Path, display: str, manifest: str = MANIFEST_NAME) -> Place:
        """The place of `root`; raises E601 when it cannot be a folder."""
        named = root if root.name not in ("", "..") else root.resolve()
        try:
            place = cls(named.parent.resolve() / named.name, display, manifest)
        except (OSError, RuntimeError) as error:  # a loop of symlinks
            raise _unreachable(display) from error
        with place.reporting():
            place.check_root()
        return place

    @property
    def is_shared(self) -> bool:
        """Whether the files of others may stand beside ours."""
        return self.manifest != MANIFEST_NAME

    @property
    def stage(self) -> Path:
        """The folder in which a write is prepared: beside the root, or beside the single file."""
        return self._beside("stage")

    @property
    def lock(self) -> Path:
        """The file that a running write holds, at the same place."""
        return self._beside("lock")

    def _beside(self, what: str) -> Path:
        if self.is_shared:
            return self.root / beside(
                self.manifest.removesuffix(MANIFEST_NAME)[1:], what
            )
        return self.root.with_name(beside(self.root.name, what))

    def shown(self, path: str) -> str:
        """A path below the root as the user would write it."""
        return f"{self.display.rstrip('/')}/{path}"

    def check_root(self) -> None:
        """Raises E601 when the root, or what should hold it, is no folder."""
        mode = _mode(self.root)
        if mode is not None and stat.S_ISLNK(mode):
            raise refusal(
                "E601",
                f"the output folder `{self.display}` is a symbolic link",
                "name the folder that it leads to",
            )
        if mode is not None and not stat.S_ISDIR(mode):
            raise refusal("E601", f"`{self.display}` is not a folder")
        for parent in self.root.parents:
            mode = _mode(parent)
            if mode is not None and not stat.S_ISDIR(mode):
                raise refusal(
                    "E601", f"`{self.display}` lies below a file: `{parent.name}`"
                )

    def mode(self, path: str) -> int | None:
        """The `st_mode` of what stands at `path`, None for nothing.

        Raises E605 when `path` is, or leads through, a symbolic link.
        """
        mode: int | None = None
        place = self.root
        for part in path.split("/"):
            place = place / part
            mode = _mode(place)
            if mode is None:
                return None
            if stat.S_ISLNK(mode):
                raise refusal(
                    "E605",
                    f"`{self.shown(place.relative_to(self.root).as_posix())}` is a "
                    "symbolic link, which may lead out of the output folder",
                    "replace the link with what it leads to, or remove it",
                )
        return mode

    def read(self, path: str) -> bytes | None:
        """The content of the regular file at `path`, None when there is none."""
        mode = self.mode(path)
        if mode is None or not stat.S_ISREG(mode):
            return None
        return (self.root / path).read_bytes()

    @contextmanager
    def reporting(self) -> Generator[None, None, None]:
        """Turns an `OSError` of the block into E604."""
        try:
            yield
        except OSError as error:
            if error.errno == errno.ELOOP:  # where `resolve` lets it pass
                raise _unreachable(self.display) from error
            raise refusal(
                "E604",
                f"`{self._culprit(error)}` cannot be read or written: "
                f"{error.strerror or error}",
            ) from error

    def _culprit(self, error: OSError) -> str:
        """The file of ours that an error is about, else the whole folder."""
        name = error.filename2 or error.filename
        if isinstance(name, str) and self.root in Path(name).parents:
            return self.shown(Path(name).relative_to(self.root).as_posix())
        return self.display


def _unreachable(display: str) -> WirewrightError:
    help = "a symbolic link on the way leads to itself"
    return refusal("E601", f"`{display}` cannot be reached", help)


def _mode(path: Path) -> int | None:
    try:
        return path.lstat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None
