"""Documents for tests: small ones that are hostile, and one of the size of a whole provider's API."""

from __future__ import annotations

import json
from typing import Any

Schema = dict[str, Any]


def reference(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def document(what: Schema, schemas: dict[str, Schema] | None = None) -> str:
    """A document whose only event has the member `what`."""
    said = {
        "type": "object",
        "required": ["type"],
        "properties": {"type": {"const": "said"}, "what": what},
    }
    every = {"ServerEvent": {"oneOf": [reference("Said")]}, "Said": said}
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "components": {"schemas": {**every, **(schemas or {})}},
        }
    )


def large(size: int) -> str:
    """A document with 15 `size` schemas and 2 `size` paths.

    It has long texts, objects that hold themselves, chains of `allOf`, unions of unions with a discriminator, open enums
    and arrays in arrays; and an anchor, which is repeated.
    """
    schemas: dict[str, Schema] = {}
    events: list[Schema] = []
    paths: Schema = {}
    for i in range(size):
        _family(i, schemas)
        events.append(reference(f"Event{i}"))
        for name in ("thing", "list"):
            paths[f"/{name}{i}/{{id}}"] = {"post": _operation(i, name)}
    schemas["MainServerEvent"] = {"anyOf": events}
    text = json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "Large", "version": "1"},
            "paths": paths,
            "components": {"schemas": schemas},
        },
        indent=1,
    )
    # YAML takes JSON; JSON has no anchors.
    anchored = '"limits": &limits {"type": "integer", "minimum": 1, "maximum": 9}'
    return text.replace('"limits": 0', anchored, 1).replace(
        '"limits": 0', '"limits": *limits'
    )


def _family(i: int, schemas: dict[str, Schema]) -> None:
    """Fifteen schemas that belong together."""
    docs = f"Number {i}. " + "It says so at length, as documents of providers do. " * 26
    parts = [f"Part{i}x{number}" for number in range(4)]
    for depth, name in enumerate(parts):
        own: Schema = {"properties": {f"member_{depth}": {"type": "string"}}}
        whole = [reference(parts[depth + 1])] if depth < 3 else []
        schemas[name] = {"type": "object", "description": docs, "allOf": [*whole, own]}
    for number in range(4):
        schemas[f"Leaf{i}x{number}"] = {
            "type": "object",
            "description": docs,
            "required": ["kind"],
            "properties": {
                "kind": {"type": "string", "enum": [f"leaf-{number}"]},
                "tree": reference(f"Tree{i}"),
                "limits": 0,
            },
        }
    for number in range(2):
        leaves = [f"Leaf{i}x{number * 2}", f"Leaf{i}x{number * 2 + 1}"]
        schemas[f"Branch{i}x{number}"] = {
            "oneOf": [reference(leaf) for leaf in leaves],
            "discriminator": {"propertyName": "kind"},
        }
    schemas[f"Choice{i}"] = {
        "description": docs,
        "oneOf": [reference(f"Branch{i}x{number}") for number in range(2)],
    }
    schemas[f"Tree{i}"] = {
        "type": "object",
        "description": docs,
        "properties": {
            "children": {"type": "array", "items": reference(f"Tree{i}")},
            "grid": {"type": "array", "items": {"type": "array", "items": {}}},
            "next": reference(
                f"Tree{i + 1}" if f"Tree{i + 1}" in schemas else f"Tree{i}"
            ),
        },
    }
    schemas[f"Word{i}"] = {
        "description": docs,
        "anyOf": [{"type": "string"}, {"type": "string", "enum": ["a", "b", f"c{i}"]}],
    }
    schemas[f"Wide{i}"] = {
        "type": "object",
        "description": docs,
        "properties": {
            f"member_{number}": {
                "description": docs,
                "anyOf": [{"type": "number", "minimum": number}, {"type": "null"}],
            }
            for number in range(6)
        },
    }
    schemas[f"Event{i}"] = {
        "type": "object",
        "description": docs,
        "required": ["type", "choice"],
        "properties": {
            "type": {"const": f"event.{i}"},
            "choice": reference(f"Choice{i}"),
            "part": reference(parts[0]),
            "word": reference(f"Word{i}"),
            "wide": reference(f"Wide{i}"),
        },
    }


def _operation(i: int, name: str) -> Schema:
    body = {"application/json": {"schema": reference(f"Wide{i}")}}
    return {
        "operationId": f"{name}{i}",
        "parameters": [
            {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
        ],
        "requestBody": {"content": body},
        "responses": {"200": {"description": "Done.", "content": body}},
    }
