"""What a client was told, checked once, for all of its connections and requests."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from ..encode import encode
from ..ids import GenerateId
from ..model import wire_names_of
from ..unset import UNSET
from .arguments import as_key, checked_headers, checked_query, texts_of
from .core import Decoders
from .facts import ApiFacts, ChannelFacts, EndpointFacts
from .limits import Limits
from .link import Link, Tables
from .policy import Reconnect
from .rest import Call, prepare
from .target import Server, Target
from .transports import connector

_JSON = "application/json"

Channels: TypeAlias = "Mapping[str, tuple[str, Decoders]]"


@dataclass(frozen=True, slots=True)
class Codec:
    """The tables of a package's codec."""

    client: Channels
    server: Channels
    decoders: Mapping[type, Callable[[Any], Any]]
    validate: Callable[[object], Any]

    def tables(self, channel: str) -> Tables:
        """What it knows of a channel."""
        classes = {decode: cls for cls, decode in self.decoders.items()}
        client, server = self.client[channel][1], self.server[channel][1]
        return Tables(
            client,
            server,
            {classes[decode]: tag for tag, decode in client.items()},
            {classes[decode]: tag for tag, decode in server.items()},
            self.validate,
        )


class Settings:
    """All that is the same for every connection and request of a client.

    Raises `ValueError` or `TypeError`, with the name of the argument, for what cannot
    be right.
    """

    def __init__(
        self,
        api: ApiFacts,
        codec: Codec,
        *,
        tasks: bool,
        key: Any,
        server: Server | None,
        auth: str | None,
        websocket_url: str | None,
        http_url: str | None,
        headers: Mapping[str, str | None],
        extra_headers: Mapping[str, str] | None,
        extra_query: Mapping[str, str] | None,
        limits: Limits | None,
        reconnect: Reconnect | None,
        validate: bool,
        generate_id: GenerateId,
        transport: Any,
        proxy: str | bool,
        ssl_context: Any,
        logger: str,
    ) -> None:
        self.codec = codec
        self.target = Target(
            api,
            server,
            key=key,
            auth=auth,
            websocket_url=websocket_url,
            http_url=http_url,
            headers=headers,
            extra_headers=extra_headers or {},
            extra_query=extra_query or {},
        )
        self.limits = limits or Limits()
        self.reconnect = reconnect
        self.validate = validate
        self.generate_id = generate_id
        self.connector: Any = (
            connector(transport, tasks=True)
            if tasks
            else connector(transport, tasks=False)
        )
        self.proxy = proxy
        self.ssl_context = ssl_context
        self.logger = logging.getLogger(logger)

    def link(
        self,
        channel: ChannelFacts,
        query: Mapping[str, object],
        extra_query: Mapping[str, str] | None,
        extra_headers: Mapping[str, str] | None,
    ) -> Link:
        """The settings of one connection; all that can be checked before it is made."""
        pairs = self.target.connection_query(channel, query)
        pairs |= checked_query(extra_query or {}, "extra_query")
        self.target.check_websocket()
        self.target.key_source()
        return Link(
            target=self.target,
            channel=channel,
            tables=self.codec.tables(channel.name),
            limits=self.limits,
            reconnect=self.reconnect,
            query=pairs,
            headers=checked_headers(extra_headers or {}, "extra_headers"),
            connector=self.connector,
            proxy=self.proxy,
            ssl_context=self.ssl_context,
            validate=self.validate,
            generate_id=self.generate_id,
            logger=self.logger,
        )

    def call(
        self,
        endpoint: EndpointFacts,
        given: object,
        path: Mapping[str, object] | None,
        query: Mapping[str, object] | None,
        body: object,
    ) -> Call:
        """A request with the key that the user's source gave."""
        key = as_key(given)
        del given  # a traceback could show it
        target = self.target
        scheme, _ = target.key_source()
        own = texts_of(endpoint.query, query or {})
        parts = content = None
        if endpoint.parts:
            parts = _parts(endpoint, body)
        elif body is not UNSET and body is not None:
            content = _content(endpoint.media, body)
        return prepare(
            endpoint,
            target.http_base(),
            path=path,
            query=(*own.items(), *target.http_query(scheme, key)),
            headers=target.http_headers(scheme, key),
            body=content,
            parts=parts,
            http=target.api.http,
        )


def webhook_secret(secret: str | bytes | None, env: str) -> str | bytes:
    """The secret of webhooks: the one that was given, or that of the environment."""
    found = secret or os.environ.get(env)
    if not found:
        hint = f", and the environment has no {env}" if env else ""
        raise ValueError(f"secret: none was given{hint}")
    return found


def _content(media: str | None, body: object) -> bytes:
    """A body of that media type: text as it is, everything else as JSON."""
    if media is None or media == _JSON or media.endswith("+json"):
        return encode(body)
    if isinstance(body, (bytes, bytearray)):
        return bytes(body)
    if not isinstance(body, str):
        raise TypeError(f"body: expected text, got {type(body).__name__}")
    return body.encode()


def _parts(endpoint: EndpointFacts, body: object) -> dict[str, bytes]:
    """The parts of a multipart body, by wire name."""
    names = {wire: name for name, wire in wire_names_of(body.__class__).items()}
    parts: dict[str, bytes] = {}
    for part in endpoint.parts:
        value = getattr(body, names[part.name], UNSET)
        if value is not UNSET:
            parts[part.name] = _content(part.media, value)
    return parts
