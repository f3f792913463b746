"""A spec with what is selected and what that leads to, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
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

    Servers, connections and endpoints belong to it for a client only, and of the endpoints, if something is named, those
    whose types are selected. Raises `WirewrightError` with everything that is wrong: E851 to E853 for names that the
    spec has not, E854 if nothing is left, E855 for what does not go together.
    """
    diagnostics = Diagnostics()
    chosen = selected_channels(spec, selection, diagnostics)
    keys = selected_events(spec, chosen, selection, diagnostics)
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
    events = tuple(_event(event, keys) for event in spec.events if event.key in keys)
    mentioned = [*_mentioned_by_events(events), *_mentioned_by_connections(channels)]
    reached = _reached(spec, [*types, *mentioned])
    endpoints = spec.endpoints if is_client else ()
    if selection.events or selection.types or selection.channels:
        endpoints = tuple(e for e in endpoints if reached.issuperset(_mentioned(e)))
    else:
        reached |= _reached(spec, [name for e in endpoints for name in _mentioned(e)])
    _check(selection, keys, types, channels, endpoints, diagnostics)
    diagnostics.raise_if_any()
    definitions = tuple(
        _definition(item, reached) for item in spec.definitions if item.name in reached
    )
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


def _check(
    selection: Selection,
    keys: AbstractSet[str],
    types: AbstractSet[str],
    channels: Sequence[Channel],
    endpoints: Sequence[Endpoint],
    diagnostics: Diagnostics,
) -> None:
    """Report a selection of nothing (E854), and what does not go together (E855)."""
    if not (keys or types or endpoints):
        message = "the selection is empty: nothing would be written"
        help = "name events or types that the spec has"
        diagnostics.error("E854", message, None, help=help)
        return
    if selection.only != "client":
        return
    if not channels or not (endpoints or any(map(_is_reachable, channels))):
        message = "there is nothing that a client could connect to"
        help = "leave out `--only client`, or name events of a connection"
        diagnostics.error("E854", message, None, help=help)
    if selection.role == "server":
        message = "a server has no use for a client"
        help = "leave out `--role server` or `--only client`"
        diagnostics.error("E855", message, None, help=help)
    if selection.single_file:
        message = (
            "a client cannot be one file: it loads its transports, which need libraries that may not be there, "
            "module by module"
        )
        help = "leave out `--single-file`, or `--only client` and connect with a library of your own"
        diagnostics.error("E855", message, None, help=help)


def _is_reachable(channel: Channel) -> bool:
    return channel.connection is not None or channel.signature is not None


def _channel(
    channel: Channel, keys: AbstractSet[str], is_client: bool
) -> Channel | None:
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


def _connection(connection: Connection, keys: AbstractSet[str]) -> Connection:
    """A connection that speaks of selected events only."""
    error = connection.error
    return replace(
        connection,
        first=connection.first if connection.first in keys else None,
        error=error if error is not None and error.event in keys else None,
    )


def _event(event: Event, keys: AbstractSet[str]) -> Event:
    """An event that is answered by selected events only."""
    replies = tuple(reply for reply in event.answered_by if reply.event in keys)
    return replace(event, answered_by=replies)


def _mentioned_by_events(events: Iterable[Event]) -> Iterator[str]:
    for event in events:
        yield from definition_references(event.struct)


def _mentioned_by_connections(channels: Iterable[Channel]) -> Iterator[str]:
    for channel in channels:
        for field in channel.connection.query if channel.connection else ():
            yield from references(field.type)


def _reached(spec: Spec, names: Iterable[str]) -> set[str]:
    """Some definitions and those that they lead to."""
    todo = [*names]
    reached: set[str] = set()
    while todo:
        name = todo.pop()
        if name not in reached:
            reached.add(name)
            todo += definition_references(spec.definition(name))
    return reached


def _definition(item: Definition, reached: AbstractSet[str]) -> Definition:
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
