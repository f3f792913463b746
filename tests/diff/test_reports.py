"""The reports for machines and for pull requests: right by their formats, whatever the texts of a spec are."""

from __future__ import annotations

import datetime
import json
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from diff.hostile import lay_out
from diff.pairs import FOLDER, cases, report_of
from regenerate import DIFF_SCHEMA, diff_schema_text
from wirewright.diff.change import Change
from wirewright.diff.data import report_data
from wirewright.diff.ignore import Entry
from wirewright.diff.rendering import render
from wirewright.diff.report import Report
from wirewright.diffing import diff
from wirewright.diagnostics import Span

VALIDATOR = Draft202012Validator(json.loads(DIFF_SCHEMA.read_text()))


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Report:
    return diff(*lay_out(tmp_path_factory.mktemp("hostile"))).report


def ignoring(report: Report) -> Report:
    """The same report, its first change agreed upon."""
    first, *rest = report.changes
    day = datetime.date(2030, 12, 31)
    entry = Entry(first.fingerprint, "Agreed | <upon>.", day, Span("a", 1, 1, 1, 2))
    return Report(report.old, report.new, tuple(rest), ((first, entry),), "breaking")


def test_the_published_schema_is_the_one_of_the_code() -> None:
    assert DIFF_SCHEMA.read_text() == diff_schema_text()
    Draft202012Validator.check_schema(json.loads(diff_schema_text()))


@pytest.mark.parametrize("folder", cases(), ids=lambda folder: folder.name)
def test_json_is_as_the_schema_says(folder: Path) -> None:
    data = json.loads(render(report_of(folder), "json", "1.2.3"))
    VALIDATOR.validate(data)
    assert data["format"] == 1
    assert [change["rule"] for change in data["changes"]] == [folder.name]


def test_json_with_what_is_ignored(hostile: Report) -> None:
    data = report_data(ignoring(hostile), "1.2.3")
    VALIDATOR.validate(data)
    (ignored,) = _list(data["ignored"])
    assert (ignored["until"], ignored["reason"]) == ("2030-12-31", "Agreed | <upon>.")
    assert len(_list(data["changes"])) == len(hostile.changes) - 1


def _list(value: Any) -> list[Any]:
    assert isinstance(value, list)
    return value


def test_github_has_one_command_a_change_and_nothing_breaks_out(
    hostile: Report,
) -> None:
    *commands, conclusion = render(hostile, "github", "1").split("\n")
    assert conclusion == hostile.conclusion
    assert len(commands) == len(hostile.changes)
    levels = {"breaking": "error", "dangerous": "warning", "info": "notice"}
    for command, change in zip(commands, hostile.ordered):
        match = re.fullmatch(
            r"::(\w+) file=([^,]+),line=(\d+),.*,title=([^,:]+)::.+", command
        )
        assert match, command
        assert match[1] == levels[change.level]
        assert match[4] == change.rule
        span = change.new or change.old
        assert span is not None
        assert (match[2], int(match[3])) == (span.file.replace(":", "%3A"), span.line)


def test_sarif(hostile: Report) -> None:
    document = json.loads(render(ignoring(hostile), "sarif", "1.2.3"))
    assert document["version"] == "2.1.0"
    (run,) = document["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert len(run["results"]) == len(hostile.changes)
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in ("error", "warning", "note")
        (location,) = result["locations"]
        physical = location["physicalLocation"]
        assert physical["region"]["startLine"] >= 1
        assert "\\" not in physical["artifactLocation"]["uri"]
        assert result["partialFingerprints"]["wirewright/v1"]
    suppressed = [item for item in run["results"] if "suppressions" in item]
    assert [item["suppressions"][0]["kind"] for item in suppressed] == ["external"]


def test_junit(hostile: Report) -> None:
    report = ignoring(hostile)
    root = ElementTree.fromstring(render(report, "junit", "1"))
    cases = root.findall("testsuite/testcase")
    assert len(cases) == len(hostile.changes) == int(root.attrib["tests"])
    failed = [case for case in cases if case.find("failure") is not None]
    assert len(failed) == len(report.failing) == int(root.attrib["failures"])
    assert len(root.findall("testsuite/testcase/skipped")) == 1
    names = {case.attrib["name"] for case in cases}
    assert names == {change.message for change in hostile.changes}


def test_markdown_has_code_before_and_after() -> None:
    text = render(report_of(FOLDER / "field-became-optional"), "markdown", "1")
    assert text.startswith("## bell old → bell new\n\n**1 change: 1 breaking")
    assert "### Breaking" in text
    assert "class Tune:\n      name: str\n" in text
    assert "class Tune:\n      name: str | UnsetType = UNSET\n" in text
    assert "```yaml\n  name?: string\n  ```" in text


def test_markdown_of_hostile_texts(hostile: Report) -> None:
    text = render(ignoring(hostile), "markdown", "1")
    for line in without_code(text):
        assert "<" not in re.sub(r"</?(details|summary|code)>", "", line).replace(
            "\\<", ""
        )
        assert "](" not in line.replace("\\]", "")


def without_code(text: str) -> list[str]:
    """The lines outside of fences, without what stands in back quotes."""
    lines: list[str] = []
    fence = ""
    for line in text.split("\n"):
        mark = re.match(r"\s*(`{3,})", line)
        if mark and not fence:
            fence = mark[1]
        elif fence and line.strip() == fence:
            fence = ""
        elif not fence:
            lines.append(re.sub(r"`[^`]+`", "", line))
    assert fence == ""
    return lines


def test_text_can_do_nothing_to_a_terminal(tmp_path: Path) -> None:
    texts = {"old": "a\\u202eb", "new": "c\\u202ed"}
    for name, value in texts.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "bell.yaml").write_text(
            "api: {name: bell, title: Bell, tag: type}\n"
            "channels: {main: {client: [ring]}}\n"
            f'events: {{ring: {{docs: x, fields: {{a: {{enum: ["{value}", e]}}}}}}}}\n'
        )
    report = diff(str(tmp_path / "old"), str(tmp_path / "new")).report
    text = render(report, "text", "1", verbose=True)
    assert "\\u202e" in text and "\u202e" not in text


def test_colours_only_when_asked_for() -> None:
    report = report_of(FOLDER / "event-removed")
    assert "\x1b[1;31mbreaking[event-removed]" in render(
        report, "text", "1", color=True
    )
    assert "\x1b" not in render(report, "text", "1")


@pytest.mark.parametrize(
    ("rule", "version"),
    [
        ("event-removed", "major"),
        ("enum-value-added", "minor"),
        ("optional-field-added", "minor"),
        ("docs-changed", "patch"),
        ("provenance-changed", "patch"),
    ],
)
def test_the_suggested_version(rule: str, version: str) -> None:
    assert report_of(FOLDER / rule).semver == version


def test_no_changes_is_no_version() -> None:
    report = report_of(FOLDER / "event-removed", "old", "old")
    assert (report.semver, report.conclusion) == ("none", "no changes")


def fingerprints(changes: tuple[Change, ...]) -> list[str]:
    return [change.fingerprint for change in changes]


def test_fingerprints_stay_when_lines_move(tmp_path: Path) -> None:
    before = report_of(FOLDER / "null-forbidden").changes
    for side in ("old", "new"):
        text = (FOLDER / "null-forbidden" / side / "bell.yaml").read_text()
        (tmp_path / side).mkdir()
        (tmp_path / side / "other.yaml").write_text("# A comment.\n\n" + text)
    after = diff(str(tmp_path / "old"), str(tmp_path / "new")).report.changes
    assert fingerprints(before) == fingerprints(after)
    assert before[0].new != after[0].new
