from __future__ import annotations

from pathlib import Path

import pytest

from wirewright.config import Config, display_name, find, load
from wirewright.diagnostics import Diagnostic, Span, WirewrightError, render

GOOD = """\
[project]
name = "demo"

[tool.wirewright]
templates = "my/templates"

[[tool.wirewright.packages]]
spec = "spec/demo/1"
output = "generated/demo"

[[tool.wirewright.packages]]
output = '../other'  # comment
"spec" = "spec/other/2"
templates = "their/templates"
"""


@pytest.fixture
def pyproject(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path / "pyproject.toml"


def read(text: str, pyproject: Path) -> Config:
    pyproject.write_bytes(text.encode())
    return load(pyproject)


def refused(text: str, pyproject: Path) -> tuple[Diagnostic, ...]:
    with pytest.raises(WirewrightError) as caught:
        read(text, pyproject)
    assert caught.value.exit_code == 1
    return caught.value.diagnostics


def marked(span: Span | None, text: str) -> str:
    """The text that a span covers, for spans of one line."""
    assert span is not None
    assert span.file == "pyproject.toml"
    assert span.line == span.end_line
    return text.split("\n")[span.line - 1][span.column - 1 : span.end_column - 1]


def test_packages(pyproject: Path) -> None:
    config = read(GOOD, pyproject)
    assert config.root == pyproject.parent
    assert config.file == "pyproject.toml"
    first, second = config.packages
    assert (first.spec, first.output) == ("spec/demo/1", "generated/demo")
    assert (second.spec, second.output) == ("spec/other/2", "../other")
    assert (first.templates, second.templates) == ("my/templates", "their/templates")


def test_spans_cover_the_values(pyproject: Path) -> None:
    first, second = read(GOOD, pyproject).packages
    assert marked(first.spec_span, GOOD) == '"spec/demo/1"'
    assert marked(second.spec_span, GOOD) == '"spec/other/2"'
    assert marked(second.output_span, GOOD) == "'../other'"
    assert marked(first.templates_span, GOOD) == '"my/templates"'
    assert first.spec_span == Span("pyproject.toml", 8, 8, 8, 21)


def test_no_templates(pyproject: Path) -> None:
    text = '[[tool.wirewright.packages]]\nspec = "s"\noutput = "o"\n'
    (package,) = read(text, pyproject).packages
    assert package.templates is None
    assert package.templates_span is None


@pytest.mark.parametrize(
    "text",
    [
        'tool.wirewright.packages = [{ spec = "S", output = "O" }]',
        'tool = { wirewright.packages = [{ output = "O", spec = "S" }] }',
        '[tool]\nwirewright = { packages = [ {spec="S",output="O"}, ] }',
        '["tool" . \'wirewright\']\n"pack\\u0061ges" = [{ spec = "S", output = "O" }]',
        '[[ tool.wirewright.packages ]] # x\r\n\tspec="S"\r\noutput="O"',
        'a = """\n[tool.wirewright]\nspec = "no"\\"""""\n'
        "b = '''\nspec = ''''\n"
        "c = [1, [2, {d = '#]}'}], # ]\n 1979-05-27 07:32:00, 0x1F, true]\n"
        'e."f.g".h = -inf\n'
        '[[x]]\n[[x.y]]\nspec = "no"\n[[x]]\n[[x.y]]\n[x.y.z]\n'
        '[[tool.wirewright.packages]]\nspec = "S"\noutput = "O"',
    ],
)
def test_places_in_every_way_to_write_it(text: str, pyproject: Path) -> None:
    (package,) = read(text, pyproject).packages
    assert (package.spec, package.output) == ("S", "O")
    assert marked(package.spec_span, text) == '"S"'
    assert marked(package.output_span, text) == '"O"'


def test_columns_count_characters(pyproject: Path) -> None:
    text = 'tool.wirewright.packages = [{ output = "é\u3000😀", spec = "S" }]'
    (package,) = read(text, pyproject).packages
    assert marked(package.spec_span, text) == '"S"'


def package(*lines: str) -> str:
    return "\n".join(["[[tool.wirewright.packages]]", *lines, ""])


@pytest.mark.parametrize(
    ("text", "code", "where", "help"),
    [
        (package('spec = "s"', 'ouput = "o"'), "E501", "ouput", "`output`"),
        (package('spec = "s"', 'output = "o"', "zz = 1"), "E501", "zz", "`spec`"),
        ("[tool.wirewright]\npackage = []\n", "E501", "package", "`packages`"),
        ("[tool.wirewright]\n", "E502", "wirewright", "[[tool.wirewright.packages]]"),
        (package('output = "o"'), "E502", "packages", "output ="),
        (package('spec = "s"'), "E502", "packages", "output ="),
        (package("spec = 1", 'output = "o"'), "E503", "1", None),
        (package("spec = true", 'output = "o"'), "E503", "true", None),
        (package('spec = ""', 'output = "o"'), "E503", '""', None),
        (package('spec = " "', 'output = "o"'), "E503", '" "', None),
        (package('spec = "a\\u0000"', 'output = "o"'), "E503", '"a\\u0000"', None),
        (package("spec = {}", 'output = "o"'), "E503", "spec", None),
        (package("spec = []", 'output = "o"'), "E503", "spec", None),
        (package("spec = 1979-05-27", 'output = "o"'), "E503", "1979-05-27", None),
        ("[tool]\nwirewright = 1\n", "E503", "1", None),
        ("[tool.wirewright]\npackages = 'x'\n", "E503", "'x'", None),
        ("[tool.wirewright]\npackages = []\n", "E503", "packages", None),
        ("[tool.wirewright]\npackages = [1]\n", "E503", "1", None),
        ("[tool.wirewright.packages]\n", "E503", "packages", None),
    ],
)
def test_refused(
    text: str, code: str, where: str, help: str | None, pyproject: Path
) -> None:
    finding = next(f for f in refused(text, pyproject) if f.code == code)
    assert marked(finding.span, text) == where
    if help is not None:
        assert finding.help is not None
        assert help in finding.help


@pytest.mark.parametrize("text", ["", "[tool.other]\n", "[project]\nname = 'x'\n"])
def test_no_table(text: str, pyproject: Path) -> None:
    (finding,) = refused(text, pyproject)
    assert finding.code == "E502"
    assert finding.span == Span("pyproject.toml", 1, 1, 1, 2)
    assert finding.help is not None
    assert "[[tool.wirewright.packages]]" in finding.help


def test_wrong_type_says_what_was_expected(pyproject: Path) -> None:
    (finding,) = refused(package("spec = 1.5", 'output = "o"'), pyproject)
    assert finding.message == "`spec` has to be a path in quotes, not a number"
    (finding,) = refused("[tool.wirewright]\npackages = [[1]]\n", pyproject)
    assert finding.message == "entry 1 of `packages` has to be a table, not a list"


def test_everything_is_reported_at_once(pyproject: Path) -> None:
    text = package("spec = 1", "x = 2") + package("output = []")
    codes = [finding.code for finding in refused(text, pyproject)]
    assert sorted(codes) == ["E501", "E502", "E502", "E503", "E503"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("out", "out"),
        ("out", "./x/../out/"),
        ("out", "OUT"),
        ("\u00e9", "e\u0301"),
        ("out", "out/inner"),
        ("a/b/c", "a"),
        (".", "out"),
    ],
)
def test_outputs_that_overlap(first: str, second: str, pyproject: Path) -> None:
    text = package('spec = "a"', f'output = "{first}"')
    text += package('spec = "b"', f'output = "{second}"')
    (finding,) = refused(text, pyproject)
    assert finding.code == "E503"
    assert marked(finding.span, text) == f'"{second}"'
    (related,) = finding.related
    assert marked(related.span, text) == f'"{first}"'


