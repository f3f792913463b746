"""Channels → the views of connections, and all of it → the views of the public client modules."""

from __future__ import annotations

from collections.abc import Mapping

from ..spec.model import Channel, Connection, Event, Field, Spec
from ..spec.references import definition_references, references
from ..spec.words import camel
from .client_imports import support_lines
from .client_views import (
    ChannelView,
    ClientView,
    MemberView,
    MethodView,
    NamespaceView,
    WebhookView,
)
from .constructors import client_docs, has_default_server, header_parameters
from .docs import event_docs, field_docs
from .endpoints import Endpoints, member
from .fact_parts import constant_of
from .facts import connections_of, split_size
from .imports import export_list, import_block
from .layout import Group, Pair, Part, lay_out
from .modes import ModeView
from .names import Names, escape
from .namespaces import Namespace, class_name, namespace, taken_classes
from .reserved import CLIENT, CONNECTION, KEYWORDS
from .servers import server_names
from .signatures import Parameter, parameters_of, renamed, text_parameter
from .sinks import Code, Identifier, docstring, identifier, literal

_LOCAL = frozenset({"self", "event", "part", "pieces", "as_base64", "UNSET"})
_CONNECT = frozenset({"self", "extra_query", "extra_headers"})


def has_client(spec: Spec) -> bool:
    """Whether there is anything for a client to do."""
    return bool(connections_of(spec) or spec.endpoints or webhooks_of(spec))


def webhooks_of(spec: Spec) -> list[Channel]:
    """The channels whose messages come as signed HTTP requests."""
    return [channel for channel in spec.channels if channel.signature is not None]


def connection_class(channel: Channel, names: Names) -> str:
    """The class name of a channel's connection, without the prefix of its mode."""
    return class_name(camel(channel.name), (), "Connection", taken_classes(names))


