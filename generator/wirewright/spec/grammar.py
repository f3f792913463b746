"""Nodes → document: the files of a revision, checked against the forms, merged and typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from ..diagnostics import Diagnostics, Related
from .document import (
    Api,
    AuthNode,
    BodyNode,
    ChannelNode,
    CloseCodeNode,
    ConnectionNode,
    Document,
    EndpointNode,
    EventNode,
    Mixin,
    Name,
    ServerNode,
    SourceNode,
    TypeDefinition,
)
from .expressions import parse_size
from .forms import FILE
from .reading import (
    Reader,
    entries,
    flag,
    names,
    names_or_one,
    optional_name,
    optional_text,
    prose,
    provenance,
    text,
)
from .source import Entry, Mapping, Node, Scalar, SourceFile

T = TypeVar("T")


def check_forms(files: Iterable[Mapping], diagnostics: Diagnostics) -> None:
    """Hold every file against the forms of the language."""
    for root in files:
        FILE.check(root, root.span, diagnostics)


def read_document(
    files: Iterable[tuple[SourceFile, Mapping]],
    revision: str,
    digest: str,
    diagnostics: Diagnostics,
) -> Document:
    """The merged document of files whose forms are right.

    Reports E206 (type expressions), E207 (defined twice) and E204 (no `api`).
    """
    files = list(files)
    document = Document(revision, digest)
    merger = _Merger(diagnostics)
    for source, root in files:
        reader = Reader(diagnostics, source.stem)
        for section in root.entries:
            _SECTIONS[section.key.text](reader, section, document, merger)
    if document.api is None and files:
        diagnostics.error(
            "E204",
            "no file of the spec has the key `api`",
            files[0][1].span,
            help="write `api: {name: ..., title: ..., tag: ...}`",
        )
    return document


class _Merger:
    """Puts definitions of all files together; the same name twice is an error that names both places."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        self.diagnostics = diagnostics
        self.seen: dict[tuple[str, str], Entry] = {}

    def is_new(self, section: str, entry: Entry) -> bool:
        first = self.seen.setdefault((section, entry.key.text), entry)
        if first is entry:
            return True
        self.diagnostics.error(
            "E207",
            f"`{entry.key.text}` is defined twice{f' in `{section}`' if section else ''}",
            entry.key.span,
            related=[Related(first.key.span, "first defined here")],
        )
        return False


def _each(
    kind: Callable[[Reader, Name, Mapping], T], into: Callable[[Document], list[T]]
) -> Callable[[Reader, Entry, Document, _Merger], None]:
    """A section that maps names to forms: every new entry is read and appended."""

    def read(
        reader: Reader, section: Entry, document: Document, merger: _Merger
    ) -> None:
        for entry in entries(section.value):
            if merger.is_new(section.key.text, entry) and isinstance(
                entry.value, Mapping
            ):
                name = Name(entry.key.text, entry.key.span)
                into(document).append(kind(reader, name, entry.value))

    return read


def _api(reader: Reader, section: Entry, document: Document, merger: _Merger) -> None:
    form = section.value
    if merger.is_new("", section) and isinstance(form, Mapping):
        tag = optional_name(form, "tag")
        assert tag is not None
        document.api = Api(text(form, "name"), text(form, "title"), prose(form), tag)


def _headers(
    reader: Reader, section: Entry, document: Document, merger: _Merger
) -> None:
    for entry in entries(section.value):
        if merger.is_new("headers", entry):
            document.headers.extend(reader.fields_of([entry]))


def _source(reader: Reader, name: Name, form: Mapping) -> SourceNode:
    return SourceNode(
        name,
        prose(form),
        optional_text(form, "version"),
        flag(form, "published", default=True),
    )


def _channel(reader: Reader, name: Name, form: Mapping) -> ChannelNode:
    connection = form.get("connection")
    return ChannelNode(
        name,
        prose(form),
        optional_name(form, "tag"),
        optional_text(form, "transport") or "websocket",
        names(form, "client"),
        names(form, "server"),
        _connection(reader, connection) if isinstance(connection, Mapping) else None,
    )


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
    )


def _seconds(duration: str) -> int:
    number = duration.rstrip("sminh")
    return int(number) * {"s": 1, "min": 60, "h": 3600}[duration[len(number) :]]


def _server(reader: Reader, name: Name, form: Mapping) -> ServerNode:
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


def _auth(reader: Reader, name: Name, form: Mapping) -> AuthNode:
    return AuthNode(
        name,
        prose(form),
        optional_text(form, "header"),
        optional_text(form, "query"),
        optional_name(form, "subprotocol"),
        optional_name(form, "value"),
        optional_text(form, "env"),
    )


def _close_code(reader: Reader, name: Name, form: Mapping) -> CloseCodeNode:
    reconnect = flag(form, "reconnect")
    return CloseCodeNode(int(name.text), prose(form), reconnect, name.span)


def _mixin(reader: Reader, name: Name, form: Mapping) -> Mixin:
    return Mixin(name, names(form, "include"), reader.fields(form, "fields"))


def _type(reader: Reader, name: Name, form: Mapping) -> TypeDefinition:
    meta, source = provenance(form)
    return TypeDefinition(
        name, prose(form), reader.type_form(form), reader.module, meta, source
    )


def _event(reader: Reader, name: Name, form: Mapping) -> EventNode:
    meta, source = provenance(form)
    return EventNode(
        name,
        optional_name(form, "tag") or name,
        prose(form),
        names(form, "include"),
        reader.fields(form, "fields"),
        names_or_one(form, "answered_by"),
        reader.module,
        meta,
        source,
    )


def _endpoint(reader: Reader, name: Name, form: Mapping) -> EndpointNode:
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


_SECTIONS: dict[str, Callable[[Reader, Entry, Document, _Merger], None]] = {
    "api": _api,
    "headers": _headers,
    "sources": _each(_source, lambda document: document.sources),
    "channels": _each(_channel, lambda document: document.channels),
    "servers": _each(_server, lambda document: document.servers),
    "auth": _each(_auth, lambda document: document.auth),
    "close_codes": _each(_close_code, lambda document: document.close_codes),
    "mixins": _each(_mixin, lambda document: document.mixins),
    "types": _each(_type, lambda document: document.types),
    "events": _each(_event, lambda document: document.events),
    "endpoints": _each(_endpoint, lambda document: document.endpoints),
}
