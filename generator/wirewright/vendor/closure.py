"""A spec with what is selected and what that leads to, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from dataclasses import replace

from ..diagnostics import Diagnostics
from ..spec.model import (
    Channel,
    Connection,
    Definition,
    Endpoint,
    Event,
    Spec,
    Struct,
    Type,
)
from ..spec.references import definition_references, references
from .selection import Selection, selected_channels, selected_events, selected_types


def subset(spec: Spec, selection: Selection) -> Spec:
    """The part of a spec that a selection needs, in the order of the spec.

    Servers, connections and endpoints belong to it for a client only. Raises `WirewrightError` with everything that is
    wrong: E851 to E853 for names that the spec has not, E854 if nothing is left.
    """
    diagnostics = Diagnostics()
    chosen = selected_channels(spec, selection, diagnostics)
    keys = selected_events(chosen, selection, diagnostics)
    types = selected_types(spec, selection, diagnostics)
    diagnostics.raise_if_any()
    is_client = selection.only == "client"
    channels = [
        pruned
        for channel in chosen
        if (pruned := _channel(channel, keys, is_client)) is not None
    ]
    carried = {channel.name for channel in channels}
    for name in selection.channels:
        if keys and name not in carried:
            message = f"the channel `{name}` carries no event that is selected"
            diagnostics.error("E854", message, None, help="leave it out")
    endpoints = spec.endpoints if is_client else ()
    if not (keys or types or endpoints):
        message = "the selection is empty: nothing would be written"
        help = "name events or types that the spec has"
        diagnostics.error("E854", message, None, help=help)
    if is_client and not endpoints and not any(map(_is_reachable, channels)):
        message = "there is nothing that a client could connect to"
        help = "leave out `--only client`, or name events of a connection"
        diagnostics.error("E854", message, None, help=help)
    if is_client and selection.role == "server":
        message = "a server has no use for a client"
        help = "leave out `--role server` or `--only client`"
        diagnostics.error("E855", message, None, help=help)
    diagnostics.raise_if_any()
    events = tuple(_event(event, keys) for event in spec.events if event.key in keys)
    definitions = _reached(spec, types, events, endpoints)
    return replace(
        spec,
        channels=tuple(channels),
        events=events,
        definitions=definitions,
        index={item.name: item for item in definitions},
        endpoints=endpoints,
        servers=spec.servers if is_client else (),
        auth=spec.auth if is_client else (),
        headers=spec.headers if is_client else (),
        close_codes=spec.close_codes if is_client else (),
        http=spec.http if is_client else None,
    )


def _is_reachable(channel: Channel) -> bool:
    return channel.connection is not None or channel.signature is not None


def _channel(channel: Channel, keys: Set[str], is_client: bool) -> Channel | None:
    """A channel with the selected events only; None if it carries none of them."""
    client = tuple(_event(event, keys) for event in channel.client if event.key in keys)
    server = tuple(_event(event, keys) for event in channel.server if event.key in keys)
    if not (client or server):
        return None
    connection = channel.connection
    return replace(
        channel,
        client=client,
        server=server,
        connection=_connection(connection, keys) if connection and is_client else None,
        signature=channel.signature if is_client else None,
    )


def _connection(connection: Connection, keys: Set[str]) -> Connection:
    """A connection that speaks of selected events only."""
    error = connection.error
    return replace(
        connection,
        first=connection.first if connection.first in keys else None,
        error=error if error is not None and error.event in keys else None,
    )


def _event(event: Event, keys: Set[str]) -> Event:
    """An event that is answered by selected events only."""
    replies = tuple(reply for reply in event.answered_by if reply.event in keys)
    return replace(event, answered_by=replies)


def _reached(
    spec: Spec,
    types: Set[str],
    events: Iterable[Event],
    endpoints: Iterable[Endpoint],
) -> tuple[Definition, ...]:
    """The definitions that types, events and endpoints lead to, in the order of the spec."""
    todo = [*types]
    todo += [name for event in events for name in definition_references(event.struct)]
    todo += [name for item in endpoints for name in _mentioned(item)]
    reached: set[str] = set()
    while todo:
        name = todo.pop()
        if name not in reached:
            reached.add(name)
            todo += definition_references(spec.definition(name))
    return tuple(
        _definition(item, reached) for item in spec.definitions if item.name in reached
    )


def _definition(item: Definition, reached: Set[str]) -> Definition:
    """A definition that is not sent as something that is left out."""
    if isinstance(item, Struct) and item.sent_as and item.sent_as.type not in reached:
        return replace(item, sent_as=None)
    return item


def _mentioned(endpoint: Endpoint) -> Iterator[str]:
    types: list[Type] = [body.type for body in endpoint.request]
    types += [body.type for body in endpoint.response.bodies]
    fields = (
        *endpoint.path_parameters,
        *endpoint.query,
        *endpoint.response.headers,
    )
    types += [field.type for field in fields]
    for type in types:
        yield from references(type)
