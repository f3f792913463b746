"""What `spec/GRAMMAR.md` shows is what the generator accepts."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from grammar_examples import GRAMMAR, examples
from refusals.ring import run, working_in
from wirewright.spec import composer, expressions, forms, source

EXAMPLES = examples()
TEXT = GRAMMAR.read_text("utf-8")


@pytest.mark.parametrize("name", EXAMPLES)
def test_example_is_accepted(name: str, tmp_path: Path) -> None:
    (tmp_path / "v1").mkdir()
    (tmp_path / "v1" / "api.yaml").write_text(EXAMPLES[name], "utf-8")
    with working_in(tmp_path):
        ran = run(["check", "v1"])
        assert (ran.exit_code, ran.stderr) == (0, "")
        ran = run(["generate", "v1", "-o", "out"])
        assert (ran.exit_code, ran.stderr) == (0, "")


def test_every_example_is_found() -> None:
    assert len(EXAMPLES) == TEXT.count("```yaml") > 10


@pytest.mark.parametrize("form", forms.FORMS)
def test_every_key_is_documented(form: str) -> None:
    """Each key of the language stands in the text as code, or in an example."""
    for key in forms.FORMS[form].keys:
        name = re.escape(key)
        documented = rf"`{name}`|(?<![\w-]){name}\??:(?= |$)"
        assert re.search(documented, TEXT, re.MULTILINE), key


@pytest.mark.parametrize("word", [*expressions.KEYWORDS, *expressions.UNITS])
def test_every_word_of_expressions_is_documented(word: str) -> None:
    assert re.search(rf"`[^`]*\b{word}\b[^`]*`", TEXT)


def test_limits_are_the_documented_ones() -> None:
    assert f"{source.MAX_FOLDER_BYTES // 1024**2} MiB" in TEXT
    assert f"{composer.MAX_DEPTH} levels" in TEXT
    assert f"{composer.MAX_NODES:,}" in TEXT
