"""Schemas as forms of the spec language. What cannot be said becomes a notice with its place."""

from __future__ import annotations

import re

from ..diagnostics import Span
from ..spec.nodes import Mapping, Node, Scalar
from ..spec.words import camel
from . import openapi_scalars as scalars
from .openapi_document import (
    SCHEMAS,
    Broken,
    Document,
    is_true,
    items_of,
    plain,
    reference_of,
    text_of,
)
from .openapi_schemas import Schema, Schemas
from .openapi_unions import tell_apart
from .spec_text import Form, renamed

_JSON: Form = {"type": "json"}
_HANDLED = scalars.KNOWN | frozenset(
    [
        "oneOf",
        "anyOf",
        "discriminator",
        "enum",
        "const",
        "items",
        "minItems",
        "maxItems",
        "additionalProperties",
        "propertyNames",
        "minProperties",
        "maxProperties",
        "default",
        "deprecated",
        "readOnly",
        "writeOnly",
        "nullable",
        "definitions",
        "$defs",
    ]
)
_MAX_DEPTH = 48


class Types:
    """Imports schemas, and remembers which named ones they reach."""

    def __init__(self, document: Document, docs: bool) -> None:
        self.document = document
        self.schemas = Schemas(document)
        self.notices = document.notices
        self.docs = docs
        self.definitions: dict[str, Form] = {}
        self.structs: dict[int, list[Form]] = {}
        self.tags: dict[int, dict[str, object]] = {}
        self.kinds: dict[int, str] = {}
        self.leaves: dict[int, list[tuple[Node, str | None]]] = {}
        self.places: dict[tuple[str, str], Span] = {}
        """Where types and their members stand in the document; the name of a member is empty for the type itself."""
        self._names = _type_names(document)
        self._taken = set(self._names.values())
        self._numbers: dict[str, int] = {}
        self._wanted: dict[str, None] = {}
        self._depth = 0

    def want(self, schema: str) -> str:
        """The type name of a schema of the document, which is imported with it."""
        name = self._names[schema]
        if name not in self.definitions and schema not in self._wanted:
            self._wanted[schema] = None
        return name

    def import_wanted(self) -> None:
        """Import every schema that was reached, and what these reach."""
        while self._wanted:
            schema = next(iter(self._wanted))
            del self._wanted[schema]
            name = self._names[schema]
            self.definitions[name] = {}
            node = self.document.schemas[schema]
            self.places[name, ""] = node.span
            self.definitions[name] = self.described(node, self.form(node, name))
            if "deprecated" in self._keys(node):
                self.definitions[name]["deprecated"] = True

    def finish(self) -> None:
        """Move the members that tell structs apart into their tags; to be called at the end."""
        for place, tags in self.tags.items():
            for form in self.structs.get(place, ()):
                fields = form["fields"]
                form["tag"] = {}
                for name, value in tags.items():
                    key = name if name in fields else f"{name}?"
                    fields.pop(key, None)
                    form["tag"][key] = value
                if not fields:
                    del form["fields"]
        self.tags.clear()

    def rename(self, names: dict[str, str]) -> None:
        """Give other names to definitions, wherever they are used."""
        renamed(self.definitions, names)
        self.definitions = {
            names.get(name, name): form for name, form in self.definitions.items()
        }
        self.places = {
            (names.get(name, name), member): span
            for (name, member), span in self.places.items()
        }

    def described(self, node: Node, form: Form) -> Form:
        """The form with the docs in front, if they are wanted."""
        text = text_of(node.get("description")) if isinstance(node, Mapping) else None
        text = re.sub(
            r"[^\n -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]",
            " ",
            text or "",
        )
        text = " ".join(text.split())
        if self.docs and text:
            rest = dict(form)  # the form itself stays the one that `finish` knows
            form.clear()
            form.update({"docs": text, **rest})
        return form

    def form(self, node: Node, place: str) -> Form:
        """The form of a schema; `place` is the name that an inline type there has."""
        node = self.schemas.single(node)
        reference = reference_of(node)
        if reference is not None and reference.text.startswith(SCHEMAS):
            name = reference.text.removeprefix(SCHEMAS)
            if name in self.document.schemas:
                self.document.follow(node)
                return {"type": self.want(name)}
        if isinstance(node, Scalar):
            return dict(_JSON)
        if self._depth >= _MAX_DEPTH:
            message = "the schema lies too deep inside of others"
            self.notices.error("E811", message, node.span)
            return dict(_JSON)
        self._depth += 1
        try:
            schema = self.schemas.read(node)
            form = self._form(schema, self.document.follow(node), place)
        finally:
            self._depth -= 1
        self._notice_rest(schema)
        return form

    def _form(self, schema: Schema, node: Node, place: str) -> Form:
        if schema.variants:
            form = self._union(schema, place)
        elif "const" in schema.keys or "enum" in schema.keys:
            form = self._enum(schema)
        elif len(schema.types) > 1:
            forms = [self._typed(schema, node, kind, place) for kind in schema.types]
            form = Form(union=_distinct(forms))
        else:
            kind = schema.types[0] if schema.types else _guess(schema)
            form = self._typed(schema, node, kind, place)
        if schema.nullable and form != _JSON:
            form["nullable"] = True
        return form

    def _typed(self, schema: Schema, node: Node, kind: str, place: str) -> Form:
        match kind:
            case "string":
                return {"type": scalars.string(schema, self.notices)}
            case "integer" | "number":
                return {"type": scalars.number(schema, kind, self.notices)}
            case "boolean":
                return {"type": "boolean"}
            case "array":
                items = schema.keys.get("items")
                form: Form = {"list": self.form(items, place) if items else dict(_JSON)}
                count = scalars.count(schema, "minItems", "maxItems")
                return {**form, "items": count} if count else form
            case "object":
                return self._object(schema, node, place)
            case _:
                return dict(_JSON)

    def _object(self, schema: Schema, node: Node, place: str) -> Form:
        more = schema.keys.get("additionalProperties")
        if schema.properties:
            if isinstance(more, Mapping) and more.entries:
                message = "the type of additional members is left out; they are kept as any JSON"
                self.notices.error("E811", message, more.span)
            form = {"fields": self.fields(schema, place)}
            self.structs.setdefault(id(node), []).append(form)
            return form
        if isinstance(more, Mapping) and more.entries:
            form = {"map": self.form(more, place)}
            count = scalars.count(schema, "minProperties", "maxProperties")
            return {**form, "items": count} if count else form
        return {"type": "object"}

    def fields(self, schema: Schema, place: str) -> Form:
        """The members of an object."""
        fields: Form = {}
        self.places.setdefault((place, ""), schema.span)
        for name, node in schema.properties.items():
            self.places[place, name] = node.span
            if not name:
                self.notices.error(
                    "E811", "a member without a name is left out", node.span
                )
                continue
            inner = self.inline_name(place + camel(name))
            try:
                form = self.form(node, inner)
            except Broken:
                continue
            if inner != place + camel(name):
                name_inline(form, inner)
            form = self.described(node, form)
            keys = self._keys(node)
            default = keys.get("default")
            if default is not None and not (
                isinstance(default, Scalar) and default.value is None
            ):
                form["default"] = plain(default)
            if is_true(keys.get("deprecated")):
                form["deprecated"] = True
            if is_true(keys.get("readOnly")):
                form["server_only"] = True
            optional = "" if name in schema.required else "?"
            if name.endswith("?"):
                form["wire"] = name
                name = name.rstrip("?") or "_"
                while name in schema.properties or {name, f"{name}?"} & fields.keys():
                    name += "_"
            fields[name + optional] = form
        return fields

    def inline_name(self, name: str) -> str:
        """A class name for an inline type: of its place, with a number where that is taken."""
        name = name if name[:1].isalpha() else f"Type{name}"
        found = name
        while found in self._taken:
            number = self._numbers[name] = self._numbers.get(name, 1) + 1
            found = f"{name}{number}"
        self._taken.add(found)
        return found

    def _enum(self, schema: Schema) -> Form:
        const = schema.keys.get("const")
        nodes = (const,) if const is not None else items_of(schema.keys.get("enum"))
        values = [plain(node) for node in nodes]
        if None in values:
            schema.nullable = True
            values = [value for value in values if value is not None]
        # 1 and true are two values.
        values = list({(type(value), repr(value)): value for value in values}.values())
        kinds = {type(value) for value in values}
        if len(values) == 1 and kinds <= {str, int, bool, float}:
            return {"const": values[0]}
        if kinds in ({str}, {int}) and "" not in values:
            return {"enum": values}
        if kinds == {bool}:
            return {"type": "boolean"}
        span = nodes[0].span if nodes else schema.span
        self.notices.error("E811", "the values are left out", span)
        basic: dict[frozenset[type], str] = {
            frozenset({str}): "string",
            frozenset({float}): "number",
            frozenset({int, float}): "number",
        }
        return {"type": basic.get(frozenset(kinds), "json")}

    def _union(self, schema: Schema, place: str) -> Form:
        if schema.properties:
            message = "the members beside `oneOf` or `anyOf` are left out"
            self.notices.error("E811", message, schema.span)
        return tell_apart(self, schema, place)

    def _keys(self, node: Node) -> dict[str, Node]:
        if not isinstance(node, Mapping):
            return {}
        return {entry.key.text: entry.value for entry in node.entries}

    def _notice_rest(self, schema: Schema) -> None:
        for name, value in schema.keys.items():
            if name not in _HANDLED:
                self.notices.error("E811", f"`{name}` is left out", value.span)
            elif (
                name == "additionalProperties"
                and isinstance(value, Scalar)
                and value.value is False
            ):
                message = "that no other members are allowed is left out"
                self.notices.error("E811", message, value.span)


def _type_names(document: Document) -> dict[str, str]:
    names: dict[str, str] = {}
    taken: set[str] = set()
    for schema in document.schemas:
        name = camel(schema)
        name = name if name[:1].isalpha() else f"Type{name}"
        found, number = name, 2
        while found in taken:
            found, number = f"{name}{number}", number + 1
        taken.add(found)
        names[schema] = found
    return names


def _guess(schema: Schema) -> str:
    """The JSON type of a schema that does not name one."""
    if schema.properties or "additionalProperties" in schema.keys:
        return "object"
    if "items" in schema.keys:
        return "array"
    return "json"


def name_inline(form: Form, name: str) -> None:
    """Name an inline object, enum or union, also one that a list or a map holds."""
    while "list" in form or "map" in form:
        form = form.get("list") or form["map"]
    if {"fields", "enum", "union"} & set(form):
        form["name"] = name


def _distinct(forms: list[Form]) -> list[Form]:
    return [form for i, form in enumerate(forms) if form not in forms[:i]]
