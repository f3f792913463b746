"""`wirewright export`, run as its users run it."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from apis import GLASSHOUSE, SWITCHBOARD
from commands import bytes_of, wirewright

from wirewright.diagnostics import WirewrightError
from wirewright.exchange.pydantic_models import pydantic_models

SPEC = str(GLASSHOUSE)


def test_the_document_is_printed_the_same_everywhere(tmp_path: Path) -> None:
    runs = [
        wirewright("export", "jsonschema", SPEC, cwd=tmp_path, PYTHONHASHSEED=seed)
        for seed in ("1", "2")
    ]
    assert [run.returncode for run in runs] == [0, 0]
    assert runs[0].stdout == runs[1].stdout
    document = json.loads(runs[0].stdout)
    assert document["$id"] == "urn:wirewright:glasshouse:v1"
    assert document["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("kind", ["jsonschema", "pydantic"])
def test_a_file_is_written_and_checked(kind: str, tmp_path: Path) -> None:
    def run(*arguments: str) -> tuple[int, str, str]:
        done = wirewright(
            "export", kind, SWITCHBOARD, "-o", "a/out", *arguments, cwd=tmp_path
        )
        return done.returncode, done.stdout, done.stderr

    code, patch, _ = run("--diff")
    assert code == 0
    assert patch.startswith("--- /dev/null\n+++ b/a/out\n")
    assert not (tmp_path / "a").exists()
    assert run() == (0, "a/out: written\n", "")
    if kind == "jsonschema":  # the other one takes seconds each time
        assert run() == (0, "a/out: nothing changed\n", "")
    assert run("--check") == (0, "up to date\n", "")
    file = tmp_path / "a" / "out"
    file.write_text(file.read_text() + "\n")
    assert run("--check") == (1, "a/out: not up to date\n", "")
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["out"]


def test_each_event_has_a_document_that_needs_no_other(tmp_path: Path) -> None:
    done = wirewright("export", "jsonschema", SPEC, "--each", "-o", "all", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    documents = sorted((tmp_path / "all").glob("[!.]*.json"))
    assert f"{len(documents) + 1} written, 0 unchanged" in done.stdout
    for path in documents:
        schema = json.loads(path.read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        jsonschema.Draft202012Validator(schema).is_valid({})
    again = wirewright(
        "export", "jsonschema", SPEC, "--each", "-o", "all", "--check", cwd=tmp_path
    )
    assert (again.returncode, again.stdout) == (0, "up to date\n")
    (tmp_path / "all" / documents[0].name).unlink()
    again = wirewright(
        "export", "jsonschema", SPEC, "--each", "-o", "all", "--check", cwd=tmp_path
    )
    assert again.returncode == 1
    assert again.stdout == f"all/{documents[0].name}: not up to date\n"


def test_refusals(tmp_path: Path) -> None:
    (tmp_path / "mine.json").write_text("{}\n")
    (tmp_path / "folder").mkdir()
    (tmp_path / "link.json").symlink_to("mine.json")
    before = bytes_of(tmp_path)

    def refused(output: str) -> tuple[int, str]:
        done = wirewright("export", "jsonschema", SPEC, "-o", output, cwd=tmp_path)
        return done.returncode, done.stderr

    assert refused("mine.json") == (
        3,
        (
            "error[E602]: `mine.json` was not made by wirewright\n"
            "  help: name another file, or remove it\n"
        ),
    )
    assert refused("folder") == (3, "error[E601]: `folder` is no regular file\n")
    assert refused("mine.json/x.json") == (
        3,
        "error[E601]: `mine.json` is not a folder\n",
    )
    code, message = refused("link.json")
    assert code == 3
    assert "symbolic link" in message
    assert bytes_of(tmp_path) == before


def test_usage(tmp_path: Path) -> None:
    done = wirewright("export", "jsonschema", SPEC, "--each", cwd=tmp_path)
    assert done.returncode == 2
    assert "--each needs --output." in done.stderr
    done = wirewright("export", "pydantic", SPEC, "--check", cwd=tmp_path)
    assert done.returncode == 2
    done = wirewright("export", "pydantic", "openai-realtme", cwd=tmp_path)
    assert done.returncode == 1
    assert "did you mean `openai-realtime`?" in done.stderr


def test_a_missing_library_is_named(tmp_path: Path) -> None:
    """A package of that name which cannot be imported stands in for one that is not there."""
    hidden = tmp_path / "hidden" / "datamodel_code_generator"
    hidden.mkdir(parents=True)
    (hidden / "__init__.py").write_text("raise ImportError('no such package')\n")
    done = wirewright(
        "export", "pydantic", SPEC, cwd=tmp_path, PYTHONPATH=_path(hidden.parent)
    )
    assert done.returncode == 2
    assert done.stdout == ""
    assert "error[E821]" in done.stderr
    assert "pip install 'wirewright[pydantic]'" in done.stderr


def _path(first: Path) -> str:
    import os

    from commands import ROOT

    return os.pathsep.join([str(first), str(ROOT / "generator")])


def test_escaped_class_names_are_kept(tmp_path: Path) -> None:
    (tmp_path / "v1").mkdir()
    (tmp_path / "v1" / "any.yaml").write_text(
        "api: {name: any, title: Any, tag: type}\n"
        "channels: {main: {client: [a]}}\n"
        "events: {a: {fields: {x: Any, y?: None}}}\n"
        "types: {Any: {fields: {z: string}}, None: {enum: [a, b]}}\n"
    )
    done = wirewright("export", "pydantic", "v1", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "\nclass Any_(BaseModel):\n" in done.stdout
    assert "\n    y: None_ | None = None\n" in done.stdout
    assert "EscapedName" not in done.stdout


def test_models_that_lack_a_class_are_refused() -> None:
    document = {"$defs": {"A": {"type": "object"}}, "$ref": "#/$defs/A"}
    with pytest.raises(WirewrightError) as caught:
        pydantic_models(document, "# x", ["A", "Lost"])
    (found,) = caught.value.diagnostics
    assert found.code == "E822"
    assert found.message == "datamodel-code-generator gave other names to `Lost`"
