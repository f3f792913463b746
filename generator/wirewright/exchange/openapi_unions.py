"""Unions: what tells the variants apart, open enums, and null among the variants."""

from __future__ import annotations

from typing import Protocol

from ..diagnostics import Diagnostics
from ..spec.nodes import Mapping, Node, Scalar
from ..spec.words import camel
from .openapi_document import (
    SCHEMAS,
    Document,
    entries_of,
    plain,
    reference_of,
    text_of,
)
from .openapi_schemas import Schema, Schemas
from .spec_text import Form

_MAX_DEPTH = 64  # unions inside each other


class Types(Protocol):
    """What a union needs of the types around it."""

    document: Document
    schemas: Schemas
    notices: Diagnostics
    tags: dict[int, dict[str, object]]
    kinds: dict[int, str]
    leaves: dict[int, list[tuple[Node, str | None]]]

    def want(self, schema: str) -> str: ...

    def inline_name(self, name: str) -> str: ...

    def form(self, node: Node, place: str) -> Form: ...


def tell_apart(types: Types, schema: Schema, place: str) -> Form:
    """The form of a schema with `oneOf` or `anyOf`; says in `types.tags` which members its objects are told apart by."""
    variants = _without_null(types, schema)
    if not variants:
        schema.nullable = True
        return {"type": "json"}
    if len(variants) == 1:
        return types.form(variants[0], place)
    kinds = [_kind(types, node) for node in variants]
    if set(kinds) == {"string"} and (merged := _strings(types, variants)):
        return merged
    objects = [
        leaf
        for node, kind in zip(variants, kinds, strict=True)
        if kind == "object"
        for leaf in leaves(types, node)
    ]
    others = [kind for kind in kinds if kind != "object"]
    untagged: Node | None = None
    known = {id(node): types.want(name) for node, name in objects if name}
    if (
        "json" in others
        or len(set(others)) < len(others)
        or {"integer", "number"} <= set(others)
    ):
        message = "the variants cannot be told apart by their JSON type"
        types.notices.error("E812", message, schema.span)
        return {"type": "json"}
    if len(objects) > 1:
        found = _tags(types, objects, _mapping(schema))
        if found is None:
            message = "the objects cannot be told apart by members with fixed values"
            types.notices.error("E812", message, schema.span)
            return {"type": "json" if others else "object"}
        for (node, _), tags in zip(objects, found, strict=True):
            types.tags.setdefault(id(node), tags)
        untagged = _untagged(types, schema, objects, found)
    forms: list[Form] = []
    for number, node in enumerate(variants, 1):
        values = types.tags.get(id(types.document.follow(node)), {})
        said = camel("".join(str(value) + " " for value in values.values()))
        inner = types.inline_name(place + (said or f"Variant{number}"))
        form = types.form(node, inner)
        if {"fields", "enum", "union"} & set(form):
            form["name"] = inner
            known[id(types.document.follow(types.schemas.single(node)))] = inner
        forms.append(form)
    form = {"union": forms}
    return form if untagged is None else {**form, "untagged": known[id(untagged)]}


def _untagged(
    types: Types,
    schema: Schema,
    objects: list[tuple[Node, str | None]],
    tags: list[dict[str, object]],
) -> Node | None:
    """The first variant whose tag may be absent, as the one that an object without it is."""
    loose: list[Node] = []
    for (node, _), members in zip(objects, tags, strict=True):
        read = types.schemas.read(node)
        first = next(iter(members))
        if first in read.properties and first not in read.required:
            loose.append(node)
    if len(loose) > 1:
        message = "several variants may lack their tag; an object without it is read as the first of them"
        types.notices.error("E812", message, schema.span)
    return loose[0] if loose else None


def leaves(types: Types, node: Node, depth: int = 0) -> list[tuple[Node, str | None]]:
    """The objects of a variant, which may be a union itself, each with the name of its schema."""
    node = types.schemas.single(node)
    if id(node) not in types.leaves:
        types.leaves[id(node)] = []  # for a union that is a part of itself
        types.leaves[id(node)] = _leaves(types, node, depth)
    return types.leaves[id(node)]


def _leaves(types: Types, node: Node, depth: int) -> list[tuple[Node, str | None]]:
    reference = reference_of(node)
    name = reference.text.removeprefix(SCHEMAS) if reference else None
    if name not in types.document.schemas:  # a part of another schema, say
        name = None
    schema = types.schemas.read(node)
    if schema.variants and depth < _MAX_DEPTH:
        found = {
            id(leaf): (leaf, schema_name)
            for part in _without_null(types, schema)
            for leaf, schema_name in leaves(types, part, depth + 1)
        }
        return list(found.values())
    return [(types.document.follow(node), name)]


