"""The same spec gives the same bytes: whenever, wherever, on every Python. And `--check` sees every byte."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from apis import FLAGSHIP, GLASSHOUSE, both
from commands import ROOT, assert_formatted, bytes_of, pythons, runs, wirewright

from wirewright.generate import PYTHON_TEMPLATES
from wirewright.python.package import python_package
from wirewright.spec.load import load_folder, load_spec
from wirewright.spec.source import SourceFile

GENERATED = ROOT / "generated"
PACKAGE = GENERATED / "openai_realtime"


def generate(
    spec: Path,
    cwd: Path,
    *options: str | Path,
    python: str = sys.executable,
    **env: str,
) -> dict[str, bytes]:
    """The files that a fresh process makes of a spec."""
    done = wirewright(
        "generate", spec, "-o", "out", *options, cwd=cwd, python=python, **env
    )
    assert (done.returncode, done.stderr) == (0, "")
    return bytes_of(cwd / "out")


def checkout(folder: Path) -> Path:
    """A copy of what `wirewright generate` without arguments works on, the generator included."""
    for name in ("generator", "templates", "spec", "generated"):
        # The generator's bytecode comes along: it need not be compiled again.
        ignored = shutil.ignore_patterns(*["__pycache__"] * (name != "generator"))
        shutil.copytree(ROOT / name, folder / name, ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def check(folder: Path, home: Path | None = None) -> tuple[int, str]:
    done = wirewright("generate", "--check", cwd=folder, home=home or folder)
    assert done.stderr == ""
    return done.returncode, done.stdout


def test_what_is_checked_in_is_current() -> None:
    status, output = check(ROOT)
    assert (status, output.partition(",")[0]) == (0, "2 packages up to date")


def test_nothing_is_written_the_second_time(tmp_path: Path) -> None:
    first = generate(GLASSHOUSE, tmp_path)
    states = {path: os.stat(tmp_path / "out" / path) for path in first}
    done = wirewright("generate", GLASSHOUSE, "-o", "out", cwd=tmp_path)
    assert re.fullmatch(r"out: nothing changed, \d+ files, .*\n", done.stdout)
    assert bytes_of(tmp_path / "out") == first
    for path, state in states.items():
        now = os.stat(tmp_path / "out" / path)
        assert (now.st_mtime_ns, now.st_ino) == (state.st_mtime_ns, state.st_ino)


@pytest.mark.parametrize("seed", [0, 1, 7, 4294967295])
def test_hash_seeds(seed: int, tmp_path: Path) -> None:
    made = generate(FLAGSHIP, tmp_path, PYTHONHASHSEED=str(seed))
    assert made == bytes_of(PACKAGE)


@cache
def borrowed_packages() -> Path:
    """Our installed libraries in a folder of their own; those in Python work for every Python."""
    import click
    import jinja2
    import markupsafe
    import tomli
    import yaml
    from apis import made_folder

    folder = made_folder() / "borrowed"
    folder.mkdir()
    for module in (click, jinja2, markupsafe, tomli, yaml):
        assert module.__file__ is not None
        home = Path(module.__file__).parent
        (folder / home.name).symlink_to(home)
    return folder


@pytest.mark.parametrize("version", ["3.10", "3.11", "3.12", "3.13"])
@pytest.mark.parametrize("spec", [FLAGSHIP, GLASSHOUSE], ids=["flagship", "second"])
def test_pythons(version: str, spec: Path, tmp_path: Path) -> None:
    if spec == GLASSHOUSE and version in ("3.11", "3.12"):
        pytest.skip("the second API is generated on the oldest and the newest")
    python = pythons().get(version)
    if python is None:
        pytest.skip(f"there is no Python {version} here")
    ours = str(ROOT / "generator")
    env = {"PYTHONPATH": ours}
    libraries = "import click, jinja2, yaml; from wirewright import toml_places"
    if not runs(python, libraries, **env):
        env = {"PYTHONPATH": os.pathsep.join([ours, str(borrowed_packages())])}
        if not runs(python, libraries, **env):
            pytest.skip(f"Python {version} here has no Jinja, YAML, click or TOML")
    made = generate(spec, tmp_path, python=python, **env)
    here = python_package(load_folder(spec, "spec"), PYTHON_TEMPLATES)
    del made[".wirewright.json"]
    assert made == {path: text.encode() for path, text in here.items()}


def test_working_directory_and_place_of_the_spec(tmp_path: Path) -> None:
    """Neither is in the output; a relative path and a copy give the same."""
    made = generate(GLASSHOUSE, tmp_path)
    home = tmp_path / "a folder" / "with a spec" / "v1"
    shutil.copytree(GLASSHOUSE, home)
    away = tmp_path / "elsewhere"
    away.mkdir()
    assert generate(Path("../a folder/with a spec/v1"), away) == made
    for content in made.values():
        assert str(tmp_path).encode() not in content
        assert str(ROOT).encode() not in content


@pytest.mark.parametrize(
    ("mark", "end"), [("", "\r\n"), ("\ufeff", "\n"), ("\ufeff", "\r\n"), ("", "\r")]
)
def test_line_ends_and_byte_order_marks(mark: str, end: str, tmp_path: Path) -> None:
    spec = tmp_path / "v1"
    spec.mkdir()
    for path in GLASSHOUSE.iterdir():
        text = mark + path.read_text(encoding="utf-8").replace("\n", end)
        (spec / path.name).write_bytes(text.encode())
    assert python_package(load_folder(spec, "spec"), PYTHON_TEMPLATES) == (
        python_package(load_folder(GLASSHOUSE, "spec"), PYTHON_TEMPLATES)
    )


def test_order_of_files_and_definitions() -> None:
    """Names do not depend on it: the same classes and attributes, only their order differs."""
    files = [
        SourceFile(path.name, path.stem, path.read_text(encoding="utf-8"))
        for path in sorted(GLASSHOUSE.iterdir())
    ]
    forwards = python_package(load_spec(tuple(files), "v1"), PYTHON_TEMPLATES)
    backwards = load_spec(tuple(map(_turned, reversed(files))), "v1")
    other = python_package(backwards, PYTHON_TEMPLATES)
    assert sorted(forwards) == sorted(other)
    for path in forwards:
        if not path.startswith("_runtime/"):
            assert _lines(forwards[path]) == _lines(other[path]), path


def _turned(file: SourceFile) -> SourceFile:
    """A file with the blocks of `types:` and `events:` in reverse order."""
    head, mark, rest = re.split(
        r"^(types:\n|events:\n|\Z)", file.text, maxsplit=1, flags=re.M
    )
    blocks = re.findall(r"^  \S.*\n(?:(?:    .*)?\n)*", rest, re.M)
    assert "".join(blocks) == rest
    return SourceFile(file.name, file.stem, head + mark + "".join(reversed(blocks)))


def _lines(text: str) -> list[str]:
    """The lines in sorted order, but for the digest of the spec and how lines are broken."""
    tokens = re.split(r"[\s,()\[\]{}|]+", text)
    return sorted(token for token in tokens if not re.search("[0-9a-f]{64}", token))


BYTES = [
    (
        "generated/openai_realtime/types/audio.py",
        '"""Types: audio."""',
        '"""Types: audi0."""',
        "generated/openai_realtime/types/audio.py: not up to date, edited by hand",
    ),
    (
        "templates/python/models.py.jinja",
        "from __future__ import annotations",
        "from  __future__ import annotations",
        "generated/openai_realtime/events/client.py: not up to date",
    ),
    (
        "spec/openai-realtime/2026-11/audio.yaml",
        "docs: ",
        "docs: x",
        "generated/openai_realtime/types/audio.py: not up to date",
    ),
    (
        "generator/wirewright/runtime/unset.py",
        "def __repr__",
        "def  __repr__",
        "generated/openai_realtime/_runtime/unset.py: not up to date",
    ),
]
"""Path, a text in it, another one, and what `--check` says then."""


def test_check_sees_one_byte(tmp_path: Path) -> None:
    folder = checkout(tmp_path)
    assert check(folder)[0] == 0
    before = bytes_of(folder / "generated")
    for path, old, new, output in BYTES:
        text = (folder / path).read_bytes()
        assert old.encode() in text
        (folder / path).write_bytes(text.replace(old.encode(), new.encode(), 1))
        status, printed = check(folder)
        assert status == 1
        assert output in printed.splitlines()
        (folder / path).write_bytes(text)
        assert bytes_of(folder / "generated") == before
    assert check(folder)[0] == 0
    (folder / path).write_bytes(text.replace(old.encode(), new.encode(), 1))
    assert wirewright("generate", cwd=folder, home=folder).returncode == 0
    assert check(folder)[0] == 0


def test_check_sees_missing_and_foreign_lines(tmp_path: Path) -> None:
    folder = checkout(tmp_path)
    package = folder / "generated" / "openai_realtime"
    (package / "codec.py").unlink()
    (package / "mine.py").write_text("kept = True\n")
    status, printed = check(folder)
    assert status == 1
    assert "generated/openai_realtime/codec.py: missing" in printed
    assert "mine.py" not in printed
    assert wirewright("generate", cwd=folder, home=folder).returncode == 0
    assert check(folder)[0] == 0
    assert (package / "mine.py").read_text() == "kept = True\n"


def test_diff_writes_nothing(tmp_path: Path) -> None:
    folder = checkout(tmp_path)
    done = wirewright("generate", "--diff", cwd=folder, home=folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    spec = folder / "spec" / "openai-realtime" / "2026-11" / "audio.yaml"
    text = spec.read_text(encoding="utf-8")
    spec.write_text(text.replace("docs: ", "docs: Quite new. ", 1), encoding="utf-8")
    before = bytes_of(folder / "generated")
    done = wirewright("generate", "--diff", cwd=folder, home=folder)
    assert done.stderr == ""
    assert re.search(r'^\+.*"""Quite new\.', done.stdout, re.M)
    assert bytes_of(folder / "generated") == before


