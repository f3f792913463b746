"""Definitions → views of classes and aliases."""

from __future__ import annotations

from dataclasses import dataclass

from ..spec.model import Alias, Enum, Field, Literal, Struct, Union
from .annotations import alias_operands, field_operands
from .docs import enum_docs, field_docs, type_docs
from .layout import Group, Pair, Part, flat, lay_out, lay_out_chain
from .names import Names, is_base64
from .sinks import WIDTH, Code, Docstring, Identifier, docstring, literal


@dataclass(frozen=True, slots=True)
class FieldView:
    declaration: Code
    docs: Docstring | None


@dataclass(frozen=True, slots=True)
class PropertyView:
    name: Identifier
    attribute: Identifier
    body: Code


@dataclass(frozen=True, slots=True)
class ClassView:
    name: Identifier
    docs: Docstring | None
    fields: tuple[FieldView, ...]
    tables: tuple[Code, ...]
    properties: tuple[PropertyView, ...]


@dataclass(frozen=True, slots=True)
class AliasView:
    declaration: Code
    docs: Docstring | None


def class_view(
    name: Identifier,
    struct: Struct,
    docs: str,
    names: Names,
    *,
    typed_tables: bool = True,
) -> ClassView:
    """The class of an object; its tables have annotations, or are plain assignments."""
    own = names.structs[struct.name]
    renamed = tuple(
        Pair(literal(own.attributes[field.wire]), literal(field.wire))
        for field in struct.fields
        if own.attributes[field.wire] != field.wire
    )
    secret = [field for field in struct.fields if field.sensitive]
    audio = [field for field in struct.fields if is_base64(field)]
    tables: list[Code] = []
    if renamed:
        annotation = ": ClassVar[Mapping[str, str]]" if typed_tables else ""
        prefix = f"_wire_names{annotation} = "
        tables.append(lay_out(Group("{", renamed, "}"), 4, prefix))
    for table, fields in (("_secret", secret), ("_base64", audio)):
        if fields:
            listed = tuple(literal(own.attributes[item.wire]) for item in fields)
            annotation = ": ClassVar[frozenset[str]]" if typed_tables else ""
            prefix = f"{table}{annotation} = "
            tables.append(
                lay_out(Group("frozenset(", (Group("{", listed, "}"),), ")"), 4, prefix)
            )
    return ClassView(
        name,
        docstring(docs, 4) if docs else None,
        tuple(
            _field(field, own.attributes[field.wire], field.wire in struct.tag, names)
            for field in struct.fields
        ),
        tuple(tables),
        tuple(
            _property(own.properties[field.wire], own.attributes[field.wire])
            for field in audio
        ),
    )


def _property(name: Identifier, attribute: Identifier) -> PropertyView:
    call = ("return decode_base64(", f'self.{attribute} or ""', ")")
    body = " " * 8 + "".join(call)
    if len(body) > WIDTH:
        body = f"        {call[0]}\n            {call[1]}\n        )"
    return PropertyView(name, attribute, Code(body))


def _field(
    field: Field, attribute: Identifier, is_tag: bool, names: Names
) -> FieldView:
    listed = field_operands(field, names)
    docs = field_docs(field)
    return FieldView(
        _declaration(attribute, listed, _default(field, is_tag)),
        docstring(docs, 4) if docs else None,
    )


def alias_view(
    item: Enum | Alias | Union, names: Names, *, quoted: bool = False
) -> AliasView:
    """The alias of a definition; quoted where it mentions itself or what comes later."""
    prefix = f"{names.definitions[item.name]}: TypeAlias = "
    listed = alias_operands(item, names)
    if quoted:
        declaration = Code(f"{prefix}{literal(' | '.join(map(flat, listed)))}")
    else:
        declaration = lay_out_chain(listed, "|", 0, prefix, "")
    if isinstance(item, Enum):
        docs = enum_docs(item)
    else:
        docs = type_docs(item.docs, item.provenance)
    return AliasView(declaration, docstring(docs, 0) if docs else None)


def _default(field: Field, is_tag: bool) -> str | None:
    if isinstance(field.type, Literal) and (is_tag or field.required):
        return literal(field.type.value)
    return None if field.required else "UNSET"


def _declaration(name: Identifier, listed: list[Part], default: str | None) -> Code:
    """`name: A | B = default`; a default that is too long stands in parentheses."""
    suffix = "" if default is None else f" = {default}"
    line = f"    {name}: {' | '.join(map(flat, listed))}"
    if len(line + suffix) > WIDTH >= len(f"{line} = (") and default is not None:
        return Code(f"{line} = (\n        {default}\n    )")
    return lay_out_chain(listed, "|", 4, f"{name}: ", suffix)
