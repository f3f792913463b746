"""Fields of two objects, or parameters of two requests: which are the same, and what differs in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ..diagnostics import Span
from ..spec.model import Field, Literal, Ref, Struct
from ..spec.words import camel
from .about import compare_docs, compare_provenance, compare_settings
from .change import Former
from .kinds import core, lineage
from .moves import Candidate, inner_fields, nearness
from .rule import Effect
from .similar import LIKE_NAMES, likeness, one_to_one, signature
from .types import compare_types
from .walk import Finding, Node, Site, Walk

_KNOWN = (
    "wire",
    "key",
    "type",
    "required",
    "docs",
    "default",
    "sensitive",
    "media",
    "provenance",
)
"""Attributes that have rules of their own."""


@dataclass(frozen=True, slots=True)
class Holder:
    """What holds the fields of both sides."""

    node: Node
    owner: str
    old: Span
    new: Span
    old_class: str
    new_class: str
    """What the names of inline types begin with."""

    def site(self, what: str, old: Span | None, new: Span | None, path: str) -> Site:
        """The site of a field; where it is missing, that of the holder."""
        return Site(self.node, self.owner, what, old or self.old, new or self.new, path)


def compare_structs(
    walk: Walk, node: Node, owner: str, old: Struct, new: Struct
) -> None:
    """Compare two objects, field by field."""
    holder = Holder(node, owner, old.span, new.span, _class(old.name), _class(new.name))
    compare_fields(walk, holder, old.fields, new.fields)


def _class(name: str) -> str:
    """The class of an object: an event's struct is called `event KEY`."""
    return camel(name.removeprefix("event ")) if " " in name else name


def compare_fields(
    walk: Walk, holder: Holder, old: Sequence[Field], new: Sequence[Field]
) -> None:
    """Pair fields by wire name, by `renamed_from` and by likeness; compare pairs, report the rest."""
    ours = {field.wire: field for field in old}
    theirs = {field.wire: field for field in new}
    for wire, field in ours.items():
        if wire in theirs:
            _compare_pair(walk, holder, field, theirs[wire])
    lost = {wire: field for wire, field in ours.items() if wire not in theirs}
    won = {wire: field for wire, field in theirs.items() if wire not in ours}
    _renames_and_moves(walk, holder, lost, won, ours, theirs)
    for wire, field in lost.items():
        rule = f"{_kind(field)}-field-removed"
        site = holder.site(wire, field.span, None, wire)
        walk.findings.append(Finding(rule, site, gone=(field.type,)))
    for wire, field in won.items():
        rule = f"{_kind(field)}-field-added"
        site = holder.site(wire, None, field.span, wire)
        walk.findings.append(Finding(rule, site, come=(field.type,)))


def _kind(field: Field) -> str:
    return "required" if field.required else "optional"


def _compare_pair(walk: Walk, holder: Holder, old: Field, new: Field) -> None:
    site = holder.site(new.wire, old.span, new.span, new.wire)
    compare_field(walk, site, old, new)
    renamed = holder.old_class + camel(old.key), holder.new_class + camel(new.key)
    if renamed[0] != renamed[1]:
        walk.renames.append(renamed)
    if old.key != new.key and old.wire == new.wire:
        walk.add("attribute-renamed", site, old.key, new.key)


def compare_field(walk: Walk, site: Site, old: Field, new: Field) -> None:
    """Everything that may differ between two fields, their names aside."""
    if old.required and not new.required:
        walk.add("field-became-optional", site)
    elif new.required and not old.required:
        walk.add("field-became-required", site)
    compare_types(walk, site, old.type, new.type)
    if old.default != new.default:
        texts = [f"`{text}`" if text else "" for text in (old.default, new.default)]
        word = "added" if not texts[0] else "removed" if not texts[1] else "changed"
        walk.add(f"default-{word}", site, *texts)
    if old.sensitive != new.sensitive:
        shown = ("shown", "hidden")
        walk.add("sensitive-changed", site, shown[old.sensitive], shown[new.sensitive])
    if old.media != new.media:
        walk.add("media-changed", site, f"`{old.media}`", f"`{new.media}`")
    compare_docs(walk, site, old.docs, new.docs)
    compare_provenance(walk, site, old.provenance, new.provenance)
    compare_settings(walk, site, old, new, _KNOWN)


