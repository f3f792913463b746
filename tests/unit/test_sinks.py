"""Whatever the text, a literal evaluates to it and a docstring says it, in black's own form."""

from __future__ import annotations

import ast

import black
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wirewright.python.sinks import comment, docstring, identifier, literal

PIECES = st.sampled_from(
    ['"', '"""', "'", "\\", "\n", "\r", "\t", " ", "  ", "{{ x }}", "{%", "#}"]
    + [
        "\u202e",
        "\u2028",
        "\x85",
        "\x00",
        "é",
        "😀",
        "\\N{DASH}",
        "word ",
        "longer words ",
    ]
)
TEXTS = st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=200)


@given(TEXTS)
def test_a_literal_evaluates_to_its_text(text: str) -> None:
    assert ast.literal_eval(literal(text)) == text


@settings(deadline=None, max_examples=50)
@given(TEXTS)
def test_black_leaves_literals_and_docstrings_alone(text: str) -> None:
    code = f"class A:\n    {docstring(text, 4)}\n\n    x = {literal(text)}\n"
    assert black.format_str(code, mode=black.Mode()) == code


@given(TEXTS, st.sampled_from([0, 4]))
def test_a_docstring_differs_by_line_breaks_at_spaces_only(
    text: str, indent: int
) -> None:
    margin = " " * indent
    first, *rest = docstring(text, indent).split("\n")
    said = ast.literal_eval(
        "\n".join([first, *(line.removeprefix(margin) for line in rest)])
    )
    if rest:  # the closing quotes stand on a line of their own
        said = said.removesuffix("\n")
    assert said.replace("\n", " ") == text.replace("\n", " ")


@given(TEXTS)
def test_a_comment_is_one_line(text: str) -> None:
    assert len(f"# {comment(text)}".splitlines()) == 1
    ast.parse(f"# {comment(text)}\nx = 1")


@pytest.mark.parametrize("name", ["a b", "class", "", "1a", "a\n", "ﬀ", "a=1"])
def test_what_is_no_identifier_is_refused(name: str) -> None:
    with pytest.raises(ValueError):
        identifier(name)
