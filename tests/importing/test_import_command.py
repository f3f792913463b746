"""`wirewright import openapi`: each folder of `cases` is a document, the spec to the letter, and what is left out."""

from __future__ import annotations

from pathlib import Path

import pytest
from commands import bytes_of, wirewright

CASES = Path(__file__).parent / "cases"
EVENTS = """\
openapi: 3.1.0
info: {title: T, version: "1"}
components:
  schemas:
    ServerEvent: {oneOf: [{$ref: "#/components/schemas/Said"}]}
    Said: {type: object, required: [type], properties: {type: {const: said}, what: WHAT}}
"""


@pytest.mark.parametrize("case", sorted(path.name for path in CASES.iterdir()))
def test_a_construct_becomes_this_spec(case: str, tmp_path: Path) -> None:
    document = (CASES / case / "openapi.yaml").read_text("utf-8")
    (tmp_path / "openapi.yaml").write_text(document, "utf-8")
    done = wirewright("import", "openapi", "openapi.yaml", "-o", "a/v1", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    notes = "".join(line + "\n" for line in done.stderr.splitlines() if "note[" in line)
    made = {
        path: content
        for path, content in bytes_of(tmp_path / "a" / "v1").items()
        if path.endswith(".yaml")
    }
    expected = bytes_of(CASES / case / "v1")
    assert made == expected
    assert notes == (CASES / case / "notes.txt").read_text("utf-8")
    generated = wirewright("generate", "a/v1", "-o", "package", cwd=tmp_path)
    assert generated.returncode == 0, generated.stderr


def test_what_is_up_to_date_is_not_written_again(tmp_path: Path) -> None:
    arguments = ("import", "openapi", CASES / "unions" / "openapi.yaml", "-o", "a/v1")
    assert wirewright(*arguments, "--check", cwd=tmp_path).returncode == 1
    assert wirewright(*arguments, "--diff", cwd=tmp_path).stdout.startswith("---")
    assert not (tmp_path / "a").exists()
    wirewright(*arguments, cwd=tmp_path, PYTHONHASHSEED="1")
    again = wirewright(*arguments, "--check", cwd=tmp_path, PYTHONHASHSEED="2")
    assert (again.returncode, again.stdout) == (0, "up to date\n")


def test_docs_are_text_whatever_they_look_like(tmp_path: Path) -> None:
    text = "x: {y}\\n# no comment\\n--- !!python/object 'a' \\\"b\\\""
    what = f'{{type: string, description: "{text}"}}'
    (tmp_path / "o.yaml").write_text(EVENTS.replace("WHAT", what), "utf-8")
    arguments = ("import", "openapi", "o.yaml", "-o", "a/v1")
    assert wirewright(*arguments, cwd=tmp_path).returncode == 0
    assert b"comment" not in b"".join(bytes_of(tmp_path / "a").values())
    assert wirewright(*arguments, "--docs", cwd=tmp_path).returncode == 0
    assert b"no comment" in (tmp_path / "a/v1/server.yaml").read_bytes()
    assert wirewright("check", "a/v1", cwd=tmp_path).returncode == 0


def test_docs_leave_the_tags_of_variants(tmp_path: Path) -> None:
    what = "{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}"
    more = "".join(
        f"    {name}: {{description: One., required: [kind], properties: {{kind: {{const: {name}}}}}}}\n"
        for name in ("Cat", "Dog")
    )
    (tmp_path / "o.yaml").write_text(EVENTS.replace("WHAT", what) + more, "utf-8")
    arguments = ("import", "openapi", "o.yaml", "-o", "a/v1", "--docs")
    done = wirewright(*arguments, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    text = (tmp_path / "a/v1/types.yaml").read_text()
    assert text.count("docs: One.") == text.count("tag: {kind: ") == 2


def test_types_that_events_have_the_names_of_get_others(tmp_path: Path) -> None:
    more = "    SaidEvent: {type: object, properties: {again: {$ref: '#/components/schemas/SaidEvent'}}}\n"
    what = '{$ref: "#/components/schemas/SaidEvent"}'
    (tmp_path / "o.yaml").write_text(EVENTS.replace("WHAT", what) + more, "utf-8")
    done = wirewright("import", "openapi", "o.yaml", "-o", "a/v1", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert wirewright("check", "a/v1", cwd=tmp_path).returncode == 0
    assert (
        (tmp_path / "a/v1/types.yaml")
        .read_text()
        .endswith("types:\n  SaidEventType:\n    fields: {'again?': SaidEventType}\n")
    )


def test_anchors_of_a_document_are_followed(tmp_path: Path) -> None:
    text = EVENTS.replace("WHAT", "&text {type: string, maxLength: 9}, why: *text")
    (tmp_path / "o.yaml").write_text(text, "utf-8")
    done = wirewright("import", "openapi", "o.yaml", "-o", "a/v1", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert b"'why?': string(..9)" in (tmp_path / "a/v1/server.yaml").read_bytes()


def test_a_default_that_is_none_is_left_out(tmp_path: Path) -> None:
    what = "{type: array, items: {type: string}, default: all}"
    (tmp_path / "o.yaml").write_text(EVENTS.replace("WHAT", what), "utf-8")
    done = wirewright("import", "openapi", "o.yaml", "-o", "a/v1", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stderr == (
        'note[E811]: the default `"all"` of `what` is not a list; it is left out\n'
    )
    assert b"default" not in (tmp_path / "a/v1/server.yaml").read_bytes()


@pytest.mark.parametrize(
    ("document", "arguments", "message"),
    [
        ("a: 1\n", (), "o.yaml:1:1: error[E801]: there is no key `openapi`"),
        ("swagger: '2.0'\n", (), "o.yaml:1:10: error[E802]: OpenAPI 2 is not read"),
        ("openapi: 4.0.0\n", (), "o.yaml:1:10: error[E802]: OpenAPI 4.0.0 is not read"),
        ("openapi: [\n", (), "o.yaml:1:10: error[E103]"),
        (
            EVENTS.replace("WHAT", "{$ref: 'other.yaml#/A'}"),
            (),
            "error[E803]: `other.yaml#/A` is outside of the document",
        ),
        (
            EVENTS.replace("WHAT", "{$ref: '#/components/schemas/Sad'}"),
            (),
            "error[E804]: `#/components/schemas/Sad` leads nowhere",
        ),
        (
            EVENTS.replace("WHAT", "{$ref: '#/components/schemas/A'}")
            + "    A: {$ref: '#/components/schemas/A'}\n",
            (),
            "error[E805]: `#/components/schemas/A` leads back to itself",
        ),
        (
            EVENTS.replace("WHAT", "{}").replace(
                "}]}", "}, {properties: {type: {const: said}}}]}"
            ),
            (),
            "error[E806]: two schemas for the event `said`",
        ),
        (
            EVENTS.replace("WHAT", "{}"),
            ("--root", "Sayd"),
            "error[E807]: there is no schema or path `Sayd`",
        ),
        (
            EVENTS.replace("WHAT", "{}").replace("ServerEvent", "Others"),
            (),
            "error[E809]: no schema is a union of events by its name",
        ),
    ],
)
def test_a_bad_document_is_refused(
    document: str, arguments: tuple[str, ...], message: str, tmp_path: Path
) -> None:
    (tmp_path / "o.yaml").write_text(document, "utf-8")
    done = wirewright(
        "import", "openapi", "o.yaml", "-o", "a/v1", *arguments, cwd=tmp_path
    )
    assert done.returncode == 3
    assert message in done.stderr
    assert not (tmp_path / "a").exists()


def test_every_reference_that_leads_nowhere_is_told_at_once(tmp_path: Path) -> None:
    what = (
        "{properties: {a: {$ref: 'https://a.example/b.yaml#/C'}, "
        "b: {$ref: '#/components/schemas/Unlike'}}}"
    )
    document = EVENTS.replace("WHAT", what).replace(
        "oneOf: [", "oneOf: [{$ref: '#/components/schemas/Sait'}, "
    )
    (tmp_path / "o.yaml").write_text(document, "utf-8")
    done = wirewright("import", "openapi", "o.yaml", "-o", "a/v1", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (3, "")
    told = [line for line in done.stderr.splitlines() if "error[" in line]
    assert told == [
        "o.yaml:5:34: error[E804]: `#/components/schemas/Sait` leads nowhere",
        "o.yaml:6:108: error[E803]: `https://a.example/b.yaml#/C` is outside of the document",
        "o.yaml:6:150: error[E804]: `#/components/schemas/Unlike` leads nowhere",
    ]
    helps = [part.partition("help: ")[2] for part in done.stderr.splitlines()]
    assert [text for text in helps if text] == [
        "did you mean `Said`?",
        "bundle the document into one file first; nothing is fetched",
        "add what it names, or take the reference out",
    ]
    assert not (tmp_path / "a").exists()


def test_an_object_without_end_is_no_spec(tmp_path: Path) -> None:
    what = '{$ref: "#/components/schemas/N"}'
    ring = "    N: {type: object, required: [n], properties: {n: {$ref: '#/components/schemas/N'}}}\n"
    (tmp_path / "o.yaml").write_text(EVENTS.replace("WHAT", what) + ring, "utf-8")
    done = wirewright("import", "openapi", "o.yaml", "-o", "a/v1", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr == (
        "error[E808]: the spec that came out is not valid: E301: `N` needs itself, and there is no way out: "
        "`N` → `N` (types.yaml:4)\n"
        "  help: make a field on the way optional, or let it be null\n"
    )
    assert not (tmp_path / "a").exists()
