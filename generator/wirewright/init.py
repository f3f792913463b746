"""The first spec of a new user."""

from __future__ import annotations

import difflib
import re
from pathlib import Path

from .diagnostics import Diagnostic, WirewrightError
from .resources import TEMPLATES

REVISION = "v1"

_NAME = re.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*")


def first_spec(name: str, folder: Path) -> dict[str, tuple[str, str]]:
    """What beginning a spec below `folder` writes: for each path, the text before and after.

    Raises E212 for a name that no spec can have, E602 where the spec is there already, E101 for a `pyproject.toml`
    that cannot be read.
    """
    if not _NAME.fullmatch(name):
        message = f"`{name}` is not a name for a spec"
        hint = "use small letters, digits and hyphens: `door-bell`"
        raise WirewrightError([Diagnostic("E212", message, None, hint)])
    if (folder / "spec" / name).exists():
        message = f"`spec/{name}` is there already"
        raise WirewrightError([Diagnostic("E602", message, None)], exit_code=3)
    spec = f"spec/{name}/{REVISION}"
    files: dict[str, tuple[str, str]] = {}
    for template in sorted((TEMPLATES / "init").glob("*.yaml")):
        text = template.read_text(encoding="utf-8").replace("NAME", name)
        files[f"{spec}/{template.name}"] = "", text
    before = _pyproject(folder)
    gap = "" if not before else "\n" if before.endswith("\n") else "\n\n"
    entry = (
        "[[tool.wirewright.packages]]\n"
        f'spec = "{spec}"\n'
        f'output = "generated/{name.replace("-", "_")}"\n'
    )
    files["pyproject.toml"] = before, before + gap + entry
    return files


def _pyproject(folder: Path) -> str:
    path = folder / "pyproject.toml"
    try:
        return path.read_bytes().decode("utf-8") if path.exists() else ""
    except (OSError, UnicodeDecodeError) as error:
        message = f"`pyproject.toml` cannot be read: {error}"
        raise WirewrightError([Diagnostic("E101", message, None)], 3) from None


def diff_of(files: dict[str, tuple[str, str]]) -> str:
    """The changes as a patch."""
    return "".join(
        line
        for path, (before, after) in files.items()
        for line in difflib.unified_diff(
            before.splitlines(keepends=True),
            after.splitlines(keepends=True),
            f"a/{path}" if before else "/dev/null",
            f"b/{path}",
        )
    )


def write_files(files: dict[str, tuple[str, str]], folder: Path) -> None:
    """Write them; a file that has a text is only appended to. Raises E604."""
    try:
        for path, (before, after) in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            with (folder / path).open("ab") as stream:
                stream.write(after[len(before) :].encode())
    except OSError as error:
        message = f"`{error.filename}` cannot be written: {error.strerror}"
        raise WirewrightError([Diagnostic("E604", message, None)], 3) from None
