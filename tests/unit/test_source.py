"""spec/source: bytes to nodes, with both of PyYAML's parsers."""

from __future__ import annotations

import json
import re
import os
import unicodedata
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from wirewright.diagnostics import Diagnostic, Diagnostics, WirewrightError, render
from wirewright.spec import source, yaml_events
from wirewright.spec.source import (
    MAX_DEPTH,
    MAX_NODES,
    Budget,
    Mapping,
    Node,
    Scalar,
    Sequence,
    SourceFile,
    parse,
    read_folder,
    spec_digest,
)

PARSERS = ["c", "python"]


@contextmanager
def using(parser: str) -> Generator[None, None, None]:
    """Reads with one of PyYAML's parsers, whichever is the default here."""
    if parser == "c" and yaml_events.c_parser is None:
        pytest.skip("PyYAML was built without libyaml")
    with pytest.MonkeyPatch.context() as patch:
        if parser == "python":
            patch.setattr(yaml_events, "c_parser", None)
        yield


@pytest.fixture(params=PARSERS)
def parser(request: pytest.FixtureRequest) -> Iterator[str]:
    with using(request.param):
        yield request.param


def read(text: str) -> tuple[Mapping | None, tuple[Diagnostic, ...]]:
    diagnostics = Diagnostics()
    root = parse(SourceFile("a.yaml", "a", text), diagnostics)
    return root, diagnostics.items


def tree(text: str) -> Mapping:
    root, problems = read(text)
    assert root is not None, render(problems, {"a.yaml": text})
    assert problems == ()
    return root


def plain(node: Node) -> object:
    """A node as Python data."""
    match node:
        case Scalar(value=value):
            return value
        case Sequence(items=items):
            return [plain(item) for item in items]
        case Mapping(entries=entries):
            return {entry.key.value: plain(entry.value) for entry in entries}


def places(text: str) -> list[tuple[str, int, int]]:
    return [
        (item.code, item.span.line, item.span.column)
        for item in read(text)[1]
        if item.span is not None
    ]


def value_of(text: str) -> object:
    return plain(tree(f"k: {text}\n"))["k"]  # type: ignore[index]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("true", True),
        ("True", True),
        ("FALSE", False),
        ("null", None),
        ("NULL", None),
        ("~", None),
        ("", None),
        ("0", 0),
        ("-7", -7),
        ("+12", 12),
        ("123456789012345678901234567890", 123456789012345678901234567890),
        ("1.5", 1.5),
        ("-.5", -0.5),
        ("1.", 1.0),
        ("1e3", 1000.0),
        ("2.5E-1", 0.25),
        ("tRue", "tRue"),
        ("no", "no"),
        ("on", "on"),
        ("y", "y"),
        ("012", "012"),
        ("01.5", "01.5"),
        ("0o17", "0o17"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("1:30", "1:30"),
        ("2024-01-01", "2024-01-01"),
        (".inf", ".inf"),
        (".nan", ".nan"),
        (".", "."),
        ("1e", "1e"),
        ("1.2.3", "1.2.3"),
        ("\u0661\u0662", "\u0661\u0662"),
        ("<<", "<<"),
        ('"12"', "12"),
        ("'true'", "true"),
        ("''", ""),
        ("|\n  1\n", "1\n"),
        (">-\n  null\n", "null"),
        ("several words", "several words"),
        (r'"\t\n\x41\u20ac\U0001F600"', "\t\nA\u20ac\U0001f600"),
        (r'"\u202e\u2028"', "\u202e\u2028"),
    ],
)
@pytest.mark.usefixtures("parser")
def test_scalars_follow_yaml_1_2(text: str, value: object) -> None:
    got = value_of(text)
    assert got == value
    assert type(got) is type(value)


@pytest.mark.usefixtures("parser")
def test_text_keeps_what_a_number_looked_like() -> None:
    node = tree("version: 1.10\n").get("version")
    assert isinstance(node, Scalar)
    assert (node.value, node.text, node.plain) == (1.1, "1.10", True)


@pytest.mark.usefixtures("parser")
def test_keys_are_text() -> None:
    root = tree("1000: a\ntrue: b\n~: c\n'': d\n<<: e\n")
    assert [entry.key.value for entry in root.entries] == [
        "1000",
        "true",
        "~",
        "",
        "<<",
    ]


