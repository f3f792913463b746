"""What a spec's exports say about values: two readers of our own messages that are not ours."""

from __future__ import annotations

import json
import sys
import types
from functools import cache
from typing import Any

import jsonschema
from apis import (
    BETA,
    FLAGSHIP,
    GLASSHOUSE,
    SWITCHBOARD,
    Api,
    flagship,
    glasshouse,
    switchboard,
)
from evolution.crossing import revision
from pydantic import TypeAdapter, ValidationError
from wirewright.exporting import json_schema, pydantic_module
from wirewright.python.names import Names
from wirewright.samples import Sample

APIS = {
    "flagship": (flagship, FLAGSHIP),
    "beta": (lambda: revision("2025-07"), BETA),
    "glasshouse": (glasshouse, GLASSHOUSE),
    "switchboard": (switchboard, SWITCHBOARD),
}


def api_of(name: str) -> Api:
    return APIS[name][0]()


@cache
def document(name: str) -> dict[str, Any]:
    """The JSON Schema document of an API."""
    made: dict[str, Any] = json.loads(json_schema(str(APIS[name][1])))
    return made


@cache
def validator(name: str, cls: str) -> Any:
    """The validator of a class, or of a union of messages."""
    whole = document(name)
    schema = {"$schema": whole["$schema"], "$ref": f"#/$defs/{cls}"}
    return jsonschema.Draft202012Validator({**schema, "$defs": whole["$defs"]})


@cache
def models(name: str) -> types.ModuleType:
    """The module of pydantic models of an API."""
    module = types.ModuleType(f"models_of_{name}")
    sys.modules[module.__name__] = module
    exec(compile(pydantic_module(str(APIS[name][1])), name, "exec"), vars(module))
    return module


@cache
def adapter(name: str, cls: str) -> TypeAdapter[Any]:
    return TypeAdapter(getattr(models(name), cls))


def accepts(name: str, cls: str, value: object) -> bool:
    """Whether a model takes a value as it is on the wire."""
    try:
        adapter(name, cls).validate_json(json.dumps(value), strict=True)
    except ValidationError:
        return False
    return True


def class_of(names: Names, sample: Sample) -> str:
    """What a sample is of; a message with an unknown tag is of its channel."""
    if sample.direction is None:
        return str(names.definitions[sample.target])
    if sample.code == "unknown-event":
        assert sample.channel is not None
        client, server = names.channels[sample.channel]
        return str(client if sample.direction == "client" else server)
    return str(names.events[sample.target])