def test_outputs_with_the_same_prefix_do_not_overlap(pyproject: Path) -> None:
    text = package('spec = "a"', 'output = "out"')
    text += package('spec = "b"', 'output = "out-2"')
    assert len(read(text, pyproject).packages) == 2


def test_absolute_output_that_overlaps(pyproject: Path) -> None:
    text = package('spec = "a"', 'output = "out"')
    text += package('spec = "b"', f"output = '{pyproject.parent / 'out'}'")
    assert refused(text, pyproject)[0].code == "E503"


@pytest.mark.parametrize(
    ("content", "line", "column"),
    [
        (b"[tool.wirewright]\nspec 1\n", 2, 6),
        (b'a = 1\nb = "x', 2, 7),
        (b"a = 1\na = 2\n", 2, 6),
        (b"a = 1\nb = '\xff'\n", 2, 6),
        (b"a = " + b"[" * 50_000, 1, 1),
    ],
)
def test_does_not_parse(
    content: bytes, line: int, column: int, pyproject: Path
) -> None:
    pyproject.write_bytes(content)
    with pytest.raises(WirewrightError) as caught:
        load(pyproject)
    (finding,) = caught.value.diagnostics
    assert finding.code == "E504"
    assert "(at " not in finding.message
    assert finding.span is not None
    assert (finding.span.line, finding.span.column) == (line, column)


def test_cannot_be_read(pyproject: Path) -> None:
    with pytest.raises(WirewrightError) as caught:
        load(pyproject)
    assert caught.value.exit_code == 3
    assert caught.value.diagnostics[0].code == "E101"


def test_as_the_user_sees_it(pyproject: Path) -> None:
    text = package('spec = "s"', 'ouput = "o"')
    findings = refused(text, pyproject)
    assert render(findings[1:], {"pyproject.toml": text}) == (
        "pyproject.toml:3:1: error[E501]: unknown key `ouput`\n"
        '    3 | ouput = "o"\n'
        "      | ^^^^^ help: did you mean `output`?"
    )


def test_find_looks_upwards(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "pyproject.toml").touch()
    (inner / "pyproject.toml").mkdir()  # a folder is no configuration
    assert find(inner) == tmp_path / "pyproject.toml"
    (tmp_path / "a" / "pyproject.toml").touch()
    assert find(inner) == tmp_path / "a" / "pyproject.toml"


def test_display_name(pyproject: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert display_name(pyproject) == "pyproject.toml"
    inner = pyproject.parent / "inner"
    inner.mkdir()
    monkeypatch.chdir(inner)
    assert display_name(pyproject) == "../pyproject.toml"
    monkeypatch.chdir("/")
    assert pyproject.as_posix().endswith(display_name(pyproject))
