"""diagnostics and codes: collecting, sorting, printing."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import wirewright
from wirewright.codes import CODES
from wirewright.diagnostics import (
    Diagnostic,
    Diagnostics,
    Related,
    Span,
    WirewrightError,
    did_you_mean,
    nearest,
    render,
)


def at(line: int, column: int, end_column: int, file: str = "a.yaml") -> Span:
    return Span(file, line, column, line, end_column)


def one(message: str, span: Span | None, **sources: str) -> str:
    texts = {f"{name}.yaml": text for name, text in sources.items()}
    return render([Diagnostic("E203", message, span)], texts)


def test_the_printed_form() -> None:
    line = "      delta: { type: strnig }"
    sources = {"spec/r.yaml": "\n" * 40 + line, "spec/b.yaml": "#\n\nFoo:\n"}
    found = Diagnostic(
        "E203",
        "unknown type `strnig`",
        Span("spec/r.yaml", 41, 22, 41, 28),
        "did you mean `string`?",
        (Related(Span("spec/b.yaml", 3, 1, 3, 4), "first defined here"),),
    )
    assert render([found], sources) == (
        "spec/r.yaml:41:22: error[E203]: unknown type `strnig`\n"
        "   41 |       delta: { type: strnig }\n"
        "      |                      ^^^^^^ help: did you mean `string`?\n"
        "spec/b.yaml:3:1: note: first defined here\n"
        "    3 | Foo:\n"
        "      | ^^^"
    )


def test_without_a_source_line() -> None:
    found = Diagnostic("E502", "no `spec`", None, "write one")
    assert render([found], {}) == "error[E502]: no `spec`\n  help: write one"
    assert one("odd", at(9, 1, 2), a="x\n") == "a.yaml:9:1: error[E203]: odd"
    assert one("odd", at(1, 1, 2)) == "a.yaml:1:1: error[E203]: odd"


def test_findings_are_sorted_and_capped() -> None:
    found = [
        Diagnostic("E203", "d", at(2, 1, 2)),
        Diagnostic("E201", "c", at(1, 9, 9)),
        Diagnostic("E201", "e", at(1, 1, 2, "b.yaml")),
        Diagnostic("E203", "b", at(1, 5, 5)),
        Diagnostic("E201", "a", at(1, 5, 5)),
        Diagnostic("E505", "first", None),
    ]
    lines = render(found, {}).splitlines()
    assert [line.rpartition(" ")[2] for line in lines] == [
        "first",
        "a",
        "b",
        "c",
        "d",
        "e",
    ]
    assert render(found, {}, limit=2).splitlines()[2:] == ["... and 4 more"]
    assert "more" not in render(found, {}, limit=6)


@pytest.mark.parametrize(
    ("text", "span", "shown", "caret"),
    [
        ("a\tb", at(1, 3, 4), r"a\tb", "   ^"),
        ("\tb", at(1, 1, 2), r"\tb", "^^"),
        ("a\x1b[31mb", at(1, 7, 8), r"a\x1b[31mb", "         ^"),
        ("\u202ex", at(1, 2, 3), r"\u202ex", "      ^"),
        ("\u65e5\u672c x", at(1, 4, 5), "\u65e5\u672c x", "     ^"),
        ("\u65e5\u672c x", at(1, 2, 3), "\u65e5\u672c x", "  ^^"),
        ("e\u0301 x", at(1, 4, 5), "e\u0301 x", "  ^"),
        ("abc", at(1, 4, 4), "abc", "   ^"),
        ("abc", at(1, 90, 99), "abc", "   ^"),
        ("", at(1, 1, 1), "", "^"),
        ("ab: |", Span("a.yaml", 1, 5, 3, 1), "ab: |", "    ^"),
        ("a: [b,", Span("a.yaml", 1, 4, 2, 3), "a: [b,", "   ^^^"),
    ],
)
def test_carets_stand_under_the_range(
    text: str, span: Span, shown: str, caret: str
) -> None:
    _, line, marks = one("m", span, a=text).splitlines()
    assert line == f"    1 | {shown}".rstrip()
    assert marks == f"      | {caret}"


@pytest.mark.parametrize("column", [1, 60, 99, 100, 101, 150, 5000])
@pytest.mark.parametrize("width", [1, 8, 300])
def test_long_lines_are_cut_around_the_range(column: int, width: int) -> None:
    text = "." * (column - 1) + "#" * width + "." * 1000
    _, line, marks = one("m", at(1, column, column + width), a=text).splitlines()
    line, marks = line[8:], marks[8:]
    assert len(line) <= 106  # 100 columns, and the signs of the cuts
    carets = [index for index, mark in enumerate(marks) if mark == "^"]
    hashes = [index for index, mark in enumerate(line) if mark == "#"]
    assert carets and carets == hashes


def test_colours_change_nothing_but_the_colours() -> None:
    related = (Related(at(1, 1, 2), "here"),)
    found = [Diagnostic("E203", "m", at(1, 1, 2), "h", related)]
    coloured = render(found, {"a.yaml": "x"}, color=True)
    assert "\x1b[" in coloured
    stripped = re.sub(r"\x1b\[[0-9;]*m", "", coloured)
    assert stripped == render(found, {"a.yaml": "x"})


def test_quoted_names_are_cut() -> None:
    shown = one(f"unknown type `{'n' * 200}`", None)
    assert shown == f"error[E203]: unknown type `{'n' * 77}...`"
    whole = f"unknown type `{'n' * 80}`"
    assert one(whole, None).endswith(whole)


@given(st.text(), st.text(), st.text(), st.integers(1, 20), st.integers(1, 20))
def test_hostile_text_cannot_reach_the_terminal(
    name: str, file: str, text: str, column: int, end: int
) -> None:
    span = Span(file, 1, column, 1, end)
    found = [Diagnostic("E203", f"`{name}`", span, name, (Related(span, name),))]
    shown = render(found, {file: text})
    assert 2 <= len(shown.split("\n")) <= 6
    assert not re.search(
        "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e]", shown
    )
    assert not re.search("[\u2028\u2029\u2066-\u2069\ud800-\udfff]", shown)


def test_the_collector_raises_everything_sorted() -> None:
    diagnostics = Diagnostics()
    diagnostics.raise_if_any()
    diagnostics.error("E203", "second", at(2, 1, 2))
    diagnostics.error("E201", "first", at(1, 1, 2), related=[Related(at(1, 1, 1), "x")])
    assert [item.message for item in diagnostics.items] == ["second", "first"]
    with pytest.raises(WirewrightError) as error:
        diagnostics.raise_if_any()
    assert [item.message for item in error.value.diagnostics] == ["first", "second"]
    assert error.value.exit_code == 1
    assert str(error.value).startswith("a.yaml:1:1: error[E201]: first\n")


def test_a_code_must_be_in_the_table() -> None:
    with pytest.raises(AssertionError):
        Diagnostics().error("E999", "what?", None)


@pytest.mark.parametrize(
    ("name", "candidates", "expected"),
    [
        ("strnig", ["integer", "string"], "string"),
        ("STRING", ["integer", "string"], "string"),
        ("event-id", ["event", "event_id"], "event_id"),
        ("xyz", ["integer", "string"], None),
        ("string", ["string"], None),
        ("a", [], None),
        ("s" * 10_000, ["s" * 9_999], None),
    ],
)
def test_nearest(name: str, candidates: list[str], expected: str | None) -> None:
    assert nearest(name, candidates) == expected
    assert nearest(name, reversed(candidates)) == expected
    advice = None if expected is None else f"did you mean `{expected}`?"
    assert did_you_mean(name, candidates) == advice


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_code_is_explained(code: str) -> None:
    row = CODES[code]
    assert row.code == code
    assert row.title
    assert not row.title.endswith(".")
    lines = row.explanation.splitlines()
    assert 3 <= len(lines) <= 10
    assert all(len(line) <= 88 and line == line.rstrip() for line in lines)


def test_every_code_in_the_program_is_in_the_table() -> None:
    package = Path(wirewright.__file__).parent
    used = {
        node.value
        for path in package.rglob("*.py")
        if "codes" not in path.parts
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.fullmatch("E[0-9]{3}", node.value)
    }
    assert used
    assert used <= set(CODES)
