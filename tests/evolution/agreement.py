"""Whether the verdicts of `diff` are what a package really does with the messages of another spec."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Literal

from apis import Api
from evolution.crossing import Cell, Crossing, Path, Reading, former_keys, other
from wirewright.diff.change import Change, Party, Reach, Verdict
from wirewright.diff.rule import Effect

Role = Literal["sends", "receives"]
ROLES: tuple[Role, Role] = ("receives", "sends")

READING: dict[Effect, Reading] = {
    "extra": "extras",
    "unknown": "unknown",
    "refused": "refused",
}
"""How one sees an effect in a cell."""

Entry = tuple[Change, Verdict, Reach]
Key = tuple[Party, str]
"""Who sends, and the key of the event in the spec that is spoken."""


def entries(crossing: Crossing, role: Role) -> Iterator[tuple[Key, Entry]]:
    """What `diff` says of the events that are spoken: to who sends them, or to who reads them."""
    receives = role == "receives"
    reported = crossing.to_reader if receives else crossing.to_speaker
    formers = {} if receives else former_keys(reported)
    for change in reported:
        for verdict in change.verdicts:
            if verdict.role != role:
                continue
            sender = other(verdict.party) if receives else verdict.party
            for reach in verdict.reached:
                for root in {reach.root, formers.get(reach.root, reach.root)}:
                    yield (sender, root), (change, verdict, reach)


def by_event(crossing: Crossing) -> dict[Key, list[Cell]]:
    found: dict[Key, list[Cell]] = {}
    for cell in crossing.cells:
        found.setdefault((cell.sender, cell.event), []).append(cell)
    return found


def check_predictions(crossing: Crossing, role: Role) -> None:
    """What is refused, unknown or extra is in a verdict with that effect for that party and event."""
    said: dict[Key, set[Reading]] = {}
    for key, (_, verdict, _) in entries(crossing, role):
        if verdict.effect in READING:
            mild = verdict.level == "info" and verdict.effect == "refused"
            assert not mild, "what is refused is no mere information"
            said.setdefault(key, set()).add(READING[verdict.effect])
    for key, found in by_event(crossing).items():
        for cell in found:
            assert set(cell.readings) - {"typed"} <= said.get(key, set()), cell


def dotted(path: str) -> Path:
    """A path of `diff` in steps: `eggs[].by_name{}.weight`; `*` is any key of a map."""
    parts = path.replace("[]", "").replace("{}", ".*").split(".")
    return tuple(part for part in parts if part)


def old_places(found: list[tuple[Key, Entry]]) -> dict[Key, dict[Path, Path]]:
    """Where fields that were renamed or moved stood in the old revision, by where they are in the new one."""
    places: dict[Key, dict[Path, Path]] = {}
    for key, (change, _, reach) in found:
        if change.rule in ("field-renamed", "field-moved"):
            new, inner = dotted(reach.path), dotted(change.after)
            old = new[: len(new) - len(inner)] + dotted(change.before)
            places.setdefault(key, {})[new] = old
    return places


def spoken_places(path: Path, moved: dict[Path, Path]) -> set[Path]:
    """Where something may stand in a message: here, and where it was before something around it moved."""
    found = {path}
    for new, old in moved.items():
        found |= {old + at[len(new) :] for at in found if at[: len(new)] == new}
    return found


def overlaps(first: Path, second: Path) -> bool:
    return all(a == b or "*" in (a, b) for a, b in zip(first, second, strict=False))


def is_seen(change: Change, reading: Reading, places: set[Path], cell: Cell) -> bool:
    """Whether a cell shows an effect in its place, or something around it that hides it from the reader."""
    if change.rule.startswith("event-"):
        return reading in cell.readings
    return any(
        overlaps(path, place)
        and (found == reading or found == "extras" or len(path) < len(place))
        for path, found in cell.violations
        for place in places
    )


def check_entries(crossing: Crossing, role: Role) -> None:
    """Each breaking or dangerous entry that says what a strict reader does is seen in a cell that it names.

    What is about connections and endpoints is in no message.
    """
    found = list(entries(crossing, role))
    moved = old_places(found) if role == "sends" else {}
    table = by_event(crossing)
    unseen: dict[tuple[str, Party], list[Reach]] = {}
    seen: set[tuple[str, Party]] = set()
    for key, (change, verdict, reach) in found:
        if verdict.effect not in READING:
            continue
        entry = change.fingerprint, verdict.party
        places = spoken_places(dotted(reach.path), moved.get(key, {}))
        reading = READING[verdict.effect]
        for cell in table.get(key, ()):
            if is_seen(change, reading, places, cell):
                seen.add(entry)
        if key in table:
            unseen.setdefault(entry, []).append(reach)
    missing = unseen.keys() - seen
    assert not missing, [(entry, unseen[entry]) for entry in missing]


def fields_at(reader: Api, change: Change) -> list[tuple[type, str]]:
    """The classes and attributes that stand in the place of a change."""
    return [
        (cls, reader.names.structs[struct.name].attributes[field.wire])
        for cls, struct in reader.classes().values()
        for field in struct.fields
        if field.span == change.old and field.wire == change.what
    ]


def instances(value: object, cls: type) -> Iterator[Any]:
    """Every value of a class in a decoded message."""
    if isinstance(value, cls):
        yield value
    if isinstance(value, (list, tuple)):
        children: Iterable[object] = value
    elif isinstance(value, dict):
        children = value.values()
    elif hasattr(value, "__slots__"):
        children = [getattr(value, name, None) for name in value.__slots__]
    else:
        return
    for child in children:
        yield from instances(child, cls)


def check_silence(crossing: Crossing) -> None:
    """A silent break: an event or field that the reader waits for is in no message."""
    table, reader = by_event(crossing), crossing.reader
    for key, (change, verdict, _) in entries(crossing, "receives"):
        if verdict.effect != "silent":
            continue
        if change.rule == "event-removed":
            # One that is gone from a channel only, or has lost its name, is still there.
            channels = {cell.channel for cell in table.get(key, ())}
            assert not any(f"on `{channel}`" in change.message for channel in channels)
            assert not channels or " on `" in change.message
        elif change.rule.endswith("-field-removed") and key in table:
            fields = fields_at(reader, change)
            assert fields
            for cell in table[key]:
                for message in cell.messages:
                    event = reader.decode((cell.channel, cell.sender), message)
                    for cls, attribute in fields:
                        for holder in instances(event, cls):
                            assert not getattr(holder, attribute)
