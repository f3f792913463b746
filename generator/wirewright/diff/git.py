"""A revision out of git, read into memory: nothing is checked out and nothing is fetched."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from ..diagnostics import Diagnostic, Diagnostics, WirewrightError, did_you_mean
from ..spec.source import MAX_FOLDER_BYTES, SourceFile, decode

UNREADABLE = 3
_SUFFIXES = (".yaml", ".yml")

QUIET = {
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "LC_ALL": "C",
}
"""An environment in which git neither locks, asks nor fetches."""


@dataclass(frozen=True, slots=True)
class GitPath:
    """`ref:path`: a commit by any name that git knows, and a folder in it, from the top of the repository."""

    ref: str
    path: str

    @classmethod
    def of(cls, text: str) -> GitPath | None:
        """What `text` names, None when it is no `ref:path` or a path that exists."""
        ref, colon, path = text.partition(":")
        if not colon or os.path.exists(text) or not ref:
            return None
        if len(ref) == 1 and path[:1] in ("\\", "/"):  # a Windows drive
            return None
        return cls(ref, path)

    def __str__(self) -> str:
        return f"{self.ref}:{self.path}"


def read_git(where: GitPath) -> tuple[tuple[SourceFile, ...], str, str]:
    """The files of a revision, its name, and how messages name it.

    The path is a folder of YAML files, or a folder of revisions, of which the last by name is taken. Raises
    `WirewrightError` with exit code 3: E701 for a ref that is not here, E702 for a path that is not in it, E703 when
    git cannot be asked.
    """
    commit = _commit(where)
    path = str(PurePosixPath(_from_top(where.path)))
    path = "" if path == "." else path
    blobs = _yaml_files(commit, path)
    if not blobs:
        revisions = [
            name for name in _folders(commit, path) if _yaml_files(commit, name)
        ]
        if not revisions:
            raise _no_path(where, commit, path)
        path = revisions[-1]
        blobs = _yaml_files(commit, path)
    display = f"{where.ref}:{path}"
    return _contents(blobs, display), PurePosixPath(path).name or where.ref, display


def _git(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run git here."""
    try:
        return subprocess.run(
            ["git", *arguments],
            input=stdin,
            capture_output=True,
            env={**os.environ, **QUIET},
            check=False,
        )
    except OSError as error:
        message = f"git cannot be run: {error.strerror or error}"
        raise _refusal("E703", message, "install git, or name a folder") from None


def _commit(where: GitPath) -> str:
    inside = _git("rev-parse", "--is-inside-work-tree", "--is-bare-repository")
    if inside.returncode:
        message = f"`{where}` names a commit, and this is no git repository"
        raise _refusal("E703", message, "run it inside of one, or name a folder")
    if where.ref.startswith("-"):
        raise _no_ref(where)
    found = _git("rev-parse", "--verify", "--quiet", f"{where.ref}^{{commit}}")
    if found.returncode:
        raise _no_ref(where)
    return found.stdout.decode().strip()


def _from_top(path: str) -> str:
    """A path that begins with `./` or `../` is seen from the working directory."""
    if path not in (".", "..") and not path.startswith(("./", "../")):
        return path.strip("/") or "."
    prefix = _git("rev-parse", "--show-prefix").stdout.decode().strip()
    return os.path.normpath(f"{prefix}{path}").replace(os.sep, "/")


def _list(commit: str, path: str, *flags: str) -> list[tuple[str, str, str]]:
    """Kind, id and name of what lies in a folder of a commit."""
    tree = f"{commit}:{path}" if path else commit
    listed = _git("ls-tree", "-z", "--full-tree", *flags, tree)
    if listed.returncode:
        return []
    entries: list[tuple[str, str, str]] = []
    for line in listed.stdout.decode("utf-8", "replace").split("\0"):
        head, _, name = line.partition("\t")
        if name:
            mode, kind, sha = head.split()
            entries.append((kind if mode != "120000" else "link", sha, name))
    return entries


def _yaml_files(commit: str, path: str) -> list[tuple[str, str]]:
    """Name and id of the YAML files right in a folder, by name."""
    return sorted(
        (name, sha)
        for kind, sha, name in _list(commit, path)
        if kind == "blob" and name.endswith(_SUFFIXES) and not name.startswith(".")
    )


def _folders(commit: str, path: str) -> list[str]:
    prefix = f"{path}/" if path else ""
    return sorted(
        prefix + name for kind, _, name in _list(commit, path) if kind == "tree"
    )


def _contents(blobs: Iterable[tuple[str, str]], display: str) -> tuple[SourceFile, ...]:
    listed = list(blobs)
    asked = "".join(f"{sha}\n" for _, sha in listed).encode()
    answer = _git("cat-file", "--batch", stdin=asked).stdout
    found = Diagnostics()
    files: list[SourceFile] = []
    at = room = 0
    for name, _ in listed:
        end = answer.find(b"\n", at)
        head = answer[at:end].split()
        if end < 0 or len(head) != 3:
            message = f"`{display}/{name}` is not in this clone"
            raise _refusal("E702", message, "fetch it: `git fetch --refetch origin`")
        size = int(head[2])
        data = answer[end + 1 : end + 1 + size]
        at = end + 1 + size + 1
        room += size
        text = decode(data, f"{display}/{name}", found)
        if room > MAX_FOLDER_BYTES:
            limit = f"{MAX_FOLDER_BYTES // 1024**2} MiB"
            message = f"the files of `{display}` are larger than {limit} in all"
            found.error("E108", message, None)
            break
        if text is not None:
            files.append(SourceFile(f"{display}/{name}", Path(name).stem, text))
    found.raise_if_any()
    return tuple(files)


def _no_ref(where: GitPath) -> WirewrightError:
    message = f"git knows no `{where.ref}` here"
    return _refusal("E701", message, f"fetch it: `{_fetch_line(where.ref)}`")


def _fetch_line(ref: str) -> str:
    """The command that would bring a ref: a branch, a tag or a commit that a clone left out."""
    base = ref
    for mark in ("~", "^", "@{"):
        base = base.partition(mark)[0]
    if base != ref and (
        not base or not _git("rev-parse", "--verify", "--quiet", base).returncode
    ):
        shallow = _git("rev-parse", "--is-shallow-repository").stdout.strip()
        return f"git fetch {'--unshallow ' if shallow == b'true' else ''}origin"
    remote, slash, branch = base.partition("/")
    if slash and remote in _git("remote").stdout.decode().split():
        return f"git fetch {remote} {branch}:refs/remotes/{remote}/{branch}"
    if base.startswith("-") or base in ("", "HEAD"):
        return "git fetch origin"
    if re.fullmatch(r"[0-9a-f]{7,64}", base):
        return f"git fetch origin {base}"
    # Whether it is a branch or a tag there, it can be named here afterwards.
    return f"git fetch origin {base}:{base}"


def _no_path(where: GitPath, commit: str, path: str) -> WirewrightError:
    parent = str(PurePosixPath(path).parent)
    parent = "" if parent == "." else parent
    near = [
        *_folders(commit, parent),
        *(name for top in _folders(commit, "") for name in _folders(commit, top)),
    ]
    help = did_you_mean(path, near)
    message = f"`{where.ref}` has no spec in `{path or '.'}`"
    fetch = "if it is newer than this clone: `git fetch origin`"
    return _refusal("E702", message, f"{help} {fetch}" if help else fetch)


def _refusal(code: str, message: str, help: str) -> WirewrightError:
    return WirewrightError([Diagnostic(code, message, None, help)], UNREADABLE)
