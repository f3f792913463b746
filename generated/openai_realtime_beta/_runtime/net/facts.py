"""What a spec says about reaching its API, as plain data. Generated code fills these in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

Path: TypeAlias = tuple[str, ...]
"""Member names that lead from a JSON object to a value inside it."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A query parameter, a header or a variable of a path or an address."""

    name: str
    required: bool = False
    default: str | None = None
    """For a variable of an address: the value that stands in for a missing one."""
    const: str | None = None
    """The only value there is; it is sent without being asked for if required."""
    env: str | None = None
    """The environment variable that a missing value is taken from."""
    replaces: str | None = None
    """The parameter of the connection whose value and place it takes."""
    subprotocol: str | None = None
    """For a header: how it travels as a subprotocol; holds `{value}`."""


@dataclass(frozen=True, slots=True)
class AuthScheme:
    """How a key travels: in the header, query parameter or subprotocol that is set."""

    name: str
    header: str | None = None
    query: str | None = None
    subprotocol: bool = False
    value: str = "{key}"
    env: str | None = None


@dataclass(frozen=True, slots=True)
class ServerFacts:
    """A server of the spec; its addresses may hold `{variable}`."""

    name: str
    http: str | None = None
    websocket: str | None = None
    variables: tuple[Parameter, ...] = ()
    query: tuple[Parameter, ...] = ()
    auth: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """A server event that answers a client event.

    `match` pairs a path in the answer with one in the request: where the request has
    the member, the answer must have an equal one.
    """

    tag: str
    match: tuple[tuple[Path, Path], ...] = ()


@dataclass(frozen=True, slots=True)
class ClientEventFacts:
    """What a client has to know of one of its events."""

    replies: tuple[Reply, ...] = ()
    replay: str | None = None
    """`merge` or `latest` if it configures the session."""


@dataclass(frozen=True, slots=True)
class ErrorFacts:
    """The server event that reports what is wrong with a client event."""

    tag: str
    request_id: Path
    code: Path | None = None
    message: Path | None = None


@dataclass(frozen=True, slots=True)
class ChannelFacts:
    """One kind of connection."""

    name: str
    tag: str
    path: str
    query: tuple[Parameter, ...] = ()
    exactly_one: tuple[str, ...] = ()
    subprotocols: tuple[str, ...] = ()
    max_message: int | None = None
    request_id: str | None = None
    """The member of client events that names a message."""
    id_prefix: str = ""
    error: ErrorFacts | None = None
    events: Mapping[str, ClientEventFacts] = field(
        default_factory=lambda: dict[str, ClientEventFacts]()
    )
    """Client events by tag, as far as there is anything to know of them."""


@dataclass(frozen=True, slots=True)
class HttpFacts:
    """How HTTP answers of the API report errors, and how its requests are named."""

    message: Path | None = None
    code: Path | None = None
    request_id: str | None = None
    idempotency: str | None = None


@dataclass(frozen=True, slots=True)
class PartFacts:
    """One part of a multipart body."""

    name: str
    media: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class EndpointFacts:
    """One HTTP request of the API."""

    name: str
    method: str
    path: str
    path_parameters: tuple[Parameter, ...] = ()
    query: tuple[Parameter, ...] = ()
    media: str | None = None
    """Media type of the request's body."""
    parts: tuple[PartFacts, ...] = ()
    """Of a multipart body."""
    status: int = 200
    accept: str | None = None
    """Media type of the answer's body."""


@dataclass(frozen=True, slots=True)
class ApiFacts:
    """Everything above, of one spec."""

    servers: tuple[ServerFacts, ...] = ()
    auth: Mapping[str, AuthScheme] = field(
        default_factory=lambda: dict[str, AuthScheme]()
    )
    headers: tuple[Parameter, ...] = ()
    close_codes: Mapping[int, bool] = field(default_factory=lambda: dict[int, bool]())
    """Whether it makes sense to connect again after a close code."""
    http: HttpFacts = HttpFacts()
    tags: frozenset[str] = frozenset()
    """Members that tell variants of unions apart, on any channel."""
