"""What a package made from one revision reads in the messages of another.

The package of `built` reads what the other side sends, who lives by `spoken`: the valid samples of its model. Each event
on a channel is a cell.
"""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal

from apis import FLAGSHIP, Api, made_folder, make_package
from wirewright.diagnostics import Diagnostics
from wirewright.diff.change import SIDES, Change, Party
from wirewright.diff.compare import compare
from wirewright.python.names import assign_names
from wirewright.samples import samples
from wirewright.spec.load import load_folder

Reading = Literal["typed", "extras", "unknown", "refused"]
READINGS: tuple[Reading, ...] = ("typed", "extras", "unknown", "refused")
"""From the best to the worst: as if nothing had changed, with fields that the class does not have, an unknown event or
variant, something else that a strict reader refuses."""

_OF_CODE: dict[str, Reading] = {
    "unknown-event": "unknown",
    "unknown-field": "extras",
    "unknown-variant": "unknown",
}
_STEP = re.compile(r'\.(\w+)|\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]')

Path = tuple[str, ...]
"""Wire names from a message down; items of a list have none."""


@cache
def revision(name: str) -> Api:
    """A revision of the flagship spec, its samples and its package."""
    spec = load_folder(FLAGSHIP.parent / name, name)
    package = f"revision_{name.replace('-', '_')}"
    folder = made_folder() / package
    make_package(spec, folder)
    names = assign_names(spec, Diagnostics())
    made = importlib.import_module(package)
    return Api(package, folder, spec, names, tuple(samples(spec)), made)


@cache
def changes(built: str, spoken: str) -> tuple[Change, ...]:
    """What `diff` reports from one revision to the other."""
    return compare(revision(built).spec, revision(spoken).spec).changes


def other(party: Party) -> Party:
    """Who is at the other end."""
    return SIDES[1 - SIDES.index(party)]


@dataclass
class Cell:
    """How the messages of one event are read on one channel."""

    channel: str
    sender: Party
    event: str
    """Its key in `spoken`."""
    messages: list[dict[str, Any]]
    readings: dict[Reading, int] = field(default_factory=dict[Reading, int])
    violations: set[tuple[Path, Reading]] = field(
        default_factory=set[tuple[Path, Reading]]
    )
    """Everything that a strict reader says; of an event with another name, as if it had the name that is known."""

    @property
    def worst(self) -> Reading:
        return max(self.readings, key=READINGS.index)


@cache
def cells(built: str, spoken: str) -> tuple[Cell, ...]:
    """How the package of `built` reads each event of `spoken`, on the channels that both have."""
    return tuple(_cells(built, spoken))


def _cells(built: str, spoken: str) -> Iterator[Cell]:
    reader, speaker = revision(built), revision(spoken)
    common = {channel.name for channel in reader.spec.channels}
    messages: dict[str, list[dict[str, Any]]] = {}
    for sample in speaker.samples:
        if sample.direction and sample.valid and isinstance(sample.value, dict):
            messages.setdefault(sample.target, []).append(sample.value)
    formers = former_keys(changes(built, spoken))
    for channel, sender in speaker.doors:
        if channel not in common:
            continue
        for event in speaker.events((channel, sender)).values():
            side = SIDES[SIDES.index(sender)]
            cell = Cell(channel, side, event.key, messages[event.key])
            for message in cell.messages:
                _read(reader, cell, message, formers.get(event.key))
            yield cell


def former_keys(reported: tuple[Change, ...]) -> dict[str, str]:
    """Of each event that has another name in the new revision, its key in the old one."""
    return {
        reach.root: change.subject
        for change in reported
        if change.rule in ("event-renamed", "class-renamed")
        for verdict in change.verdicts
        for reach in verdict.reached
    }


def _read(reader: Api, cell: Cell, message: dict[str, Any], former: str | None) -> None:
    """Read one message, tolerant and strict; however it is read, the same message must come out again."""
    door = (cell.channel, cell.sender)
    decoded = reader.decode(door, message)
    assert json.loads(reader.package.encode(decoded)) == message
    if not isinstance(decoded, reader.package.UnknownEvent):
        found = _violations(
            reader, decoded, lambda: reader.decode(door, message, strict=True)
        )
        result = max((r for _, r in found), key=READINGS.index, default="typed")
    else:
        found, result = set(), "unknown"
        if former is not None:
            (event,) = (e for e in reader.spec.events if e.key == former)
            renamed = {**message, reader.tag_key(door): event.tag}
            known = reader.event_class(event)
            found = _violations(
                reader,
                reader.package.from_dict(known, renamed),
                lambda: reader.package.from_dict(known, renamed, strict=True),
            )
    cell.readings[result] = cell.readings.get(result, 0) + 1
    cell.violations |= found


def _violations(
    reader: Api, decoded: Any, read: Callable[[], object]
) -> set[tuple[Path, Reading]]:
    """What a strict reader says of a message that was decoded."""
    try:
        read()
    except reader.package.DecodeError as error:
        return {
            (_names(reader, decoded, v.path), _OF_CODE.get(v.code, "refused"))
            for v in error.violations
        }
    return set()


def _names(reader: Api, decoded: Any, path: str) -> Path:
    """The names in a JSON path, `$.audio["a b"][0].rate` is `audio`, `a b`, `rate`; down to a variant without a class.

    What is wrong with the tag of a variant is then wrong with the variant.
    """
    found: list[str] = []
    for name, quoted, index in _STEP.findall(path):
        if isinstance(decoded, reader.package.Unknown):
            break
        if index:
            decoded = decoded[int(index)]
            continue
        wire = json.loads(f'"{quoted}"') if quoted else name
        found.append(wire)
        if isinstance(decoded, dict):
            decoded = decoded.get(wire)
        else:
            decoded = getattr(decoded, _attribute(reader, type(decoded), wire), None)
    return tuple(found)


def _attribute(reader: Api, cls: type, wire: str) -> str:
    names = reader.module("_runtime.model").wire_names_of(cls)
    return next((name for name, known in names.items() if known == wire), "")
