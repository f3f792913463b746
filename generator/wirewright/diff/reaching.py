"""What is the same for all channels: servers, keys, headers, close codes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from ..spec.model import Auth, CloseCode, Server
from .about import compare_docs, compare_settings
from .connections import compare_parameters
from .walk import Node, Site, Walk


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
    compare_parameters(
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
    compare_parameters(walk, site, f"the query of {site.owner}", old.query, new.query)


def _compare_auth(walk: Walk, site: Site, old: Auth, new: Auth) -> None:
    compare_docs(walk, site, old.docs, new.docs)
    compare_settings(walk, site, old, new, ("docs", "env"), "auth-changed")
    compare_settings(
        walk, site, old, new, ("docs", "header", "query", "subprotocol", "value")
    )


def _compare_code(walk: Walk, site: Site, old: CloseCode, new: CloseCode) -> None:
    compare_docs(walk, site, old.docs, new.docs)
    compare_settings(walk, site, old, new, ("docs", "code"))