@pytest.mark.usefixtures("parser")
def test_spans_count_code_points() -> None:
    root = tree("\u00e9\U0001d11e: [ \u00fc, 'x y' ]\nlast:\n  - a\n\n# end\n")
    first, last = root.entries
    assert isinstance(first.value, Sequence)
    spans = [first.key.span, first.value.span]
    spans += [item.span for item in first.value.items]
    spans += [last.value.span, root.span]
    assert [(s.line, s.column, s.end_line, s.end_column) for s in spans] == [
        (1, 1, 1, 3),
        (1, 5, 1, 17),
        (1, 7, 1, 8),
        (1, 10, 1, 15),
        (3, 3, 3, 6),
        (1, 1, 3, 6),
    ]


@pytest.mark.parametrize("text", ["a: {k, l: }\n", "a:\n  k:\n\n  l: # nothing\n"])
@pytest.mark.usefixtures("parser")
def test_a_missing_value_lies_behind_its_key(text: str) -> None:
    inner = tree(text).get("a")
    assert isinstance(inner, Mapping)
    for entry in inner.entries:
        span = entry.value.span
        assert (span.line, span.column) == (
            entry.key.span.end_line,
            entry.key.span.end_column,
        )
        assert (span.end_line, span.end_column) == (span.line, span.column)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a:\n\tb: 1\n", ("E103", 2, 1)),
        ("a: 1\n\tb: 1\n", ("E103", 2, 1)),
        ("a: x\ty\n", ("E103", 1, 0)),
        ("a: b: c\n", ("E103", 1, 5)),
        ("a: 1\nbc\nd: 1\n", ("E103", 2, 1)),
        ("a: [1,\n  2\nb: 3\n", ("E103", 3, 2)),
        ("a: [1,\n", ("E103", 1, 4)),
        ("a: {b: [1\n", ("E103", 1, 8)),
        ("a: 'x\nb: 1\n", ("E103", 1, 4)),
        ('a: "\\q"\n', ("E103", 1, 5)),
        ("a:\n  - x\n b: 1\n", ("E103", 3, 2)),
        ("a: 'x' y\n", ("E103", 1, 8)),
        (" a: 1\nb: 2\n", ("E103", 2, 1)),
        ("a: @x\n", ("E103", 1, 4)),
        ("a: ]\n", ("E103", 1, 4)),
        ("a: - b\n", ("E103", 1, 4)),
        ("a: |x\n", ("E103", 1, 5)),
        ("%YAML 1.2\n---\na: 1\n", ("E103", 1, 1)),
        ("%NEW\n---\na: 1\n", ("E103", 1, 1)),
        ("", ("E104", 1, 1)),
        ("# only a comment\n", ("E104", 1, 1)),
        ("a: &x 1\n", ("E105", 1, 4)),
        ("&x a: 1\n", ("E105", 1, 1)),
        ("a: *x\n", ("E105", 1, 4)),
        ("a: !!str 1\n", ("E106", 1, 4)),
        ("a: ! 1\n", ("E106", 1, 4)),
        ("a: !x {}\n", ("E106", 1, 4)),
        ("a: !<x y\n", ("E106", 1, 4)),
        ("a: !x!y 1\n", ("E106", 1, 4)),
        ("a: 1\nb: 2\n'a': 3\n", ("E107", 3, 1)),
        ("\u00e9: 1\ne\u0301: 2\n", ("E107", 2, 1)),
        ("a: 1\n---\nb: 1\n", ("E111", 2, 1)),
        ("? [a]\n: 1\n", ("E112", 1, 3)),
        ("{x}: 1\n", ("E112", 1, 1)),
        ("?\n: 1\n", ("E112", 1, 2)),
        ('a: "\\uD83D"\n', ("E113", 1, 4)),
        ('a: "\\U00110000"\n', ("E113", 1, 4)),
        ('a: "\\UFFFFFFFF"\n', ("E113", 1, 4)),
        ('a: "\\0"\n', ("E113", 1, 4)),
        ("a: x\x07\n", ("E113", 1, 5)),
        ("a: \u2028\n", ("E113", 1, 4)),
        ("a: 1e999\n", ("E114", 1, 4)),
        ("a: " + "1" * 4301 + "\n", ("E114", 1, 4)),
        ("- a\n", ("E202", 1, 1)),
        ("text\n", ("E202", 1, 1)),
    ],
)
@pytest.mark.usefixtures("parser")
def test_refusals(text: str, expected: tuple[str, int, int]) -> None:
    root, _ = read(text)
    assert root is None
    code, line, column = expected
    found = places(text)
    assert found[0][:2] == (code, line)
    # Where the text itself is cut, the two parsers cut it differently.
    assert column in (0, found[0][2])
    assert len(found) == 1


