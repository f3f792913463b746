"""How to reach the API: servers, authentication, connections."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..diagnostics import Diagnostics, Related, did_you_mean
from .document import ConnectionNode, Document, ErrorReplyNode, Name, ServerNode
from .members import Members, path_of
from .model import (
    Auth,
    Channel,
    Connection,
    ErrorReply,
    Event,
    Header,
    Server,
    Variable,
)
from .source import part_of
from .types import Place, TypeResolver
from .words import camel

_VARIABLE = re.compile(r"\{([^{}]*)\}")


def resolve_servers(
    document: Document, types: TypeResolver, diagnostics: Diagnostics
) -> tuple[Server, ...]:
    """The servers; reports undeclared variables of URLs (E311) and unknown auth schemes (E210)."""
    schemes = {node.name.text for node in document.auth}
    parameters = {
        field.wire.text
        for channel in document.channels
        if channel.connection is not None
        for field in channel.connection.query
    }
    servers: list[Server] = []
    for node in document.servers:
        variables = tuple(
            Variable(name.text, docs, default) for name, docs, default in node.variables
        )
        declared = {variable.name for variable in variables}
        for url in (node.http, node.websocket):
            if url is not None:
                _check_variables(url, declared, diagnostics)
        for name in node.auth:
            if name.text not in schemes:
                diagnostics.error(
                    "E210",
                    f"unknown auth scheme `{name.text}`",
                    name.span,
                    help=did_you_mean(name.text, schemes),
                )
        _check_replaced(node, parameters, diagnostics)
        servers.append(
            Server(
                node.name.text,
                node.docs,
                node.http.text if node.http else None,
                node.websocket.text if node.websocket else None,
                variables,
                types.fields(
                    list(node.query), Place(camel(node.name.text), "types.connection")
                ),
                tuple(name.text for name in node.auth),
                node.name.span,
            )
        )
    return tuple(servers)


def _check_replaced(
    node: ServerNode, parameters: set[str], diagnostics: Diagnostics
) -> None:
    """Report parameters that stand for one that no connection has, or that another stands for."""
    first: dict[str, Name] = {}
    for name in (field.replaces for field in node.query if field.replaces):
        if node.websocket is None:
            diagnostics.error(
                "E205",
                f"`{name.text}` belongs to connections, and `{node.name.text}` has no "
                "`websocket`",
                name.span,
                help="remove `replaces`",
            )
        elif name.text not in parameters:
            diagnostics.error(
                "E311",
                f"`{name.text}` is not a query parameter of any connection",
                name.span,
                help=did_you_mean(name.text, parameters),
            )
        elif first.setdefault(name.text, name) is not name:
            diagnostics.error(
                "E311",
                f"`{name.text}` is replaced twice",
                name.span,
                related=[Related(first[name.text].span, "first here")],
            )


def resolve_headers(
    document: Document, types: TypeResolver, diagnostics: Diagnostics
) -> tuple[Header, ...]:
    """The headers; reports one that travels as a subprotocol without the key ever doing so (E205)."""
    in_subprotocols = any(node.subprotocol for node in document.auth)
    for node in document.headers:
        if node.subprotocol is not None and not in_subprotocols:
            diagnostics.error(
                "E205",
                f"`{node.subprotocol.text}` is of no use: no scheme of `auth` has a "
                "`subprotocol`",
                node.subprotocol.span,
            )
    fields = types.fields(document.headers, Place("Headers", "types.endpoints"))
    by_name = {node.wire.text: node for node in reversed(document.headers)}
    return tuple(
        Header(field, node.env, node.subprotocol.text if node.subprotocol else None)
        for field in fields
        for node in (by_name[field.wire],)
    )


def resolve_auth(document: Document, diagnostics: Diagnostics) -> tuple[Auth, ...]:
    """The auth schemes; each says with `{key}` where the key goes."""
    schemes: list[Auth] = []
    for node in document.auth:
        template = node.subprotocol or node.value
        if template is not None:
            _check_variables(template, {"key"}, diagnostics)
        schemes.append(
            Auth(
                node.name.text,
                node.docs,
                node.header,
                node.query,
                node.subprotocol.text if node.subprotocol else None,
                template.text if template else "{key}",
                node.env,
                node.name.span,
            )
        )
    return tuple(schemes)


def _check_variables(text: Name, declared: set[str], diagnostics: Diagnostics) -> None:
    for match in _VARIABLE.finditer(text.text):
        if match[1] not in declared:
            diagnostics.error(
                "E311",
                f"the variable `{match[0]}` is not declared",
                part_of(text.span, text.text, *match.span()),
                help=did_you_mean(match[1], declared),
            )


def resolve_connection(
    node: ConnectionNode,
    channel: Name,
    server: tuple[Event, ...],
    types: TypeResolver,
    diagnostics: Diagnostics,
) -> Connection:
    """The connection of a channel; `first` is one of its server events, `exactly_one` names its query parameters."""
    query = types.fields(
        list(node.query), Place(camel(channel.text), "types.connection")
    )
    parameters = [field.wire for field in query]
    for name in node.exactly_one:
        if name.text not in parameters:
            diagnostics.error(
                "E311",
                f"`{name.text}` is not a query parameter of the connection",
                name.span,
                help=did_you_mean(name.text, parameters),
            )
    events = [event.key for event in server]
    if node.first is not None and node.first.text not in events:
        _no_server_event(node.first, events, diagnostics)
    return Connection(
        node.path,
        query,
        tuple(name.text for name in node.exactly_one),
        node.subprotocols,
        node.first.text if node.first else None,
        node.max_message,
        node.max_duration,
        node.request_id.text if node.request_id else None,
        _error_reply(node.error, events, diagnostics),
    )


def _error_reply(
    node: ErrorReplyNode | None, events: list[str], diagnostics: Diagnostics
) -> ErrorReply | None:
    if node is None:
        return None
    if node.event.text not in events:
        _no_server_event(node.event, events, diagnostics)
        return None
    return ErrorReply(
        node.event.text,
        path_of(node.request_id),
        path_of(node.code) if node.code else None,
        path_of(node.message) if node.message else None,
    )


def _no_server_event(name: Name, events: list[str], diagnostics: Diagnostics) -> None:
    diagnostics.error(
        "E208",
        f"`{name.text}` is not a server event of the channel",
        name.span,
        help=did_you_mean(name.text, events),
    )


def check_connections(
    document: Document, channels: Iterable[Channel], members: Members
) -> None:
    """Report members of messages that connections name and that are not there or no text (E314, E316)."""
    for node, channel in zip(document.channels, channels):
        if node.connection is None or channel.connection is None:
            continue
        if node.connection.request_id is not None:
            _check_request_id(node.connection.request_id, channel, members)
        if node.connection.error is not None and channel.connection.error is not None:
            _check_error(node.connection.error, channel, members)


def _check_request_id(name: Name, channel: Channel, members: Members) -> None:
    fields = [field for event in channel.client for field in event.struct.fields]
    found = [field.type for field in fields if field.wire == name.text]
    if not found:
        members.diagnostics.error(
            "E314",
            f"no client event of the channel has a member `{name.text}`",
            name.span,
            help=members.diagnostics.suggest(
                name.text, [field.wire for field in fields]
            ),
        )
    elif not members.may_be_text(found):
        members.diagnostics.error(
            "E316", f"`{name.text}` is no text in any client event", name.span
        )


def _check_error(node: ErrorReplyNode, channel: Channel, members: Members) -> None:
    (event,) = (event for event in channel.server if event.key == node.event.text)
    for path in (node.request_id, node.code, node.message):
        found = None if path is None else members.follow(event.struct, path)
        if path is None or found is None:
            continue
        if not members.may_be_text(found):
            members.diagnostics.error(
                "E316",
                f"`{path.text}` of `{event.key}` is no text",
                path.span,
            )
