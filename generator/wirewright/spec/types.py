"""Type nodes → types of the model. Inline objects, enums and unions become definitions of their own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ..diagnostics import Diagnostics, Related, Span
from .builtins import builtin_type, check_limits
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
    TagNode,
    TypeNode,
    UnionNode,
)
from .expressions import KEYWORDS
from .model import (
    NO_PROVENANCE,
    Definition,
    Enum,
    EnumValue,
    Field,
    Json,
    List,
    Literal,
    Map,
    Nullable,
    Provenance,
    Ref,
    String,
    Struct,
    Type,
    Union,
)
from .references import MAX_STEPS
from .source import Node
from .values import json_text
from .variants import gather
from .words import camel


@dataclass(frozen=True, slots=True)
class Place:
    """Where an inline type stands: it is named after this."""

    owner: str
    module: str
    path: tuple[str, ...] = ()

    def below(self, step: str) -> Place:
        return Place(self.owner, self.module, (*self.path, step))

    def inside(self, node: TypeNode) -> Place:
        """The place of what a list or map holds that has no name after which to call it."""
        match node:
            case ListNode():
                return self.below("Item")
            case MapNode():
                return self.below("Value")
            case _:
                return self

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
        self.sources = {node.name.text: node.published for node in document.sources}
        self.definitions: dict[str, Definition] = {}
        self.untagged: dict[str, Name] = {}
        self.variant_spans: dict[str, dict[Type, Span]] = {}
        """By union: where each of its variants is listed."""
        self.used_mixins: set[str] = set()
        self.expanded: dict[str, list[FieldNode]] = {}
        self.defaults: list[tuple[Field, Node]] = []
        self.marked: list[tuple[Field, FieldNode]] = []
        """Fields that are ids or addresses."""

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
                return builtin_type(node, self.diagnostics)
            case ConstantNode():
                return Literal(node.value)
            case Reference():
                return self._reference(node)
            case ListNode():
                check_limits(node.count, node.span, self.diagnostics)
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

    def _reference(self, node: Reference) -> Type:
        if node.name in self.type_names:
            return Ref(node.name)
        self.diagnostics.error(
            "E203",
            f"unknown type `{node.name}`",
            node.span,
            help=self._meant(node.name),
        )
        return Json()

    def _meant(self, name: str) -> str | None:
        """The help for an unknown type; in small letters it may be a constant without its quotes."""
        if name[0].isupper():
            return self.diagnostics.suggest(name, self.type_names)
        near = self.diagnostics.suggest(name, {*self.type_names, *KEYWORDS})
        return near or f"a constant is written in quotes: `'{name}'`"

    def _map(self, node: MapNode, place: Place) -> Type:
        check_limits(node.count, node.span, self.diagnostics)
        key = String() if node.key is None else self.type(node.key, place)
        if not isinstance(key, String):
            assert node.key is not None
            self.diagnostics.error(
                "E305",
                "the keys of a map have to be text",
                node.key.span,
                help="write a `string`, such as `string(/^[0-9]+$/)`",
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
        values = tuple(
            EnumValue(
                value.value,
                value.docs,
                self.provenance(value.provenance, value.source),
                value.span,
            )
            for value in seen.values()
        )
        return Enum(place.class_name, docs, values, node.open, place.module, node.span)

    def struct(
        self,
        node: ObjectNode,
        place: Place,
        docs: str = "",
        provenance: Provenance = NO_PROVENANCE,
    ) -> Struct:
        """The object that a node spells: tags first, then the fields of mixins, then its own."""
        tags = [
            Field(
                tag.wire.text,
                tag.wire.text,
                self._tag_type(tag),
                not tag.optional,
                "",
                tag.wire.span,
            )
            for tag in node.tag
        ]
        included = self._included(node.include, ())
        fields = self.fields(
            [*included, *node.fields], place, tags, included, node.span
        )
        return Struct(
            place.class_name,
            docs,
            fields,
            place.module,
            node.span,
            tuple(field.wire for field in tags),
            provenance,
        )

    def _tag_type(self, tag: TagNode) -> Literal:
        if not isinstance(tag.value, str):
            self.diagnostics.error(
                "E312",
                f"the value `{tag.written.text}` of the tag `{tag.wire.text}` is not text",
                tag.written.span,
                help=f'put it in quotes: `"{tag.written.text}"`',
            )
        return Literal(tag.value)

    def _included(
        self, include: tuple[Name, ...], path: tuple[str, ...]
    ) -> list[FieldNode]:
        """The fields of mixins, in order; what is reached in two ways comes once."""
        fields: dict[int, FieldNode] = {}
        for name in include:
            self.used_mixins.add(name.text)
            for field in self._mixin_fields(name, path):
                fields.setdefault(id(field), field)
        return list(fields.values())

    def _mixin_fields(self, name: Name, path: tuple[str, ...]) -> list[FieldNode]:
        if name.text in self.expanded:
            return self.expanded[name.text]
        mixin: Mixin | None = self.mixins.get(name.text)
        fields: list[FieldNode] = []
        if mixin is None:
            self.diagnostics.error(
                "E209",
                f"unknown mixin `{name.text}`",
                name.span,
                help=(
                    f"`{name.text}` is a type; only mixins can be included"
                    if name.text in self.type_names
                    else self.diagnostics.suggest(name.text, self.mixins)
                ),
            )
        elif name.text in path:
            self.diagnostics.error(
                "E301",
                f"the mixin `{name.text}` includes itself",
                name.span,
                help="remove it from this `include`",
            )
        elif len(path) == MAX_STEPS:
            self.diagnostics.error(
                "E109",
                f"mixins include each other more than {MAX_STEPS} levels deep",
                name.span,
            )
        else:
            fields = self._included(mixin.include, (*path, name.text))
            fields += mixin.fields
            self.expanded[name.text] = fields
        return fields

    def fields(
        self,
        nodes: list[FieldNode],
        place: Place,
        first: Iterable[Field] = (),
        included: Sequence[FieldNode] = (),
        owner: Span | None = None,
    ) -> tuple[Field, ...]:
        """Fields in order, after those of `first`; reports the same wire name twice.

        Where a mixin brings it, which fields are `included`, with a note at `owner`.
        """
        fields = {field.wire: field for field in first}
        for node in nodes:
            earlier = fields.get(node.wire.text)
            if earlier is not None:
                notes = [Related(earlier.span, "first here")]
                if owner is not None and node in included:
                    notes.append(Related(owner, "both come together here"))
                self.diagnostics.error(
                    "E309",
                    f"the field `{node.wire.text}` is there twice",
                    node.wire.span,
                    help="remove one of the two",
                    related=notes,
                )
                continue
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
                id_prefix=node.id_prefix.text if node.id_prefix else None,
                server_only=node.server_only,
                replaces=node.replaces.text if node.replaces else None,
                path=node.path.text if node.path else None,
                provenance=self.provenance(node.provenance, node.source),
            )
            fields[field.wire] = field
            if node.default is not None:
                self.defaults.append((field, node.default))
            if node.id_prefix or node.path:
                self.marked.append((field, node))
        return tuple(fields.values())

    def provenance(self, written: Provenance, name: Name | None) -> Provenance:
        """What the spec says of where a thing is from, and whether that is published; reports an unknown source."""
        if name is None:
            return written
        if name.text not in self.sources:
            self.diagnostics.error(
                "E211",
                f"unknown source `{name.text}`",
                name.span,
                help=self.diagnostics.suggest(name.text, self.sources),
            )
        return replace(written, published=self.sources.get(name.text, True))

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
            return builtin_type(Builtin("null", node.span), self.diagnostics)
        else:
            inner = self.define(
                Union(place.class_name, "", variants, place.module, node.span)
            )
            if node.untagged:
                self.untagged[place.class_name] = node.untagged
        return Nullable(inner) if nullable else inner

    def variants(self, node: UnionNode, place: Place) -> tuple[tuple[Type, ...], bool]:
        """What a union lists, inner unions laid flat, constants gathered into enums; and whether it lists null."""
        parts, enums, nullable = gather(node)
        spans = self.variant_spans.setdefault(place.class_name, {})
        variants: list[Type] = []
        for kind, enum in enums:
            alone = len(enums) == 1 and not parts
            where = place if alone else place.below(kind)
            variants.append(self.define(self.enum(enum, where)))
            spans.setdefault(variants[-1], enum.span)
        for part in parts:
            variants.append(self.type(part, place.inside(part)))
            spans.setdefault(variants[-1], part.span)
        return tuple(variants), nullable
