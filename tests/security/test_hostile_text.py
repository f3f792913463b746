"""Text of a spec reaches the generated code character for character, as text, or is refused: never as code."""

from __future__ import annotations

import ast
import builtins
import io
import re
import subprocess
import sys
import tokenize
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from slots import PLAIN, SHOWN, spec_with
from wirewright.diagnostics import WirewrightError, render
from wirewright.spec.model import Spec
from workbench import generate, imported, load, own, write

MARK = "marked_by_hostile_text"
CALL = f'__import__("builtins").{MARK}.append(1)'

HOSTILE: dict[str, str] = {
    "double quotes": '"',
    "two double quotes": '""',
    "triple quotes": '"""',
    "many quotes": '"' * 7,
    "single quotes": "'''",
    "both quotes": "\"'\"'",
    "backslash": "\\",
    "two backslashes": "\\\\",
    "backslash and quote": '\\"',
    "backslash and quotes": '\\"""',
    "ends with a backslash": "text\\",
    "ends with a quote": 'text"',
    "begins with a quote": '"text',
    "out of a docstring": f'"""\n{CALL}\n"""',
    "out of a raw docstring": f'\\"""\n{CALL}\n"""',
    "out of a text": f'" + {CALL} + "',
    "out of a text with single quotes": f"' + {CALL} + '",
    "out of a comment": f"x\n{CALL}",
    "out of a list": f'"], {CALL}, ["',
    "out of a parenthesis": f'"), {CALL}, ("',
    "out of a type": f"string]; {CALL} #",
    "template expression": "{{ 7 * 7 }}",
    "template that runs": "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "template statement": "{% include 'header.jinja' %}",
    "template comment": "{# gone #}",
    "template comment ends": "#}",
    "template raw": "{% endraw %}{{ x }}",
    "format fields": "{0} {name!r:>{width}} %s %(name)s $name ${name}",
    "one brace": "{",
    "f-string": f"{{{CALL}}}",
    "line feed": "one\ntwo",
    "only a line feed": "\n",
    "line feeds at the ends": "\n\ntext\n\n",
    "blank lines": "one\n\n\n\ntwo",
    "carriage return": "one\rtwo",
    "windows line end": "one\r\ntwo",
    "next line": "one\x85two",
    "line separator": "one\u2028two",
    "paragraph separator": "one\u2029two",
    "vertical tab and form feed": "one\x0btwo\x0cthree",
    "tab": "one\ttwo",
    "tabs at the ends": "\ttext\t",
    "spaces at the ends": "  text  ",
    "only a space": " ",
    "many spaces": "one     two",
    "null": "one\0two",
    "escape": "\x1b[31mred\x1b[0m",
    "delete": "\x7f",
    "bidirectional override": "\u202etxet\u202c",
    "bidirectional isolate": "\u2066text\u2069",
    "zero width": "te\u200bxt\ufeff",
    "half a surrogate pair": "\ud83d",
    "beyond the basic plane": "\U0001f600",
    "not a character": "\uffff",
    "combining": "e\u0301",
    "compatibility": "\ufb01 \u2460 \uff21",
    "named escape": "\\N{BULLET} \\u0041 \\x41 \\101",
    "comment": "# type: ignore",
    "coding line": "# -*- coding: utf-7 -*-",
    "comment for black": "# fmt: off",
    "yaml": "key: [value, *alias, &anchor, !tag] # comment",
    "word": "__class__",
    "keyword": "None",
    "empty": "",
    "very long": "word " * 3000,
    "very long word": "x" * 20_000,
    "very long line of quotes": '"\\' * 5000,
}


@pytest.fixture
def mark() -> Iterator[list[int]]:
    """Where code that should never run leaves its mark."""
    found: list[int] = []
    setattr(builtins, MARK, found)
    yield found
    delattr(builtins, MARK)


def accepted(text: str, stride: int) -> list[str]:
    """The places that take a text. The others refuse it, with a message that is safe to print.

    Of the places that seldom take one, each text is tried at some only; together they are tried at all.
    """
    free = {*FREE, *DOCS}
    places = accepting(text, list(free))
    if not places:  # one by one then
        places = [place for place in free if accepting(text, [place])]
    begin = list(HOSTILE.values()).index(text) % stride
    for place in [place for place in PLAIN if place not in free][begin::stride]:
        places += accepting(text, [place])
    return sorted(places, key=list(PLAIN).index)


