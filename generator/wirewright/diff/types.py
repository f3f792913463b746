"""Two types in the same place."""

from __future__ import annotations

from ..spec.model import (
    Alias,
    Constant,
    Integer,
    List,
    Literal,
    Map,
    Nullable,
    Ref,
    Spec,
    String,
    Struct,
    Type,
)
from .kinds import admits_null, core, lineage, variants
from .limits import compare_limits
from .values import compare_values, values_of
from .variants import compare_variants
from .walk import Finding, Site, Walk
from .words import constant, quoted, spelled


def compare_types(walk: Walk, site: Site, old: Type, new: Type) -> None:
    """Find what differs; pairs of definitions are left to the walk."""
    ours, theirs = _bare(old), _bare(new)
    if isinstance(ours, Ref) and isinstance(theirs, Ref):
        first, second = walk.old.definition(ours.name), walk.new.definition(theirs.name)
        if first.__class__ is second.__class__:
            _note_classes(walk, site, ours, theirs)
            if isinstance(old, Nullable) != isinstance(new, Nullable):
                _compare_null(walk, site, old, new)
            walk.lead(site, ("type", ours.name, theirs.name))
            return
    _compare_null(walk, site, old, new)
    _compare_cores(walk, site, ours, theirs)


def _bare(type: Type) -> Type:
    return type.inner if isinstance(type, Nullable) else type


def _compare_null(walk: Walk, site: Site, old: Type, new: Type) -> None:
    was, is_now = admits_null(old, walk.old), admits_null(new, walk.new)
    if was and not is_now:
        walk.add("null-forbidden", site)
    elif is_now and not was:
        walk.add("null-allowed", site)


def _compare_cores(walk: Walk, site: Site, old: Type, new: Type) -> None:
    before = len(walk.findings)
    ours, theirs = core(old, walk.old), core(new, walk.new)
    match ours, theirs:
        case Ref(), Ref():
            _compare_named(walk, site, ours, theirs)
        case List(), List():
            compare_limits(walk, site, ours, theirs)
            compare_types(walk, site.inside("[]"), ours.item, theirs.item)
        case Map(), Map():
            compare_limits(walk, site, ours, theirs)
            compare_types(walk, site.inside("{}"), ours.value, theirs.value)
        case Literal(), Literal():
            _compare_constants(walk, site, ours, theirs)
        case _ if ours.__class__ is theirs.__class__:
            compare_limits(walk, site, ours, theirs)
        case _:
            _compare_kinds(walk, site, ours, theirs)
    if len(walk.findings) == before:
        _note_annotation(walk, site, old, new)


def _note_classes(walk: Walk, site: Site, old: Ref, new: Ref) -> None:
    if old.name != new.name:
        walk.class_pairs.setdefault((old.name, new.name), []).append(site)


def _note_annotation(walk: Walk, site: Site, old: Type, new: Type) -> None:
    """The wire is the same, but Python may see another name."""
    if isinstance(old, Ref) and isinstance(new, Ref):
        _note_classes(walk, site, old, new)
        return
    if not isinstance(old, Ref) and not isinstance(new, Ref):
        return
    walk.findings.append(
        Finding(
            "annotation-changed",
            site,
            quoted(spelled(old)),
            quoted(spelled(new)),
            gone=(old,),
            come=(new,),
        )
    )


def _compare_named(walk: Walk, site: Site, old: Ref, new: Ref) -> None:
    first, second = walk.old.definition(old.name), walk.new.definition(new.name)
    assert not isinstance(first, Alias) and not isinstance(second, Alias)
    if first.__class__ is second.__class__:
        walk.lead(site, ("type", old.name, new.name))
    else:
        _compare_kinds(walk, site, old, new)


def _compare_constants(walk: Walk, site: Site, old: Literal, new: Literal) -> None:
    if old.value.__class__ is not new.value.__class__:
        _replaced(walk, site, "type-changed", old, new)
    elif old.value != new.value:
        walk.add("constant-changed", site, _text(old.value), _text(new.value))


def _text(value: Constant) -> str:
    return value if isinstance(value, str) else constant(value)


def _compare_kinds(walk: Walk, site: Site, old: Type, new: Type) -> None:
    """Types of different kinds: one may hold the other, or be among its variants."""
    ours, theirs = lineage(old, walk.old), lineage(new, walk.new)
    if "union" in (ours[0], theirs[0]):
        _compare_with_union(walk, site, old, new)
    elif _are_values(walk, old, new):
        compare_values(walk, site, old, new)
    elif ours[0] == theirs[0]:
        _compare_open(walk, site, old, new)
    elif theirs[0] in ours:
        _replaced(walk, site, "type-widened", old, new)
    elif ours[0] in theirs:
        _replaced(walk, site, "type-narrowed", old, new)
    else:
        _replaced(walk, site, "type-changed", old, new)


def _compare_open(walk: Walk, site: Site, old: Type, new: Type) -> None:
    """An open enum beside a plain type: both admit the same, less the limits of the plain one."""
    for plain, before, after in ((new, None, new), (old, old, None)):
        match plain:
            case String():
                compare_limits(walk, site, before or String(), after or String())
            case Integer():
                compare_limits(walk, site, before or Integer(), after or Integer())
            case _:
                pass


def _are_values(walk: Walk, old: Type, new: Type) -> bool:
    """Whether both are constants or enums of one JSON type, so that values come and go."""
    ours, theirs = values_of(old, walk.old), values_of(new, walk.new)
    if not ours or not theirs:
        return False
    return ours.kind is theirs.kind


def _compare_with_union(walk: Walk, site: Site, old: Type, new: Type) -> None:
    """A union beside what is none: the other type is a union of one."""
    ours, theirs = variants(old, walk.old), variants(new, walk.new)
    lines = lineage(old, walk.old), lineage(new, walk.new)
    if lines[0] == ("json",) or lines[1] == ("json",):
        rule = "type-narrowed" if lines[0] == ("json",) else "type-widened"
        _replaced(walk, site, rule, old, new)
        return
    lost, won = compare_variants(walk, site, ours, theirs, compare_types, quiet=True)
    if lost and won:
        rule = "type-changed"
    elif won:
        rule = "type-widened"
    elif lost:
        rule = "type-narrowed"
    else:
        return
    walk.findings.append(
        Finding(
            rule,
            site,
            *_texts(walk, old, new),
            gone=(old, *lost),
            come=(new, *won),
        )
    )


def _replaced(walk: Walk, site: Site, rule: str, old: Type, new: Type) -> None:
    """One type stands where the other stood."""
    texts = _texts(walk, old, new)
    walk.findings.append(Finding(rule, site, *texts, gone=(old,), come=(new,)))


def _texts(walk: Walk, old: Type, new: Type) -> tuple[str, str]:
    """What both are called; of the same name, the kinds of type that it stands for, too."""
    texts = quoted(spelled(old)), quoted(spelled(new))
    if texts[0] != texts[1]:
        return texts
    kinds = _kind(old, walk.old), _kind(new, walk.new)
    return f"{texts[0]} ({kinds[0]})", f"{texts[1]} ({kinds[1]})"


def _kind(type: Type, spec: Spec) -> str:
    """What a type is, in the word of the grammar."""
    match core(type, spec):
        case Ref(name):
            match spec.definition(name):
                case Struct():
                    return "object"
                case definition:
                    return definition.__class__.__name__.lower()
        case inner:
            return spelled(inner)
