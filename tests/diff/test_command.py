"""`diff` and `rules` as their users run them: inputs, exit codes, configuration, what is agreed upon."""

from __future__ import annotations

import json
import subprocess
from datetime import date, timedelta
from pathlib import Path

import pytest

from commands import ROOT, wirewright
from diff.pairs import FOLDER, working_in
from refusals.ring import Ran, run
from wirewright.diff.rules import RULES

TODAY = date.today()


def text_of(rule: str, side: str) -> str:
    return (FOLDER / rule / side / "bell.yaml").read_text()


def lay_out(folder: Path, rule: str) -> None:
    """The pair of a rule as `old` and `new`."""
    for side in ("old", "new"):
        (folder / side).mkdir()
        (folder / side / "bell.yaml").write_text(text_of(rule, side))


def in_folder(folder: Path, *arguments: str) -> Ran:
    with working_in(folder):
        return run(list(arguments))


@pytest.mark.parametrize(
    ("rule", "fail_on", "exit_code"),
    [
        ("event-removed", None, 1),
        ("event-removed", "any", 1),
        ("enum-value-added", None, 0),
        ("enum-value-added", "dangerous", 1),
        ("docs-changed", "dangerous", 0),
        ("docs-changed", "any", 1),
    ],
)
def test_exit_codes(
    tmp_path: Path, rule: str, fail_on: str | None, exit_code: int
) -> None:
    lay_out(tmp_path, rule)
    more = ["--fail-on", fail_on] if fail_on else []
    ran = in_folder(tmp_path, "diff", "old", "new", *more)
    assert (ran.exit_code, ran.stderr) == (exit_code, "")
    if fail_on:
        (tmp_path / "pyproject.toml").write_text(
            f'[tool.wirewright.diff]\nfail-on = "{fail_on}"\n'
        )
        assert in_folder(tmp_path, "diff", "old", "new").exit_code == exit_code
        ran = in_folder(tmp_path, "diff", "old", "new", "--fail-on", "breaking")
        assert ran.exit_code == (rule == "event-removed")


def test_nothing_changed(tmp_path: Path) -> None:
    lay_out(tmp_path, "event-removed")
    ran = in_folder(tmp_path, "diff", "old", "old", "--fail-on", "any")
    assert (ran.exit_code, ran.stdout) == (0, "bell old -> bell old\n\nno changes\n")


@pytest.mark.parametrize(
    "format", ["text", "json", "markdown", "html", "github", "sarif", "junit"]
)
def test_every_format_gives_the_same_exit_code(tmp_path: Path, format: str) -> None:
    lay_out(tmp_path, "null-forbidden")
    ran = in_folder(tmp_path, "diff", "old", "new", "--format", format)
    assert ran.exit_code == 1
    assert ran.stderr == ""
    assert "no longer be null" in ran.stdout
    assert ran.stdout.endswith("\n") and not ran.stdout.endswith("\n\n")


def test_levels_of_the_configuration(tmp_path: Path) -> None:
    lay_out(tmp_path, "enum-value-added")
    table = "[tool.wirewright.diff.rules]\nenum-value-added = "
    for level, exit_code, conclusion in (
        ("breaking", 1, "1 change: 1 breaking"),
        ("info", 0, "1 change: 1 info"),
        ("off", 0, "no changes"),
    ):
        (tmp_path / "pyproject.toml").write_text(f'{table}"{level}"\n')
        ran = in_folder(tmp_path, "diff", "old", "new")
        assert ran.exit_code == exit_code
        assert ran.stdout.splitlines()[-1].startswith(conclusion)
    (tmp_path / "pyproject.toml").write_text(f'{table}"breaking"\n')
    data = json.loads(
        in_folder(tmp_path, "diff", "old", "new", "--format", "json").stdout
    )
    levels = {
        (v["party"], v["role"]): v["level"] for v in data["changes"][0]["verdicts"]
    }
    assert levels["client", "receives"] == "breaking"
    assert levels["client", "sends"] == "info"


def agree(folder: Path, fingerprint: str, until: date) -> None:
    (folder / "agreed.toml").write_text(
        f'[[ignore]]\nfingerprint = "{fingerprint}"\nreason = "Nobody sends null."\n'
        f"until = {until}\n"
    )


def fingerprint_of(folder: Path) -> str:
    data = json.loads(
        in_folder(folder, "diff", "old", "new", "--format", "json").stdout
    )
    fingerprint: str = data["changes"][0]["fingerprint"]
    return fingerprint


