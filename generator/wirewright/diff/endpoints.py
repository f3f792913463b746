"""How the API is reached: connections, endpoints, servers, keys, headers, close codes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from ..spec.model import (
    Auth,
    Body,
    Channel,
    CloseCode,
    Connection,
    Endpoint,
    Field,
    Limits,
    Server,
)
from ..spec.words import camel
from .about import compare_docs, compare_provenance, compare_settings
from .change import Former
from .fields import Holder, compare_fields
from .limits import compare_range
from .renames import Thing, pair_up
from .types import compare_types
from .walk import Finding, Node, Site, Walk
from .words import quoted

_CONNECTION = (
    "path",
    "query",
    "exactly_one",
    "subprotocols",
    "first",
    "max_message",
    "max_duration",
)
_ENDPOINT = (
    "docs",
    "method",
    "path",
    "path_parameters",
    "query",
    "request",
    "request_required",
    "response",
    "provenance",
)


def compare_connections(walk: Walk, site: Site, old: Channel, new: Channel) -> None:
    """How a channel is opened."""
    ours, theirs = old.connection, new.connection
    if ours is None and theirs is None:
        return
    # A connection that is not described is one at no path, of which nothing more is known.
    one, other = ours or Connection(""), theirs or Connection("")
    opened = _opened(walk, site, old, new)
    if one.path != other.path:
        walk.add("address-changed", opened, one.path or "none", other.path or "none")
    if set(one.exactly_one) != set(other.exactly_one):
        texts = [", ".join(map(quoted, c.exactly_one)) or "none" for c in (one, other)]
        walk.add("parameter-choice-changed", opened, *texts)
    for name in one.subprotocols:
        if name not in other.subprotocols:
            walk.add("subprotocol-removed", opened, old=name)
    for name in other.subprotocols:
        if name not in one.subprotocols:
            walk.add("subprotocol-added", opened, new=name)
    if one.first != other.first:
        texts = [quoted(c.first) if c.first else "no event" for c in (one, other)]
        node: Node = ("first event", old.name, new.name)
        walk.root(node, f"channel {new.name}", "server")
        walk.add("first-event-changed", replace(site, node=node), *texts)
    for what, first, second in (
        ("largest message in bytes", one.max_message, other.max_message),
        ("longest duration in seconds", one.max_duration, other.max_duration),
    ):
        compare_range(walk, site, what, Limits(None, first), Limits(None, second))
    compare_settings(walk, site, one, other, _CONNECTION)
    _compare_parameters(
        walk, site, f"the query of channel {new.name}", one.query, other.query
    )


def _opened(walk: Walk, site: Site, old: Channel, new: Channel) -> Site:
    """The opening of a channel, by the client; a webhook is a request of the server."""
    node: Node = ("opening", old.name, new.name)
    opener = "server" if new.transport == "webhook" else "client"
    walk.root(node, f"channel {new.name}", opener)
    return replace(site, node=node)


def _compare_parameters(
    walk: Walk,
    site: Site,
    owner: str,
    old: Sequence[Field],
    new: Sequence[Field],
    sender: str = "client",
) -> None:
    """Parameters and headers, which one side sends."""
    node: Node = ("parameters", owner, owner)
    walk.root(node, owner, sender)
    first, second = site.old or site.new, site.new or site.old
    assert first is not None and second is not None
    name = camel(owner)
    compare_fields(walk, Holder(node, owner, first, second, name, name), old, new)


def compare_endpoints(walk: Walk) -> None:
    """All endpoints: by name, by method and path, by `renamed_from`."""
    old = {endpoint.name: endpoint for endpoint in walk.old.endpoints}
    new = {endpoint.name: endpoint for endpoint in walk.new.endpoints}

    def score(first: str, second: str) -> float:
        one, other = old[first], new[second]
        return float((one.method, one.path) == (other.method, other.path))

    pairs = pair_up(
        [Thing(name, old[name].provenance.renamed_from) for name in old],
        [Thing(name, new[name].provenance.renamed_from) for name in new],
        score,
    )
    for pair in pairs:
        one, other = old[pair.old], new[pair.new]
        site = _endpoint_site(walk, one, other)
        if one.name != other.name:
            walk.findings.append(
                Finding(
                    "endpoint-renamed",
                    site,
                    one.name,
                    other.name,
                    probable=pair.probable,
                )
            )
            walk.renames.append((camel(one.name), camel(other.name)))
            if pair.probable:
                text = f"the endpoint `{one.name}` is now `{other.name}`"
                walk.formers.append(Former(other.span, one.name, text))
        _compare_endpoint(walk, site, one, other)
    paired = {pair.old for pair in pairs}, {pair.new for pair in pairs}
    for name, endpoint in old.items():
        if name not in paired[0]:
            _endpoint_alone(walk, "endpoint-removed", endpoint)
    for name, endpoint in new.items():
        if name not in paired[1]:
            _endpoint_alone(walk, "endpoint-added", endpoint)


def _endpoint_site(walk: Walk, old: Endpoint | None, new: Endpoint | None) -> Site:
    names = old.name if old else "", new.name if new else ""
    node: Node = ("endpoint", *names)
    walk.root(node, f"endpoint {names[1] or names[0]}", "client")
    owner = f"endpoint {names[0] or names[1]}"
    return Site(node, owner, "", old.span if old else None, new.span if new else None)


def _endpoint_alone(walk: Walk, rule: str, endpoint: Endpoint) -> None:
    gone = rule == "endpoint-removed"
    site = _endpoint_site(walk, endpoint if gone else None, None if gone else endpoint)
    bodies = (*endpoint.request, *endpoint.response.bodies)
    types = tuple(body.type for body in bodies)
    walk.findings.append(
        Finding(rule, site, gone=types if gone else (), come=() if gone else types)
    )


def _compare_endpoint(walk: Walk, site: Site, old: Endpoint, new: Endpoint) -> None:
    if (old.method, old.path) != (new.method, new.path):
        addresses = [f"{item.method} {item.path}" for item in (old, new)]
        walk.add("address-changed", site, *addresses)
    compare_docs(walk, site, old.docs, new.docs)
    compare_provenance(walk, site, old.provenance, new.provenance)
    compare_settings(walk, site, old, new, _ENDPOINT)
    name = f"endpoint {new.name}"
    for what, first, second in (
        ("the path of", old.path_parameters, new.path_parameters),
        ("the query of", old.query, new.query),
    ):
        _compare_parameters(walk, site, f"{what} {name}", first, second)
    if old.request_required != new.request_required and old.request and new.request:
        word = "required" if new.request_required else "optional"
        walk.add(f"body-became-{word}", site)
    _compare_bodies(
        walk, site, f"the request of {name}", "client", old.request, new.request
    )
    ours, theirs = old.response, new.response
    owner = f"the response of {name}"
    answer = _message_site(walk, site, owner, "server")
    if ours.status != theirs.status:
        walk.add("status-changed", answer, str(ours.status), str(theirs.status))
    _compare_bodies(walk, site, owner, "server", ours.bodies, theirs.bodies)
    headers = f"the headers of {name}"
    _compare_parameters(walk, site, headers, ours.headers, theirs.headers, "server")


def _message_site(walk: Walk, site: Site, owner: str, sender: str) -> Site:
    node: Node = ("body", owner, owner)
    walk.root(node, owner, sender)
    return Site(node, owner, "", site.old, site.new)


def _compare_bodies(
    walk: Walk,
    site: Site,
    owner: str,
    sender: str,
    old: Sequence[Body],
    new: Sequence[Body],
) -> None:
    at = _message_site(walk, site, owner, sender)
    ours = {body.media: body.type for body in old}
    theirs = {body.media: body.type for body in new}
    for media, type in ours.items():
        if media in theirs:
            compare_types(walk, at, type, theirs[media])
        else:
            walk.findings.append(
                Finding("body-removed", at, old=quoted(media), gone=(type,))
            )
    for media, type in theirs.items():
        if media not in ours:
            walk.findings.append(
                Finding("body-added", at, new=quoted(media), come=(type,))
            )


def compare_reaching(walk: Walk) -> None:
    """Servers, auth schemes, common headers, close codes."""
    _compare_named(walk, "server", walk.old.servers, walk.new.servers, _compare_server)
    _compare_named(walk, "auth", walk.old.auth, walk.new.auth, _compare_auth)
    _compare_named(
        walk, "close-code", walk.old.close_codes, walk.new.close_codes, _compare_code
    )
    old = {header.field.wire: header for header in walk.old.headers}
    new = {header.field.wire: header for header in walk.new.headers}
    if not old and not new:
        return
    first = next(iter((*old.values(), *new.values()))).field.span
    site = Site(("headers", "", ""), "the headers", "", first, first)
    _compare_parameters(
        walk,
        site,
        "the headers",
        [header.field for header in old.values()],
        [header.field for header in new.values()],
    )
    node: Node = ("parameters", "the headers", "the headers")
    for wire, header in old.items():
        if wire in new:
            spans = header.field.span, new[wire].field.span
            at = Site(node, "the headers", wire, *spans, wire)
            compare_settings(walk, at, header, new[wire], ("field",))


N = TypeVar("N", Server, Auth, CloseCode)


def _compare_named(
    walk: Walk,
    kind: str,
    old: Sequence[N],
    new: Sequence[N],
    compare: Callable[[Walk, Site, N, N], None],
) -> None:
    """Things with a name: what came, what went, and what differs in the others."""
    ours = {_name(item): item for item in old}
    theirs = {_name(item): item for item in new}
    for name in {**ours, **theirs}:
        node: Node = (kind, name, name)
        # Servers tell a close code, clients all else.
        walk.root(
            node, f"{kind} {name}", "server" if kind == "close-code" else "client"
        )
        one, other = ours.get(name), theirs.get(name)
        owner = f"{kind.replace('-', ' ')} {name}"
        first = one.span if one is not None else None
        second = other.span if other is not None else None
        site = Site(node, owner, "", first, second)
        if one is None:
            walk.add(f"{kind}-added", site)
        elif other is None:
            walk.add(f"{kind}-removed", site)
        else:
            compare(walk, site, one, other)


def _name(item: Server | Auth | CloseCode) -> str:
    return str(item.code) if isinstance(item, CloseCode) else item.name


def _compare_server(walk: Walk, site: Site, old: Server, new: Server) -> None:
    compare_docs(walk, site, old.docs, new.docs)
    compare_settings(walk, site, old, new, ("docs", "query"))
    _compare_parameters(walk, site, f"the query of {site.owner}", old.query, new.query)


def _compare_auth(walk: Walk, site: Site, old: Auth, new: Auth) -> None:
    compare_docs(walk, site, old.docs, new.docs)
    compare_settings(walk, site, old, new, ("docs", "env"), "auth-changed")
    compare_settings(
        walk, site, old, new, ("docs", "header", "query", "subprotocol", "value")
    )


def _compare_code(walk: Walk, site: Site, old: CloseCode, new: CloseCode) -> None:
    compare_docs(walk, site, old.docs, new.docs)
    compare_settings(walk, site, old, new, ("docs", "code"))
