"""What a package made from one spec reads in the messages of another.

The package of `reader` reads what the other side sends, who lives by `speaker`: the valid samples of its model. Each event
on a channel is a cell.
"""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any, Literal

import pytest
from apis import FLAGSHIP, Api, made_folder, make_package
from wirewright.diagnostics import Diagnostics
from wirewright.diff.change import SIDES, Change, Party
from wirewright.diff.compare import compare
from wirewright.python.names import assign_names
from wirewright.samples import samples
from wirewright.spec.load import load_folder
from wirewright.spec.model import Spec

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
    return made(spec, f"revision_{name.replace('-', '_')}")


def made(spec: Spec, package: str) -> Api:
    """A spec, its samples and the package of this name, which is made of it once."""
    if package not in _MADE:
        _MADE[package] = _made(spec, package)
    return _MADE[package]


_MADE: dict[str, Api] = {}


def _made(spec: Spec, package: str) -> Api:
    folder = made_folder() / package
    make_package(spec, folder)
    names = assign_names(spec, Diagnostics())
    importlib.invalidate_caches()
    module = importlib.import_module(package)
    return Api(package, folder, spec, names, tuple(samples(spec)), module)


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


@dataclass
class Crossing:
    """A package that reads, and a spec that is spoken."""

    reader: Api
    speaker: Api

    @cached_property
    def to_reader(self) -> tuple[Change, ...]:
        """What `diff` reports to who reads: what is spoken is the new spec."""
        return compare(self.reader.spec, self.speaker.spec).changes

    @cached_property
    def to_speaker(self) -> tuple[Change, ...]:
        """What `diff` reports to who sends: the reader's is the new spec."""
        return compare(self.speaker.spec, self.reader.spec).changes

    @cached_property
    def cells(self) -> tuple[Cell, ...]:
        """How each event that is spoken is read, on the channels that both have."""
        return tuple(_cells(self.reader, self.speaker, former_keys(self.to_reader)))


@cache
def crossing(built: str, spoken: str) -> Crossing:
    """Two revisions of the flagship."""
    return Crossing(revision(built), revision(spoken))


def _cells(reader: Api, speaker: Api, formers: dict[str, str]) -> Iterator[Cell]:
    common = {channel.name for channel in reader.spec.channels}
    messages: dict[str, list[dict[str, Any]]] = {}
    for sample in speaker.samples:
        if sample.direction and sample.valid and isinstance(sample.value, dict):
            messages.setdefault(sample.target, []).append(sample.value)
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
    if not isinstance(message.get(reader.tag_key(door)), str):
        # It has its tag elsewhere, and is no message to this reader.
        with pytest.raises(reader.package.DecodeError):
            reader.decode(door, message)
        cell.readings["refused"] = cell.readings.get("refused", 0) + 1
        cell.violations.add(((), "refused"))
        return
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
