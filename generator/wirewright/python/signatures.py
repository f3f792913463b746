"""Fields as keyword arguments of generated methods."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from ..spec.model import Field, Literal, Nullable, Struct
from .annotations import field_operands, operands
from .layout import flat
from .names import Names, is_base64
from .sinks import Identifier, identifier


@dataclass(frozen=True, slots=True)
class Parameter:
    """One argument of a method, and the attribute that it becomes."""

    field: Field
    name: Identifier
    attribute: Identifier
    annotation: str
    default: str | None
    is_bytes: bool

    @property
    def text(self) -> str:
        """`name: type = default`."""
        suffix = "" if self.default is None else f" = {self.default}"
        return f"{self.name}: {self.annotation}{suffix}"


def parameters_of(
    struct: Struct, names: Names, *, fixed: Set[str], taken: Set[str]
) -> list[Parameter]:
    """The fields that a caller gives: all but those that are `fixed` by what the object is.

    Required ones come first; names that are `taken` get a `_`.
    """
    own = names.structs[struct.name]
    parameters = [
        _parameter(field, own.attributes[field.wire], names, taken)
        for field in struct.fields
        if field.wire not in fixed and not _is_given(field)
    ]
    return sorted(parameters, key=lambda parameter: parameter.default is not None)


def _is_given(field: Field) -> bool:
    """Whether the class sets the field by itself."""
    return field.required and isinstance(field.type, Literal)


def _parameter(
    field: Field, attribute: Identifier, names: Names, taken: Set[str]
) -> Parameter:
    is_bytes = is_base64(field)
    listed = list(map(flat, field_operands(field, names)))
    if is_bytes:
        listed.insert(0, "BytesLike")
    return Parameter(
        field,
        renamed(attribute, taken),
        attribute,
        " | ".join(listed),
        None if field.required else "UNSET",
        is_bytes,
    )


def renamed(name: Identifier, taken: Set[str]) -> Identifier:
    """A parameter's name beside those that the method needs for itself."""
    while name in taken:
        name = identifier(f"{name}_")
    return name


def text_parameter(name: str, field: Field, names: Names) -> str:
    """A query or path parameter as an argument; None leaves it out."""
    kind = field.type.inner if isinstance(field.type, Nullable) else field.type
    listed = list(map(flat, operands(kind, names)))
    if field.required:
        return f"{name}: {' | '.join(listed)}"
    return f"{name}: {' | '.join([*listed, 'None'])} = None"
