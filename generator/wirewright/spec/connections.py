"""How to reach the API: servers, authentication, connections."""

from __future__ import annotations

import re

from ..diagnostics import Diagnostics, did_you_mean
from .document import ConnectionNode, Document, Name
from .model import Auth, Connection, Event, Server, Variable
from .source import part_of
from .types import Place, TypeResolver
from .words import camel

_VARIABLE = re.compile(r"\{([^{}]*)\}")


def resolve_servers(
    document: Document, types: TypeResolver, diagnostics: Diagnostics
) -> tuple[Server, ...]:
    """The servers; reports undeclared variables of URLs (E311) and unknown auth schemes (E210)."""
    schemes = {node.name.text for node in document.auth}
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
        diagnostics.error(
            "E208",
            f"`{node.first.text}` is not a server event of the channel",
            node.first.span,
            help=did_you_mean(node.first.text, events),
        )
    return Connection(
        node.path,
        query,
        tuple(name.text for name in node.exactly_one),
        node.subprotocols,
        node.first.text if node.first else None,
        node.max_message,
        node.max_duration,
    )
