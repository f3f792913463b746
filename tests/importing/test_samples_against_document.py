"""Samples of an imported spec, judged by `jsonschema` with the schemas of the document that it was made from.

Where the two do not agree, the difference is in a table with its reason.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from wirewright.exchange.openapi_document import plain, read_document
from wirewright.importing import Roots, import_openapi
from wirewright.samples import Sample, samples
from wirewright.spec.model import Spec
from wirewright.spec.words import camel

HERE = Path(__file__).parent
REFERENCE = os.environ.get("WIREWRIGHT_OPENAPI", "")
"""The published document of the flagship, which is not part of this repository."""

DOCUMENTS = {
    **{path.parent.name: path for path in sorted(HERE.glob("cases/*/openapi.yaml"))},
    "updating": HERE / "updating" / "openapi.yaml",
}


@dataclass(frozen=True)
class Difference:
    """Samples on which the document and our strict reader do not agree."""

    code: str | None
    name: str
    reason: str

    def covers(self, sample: Sample) -> bool:
        return sample.code == self.code and bool(re.search(self.name, sample.name))


DIFFERENCES = (
    Difference(
        "unknown-field", "", "an object of a document has more members if it likes"
    ),
    Difference("time", "", "a `format` is a note, which no validator has to check"),
    Difference("base64", "", "as is an encoding"),
    Difference(
        "const",
        "^(Cat|Dog)/invalid/kind/changed",
        "the value stands at the union, as a `discriminator`",
    ),
)
IN_REFERENCE = (
    Difference("unknown-field", "", "as above"),
    Difference(
        "null", "odalities/null$", "`items` without a type admits what is no array"
    ),
    Difference("type", "odalities/wrong-type-[a-z]+$", "the same"),
)


def plain_schema(node: Any) -> Any:
    """A schema in the words of JSON Schema 2020-12. What `oneOf` lists may overlap, as in `[string, enum]`."""
    if isinstance(node, list):
        return [plain_schema(item) for item in node]
    if not isinstance(node, dict):
        return node
    made = {key: plain_schema(value) for key, value in node.items()}
    if isinstance(made.get("oneOf"), list):
        made["anyOf"] = made.pop("oneOf")
    if mapping := made.pop("discriminator", {}).get("mapping"):
        made.update(told_apart(node["discriminator"]["propertyName"], mapping))
    for limit in ("minimum", "maximum"):
        name = f"exclusive{limit.capitalize()}"
        if isinstance(made.get(name), bool):
            if made.pop(name):
                made[name] = made.pop(limit)
    if made.pop("nullable", None) is True:
        return {"anyOf": [made, {"type": "null"}]}
    return made


def told_apart(name: str, mapping: dict[str, str]) -> dict[str, Any]:
    """What a `discriminator` demands, which is a hint to JSON Schema."""
    return {
        "required": [name],
        "properties": {name: {"enum": list(mapping)}},
        "allOf": [
            {
                "if": {"properties": {name: {"const": value}}},
                "then": {"$ref": reference},
            }
            for value, reference in mapping.items()
        ],
    }


class Judge:
    """The schemas of a document by the names of our events and types."""

    def __init__(self, path: Path, spec: Spec) -> None:
        document: Any = plain(read_document(str(path)).root)
        self.components = plain_schema(document["components"])
        self.schemas: dict[str, Any] = self.components["schemas"]
        self.by_type = {camel(name): name for name in self.schemas}
        self.by_event: dict[tuple[str | None, str | None, object], str] = {}
        for union in self.schemas:
            if found := re.fullmatch("(.*)(Client|Server)(Event|Message)s?", union):
                for name in self._leaves(union):
                    place = (camel(found[1]), found[2].lower(), self._tag(name))
                    self.by_event[place] = name
        self.tags = {event.key: event.tag for event in spec.events}

    def _leaves(self, name: str) -> Iterator[str]:
        variants = self.schemas[name].get("anyOf")
        if variants is None:
            yield name
            return
        for variant in variants:
            if "$ref" in variant:
                yield from self._leaves(variant["$ref"].rpartition("/")[2])

    def _tag(self, name: str) -> object:
        for part in (self.schemas[name], *self.schemas[name].get("allOf", ())):
            tag = part.get("properties", {}).get("type", {})
            if tag:
                return tag.get("const", tag.get("enum", [None])[0])
        return None

    def schema_of(self, sample: Sample) -> str | None:
        """The schema of a sample; None for what has no name in the document."""
        if sample.direction is None:
            return self.by_type.get(sample.target)
        tag = self.tags.get(sample.target)
        channel = camel(sample.channel or "").removeprefix("Main")
        return self.by_event.get((channel, sample.direction, tag))

    def accepts(self, schema: str, value: object) -> bool:
        whole = {
            "$ref": f"#/components/schemas/{schema}",
            "components": self.components,
        }
        return jsonschema.Draft202012Validator(whole).is_valid(value)


def disagreements(
    path: Path, folder: Path, table: tuple[Difference, ...] = DIFFERENCES
) -> tuple[list[str], int, set[Difference]]:
    """The samples on which both do not agree for no known reason, how many there are in all, and the used rows."""
    spec = import_openapi(str(path), str(folder / "api" / "v1"), Roots()).spec
    judge = Judge(path, spec)
    left: list[str] = []
    used: set[Difference] = set()
    number = 0
    for sample in samples(spec):
        schema = judge.schema_of(sample)
        if schema is None or sample.code == "unknown-event":
            continue
        number += 1
        if judge.accepts(schema, sample.value) == sample.valid:
            continue
        rows = [row for row in table if row.covers(sample)]
        used.update(rows[:1])
        if not rows:
            left.append(f"{sample.code} {sample.name}")
    return left, number, used


def test_the_documents_of_the_cases(tmp_path: Path) -> None:
    used: set[Difference] = set()
    for name, path in DOCUMENTS.items():
        left, number, rows = disagreements(path, tmp_path / name)
        used |= rows
        assert (name, left) == (name, [])
        assert number > 2
    assert used == set(DIFFERENCES)


@pytest.mark.skipif(not REFERENCE, reason="WIREWRIGHT_OPENAPI names no document")
def test_the_published_document(tmp_path: Path) -> None:
    left, number, used = disagreements(Path(REFERENCE), tmp_path, IN_REFERENCE)
    assert left == []
    assert used == set(IN_REFERENCE)
    assert number > 3000
