"""Reading forms whose shape is known to be right: texts, names, types and fields."""

from __future__ import annotations

from collections.abc import Iterable

from ..diagnostics import Diagnostics
from .document import (
    Builtin,
    ConstantNode,
    EnumNode,
    EnumValueNode,
    FieldNode,
    ListNode,
    MapNode,
    Name,
    ObjectNode,
    TagNode,
    TypeNode,
    UnionNode,
)
from .expressions import parse_count, parse_expression
from .model import NO_LIMITS, Provenance
from .source import Entry, Mapping, Node, Scalar, Sequence


def text(form: Mapping, key: str) -> str:
    """The text under a key; empty when there is none."""
    return optional_text(form, key) or ""


def prose(form: Mapping) -> str:
    """The docs of a form; line breaks at their end, which block text has, do not count."""
    return text(form, "docs").rstrip("\n")


def optional_text(form: Mapping, key: str) -> str | None:
    node = form.get(key)
    return node.text if isinstance(node, Scalar) else None


def optional_name(form: Mapping, key: str) -> Name | None:
    node = form.get(key)
    return Name(node.text, node.span) if isinstance(node, Scalar) else None


def names(form: Mapping, key: str) -> tuple[Name, ...]:
    """The texts of a list, with their places."""
    node = form.get(key)
    items = node.items if isinstance(node, Sequence) else ()
    return tuple(
        Name(item.text, item.span) for item in items if isinstance(item, Scalar)
    )


def name_pairs(node: Node | None) -> tuple[tuple[Name, Name], ...]:
    """The keys and the values of a mapping of texts, with their places."""
    return tuple(
        (
            Name(entry.key.text, entry.key.span),
            Name(entry.value.text, entry.value.span),
        )
        for entry in entries(node)
        if isinstance(entry.value, Scalar)
    )


def flag(form: Mapping, key: str, *, default: bool = False) -> bool:
    node = form.get(key)
    return bool(node.value) if isinstance(node, Scalar) else default


def entries(node: Node | None) -> tuple[Entry, ...]:
    return node.entries if isinstance(node, Mapping) else ()


def provenance(form: Mapping) -> tuple[Provenance, Name | None]:
    """The provenance keys of a form, and the place of its `source`."""
    deprecated = form.get("deprecated")
    reason: str | None = None
    if isinstance(deprecated, Scalar) and deprecated.value is not False:
        reason = "" if deprecated.value is True else deprecated.text
    source = optional_name(form, "source")
    return (
        Provenance(
            since=optional_text(form, "since"),
            source=source.text if source else None,
            corrects=optional_text(form, "corrects"),
            deprecated=reason,
            renamed_from=optional_text(form, "renamed_from"),
        ),
        source,
    )


class Reader:
    """Reads types and fields of one file, whose stem is `module`."""

    def __init__(self, diagnostics: Diagnostics, module: str) -> None:
        self.diagnostics = diagnostics
        self.module = module

    def type(self, node: Node) -> TypeNode:
        """The type that a node spells, in short or long form."""
        if isinstance(node, Mapping):
            return self.type_form(node)
        assert isinstance(node, Scalar)
        parsed = parse_expression(node, self.diagnostics)
        return parsed or Builtin("json", node.span)

    def type_form(self, form: Mapping) -> TypeNode:
        kind = self._kind(form)
        if flag(form, "nullable"):
            # The one that is seen from outside has the name of the union in it.
            name = kind.name if isinstance(kind, UnionNode) else None
            null = Builtin("null", form.span)
            return UnionNode((kind, null), form.span, name=name)
        return kind

    def _kind(self, form: Mapping) -> TypeNode:
        limits = NO_LIMITS
        count = optional_name(form, "items")
        if count is not None:
            limits = parse_count(count.text)
        for entry in form.entries:
            key, node = entry.key, entry.value
            match key.text:
                case "type":
                    return self.type(node)
                case "const" if isinstance(node, Scalar) and node.value is not None:
                    return ConstantNode(node.value, node.span)
                case "enum":
                    return self._enum(form, node)
                case "list":
                    return ListNode(self.type(node), (count or key).span, limits)
                case "map":
                    return MapNode(None, self.type(node), (count or key).span, limits)
                case "union" if isinstance(node, Sequence):
                    variants = tuple(self.type(item) for item in node.items)
                    untagged = optional_name(form, "untagged")
                    name = optional_name(form, "name")
                    return UnionNode(variants, node.span, untagged, name)
                case "fields" | "tag" | "include":
                    return self._object(form)
                case _:
                    pass
        raise AssertionError("a type form has one of the keys that `forms` asks for")

    def _enum(self, form: Mapping, node: Node) -> EnumNode:
        values: list[EnumValueNode] = []
        if isinstance(node, Sequence):
            for item in node.items:
                if isinstance(item, Scalar) and isinstance(item.value, (str, int)):
                    values.append(
                        EnumValueNode(item.value, "", Provenance(), None, item.span)
                    )
        for entry in entries(node):
            docs, meta, source = "", Provenance(), None
            if isinstance(entry.value, Mapping):
                docs = prose(entry.value)
                meta, source = provenance(entry.value)
            elif isinstance(entry.value, Scalar) and entry.value.value is not None:
                docs = entry.value.text
            values.append(
                EnumValueNode(entry.key.text, docs, meta, source, entry.key.span)
            )
        name = optional_name(form, "name")
        return EnumNode(tuple(values), flag(form, "open"), node.span, name)

    def _object(self, form: Mapping) -> ObjectNode:
        return ObjectNode(
            self.fields(form, "fields"),
            form.span,
            names(form, "include"),
            self._tag(form),
            optional_name(form, "name"),
        )

    def _tag(self, form: Mapping) -> tuple[TagNode, ...]:
        tags: list[TagNode] = []
        for entry in entries(form.get("tag")):
            if isinstance(entry.value, Scalar) and entry.value.value is not None:
                name, optional = self._optional(entry)
                written = Name(entry.value.text, entry.value.span)
                tags.append(TagNode(name, entry.value.value, optional, written))
        return tuple(tags)

    def fields(self, form: Mapping, key: str) -> tuple[FieldNode, ...]:
        """The fields under a key of a form."""
        return self.fields_of(entries(form.get(key)))

    def fields_of(self, fields: Iterable[Entry]) -> tuple[FieldNode, ...]:
        return tuple(self._field(entry) for entry in fields)

    def _optional(self, entry: Entry) -> tuple[Name, bool]:
        name = entry.key.text.removesuffix("?")
        return Name(name, entry.key.span), name != entry.key.text

    def _field(self, entry: Entry) -> FieldNode:
        key, optional = self._optional(entry)
        form = entry.value
        if not isinstance(form, Mapping):
            return FieldNode(key, key, optional, self.type(form), "")
        meta, source = provenance(form)
        return FieldNode(
            key,
            optional_name(form, "wire") or key,
            optional,
            self.type_form(form),
            prose(form),
            form.get("default"),
            flag(form, "sensitive"),
            optional_text(form, "media"),
            optional_text(form, "env"),
            optional_name(form, "id"),
            flag(form, "server_only"),
            optional_name(form, "replaces"),
            optional_name(form, "path"),
            optional_name(form, "subprotocol"),
            meta,
            source,
        )
