"""Forms → document: one definition at a time, each with the places of its names."""

from __future__ import annotations

from .document import (
    AuthNode,
    BodyNode,
    ChannelNode,
    CloseCodeNode,
    ConnectionNode,
    EndpointNode,
    ErrorReplyNode,
    EventNode,
    Mixin,
    Name,
    ReplyNode,
    SentAsNode,
    ServerNode,
    SignatureNode,
    SourceNode,
    TypeDefinition,
)
from .expressions import parse_size
from .reading import (
    Reader,
    entries,
    flag,
    name_pairs,
    names,
    optional_name,
    optional_text,
    prose,
    provenance,
    text,
)
from .source import Mapping, Node, Scalar


def read_source(reader: Reader, name: Name, form: Mapping) -> SourceNode:
    return SourceNode(
        name,
        prose(form),
        optional_text(form, "version"),
        flag(form, "published", default=True),
    )


def read_channel(reader: Reader, name: Name, form: Mapping) -> ChannelNode:
    connection = form.get("connection")
    return ChannelNode(
        name,
        prose(form),
        optional_name(form, "tag"),
        optional_text(form, "transport") or "websocket",
        names(form, "client"),
        names(form, "server"),
        _connection(reader, connection) if isinstance(connection, Mapping) else None,
        _signature(form),
    )


def _signature(form: Mapping) -> SignatureNode | None:
    for entry in form.entries:
        if entry.key.text == "signature" and isinstance(entry.value, Mapping):
            scheme = text(entry.value, "scheme")
            env = optional_text(entry.value, "env")
            return SignatureNode(scheme, env, entry.key.span)
    return None


def _connection(reader: Reader, form: Mapping) -> ConnectionNode:
    size = optional_text(form, "max_message")
    duration = optional_text(form, "max_duration")
    return ConnectionNode(
        text(form, "path"),
        reader.fields(form, "query"),
        names(form, "exactly_one"),
        tuple(name.text for name in names(form, "subprotocols")),
        optional_name(form, "first"),
        None if size is None else parse_size(size),
        None if duration is None else _seconds(duration),
        optional_name(form, "request_id"),
        _error_reply(form.get("error")),
    )


def _error_reply(form: Node | None) -> ErrorReplyNode | None:
    if not isinstance(form, Mapping):
        return None
    event, request_id = optional_name(form, "event"), optional_name(form, "request_id")
    assert event is not None and request_id is not None
    code, message = optional_name(form, "code"), optional_name(form, "message")
    return ErrorReplyNode(event, request_id, code, message)


def _seconds(duration: str) -> int:
    number = duration.rstrip("sminh")
    return int(number) * {"s": 1, "min": 60, "h": 3600}[duration[len(number) :]]


def read_server(reader: Reader, name: Name, form: Mapping) -> ServerNode:
    variables = [
        (
            Name(entry.key.text, entry.key.span),
            prose(entry.value),
            optional_text(entry.value, "default"),
        )
        for entry in entries(form.get("variables"))
        if isinstance(entry.value, Mapping)
    ]
    return ServerNode(
        name,
        prose(form),
        optional_name(form, "http"),
        optional_name(form, "websocket"),
        tuple(variables),
        reader.fields(form, "query"),
        names(form, "auth"),
    )


def read_auth(reader: Reader, name: Name, form: Mapping) -> AuthNode:
    return AuthNode(
        name,
        prose(form),
        optional_text(form, "header"),
        optional_text(form, "query"),
        optional_name(form, "subprotocol"),
        optional_name(form, "value"),
        optional_text(form, "env"),
    )


def read_close_code(reader: Reader, name: Name, form: Mapping) -> CloseCodeNode:
    reconnect = flag(form, "reconnect")
    return CloseCodeNode(int(name.text), prose(form), reconnect, name.span)


def read_mixin(reader: Reader, name: Name, form: Mapping) -> Mixin:
    return Mixin(name, names(form, "include"), reader.fields(form, "fields"))


def read_type(reader: Reader, name: Name, form: Mapping) -> TypeDefinition:
    meta, source = provenance(form)
    return TypeDefinition(
        name,
        prose(form),
        reader.type_form(form),
        reader.module,
        meta,
        source,
        _sent_as(form),
    )


def _sent_as(form: Mapping) -> SentAsNode | None:
    node = form.get("sent_as")
    if isinstance(node, Mapping):
        type = optional_name(node, "type")
        assert type is not None
        return SentAsNode(type, name_pairs(node.get("fields")))
    type = optional_name(form, "sent_as")
    return None if type is None else SentAsNode(type, ())


def read_event(reader: Reader, name: Name, form: Mapping) -> EventNode:
    meta, source = provenance(form)
    return EventNode(
        name,
        optional_name(form, "tag") or name,
        prose(form),
        names(form, "include"),
        reader.fields(form, "fields"),
        _replies(form),
        optional_name(form, "replay"),
        optional_name(form, "split"),
        reader.module,
        meta,
        source,
    )


def _replies(form: Mapping) -> tuple[ReplyNode, ...]:
    node = form.get("answered_by")
    if isinstance(node, Mapping):
        return tuple(
            ReplyNode(Name(entry.key.text, entry.key.span), name_pairs(entry.value))
            for entry in node.entries
        )
    one = optional_name(form, "answered_by")
    listed = names(form, "answered_by") if one is None else (one,)
    return tuple(ReplyNode(name) for name in listed)


def read_endpoint(reader: Reader, name: Name, form: Mapping) -> EndpointNode:
    meta, source = provenance(form)
    optional_body = form.get("request?")
    path = optional_name(form, "path")
    response = form.get("response")
    assert path is not None and isinstance(response, Mapping)
    status = response.get("status")
    assert isinstance(status, Scalar) and isinstance(status.value, int)
    return EndpointNode(
        name,
        prose(form),
        text(form, "method"),
        path,
        reader.fields(form, "path_parameters"),
        reader.fields(form, "query"),
        _bodies(reader, optional_body or form.get("request")),
        optional_body is None,
        status.value,
        _bodies(reader, response.get("body")),
        reader.fields(response, "headers"),
        meta,
        source,
        reader.module,
    )


def _bodies(reader: Reader, node: Node | None) -> tuple[BodyNode, ...]:
    return tuple(
        BodyNode(entry.key.text, reader.type(entry.value)) for entry in entries(node)
    )
