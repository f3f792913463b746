"""What documents of real providers have, in small: each of these could not be imported once."""

from __future__ import annotations

import json
from pathlib import Path

from importing.documents import document, reference
from wirewright.exchange.openapi_document import read_document
from wirewright.importing import Roots, import_openapi
from wirewright.spec.model import Spec, Union
from wirewright.spec.nodes import Mapping, Scalar


def imported(text: str, folder: Path) -> Spec:
    (folder / "o.json").write_text(text, "utf-8")
    return import_openapi(
        str(folder / "o.json"), str(folder / "a" / "v1"), Roots()
    ).spec


def test_an_inline_union_beside_a_type_of_the_name_of_its_place(tmp_path: Path) -> None:
    """It may be null, and has a name of its own then, which counts."""
    plan = {"type": "object", "properties": {"id": {"type": "string"}}}
    schedule = {
        "anyOf": [{"type": "string"}, reference("SaidWhatSchedule")],
        "nullable": True,
    }
    what = {"type": "object", "properties": {"schedule": schedule}}
    text = document(what, {"SaidWhatSchedule": plan})
    spec = imported(text.replace("3.1.0", "3.0.3"), tmp_path)
    assert isinstance(spec.index["SaidWhatSchedule2"], Union)
    assert not isinstance(spec.index["SaidWhatSchedule"], Union)


def test_a_reference_into_a_part_of_another_schema(tmp_path: Path) -> None:
    text = document(
        {"oneOf": [{"$ref": "#/components/schemas/Deep/properties/a%7Eb"}, {"type": "string"}]},
        {"Deep": {"type": "object", "properties": {"a~b": {"type": "object", "properties": {"x": {"type": "string"}}}}}},
    )  # fmt: skip
    spec = imported(text.replace("a%7Eb", "a~0b"), tmp_path)
    assert isinstance(spec.index["SaidWhat"], Union)


def test_a_part_of_a_form_that_only_servers_send(tmp_path: Path) -> None:
    made = json.loads(document({"type": "string"}))
    schema = {
        "type": "object",
        "properties": {"id": {"type": "string", "readOnly": True}},
    }
    body = {"content": {"multipart/form-data": {"schema": schema}}}
    made["paths"] = {
        "/x": {"post": {"requestBody": body, "responses": {"200": {"description": ""}}}}
    }
    spec = imported(json.dumps(made), tmp_path)
    assert len(spec.endpoints) == 1


def test_json_writes_some_characters_as_two_escapes(tmp_path: Path) -> None:
    title = "\U0001f600 \\ud83d\\ude00 \\\U0001f600"
    made = {**json.loads(document({})), "info": {"title": title, "version": "1"}}
    (tmp_path / "o.json").write_text(json.dumps(made), "utf-8")
    info = read_document(str(tmp_path / "o.json")).root.get("info")

    assert isinstance(info, Mapping)
    found = info.get("title")
    assert isinstance(found, Scalar) and found.text == title
