"""Where a client connects to: addresses, query, headers and keys, checked before use.

Everything here raises `ValueError` or `TypeError` with the name of the argument that is
wrong, and does so before anything is sent.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote, urlencode

from .arguments import (
    base_url,
    check_key,
    checked_header,
    checked_headers,
    checked_query,
    texts_of,
    twin,
)
from .facts import ApiFacts, AuthScheme, ChannelFacts, Parameter, ServerFacts
from .secrets import Secret, remember

_VARIABLE_TEXT = re.compile(r"[A-Za-z0-9._~:\[\]-]+")
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")


class Server:
    """A server of the API, with the values of its variables and query parameters."""

    __slots__ = ("facts", "query", "variables")

    def __init__(
        self,
        facts: ServerFacts,
        variables: Mapping[str, str | None],
        query: Mapping[str, object],
    ) -> None:
        self.facts = facts
        self.variables: dict[str, str] = {}
        for variable in facts.variables:
            value = variables.get(variable.name) or variable.default
            if value is None or not _VARIABLE_TEXT.fullmatch(value):
                raise ValueError(
                    f"{variable.name}: expected the part of an address, such as a host"
                )
            self.variables[variable.name] = value
        self.query = texts_of(facts.query, query)

    def __repr__(self) -> str:
        return f"<Server {self.facts.name}>"

    def address(self, template: str | None) -> str | None:
        """An address of the server with its variables filled in."""
        if template is None:
            return None
        for name, value in self.variables.items():
            template = template.replace("{" + name + "}", value)
        return template


class Target:
    """What all connections and requests of one client have in common."""

    def __init__(
        self,
        api: ApiFacts,
        server: Server | None,
        *,
        key: object,
        auth: str | None,
        websocket_url: str | None,
        http_url: str | None,
        headers: Mapping[str, str | None],
        extra_headers: Mapping[str, str],
        extra_query: Mapping[str, str],
    ) -> None:
        self.api = api
        self.server = server
        self.websocket = base_url("websocket_url", websocket_url, ("ws", "wss"))
        self.http = base_url("http_url", http_url, ("http", "https"))
        if self.websocket is None and self.http is None and server is not None:
            self.websocket = server.address(server.facts.websocket)
            self.http = server.address(server.facts.http)
        else:
            # One address given: the other is on the same host, lest the key of a
            # gateway reach the server of the spec.
            self.websocket = self.websocket or twin(self.http)
            self.http = self.http or twin(self.websocket)
        self.auth = self._schemes(auth)
        self._source = _source_of(key)
        self.headers = self._own_headers(headers)
        self.extra_headers = checked_headers(extra_headers, "extra_headers")
        self.extra_query = checked_query(extra_query, "extra_query")

    def _schemes(self, auth: str | None) -> list[AuthScheme]:
        names = self.server.facts.auth if self.server is not None else self.api.auth
        if auth is None:
            return [self.api.auth[name] for name in names]
        if auth not in self.api.auth:
            known = ", ".join(map(repr, self.api.auth)) or "none"
            raise ValueError(f"auth: there is no scheme {auth!r}; there are {known}")
        return [self.api.auth[auth]]

    def _own_headers(
        self, given: Mapping[str, str | None]
    ) -> list[tuple[Parameter, str]]:
        found: list[tuple[Parameter, str]] = []
        for header in self.api.headers:
            value = given.get(header.name)
            if value is None and header.required:
                value = header.const
            if value is None and header.env is not None:
                value = os.environ.get(header.env)
            if value is None and header.required:
                raise ValueError(f"{header.name}: the API needs this header")
            if value is not None:
                found.append((header, checked_header(header.name, value)))
        return found

    def key_source(self) -> tuple[AuthScheme | None, Callable[[], Any]]:
        """How the key travels, and what gives it; `ValueError` if there is none."""
        if self._source is not None:
            return (self.auth[0] if self.auth else None), self._source
        for scheme in self.auth:
            value = os.environ.get(scheme.env) if scheme.env else None
            if value:
                check_key(value, f"the environment variable {scheme.env}")
                remember(value)
                return scheme, Secret(value).reveal
        if not self.auth:
            return None, _no_key
        names = [scheme.env for scheme in self.auth if scheme.env]
        hint = f", and the environment has no {' or '.join(names)}" if names else ""
        raise ValueError(f"api_key: no key was given{hint}")

    def connection_query(
        self, channel: ChannelFacts, values: Mapping[str, object]
    ) -> dict[str, str]:
        """The query of a connection: the channel's parameters, then the server's."""
        server = self.server
        given = texts_of(channel.query, values, check=False)
        query = dict(server.query) if server is not None else {}
        for parameter in server.facts.query if server is not None else ():
            replaced, group = parameter.replaces, set(channel.exactly_one)
            is_free = replaced not in group or group.isdisjoint(given)
            if replaced is not None and parameter.name in query and is_free:
                given.setdefault(replaced, query[parameter.name])
        if channel.exactly_one:
            chosen = [name for name in channel.exactly_one if name in given]
            if len(chosen) != 1:
                names = ", ".join(channel.exactly_one)
                got = " and ".join(chosen) or "none"
                raise ValueError(f"{names}: give exactly one of these, not {got}")
        for parameter in channel.query:
            if parameter.required and parameter.name not in given:
                raise ValueError(f"{parameter.name}: the connection needs it")
        for parameter in server.facts.query if server is not None else ():
            replaced = parameter.replaces
            if replaced is not None and replaced in given:
                query.setdefault(parameter.name, given.pop(replaced))
        return {**given, **query}

    def websocket_dial(
        self,
        channel: ChannelFacts,
        query: Mapping[str, str],
        headers: Mapping[str, str],
        scheme: AuthScheme | None,
        key: Secret,
    ) -> tuple[Secret, tuple[tuple[str, Secret], ...], tuple[Secret, ...]]:
        """The address, headers and subprotocols of a connection."""
        protocols = [Secret(name) for name in channel.subprotocols]
        by_subprotocol = scheme is not None and scheme.subprotocol
        sent: dict[str, Secret] = {}
        for header, value in self.headers:
            if by_subprotocol and header.subprotocol is not None:
                text = header.subprotocol.replace("{value}", value)
                protocols.append(Secret(_token(header.name, text)))
            else:
                sent[header.name] = Secret(value)
        pairs = {**query, **self.extra_query}
        if scheme is not None and scheme.subprotocol:
            protocols.insert(len(channel.subprotocols), _filled(scheme, key))
        sent |= _auth_headers(scheme, key)
        if not protocols or not by_subprotocol:
            # Where the key is in a header, subprotocols are for nobody.
            protocols = []
        merged = _overlaid(sent, {**self.extra_headers, **headers})
        url = _joined(self.check_websocket(), channel.path, pairs, scheme, key)
        return url, merged, tuple(protocols)

    @property
    def place(self) -> str:
        """The host, for people to read."""
        return (self.websocket or self.http or "nowhere").partition("://")[2]

    def check_websocket(self) -> str:
        """The base address of connections; `ValueError` if there is none."""
        if self.websocket is None:
            raise ValueError("websocket_url: the server has none; give one")
        return self.websocket

    def http_base(self) -> str:
        """The base address of requests."""
        if self.http is None:
            raise ValueError("http_url: the server has none; give one")
        return self.http

    def http_headers(
        self, scheme: AuthScheme | None, key: Secret
    ) -> tuple[tuple[str, Secret], ...]:
        """The headers that each request has."""
        sent = {header.name: Secret(value) for header, value in self.headers}
        sent |= _auth_headers(scheme, key)
        return _overlaid(sent, self.extra_headers)

    def http_query(
        self, scheme: AuthScheme | None, key: Secret
    ) -> tuple[tuple[str, str], ...]:
        """The query that each request has."""
        server = self.server
        replacing = {
            parameter.name
            for parameter in (server.facts.query if server is not None else ())
            if parameter.replaces is not None
        }
        query = dict(server.query) if server is not None else {}
        pairs = {name: query[name] for name in query if name not in replacing}
        pairs |= self.extra_query
        if scheme is not None and scheme.query is not None:
            pairs[scheme.query] = scheme.value.replace("{key}", key.reveal())
        return tuple(pairs.items())


def _source_of(key: object) -> Callable[[], Any] | None:
    if isinstance(key, str):
        check_key(key)
        remember(key)
        return Secret(key).reveal
    if key is None or callable(key):
        return key
    kind = type(key).__name__
    raise TypeError(f"api_key: expected text or a function, got {kind}")


def _no_key() -> Secret:
    return Secret("")


def _joined(
    base: str,
    path: str,
    query: Mapping[str, str],
    scheme: AuthScheme | None,
    key: Secret,
) -> Secret:
    pairs = dict(query)
    if scheme is not None and scheme.query is not None:
        pairs[scheme.query] = scheme.value.replace("{key}", key.reveal())
    text = urlencode(pairs, quote_via=quote)
    return Secret(f"{base}{path}?{text}" if text else f"{base}{path}")


def _auth_headers(scheme: AuthScheme | None, key: Secret) -> dict[str, Secret]:
    if scheme is None or scheme.header is None:
        return {}
    return {scheme.header: Secret(scheme.value.replace("{key}", key.reveal()))}


def _filled(scheme: AuthScheme, key: Secret) -> Secret:
    filled = Secret(scheme.value.replace("{key}", key.reveal()))
    if not _TOKEN.fullmatch(filled.reveal()):
        raise ValueError("api_key: it cannot be part of a subprotocol")
    return filled


def _token(name: str, text: str) -> str:
    if not _TOKEN.fullmatch(text):
        raise ValueError(f"{name}: it cannot be part of a subprotocol")
    return text


def _overlaid(
    headers: Mapping[str, Secret], over: Mapping[str, str]
) -> tuple[tuple[str, Secret], ...]:
    """Headers with others laid over them; names are compared without regard to case."""
    merged = {name.lower(): (name, value) for name, value in headers.items()}
    for name, value in over.items():
        merged[name.lower()] = (name, Secret(value))
    return tuple(merged.values())
