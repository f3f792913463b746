"""What fields say besides their type, held against it."""

from __future__ import annotations

from .document import FieldNode
from .members import Members
from .model import Field, String
from .types import TypeResolver


def check_fields(types: TypeResolver, members: Members) -> None:
    """Report ids and addresses that are no text, and ids without room (E316)."""
    for field, node in types.marked:
        _check_id(field, node, members)
        _check_address(field, node, members)


def _check_id(field: Field, node: FieldNode, members: Members) -> None:
    prefix = node.id_prefix
    if prefix is None:
        return
    for type in members.alternatives([field.type]):
        if not isinstance(type, String):
            members.diagnostics.error(
                "E316",
                f"`{field.wire}` is an id that begins with `{prefix.text}`, and so has "
                "to be a `string`",
                prefix.span,
            )
            return
        room = type.length.maximum
        if room is not None and room <= len(prefix.text):
            members.diagnostics.error(
                "E316",
                f"an id of at most {room} characters has no room for `{prefix.text}` "
                "and more",
                prefix.span,
            )


def _check_address(field: Field, node: FieldNode, members: Members) -> None:
    if node.path is not None and not members.may_be_text([field.type]):
        members.diagnostics.error(
            "E316",
            f"the header `{field.wire}` holds an address, and so has to be text",
            node.key.span,
        )