@pytest.mark.usefixtures("parser")
def test_bidi_controls_are_left_to_later_stages() -> None:
    assert value_of("a\u202eb") == "a\u202eb"


@pytest.mark.usefixtures("parser")
def test_tabs_between_tokens_are_white_space() -> None:
    assert plain(tree("a:\t1\t# c\nb: [1,\t2]\n")) == {"a": 1, "b": [1, 2]}


@pytest.mark.usefixtures("parser")
def test_all_problems_of_a_file_at_once() -> None:
    text = "a: &x 1\nb: *x\nc: !t 2\nc: 1e999\n"
    assert [code for code, _, _ in places(text)] == [
        "E105",
        "E105",
        "E106",
        "E107",
        "E114",
    ]


@pytest.mark.usefixtures("parser")
def test_a_duplicate_names_both_places() -> None:
    (problem,) = read("a:\n  k: 1\n  k: 2\n")[1]
    assert problem.span is not None
    assert (problem.span.line, problem.related[0].span.line) == (3, 2)


@pytest.mark.usefixtures("parser")
def test_hostile_files_are_not_listed_endlessly() -> None:
    assert len(places("a: 1\n" * 1000)) == 100
    assert len(places("a: \x07\n" * 1000)) == 100


@pytest.mark.parametrize("opening", ["[", "{ a: ", "[\n "])
@pytest.mark.usefixtures("parser")
def test_depth(opening: str) -> None:
    closing = "]" if opening[0] == "[" else "}"
    levels = MAX_DEPTH - 1  # the root is a level too
    assert tree("a: " + opening * levels + closing * levels)
    assert places("a: " + opening * (levels + 1))[0][0] == "E109"
    assert places("a: " + opening * 500_000)[0][0] == "E109"


def test_nodes_are_counted_across_files() -> None:
    budget = Budget(nodes=10)
    diagnostics = Diagnostics()
    file = SourceFile("a.yaml", "a", "a: [1, 2]\n")
    assert parse(file, diagnostics, budget) is not None
    assert budget.nodes == 5
    assert parse(file, diagnostics, budget) is not None
    assert parse(file, diagnostics, budget) is None
    assert parse(file, diagnostics, budget) is None
    assert [item.code for item in diagnostics.items] == ["E110"]


@pytest.mark.parametrize("text", ["a: 1\n", "{a}", "a: [?,?,:,?]\n", "?\n", "a: -\n"])
@pytest.mark.usefixtures("parser")
def test_no_text_has_more_nodes_than_its_budget(text: str) -> None:
    budget = Budget(nodes=10**6)
    parse(SourceFile("a.yaml", "a", text), Diagnostics(), budget)
    used = 10**6 - budget.nodes
    assert used <= 2 * len(text)
    tight = Budget(nodes=used - 1)
    diagnostics = Diagnostics()
    assert parse(SourceFile("a.yaml", "a", text), diagnostics, tight) is None


def test_too_many_nodes_are_refused_where_the_limit_is_passed() -> None:
    text = "a:\n" + "- 1\n" * MAX_NODES
    assert places(text) == [("E110", MAX_NODES - 1, 3)]


@pytest.mark.parametrize(
    "text",
    [
        '{"a": [' * 300_000,
        "- " * 4_000_000,
        "a: '" + "\n" * 4_000_000,
        "#\n" * 1_000_000,
        "k" * 1_000_000 + ": 1\n",
        "%" * 1_000_000,
        "a: " + "9" * 1_000_000,
    ],
    ids=["flow", "dashes", "quote", "comments", "long-key", "percent", "digits"],
)
def test_large_hostile_text_is_refused(text: str) -> None:
    root, problems = read(text)
    assert root is None
    assert len(problems) == 1