def test_templates_of_a_user(tmp_path: Path) -> None:
    """They replace ours by name, what they print is formatted, and a change of one is seen."""
    ours = generate(GLASSHOUSE, tmp_path)
    mine = tmp_path / "mine"
    mine.mkdir()
    template = (PYTHON_TEMPLATES / "class.jinja").read_text(encoding="utf-8")
    template = template.replace("kw_only=True)", "kw_only = True )")
    (mine / "class.jinja").write_text(template, encoding="utf-8")
    made = generate(GLASSHOUSE, tmp_path, "--templates", "mine")
    assert b"@dataclass(slots=True, kw_only=True)\n" in made["types/types.py"]
    assert {path for path in made if made[path] != ours[path]} == {".wirewright.json"}
    stamp = json.loads(made[".wirewright.json"])["stamp"]
    assert stamp != json.loads(ours[".wirewright.json"])["stamp"]

    (mine / "class.jinja").write_text(template + "\n\n# mine\n", encoding="utf-8")
    done = wirewright(
        "generate",
        GLASSHOUSE,
        "-o",
        "out",
        "--templates",
        "mine",
        "--check",
        cwd=tmp_path,
    )
    assert (done.returncode, done.stderr) == (1, "")
    assert "out/types/types.py: not up to date" in done.stdout.splitlines()
    again = generate(GLASSHOUSE, tmp_path, "--templates", "mine")
    assert b"# mine\n" in again["types/types.py"]
    assert stamp != json.loads(again[".wirewright.json"])["stamp"]


