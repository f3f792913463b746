"""The types in which clients send what they received."""

from __future__ import annotations

from .document import Document, Name, SentAsNode
from .members import Members
from .model import Field, SentAs, Struct


def resolved(node: SentAsNode | None) -> SentAs | None:
    """What the model says of it."""
    if node is None:
        return None
    pairs = tuple((there.text, here.text) for there, here in node.fields)
    return SentAs(node.type.text, pairs)


def check_sent_as(document: Document, members: Members) -> None:
    """Report types that cannot stand for what was received: E203, E314, E316 and E317."""
    for definition in document.types:
        source = members.definitions[definition.name.text]
        if definition.sent_as is not None and isinstance(source, Struct):
            _Check(source, definition.sent_as, members).run()


class _Check:
    def __init__(self, source: Struct, node: SentAsNode, members: Members) -> None:
        self.source = source
        self.node = node
        self.members = members
        self.diagnostics = members.diagnostics

    def run(self) -> None:
        target = self._target()
        if target is None:
            return
        named = {there.text for there, _ in self.node.fields}.union(target.tag)
        own = {field.wire: field for field in self.source.fields}
        for there, here in self.node.fields:
            self._check_pair(target, there, here)
        for field in target.fields:
            if field.wire not in named:
                self._check_same_name(target, field, own.get(field.wire))

    def _target(self) -> Struct | None:
        """The type that is named, if it is another object that is sent as it is."""
        name = self.node.type
        target = self.members.definitions.get(name.text)
        if target is None:
            self.diagnostics.error(
                "E203",
                f"unknown type `{name.text}`",
                name.span,
                help=self.diagnostics.suggest(name.text, self.members.definitions),
            )
            return None
        if not isinstance(target, Struct):
            self._cannot(name, f"`{name.text}` is no object type")
            return None
        if target is self.source:
            self._cannot(
                name, f"`{name.text}` is sent as itself anyway", "remove `sent_as`"
            )
        elif target.sent_as is not None:
            further = target.sent_as.type
            message = f"`{name.text}` is itself sent as `{further}`"
            self._cannot(name, message, f"write `{further}` here")
        return target

    def _cannot(self, name: Name, message: str, help: str | None = None) -> None:
        self.diagnostics.error("E317", message, name.span, help=help)

    def _check_pair(self, target: Struct, there: Name, here: Name) -> None:
        inner, outer = target.field(there.text), self.source.field(here.text)
        for struct, name in ((target, there), (self.source, here)):
            if struct.field(name.text) is None:
                known = [field.wire for field in struct.fields]
                self.diagnostics.error(
                    "E314",
                    f"`{struct.name}` has no member `{name.text}`",
                    name.span,
                    help=self.diagnostics.suggest(name.text, known),
                )
        if there.text in target.tag:
            self._cannot(there, f"`{there.text}` is a tag of `{target.name}`")
        elif inner is not None and outer is not None:
            self._check_types(target, inner, outer, here)

    def _check_same_name(self, target: Struct, field: Field, own: Field | None) -> None:
        """Report a member that is required and not there, or of another type."""
        if own is not None and not own.server_only:
            self._check_types(target, field, own, self.node.type)
        elif field.required:
            self.diagnostics.error(
                "E317",
                f"`{target.name}` needs `{field.wire}`, which `{self.source.name}` "
                f"{'has not' if own is None else 'has from the server only'}",
                self.node.type.span,
                help="say with `fields` which member it comes from",
            )

    def _check_types(self, target: Struct, there: Field, here: Field, at: Name) -> None:
        if not self.members.may_be_equal([there.type], [here.type]):
            self.diagnostics.error(
                "E316",
                f"`{there.wire}` of `{target.name}` cannot hold `{here.wire}` of "
                f"`{self.source.name}`: their JSON types differ",
                at.span,
            )
