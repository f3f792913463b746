"""Documents that are large, deep, or made to harm: they are read, or refused for a reason, and cost little."""

from __future__ import annotations

from pathlib import Path

import pytest
from importing.documents import Schema, document, large, reference
from wirewright.diagnostics import WirewrightError
from wirewright.exchange.openapi_document import MAX_BYTES
from wirewright.importing import (
    Roots,
    import_openapi,
    update_from_openapi,
    write_update,
)
from wirewright.output.tree import write

HEAD = "openapi: 3.1.0\n"
DEEP: Schema = {}
for _ in range(60):
    DEEP = {"type": "object", "properties": {"a": DEEP}}


def refusal(text: str, folder: Path) -> tuple[int, list[str]]:
    """The exit code, and what is said of a document."""
    (folder / "o.yaml").write_text(text, "utf-8")
    with pytest.raises(WirewrightError) as raised:
        import_openapi(str(folder / "o.yaml"), str(folder / "a" / "v1"), Roots())
    assert not (folder / "a").exists()
    found = raised.value.diagnostics
    return raised.value.exit_code, [f"{item.code} {item.message}" for item in found]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(
            HEAD
            + "x0: &x0 [a, a, a, a, a, a, a, a, a, a]\n"
            + "".join(
                f"x{i}: &x{i} [{', '.join([f'*x{i - 1}'] * 10)}]\n"
                for i in range(1, 30)
            ),
            "E110 more than 4,000,000 keys and values in the document",
            id="aliases of aliases",
        ),
        pytest.param(
            HEAD
            + "x0: &x0 [a]\n"
            + "".join(f"x{i}: &x{i} [*x{i - 1}]\n" for i in range(1, 70)),
            "E109 more than 64 lists and mappings inside each other",
            id="aliases in aliases",
        ),
        pytest.param(
            HEAD + "x: &x [*x]\n",
            "E105 `*x` repeats what is not there",
            id="an alias of itself",
        ),
        pytest.param(
            document(DEEP),
            "E109 more than 64 lists and mappings inside each other",
            id="deep",
        ),
        pytest.param(
            document(
                reference("A0"),
                {
                    f"A{i}": {
                        "allOf": [reference(f"A{i + 1}")],
                        "properties": {"a": {}},
                    }
                    for i in range(99)
                }
                | {"A99": {"type": "object"}},
            ),
            "E805 `allOf` leads through more than 64 schemas",
            id="parts of parts",
        ),
        pytest.param(
            document(
                reference("A0"),
                {f"A{i}": reference(f"A{i + 1}") for i in range(99)} | {"A99": {}},
            ),
            "E805 `#/components/schemas/A64` leads back to itself",
            id="references to references",
        ),
        pytest.param(
            HEAD + " " * MAX_BYTES, "E108 the file is larger than 32 MiB", id="large"
        ),
    ],
)
def test_what_is_too_much_is_refused(text: str, message: str, tmp_path: Path) -> None:
    code, messages = refusal(text, tmp_path)
    assert (code, messages[:1]) == (3, [message])


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            document(
                reference("A0"),
                {f"A{i}": {"allOf": [reference(f"A{i + 1}")] * 2} for i in range(40)}
                | {"A40": {"type": "object"}},
            ),
            id="two to the power of 40 parts",
        ),
        pytest.param(
            document(
                reference("A0"),
                {
                    f"{side}{i}": {
                        "oneOf": [reference(f"A{i + 1}"), reference(f"B{i + 1}")]
                    }
                    for i in range(40)
                    for side in "AB"
                }
                | {"A40": {"type": "string"}, "B40": {"type": "integer"}},
            ),
            id="two to the power of 40 variants",
        ),
        pytest.param(
            document({"enum": [f"v{i}" for i in range(5000)]}), id="5,000 values"
        ),
        pytest.param(
            document(
                reference("A"),
                {
                    "A": {"oneOf": [reference("B"), {"type": "string"}]},
                    "B": {"oneOf": [reference("A"), {"type": "integer"}]},
                },
            ),
            id="unions of each other",
        ),
        pytest.param(
            document(
                reference("A0"),
                {
                    f"A{i}": {
                        "type": "object",
                        "properties": {"a": reference(f"A{i + 1}")},
                    }
                    for i in range(400)
                }
                | {"A400": {"type": "object", "properties": {"a": reference("A0")}}},
            ),
            id="400 objects in each other",
        ),
    ],
)
def test_what_looks_like_much_is_read(text: str, tmp_path: Path) -> None:
    (tmp_path / "o.yaml").write_text(text, "utf-8")
    file, folder = str(tmp_path / "o.yaml"), str(tmp_path / "a" / "v1")
    write(import_openapi(file, folder, Roots()).plan)
    update = update_from_openapi(file, folder, Roots())
    assert (list(update.files), update.updated.open) == ([], [])


def test_a_document_of_the_size_of_a_providers(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    size = 100 if request.config.getoption("--long") else 6
    text = large(size)
    (tmp_path / "o.yaml").write_text(text, "utf-8")
    if size == 100:
        assert len(text) > 3_000_000
    file, folder = str(tmp_path / "o.yaml"), str(tmp_path / "a" / "v1")
    made = import_openapi(file, folder, Roots(), docs=True)
    assert len(made.spec.events) == size
    assert len(made.spec.endpoints) == 2 * size
    assert len(made.spec.definitions) == 14 * size
    assert made.notices == ()
    write(made.plan)
    (tmp_path / "o.yaml").write_text(text.replace('"leaf-1"', '"leaf-9"'), "utf-8")
    update = update_from_openapi(file, folder, Roots(), docs=True)
    write_update(update)
    assert len(update.updated.applied) == 2 * size
    assert update.updated.open == []