# Files and folders.


def folder(path: Path, **files: bytes) -> Path:
    for name, data in files.items():
        (path / f"{name}.yaml").write_bytes(data)
    return path


def codes(error: pytest.ExceptionInfo[WirewrightError]) -> list[str]:
    return [item.code for item in error.value.diagnostics]


def test_a_folder_is_read_in_order_of_names(tmp_path: Path) -> None:
    folder(tmp_path, b=b"b: 1\n", a=b"\xef\xbb\xbfa: 1\r\nc: 2\r")
    (tmp_path / "c.yml").write_bytes(b"d: 1\n")
    (tmp_path / "notes.txt").write_bytes(b"\xff")
    (tmp_path / ".hidden.yaml").write_bytes(b"\xff")
    assert read_folder(tmp_path, "spec/x") == (
        SourceFile("spec/x/a.yaml", "a", "a: 1\nc: 2\n"),
        SourceFile("spec/x/b.yaml", "b", "b: 1\n"),
        SourceFile("spec/x/c.yml", "c", "d: 1\n"),
    )


@pytest.mark.parametrize("display", ["", "spec"])
def test_a_folder_without_specs_cannot_be_read(tmp_path: Path, display: str) -> None:
    for path in (tmp_path, tmp_path / "missing"):
        with pytest.raises(WirewrightError) as error:
            read_folder(path, display)
        assert codes(error) == ["E101"]
        assert error.value.exit_code == 3


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_what_is_no_regular_file_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    (tmp_path / "folder.yaml").mkdir()
    with pytest.raises(WirewrightError) as error:
        read_folder(tmp_path, "spec")
    assert codes(error) == ["E101", "E101"]


def test_only_utf_8_is_read(tmp_path: Path) -> None:
    folder(
        tmp_path,
        a="a: \u00fc\n".encode("utf-16"),
        b="a: 1\n".encode("utf-16-le"),
        c="a: 1\n".encode("utf-32-be"),
        d="a: 1\r\nb: \u00fc".encode() + b"x\xff\n",
        e=b"a: \xed\xa0\x80\n",
    )
    with pytest.raises(WirewrightError) as error:
        read_folder(tmp_path, "spec")
    assert codes(error) == ["E102"] * 5
    spans = [item.span for item in error.value.diagnostics]
    assert [(s.line, s.column) for s in spans if s] == [
        (1, 1),
        (1, 1),
        (1, 1),
        (2, 6),
        (1, 4),
    ]


def test_good_files_are_kept_beside_bad_ones(tmp_path: Path) -> None:
    diagnostics = Diagnostics()
    files = read_folder(folder(tmp_path, a=b"\xff", b=b"a: 1\n"), "spec", diagnostics)
    assert [file.stem for file in files] == ["b"]
    assert [item.code for item in diagnostics.items] == ["E102"]


def test_size_is_limited_for_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source, "MAX_FOLDER_BYTES", 12)
    assert len(read_folder(folder(tmp_path, a=b"a: 123", b=b"b: 123"), "spec")) == 2
    folder(tmp_path, b=b"b: 1234")
    with pytest.raises(WirewrightError) as error:
        read_folder(tmp_path, "spec")
    assert codes(error) == ["E108"]
    assert error.value.diagnostics[0].span is not None
    assert error.value.diagnostics[0].span.file == "spec/b.yaml"


def test_the_digest_sees_names_and_texts_only(tmp_path: Path) -> None:
    def digest(display: str, **files: bytes) -> str:
        path = tmp_path / str(len(list(tmp_path.iterdir())))
        path.mkdir()
        return spec_digest(reversed(read_folder(folder(path, **files), display)))

    first = digest("spec/a", a=b"a: 1\n", b=b"b: 1\n")
    assert first == digest("/elsewhere", a=b"\xef\xbb\xbfa: 1\r\n", b=b"b: 1\r")
    assert first != digest("spec/a", a=b"a: 2\n", b=b"b: 1\n")
    assert first != digest("spec/a", a=b"a: 1\n", c=b"b: 1\n")
    assert first != digest("spec/a", a=b"a: 1\nb: 1\n", b=b"")
    assert len(first) == 64


