"""Channels: which are the same, and which came and went."""

from __future__ import annotations

from dataclasses import replace

from ..spec.model import Channel
from ..spec.words import camel
from .about import compare_docs, compare_settings
from .connections import compare_connections
from .events import compare_events, doors_of, paired_events, renamed_events
from .similar import SAME_FIELDS, one_to_one, shared
from .walk import Finding, Node, Site, Walk

_CHANNEL = ("name", "docs", "tag", "client", "server", "transport", "connection")


def compare_channels(walk: Walk) -> None:
    """Compare all channels, and the events on them."""
    names = _paired_channels(walk)
    old = {channel.name: channel for channel in walk.old.channels}
    new = {channel.name: channel for channel in walk.new.channels}
    doors = doors_of(walk.old, names), doors_of(walk.new, {})
    pairs = paired_events(walk, *doors)
    for first, second in names.items():
        one = _with_first(old[first], renamed_events(pairs))
        _compare_channel(walk, one, new[second])
    for channel in walk.old.channels:
        if channel.name not in names:
            _report_channel(walk, "channel-removed", channel)
    for channel in walk.new.channels:
        if channel.name not in names.values():
            _report_channel(walk, "channel-added", channel)
    compare_events(walk, pairs, set(names.values()), *doors)


def _with_first(channel: Channel, renamed: dict[str, str]) -> Channel:
    """The channel with the new name of its first event: a rename is reported once."""
    connection = channel.connection
    if connection is None or connection.first is None:
        return channel
    first = renamed.get(connection.first, connection.first)
    return replace(channel, connection=replace(connection, first=first))


def _paired_channels(walk: Walk) -> dict[str, str]:
    """Channels by name; then those whose events or path are the same."""
    old = {channel.name: channel for channel in walk.old.channels}
    new = {channel.name: channel for channel in walk.new.channels}
    pairs = {name: name for name in old if name in new}

    def score(first: str, second: str) -> float:
        one, other = old[first], new[second]
        ours = {("client", event.tag) for event in one.client}
        ours |= {("server", event.tag) for event in one.server}
        theirs = {("client", event.tag) for event in other.client}
        theirs |= {("server", event.tag) for event in other.server}
        near = shared(ours, theirs)
        return near if near >= SAME_FIELDS else 0

    rest = [name for name in old if name not in pairs]
    pairs |= one_to_one(rest, [name for name in new if name not in old], score)
    return pairs


def channel_node(old: str, new: str) -> Node:
    """The node of a channel itself: what is sent when it is opened."""
    return ("channel", old, new)


def _site(walk: Walk, old: Channel | None, new: Channel | None) -> Site:
    names = old.name if old else "", new.name if new else ""
    node = channel_node(*names)
    walk.root(node, f"channel {names[1] or names[0]}", "client")
    walk.root(node, f"channel {names[1] or names[0]}", "server")
    owner = f"channel {names[0] or names[1]}"
    return Site(node, owner, "", old.span if old else None, new.span if new else None)


def _report_channel(walk: Walk, rule: str, channel: Channel) -> None:
    gone = rule == "channel-removed"
    site = _site(walk, channel if gone else None, None if gone else channel)
    walk.add(rule, site)


def _compare_channel(walk: Walk, old: Channel, new: Channel) -> None:
    site = _site(walk, old, new)
    if old.name != new.name:
        walk.findings.append(
            Finding("channel-renamed", site, old.name, new.name, probable=True)
        )
        for side in ("Client", "Server"):
            walk.renames.append((camel(old.name) + side, camel(new.name) + side))
    if old.tag != new.tag:
        node: Node = ("tag", old.name, new.name)
        for sender, events in (("client", new.client), ("server", new.server)):
            for event in events:
                walk.root(node, event.key, sender)
        at = replace(site, node=node)
        walk.add("channel-tag-changed", at, old.tag, new.tag)
    if old.transport != new.transport:
        walk.add("channel-transport-changed", site, old.transport, new.transport)
    compare_docs(walk, site, old.docs, new.docs)
    compare_settings(walk, site, old, new, _CHANNEL)
    compare_connections(walk, site, old, new)
