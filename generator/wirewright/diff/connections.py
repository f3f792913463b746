"""How a channel is opened: its connection, and parameters of any kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..spec.model import Channel, Connection, Field, Limits
from ..spec.words import camel
from .about import compare_settings
from .fields import Holder, compare_fields
from .limits import compare_range
from .walk import Node, Site, Walk
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
    compare_parameters(
        walk, site, f"the query of channel {new.name}", one.query, other.query
    )


def _opened(walk: Walk, site: Site, old: Channel, new: Channel) -> Site:
    """The opening of a channel, by the client; a webhook is a request of the server."""
    node: Node = ("opening", old.name, new.name)
    opener = "server" if new.transport == "webhook" else "client"
    walk.root(node, f"channel {new.name}", opener)
    return replace(site, node=node)


def compare_parameters(
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
