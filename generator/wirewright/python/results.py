"""Answers of which more than the body matters → views of classes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ..spec.model import Body, Endpoint, Field, Spec
from ..spec.references import references
from ..spec.words import camel
from .annotations import operands
from .decoders import Decoders
from .docs import type_docs
from .endpoint_facts import JSON, last_word, media_of
from .imports import import_block
from .layout import Group, Pair, Part, flat, lay_out
from .names import Names, escape
from .namespaces import class_name, taken_classes
from .reserved import ATTRIBUTES
from .sinks import Code, Docstring, Identifier, docstring, identifier, literal

_RESERVED = ATTRIBUTES | {"of", "request_id"}


@dataclass(frozen=True, slots=True)
class ResultFieldView:
    declaration: Code
    docs: Docstring | None


@dataclass(frozen=True, slots=True)
class ResultView:
    """A class for the answer of an endpoint."""

    name: Identifier
    docs: Docstring
    fields: tuple[ResultFieldView, ...]
    make: tuple[Code, ...]
    """The lines that make an object of an answer."""


@dataclass(frozen=True, slots=True)
class ResultsView:
    imports: tuple[Code, ...]
    typing_imports: tuple[Code, ...]
    results: tuple[ResultView, ...]


def result_name(endpoint: Endpoint, names: Names) -> Identifier:
    """The class for the answer of an endpoint whose headers matter."""
    taken = taken_classes(names)
    return identifier(class_name(camel(endpoint.name), (), "Result", taken))


def results_view(
    spec: Spec, names: Names, homes: Mapping[Identifier, str]
) -> ResultsView | None:
    """The module of such classes; None if there are none."""
    decoders = Decoders(spec, names)
    endpoints = [item for item in spec.endpoints if item.response.headers]
    if not endpoints:
        return None
    functions: set[str] = set()
    mentioned: set[str] = set()
    views = [
        _result(spec, item, names, decoders, functions, mentioned) for item in endpoints
    ]
    modules: dict[str, set[str]] = {}
    for name in mentioned:
        cls = names.definitions[name]
        modules.setdefault("." + homes[cls], set()).add(cls)
    has_path = any(item.path for one in endpoints for item in one.response.headers)
    imports = {
        "._runtime.net.rest": {"Answer", *(["header_variables"] if has_path else [])}
    }
    if functions:
        imports["._decode"] = functions
    return ResultsView(
        tuple(import_block(imports)), tuple(import_block(modules, 4)), tuple(views)
    )


def _result(
    spec: Spec,
    endpoint: Endpoint,
    names: Names,
    decoders: Decoders,
    functions: set[str],
    mentioned: set[str],
) -> ResultView:
    fields: list[ResultFieldView] = []
    lines: list[Code] = []
    arguments: list[Part] = []
    media = media_of(endpoint)
    body = next(
        (item for item in endpoint.response.bodies if item.media == media), None
    )
    taken: set[str] = set()
    if body is not None:
        name, annotation, value = _body(body, names, decoders, functions)
        taken.add(name)
        mentioned |= set(references(body.type))
        declaration = Code(f"    {name}: {annotation}")
        fields.append(ResultFieldView(declaration, docstring("The body.", 4)))
        arguments.append(Pair(name, value, "="))
    for header in endpoint.response.headers:
        name = _free(header.key.lower(), taken)
        get = f"answer.headers.get({literal(header.wire.lower())})"
        lines.append(Code(f"        {name} = {get}"))
        fields.append(_optional(name, f"The header `{header.wire}`. " + header.docs))
        arguments.append(Pair(name, name, "="))
        if header.path is not None:
            given = (f'{name} or ""', literal(header.path))
            lines.append(lay_out(Group("header_variables(", given, ")"), 8, "found = "))
        for variable in _variables(header):
            inner = _free(variable, taken)
            lines.append(Code(f"        {inner} = found.get({literal(variable)})"))
            fields.append(_optional(inner, f"From the header `{header.wire}`."))
            arguments.append(Pair(inner, inner, "="))
    fields.append(_optional("request_id", "What the server calls the request."))
    arguments.append("request_id=answer.request_id")
    lines.append(lay_out(Group("cls(", tuple(arguments), ")"), 8, "return "))
    docs = type_docs(endpoint.docs, endpoint.provenance)
    about = f"The answer of `{endpoint.name}`."
    return ResultView(
        result_name(endpoint, names),
        docstring(f"{about} {docs}" if docs else about, 4),
        tuple(fields),
        tuple(lines),
    )


def _body(
    body: Body, names: Names, decoders: Decoders, functions: set[str]
) -> tuple[Identifier, str, str]:
    """The attribute for a body, its annotation, and the code that makes it of an answer."""
    if body.media != JSON:
        return escape(last_word(body.media), _RESERVED), "str", "answer.text()"
    annotation = " | ".join(map(flat, operands(body.type, names)))
    function = decoders.function(body.type)
    if function is None:
        return identifier("body"), annotation, "answer.json()"
    functions.add(function)
    return identifier("body"), annotation, f"{function}(answer.json())"


def _optional(name: str, docs: str) -> ResultFieldView:
    return ResultFieldView(Code(f"    {name}: str | None"), docstring(docs.strip(), 4))


def _variables(header: Field) -> list[str]:
    return re.findall(r"\{([^{}]*)\}", header.path or "")


def _free(name: str, taken: set[str]) -> Identifier:
    found = escape(name, _RESERVED | taken)
    while found in taken:
        found = identifier(f"{found}_")
    taken.add(found)
    return found
