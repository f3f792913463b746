"""The types of the model: what a value on the wire may be, and the definitions that have names."""

from __future__ import annotations

from dataclasses import dataclass

from ..diagnostics import Span

Constant = str | int | float | bool

Path = tuple[str, ...]
"""Wire names that lead from an object to a member inside it."""


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


NO_PROVENANCE = Provenance()


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
    provenance: Provenance = NO_PROVENANCE
    id_prefix: str | None = None
    """Whoever makes the object makes an id that begins with it."""
    server_only: bool = False
    """Only the server sets it; a client that sends the object back leaves it out."""
    replaces: str | None = None
    """For a query parameter of a server: the connection's parameter whose value it takes."""
    path: str | None = None
    """For a header of an answer: how the path of the URL in it ends, with variables."""


@dataclass(frozen=True, slots=True)
class SentAs:
    """The type in which a client sends an object that it received."""

    type: str
    fields: tuple[tuple[str, str], ...] = ()
    """Fields of that type, and those of the object that they come from, where they have another name."""


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
    provenance: Provenance = NO_PROVENANCE
    sent_as: SentAs | None = None

    def field(self, wire: str) -> Field | None:
        """The field with this wire name."""
        return next((field for field in self.fields if field.wire == wire), None)


@dataclass(frozen=True, slots=True)
class EnumValue:
    value: str | int
    docs: str
    provenance: Provenance = NO_PROVENANCE
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Enum:
    name: str
    docs: str
    values: tuple[EnumValue, ...]
    open: bool
    module: str
    span: Span
    provenance: Provenance = NO_PROVENANCE


@dataclass(frozen=True, slots=True)
class Alias:
    name: str
    docs: str
    type: Type
    module: str
    span: Span
    provenance: Provenance = NO_PROVENANCE


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
    provenance: Provenance = NO_PROVENANCE


Definition = Struct | Enum | Union | Alias