def accepting(text: str, places: list[str]) -> list[str]:
    """These places if they take a text, all at once; else none."""
    try:
        generate_names(load(spec_with(dict.fromkeys(places, text))))
    except WirewrightError as error:
        assert error.exit_code == 1
        check_printable(render(error.diagnostics, {}))
        return []
    return places


FREE = (
    *SHOWN,
    "field wire",
    "field default",
    "constant",
    "enum value",
    "enum value with docs",
    "open enum value",
    "default key",
    "default value",
    "event tag",
    "type tag value",
)
"""Places that take any text without control characters."""


def generate_names(spec: Spec) -> None:
    from wirewright.python.names import check_names

    check_names(spec)


UNPRINTABLE = ("Cc", "Cf", "Cs", "Cn", "Zl", "Zp")


def check_printable(message: str) -> None:
    for character in message.replace("\n", ""):
        assert unicodedata.category(character) not in UNPRINTABLE


def together(text: str, stride: int) -> tuple[Spec, list[str]]:
    """The spec with a text in every place that takes it, and those places."""
    places = accepted(text, stride)
    while True:
        try:
            spec = load(spec_with(dict.fromkeys(places, text)))
            generate_names(spec)
            return spec, places
        except WirewrightError:  # one name cannot be in all of these
            places = [place for place in places if place not in NAMES]


NAMES = (
    "query name",
    "exactly one",
    "event key",
    "event tag",
    "client event tag",
    "type name",
    "type tag key",
    "type tag value",
    "second tag value",
    "api tag",
)
"""Places that must differ from each other or from others."""


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text(text: str, mark: list[int], tmp_path: Path, stride: int) -> None:
    spec, places = together(text, stride)
    files = generate(spec)
    check_only_text(files)
    check_shown(files, text, places)
    check_same_structure(text, places)
    with imported(files, tmp_path) as package:
        assert package.try_out(spec) > 20
    assert mark == []


@settings(max_examples=40, deadline=None, derandomize=True)
@given(
    st.text(
        st.one_of(
            st.sampled_from("\"'\\{}%#\n\r\t `\u2028\u202e\x85\0$"),
            st.characters(),
        ),
        min_size=1,
        max_size=30,
    )
)
def test_any_text(text: str) -> None:
    places = [place for place in PLAIN if place in FREE]
    try:
        spec = load(spec_with(dict.fromkeys(places, text)))
    except WirewrightError as error:
        check_printable(render(error.diagnostics, {}))
        return
    files = generate(spec)
    check_only_text(files)
    check_shown(files, text, places)


def check_only_text(files: Mapping[str, str]) -> None:
    """No word of a payload is a name in the code."""
    for path, text in own(files).items():
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            assert token.type != tokenize.NAME or token.string != "__import__", path


def check_shown(files: Mapping[str, str], text: str, places: list[str]) -> None:
    """Docstrings hold the text as it is, but for line breaks at spaces."""
    if not text.strip():
        return
    docs = [_spaced(constant) for constant in texts_of(files)]
    for place in set(SHOWN) & set(places):
        assert any(_spaced(text.strip()) in found for found in docs), place


def _spaced(text: str) -> str:
    return re.sub("[ \n]+", " ", text)


def texts_of(files: Mapping[str, str]) -> list[str]:
    return [
        node.value
        for text in own(files).values()
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]


DOCS = [place for place in PLAIN if place.endswith(("docs", "title", "deprecated"))]


def check_same_structure(text: str, places: list[str]) -> None:
    """Docs change nothing in the code but the content of its texts."""
    if text.rstrip("\n"):  # docs of nothing but line breaks are no docs
        docs = {place: text for place in places if place in DOCS}
        assert shapes(generate(load(spec_with(docs)))) == PLAIN_SHAPES


def shapes(files: Mapping[str, str]) -> dict[str, str]:
    return {path: shape(text) for path, text in own(files).items()}


def shape(text: str) -> str:
    """The syntax tree of a module without the content of its texts."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


PLAIN_SHAPES = shapes(generate(load(spec_with({}))))
