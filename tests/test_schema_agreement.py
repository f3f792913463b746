"""`spec/wirewright.schema.json` says what the generator says about the form of a spec file.

The form is which keys stand where, of what kind a value is, and what single values look like. The schema cannot speak
of duplicate keys and YAML syntax, since it sees values only, nor of what a name refers to or what a type expression
means. To JSON Schema `200.0` is a whole number, to us it is not; such numbers are shown to it with a fraction.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, ValidationError
from jsonschema.validators import extend

from grammar_examples import examples
from regenerate import ROOT, SCHEMA, schema_text
from security.workbench import Value, yaml_text
from wirewright.diagnostics import Diagnostics
from wirewright.spec.forms import json_schema
from wirewright.spec.grammar import check_forms
from wirewright.spec.source import Mapping, Node, Scalar, Sequence, SourceFile, parse

FLAGSHIP = sorted((ROOT / "spec").rglob("*.yaml"))
OTHERS = [*(ROOT / "tests").rglob("*.yaml"), *(ROOT / "templates").rglob("*.yaml")]


def ecma_pattern(
    validator: Any, pattern: str, instance: Any, schema: Any
) -> Iterator[ValidationError]:
    """`pattern` as ECMA has it: `$` is the end of the text, not a place before its last line feed."""
    if isinstance(instance, str) and not re.search(pattern[:-1] + r"\Z", instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


VALIDATOR = extend(Draft202012Validator, {"pattern": ecma_pattern})(json_schema())


def value_of(node: Node) -> Value:
    """A node as the JSON value that an editor checks."""
    match node:
        case Mapping():
            return {entry.key.text: value_of(entry.value) for entry in node.entries}
        case Sequence():
            return [value_of(item) for item in node.items]
        case Scalar(value=float(value)):
            return value + 0.5 if value.is_integer() else value
        case Scalar():
            return node.value


def root_of(text: str) -> Mapping | None:
    return parse(SourceFile("api.yaml", "api", text), Diagnostics())


def problems(root: Mapping) -> list[str]:
    """What the check of forms finds."""
    diagnostics = Diagnostics()
    check_forms([root], diagnostics)
    return [f"{item.code} {item.message}" for item in diagnostics.items]


def assert_agreed(root: Mapping) -> bool:
    """Whether the form is right; both have to say the same."""
    found = problems(root)
    errors = [error.message[:200] for error in VALIDATOR.iter_errors(value_of(root))]
    assert bool(found) == bool(errors), (found, errors)
    return not found


def test_the_schema_is_current() -> None:
    """`python tests/regenerate.py` rewrites it."""
    assert SCHEMA.read_bytes().decode() == schema_text()


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(json_schema())


@pytest.mark.parametrize("path", FLAGSHIP, ids=lambda path: path.name)
def test_flagship(path: Path) -> None:
    root = root_of(path.read_text("utf-8"))
    assert root is not None
    assert assert_agreed(root)


@pytest.mark.parametrize("path", FLAGSHIP, ids=lambda path: path.name)
def test_flagship_names_the_schema(path: Path) -> None:
    """The first line is what editors look for; its path leads to the schema."""
    first = path.read_text("utf-8").split("\n")[0]
    match = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    assert match is not None
    assert (path.parent / match[1]).resolve() == SCHEMA.resolve()


@pytest.mark.parametrize("name", examples())
def test_examples_of_the_grammar(name: str) -> None:
    root = root_of(examples()[name])
    assert root is not None
    assert assert_agreed(root)


def test_every_other_spec_of_the_repository() -> None:
    """The bad ones of the refusal ring above all: as many are refused by their form."""
    verdicts: list[bool] = []
    for path in OTHERS:
        try:
            root = root_of(path.read_text("utf-8"))
        except UnicodeDecodeError:
            continue
        if root is not None:
            verdicts.append(assert_agreed(root))
    assert verdicts.count(False) > 60
    assert verdicts.count(True) > 100


SEEDS = [
    value_of(root)
    for text in [
        *examples().values(),
        *(path.read_text("utf-8") for path in FLAGSHIP[:6]),
    ]
    if (root := root_of(text)) is not None
]
WORDS = [
    "docs",
    "type",
    "fields",
    "enum",
    "tag",
    "union",
    "items",
    "name",
    "answered_by",
    "sent_as",
    "signature",
    "id",
    "path",
    "x",
    "A",
    "?",
]
INSTEAD: list[Value] = [
    *(
        None,
        True,
        0,
        -1,
        200,
        1.5,
        "",
        "x",
        "A",
        "1..2",
        "POST",
        "string",
        "https://a.b",
    ),
    *([], ["x"], ["A", "B"], [1], {}, {"x": "string"}, {"type": "string"}, {"A": {}}),
]


def mutated(draw: st.DrawFn, value: Value) -> Value:
    """The value with one thing changed, somewhere in it."""
    if isinstance(value, dict) and value and draw(st.integers(0, 4)):
        key = draw(st.sampled_from(sorted(value)))
        return {**value, key: mutated(draw, value[key])}
    if isinstance(value, list) and value and draw(st.integers(0, 2)):
        at = draw(st.integers(0, len(value) - 1))
        return [*value[:at], mutated(draw, value[at]), *value[at + 1 :]]
    change = draw(st.sampled_from(["drop", "rename", "add", "replace"]))
    if change == "replace" or not isinstance(value, dict):
        return draw(st.sampled_from(INSTEAD))
    rest = dict(value)
    word = draw(st.sampled_from(WORDS))
    if change == "add" or not value:
        return {**rest, word: draw(st.sampled_from(INSTEAD))}
    taken = rest.pop(draw(st.sampled_from(sorted(rest))))
    return rest if change == "drop" else {**rest, word: taken}


@st.composite
def mutants(draw: st.DrawFn) -> Value:
    value = draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(1, 3))):
        value = mutated(draw, value)
    return value


@settings(max_examples=1000, deadline=None, derandomize=True)
@given(mutants())
def test_changed_specs(value: Value) -> None:
    root = root_of(yaml_text(value))
    if root is not None:
        assert_agreed(root)
