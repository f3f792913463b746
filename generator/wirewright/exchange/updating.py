"""A spec brought up to date with the document it comes from: which differences are changes upstream, and making these."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path

from ..diagnostics import Diagnostic, Diagnostics, Related, Span, WirewrightError
from ..spec.load import load_spec
from ..spec.model import Ref, Spec
from ..spec.nodes import Mapping as MappingNode
from ..spec.rewriting import CannotRewrite, rewritten
from ..spec.source import SourceFile, parse
from .adopting import Adopter
from .alignment import align
from .amending import ORDER, apply
from .differences import LOOSE, Alignment, Difference, Node
from .draft import Draft
from .expression_edits import CannotApply
from .upstream_record import Kept, Memory, Record, Standing

_ROUNDS = 4  # a change may bring a type of ours to a place where it has to change, too

_TRIES = 60  # of changes that cannot all be made


@dataclass(frozen=True, slots=True)
class OurSpec:
    """A spec with its files: as they are on the disk, and as nodes."""

    spec: Spec
    raw: Mapping[str, str]
    roots: Mapping[str, MappingNode]

    @property
    def own_types(self) -> set[str]:
        """The types that have definitions of their own."""
        found: set[str] = set()
        for root in self.roots.values():
            types = root.get("types")
            if isinstance(types, MappingNode):
                found |= {entry.key.text for entry in types.entries}
        return found


@dataclass(frozen=True, slots=True)
class Upstream:
    """What a document makes: the spec, its own types, and where in the document something stands."""

    spec: Spec
    own_types: set[str]
    place: Callable[[Span | None], Span | None]
    digest: str
    roots: dict[str, list[str]]


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
        maker = _Maker(after, upstream, alignment, load, failed)
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


@dataclass(frozen=True, slots=True)
class _Made:
    """Changes that are made, the files with them, and the definitions that came or went besides."""

    texts: dict[str, str]
    applied: list[Difference]
    added: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()


class _Maker:
    """Makes changes; `failed` says why some cannot be made."""

    def __init__(
        self,
        ours: OurSpec,
        upstream: Upstream,
        alignment: Alignment,
        load: Callable[[Mapping[str, str]], OurSpec],
        failed: dict[str, str],
    ) -> None:
        self.ours = ours
        self.upstream = upstream
        self.alignment = alignment
        self.load = load
        self.failed = failed
        self._tries = _TRIES

    def make(self, changes: Sequence[Difference]) -> _Made:
        """Make all changes that can be made."""
        good: list[Difference] = []
        for difference in sorted(changes, key=_order):
            if self.alignment.is_agreed(difference):
                good.append(difference)
            else:
                self.failed[difference.text] = (
                    "this part of the spec also stands for one that is not so"
                )
        for careful in (False, True):
            made = self._together(good, careful)
            if isinstance(made, _Made):
                return made
        return self._sorted_out(_Made({}, []), good)

    def _sorted_out(self, last: _Made, changes: Sequence[Difference]) -> _Made:
        """Make all but those of the changes that are the trouble, which are found by halves."""
        made: _Made | str = "too many other changes cannot be made"
        if self._tries:
            self._tries -= 1
            made = self._together([*last.applied, *changes], True)
        if isinstance(made, _Made):
            return made
        if len(changes) == 1 or not self._tries:
            self.failed.update((difference.text, made) for difference in changes)
            return last
        half = len(changes) // 2
        return self._sorted_out(self._sorted_out(last, changes[:half]), changes[half:])

    def _together(self, changes: Sequence[Difference], careful: bool) -> _Made | str:
        """Make changes at once; what is wrong where the files would be no spec with them."""
        ours = self.ours
        taken = {definition.name for definition in ours.spec.definitions}
        adopter = Adopter(
            self.upstream.spec,
            self.upstream.own_types,
            self.alignment.ours,
            taken,
            careful,
        )
        draft = Draft(ours.spec, ours.roots, adopter, self.alignment.events())
        applied: list[Difference] = []
        for difference in changes:
            try:
                apply(draft, difference)
            except CannotApply:
                self.failed[difference.text] = "the text has no place for it"
            else:
                applied.append(difference)
        try:
            texts, dropped = self._written(draft), set[str]()
            if texts:
                after = self.load({**ours.raw, **texts})
                dropped = ours.own_types & _used(ours.spec) - _used(after.spec)
            if dropped:
                draft.drop_types(dropped)
                texts = self._written(draft)
                self.load({**ours.raw, **texts})
        except CannotRewrite:
            return "the text has no place for it"
        except WirewrightError as error:
            return f"with it, {error.diagnostics[0].message}"
        added = tuple(sorted(adopter.added))
        return _Made(texts, applied, added, tuple(sorted(dropped)))

    def _written(self, draft: Draft) -> dict[str, str]:
        """The files that change. Raises `CannotRewrite`."""
        texts: dict[str, str] = {}
        for name, data in draft.data.items():
            text = rewritten(self.ours.raw[name], self.ours.roots[name], data)
            if text != self.ours.raw[name]:
                texts[name] = text
        return texts


def _order(difference: Difference) -> int:
    return ORDER.index(difference.what)


def _used(spec: Spec) -> set[str]:
    """The types that something on the wire leads to."""
    found: set[str] = set()
    open_: list[object] = [
        *(event.struct for event in spec.events),
        *spec.endpoints,
        *spec.channels,
        *spec.servers,
        *spec.headers,
    ]
    while open_:
        item = open_.pop()
        if isinstance(item, Ref):
            if item.name not in found:
                found.add(item.name)
                open_.append(spec.definition(item.name))
        elif isinstance(item, tuple):
            open_ += item
        elif is_dataclass(item):
            open_ += [getattr(item, field.name) for field in fields(item)]
    return found


def load_texts(raw: Mapping[str, str], revision: str) -> OurSpec:
    """Our spec from the texts of its files, by their names. Raises `WirewrightError` as `check` does."""
    files = tuple(
        SourceFile(name, Path(name).stem, _clean(text)) for name, text in raw.items()
    )
    spec = load_spec(files, revision)
    roots: dict[str, MappingNode] = {}
    for file in files:
        root = parse(file, Diagnostics())
        assert root is not None
        roots[file.name] = root
    return OurSpec(spec, dict(raw), roots)


def _clean(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
