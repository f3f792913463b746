"""Events: which are the same, which came and went, and who sends what."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass, field, replace

from ..spec.model import Event, Field, Spec
from ..spec.words import camel
from .about import compare_docs, compare_provenance, compare_settings
from .change import Former
from .fields import compare_structs
from .renames import Pair, Thing, pair_up
from .rule import Level
from .similar import SAME_FIELDS, fields_of, likeness, shared, words
from .walk import Finding, Node, Site, Walk

Door = tuple[str, str]
"""A channel, by its name in the new spec (or the old one, if it is gone), and who sends: `client` or `server`."""

_EVENT = ("key", "tag", "struct")


@dataclass(slots=True)
class Doors:
    """Where the events of one spec flow: by event key."""

    of: dict[str, list[Door]] = field(default_factory=dict[str, list[Door]])


def doors_of(spec: Spec, names: dict[str, str]) -> Doors:
    """Where the events of a spec flow; `names` has other names of channels."""
    doors = Doors()
    for channel in spec.channels:
        for sender, events in (("client", channel.client), ("server", channel.server)):
            for event in events:
                door = names.get(channel.name, channel.name), sender
                doors.of.setdefault(event.key, []).append(door)
    return doors


def renamed_events(pairs: list[Pair]) -> dict[str, str]:
    """The new keys of events, by the old ones that are gone."""
    return {pair.old: pair.new for pair in pairs if not pair.kept}


def compare_events(
    walk: Walk,
    pairs: list[Pair],
    common: Container[str],
    old_doors: Doors,
    new_doors: Doors,
) -> None:
    """Compare the events that are the same; report those that came or went on the `common` channels."""
    old = {event.key: event for event in walk.old.events}
    new = {event.key: event for event in walk.new.events}
    renamed = renamed_events(pairs)
    for pair in pairs:
        one = _with_answers(old[pair.old], renamed)
        _compare_pair(walk, one, new[pair.new], pair, old_doors, new_doors)
    paired_old = {pair.old for pair in pairs}
    paired_new = {pair.new for pair in pairs}
    for key, event in old.items():
        if key not in paired_old:
            doors = [door for door in old_doors.of[key] if door[0] in common]
            _came_or_went(walk, event, "event-removed", doors, old_doors.of[key])
    for key, event in new.items():
        if key not in paired_new:
            doors = [door for door in new_doors.of[key] if door[0] in common]
            _came_or_went(walk, event, "event-added", doors, new_doors.of[key])


def _with_answers(event: Event, renamed: dict[str, str]) -> Event:
    """The event with the new names of its answers: a rename is reported once."""
    answers = (
        replace(answer, event=renamed.get(answer.event, answer.event))
        for answer in event.answered_by
    )
    return replace(event, answered_by=tuple(answers))


def paired_events(walk: Walk, old_doors: Doors, new_doors: Doors) -> list[Pair]:
    """Events by key, by `renamed_from`, by what they are on the wire, and by likeness."""
    old = {event.key: event for event in walk.old.events}
    new = {event.key: event for event in walk.new.events}

    def meet(first: str, second: str) -> bool:
        return bool(set(old_doors.of[first]) & set(new_doors.of[second]))

    def score(first: str, second: str) -> float:
        if not meet(first, second):
            return 0
        one, other = old[first], new[second]
        if one.tag == other.tag:
            return 2
        return _likeness(walk, one, other)

    return pair_up(
        [_thing(event, new) for event in old.values()],
        [_thing(event, old) for event in new.values()],
        score,
    )


def _thing(event: Event, others: dict[str, Event]) -> Thing:
    """An event; a former name may be the tag of the other side's event, too."""
    former = event.struct.provenance.renamed_from
    if former is not None and former not in others:
        tagged = (other.key for other in others.values() if other.tag == former)
        former = next(tagged, former)
    return Thing(event.key, former)


def _likeness(walk: Walk, old: Event, new: Event) -> float:
    """Nearly the same fields, and a name of which the one has only more to say."""
    ours = fields_of(old.struct, walk.old, old.struct.tag)
    theirs = fields_of(new.struct, walk.new, new.struct.tag)
    near = shared(ours.items(), theirs.items())
    if near < SAME_FIELDS:
        return 0
    name = likeness(old.tag, new.tag)
    return (near + name) / 2 if name >= 0.75 and _same_words(old.tag, new.tag) else 0


