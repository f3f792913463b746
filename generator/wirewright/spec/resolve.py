"""Document → Spec: every name looked up, every union's variants told apart, everything checked that has a meaning."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from ..diagnostics import Diagnostics, Related
from .connections import (
    check_connections,
    resolve_auth,
    resolve_connection,
    resolve_headers,
    resolve_servers,
)
from .document import (
    ChannelNode,
    Document,
    EnumNode,
    EventNode,
    Name,
    ObjectNode,
    TagNode,
    TypeDefinition,
    UnionNode,
)
from .endpoints import resolve_endpoints, resolve_http
from .events import check_events
from .fields import check_fields
from .finite import check_finite
from .members import Members, path_of
from .model import (
    Alias,
    Channel,
    CloseCode,
    Event,
    Ref,
    Reply,
    Signature,
    Source,
    Spec,
    Union,
)
from .references import check_steps
from .sent import check_sent_as, resolved
from .types import Place, TypeResolver
from .unions import tell_apart
from .values import check_defaults
from .variants import admits_null
from .words import camel


def resolve(document: Document, diagnostics: Diagnostics) -> Spec | None:
    """The model of a document, or `None` after reporting what is wrong (E2xx for references, E3xx for meaning)."""
    if document.api is None:
        return None
    spec = _Resolver(document, diagnostics).spec()
    return None if diagnostics.items else spec


class _Resolver:
    def __init__(self, document: Document, diagnostics: Diagnostics) -> None:
        self.document = document
        self.diagnostics = diagnostics
        self.types = TypeResolver(document, diagnostics)
        self.event_nodes = {event.key.text: event for event in document.events}

    def spec(self) -> Spec | None:
        document = self.document
        assert document.api is not None
        for definition in document.types:
            self._define(definition)
        tags = self._tags()
        events = {
            event.key.text: self._event(event, tags[event.key.text])
            for event in document.events
        }
        endpoints = resolve_endpoints(document, self.types, self.diagnostics)
        channels = tuple(self._channel(node, events) for node in document.channels)
        servers = resolve_servers(document, self.types, self.diagnostics)
        headers = resolve_headers(document, self.types, self.diagnostics)
        self._check_use()
        everything = self.types.definitions
        if not check_steps(everything, self.diagnostics):
            return None
        members = Members(everything, self.diagnostics)
        check_events(document, events, members)
        check_connections(document, channels, members)
        check_fields(self.types, members)
        check_sent_as(document, members)
        self._tell_apart()
        check_finite(
            [*everything.values(), *(event.struct for event in events.values())],
            everything,
            self.diagnostics,
        )
        check_defaults(self.types.defaults, everything, self.diagnostics)
        return Spec(
            document.api.name,
            document.api.title,
            document.api.docs,
            document.revision,
            document.digest,
            channels,
            tuple(events.values()),
            tuple(everything.values()),
            tuple(
                Source(node.name.text, node.docs, node.version, node.published)
                for node in document.sources
            ),
            servers,
            resolve_auth(document, self.diagnostics),
            headers,
            tuple(
                CloseCode(node.code, node.docs, node.reconnect, node.span)
                for node in document.close_codes
            ),
            endpoints,
            MappingProxyType(everything),
            resolve_http(document.http),
        )

    def _define(self, node: TypeDefinition) -> None:
        provenance = self.types.provenance(node.provenance, node.source)
        node = replace(node, provenance=provenance)
        name = node.name.text
        place = Place(name, f"types.{node.module}")
        body = node.type
        match body:
            case ObjectNode():
                struct = self.types.struct(body, place, node.docs, node.provenance)
                self.types.define(
                    replace(struct, span=node.name.span, sent_as=resolved(node.sent_as))
                )
                return
            case EnumNode():
                enum = self.types.enum(body, place, node.docs)
                self.types.define(
                    replace(enum, span=node.name.span, provenance=node.provenance)
                )
                return
            case UnionNode() if not admits_null(body):
                self._define_union(node, body, place)
                return
            case UnionNode():
                type = self.types.type(body, place.below("Value"))
            case _:
                type = self.types.type(body, place.inside(body))
        self.types.define(
            Alias(name, node.docs, type, place.module, node.name.span, node.provenance)
        )

    def _define_union(
        self, node: TypeDefinition, body: UnionNode, place: Place
    ) -> None:
        name = node.name.text
        variants, _ = self.types.variants(body, place)
        if variants == (Ref(name),):
            enum = self.types.definitions[name]
            self.types.definitions[name] = replace(
                enum, docs=node.docs, span=node.name.span, provenance=node.provenance
            )
            return
        if body.untagged:
            self.types.untagged[name] = body.untagged
        self.types.define(
            Union(
                name,
                node.docs,
                variants,
                place.module,
                node.name.span,
                provenance=node.provenance,
            )
        )

    def _tags(self) -> Mapping[str, Name]:
        """The name of the tag member of each event: that of the channels on which it is."""
        assert self.document.api is not None
        tags: dict[str, Name] = {}
        for channel in self.document.channels:
            tag = channel.tag or self.document.api.tag
            for name in (*channel.client, *channel.server):
                first = tags.setdefault(name.text, tag)
                if first.text != tag.text and name.text in self.event_nodes:
                    self.diagnostics.error(
                        "E312",
                        f"`{name.text}` is told apart by `{first.text}` on one channel "
                        f"and by `{tag.text}` on another",
                        name.span,
                        help="define the event twice, under two keys with the same `tag`",
                    )
        for key in self.event_nodes:
            tags.setdefault(key, self.document.api.tag)
        return tags

    def _event(self, node: EventNode, tag: Name) -> Event:
        provenance = self.types.provenance(node.provenance, node.source)
        node = replace(node, provenance=provenance)
        for reply in node.answered_by:
            self._known_event(reply.event)
        body = ObjectNode(
            node.fields,
            node.key.span,
            node.include,
            (TagNode(Name(tag.text, node.tag.span), node.tag.text, False, node.tag),),
        )
        struct = self.types.struct(
            body,
            Place(camel(node.key.text), f"events.{node.module}"),
            node.docs,
            node.provenance,
        )
        struct = replace(struct, name=f"event {node.key.text}")
        return Event(
            node.key.text,
            node.tag.text,
            struct,
            tuple(
                Reply(
                    reply.event.text,
                    tuple(
                        (path_of(there), path_of(here)) for there, here in reply.match
                    ),
                )
                for reply in node.answered_by
            ),
            node.replay.text if node.replay else None,
            node.split.text if node.split else None,
        )

    def _known_event(self, name: Name) -> bool:
        if name.text in self.event_nodes:
            return True
        self.diagnostics.error(
            "E208",
            f"unknown event `{name.text}`",
            name.span,
            help=self.diagnostics.suggest(name.text, self.event_nodes),
        )
        return False

    def _channel(self, node: ChannelNode, events: Mapping[str, Event]) -> Channel:
        assert self.document.api is not None
        client = self._listed(node.client, events)
        server = self._listed(node.server, events)
        if not node.client and not node.server:
            self.diagnostics.error(
                "E313",
                f"the channel `{node.name.text}` has no event",
                node.name.span,
                help="list events under `client` and `server`",
            )
        connection = None
        if node.connection is not None:
            connection = resolve_connection(
                node.connection, node.name, server, self.types, self.diagnostics
            )
        return Channel(
            node.name.text,
            node.docs,
            (node.tag or self.document.api.tag).text,
            client,
            server,
            node.name.span,
            node.transport,
            connection,
            self._signature(node),
        )

    def _signature(self, node: ChannelNode) -> Signature | None:
        signature = node.signature
        if signature is None:
            return None
        if node.transport != "webhook":
            self.diagnostics.error(
                "E205",
                "`signature` is only allowed beside `transport: webhook`",
                signature.span,
            )
        return Signature(signature.scheme, signature.env)

    def _listed(
        self, names: tuple[Name, ...], events: Mapping[str, Event]
    ) -> tuple[Event, ...]:
        """The events of one direction of a channel, each tag once."""
        by_tag: dict[str, Name] = {}
        listed: list[Event] = []
        for name in names:
            if not self._known_event(name):
                continue
            event = events[name.text]
            first = by_tag.setdefault(event.tag, name)
            if first is name:
                listed.append(event)
            else:
                self._same_tag(event.tag, first, name)
        return tuple(listed)

    def _same_tag(self, tag: str, first: Name, second: Name) -> None:
        """Report two events that one side sends on one channel (E303)."""
        if first.text == second.text:
            message = f"the event `{second.text}` is listed twice"
            hint = "remove one of the two"
        else:
            message = f"`{second.text}` has the tag `{tag}`, as has `{first.text}`"
            hint = "give one of them another tag, or another channel"
        self.diagnostics.error(
            "E303",
            message,
            second.span,
            help=hint,
            related=[Related(first.span, "first here")],
        )

    def _tell_apart(self) -> None:
        definitions = self.types.definitions
        if any(item.code == "E203" for item in self.diagnostics.items):
            return  # an unknown type could be anything
        for name, definition in list(definitions.items()):
            if isinstance(definition, Union):
                definitions[name] = tell_apart(
                    definition,
                    self.types.untagged.get(name),
                    self.types.variant_spans[name],
                    definitions,
                    self.diagnostics,
                )

    def _check_use(self) -> None:
        """Events and mixins that nothing uses are mistakes: a list that was forgotten, or a rest of something."""
        if not self.document.channels:
            assert self.document.api is not None
            self.diagnostics.error(
                "E313",
                "the spec has no channel",
                self.document.api.tag.span,
                help="write `channels: {main: {client: [...], server: [...]}}`",
            )
            return
        listed = {
            name.text
            for channel in self.document.channels
            for name in (*channel.client, *channel.server)
        }
        for event in self.document.events:
            if event.key.text not in listed:
                self.diagnostics.error(
                    "E308",
                    f"the event `{event.key.text}` is on no channel",
                    event.key.span,
                    help="list it under `client` or `server` of a channel",
                )
        self._check_mixins()

    def _check_mixins(self) -> None:
        used, mixins = self.types.used_mixins, self.document.mixins
        unused = [mixin for mixin in mixins if mixin.name.text not in used]
        inner = {name.text for mixin in unused for name in mixin.include}
        for mixin in [
            mixin for mixin in unused if mixin.name.text not in inner
        ] or unused:
            self.diagnostics.error(
                "E310",
                f"no event and no type includes the mixin `{mixin.name.text}`",
                mixin.name.span,
                help="include it, or remove it",
            )
