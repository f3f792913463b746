"""Names of spec files and of revisions cannot lead out of the output folder, nor into the code."""

from __future__ import annotations

import ast
import os
from pathlib import Path

import pytest

from refusals.ring import run, state, working_in
from workbench import imported
from wirewright.output.paths import refused_paths

API = """
api: {name: door-bell, title: Door bell, tag: type}
channels: {main: {server: [rang]}}
"""
EVENTS = """
events: {rang: {fields: {by: Visitor}}}
types: {Visitor: {fields: {name: string}}}
"""

STEMS = [
    "..",
    "...",
    "-",
    " ",
    "~",
    "$HOME",
    "con",
    "NUL",
    "COM1",
    "lpt9",
    "__init__",
    "__main__",
    "channels",
    "unions",
    "codec",
    "_runtime",
    "_decode",
    "py.typed",
    ".wirewright.json",
    "class",
    "None",
    "match",
    "1st",
    "a b",
    "a;b",
    "a\nb",
    "a\\b",
    "..\\b",
    "C:b",
    "a.b",
    "*",
    "'",
    '"""',
    "{{ 7 * 7 }}",
    "{% x %}",
    "#",
    "%s",
    "\u202ecod",
    "\u00e9",
    "e\u0301",
    "\u540d\u524d",
    "\ufb01le",
    "\u00b9",
    "\u0130",
    "\u212a",
    "\U0001f600",
    "\udcff",
    "x" * 240,
]


@pytest.mark.parametrize("stem", STEMS, ids=lambda stem: ascii(stem)[1:40])
def test_names_of_spec_files(stem: str, tmp_path: Path) -> None:
    """Each becomes a module in the folder, whatever it is called, or is passed over as hidden."""
    spec = tmp_path / "spec"
    spec.mkdir()
    (spec / "api.yaml").write_text(API)
    (spec / f"{stem}.yaml").write_text(EVENTS)
    before = state(tmp_path)
    with working_in(tmp_path):
        ran = run(["generate", "spec", "-o", "out"])
    if stem.startswith("."):
        assert ran.exit_code == 1 and "error[E208]" in ran.stderr
        assert state(tmp_path) == before
        return
    assert (ran.exit_code, ran.stderr) == (0, "")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "spec"]
    files = {
        path.relative_to(tmp_path / "out").as_posix(): path.read_text("utf-8")
        for path in (tmp_path / "out").rglob("*.*")
        if path.is_file() and path.suffix != ".json"
    }
    assert refused_paths(files) == []
    with imported(files, tmp_path) as package:
        value = {"type": "rang", "by": {"name": "Ada"}}
        event = package.codec.decode_server_event(value, strict=True)
        assert package.codec.to_dict(event) == value


REVISIONS = [
    '"""',
    "'",
    "\\",
    "v1\\",
    "{{ 7 * 7 }}",
    "{% raw %}",
    "# v1",
    "v1; import os",
    "..v1",
    "-v1",
    " ",
    "\u00e9",
    "e\u0301",
    "\U0001f600",
    "x" * 255,
]


@pytest.mark.parametrize("name", REVISIONS, ids=lambda name: ascii(name)[1:40])
def test_names_of_revisions(name: str, tmp_path: Path) -> None:
    """The package says the name as it is."""
    (tmp_path / "spec" / name).mkdir(parents=True)
    (tmp_path / "spec" / name / "api.yaml").write_text(API + EVENTS)
    with working_in(tmp_path):
        assert run(["generate", f"spec/{name}", "-o", "out"]).exit_code == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "spec"]
    tree = ast.parse((tmp_path / "out" / "__init__.py").read_text("utf-8"))
    assert ast.get_docstring(tree) == "Door bell: typed events and a lossless codec."
    (value,) = (
        node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets) == "SPEC_REVISION"
    )
    assert ast.literal_eval(value) == name


@pytest.mark.parametrize("name", ["v1\nimport os", "\u202e1v", "v1\r", "\x1b[31m"])
def test_revisions_that_cannot_be_printed(name: str, tmp_path: Path) -> None:
    folder = tmp_path / name
    folder.mkdir()
    (folder / "api.yaml").write_text(API + EVENTS)
    before = state(tmp_path)
    with working_in(tmp_path):
        ran = run(["generate", name, "-o", "out"])
    assert ran.exit_code == 1
    assert ran.stderr.startswith("error[E403]: ")
    assert ran.stderr.count("\n") == 2
    assert state(tmp_path) == before


def test_name_of_a_spec_that_is_a_path(tmp_path: Path) -> None:
    """`init` writes below `spec` only."""
    with working_in(tmp_path):
        for name in ("..", "../up", "/tmp/x", "a/b", "", ".", "a\nb", "A", "a_b", "-a"):
            assert run(["init", "--", name]).exit_code == 1
    assert state(tmp_path) == {}


def test_links_in_a_spec_are_read_like_files(tmp_path: Path) -> None:
    """A link may lead anywhere, but what it leads to has to be a spec."""
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec" / "api.yaml").write_text(API + EVENTS)
    secret = tmp_path / "secret"
    secret.write_text("token: 1234\n")
    os.symlink(secret, tmp_path / "spec" / "link.yaml")
    with working_in(tmp_path):
        ran = run(["generate", "spec", "-o", "out"])
    assert ran.exit_code == 1
    assert "error[E201]: unknown key `token` in a spec file" in ran.stderr