def _same_words(old: str, new: str) -> bool:
    """Whether the names differ in no more than a word that was added, taken away or replaced by a longer one."""
    ours, theirs = set(words(old)), set(words(new))
    few, many = sorted((ours - theirs, theirs - ours), key=len)
    if not few:
        return len(many) <= 2
    return len(few) == len(many) == 1 and likeness(*few, *many) >= 0.5


def _compare_pair(
    walk: Walk,
    old: Event,
    new: Event,
    pair: Pair,
    old_doors: Doors,
    new_doors: Doors,
) -> None:
    node: Node = ("event", old.key, new.key)
    ours, theirs = old_doors.of[old.key], new_doors.of[new.key]
    both = [door for door in theirs if door in ours]
    for _, sender in both or theirs:
        walk.root(node, new.key, sender)
    site = Site(node, new.key, "", old.struct.span, new.struct.span)
    _compare_names(walk, site, old, new, pair)
    compare_docs(walk, site, old.struct.docs, new.struct.docs)
    compare_provenance(walk, site, old.struct.provenance, new.struct.provenance)
    compare_settings(walk, site, old, new, _EVENT)
    struct_new = replace(new.struct, fields=_without_tag(new), tag=())
    struct_old = replace(old.struct, fields=_without_tag(old), tag=())
    compare_structs(walk, node, new.key, struct_old, struct_new)
    if pair.kept:
        return
    channels = {name for name, _ in [*ours, *theirs]}
    known_old = {door[0] for doors in old_doors.of.values() for door in doors}
    known_new = {door[0] for doors in new_doors.of.values() for door in doors}
    channels &= known_old & known_new
    lost = [door for door in ours if door not in theirs and door[0] in channels]
    won = [door for door in theirs if door not in ours and door[0] in channels]
    if lost:
        _came_or_went(walk, old, "event-removed", lost, lost, new)
    if won:
        _came_or_went(walk, new, "event-added", won, won, old)


def _without_tag(event: Event) -> tuple[Field, ...]:
    return tuple(
        field for field in event.struct.fields if field.wire not in event.struct.tag
    )


def _compare_names(walk: Walk, site: Site, old: Event, new: Event, pair: Pair) -> None:
    classes = camel(old.key) + "Event", camel(new.key) + "Event"
    if classes[0] != classes[1]:
        walk.renames.append((camel(old.key), camel(new.key)))
    at = replace(site, owner=old.key)
    if old.tag != new.tag:
        levels: dict[str, Level | None] = {}
        more = ""
        if pair.kept:
            more = f"; `{old.tag}` is still there"
            levels = {"sender": "info", "code": "info"}
        walk.findings.append(
            Finding(
                "event-renamed",
                at,
                old.tag,
                new.tag,
                more=more,
                probable=pair.probable,
                levels=levels,
            )
        )
        if pair.probable:
            walk.formers.append(
                Former(new.struct.span, old.key, f"`{old.key}` is now `{new.key}`")
            )
    elif classes[0] != classes[1] and not pair.kept:
        walk.add("class-renamed", at, *classes)


def _came_or_went(
    walk: Walk,
    event: Event,
    rule: str,
    doors: Iterable[Door],
    all_doors: Iterable[Door],
    other: Event | None = None,
) -> None:
    """Report an event that is new or gone, as a whole or on some channels only."""
    doors = list(doors)
    if other is None and not doors:
        # Its channels came or went as a whole.
        doors = list(all_doors)
        quiet: dict[str, Level | None] = {"sender": "info", "receiver": "info"}
    else:
        quiet = {}
    gone = rule == "event-removed"
    where = "" if other is None else "/" + ",".join(f"{c}.{s}" for c, s in doors)
    node: Node = (
        "event",
        event.key if gone else "",
        ("" if gone else event.key) + where,
    )
    for _, sender in doors:
        walk.root(node, event.key, sender)
    more = ""
    if other is not None:
        more = " " + " and ".join(
            f"among what the {sender} sends on `{channel}`" for channel, sender in doors
        )
        quiet = {"code": "info"}
    span = event.struct.span
    there = other.struct.span if other else None
    site = Site(node, event.key, "", span if gone else there, there if gone else span)
    types = tuple(field.type for field in event.struct.fields) if other is None else ()
    walk.findings.append(
        Finding(
            rule,
            site,
            more=more,
            levels=quiet,
            gone=types if gone else (),
            come=() if gone else types,
        )
    )
