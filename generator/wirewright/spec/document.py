"""The spec as written: typed, with the position of every name, nothing looked up yet.

`grammar` makes it from nodes, `resolve` makes the model from it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ..diagnostics import Span
from . import source
from .model import NO_LIMITS, NO_PROVENANCE, Constant, Limits, Provenance


@dataclass(frozen=True, slots=True)
class Name:
    """A name or other text where it stands in a file."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Builtin:
    """A type of the language itself: `string(..512)`, `integer<ms>`, `base64`, `null`."""

    name: str
    span: Span
    unit: str | None = None
    limits: Limits = NO_LIMITS
    pattern: str | None = None


@dataclass(frozen=True, slots=True)
class ConstantNode:
    value: Constant
    span: Span


@dataclass(frozen=True, slots=True)
class Reference:
    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class ListNode:
    item: TypeNode
    span: Span
    count: Limits = NO_LIMITS


@dataclass(frozen=True, slots=True)
class MapNode:
    key: TypeNode | None
    value: TypeNode
    span: Span
    count: Limits = NO_LIMITS


@dataclass(frozen=True, slots=True)
class EnumValueNode:
    value: str | int
    docs: str
    provenance: Provenance
    source: Name | None
    span: Span


@dataclass(frozen=True, slots=True)
class EnumNode:
    values: tuple[EnumValueNode, ...]
    open: bool
    span: Span
    name: Name | None = None


@dataclass(frozen=True, slots=True)
class UnionNode:
    variants: tuple[TypeNode, ...]
    span: Span
    untagged: Name | None = None
    name: Name | None = None


@dataclass(frozen=True, slots=True)
class TagNode:
    wire: Name
    value: Constant
    optional: bool
    written: Name
    """The value as it was written."""


@dataclass(frozen=True, slots=True)
class ObjectNode:
    fields: tuple[FieldNode, ...]
    span: Span
    include: tuple[Name, ...] = ()
    tag: tuple[TagNode, ...] = ()
    name: Name | None = None


TypeNode = (
    Builtin
    | ConstantNode
    | Reference
    | ListNode
    | MapNode
    | EnumNode
    | UnionNode
    | ObjectNode
)


@dataclass(frozen=True, slots=True)
class FieldNode:
    key: Name
    wire: Name
    optional: bool
    type: TypeNode
    docs: str
    default: source.Node | None = None
    sensitive: bool = False
    media: str | None = None
    env: str | None = None
    id_prefix: Name | None = None
    server_only: bool = False
    replaces: Name | None = None
    path: Name | None = None
    subprotocol: Name | None = None
    provenance: Provenance = NO_PROVENANCE
    source: Name | None = None


@dataclass(frozen=True, slots=True)
class SentAsNode:
    type: Name
    fields: tuple[tuple[Name, Name], ...]
    """Fields of that type, and those of the object that they come from."""


@dataclass(frozen=True, slots=True)
class TypeDefinition:
    name: Name
    docs: str
    type: TypeNode
    module: str
    provenance: Provenance
    source: Name | None
    sent_as: SentAsNode | None = None


@dataclass(frozen=True, slots=True)
class Mixin:
    name: Name
    include: tuple[Name, ...]
    fields: tuple[FieldNode, ...]


@dataclass(frozen=True, slots=True)
class ReplyNode:
    event: Name
    match: tuple[tuple[Name, Name], ...] = ()
    """A path in the answer, then the one in the request."""


@dataclass(frozen=True, slots=True)
class EventNode:
    key: Name
    tag: Name
    docs: str
    include: tuple[Name, ...]
    fields: tuple[FieldNode, ...]
    answered_by: tuple[ReplyNode, ...]
    replay: Name | None
    split: Name | None
    module: str
    provenance: Provenance
    source: Name | None


@dataclass(frozen=True, slots=True)
class ErrorReplyNode:
    event: Name
    request_id: Name
    code: Name | None
    message: Name | None


@dataclass(frozen=True, slots=True)
class ConnectionNode:
    path: str
    query: tuple[FieldNode, ...]
    exactly_one: tuple[Name, ...]
    subprotocols: tuple[str, ...]
    first: Name | None
    max_message: int | None
    max_duration: int | None
    request_id: Name | None
    error: ErrorReplyNode | None


@dataclass(frozen=True, slots=True)
class SignatureNode:
    scheme: str
    env: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class ChannelNode:
    name: Name
    docs: str
    tag: Name | None
    transport: str
    client: tuple[Name, ...]
    server: tuple[Name, ...]
    connection: ConnectionNode | None
    signature: SignatureNode | None


@dataclass(frozen=True, slots=True)
class ServerNode:
    name: Name
    docs: str
    http: Name | None
    websocket: Name | None
    variables: tuple[tuple[Name, str, str | None], ...]
    query: tuple[FieldNode, ...]
    auth: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class AuthNode:
    name: Name
    docs: str
    header: str | None
    query: str | None
    subprotocol: Name | None
    value: Name | None
    env: str | None


@dataclass(frozen=True, slots=True)
class BodyNode:
    media: str
    type: TypeNode


@dataclass(frozen=True, slots=True)
class EndpointNode:
    name: Name
    docs: str
    method: str
    path: Name
    path_parameters: tuple[FieldNode, ...]
    query: tuple[FieldNode, ...]
    request: tuple[BodyNode, ...]
    request_required: bool
    status: int
    answer: tuple[BodyNode, ...]
    answer_headers: tuple[FieldNode, ...]
    provenance: Provenance
    source: Name | None
    module: str


@dataclass(frozen=True, slots=True)
class HttpNode:
    message: str | None
    code: str | None
    request_id: str | None
    idempotency: str | None


@dataclass(frozen=True, slots=True)
class Api:
    name: str
    title: str
    docs: str
    tag: Name


@dataclass(frozen=True, slots=True)
class SourceNode:
    name: Name
    docs: str
    version: str | None
    published: bool


@dataclass(frozen=True, slots=True)
class CloseCodeNode:
    code: int
    docs: str
    reconnect: bool
    span: Span


@dataclass(slots=True)
class Document:
    """All files of a revision, merged."""

    revision: str
    digest: str
    api: Api | None = None
    http: HttpNode | None = None
    sources: list[SourceNode] = field(default_factory=list[SourceNode])
    channels: list[ChannelNode] = field(default_factory=list[ChannelNode])
    servers: list[ServerNode] = field(default_factory=list[ServerNode])
    auth: list[AuthNode] = field(default_factory=list[AuthNode])
    headers: list[FieldNode] = field(default_factory=list[FieldNode])
    close_codes: list[CloseCodeNode] = field(default_factory=list[CloseCodeNode])
    mixins: list[Mixin] = field(default_factory=list[Mixin])
    types: list[TypeDefinition] = field(default_factory=list[TypeDefinition])
    events: list[EventNode] = field(default_factory=list[EventNode])
    endpoints: list[EndpointNode] = field(default_factory=list[EndpointNode])
