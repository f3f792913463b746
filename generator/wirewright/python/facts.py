"""What a client must know of the API → the view of `_api.py`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..spec.model import (
    Auth,
    Base64,
    Channel,
    Connection,
    Event,
    Nullable,
    Server,
    Spec,
    Struct,
    Type,
)
from .endpoint_facts import endpoint_facts
from .fact_parts import (
    call,
    mapping,
    parameter,
    path_of,
    several,
    text,
    texts,
)
from .layout import Group, Pair, Part, lay_out
from .sinks import Code, literal


@dataclass(frozen=True, slots=True)
class FactsView:
    imports: Code
    api: Code
    channels: Code
    endpoints: Code


def facts_view(spec: Spec) -> FactsView:
    """The facts of servers, connections and endpoints as code."""
    api = lay_out(_api(spec), 0, "API = ")
    channels = _table(
        "CHANNELS: dict[str, ChannelFacts] = ",
        [(item.name, _channel(item, how)) for item, how in connections_of(spec)],
    )
    endpoints = _table(
        "ENDPOINTS: dict[str, EndpointFacts] = ",
        [facts for item in spec.endpoints for facts in endpoint_facts(spec, item)],
    )
    return FactsView(_imports([api, channels, endpoints]), api, channels, endpoints)


def _table(prefix: str, entries: Iterable[tuple[str, Part]]) -> Code:
    pairs = tuple(Pair(literal(name), facts) for name, facts in entries)
    return lay_out(Group("{", pairs, "}"), 0, prefix)


def connections_of(spec: Spec) -> list[tuple[Channel, Connection]]:
    """The channels that a client can connect to."""
    return [
        (channel, channel.connection)
        for channel in spec.channels
        if channel.connection is not None and channel.transport == "websocket"
    ]


_NAMES = (
    "ApiFacts",
    "AuthScheme",
    "ChannelFacts",
    "ClientEventFacts",
    "EndpointFacts",
    "ErrorFacts",
    "HttpFacts",
    "Parameter",
    "PartFacts",
    "Reply",
    "ServerFacts",
)


def _imports(code: Iterable[Code]) -> Code:
    text = "\n".join(code)
    used = [
        name
        for name in _NAMES
        if f"{name}(" in text or name in ("ChannelFacts", "EndpointFacts")
    ]
    listed = Group("(", tuple(used), ")")
    flat = f"from ._runtime.net.facts import {', '.join(used)}"
    if len(flat) <= 88:
        return Code(flat)
    return lay_out(listed, 0, "from ._runtime.net.facts import ")


def _api(spec: Spec) -> Group:
    return call(
        "ApiFacts",
        (
            ("servers", several([_server(server) for server in spec.servers])),
            (
                "auth",
                mapping(Pair(literal(item.name), _auth(item)) for item in spec.auth),
            ),
            (
                "headers",
                several(
                    [
                        parameter(item.field, item.env, item.subprotocol)
                        for item in spec.headers
                    ]
                ),
            ),
            (
                "close_codes",
                mapping(
                    Pair(str(item.code), str(item.reconnect))
                    for item in spec.close_codes
                ),
            ),
            ("http", _http(spec)),
            ("tags", _tags(spec)),
        ),
    )


def _http(spec: Spec) -> Part | None:
    http = spec.http
    if http is None:
        return None
    request_id = None if http.request_id is None else http.request_id.lower()
    arguments = (
        ("message", path_of(http.message)),
        ("code", path_of(http.code)),
        ("request_id", text(request_id)),
        ("idempotency", text(http.idempotency)),
    )
    return call("HttpFacts", arguments)


def _tags(spec: Spec) -> Part | None:
    structs = [item for item in spec.definitions if isinstance(item, Struct)]
    tags = sorted({name for struct in structs for name in struct.tag})
    if not tags:
        return None
    return Group("frozenset(", (Group("{", tuple(map(literal, tags)), "}"),), ")")


def _server(server: Server) -> Part:
    variables: list[Part] = [
        call(
            "Parameter",
            (
                ("name", literal(variable.name)),
                ("required", "True" if variable.default is None else None),
                ("default", text(variable.default)),
            ),
        )
        for variable in server.variables
    ]
    return call(
        "ServerFacts",
        (
            ("name", literal(server.name)),
            ("http", text(server.http)),
            ("websocket", text(server.websocket)),
            ("variables", several(variables)),
            ("query", several([parameter(field) for field in server.query])),
            ("auth", texts(server.auth)),
        ),
    )


def _auth(auth: Auth) -> Part:
    value = auth.value if auth.value != "{key}" else None
    return call(
        "AuthScheme",
        (
            ("name", literal(auth.name)),
            ("header", text(auth.header)),
            ("query", text(auth.query)),
            ("subprotocol", "True" if auth.subprotocol else None),
            ("value", text(value)),
            ("env", text(auth.env)),
        ),
    )


def _channel(channel: Channel, connection: Connection) -> Part:
    server_tags = {event.key: event.tag for event in channel.server}
    events = [
        Pair(literal(event.tag), facts)
        for event in channel.client
        if (facts := _event(event, server_tags)) is not None
    ]
    return call(
        "ChannelFacts",
        (
            ("name", literal(channel.name)),
            ("tag", literal(channel.tag)),
            ("path", literal(connection.path)),
            ("query", several([parameter(field) for field in connection.query])),
            ("exactly_one", texts(connection.exactly_one)),
            ("subprotocols", texts(connection.subprotocols)),
            ("max_message", _number(connection.max_message)),
            ("request_id", text(connection.request_id)),
            ("id_prefix", _id_prefix(channel, connection)),
            ("error", _error(connection, server_tags)),
            ("events", mapping(events)),
        ),
    )


def _number(value: int | None) -> Part | None:
    return None if value is None else str(value)


def _error(connection: Connection, server_tags: dict[str, str]) -> Part | None:
    error = connection.error
    if error is None:
        return None
    arguments = (
        ("tag", literal(server_tags[error.event])),
        ("request_id", path_of(error.request_id)),
        ("code", path_of(error.code)),
        ("message", path_of(error.message)),
    )
    return call("ErrorFacts", arguments)


def _id_prefix(channel: Channel, connection: Connection) -> Part | None:
    """The prefix of the ids of client events, if the spec has one."""
    for event in channel.client:
        field = event.struct.field(connection.request_id or "")
        if field is not None and field.id_prefix:
            return literal(field.id_prefix)
    return None


def _event(event: Event, server_tags: dict[str, str]) -> Group | None:
    replies: list[Part] = []
    for reply in event.answered_by:
        match: list[Part] = []
        for there, here in reply.match:
            pair = [
                part for part in (path_of(there), path_of(here)) if part is not None
            ]
            match.append(Group("(", tuple(pair), ")"))
        arguments = (
            ("tag", literal(server_tags[reply.event])),
            ("match", several(match)),
        )
        replies.append(call("Reply", arguments))
    if not (replies or event.replay):
        return None
    return call(
        "ClientEventFacts",
        (
            ("replies", several(replies)),
            ("replay", text(event.replay)),
        ),
    )


def split_size(event: Event) -> int | None:
    """The most bytes that one event holds in the field that may be spread over several."""
    field = event.struct.field(event.split or "")
    if field is None:
        return None
    type: Type = field.type.inner if isinstance(field.type, Nullable) else field.type
    if not isinstance(type, Base64) or type.size.maximum is None:
        return None
    return int(type.size.maximum)