def _without_null(types: Types, schema: Schema) -> list[Node]:
    kept: list[Node] = []
    for node in schema.variants:
        value = types.document.follow(node)
        kind = value.get("type") if isinstance(value, Mapping) else None
        enum = value.get("enum") if isinstance(value, Mapping) else None
        if text_of(kind) == "null" or (enum is not None and plain(enum) == [None]):
            schema.nullable = True
        else:
            kept.append(node)
    return kept


def _kind(types: Types, node: Node, depth: int = 0) -> str:
    """The one JSON type of a variant; `json` for several."""
    node = types.document.follow(node)
    if id(node) not in types.kinds:
        types.kinds[id(node)] = "json"  # for a union that is a part of itself
        types.kinds[id(node)] = _found_kind(types, node, depth)
    return types.kinds[id(node)]


def _found_kind(types: Types, node: Node, depth: int) -> str:
    schema = types.schemas.read(node)
    if schema.variants and depth < _MAX_DEPTH:
        kinds = {_kind(types, part, depth + 1) for part in _without_null(types, schema)}
        return kinds.pop() if len(kinds) == 1 else "json"
    if len(schema.types) == 1:
        return schema.types[0]
    if not schema.types and schema.properties:
        return "object"
    value = schema.keys.get("const")
    values = (
        [value]
        if value is not None
        else list(getattr(schema.keys.get("enum"), "items", ()))
    )
    names: dict[type, str] = {
        bool: "boolean",
        int: "integer",
        float: "number",
        str: "string",
    }
    found = {
        names.get(type(item.value), "json")
        for item in values
        if isinstance(item, Scalar)
    }
    return found.pop() if len(found) == 1 else "json"


def _strings(types: Types, variants: list[Node]) -> Form | None:
    """One enum for several kinds of strings; open if one of them is any string."""
    known: list[str] = []
    is_open = False
    for node in variants:
        schema = types.schemas.read(node)
        if schema.nullable:
            return None
        value = schema.keys.get("const")
        values = (
            [value]
            if value is not None
            else list(getattr(schema.keys.get("enum"), "items", ()))
        )
        texts = [
            item.value
            for item in values
            if isinstance(item, Scalar) and isinstance(item.value, str)
        ]
        if schema.variants:
            inner = _strings(types, list(schema.variants))
            if inner is None or "enum" not in inner:
                return None
            texts, is_open = inner["enum"], is_open or "open" in inner
        elif not texts:
            is_open = True
            for name in sorted(
                {"pattern", "format", "minLength", "maxLength"} & set(schema.keys)
            ):
                types.notices.error(
                    "E811", f"`{name}` is left out", schema.keys[name].span
                )
        known += [text for text in texts if text and text not in known]
    if not known:
        return {"type": "string"}
    return {"enum": known, "open": True} if is_open else {"enum": known}


def _mapping(schema: Schema) -> tuple[str | None, dict[str, list[str]]]:
    """The member of a `discriminator`, and the values that it has for each schema."""
    node = schema.keys.get("discriminator")
    if not isinstance(node, Mapping):
        return None, {}
    values: dict[str, list[str]] = {}
    for value, target in entries_of(node.get("mapping")).items():
        values.setdefault((text_of(target) or "").removeprefix(SCHEMAS), []).append(
            value
        )
    return text_of(node.get("propertyName")), values


def _tags(
    types: Types,
    objects: list[tuple[Node, str | None]],
    mapping: tuple[str | None, dict[str, list[str]]],
) -> list[dict[str, object]] | None:
    """For each object the members with fixed values by which they differ; None where there are none."""
    key, values = mapping
    constants: list[dict[str, object]] = []
    for node, name in objects:
        schema = types.schemas.read(node)
        found: dict[str, object] = {}
        for member, part in schema.properties.items():
            value = types.schemas.constant(part)
            if value is not None:
                found[member] = value.value
        if key and key not in found and len(values.get(name or "", ())) == 1:
            found[key] = values[name or ""][0]
        constants.append(found)
    return _differing(constants, key)


def _differing(
    constants: list[dict[str, object]], key: str | None
) -> list[dict[str, object]] | None:
    """The fewest members, `key` or `type` first, by which all differ; those with one value are told apart by others."""
    shared = [
        member for member in constants[0] if all(member in found for found in constants)
    ]
    for member in sorted(shared, key=lambda name: (name != key, name != "type")):
        chosen: list[dict[str, object]] = [{member: row[member]} for row in constants]
        groups: dict[str, list[int]] = {}
        for index, row in enumerate(constants):
            groups.setdefault(repr(row[member]), []).append(index)
        if len(groups) == 1 and len(constants) > 1:
            continue
        for indexes in groups.values():
            if len(indexes) == 1:
                continue
            rest = [
                {k: v for k, v in constants[i].items() if k != member} for i in indexes
            ]
            inner = _differing(rest, key)
            if inner is None:
                break
            for index, tags in zip(indexes, inner, strict=True):
                chosen[index].update(tags)
        else:
            return chosen
    return None