class Clients:
    """Builds the view of a client module for one mode."""

    def __init__(
        self, spec: Spec, names: Names, homes: Mapping[Identifier, str], mode: ModeView
    ):
        self.spec = spec
        self.names = names
        self.homes = homes
        self.mode = mode
        self.taken = taken_classes(names)
        self.mentioned: set[str] = set()
        """Definitions that annotations mention."""
        self.sent: set[Identifier] = set()
        """Classes that are made when the code runs."""
        self.typed: set[Identifier] = set()
        """Classes of events, and unions, that annotations mention."""
        self.senders: list[NamespaceView] = []

    def view(self) -> ClientView:
        """The module."""
        spec, mode = self.spec, self.mode
        channels = tuple(
            self._channel(channel, connection)
            for channel, connection in connections_of(spec)
        )
        webhooks = tuple(self._webhook(channel) for channel in webhooks_of(spec))
        used = {view.attribute for view in channels}
        used |= {view.attribute for view in webhooks}
        endpoints = Endpoints(spec, self.names, mode, self.taken)
        top, groups = endpoints.views(CLIENT | used)
        self.mentioned |= endpoints.mentioned
        self.sent |= endpoints.made
        headers, pairs = header_parameters(spec)
        schemes = tuple(literal(auth.name) for auth in spec.auth)
        auth = Group("Literal[", schemes, "]").flat() if schemes else "None"
        default = "server"
        if has_default_server(spec):
            default = f"server or servers.{server_names(spec)[0]}()"
        support = support_lines(
            mode,
            channels,
            webhooks,
            [*self.senders, *groups],
            top.methods,
            [auth, default],
            endpoints.decoders,
        )
        name = identifier(f"{mode.prefix}Client")
        exported = [name, *(view.connection.cls for view in channels)]
        return ClientView(
            docstring(f"The {'async' if mode.async_ else 'sync'} client.", 0),
            client_docs(spec),
            tuple(self._imports(endpoints)),
            tuple(self._typing_imports(mode)),
            export_list(exported),
            tuple(self.senders),
            channels,
            groups,
            webhooks,
            top.members,
            top.methods,
            headers,
            pairs,
            Code(auth),
            Code(default),
            Code("Codec(CLIENT, SERVER, DECODERS, codec.validate)"),
            tuple(support),
        )

    def _channel(self, channel: Channel, connection: Connection) -> ChannelView:
        owner = self.mode.prefix + camel(channel.name)
        tree = namespace(
            [(event.tag, event) for event in channel.client], CONNECTION | KEYWORDS
        )
        members, methods = self._namespace(tree, channel, "self.send")
        cls = identifier(connection_class(channel, self.names))
        client, server = self.names.channels[channel.name]
        self.sent |= {client, server}  # the base class is `Connection[...]` of them
        docs = channel.docs or f"The channel `{channel.name}`."
        connect = docstring(
            f"{docs}\n\nGives a connection that `with` or `open()` opens. Raises "
            "`ValueError` or `TypeError`, with the name of the argument, for what cannot "
            "be right.",
            8,
        )
        requests = tuple(self._requests(channel))
        return ChannelView(
            escape(channel.name, KEYWORDS | CLIENT),
            identifier(class_name(owner, (), "Channel", self.taken)),
            NamespaceView(
                identifier(f"{self.mode.prefix}{cls}"),
                docstring(docs, 4),
                members,
                methods,
            ),
            Code(f"{self.mode.prefix}Connection[{client}, {server}]"),
            identifier(f"On{camel(channel.name)}Event"),
            requests,
            len(requests) > 1,
            connect,
            self._connect(connection, cls),
            self._link(channel, connection),
        )

    def _namespace(
        self, tree: Namespace[Event], channel: Channel, send: str
    ) -> tuple[tuple[MemberView, ...], tuple[MethodView, ...]]:
        """The members and methods of a namespace; classes for what is within are put in order."""
        members: list[MemberView] = []
        for name, inner in tree.inner.items():
            parts = self._namespace(inner, channel, "self._connection.send")
            owner = self.mode.prefix + camel(channel.name)
            cls = identifier(class_name(owner, inner.path, "Sender", self.taken))
            docs = f"Sends the events `{'.'.join(inner.path)}.*`."
            self.senders.append(NamespaceView(cls, docstring(docs, 4), *parts))
            owner = "connection" if tree.path else "self"
            members.append(member(name, cls, owner))
        methods = tuple(
            self._method(name, event, channel, send)
            for name, event in tree.members.items()
        )
        return tuple(members), methods

    def _method(
        self, name: Identifier, event: Event, channel: Channel, send: str
    ) -> MethodView:
        tag = event.struct.field(channel.tag)
        fixed = {channel.tag} if tag is not None else set[str]()
        parameters = parameters_of(event.struct, self.names, fixed=fixed, taken=_LOCAL)
        self.mentioned |= set(definition_references(event.struct))
        self.sent.add(self.names.events[event.key])
        first = [item for item in parameters if item.is_bytes and item.default is None]
        others = [item for item in parameters if item not in first]
        listed = ["self", *(item.text for item in first)]
        if others:
            listed += ["*", *(item.text for item in others)]
        mode = self.mode
        signature = lay_out(
            Group(f"{mode.async_}def {name}(", tuple(listed), ")"), 4, "", " -> None:"
        )
        docs = event_docs(event, "client") + _arguments(others)
        body = self._body(event, parameters, f"{mode.await_}{send}(event)")
        return MethodView(signature, docstring(docs, 8), tuple(body))

    def _body(self, event: Event, parameters: list[Parameter], send: str) -> list[Code]:
        cls = self.names.events[event.key]
        spread = next(
            (item for item in parameters if item.field.wire == event.split), None
        )
        indent = 8 if spread is None or spread.default is not None else 12
        arguments: list[Part] = []
        for item in parameters:
            value = str(item.name)
            if item is spread and indent == 12:
                value = "part"
            elif item.is_bytes:
                value = f"as_base64({item.name})"
            arguments.append(Pair(item.attribute, value, "="))
        make = lay_out(Group(f"{cls}(", tuple(arguments), ")"), indent, "event = ")
        lines = [make, Code(f"{' ' * indent}{send}")]
        if spread is None or indent == 8:
            return lines
        loop = f"        for part in pieces({spread.name}, {split_size(event)}):"
        lines.insert(0, Code(loop))
        id = self._request_id(event)
        named = next((item for item in parameters if item.field.wire == id), None)
        if named is not None and named.default is not None:
            lines.append(Code(f"            {named.name} = UNSET"))
        return lines

    def _request_id(self, event: Event) -> str | None:
        for channel, connection in connections_of(self.spec):
            if event in channel.client:
                return connection.request_id
        return None

    def _requests(self, channel: Channel) -> list[Code]:
        """Signatures of `request`, by client event."""
        server = {event.key: self.names.events[event.key] for event in channel.server}
        signatures: list[Code] = []
        answered = [event for event in channel.client if event.answered_by]
        end = ": ..." if len(answered) > 1 else ":"
        for event in answered:
            cls = self.names.events[event.key]
            answers = [server[reply.event] for reply in event.answered_by]
            self.typed |= {cls, *answers}
            listed = ("self", f"event: {cls}", "timeout: float | None = 60.0")
            head = Group(f"{self.mode.async_}def request(", listed, ")")
            returns = " | ".join(dict.fromkeys(answers))
            signatures.append(lay_out(head, 4, "", f" -> {returns}{end}"))
        return signatures

    def _connect(self, connection: Connection, cls: str) -> Code:
        required = sorted(connection.query, key=lambda field: not field.required)
        listed = [
            text_parameter(_parameter_name(field), field, self.names)
            for field in required
            if not _is_fixed(field)
        ]
        self.mentioned |= {
            name for field in connection.query for name in references(field.type)
        }
        extras = [
            "extra_query: Mapping[str, str] | None = None",
            "extra_headers: Mapping[str, str] | None = None",
        ]
        parameters = ("self", "*", *listed, *extras)
        returns = f" -> {self.mode.prefix}{cls}:"
        return lay_out(Group("def connect(", parameters, ")"), 4, "", returns)

    def _link(self, channel: Channel, connection: Connection) -> Code:
        query = tuple(
            Pair(literal(field.wire), _parameter_name(field))
            for field in connection.query
            if not _is_fixed(field)
        )
        arguments = (
            f"CHANNELS[{literal(channel.name)}]",
            Group("{", query, "}"),
            "extra_query",
            "extra_headers",
        )
        return lay_out(Group("self._settings.link(", arguments, ")"), 8, "link = ")

    def _webhook(self, channel: Channel) -> WebhookView:
        assert channel.signature is not None
        _, server = self.names.channels[channel.name]
        self.typed.add(server)
        docs = channel.docs or f"The channel `{channel.name}`."
        return WebhookView(
            escape(channel.name, KEYWORDS | CLIENT),
            identifier(
                class_name(
                    self.mode.prefix + camel(channel.name), (), "Hooks", self.taken
                )
            ),
            docstring(docs, 4),
            literal(channel.name),
            literal(channel.signature.env or ""),
            server,
        )

    def _imports(self, endpoints: Endpoints) -> list[Code]:
        modules: dict[str, set[str]] = {}
        for cls in self.sent:
            modules.setdefault("." + self.homes[cls], set()).add(cls)
        for name in endpoints.results:
            modules.setdefault(".results", set()).add(name)
        return import_block(modules)

    def _typing_imports(self, mode: ModeView) -> list[Code]:
        modules: dict[str, set[str]] = {
            "._runtime.net.transports.base": {mode.connector}
        }
        classes = {self.names.definitions[name] for name in self.mentioned}
        for cls in (classes | self.typed) - self.sent:
            modules.setdefault("." + self.homes[cls], set()).add(cls)
        handlers = {
            f"On{camel(channel.name)}Event" for channel, _ in connections_of(self.spec)
        }
        if handlers:
            modules["._handlers"] = handlers
        return import_block(modules, 4)


def _arguments(parameters: list[Parameter]) -> str:
    """A line for each argument that has docs."""
    lines = [
        f"* `{item.name}`: {docs}"
        for item in parameters
        if (docs := field_docs(item.field))
    ]
    return "\n\n" + "\n".join(lines) if lines else ""


def _is_fixed(field: Field) -> bool:
    """Whether a query parameter is sent without being asked for."""
    return field.required and constant_of(field) is not None


def _parameter_name(field: Field) -> Identifier:
    return renamed(escape(field.key, KEYWORDS), _CONNECT)