def test_what_is_agreed_upon_does_not_count(tmp_path: Path) -> None:
    lay_out(tmp_path, "null-forbidden")
    agree(tmp_path, fingerprint_of(tmp_path), TODAY)
    ran = in_folder(tmp_path, "diff", "old", "new", "--ignore", "agreed.toml", "-v")
    assert (ran.exit_code, ran.stderr) == (0, "")
    assert ran.stdout.splitlines()[-1] == "no changes; 1 ignored"
    assert "(Nobody sends null.)" in ran.stdout
    (tmp_path / "pyproject.toml").write_text(
        '[tool.wirewright.diff]\nignore = "agreed.toml"\n'
    )
    (tmp_path / "below").mkdir()
    ran = in_folder(tmp_path / "below", "diff", "../old", "../new")
    assert ran.exit_code == 0


def test_an_agreement_ends(tmp_path: Path) -> None:
    lay_out(tmp_path, "null-forbidden")
    day = TODAY - timedelta(days=1)
    agree(tmp_path, fingerprint_of(tmp_path), day)
    ran = in_folder(tmp_path, "diff", "old", "new", "--ignore", "agreed.toml")
    assert ran.exit_code == 1
    assert "1 change: 1 breaking" in ran.stdout
    assert ran.stderr.startswith("agreed.toml:2:15: error[E706]: the entry for `")
    assert f"has expired on {day}\n" in ran.stderr


def test_an_agreement_about_nothing(tmp_path: Path) -> None:
    lay_out(tmp_path, "null-forbidden")
    agree(tmp_path, "0123456789ab", TODAY)
    ran = in_folder(tmp_path, "diff", "old", "old", "--ignore", "agreed.toml")
    assert ran.exit_code == 1
    assert ran.stdout.endswith("\nno changes\n")
    assert ran.stderr.startswith(
        "agreed.toml:2:15: error[E707]: no change has the fingerprint `0123456789ab`\n"
    )


