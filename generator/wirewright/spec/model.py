"""The resolved API: frozen, typed, complete. Everything after `resolve` works on this and nothing else.

References between definitions are names (`Ref`); `Spec.definition` looks them up. An inline object, enum or union has
become a definition of its own, named after its place.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..diagnostics import Span

Constant = str | int | float | bool


@dataclass(frozen=True, slots=True)
class Limits:
    """An inclusive range; `None` is an open end."""

    minimum: int | float | None = None
    maximum: int | float | None = None

    def __bool__(self) -> bool:
        return self.minimum is not None or self.maximum is not None


NO_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class String:
    length: Limits = NO_LIMITS
    pattern: str | None = None
    """ECMA 262 source of a regular expression that must match somewhere in the text."""


@dataclass(frozen=True, slots=True)
class Integer:
    range: Limits = NO_LIMITS
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Number:
    range: Limits = NO_LIMITS
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Boolean:
    pass


@dataclass(frozen=True, slots=True)
class Timestamp:
    unit: str
    """`s` or `ms` since 1970 as a whole number, or `iso`: RFC 3339 text."""


@dataclass(frozen=True, slots=True)
class Base64:
    size: Limits = NO_LIMITS
    """Of the decoded bytes."""


@dataclass(frozen=True, slots=True)
class FreeObject:
    """Any JSON object."""


@dataclass(frozen=True, slots=True)
class Json:
    """Any JSON value."""


@dataclass(frozen=True, slots=True)
class Literal:
    value: Constant


@dataclass(frozen=True, slots=True)
class List:
    item: Type
    count: Limits = NO_LIMITS


@dataclass(frozen=True, slots=True)
class Map:
    key: String
    value: Type
    count: Limits = NO_LIMITS


@dataclass(frozen=True, slots=True)
class Nullable:
    inner: Type


@dataclass(frozen=True, slots=True)
class Ref:
    name: str


Type = (
    String
    | Integer
    | Number
    | Boolean
    | Timestamp
    | Base64
    | FreeObject
    | Json
    | Literal
    | List
    | Map
    | Nullable
    | Ref
)


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a thing comes from, and what became of it."""

    since: str | None = None
    source: str | None = None
    published: bool = True
    """Not if it was only seen on the wire."""
    corrects: str | None = None
    deprecated: str | None = None
    """What to use instead; empty text when the spec only says that it is deprecated."""
    renamed_from: str | None = None


@dataclass(frozen=True, slots=True)
class Field:
    wire: str
    key: str
    """What the attribute is named after: the wire name, unless the spec has another key for it."""
    type: Type
    required: bool
    docs: str
    span: Span
    default: str | None = None
    """JSON text of the value that the other side assumes."""
    sensitive: bool = False
    media: str | None = None
    """Media type of the part, in a multipart body."""
    provenance: Provenance = Provenance()


@dataclass(frozen=True, slots=True)
class Struct:
    name: str
    docs: str
    fields: tuple[Field, ...]
    module: str
    """`types.STEM` or `events.STEM`, after the file that defines it."""
    span: Span
    tag: tuple[str, ...] = ()
    """Wire names of the fields that identify the object, in the order in which they are tried."""
    provenance: Provenance = Provenance()

    def field(self, wire: str) -> Field | None:
        """The field with this wire name."""
        return next((field for field in self.fields if field.wire == wire), None)


@dataclass(frozen=True, slots=True)
class EnumValue:
    value: str | int
    docs: str
    provenance: Provenance = Provenance()
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Enum:
    name: str
    docs: str
    values: tuple[EnumValue, ...]
    open: bool
    module: str
    span: Span
    provenance: Provenance = Provenance()


@dataclass(frozen=True, slots=True)
class Alias:
    name: str
    docs: str
    type: Type
    module: str
    span: Span
    provenance: Provenance = Provenance()


@dataclass(frozen=True, slots=True)
class ByTag:
    """Which object it is, by one member; the same value may need a second member."""

    key: str
    cases: tuple[tuple[Constant, Ref | ByTag], ...]
    absent: Ref | None = None
    """The variant of an object without the member."""


@dataclass(frozen=True, slots=True)
class Union:
    """One of several types, told apart by JSON type, and objects by tag.

    `variants` is what the spec lists, in its order. The other fields say what a value of each JSON type is; `None`
    means that no variant has that JSON type.
    """

    name: str
    docs: str
    variants: tuple[Type, ...]
    module: str
    span: Span
    string: Type | None = None
    number: Type | None = None
    boolean: Type | None = None
    array: Type | None = None
    object: Ref | Map | FreeObject | ByTag | None = None
    null: bool = False
    """A variant is the name of a type that admits null."""
    provenance: Provenance = Provenance()


Definition = Struct | Enum | Union | Alias


@dataclass(frozen=True, slots=True)
class Event:
    key: str
    tag: str
    struct: Struct
    answered_by: tuple[str, ...] = ()
    """Keys of the server events that answer this client event."""


@dataclass(frozen=True, slots=True)
class Source:
    name: str
    docs: str
    version: str | None
    published: bool


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
    provenance: Provenance = Provenance()


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

    def definition(self, name: str) -> Definition:
        """The definition that a `Ref` names; `KeyError` for a name that `resolve` has not seen."""
        return self.index[name]