def test_black_changes_nothing() -> None:
    assert_formatted(
        {
            f"{api}/{path}": content
            for api in both()
            for path, content in bytes_of(api.folder).items()
        }
    )


def test_black_changes_nothing_in_the_runtime() -> None:
    runtime = ROOT / "generator" / "wirewright" / "runtime"
    assert_formatted(bytes_of(runtime))


LONG = """
api: {{name: case, title: Case, tag: type}}
channels:
  main: {{client: [{event}, other], server: [s]}}
  {wire}-line: {{client: [other]}}
events:
  {event}:
    docs: D.
    answered_by: s
    fields:
      {wire}a: {cls}
      {wire}b?: {cls} | null
      {wire}c?: list<{cls}>
      {wire}d?: map<list<{cls}>>
      {wire}e?: {{const: "{text}"}}
      {wire}f: {{const: "{text}"}}
      {wire}g?: string | '{text}'
      {wire}h?: {union} | null
      {wire}i?: {{enum: ["{text}", d]}}
      {wire}j?: string(/{text}/)
      {wire}-k?: {{type: string, sensitive: true}}
      {wire}l?: base64
      {wire}m?: {union} | {cls}
      {wire}n: list<{union}>
      {wire}o?: {{type: string, default: "{text}", docs: "{text} {text}"}}
  other: {{tag: "{text}"}}
  s: {{fields: {{x: {union}}}}}
types:
  {cls}: {{tag: {{kind: "{text}"}}, fields: {{a?: {cls}, b?: list<{union}>}}}}
  {union}: {{union: [{cls}V, {cls}W]}}
  {cls}V: {{tag: {{kind: "{text}1"}}}}
  {cls}W: {{tag: {{kind: "{text}2"}}}}
  {cls}A: {{type: "list<{cls}>"}}
  {cls}E: {{enum: ["{text}"]}}
  {cls}O: {{enum: ["{text}"], open: true}}
"""


LENGTHS = [
    (long, wide)
    for long in range(0, 50, 12)
    for wide in range(1, 51, 9)
    # Black breaks names of more than 70 characters in ways of its own.
    if long + wide <= 51
]


@pytest.mark.parametrize(("long", "wide"), LENGTHS)
def test_names_of_every_length_are_laid_out_as_black_does(long: int, wide: int) -> None:
    text = LONG.format(
        cls="T" + "a" * long,
        event="e" + "v" * long,
        text="c" * (long + 1),
        union="U" + "b" * wide,
        wire="x" * wide,
    )
    spec = load_spec((SourceFile("api.yaml", "api", text),), "v1")
    files = python_package(spec, PYTHON_TEMPLATES)
    assert_formatted(
        {
            path: content.encode()
            for path, content in files.items()
            if not path.startswith("_runtime/")
        }
    )
