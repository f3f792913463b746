"""A spec brought up to date with the document it comes from: which differences are changes upstream, and making these."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ..diagnostics import Diagnostic, Related
from ..spec.model import Spec
from .alignment import align
from .both_sides import OurSpec, Upstream
from .differences import LOOSE, Alignment, Difference, Node
from .making import Maker
from .upstream_record import Kept, Memory, Record, Standing

_ROUNDS = 4  # a change may bring a type of ours to a place where it has to change, too


@dataclass(slots=True)
class Updated:
    """What an update does.

    Attributes:
        texts: The files that change, as they will be.
        applied: Changes of the document that were made in our spec.
        open: Differences that were neither made nor are ours, as notices.
        dropped: Differences of the record that are none any more.
        record: The record as it will be.
        kept: How many differences are ours.
        added_types, dropped_types: Definitions that the changes need, and those that nothing needs any more.
    """

    texts: dict[str, str]
    applied: list[Difference]
    open: list[Diagnostic]
    dropped: list[Kept]
    record: Record
    kept: int = 0
    added_types: tuple[str, ...] = ()
    dropped_types: tuple[str, ...] = ()


def updated(
    ours: OurSpec,
    upstream: Upstream,
    record: Record | None,
    load: Callable[[Mapping[str, str]], OurSpec],
) -> Updated:
    """Make in our spec what changed upstream; `load` reads our spec from other texts."""
    applied: list[Difference] = []
    added: set[str] = set()
    dropped: set[str] = set()
    failed: dict[str, str] = {}
    after = ours
    for _ in range(_ROUNDS):
        alignment, changes = _aligned(after, upstream, record)
        maker = Maker(after, upstream, alignment, load, failed)
        made = maker.make([item for item in changes if item.text not in failed])
        if not made.texts:
            break
        after = load({**after.raw, **made.texts})
        applied += made.applied
        added |= set(made.added)
        dropped |= set(made.dropped)
    settled = align(after.spec, after.own_types, upstream.spec)
    result = _settled(settled, upstream, record, failed)
    result.texts = {
        name: text for name, text in after.raw.items() if text != ours.raw[name]
    }
    result.applied = applied
    result.added_types = tuple(sorted(added - dropped))
    result.dropped_types = tuple(sorted(dropped - added))
    return result


def _aligned(
    ours: OurSpec, upstream: Upstream, record: Record | None
) -> tuple[Alignment, list[Difference]]:
    """Both specs side by side, and what changed upstream.

    Where upstream has another type in some places of one type of ours now, it is these places that changed.
    """
    apart: set[Node] = set()
    while True:
        alignment = align(ours.spec, ours.own_types, upstream.spec, apart)
        memory = Memory(record, alignment)
        changes = [
            difference
            for difference in alignment.differences
            if memory.standing(difference) is Standing.UPSTREAM
        ]
        known = {node[1] for node in alignment.paths if not memory.is_new(node)}
        split = {
            node
            for difference in changes
            for node, _, _ in difference.keys
            if (not alignment.is_agreed(difference) or node[1] in known)
            and node[0] in ours.own_types
            and memory.is_new(node)
        }
        if not split:
            return alignment, changes
        apart |= split


def accepted(ours: OurSpec, upstream: Upstream, record: Record | None) -> Updated:
    """Take all differences for ours; the spec stays as it is."""
    alignment = align(ours.spec, ours.own_types, upstream.spec)
    memory = Memory(record, alignment)
    kept = [
        _kept(difference, memory)
        for difference in alignment.differences
        if difference.what not in LOOSE
        and (not difference.corrects or memory.standing(difference) is Standing.BOTH)
    ]
    for difference in alignment.differences:
        memory.standing(difference)
    return Updated(
        {},
        [],
        [],
        _dropped(record, memory),
        memory.renewed(upstream.digest, upstream.roots, [], kept),
        len(alignment.differences),
    )


def first_record(spec: Spec, digest: str, roots: dict[str, list[str]]) -> Record:
    """The record of a spec that is what a document makes."""
    alignment = align(spec, set(), spec)
    return Memory(None, alignment).renewed(digest, roots, [], [])


def _settled(
    alignment: Alignment,
    upstream: Upstream,
    record: Record | None,
    failed: Mapping[str, str],
) -> Updated:
    """What is left when all changes are made."""
    memory = Memory(record, alignment)
    kept: list[Kept] = []
    open_: list[Difference] = []
    notices: list[Diagnostic] = []
    number = 0
    for difference in alignment.differences:
        standing = memory.standing(difference)
        if standing is Standing.OURS:
            if difference.what in LOOSE:
                continue
            number += 1
            if not difference.corrects:
                kept.append(_kept(difference, memory))
            continue
        open_.append(difference)
        notices.append(_notice(difference, standing, upstream, failed))
        if standing is Standing.BOTH:
            kept += memory.entries(difference)
    return Updated(
        {},
        [],
        notices,
        _dropped(record, memory),
        memory.renewed(upstream.digest, upstream.roots, open_, kept),
        number,
    )


def _kept(difference: Difference, memory: Memory) -> Kept:
    return Kept(
        difference.at,
        difference.what,
        difference.name,
        difference.ours,
        difference.upstream,
        memory.reason(difference),
    )


def _dropped(record: Record | None, memory: Memory) -> list[Kept]:
    if record is None:
        return []
    return [kept for kept in record.kept if kept not in memory.matched]


def _notice(
    difference: Difference,
    standing: Standing,
    upstream: Upstream,
    failed: Mapping[str, str],
) -> Diagnostic:
    there = upstream.place(difference.there)
    related = () if there is None else (Related(there, "upstream it is here"),)
    span = difference.site.span
    if standing is Standing.BOTH:
        message = f"upstream changed what our spec has otherwise: {difference.text}"
        help = "change the spec, or keep it as it is with --accept"
        return Diagnostic("E817", message, span, help, related)
    message = f"this change is not made: {difference.text}"
    reason = failed.get(difference.text)
    help = f"{f'{reason}; ' if reason else ''}change the spec by hand, or keep it as it is with --accept"
    return Diagnostic("E816", message, span, help, related)
