"""Definitions: pairs of the same kind in full, and what the generated source calls them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..spec.model import Alias, Definition, Enum, Ref, Spec, Struct, Type, Union
from ..spec.references import definition_references, references
from .about import compare_docs, compare_provenance, compare_settings
from .change import Former
from .fields import compare_structs
from .rule import Level
from .similar import one_to_one
from .types import compare_types
from .values import compare_values
from .variants import compare_variants
from .walk import Finding, Node, Site, Walk
from .words import quoted, sent_as

_KNOWN = (
    "docs",
    "fields",
    "module",
    "tag",
    "provenance",
    "values",
    "open",
    "variants",
    "string",
    "number",
    "boolean",
    "array",
    "object",
    "null",
    "type",
    "sent_as",
)


def run(walk: Walk) -> None:
    """Compare all pairs that are still to be compared, and those to which they lead."""
    while walk.todo:
        compare_definitions(walk, walk.todo.popleft())


def compare_definitions(walk: Walk, node: Node) -> None:
    """What differs on the wire between two definitions that stand in the same place, and what is said of one thing."""
    old, new = walk.definitions(node)
    site = _site(node, old, new)
    match old, new:
        case Struct(), Struct():
            compare_structs(walk, node, new.name, old, new)
        case Enum(), Enum():
            compare_values(walk, site, Ref(old.name), Ref(new.name))
        case Alias(), Alias():
            compare_types(walk, site, old.type, new.type)
        case Union(), Union():
            _compare_unions(walk, site, old, new)
        case _:
            compare_types(walk, site, Ref(old.name), Ref(new.name))
    if old.name == new.name:
        _compare_words(walk, site, old, new)


def _site(node: Node, old: Definition, new: Definition) -> Site:
    return Site(node, new.name, "", old.span, new.span)


def _compare_words(walk: Walk, site: Site, old: Definition, new: Definition) -> None:
    compare_docs(walk, site, old.docs, new.docs)
    compare_provenance(walk, site, old.provenance, new.provenance)
    if old.__class__ is new.__class__:
        compare_settings(walk, site, old, new, _KNOWN)
    if isinstance(old, Struct) and isinstance(new, Struct):
        _compare_sent(walk, site, old, new)
    if isinstance(old, Enum) and isinstance(new, Enum):
        theirs = {value.value: value for value in new.values}
        for value in old.values:
            other = theirs.get(value.value)
            if other is not None:
                at = replace(site, what=str(value.value), path="")
                at = replace(at, old=value.span or at.old, new=other.span or at.new)
                compare_docs(walk, at, value.docs, other.docs)
                compare_provenance(walk, at, value.provenance, other.provenance)


def _compare_sent(walk: Walk, site: Site, old: Struct, new: Struct) -> None:
    if old.sent_as == new.sent_as:
        return
    levels: dict[str, Level | None] = {}
    if old.sent_as is None:
        levels["code"] = "info"
    elif new.sent_as is not None:
        levels["code"] = "dangerous"
    texts = sent_as(old.sent_as), sent_as(new.sent_as)
    walk.findings.append(Finding("sent-as-changed", site, *texts, levels=levels))


def _compare_unions(walk: Walk, site: Site, old: Union, new: Union) -> None:
    if old.null and not new.null:
        walk.add("null-forbidden", site)
    elif new.null and not old.null:
        walk.add("null-allowed", site)
    compare_variants(walk, site, list(old.variants), list(new.variants), compare_types)
    ours, theirs = _untagged(old), _untagged(new)
    if ours != theirs and not (
        ours and theirs and ("type", ours, theirs) in _class_nodes(walk)
    ):
        texts = [quoted(name) if name else "unknown" for name in (ours, theirs)]
        walk.add("untagged-variant-changed", site, *texts)


def _class_nodes(walk: Walk) -> set[Node]:
    return {("type", first, second) for first, second in walk.class_pairs}


def _untagged(union: Union) -> str | None:
    absent = getattr(union.object, "absent", None)
    return absent.name if isinstance(absent, Ref) else None


def same_definitions(walk: Walk) -> Iterator[Node]:
    """Definitions of the same name to which nothing led."""
    for name in walk.old.index:
        node: Node = ("type", name, name)
        if name in walk.new.index and not walk.knows(node):
            yield node


def compare_classes(walk: Walk) -> None:
    """What the generated source calls things: after everything on the wire is known."""
    lost = [name for name in walk.old.index if name not in walk.new.index]
    won = [name for name in walk.new.index if name not in walk.old.index]
    renamed = _renamed(walk, lost, won)
    for pair in renamed.items():
        _compare_renamed(walk, ("type", *pair))
    _report_renames(walk, renamed)
    _report_annotations(walk, renamed)
    gone = _covered(walk.old, (type for f in walk.findings for type in f.gone))
    come = _covered(walk.new, (type for f in walk.findings for type in f.come))
    for name in lost:
        if name not in renamed and name not in gone:
            definition = walk.old.index[name]
            site = Site(("type", name, ""), name, "", definition.span, None)
            walk.add("class-removed", site)
    for name in won:
        if name not in renamed.values() and name not in come:
            definition = walk.new.index[name]
            site = Site(("type", "", name), name, "", None, definition.span)
            walk.add("class-added", site)
    _compare_modules(walk, renamed)


def _renamed(walk: Walk, lost: list[str], won: list[str]) -> dict[str, str]:
    """Classes that have another name: as the spec says, else where the one stands in the place of the other."""
    said = [
        *((_former(walk.new.index[name]), name) for name in won),
        *((name, _former(walk.old.index[name])) for name in lost),
    ]
    sure = {
        first: second
        for first, second in said
        if first is not None and second is not None
        if first in lost and second in won
    }
    rest_old = [name for name in lost if name not in sure]
    rest_new = [name for name in won if name not in sure.values()]
    found = one_to_one(
        rest_old,
        rest_new,
        lambda first, second: float(len(walk.class_pairs.get((first, second), ()))),
        margin=0.5,
    )
    return {**sure, **found}


def _compare_renamed(walk: Walk, node: Node) -> None:
    """What is said of a thing that has another name now; and all of it, if nothing leads to it."""
    old, new = walk.definitions(node)
    _compare_words(walk, _site(node, old, new), old, new)
    if not walk.knows(node):
        walk.visit(node)
        run(walk)


def _former(definition: Definition) -> str | None:
    return definition.provenance.renamed_from


def _report_renames(walk: Walk, renamed: dict[str, str]) -> None:
    """Classes that were renamed; inline types go along with what they are named after."""
    for first, second in renamed.items():
        if _is_explained(walk, first, second, renamed):
            continue
        old, new = walk.old.index[first], walk.new.index[second]
        site = Site(("type", first, second), first, "", old.span, new.span)
        sure = first == _former(new) or second == _former(old)
        walk.findings.append(
            Finding("class-renamed", site, first, second, probable=not sure)
        )
        if not sure:
            walk.formers.append(Former(new.span, first, f"`{first}` is now `{second}`"))


def _is_explained(walk: Walk, first: str, second: str, renamed: dict[str, str]) -> bool:
    """Whether the rename of something that gives the class its name is reported."""
    others = [pair for pair in renamed.items() if pair != (first, second)]
    return any(
        first.startswith(before)
        and second.startswith(after)
        and first[len(before) :] == second[len(after) :]
        for before, after in [*walk.renames, *others]
    )


def _report_annotations(walk: Walk, renamed: dict[str, str]) -> None:
    """Places that have another class now, neither of them renamed."""
    for (first, second), sites in walk.class_pairs.items():
        if renamed.get(first) == second:
            continue
        for site in sites:
            walk.findings.append(
                Finding(
                    "annotation-changed",
                    site,
                    quoted(first),
                    quoted(second),
                    gone=(Ref(first),),
                    come=(Ref(second),),
                )
            )


def _covered(spec: Spec, types: Iterable[Type]) -> set[str]:
    """The definitions that some types lead to: they come and go with what is reported."""
    todo = [name for type in types for name in references(type)]
    found: set[str] = set()
    while todo:
        name = todo.pop()
        if name in found:
            continue
        found.add(name)
        todo += definition_references(spec.index[name])
    return found


def _compare_modules(walk: Walk, renamed: dict[str, str]) -> None:
    """Classes whose file has another name, all classes of two modules in one finding."""
    moved: dict[tuple[str, str], list[tuple[str, Site]]] = {}
    for name, definition in walk.old.index.items():
        other = walk.new.index.get(renamed.get(name, name))
        if other is not None and definition.module != other.module:
            node: Node = ("type", name, other.name)
            site = Site(node, name, "", definition.span, other.span)
            key = definition.module, other.module
            moved.setdefault(key, []).append((other.name, site))
    ours = {event.key: event.struct for event in walk.old.events}
    for event in walk.new.events:
        struct = ours.get(event.key)
        if struct is not None and struct.module != event.struct.module:
            node = ("event", event.key, event.key)
            site = Site(node, event.key, "", struct.span, event.struct.span)
            key = struct.module, event.struct.module
            moved.setdefault(key, []).append((event.key, site))
    for (before, after), places in moved.items():
        names = tuple(name for name, _ in places)
        walk.findings.append(
            Finding("module-moved", places[0][1], before, after, along=names)
        )
