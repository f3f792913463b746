"""Nodes → document: the files of a revision, checked against the forms, merged and typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from ..diagnostics import Diagnostics, Related
from .definitions import (
    read_auth,
    read_channel,
    read_close_code,
    read_endpoint,
    read_event,
    read_mixin,
    read_server,
    read_source,
    read_type,
)
from .document import (
    Api,
    Document,
    HttpNode,
    Name,
)
from .forms import FILE
from .reading import (
    Reader,
    entries,
    optional_name,
    optional_text,
    prose,
    text,
)
from .source import Entry, Mapping, SourceFile

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


def _http(reader: Reader, section: Entry, document: Document, merger: _Merger) -> None:
    form = section.value
    if merger.is_new("", section) and isinstance(form, Mapping):
        document.http = HttpNode(
            optional_text(form, "message"),
            optional_text(form, "code"),
            optional_text(form, "request_id"),
            optional_text(form, "idempotency"),
        )


def _headers(
    reader: Reader, section: Entry, document: Document, merger: _Merger
) -> None:
    for entry in entries(section.value):
        if merger.is_new("headers", entry):
            document.headers.extend(reader.fields_of([entry]))


_SECTIONS: dict[str, Callable[[Reader, Entry, Document, _Merger], None]] = {
    "api": _api,
    "http": _http,
    "headers": _headers,
    "sources": _each(read_source, lambda document: document.sources),
    "channels": _each(read_channel, lambda document: document.channels),
    "servers": _each(read_server, lambda document: document.servers),
    "auth": _each(read_auth, lambda document: document.auth),
    "close_codes": _each(read_close_code, lambda document: document.close_codes),
    "mixins": _each(read_mixin, lambda document: document.mixins),
    "types": _each(read_type, lambda document: document.types),
    "events": _each(read_event, lambda document: document.events),
    "endpoints": _each(read_endpoint, lambda document: document.endpoints),
}