# Properties.

YAML_LIKE = st.text(
    st.sampled_from("ab1 \n\t:-?[]{},&*!|>'\"\\%@#.~<=x0uU\u00e9\U0001d11e\u2028\x07"),
    max_size=60,
) | st.text(max_size=60)


@given(YAML_LIKE, st.sampled_from(PARSERS))
@settings(max_examples=400)
def test_any_text_gives_a_tree_or_findings(text: str, parser: str) -> None:
    with using(parser):
        root, problems = read(text)
    assert (root is None) == bool(problems)
    rendered = render(problems, {"a.yaml": text})
    assert rendered.count("error[") == min(len(problems), 50)


@given(st.binary(max_size=40))
def test_any_bytes_give_files_or_findings(data: bytes) -> None:
    diagnostics = Diagnostics()
    text = source.decode(data, "a.yaml", diagnostics)
    assert (text is None) == bool(diagnostics.items)


@given(YAML_LIKE.map(lambda text: f"a: {text}"))
@settings(max_examples=400)
def test_both_parsers_give_the_same_tree(text: str) -> None:
    trees: list[Mapping | None] = []
    for parser in PARSERS:
        with using(parser):
            trees.append(read(text)[0])
    by_c, by_python = trees
    # PyYAML's own parser knows no `?` inside unquoted flow text, and libyaml no
    # `[a:]`; one of the two then refuses the file.
    if by_c is not None and by_python is not None:
        assert by_c == by_python


# What is a number by YAML 1.2 only (`0E0`), PyYAML writes without quotes.
JSON_TEXT = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Cn"], exclude_characters="\ufeff")
).filter(lambda text: not re.fullmatch(r"[-+.0-9eE]+", text))
DOCUMENTS = st.dictionaries(
    JSON_TEXT,
    st.recursive(
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats(allow_nan=False, allow_infinity=False)
        | JSON_TEXT,
        lambda inner: (
            st.lists(inner, max_size=4) | st.dictionaries(JSON_TEXT, inner, max_size=4)
        ),
        max_leaves=12,
    ),
    max_size=4,
)


def nfc_unique(document: object) -> bool:
    """Whether no two keys beside each other are one after normalisation."""

    def merge(pairs: list[tuple[str, object]]) -> bool:
        names = {unicodedata.normalize("NFC", name) for name, _ in pairs}
        unique.append(len(names) == len(pairs))
        return True

    unique: list[bool] = []
    json.loads(json.dumps(document), object_pairs_hook=merge)
    return all(unique)


@given(DOCUMENTS.filter(nfc_unique), st.booleans(), st.sampled_from(PARSERS))
def test_what_pyyaml_writes_comes_back(
    document: dict[str, object], flow: bool, parser: str
) -> None:
    text = yaml.safe_dump(document, default_flow_style=flow, allow_unicode=False)
    with using(parser):
        assert plain(tree(text)) == document


@given(DOCUMENTS.filter(nfc_unique), st.sampled_from(PARSERS))
def test_json_is_yaml(document: dict[str, object], parser: str) -> None:
    text = json.dumps(document, ensure_ascii=False, indent=1)
    text = text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    with using(parser):
        assert plain(tree(text)) == document


@given(DOCUMENTS.filter(nfc_unique), st.booleans(), st.sampled_from(PARSERS))
def test_a_key_starts_where_its_span_says(
    document: dict[str, object], flow: bool, parser: str
) -> None:
    text = yaml.safe_dump(document, default_flow_style=flow, allow_unicode=True)
    text = text.replace("\u2028", " ").replace("\u2029", " ")
    with using(parser):
        root, _ = read(text)
    lines = text.split("\n")
    for key in () if root is None else keys(root):
        assert key.span.file == "a.yaml"
        first = lines[key.span.line - 1][key.span.column - 1]
        assert first == key.text[0] if key.plain else first in "\"'"


def keys(node: Node) -> Iterator[Scalar]:
    if isinstance(node, Mapping):
        for entry in node.entries:
            yield entry.key
            yield from keys(entry.value)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from keys(item)
