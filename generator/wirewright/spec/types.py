"""Type nodes → types of the model. Inline objects, enums and unions become definitions of their own."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass

from ..diagnostics import Diagnostics, Related, Span, did_you_mean
from .document import (
    Builtin,
    ConstantNode,
    Document,
    EnumNode,
    EnumValueNode,
    FieldNode,
    ListNode,
    MapNode,
    Mixin,
    Name,
    ObjectNode,
    Reference,
    TypeNode,
    UnionNode,
)
from .model import (
    Base64,
    Boolean,
    Definition,
    Enum,
    EnumValue,
    Field,
    FreeObject,
    Integer,
    Json,
    Limits,
    List,
    Literal,
    Map,
    Nullable,
    Number,
    Provenance,
    Ref,
    String,
    Struct,
    Timestamp,
    Type,
    Union,
)
from .source import Node
from .values import json_text
from .words import camel

_MAX_PATTERN = 1000


@dataclass(frozen=True, slots=True)
class Place:
    """Where an inline type stands: it is named after this."""

    owner: str
    module: str
    path: tuple[str, ...] = ()

    def below(self, step: str) -> Place:
        return Place(self.owner, self.module, (*self.path, step))

    @property
    def class_name(self) -> str:
        return self.owner + "".join(camel(step) for step in self.path)


class TypeResolver:
    """Resolves types, and collects every definition that it meets in `definitions`.

    Unions come out with their variants only; how to tell those apart is a question to all definitions together
    (`unions.tell_apart`).
    """

    def __init__(self, document: Document, diagnostics: Diagnostics) -> None:
        self.diagnostics = diagnostics
        self.type_names = {definition.name.text for definition in document.types}
        self.mixins = {mixin.name.text: mixin for mixin in document.mixins}
        self.source_names = {source.name.text for source in document.sources}
        self.definitions: dict[str, Definition] = {}
        self.untagged: dict[str, Name] = {}
        self.used_mixins: set[str] = set()
        self.defaults: list[tuple[Field, Node]] = []

    def define(self, definition: Definition) -> Ref:
        """Enter a definition; an inline type with the name of another type is reported."""
        first = self.definitions.setdefault(definition.name, definition)
        if first is not definition:
            self.diagnostics.error(
                "E401",
                f"two types get the name `{definition.name}`",
                max(first.span, definition.span),
                help="give the inline one a `name`, or refer to the type",
                related=[Related(min(first.span, definition.span), "the other one")],
            )
        return Ref(definition.name)

    def type(self, node: TypeNode, place: Place) -> Type:
        match node:
            case Builtin():
                return self._builtin(node)
            case ConstantNode():
                return Literal(node.value)
            case Reference():
                return self._reference(node)
            case ListNode():
                self._check_limits(node.count, node.span)
                return List(self.type(node.item, place), node.count)
            case MapNode():
                return self._map(node, place)
            case EnumNode():
                return self.define(self.enum(node, self._named(node, place)))
            case ObjectNode():
                place = self._named(node, place)
                return self.define(self.struct(node, place))
            case UnionNode():
                place = self._named(node, place)
                variants, nullable = self.variants(node, place)
                return self.union_of(node, variants, nullable, place)

    def _named(self, node: EnumNode | ObjectNode | UnionNode, place: Place) -> Place:
        """The place that an inline type is named after: its own `name`, if it has one."""
        return Place(node.name.text, place.module) if node.name else place

    def _builtin(self, node: Builtin) -> Type:
        self._check_limits(node.limits, node.span)
        match node.name:
            case "string":
                self._check_pattern(node)
                return String(node.limits, node.pattern)
            case "integer":
                return Integer(node.limits, node.unit)
            case "number":
                return Number(node.limits, node.unit)
            case "boolean":
                return Boolean()
            case "timestamp":
                return Timestamp(node.unit or "s")
            case "base64":
                return Base64(node.limits)
            case "object":
                return FreeObject()
            case "null":
                self.diagnostics.error(
                    "E302", "`null` alone is no type; write `T | null`", node.span
                )
                return Json()
            case _:
                return Json()

    def _check_limits(self, limits: Limits, span: Span) -> None:
        low, high = limits.minimum, limits.maximum
        if low is not None and high is not None and low > high:
            self.diagnostics.error(
                "E306", f"the lower limit {low} is above the upper limit {high}", span
            )

    def _check_pattern(self, node: Builtin) -> None:
        if node.pattern is None:
            return
        if len(node.pattern) > _MAX_PATTERN:
            problem = f"it has more than {_MAX_PATTERN} characters"
        else:
            try:
                with warnings.catch_warnings():
                    warnings.simplefilter("error")
                    re.compile(node.pattern)
                return
            except (re.error, Warning, OverflowError, RecursionError) as error:
                problem = str(error)
        self.diagnostics.error(
            "E307",
            f"the pattern `/{node.pattern}/` does not work: {problem}",
            node.span,
        )

    def _reference(self, node: Reference) -> Type:
        if node.name in self.type_names:
            return Ref(node.name)
        self.diagnostics.error(
            "E203",
            f"unknown type `{node.name}`",
            node.span,
            help=did_you_mean(node.name, self.type_names),
        )
        return Json()

    def _map(self, node: MapNode, place: Place) -> Type:
        self._check_limits(node.count, node.span)
        key = String() if node.key is None else self.type(node.key, place)
        if not isinstance(key, String):
            self.diagnostics.error(
                "E305", "the keys of a map are a `string`", node.span
            )
            key = String()
        return Map(key, self.type(node.value, place), node.count)

    def enum(self, node: EnumNode, place: Place, docs: str = "") -> Enum:
        """The enum that a node spells."""
        seen: dict[str | int, EnumValueNode] = {}
        for value in node.values:
            first = seen.setdefault(value.value, value)
            if first is not value:
                self.diagnostics.error(
                    "E207",
                    f"the value `{value.value}` stands twice in the enum",
                    value.span,
                    related=[Related(first.span, "first here")],
                )
            if type(value.value) is not type(node.values[0].value):
                self.diagnostics.error(
                    "E305",
                    "the values of an enum are all text or all whole numbers",
                    value.span,
                )
            self.check_source(value.source)
        values = tuple(
            EnumValue(value.value, value.docs, value.provenance)
            for value in seen.values()
        )
        return Enum(place.class_name, docs, values, node.open, place.module, node.span)

    def struct(
        self,
        node: ObjectNode,
        place: Place,
        docs: str = "",
        provenance: Provenance = Provenance(),
    ) -> Struct:
        """The object that a node spells: tags first, then the fields of mixins, then its own."""
        tags = [
            Field(
                tag.wire.text,
                tag.wire.text,
                self._tag_type(tag.value, tag.wire),
                not tag.optional,
                "",
                tag.wire.span,
            )
            for tag in node.tag
        ]
        own = [*self._included(node.include, ()), *node.fields]
        fields = self.fields(own, place, tags)
        return Struct(
            place.class_name,
            docs,
            fields,
            place.module,
            node.span,
            tuple(field.wire for field in tags),
            provenance,
        )

    def _tag_type(self, value: str | int | float | bool, name: Name) -> Literal:
        if not isinstance(value, str):
            self.diagnostics.error(
                "E312",
                f"the value of the tag `{name.text}` is not text",
                name.span,
                help=f'put it in quotes: `"{value}"`',
            )
        return Literal(value)

    def _included(
        self, include: tuple[Name, ...], path: tuple[str, ...]
    ) -> list[FieldNode]:
        fields: list[FieldNode] = []
        for name in include:
            mixin: Mixin | None = self.mixins.get(name.text)
            self.used_mixins.add(name.text)
            if mixin is None:
                self.diagnostics.error(
                    "E209",
                    f"unknown mixin `{name.text}`",
                    name.span,
                    help=did_you_mean(name.text, self.mixins),
                )
            elif name.text in path:
                self.diagnostics.error(
                    "E301", f"the mixin `{name.text}` includes itself", name.span
                )
            else:
                fields += self._included(mixin.include, (*path, name.text))
                fields += mixin.fields
        return fields

    def fields(
        self, nodes: list[FieldNode], place: Place, first: list[Field] | None = None
    ) -> tuple[Field, ...]:
        """Fields in order, after those of `first`; the same wire name twice is reported."""
        fields = {field.wire: field for field in first or ()}
        for node in nodes:
            earlier = fields.get(node.wire.text)
            if earlier is not None:
                self.diagnostics.error(
                    "E309",
                    f"the field `{node.wire.text}` is there twice",
                    node.wire.span,
                    related=[Related(earlier.span, "first here")],
                )
                continue
            self.check_source(node.source)
            field = Field(
                node.wire.text,
                node.key.text,
                self.type(node.type, place.below(node.key.text)),
                not node.optional,
                node.docs,
                node.key.span,
                None if node.default is None else json_text(node.default),
                node.sensitive,
                node.media,
                node.provenance,
            )
            fields[field.wire] = field
            if node.default is not None:
                self.defaults.append((field, node.default))
        return tuple(fields.values())

    def check_source(self, source: Name | None) -> None:
        """Report a `source` that is not in `sources`."""
        if source is not None and source.text not in self.source_names:
            self.diagnostics.error(
                "E211",
                f"unknown source `{source.text}`",
                source.span,
                help=did_you_mean(source.text, self.source_names),
            )

    def union_of(
        self,
        node: UnionNode,
        variants: tuple[Type, ...],
        nullable: bool,
        place: Place,
    ) -> Type:
        """An inline union of variants; no union at all when only one is left."""
        if len(variants) == 1 and node.untagged is None:
            inner = variants[0]
        elif not variants:
            return self._builtin(Builtin("null", node.span))
        else:
            inner = self.define(
                Union(place.class_name, "", variants, place.module, node.span)
            )
            if node.untagged:
                self.untagged[place.class_name] = node.untagged
        return Nullable(inner) if nullable else inner

    def variants(self, node: UnionNode, place: Place) -> tuple[tuple[Type, ...], bool]:
        """What a union lists, inner unions laid flat, constants gathered into enums; and whether it lists null."""
        flat = _flatten(node)
        constants = [part for part in flat if isinstance(part, ConstantNode)]
        variants: list[Type] = []
        for kind, builtin in ((str, "string"), (int, "integer")):
            values = [part for part in constants if type(part.value) is kind]
            bases = [part for part in flat if _is_bare(part, builtin)]
            if values and (len(values) > 1 or bases):
                flat = [part for part in flat if part not in values + bases]
                alone = not variants and all(map(_is_null, flat))
                where = place if alone else place.below(_ENUM_STEP[builtin])
                enum = EnumNode(
                    tuple(_enum_value(part) for part in values), bool(bases), node.span
                )
                variants.append(self.define(self.enum(enum, where)))
        nullable = False
        for part in flat:
            if _is_null(part):
                nullable = True
            else:
                variants.append(self.type(part, place))
        return tuple(variants), nullable


_ENUM_STEP = {"string": "text", "integer": "number"}


def _flatten(node: TypeNode) -> list[TypeNode]:
    if isinstance(node, UnionNode) and node.untagged is None:
        return [part for variant in node.variants for part in _flatten(variant)]
    if isinstance(node, UnionNode):
        return list(node.variants)
    return [node]


def admits_null(node: UnionNode) -> bool:
    """Whether `null` is one of the alternatives that a union lists."""
    return any(map(_is_null, _flatten(node)))


def _is_null(part: TypeNode) -> bool:
    return isinstance(part, Builtin) and part.name == "null"


def _is_bare(part: TypeNode, builtin: str) -> bool:
    """Whether it is the builtin type without limits or unit: beside constants, it makes their enum open."""
    return part == Builtin(builtin, part.span)


def _enum_value(node: ConstantNode) -> EnumValueNode:
    assert isinstance(node.value, (str, int))
    return EnumValueNode(node.value, "", Provenance(), None, node.span)
