"""What the templates of the client modules print."""

from __future__ import annotations

from dataclasses import dataclass

from .sinks import Code, Docstring, Identifier, Literal


@dataclass(frozen=True, slots=True)
class MemberView:
    """An attribute that holds an object of a class with methods."""

    assignment: Code


@dataclass(frozen=True, slots=True)
class MethodView:
    signature: Code
    docs: Docstring | None
    body: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class NamespaceView:
    """A class with the methods of a namespace."""

    cls: Identifier
    docs: Docstring
    members: tuple[MemberView, ...]
    methods: tuple[MethodView, ...]


@dataclass(frozen=True, slots=True)
class ChannelView:
    """A channel: its connection, and what makes one."""

    attribute: Identifier
    cls: Identifier
    connection: NamespaceView
    base: Code
    on: Identifier
    requests: tuple[Code, ...]
    """Signatures of `request` by client event; none if nothing is answered."""
    is_overloaded: bool
    docs: Docstring
    connect: Code
    link: Code


@dataclass(frozen=True, slots=True)
class WebhookView:
    attribute: Identifier
    cls: Identifier
    docs: Docstring
    channel: Literal
    env: Literal
    event: Identifier


@dataclass(frozen=True, slots=True)
class ClientView:
    """A public client module."""

    docs: Docstring
    client_docs: Docstring
    imports: tuple[Code, ...]
    typing_imports: tuple[Code, ...]
    exports: Code
    senders: tuple[NamespaceView, ...]
    channels: tuple[ChannelView, ...]
    groups: tuple[NamespaceView, ...]
    webhooks: tuple[WebhookView, ...]
    members: tuple[MemberView, ...]
    methods: tuple[MethodView, ...]
    headers: tuple[Code, ...]
    """Parameters of the constructor for the headers of the spec."""
    header_pairs: Code
    auth: Code
    """The names of the auth schemes as a type."""
    server: Code
    """The default server."""
    codec: Code
    support: tuple[Code, ...]
    """Imports of what the printed code uses of the runtime."""
