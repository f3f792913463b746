"""Parts of an imported spec as forms for another one, with the names that their types have there."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Set

from ..spec.model import (
    Body,
    Constant,
    Definition,
    Endpoint,
    Enum,
    Event,
    Field,
    Limits,
    List,
    Literal,
    Map,
    Nullable,
    Ref,
    Spec,
    String,
    Struct,
    Type,
    Union,
)
from .spec_text import Form
from .type_texts import in_brackets, limits_text, scalar

TypeForm = Form | str
"""A type in long form, or as an expression."""


class Adopter:
    """Makes forms of what `theirs` has.

    Args:
        theirs: The imported spec, in which `own_types` have definitions of their own.
        known: Gives the name of our type that stands for one of theirs, if there is one.
        taken: The names of our types.
        careful: Whether inline types get names, so that none has that of another by its place.

    Attributes:
        added: Definitions that our spec needs besides, by their names.
    """

    def __init__(
        self,
        theirs: Spec,
        own_types: Set[str],
        known: Callable[[str], str | None],
        taken: Iterable[str],
        careful: bool = False,
    ) -> None:
        self.theirs = theirs
        self.own_types = own_types
        self.known = known
        self.added: dict[str, Form] = {}
        self._names: dict[str, str] = {}
        self._taken = set(taken)
        self._careful = careful

    def name(self, name: str) -> str:
        """Our name for a type; one that we do not have is added."""
        if name in self._names:
            return self._names[name]
        known = self.known(name)
        if known is not None:
            return self._names.setdefault(name, known)
        made = self._names[name] = self._free(name)
        self.added[made] = {}
        self.added[made] = self._definition(self.theirs.definition(name))
        return made

    def mark(self) -> dict[str, str]:
        """What was added up to now, for `reset`."""
        return dict(self._names)

    def reset(self, mark: dict[str, str]) -> None:
        """Forget what was added since."""
        for name in self._names.keys() - mark.keys():
            self.added.pop(self._names.pop(name), None)

    def _free(self, name: str) -> str:
        found, number = name, 2
        while found in self._taken:
            found, number = f"{name}{number}", number + 1
        self._taken.add(found)
        return found

    def _definition(self, definition: Definition) -> Form:
        docs = definition.docs
        match definition:
            case Struct() | Enum() | Union():
                form = self._body(definition)
            case _:
                form = long_form(self.type(definition.type))
        if definition.provenance.deprecated is not None:
            form["deprecated"] = True
        return {"docs": docs, **form} if docs else form

    def _body(self, definition: Struct | Enum | Union) -> Form:
        match definition:
            case Struct():
                return self._struct(definition)
            case Enum():
                form: Form = {"enum": [value.value for value in definition.values]}
                return {**form, "open": True} if definition.open else form
            case Union():
                return {"union": [self.variant(part) for part in definition.variants]}

    def _struct(self, struct: Struct) -> Form:
        form: Form = {}
        tags = [field for field in struct.fields if field.wire in struct.tag]
        if tags:
            form["tag"] = {
                f"{tag.wire}{'' if tag.required else '?'}": json.loads(scalar(tag.type))  # type: ignore[arg-type]
                for tag in tags
            }
        fields = self.fields(field for field in struct.fields if field not in tags)
        return {**form, "fields": fields} if fields or not form else form

    def variant(self, type: Type) -> TypeForm:
        """A variant of a union. An inline one gets a name, since its place is that of others, too."""
        form = self.type(type)
        if isinstance(form, dict) and isinstance(type, Ref) and "name" not in form:
            form["name"] = self._free(type.name)
        return form

    def type(self, type: Type) -> TypeForm:
        """A type as an expression, or in long form where it holds an object, an enum or a union without a name."""
        match type:
            case List():
                return _holding("list", self.type(type.item), type.count)
            case Map():
                if type.key != String():
                    value = self.type(type.value)
                    assert isinstance(value, str)
                    count = in_brackets(limits_text(type.count))
                    return f"map<{scalar(type.key)}, {value}>{count}"
                return _holding("map", self.type(type.value), type.count)
            case Nullable():
                return nullable(self.type(type.inner))
            case Ref() if type.name in self.own_types:
                return self.name(type.name)
            case Ref():
                definition = self.theirs.definition(type.name)
                assert isinstance(definition, Struct | Enum | Union)
                form = self._body(definition)
                if self._careful:
                    form["name"] = self._free(type.name)
                return form
            case Literal():
                return literal(type.value)
            case _:
                return scalar(type)

    def fields(self, fields: Iterable[Field]) -> Form:
        """Members as they stand under `fields`."""
        return dict(map(self.field, fields))

    def field(self, field: Field) -> tuple[str, TypeForm]:
        """The key of a member, and its form."""
        form = long_form(as_constant(self.type(field.type)))
        if field.docs:
            form = {"docs": field.docs, **form}
        if field.key != field.wire:
            form["wire"] = field.wire
        if field.default is not None:
            form["default"] = json.loads(field.default)
        if field.provenance.deprecated is not None:
            form["deprecated"] = True
        if field.server_only:
            form["server_only"] = True
        if field.media is not None:
            form["media"] = field.media
        key = field.key if field.required else f"{field.key}?"
        return key, short_form(form)

    def event(self, event: Event, key: str) -> Form:
        """An event; its tag is said where the key is another one."""
        struct = event.struct
        form: Form = {"docs": struct.docs} if struct.docs else {}
        if key != event.tag:
            form["tag"] = event.tag
        fields = [field for field in struct.fields if field.wire not in struct.tag]
        return {**form, "fields": self.fields(fields)} if fields else form

    def endpoint(self, endpoint: Endpoint) -> Form:
        form: Form = {"method": endpoint.method, "path": endpoint.path}
        for key, fields in (
            ("path_parameters", endpoint.path_parameters),
            ("query", endpoint.query),
        ):
            if fields:
                form[key] = self.fields(fields)
        if endpoint.request:
            key = "request" if endpoint.request_required else "request?"
            form[key] = self._bodies(endpoint.request)
        answer: Form = {"status": endpoint.response.status}
        form["response"] = answer
        if endpoint.response.bodies:
            answer["body"] = self._bodies(endpoint.response.bodies)
        if endpoint.response.headers:
            answer["headers"] = self.fields(endpoint.response.headers)
        return form

    def _bodies(self, bodies: tuple[Body, ...]) -> Form:
        return {body.media: short_form(self.type(body.type)) for body in bodies}


def _holding(kind: str, inner: TypeForm, count: Limits) -> TypeForm:
    """A list or a map of something."""
    if isinstance(inner, str):
        return f"{kind}<{inner}>" + in_brackets(limits_text(count))
    form: Form = {kind: inner}
    return {**form, "items": limits_text(count)} if count else form


def nullable(form: TypeForm) -> TypeForm:
    """The same, or null."""
    if isinstance(form, str):
        return f"{form} | null"
    if isinstance(form.get("type"), str):
        return {**form, "type": f"{form['type']} | null"}
    return {**form, "nullable": True}


def as_constant(form: TypeForm) -> TypeForm:
    """A quoted text as a constant of its own, which has no quotes in quotes."""
    if isinstance(form, str) and form[:1] == form[-1:] == "'" and form.count("'") == 2:
        return {"const": form[1:-1]}
    return form


def literal(value: Constant) -> str:
    """A constant in an expression."""
    if isinstance(value, str) and not {"'", "\\"} & set(value):
        return f"'{value}'"
    return json.dumps(value, ensure_ascii=False)


def long_form(form: TypeForm) -> Form:
    return {"type": form} if isinstance(form, str) else form


def short_form(form: TypeForm) -> TypeForm:
    """An expression where there is nothing else to say."""
    if isinstance(form, dict) and list(form) == ["type"]:
        expression: str = form["type"]
        return expression
    return form
