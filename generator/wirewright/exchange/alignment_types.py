"""Two types side by side: null, the JSON types they admit, values, limits, and the objects that are told apart by tags."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field, replace
from typing import Protocol

from ..diagnostics import Span
from ..spec.model import (
    Alias,
    Base64,
    Definition,
    Enum,
    FreeObject,
    Integer,
    Json,
    Limits,
    List,
    Literal,
    Map,
    Nullable,
    Number,
    Ref,
    Spec,
    String,
    Struct,
    Type,
    Union,
)
from ..spec.unions import json_kind
from .differences import ABSENT, FORMAT, PRESENT, Alignment, Context, Site
from .type_facts import (
    NO_TAG,
    constants,
    definition_of,
    enum_of,
    limits_of,
    matched,
    refines,
    struct_of,
    tag_label,
    values_of,
    variant_kind,
)
from .type_texts import described, limits_text

_ANY_OBJECT = Map(String(), Json())
_NOWHERE = Site(Span("", 0, 0, 0, 0))
"""The place of what upstream has."""


class Lead(Protocol):
    def __call__(
        self,
        context: Context,
        step: str,
        ours: Struct | Enum,
        theirs: Struct | Enum,
        site: Site,
    ) -> None: ...


@dataclass(frozen=True, slots=True)
class _Leaf:
    """One variant of a type, with names of aliases and unions replaced by what they stand for."""

    type: Type
    site: Site
    union: Site | None = None
    """Where it is listed."""


@dataclass(slots=True)
class _Leaves:
    """The variants of a type.

    Attributes:
        site: Where they are listed: the definition that the type is a name of, or where it stands.
        nullable, null_site: Whether null is one of them, and where that is said.
        corrects: What the definition says is wrong upstream.
    """

    site: Site | None
    leaves: list[_Leaf] = field(default_factory=list[_Leaf])
    nullable: bool = False
    null_site: Site | None = None
    corrects: str | None = None


class TypePairs:
    """Compares types; objects and enums that it meets on both sides are passed to `lead`."""

    def __init__(
        self,
        ours: Spec,
        own_types: Set[str],
        theirs: Spec,
        found: Alignment,
        lead: Lead,
    ) -> None:
        self.ours = ours
        self.own_types = own_types
        self.theirs = theirs
        self.found = found
        self.lead = lead
        self._open: list[tuple[Type, Type]] = []

    def compare(self, context: Context, ours: Type, theirs: Type) -> None:
        """Compare what stands in one place."""
        pair = (ours, theirs)
        if pair in self._open:  # a name that stands for a list of itself
            return
        self._open.append(pair)
        self._note_names(ours, theirs)
        own, other = self._leaves(ours, context.site), self._leaves(theirs, None)
        if own.nullable != other.nullable:
            words = ("not null", "nullable")
            place = replace(context, site=own.null_site or context.site)
            self.found.add(
                place, "nullable", words[own.nullable], words[other.nullable]
            )
        context = replace(
            context,
            site=own.site or context.site,
            corrects=own.corrects or context.corrects,
        )
        self._variants(context, own.leaves, other.leaves, theirs)
        self._open.pop()

    def _note_names(self, ours: Type, theirs: Type) -> None:
        ours = ours.inner if isinstance(ours, Nullable) else ours
        theirs = theirs.inner if isinstance(theirs, Nullable) else theirs
        if isinstance(ours, Ref) and isinstance(theirs, Ref):
            if ours.name in self.own_types:
                self.found.names[theirs.name][ours.name] += 1

    def _variants(
        self,
        context: Context,
        ours: list[_Leaf],
        theirs: list[_Leaf],
        whole: Type,
    ) -> None:
        own, other = _by_kind(ours, self.ours), _by_kind(theirs, self.theirs)
        if own.keys() & other.keys() == set() or "any" in own.keys() ^ other.keys():
            words = [_texts(side, spec) for side, spec in self._sides(ours, theirs)]
            self.found.add(context, "type", *words, part=whole)
            return
        many = len(ours) > 1 or len(theirs) > 1
        for kind in sorted(own.keys() | other.keys()):
            mine, upstream = own.get(kind, []), other.get(kind, [])
            if kind == "object":
                self._objects(context, mine, upstream, many)
            elif not mine or not upstream:
                leaf = (mine or upstream)[0]
                self._variant(context, kind, bool(mine), leaf)
            else:
                label = f"<{kind}>" if many else ""
                path = context.path + label
                place = replace(context, site=mine[0].site, path=path)
                self._leaf(place, mine[0].type, upstream[0].type)

    def _sides(
        self, ours: list[_Leaf], theirs: list[_Leaf]
    ) -> tuple[tuple[list[_Leaf], Spec], tuple[list[_Leaf], Spec]]:
        return (ours, self.ours), (theirs, self.theirs)

    def _variant(self, context: Context, name: str, here: bool, leaf: _Leaf) -> None:
        text = described(leaf.type, self.ours if here else self.theirs)
        words = (text, ABSENT) if here else (ABSENT, text)
        part = None if here else leaf.type
        name = name or NO_TAG
        if here and leaf.union is not None:
            context = replace(context, site=leaf.union)
        self.found.add(context, "variant", *words, name=name, part=part)

    def _objects(
        self,
        context: Context,
        ours: list[_Leaf],
        theirs: list[_Leaf],
        many: bool,
    ) -> None:
        pairs = matched(
            [constants(leaf.type, self.ours) for leaf in ours],
            [constants(leaf.type, self.theirs) for leaf in theirs],
        )
        for i, j in pairs:
            label = tag_label(ours[i].type, self.ours) if many else ""
            path = context.path + label
            place = replace(context, site=ours[i].site, path=path)
            self._leaf(place, ours[i].type, theirs[j].type)
        for i, leaf in enumerate(ours):
            if i not in {pair[0] for pair in pairs}:
                self._variant(context, tag_label(leaf.type, self.ours), True, leaf)
        for j, leaf in enumerate(theirs):
            if j not in {pair[1] for pair in pairs}:
                self._variant(context, tag_label(leaf.type, self.theirs), False, leaf)

    def _leaf(self, context: Context, ours: Type, theirs: Type) -> None:
        mine, upstream = struct_of(ours, self.ours), struct_of(theirs, self.theirs)
        if mine is not None and upstream is not None:
            self._lead(context, mine, upstream)
            return
        values, known = values_of(ours, self.ours), values_of(theirs, self.theirs)
        if values is not None and known is not None:
            self._value_sets(context, ours, theirs)
            return
        match ours, theirs:
            case List(), List():
                self._limits(context, ours.count, theirs.count, theirs)
                self.compare(_inside(context, "[]"), ours.item, theirs.item)
            case (Map() | FreeObject()), (Map() | FreeObject()):
                own = _ANY_OBJECT if isinstance(ours, FreeObject) else ours
                other = _ANY_OBJECT if isinstance(theirs, FreeObject) else theirs
                self._limits(context, own.count, other.count, theirs)
                if own.key != other.key or type(own.value) is not type(other.value):
                    self._different(context, ours, theirs)
                elif own is not _ANY_OBJECT:
                    self.compare(_inside(context, "{}"), own.value, other.value)
            case _:
                self._scalars(context, ours, theirs)

    def _lead(
        self, context: Context, ours: Struct | Enum, theirs: Struct | Enum
    ) -> None:
        site = context.site
        if ours.name in self.own_types:
            site = Site(ours.span)
            self.found.names[theirs.name][ours.name] += 1
        step = context.path[len(self.found.paths[context.node]) :]
        self.lead(context, step, ours, theirs, site)

    def _scalars(self, context: Context, ours: Type, theirs: Type) -> None:
        if refines(ours, theirs):
            words = described(ours, self.ours), described(theirs, self.theirs)
            self.found.add(context, FORMAT, *words, part=theirs)
            return
        match ours, theirs:
            case String(pattern=one), String(pattern=other) if one != other:
                self._different(context, ours, theirs)
            case (String() | Integer() | Number() | Base64()), _ if type(ours) is type(
                theirs
            ):
                self._limits(context, limits_of(ours), limits_of(theirs), theirs)
            case _ if ours != theirs:
                self._different(context, ours, theirs)
            case _:
                pass

    def _limits(
        self, context: Context, ours: Limits, theirs: Limits, part: Type
    ) -> None:
        if ours != theirs:
            words = [limits_text(limits) or "none" for limits in (ours, theirs)]
            self.found.add(context, "limits", *words, part=part)

    def _different(self, context: Context, ours: Type, theirs: Type) -> None:
        words = described(ours, self.ours), described(theirs, self.theirs)
        self.found.add(context, "type", *words, part=theirs)

    def _value_sets(self, context: Context, ours: Type, theirs: Type) -> None:
        mine, upstream = enum_of(ours, self.ours), enum_of(theirs, self.theirs)
        if mine is not None and upstream is not None:
            self._lead(context, mine, upstream)
            return
        own, other = values_of(ours, self.ours), values_of(theirs, self.theirs)
        if own == other:
            return
        if (
            mine is None
            or mine.name in self.own_types
            or not isinstance(theirs, Literal)
        ):
            self._different(context, ours, theirs)
            return
        # Of an enum that is ours, one value is left.
        for value in mine.values:
            if value.value != theirs.value:
                name = str(value.value)
                self.found.add(context, "value", PRESENT, ABSENT, name=name)

    def enum(self, context: Context, ours: Enum, theirs: Enum) -> None:
        """Compare the values of two enums."""
        facts = self.found.facts[context.node]
        facts[""] = "open" if theirs.open else "closed"
        if ours.open != theirs.open:
            kinds = ("closed", "open")
            self.found.add(context, "open", kinds[ours.open], kinds[theirs.open])
        own = {value.value: value for value in ours.values}
        other = {value.value: value for value in theirs.values}
        for value in other:
            facts[str(value)] = PRESENT
        for value in sorted({*own, *other}, key=str):
            mine, upstream = own.get(value), other.get(value)
            corrects = mine.provenance.corrects if mine else None
            place = replace(
                context, member=str(value), corrects=corrects or context.corrects
            )
            if mine is None or upstream is None:
                words = [
                    ABSENT if side is None else PRESENT for side in (mine, upstream)
                ]
                self.found.add(
                    place, "value", words[0], words[1], name=str(value), part=upstream
                )

    def _leaves(self, type: Type, site: Site | None) -> _Leaves:
        """The variants of a type; `site` is where it stands in our spec, None for upstream's."""
        spec = self.theirs if site is None else self.ours
        found = _Leaves(site=site)
        while True:
            definition = definition_of(type, spec)
            if isinstance(type, Nullable):
                found.nullable, found.null_site = True, found.site
                type = type.inner
            elif isinstance(definition, Alias):
                found.site = self._enter(definition, found.site)
                found.corrects = definition.provenance.corrects
                type = definition.type
            else:
                break
        if not isinstance(definition, Union):
            found.leaves = [_Leaf(type, found.site or _NOWHERE)]
            return found
        site = found.site = self._enter(definition, found.site)
        found.corrects = definition.provenance.corrects or found.corrects
        for variant in definition.variants:
            step = f"|{variant_kind(variant, spec)}"
            place = site and replace(site, steps=(*site.steps, step))
            inner = self._leaves(variant, place)
            for leaf in inner.leaves:
                found.leaves.append(replace(leaf, union=leaf.union or site))
            if inner.nullable:
                found.nullable = True
                found.null_site = found.null_site or inner.null_site
        return found

    def _enter(self, definition: Definition, site: Site | None) -> Site | None:
        """The place of a definition, which is its own if it has a name of its own."""
        if site is None or definition.name not in self.own_types:
            return site
        home = Site(definition.span)
        self.found.visits[home, "member"] += 1
        return home


def _inside(context: Context, mark: str) -> Context:
    """What a list or a map in this place holds."""
    site = replace(context.site, steps=(*context.site.steps, mark))
    return replace(context, site=site, path=context.path + mark)


def _by_kind(leaves: list[_Leaf], spec: Spec) -> dict[str, list[_Leaf]]:
    found: dict[str, list[_Leaf]] = {}
    for leaf in leaves:
        found.setdefault(json_kind(leaf.type, spec.index), []).append(leaf)
    return found


def _texts(leaves: list[_Leaf], spec: Spec) -> str:
    return " | ".join(described(leaf.type, spec) for leaf in leaves)
