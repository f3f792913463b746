"""Types → views of the functions that give the JSON text of objects."""

from __future__ import annotations

import json
from dataclasses import dataclass

from ..spec.model import Base64, Field, Nullable, Spec
from .decoders import structs_of
from .layout import Group, Pair, lay_out, lay_out_chain
from .names import Names
from .sinks import WIDTH, Code, Identifier, identifier, literal


@dataclass(frozen=True, slots=True)
class MemberView:
    attribute: Identifier
    required: bool
    append: Code


@dataclass(frozen=True, slots=True)
class EmitterView:
    signature: Code
    function: Identifier
    cls: Identifier
    opened: bool
    """Whether the first member is sure to be there, so that it can open the object."""
    members: tuple[MemberView, ...]


def emitters(spec: Spec, names: Names) -> list[EmitterView]:
    """The encoding functions: each class has one, which gives its JSON text."""
    views: list[EmitterView] = []
    for cls, struct in structs_of(spec, names):
        attributes = names.structs[struct.name].attributes
        fields = struct.fields
        if not (fields and fields[0].required):
            fields = tuple(sorted(fields, key=lambda field: not field.required))
        opened = bool(fields) and fields[0].required
        members = tuple(
            MemberView(
                attributes[field.wire],
                field.required,
                _append(
                    field, 4 if field.required else 8, opened and field is fields[0]
                ),
            )
            for field in fields
        )
        function = identifier(f"emit_{cls}")
        views.append(
            EmitterView(
                lay_out(
                    Group(f"def {function}(", (f"o: {cls}",), ")"), 0, "", " -> str:"
                ),
                function,
                cls,
                opened,
                members,
            )
        )
    return views


def _append(field: Field, indent: int, first: bool) -> Code:
    """`text += ',"name":' + …`; the first member opens the object."""
    key = literal(("{" if first else ",") + _json_string(field.wire) + ":")
    type = field.type.inner if isinstance(field.type, Nullable) else field.type
    calls = (
        [("emit_base64(", "v", ")")]
        if isinstance(type, Base64)
        else [("D[v.__class__](", "v", ")"), ("D[", "v.__class__", "](v)")]
    )
    prefix, margin = "text = " if first else "text += ", " " * indent
    start = f"{margin}{prefix}{key} + "
    if len(start + "".join(calls[0])) > WIDTH:
        for opening, inner, closing in calls:
            if len(start + opening) <= WIDTH:
                return Code(f"{start}{opening}\n{margin}    {inner}\n{margin}{closing}")
    return lay_out_chain([key, "".join(calls[0])], "+", indent, prefix, "")


def classes(views: list[EmitterView]) -> list[Code]:
    """For each class, its encoder."""
    return [lay_out(Pair(view.cls, view.function), 8, "", ",") for view in views]


def _json_string(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
