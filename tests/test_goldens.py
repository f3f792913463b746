"""The generated files of one small spec for each construct of the language, to the letter.

A case is a folder `goldens/CASE` with a `spec` and what is `expected` of it. To rewrite what is expected, and then to
read it: `python tests/regenerate.py`.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from wirewright.generate import PYTHON_TEMPLATES
from wirewright.python.package import python_package
from wirewright.spec.source import read_folder, spec_digest
from wirewright.spec.load import load_spec

GOLDENS = Path(__file__).parent / "goldens"
CASES = sorted(path.name for path in GOLDENS.iterdir() if path.is_dir())

REVISION = "v1"
WHOLE = {"channels"}
"""Cases that show the files which are much the same for every spec, too."""

CLIENTS = "clients"
"""The case that shows the modules of clients."""

CLIENT_FILES = {
    "_aio_connection.py",
    "_aio_requests.py",
    "_api.py",
    "_connection.py",
    "_handlers.py",
    "_requests.py",
    "aio.py",
    "client.py",
    "factories.py",
    "results.py",
    "roles.py",
    "servers.py",
}


def expected_files(case: str) -> dict[str, str]:
    """What a case should give; the digest in it is left out, lest every file changes with a comma of the spec."""
    files = read_folder(GOLDENS / case / "spec", "spec")
    spec = load_spec(files, REVISION)
    return {
        path: text.replace(spec_digest(files), "DIGEST")
        for path, text in python_package(spec, PYTHON_TEMPLATES).items()
        if is_shown(case, path)
    }


def is_shown(case: str, path: str) -> bool:
    """Not the runtime, nor files which are much the same for every spec."""
    if path.startswith("_runtime/") or path == "py.typed":
        return False
    if path in CLIENT_FILES or case == CLIENTS:
        return path in CLIENT_FILES and case == CLIENTS
    ordinary = path.endswith("__init__.py") or path in (
        "codec.py",
        "events/channels.py",
    )
    return case in WHOLE or not ordinary


def rewrite_goldens() -> None:
    """Write what every case gives as what is expected of it."""
    for case in CASES:
        folder = GOLDENS / case / "expected"
        shutil.rmtree(folder, ignore_errors=True)
        for path, text in expected_files(case).items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text.encode())


def found_files(case: str) -> dict[str, str]:
    folder = GOLDENS / case / "expected"
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*.py")
    }


@pytest.mark.parametrize("case", CASES)
def test_golden(case: str) -> None:
    made, found = expected_files(case), found_files(case)
    assert sorted(made) == sorted(found)
    for path in made:
        assert made[path] == found[path], path


def test_cases_are_small() -> None:
    """A case shows one thing, so that its files can be read."""
    for case in CASES:
        lines = [
            line
            for path in (GOLDENS / case / "spec").iterdir()
            for line in path.read_text(encoding="utf-8").splitlines()
        ]
        assert len(lines) <= 40, case


def test_every_construct_has_a_case() -> None:
    """Each template that prints a part of a file prints something in some case."""
    text = "\n".join(text for case in CASES for text in found_files(case).values())
    for sign in (
        "@overload",
        "@property",
        "_wire_names: ClassVar",
        "_secret: ClassVar",
        "_base64: ClassVar",
        "emit_base64",
        "except KeyError",
        "open=True",
        "Unknown(v)",
        "if tag is UNSET",
        "list_of_",
        "map_of_",
        "MapOf(",
        "Nullable(",
        "pattern=",
        "sensitive=True",
        "unknown-event",
        "async def ",
        "class FiringHeatSender",
        "for part in pieces(",
        "def to_request(value: State) -> Target",
        "header_variables(",
        "replay=",
    ):
        assert sign in text, sign