def _renames_and_moves(
    walk: Walk,
    holder: Holder,
    lost: dict[str, Field],
    won: dict[str, Field],
    old: dict[str, Field],
    new: dict[str, Field],
) -> None:
    """Find where lost fields went, and take what is found out of `lost` and `won`."""
    if not lost and not won:
        return
    into = inner_fields(list(new.values()), list(old.values()), walk.new, walk.old)
    out_of = inner_fields(list(old.values()), list(new.values()), walk.old, walk.new)
    ours: dict[str, Candidate] = {w: Candidate((w,), f) for w, f in lost.items()}
    theirs: dict[str, Candidate] = {w: Candidate((w,), f) for w, f in won.items()}
    flat_old, flat_new = set(ours), set(theirs)
    if flat_old:
        theirs |= {item.name: item for item in into}
    if flat_new:
        ours |= {item.name: item for item in out_of}

    def score(first: str, second: str) -> float:
        if first not in flat_old and second not in flat_new:
            return 0
        one, other = ours[first], theirs[second]
        if _said(one, other):
            return 2
        if isinstance(one.field.type, Literal) or isinstance(other.field.type, Literal):
            return 0  # a tag says what an object is, and is no thing that moves
        if len(one.path) > 1 or len(other.path) > 1:
            return nearness(one, other, walk.old, walk.new)
        return _sameness(walk, one.field, other.field)

    found = one_to_one(list(ours), list(theirs), score)
    for first, second in found.items():
        if _goes_along(first, found) or _goes_along(second, found.values()):
            continue
        _report(walk, holder, ours[first], theirs[second])
        for name, pool in ((first, lost), (second, won)):
            pool.pop(name, None)


def _goes_along(name: str, paired: Iterable[str]) -> bool:
    """Whether an object around it has a pair of its own."""
    return any(name.startswith(f"{other}.") for other in paired)


def _said(old: Candidate, new: Candidate) -> bool:
    """Whether one of the specs says that the two are one."""
    former, later = new.field.provenance.renamed_from, old.field.provenance.renamed_from
    return (former is not None and former in _names(old)) or (
        later is not None and later in _names(new)
    )


def _names(candidate: Candidate) -> tuple[str, ...]:
    return candidate.name, *((candidate.field.key,) if len(candidate.path) == 1 else ())


def _sameness(walk: Walk, old: Field, new: Field) -> float:
    """How probable it is that a field got another name in its object."""
    ours, theirs = signature(old.type, walk.old), signature(new.type, walk.new)
    if ours != theirs:
        return 0
    near = likeness(old.wire, new.wire)
    rich = any(mark in ours for mark in "{(<")
    is_plain = lineage(core(old.type, walk.old), walk.old)[0] == "boolean"
    least = LIKE_NAMES - 0.1 if rich else LIKE_NAMES + (0.1 if is_plain else 0)
    return near if near >= least else 0


def _report(walk: Walk, holder: Holder, old: Candidate, new: Candidate) -> None:
    moved = len(old.path) > 1 or len(new.path) > 1
    probable = not _said(old, new)
    site = holder.site(old.name, old.field.span, new.field.span, new.name)
    rule = "field-moved" if moved else "field-renamed"
    # What may be absent is not missed by a reader; it sees the other name as an extra field.
    effects: dict[str, Effect] = {}
    if not new.field.required:
        effects["sender"] = "extra"
    if not old.field.required:
        effects["receiver"] = "extra"
    walk.findings.append(
        Finding(rule, site, old.name, new.name, probable=probable, effects=effects)
    )
    if probable:
        text = f"`{old.name}` of `{holder.owner}` is now `{new.name}`"
        walk.formers.append(Former(new.field.span, old.name, text))
    inner = replace(site, what=new.name)
    names = (
        holder.old_class + "".join(map(camel, old.path)),
        holder.new_class + "".join(map(camel, new.path)),
    )
    if names[0] != names[1]:
        walk.renames.append(names)
    if moved:
        _note_inline_types(walk, old, new)
    compare_field(walk, inner, old.field, new.field)


def _note_inline_types(walk: Walk, old: Candidate, new: Candidate) -> None:
    """The type of a moved field, if it is named after its place, has another name because of the move."""
    ours, theirs = core(old.field.type, walk.old), core(new.field.type, walk.new)
    if not isinstance(ours, Ref) or not isinstance(theirs, Ref):
        return
    ends = camel(old.field.key), camel(new.field.key)
    if ours.name.endswith(ends[0]) and theirs.name.endswith(ends[1]):
        walk.renames.append((ours.name, theirs.name))
