"""What a connection needs besides its shell: facts, checks, and whom to call."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from ..encode import encode
from ..errors import DecodeError
from ..ids import GenerateId
from ..jsontext import loads
from ..model import wire_names_of
from ..unset import UNSET
from ..values import UnknownEvent
from .arguments import as_key, checked_headers, checked_query
from .core import Core, Decoders
from .errors import ConnectError, HandshakeRefused, InvalidEvent
from .facts import ChannelFacts, HttpFacts
from .limits import Limits
from .policy import Reconnect
from .queues import Outgoing
from .replies import Pending, Wakeable, conditions_of, text_at
from .retry import retry_after
from .target import Target
from .transports.base import Dial, DialFailed, DialRefused


@dataclass(frozen=True, slots=True)
class Tables:
    """What the codec knows of one channel."""

    client: Decoders
    server: Decoders
    tags: Mapping[type, str]
    """The tag of each class of client events."""
    server_tags: Mapping[type, str]
    validate: Callable[[object], Any]


@dataclass(slots=True, repr=False)
class Link:
    """One connection's settings. Nothing here changes after it was made.

    Keys can be in its query, its headers and the address of its proxy.
    """

    target: Target
    channel: ChannelFacts
    tables: Tables
    limits: Limits
    reconnect: Reconnect | None
    query: dict[str, str]
    headers: dict[str, str]
    connector: Any
    proxy: str | bool
    ssl_context: Any
    validate: bool
    generate_id: GenerateId
    logger: logging.Logger

    def __repr__(self) -> str:
        return f"<Link {self.channel.name} {self.target.place}>"

    def core(self) -> Core:
        """The state machine of the connection."""
        return Core(
            self.target.api,
            self.channel,
            self.tables.server,
            self.limits,
            self.reconnect,
            Random(),
        )

    def dial(
        self, given: object, query: Mapping[str, str], headers: Mapping[str, str]
    ) -> Dial:
        """Whom to call with the key that the user's source gave."""
        key = as_key(given)
        del given  # a traceback could show it
        scheme, _ = self.target.key_source()
        url, sent, protocols = self.target.websocket_dial(
            self.channel,
            {**self.query, **checked_query(query, "query")},
            {**self.headers, **checked_headers(headers, "headers")},
            scheme,
            key,
        )
        return Dial(
            url,
            sent,
            protocols,
            timeout=self.limits.connect_timeout,
            max_message=self.limits.max_message or self.channel.max_message,
            proxy=self.proxy,
            ssl_context=self.ssl_context,
        )

    def outgoing(self, event: object) -> Outgoing:
        """An event as a message; `TypeError` for what the client never sends here,
        `InvalidEvent` if it is to be checked and breaks the spec.
        """
        tag = self.tables.tags.get(event.__class__)
        if tag is None and isinstance(event, UnknownEvent):
            tag = event.type
        if tag is None:
            kind = event.__class__.__name__
            channel = self.channel.name
            raise TypeError(f"event: {kind} is no client event of {channel!r}")
        if self.validate:
            violations = self.tables.validate(event)
            if violations:
                raise InvalidEvent(tuple(violations))
        return Outgoing(encode(event), tag)

    def request(self, event: Any, signal: Wakeable) -> tuple[Outgoing, Pending]:
        """An event that is to be answered, and who waits for the answer.

        It gets an id if it has none. Raises as `outgoing`, and `TypeError` for an event
        that nothing answers.
        """
        tag = self.tables.tags.get(event.__class__, "")
        facts = self.channel.events.get(tag)
        if facts is None or not facts.replies:
            self.outgoing(event)
            raise TypeError(
                f"event: the server does not answer {tag or 'this event'!r}"
            )
        event, id = self._named(event)
        message = self.outgoing(event)
        raw = loads(message.data)
        return message, Pending(id, conditions_of(facts.replies, raw), signal)

    def _named(self, event: Any) -> tuple[Any, str | None]:
        """An event that has an id, and the id, on a channel that knows such."""
        wire = self.channel.request_id
        names = wire_names_of(event.__class__)
        name = next((name for name, other in names.items() if other == wire), None)
        if name is None:
            return event, None
        id = getattr(event, name)
        if id is UNSET or id is None:
            id = self.generate_id(self.channel.id_prefix)
            event = event.__replace__(**{name: id})
        return event, id


def connect_error(failure: DialFailed | DialRefused, http: HttpFacts) -> ConnectError:
    """The public form of what a transport reports."""
    if isinstance(failure, DialFailed):
        return ConnectError(failure.message, temporary=failure.temporary)
    headers = {name.lower(): value for name, value in failure.headers}
    try:
        body = loads(failure.body)
    except DecodeError:
        body = None
    return HandshakeRefused(
        failure.status,
        code=text_at(body, http.code),
        message=text_at(body, http.message),
        request_id=headers.get(http.request_id or ""),
        retry_after=retry_after(headers, None),
    )
