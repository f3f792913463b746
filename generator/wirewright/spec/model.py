"""The resolved API: frozen, typed, complete. Everything after `resolve` works on this and nothing else.

References between definitions are names (`Ref`); `Spec.definition` looks them up. An inline object, enum or union has
become a definition of its own, named after its place.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..diagnostics import Span
from .type_model import (
    NO_LIMITS,
    NO_PROVENANCE,
    Alias,
    Base64,
    Boolean,
    ByTag,
    Constant,
    Definition,
    Enum,
    EnumValue,
    Field,
    FreeObject,
    Integer,
    Json,
    Limits,
    List,
    Literal,
    Map,
    Nullable,
    Number,
    Path,
    Provenance,
    Ref,
    SentAs,
    String,
    Struct,
    Timestamp,
    Type,
    Union,
)

__all__ = [
    "NO_LIMITS",
    "NO_PROVENANCE",
    "Alias",
    "Answer",
    "Auth",
    "Base64",
    "Body",
    "Boolean",
    "ByTag",
    "Channel",
    "CloseCode",
    "Connection",
    "Constant",
    "Definition",
    "Endpoint",
    "Enum",
    "EnumValue",
    "ErrorReply",
    "Event",
    "Field",
    "FreeObject",
    "Header",
    "HttpConventions",
    "Integer",
    "Json",
    "Limits",
    "List",
    "Literal",
    "Map",
    "Nullable",
    "Number",
    "Path",
    "Provenance",
    "Ref",
    "Reply",
    "SentAs",
    "Server",
    "Signature",
    "Source",
    "Spec",
    "String",
    "Struct",
    "Timestamp",
    "Type",
    "Union",
    "Variable",
]


@dataclass(frozen=True, slots=True)
class Reply:
    """A server event that answers a client event, if what they say is equal at each pair of paths."""

    event: str
    """Its key."""
    match: tuple[tuple[Path, Path], ...] = ()
    """The path in the answer, then that in the client event."""


@dataclass(frozen=True, slots=True)
class Event:
    key: str
    tag: str
    struct: Struct
    answered_by: tuple[Reply, ...] = ()
    """The server events of which the first that comes answers this client event."""
    replay: str | None = None
    """`merge` or `latest`: the event configures the session and is sent again after a reconnect."""
    split: str | None = None
    """Wire name of a base64 field whose value may be spread over several of these events."""


@dataclass(frozen=True, slots=True)
class Source:
    name: str
    docs: str
    version: str | None
    published: bool


@dataclass(frozen=True, slots=True)
class ErrorReply:
    """The server event that reports what is wrong with a client event, and where it says so."""

    event: str
    """Its key."""
    request_id: Path
    code: Path | None = None
    message: Path | None = None


@dataclass(frozen=True, slots=True)
class Connection:
    path: str
    query: tuple[Field, ...] = ()
    exactly_one: tuple[str, ...] = ()
    subprotocols: tuple[str, ...] = ()
    first: str | None = None
    max_message: int | None = None
    """Bytes."""
    max_duration: int | None = None
    """Seconds."""
    request_id: str | None = None
    """The member of client events that names a message."""
    error: ErrorReply | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """How webhooks are signed, and the environment variable with the secret."""

    scheme: str
    env: str | None = None


@dataclass(frozen=True, slots=True)
class Channel:
    name: str
    docs: str
    tag: str
    client: tuple[Event, ...]
    server: tuple[Event, ...]
    span: Span
    transport: str = "websocket"
    connection: Connection | None = None
    signature: Signature | None = None


@dataclass(frozen=True, slots=True)
class Variable:
    name: str
    docs: str
    default: str | None


@dataclass(frozen=True, slots=True)
class Server:
    name: str
    docs: str
    http: str | None
    websocket: str | None
    variables: tuple[Variable, ...]
    query: tuple[Field, ...]
    auth: tuple[str, ...]
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Auth:
    """How a key travels: in the header, query parameter or subprotocol that is set; `value` holds `{key}`."""

    name: str
    docs: str
    header: str | None
    query: str | None
    subprotocol: str | None
    value: str
    env: str | None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Header:
    field: Field
    env: str | None
    subprotocol: str | None = None
    """How it travels when the key is a subprotocol; holds `{value}`."""


@dataclass(frozen=True, slots=True)
class CloseCode:
    code: int
    docs: str
    reconnect: bool
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Body:
    media: str
    type: Type


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    bodies: tuple[Body, ...]
    headers: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Endpoint:
    name: str
    docs: str
    method: str
    path: str
    path_parameters: tuple[Field, ...]
    query: tuple[Field, ...]
    request: tuple[Body, ...]
    request_required: bool
    response: Answer
    span: Span
    provenance: Provenance = NO_PROVENANCE


@dataclass(frozen=True, slots=True)
class HttpConventions:
    """Where HTTP answers say what went wrong, and the headers that name requests."""

    message: Path | None = None
    code: Path | None = None
    request_id: str | None = None
    idempotency: str | None = None


@dataclass(frozen=True, slots=True)
class Spec:
    """One revision of one API. All tuples are in the order of the spec."""

    name: str
    title: str
    docs: str
    revision: str
    digest: str
    """sha256 of the spec's files, as hexadecimal digits."""
    channels: tuple[Channel, ...]
    events: tuple[Event, ...]
    definitions: tuple[Definition, ...]
    sources: tuple[Source, ...]
    servers: tuple[Server, ...]
    auth: tuple[Auth, ...]
    headers: tuple[Header, ...]
    close_codes: tuple[CloseCode, ...]
    endpoints: tuple[Endpoint, ...]
    index: Mapping[str, Definition]
    http: HttpConventions | None = None

    def definition(self, name: str) -> Definition:
        """The definition that a `Ref` names; `KeyError` for a name that `resolve` has not seen."""
        return self.index[name]
