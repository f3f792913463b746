"""`usage` as its users run it: what is looked at, exit codes, formats, what cannot be read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from diff.pairs import working_in
from jsonschema import Draft202012Validator
from refusals.ring import Ran, run
from regenerate import USAGE_SCHEMA, usage_schema_text
from usage.cases import HERE
from wirewright.usage.rules import USAGE_RULES

SPEC = str(HERE / "code" / "another-api" / "spec")
OLD = 'KIND = "bell.muted"\n'


def usage(folder: Path, *arguments: str) -> Ran:
    with working_in(folder):
        return run(["usage", *arguments])


def lay_out(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(OLD)


def test_what_is_looked_at(tmp_path: Path) -> None:
    lay_out(tmp_path, "a.py", "b/c.py", "b/d.pyi", "e.txt", "gen/made/x.py")
    lay_out(tmp_path, ".venv/f.py", "env/g.py", "b/__pycache__/h.py", ".hidden/i.py")
    lay_out(tmp_path, "out/j.py", "b/out/k.py", "b/only/l.py", "only/m.py", "n_pb2.py")
    (tmp_path / "env" / "pyvenv.cfg").write_text("")
    (tmp_path / "gen" / "made" / ".wirewright.json").write_text("{}")
    (tmp_path / ".gitignore").write_text("# x\nout/\n/only\n*_pb2.py\n!b/out\n")
    ran = usage(tmp_path, ".", "--spec", SPEC)
    places = [line.split(":")[0] for line in ran.stdout.splitlines()[:-1]]
    assert places == ["a.py", "b/c.py", "b/only/l.py"]
    assert ran.exit_code == 1
    assert usage(tmp_path, "out/j.py", "--spec", SPEC).exit_code == 1


def test_what_cannot_be_read_does_not_stop_the_rest(tmp_path: Path) -> None:
    lay_out(tmp_path, "a.py")
    (tmp_path / "old.py").write_text('print "bell.muted"\n')
    (tmp_path / "latin.py").write_bytes(b'X = "\xe9"\n')
    (tmp_path / "odd.py").write_text("# coding: klingon\n")
    (tmp_path / "nul.py").write_bytes(b"X = 1\0\n")
    (tmp_path / "deep.py").write_text(f'X = "bell.muted"{" + 1" * 9000}\n')
    (tmp_path / "big.py").write_text("#" * (4 * 2**20 + 1))
    ran = usage(tmp_path, ".", "--spec", SPEC, "--format", "json")
    assert ran.exit_code == 3
    data = json.loads(ran.stdout)
    assert [finding["place"]["file"] for finding in data["findings"]] == ["a.py"]
    codes = sorted(problem["code"] for problem in data["unread"])
    assert codes == ["E886"] * 3 + ["E887"] * 3
    for name in ("old.py:1:1", "latin.py:1:1", "odd.py:1:1", "deep.py:1:1", "big.py"):
        assert name in ran.stderr


@pytest.mark.parametrize(
    ("arguments", "exit_code", "stderr"),
    [
        (
            ["nowhere"],
            3,
            "error[E885]: there is no file or folder `nowhere`\n",
        ),
        (
            [".", "--spec", "openai-realtime", "--to", "2026-12"],
            2,
            "error[E888]: `openai-realtime` has no revision `2026-12`\n"
            "  help: did you mean `2026-11`?\n",
        ),
        (
            [".", "--spec", "openai-realtme"],
            1,
            "error[E505]: there is no spec in `openai-realtme`\n"
            "  help: did you mean `openai-realtime`?\n",
        ),
    ],
)
def test_refusals(
    tmp_path: Path, arguments: list[str], exit_code: int, stderr: str
) -> None:
    ran = usage(tmp_path, *arguments)
    assert (ran.exit_code, ran.stdout, ran.stderr) == (exit_code, "", stderr)


def test_check_needs_fix(tmp_path: Path) -> None:
    ran = usage(tmp_path, ".", "--check")
    assert ran.exit_code == 2
    assert "--check and --diff go with --fix." in ran.stderr


def test_which_spec_is_meant(tmp_path: Path) -> None:
    entry = '[[tool.wirewright.packages]]\nspec = "spec/{0}/v1"\noutput = "out/{0}"\n'
    for name in ("bell", "door"):
        folder = tmp_path / "spec" / name / "v1"
        folder.mkdir(parents=True)
        (folder / "a.yaml").write_text(
            f"api: {{name: {name}, title: T, tag: type}}\n"
            "channels: {main: {server: [bell.rang]}}\n"
            "events: {bell.rang: {docs: It rang.}}\n"
        )
    pyproject = tmp_path / "pyproject.toml"
    pyproject.write_text(entry.format("bell"))
    ran = usage(tmp_path, ".")
    assert (ran.exit_code, ran.stdout) == (0, "no findings in 0 files, bell v1\n")
    pyproject.write_text(entry.format("bell") + entry.format("door"))
    ran = usage(tmp_path, ".")
    assert (ran.exit_code, ran.stderr) == (
        2,
        "error[E889]: pyproject.toml names several specs: `bell`, `door`\n"
        "  help: say which with `--spec`\n",
    )
    ran = usage(tmp_path, ".", "--spec", "spec/door/v1")
    assert (ran.exit_code, ran.stdout) == (0, "no findings in 0 files, door v1\n")


def report(tmp_path: Path, format: str) -> str:
    lay_out(tmp_path, "a b.py")
    ran = usage(tmp_path, ".", "--spec", SPEC, "--format", format)
    assert (ran.exit_code, ran.stderr) == (1, "")
    return ran.stdout


def test_json(tmp_path: Path) -> None:
    assert USAGE_SCHEMA.read_text() == usage_schema_text()
    schema = json.loads(usage_schema_text())
    Draft202012Validator.check_schema(schema)
    data: dict[str, Any] = json.loads(report(tmp_path, "json"))
    Draft202012Validator(schema).validate(data)
    place = {"file": "a b.py", "line": 1, "column": 8, "end_line": 1, "end_column": 20}
    assert data["findings"] == [
        {
            "rule": "renamed-event",
            "level": "error",
            "message": "the event `bell.muted` is `bell.silenced` in v2",
            "name": "bell.muted",
            "new": "bell.silenced",
            "fixable": True,
            "place": place,
        }
    ]


def test_github(tmp_path: Path) -> None:
    assert report(tmp_path, "github") == (
        "::error file=a b.py,line=1,endLine=1,col=8,endColumn=20,title=renamed-event::"
        "the event `bell.muted` is `bell.silenced` in v2\n"
        "1 finding in 1 file, door-bell v2; `--fix` mends 1 of them\n"
    )


def test_sarif(tmp_path: Path) -> None:
    (run_,) = json.loads(report(tmp_path, "sarif"))["runs"]
    (result,) = run_["results"]
    assert result["ruleId"] == "renamed-event"
    where = result["locations"][0]["physicalLocation"]
    assert where["artifactLocation"] == {"uri": "a%20b.py"}
    assert where["region"]["startColumn"] == 8
    assert [rule["id"] for rule in run_["tool"]["driver"]["rules"]] == ["renamed-event"]


def test_rules_are_listed_and_explained(tmp_path: Path) -> None:
    with working_in(tmp_path):
        listed = run(["rules"]).stdout.split("\n\nusage\n")[1].splitlines()
        assert [line.split()[0] for line in listed] == list(USAGE_RULES)
        rows = json.loads(run(["rules", "--format", "json"]).stdout)["usage"]
        assert [row["id"] for row in rows] == list(USAGE_RULES)
        for rule in USAGE_RULES:
            assert run(["explain", rule]).stdout.startswith(f"{rule}: ")
