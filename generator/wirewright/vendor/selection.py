"""What somebody wants of an API: events, types, channels, a role, and names of their own."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from ..diagnostics import Diagnostics
from ..spec.model import Channel, Event, Spec

Role = Literal["client", "server", "both"]
Only = Literal["models", "codec", "client"]


@dataclass(frozen=True, slots=True)
class Selection:
    """What was asked, to the letter; a selection without events and types is all that its channels carry."""

    events: tuple[str, ...] = ()
    """Keys of events, or tags where no event has the key."""
    types: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    """None is all."""
    role: Role = "both"
    """Of the project: a client decodes what servers send, and the other way round."""
    only: Only = "codec"
    single_file: bool = False
    names: tuple[tuple[str, str], ...] = ()
    """Names of classes, and what they are called instead."""
    prefix: str = ""
    """In front of every other name of a class."""
    header: tuple[str, ...] = ()
    """Lines of a comment on top of each file."""


def selected_channels(
    spec: Spec, selection: Selection, diagnostics: Diagnostics
) -> list[Channel]:
    """The channels that are named, all if none is; reports E852 for unknown ones."""
    known = [channel.name for channel in spec.channels]
    _unknown("E852", "channel", selection.channels, known, diagnostics)
    wanted = set(selection.channels or known)
    return [channel for channel in spec.channels if channel.name in wanted]


def selected_events(
    spec: Spec,
    channels: Collection[Channel],
    selection: Selection,
    diagnostics: Diagnostics,
) -> set[str]:
    """The keys of the events that are named, of all that the channels carry if nothing is.

    Reports E851 for unknown ones, with the nearest name, and E854 for those that only other channels carry.
    """
    carried = {event.key: event for event in _carried(channels)}
    if not selection.events:
        return set() if selection.types else set(carried)
    everywhere = {*_names(_carried(spec.channels))}
    _unknown("E851", "event", selection.events, everywhere, diagnostics)
    keys: set[str] = set()
    for name in selection.events:
        if name in carried:
            keys.add(name)
            continue
        found = {key for key, event in carried.items() if event.tag == name}
        if name in everywhere and channels and not found:
            carriers = [
                f"`{channel.name}`"
                for channel in spec.channels
                if name in _names((*channel.client, *channel.server))
            ]
            message = f"no channel that is selected carries the event `{name}`"
            help = f"it is on {', '.join(carriers)}"
            diagnostics.error("E854", message, None, help=help)
        keys |= found
    return keys


def _names(events: Iterable[Event]) -> Iterator[str]:
    for event in events:
        yield from (event.key, event.tag)


def selected_types(
    spec: Spec, selection: Selection, diagnostics: Diagnostics
) -> set[str]:
    """The types that are named; reports E853 for unknown ones, with the nearest name."""
    _unknown("E853", "type", selection.types, spec.index, diagnostics)
    return {name for name in selection.types if name in spec.index}


def _carried(channels: Iterable[Channel]) -> Iterable[Event]:
    return (
        event for channel in channels for event in (*channel.client, *channel.server)
    )


def _unknown(
    code: str,
    what: str,
    names: Iterable[str],
    known: Iterable[str],
    diagnostics: Diagnostics,
) -> None:
    candidates = set(known)
    for name in names:
        if name not in candidates:
            help = diagnostics.suggest(name, candidates)
            diagnostics.error(code, f"there is no {what} `{name}`", None, help=help)