def git(folder: Path, *arguments: str) -> None:
    names = ["-c", "user.name=x", "-c", "user.email=x@example.org"]
    subprocess.run(
        ["git", *names, *arguments], cwd=folder, check=True, capture_output=True
    )


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Two commits: the old spec, tagged `v1`, then the new one; another edit is not committed."""
    folder = tmp_path / "repository"
    spec = folder / "spec" / "bell" / "r1"
    spec.mkdir(parents=True)
    git(folder, "init", "-q", "-b", "main")
    for side in ("old", "new"):
        (spec / "bell.yaml").write_text(text_of("null-forbidden", side))
        (spec / ".hidden.yaml").write_text("no spec")
        (spec / "notes.txt").write_text("no spec")
        git(folder, "add", ".")
        git(folder, "commit", "-qm", side)
        if side == "old":
            git(folder, "tag", "v1")
    (spec / "bell.yaml").write_text(text_of("optional-field-added", "new"))
    return folder


@pytest.mark.parametrize(
    ("old", "new", "rules"),
    [
        ("v1:spec/bell/r1", "HEAD:spec/bell/r1", ["null-forbidden"]),
        ("HEAD~1:spec/bell/r1/", "main:spec/bell/r1", ["null-forbidden"]),
        ("v1:spec/bell", "main:spec/bell", ["null-forbidden"]),
        ("v1:./spec/bell/r1", "main:spec/bell/r1", ["null-forbidden"]),
        ("main:spec/bell/r1", "spec/bell/r1", ["optional-field-added"]),
        ("spec/bell/r1", "main:spec/bell/r1", ["optional-field-removed"]),
        ("main:spec/bell/r1", "HEAD:spec/bell/r1", []),
    ],
)
def test_commits_of_git(repository: Path, old: str, new: str, rules: list[str]) -> None:
    ran = in_folder(repository, "diff", old, new, "--format", "json")
    assert ran.stderr == ""
    data = json.loads(ran.stdout)
    assert [change["rule"] for change in data["changes"]] == rules
    for change in data["changes"]:
        for side, given in (("old", old), ("new", new)):
            if ":" in given:
                ref = given.partition(":")[0]
                place = f"{ref}:spec/bell/r1/bell.yaml"
                assert change[side]["file"] == place


def test_paths_in_git_are_seen_from_the_top_or_from_here(repository: Path) -> None:
    below = repository / "spec" / "bell"
    for path in ("v1:spec/bell/r1", "v1:./r1", "v1:../bell/r1"):
        assert in_folder(below, "diff", path, "HEAD:./r1").exit_code == 1


def test_nothing_is_checked_out(repository: Path) -> None:
    before = sorted(repository.rglob("*"))
    index = (repository / ".git" / "index").read_bytes()
    in_folder(repository, "diff", "v1:spec/bell/r1", "main:spec/bell/r1")
    assert sorted(repository.rglob("*")) == before
    assert (repository / ".git" / "index").read_bytes() == index


def test_a_broken_spec_in_a_commit(repository: Path) -> None:
    (repository / "spec" / "bell" / "r1" / "bell.yaml").write_text("api: {nam: x}\n")
    git(repository, "commit", "-qam", "broken")
    ran = in_folder(repository, "diff", "v1:spec/bell/r1", "HEAD:spec/bell/r1")
    assert (ran.exit_code, ran.stdout) == (3, "")
    assert (
        "HEAD:spec/bell/r1/bell.yaml:1:7: error[E201]: unknown key `nam`" in ran.stderr
    )


def test_a_shallow_clone_says_how_to_get_more(repository: Path, tmp_path: Path) -> None:
    clone = tmp_path / "clone"
    subprocess.run(
        ["git", "clone", "-q", "--depth=1", repository.as_uri(), str(clone)],
        check=True,
        capture_output=True,
    )
    ran = in_folder(clone, "diff", "v1:spec/bell/r1", "HEAD:spec/bell/r1")
    assert ran.exit_code == 3
    assert "git knows no `v1` here" in ran.stderr
    line = ran.stderr.split("`")[-2]
    subprocess.run(line.split(), cwd=clone, check=True, capture_output=True)
    ran = in_folder(clone, "diff", "v1:spec/bell/r1", "HEAD:spec/bell/r1")
    assert (ran.exit_code, ran.stderr) == (1, "")
    ran = in_folder(clone, "diff", "HEAD~1:spec/bell/r1", "HEAD:spec/bell/r1")
    assert "`git fetch --unshallow origin`" in ran.stderr
    git(clone, "fetch", "--unshallow", "origin")
    ran = in_folder(clone, "diff", "HEAD~1:spec/bell/r1", "HEAD:spec/bell/r1")
    assert (ran.exit_code, ran.stderr) == (1, "")


def test_a_revision_by_its_name(tmp_path: Path) -> None:
    name = sorted(path.name for path in (ROOT / "spec" / "openai-realtime").iterdir())[
        -1
    ]
    ran = in_folder(tmp_path, "diff", f"openai-realtime/{name}", "openai-realtime")
    assert (ran.exit_code, ran.stdout.splitlines()[-1]) == (0, "no changes")


def test_order_comments_and_format_are_no_changes(tmp_path: Path) -> None:
    """The flagship in one file, as JSON, every mapping upside down."""
    import yaml

    flagship = ROOT / "spec" / "openai-realtime" / "2026-11"
    (tmp_path / "new").mkdir()
    for path in flagship.glob("*.yaml"):
        whole = yaml.load(path.read_text(), yaml.BaseLoader)
        plain = yaml.safe_load(path.read_text())
        assert set(whole) == set(plain)
        text = json.dumps(plain, indent=3, default=str)
        (tmp_path / "new" / path.name).write_text(_upside_down(text))
    ran = in_folder(tmp_path, "diff", str(flagship), "new", "--fail-on", "any")
    assert ran.stderr == ""
    assert ran.stdout.splitlines()[-1] == "no changes"


def _upside_down(text: str) -> str:
    data = json.loads(text)
    for part in ("types", "events"):
        if part in data:
            data[part] = dict(reversed(data[part].items()))
            for item in data[part].values():
                if "fields" in item and "tag" not in item:
                    item["fields"] = dict(reversed(item["fields"].items()))
    return json.dumps(data, indent=2)


def test_the_table_of_rules() -> None:
    lines = in_folder(ROOT, "rules").stdout.split("\n\n")[0].splitlines()
    assert len(lines) == len(RULES) + 1
    assert [line.split()[0] for line in lines[1:]] == list(RULES)
    rows = json.loads(in_folder(ROOT, "rules", "--format", "json").stdout)["rules"]
    assert [row["id"] for row in rows] == list(RULES)


def test_a_rule_is_explained_and_the_nearest_one_is_named() -> None:
    ran = in_folder(ROOT, "explain", "null-forbidden")
    assert ran.stdout.startswith("null-forbidden: Null is no longer possible\n")
    ran = in_folder(ROOT, "explain", "nul-forbiden")
    assert ran.exit_code == 2
    assert "did you mean `null-forbidden`?" in ran.stderr


def test_the_command_itself(tmp_path: Path) -> None:
    lay_out(tmp_path, "event-removed")
    done = wirewright("diff", "old", "new", cwd=tmp_path)
    assert done.returncode == 1
    assert "\x1b" not in done.stdout
    coloured = wirewright("--color", "always", "diff", "old", "new", cwd=tmp_path)
    assert "\x1b[1;31m" in coloured.stdout
