"""Variants of unions: which are the same on both sides, which came, and which went."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..spec.model import Literal, Ref, Spec, Struct, Type
from .kinds import core, flat_variants, json_kind
from .similar import SAME_FIELDS, fields_of, one_to_one, shared
from .walk import Finding, Site, Walk
from .words import quoted, spelled

Compare = Callable[[Walk, Site, Type, Type], None]


def compare_variants(
    walk: Walk,
    site: Site,
    old: list[Type],
    new: list[Type],
    compare: Compare,
    *,
    quiet: bool = False,
) -> tuple[list[Type], list[Type]]:
    """Compare what belongs together; gives what only the old and only the new side has.

    Unless `quiet`, each of those is a finding of its own.
    """
    pairs, lost, won = _pairs(walk, old, new)
    for first, second in pairs:
        compare(walk, site, first, second)
    if not quiet:
        for type in lost:
            walk.findings.append(
                Finding(
                    "variant-removed", site, old=quoted(spelled(type)), gone=(type,)
                )
            )
        for type in won:
            walk.findings.append(
                Finding("variant-added", site, new=quoted(spelled(type)), come=(type,))
            )
    return lost, won


def _pairs(
    walk: Walk, old: list[Type], new: list[Type]
) -> tuple[list[tuple[Type, Type]], list[Type], list[Type]]:
    ours, theirs = list(old), list(new)
    pairs: list[tuple[Type, Type]] = []
    # The same name, with the same tags, is the same variant; inner unions are taken as they are.
    for by in (_name_and_tags, None, _tags, _name, _kind):
        if by is None:
            ours = list(flat_variants(ours, walk.old))
            theirs = list(flat_variants(theirs, walk.new))
            continue
        pairs += _matched(walk, ours, theirs, by)
    pairs += _alike(walk, ours, theirs)
    return pairs, ours, theirs


Key = tuple[object, ...] | None


def _matched(
    walk: Walk,
    old: list[Type],
    new: list[Type],
    by: Callable[[Type, Spec], Key],
) -> Iterator[tuple[Type, Type]]:
    """Pairs with the same key, which are taken out of both lists."""
    known: dict[Key, Type] = {}
    for type in new:
        known.setdefault(by(type, walk.new), type)
    for type in list(old):
        key = by(type, walk.old)
        if key is not None and key in known:
            other = known.pop(key)
            old.remove(type)
            new.remove(other)
            yield type, other


def _struct(type: Type, spec: Spec) -> Struct | None:
    inner = core(type, spec)
    definition = spec.definition(inner.name) if isinstance(inner, Ref) else None
    return definition if isinstance(definition, Struct) else None


def _tags(type: Type, spec: Spec) -> Key:
    struct = _struct(type, spec)
    if struct is None or not struct.tag:
        return None
    return ("tags", *((wire, _constant(struct, wire)) for wire in struct.tag))


def _constant(struct: Struct, wire: str) -> object:
    field = struct.field(wire)
    assert field is not None
    return field.type.value if isinstance(field.type, Literal) else None


def _name(type: Type, spec: Spec) -> Key:
    return ("name", type.name) if isinstance(type, Ref) else None


def _name_and_tags(type: Type, spec: Spec) -> Key:
    name = _name(type, spec)
    return None if name is None else (*name, _tags(type, spec))


def _kind(type: Type, spec: Spec) -> Key:
    """The JSON type, of which a union has one each; objects have tags instead."""
    return None if _struct(type, spec) else ("kind", json_kind(type, spec))


def _alike(walk: Walk, old: list[Type], new: list[Type]) -> Iterator[tuple[Type, Type]]:
    """Objects with nearly the same fields, whatever their tags; and what `renamed_from` says."""
    ours = {s.name: (t, s) for t in old if (s := _struct(t, walk.old))}
    theirs = {s.name: (t, s) for t in new if (s := _struct(t, walk.new))}

    def score(first: str, second: str) -> float:
        one, other = ours[first][1], theirs[second][1]
        if first == other.provenance.renamed_from:
            return 2
        if second == one.provenance.renamed_from:
            return 2
        left = fields_of(one, walk.old, one.tag)
        right = fields_of(other, walk.new, other.tag)
        if len(left) < 2 or set(one.tag) != set(other.tag):
            return 0
        near = shared(left.items(), right.items())
        return near if near >= SAME_FIELDS else 0

    for first, second in one_to_one(list(ours), list(theirs), score).items():
        old.remove(ours[first][0])
        new.remove(theirs[second][0])
        yield ours[first][0], theirs[second][0]
