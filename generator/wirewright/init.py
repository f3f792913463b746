"""The first spec of a new user."""

from __future__ import annotations

import re
from pathlib import Path

from .diagnostics import Diagnostic, WirewrightError
from .resources import TEMPLATES

REVISION = "v1"

_NAME = re.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*")


def begin(name: str, folder: Path) -> list[str]:
    """Write `spec/NAME/v1` and the entry in `pyproject.toml` below `folder`; the paths that were written.

    Raises E212 for a name that no spec can have, E602 where the spec is there already, E604 if it cannot be written.
    """
    if not _NAME.fullmatch(name):
        message = f"`{name}` is not a name for a spec"
        hint = "use small letters, digits and hyphens: `door-bell`"
        raise WirewrightError([Diagnostic("E212", message, None, hint)])
    spec = f"spec/{name}/{REVISION}"
    if (folder / "spec" / name).exists():
        message = f"`spec/{name}` is there already"
        raise WirewrightError([Diagnostic("E602", message, None)], exit_code=3)
    package = name.replace("-", "_")
    entry = (
        "[[tool.wirewright.packages]]\n"
        f'spec = "{spec}"\n'
        f'output = "generated/{package}"\n'
    )
    try:
        return _write(folder, spec, name, entry)
    except OSError as error:
        message = f"`{error.filename}` cannot be written: {error.strerror}"
        raise WirewrightError(
            [Diagnostic("E604", message, None)], exit_code=3
        ) from None


def _write(folder: Path, spec: str, name: str, entry: str) -> list[str]:
    written: list[str] = []
    (folder / spec).mkdir(parents=True)
    for template in sorted((TEMPLATES / "init").glob("*.yaml")):
        text = template.read_text(encoding="utf-8").replace("NAME", name)
        path = f"{spec}/{template.name}"
        (folder / path).write_bytes(text.encode())
        written.append(path)
    pyproject = folder / "pyproject.toml"
    before = pyproject.read_bytes() if pyproject.exists() else b""
    gap = b"" if not before else b"\n" if before.endswith(b"\n") else b"\n\n"
    with pyproject.open("ab") as stream:
        stream.write(gap + entry.encode())
    return [*written, "pyproject.toml"]
