"""A spec brought up to date with the document it comes from: which differences are changes upstream, and making these."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..diagnostics import Diagnostic, Diagnostics, Related, Span, WirewrightError
from ..spec.load import load_spec
from ..spec.model import Spec
from ..spec.nodes import Mapping as MappingNode
from ..spec.rewriting import CannotRewrite, rewritten
from ..spec.source import SourceFile, parse
from .adopting import Adopter
from .alignment import align
from .amending import ORDER, Draft
from .differences import Alignment, Difference
from .form_edits import CannotApply
from .upstream_record import Kept, Memory, Record, Standing


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
    """

    texts: dict[str, str]
    applied: list[Difference]
    open: list[Diagnostic]
    dropped: list[Kept]
    record: Record
    kept: int = 0


def updated(ours: OurSpec, upstream: Upstream, record: Record | None, load: Callable[[Mapping[str, str]], OurSpec]) -> Updated:
    """Make in our spec what changed upstream; `load` reads our spec from other texts."""
    alignment = align(ours.spec, ours.own_types, upstream.spec)
    memory = Memory(record, alignment)
    changes = [
        difference
        for difference in alignment.differences
        if memory.standing(difference) is Standing.UPSTREAM
    ]
    texts, applied, failed = _made(ours, upstream, alignment, changes, load)
    after = load({**ours.raw, **texts}) if texts else ours
    settled = align(after.spec, after.own_types, upstream.spec)
    result = _settled(settled, upstream, record, failed)
    result.texts, result.applied = texts, applied
    return result


def accepted(ours: OurSpec, upstream: Upstream, record: Record | None) -> Updated:
    """Take all differences for ours; the spec stays as it is."""
    alignment = align(ours.spec, ours.own_types, upstream.spec)
    memory = Memory(record, alignment)
    kept = [
        _kept(difference, memory)
        for difference in alignment.differences
        if not difference.corrects or memory.standing(difference) is Standing.BOTH
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
    reason = failed.get(difference.text, "")
    message = f"this change is not made: {difference.text}{reason}"
    help = "change the spec by hand, or keep it as it is with --accept"
    return Diagnostic("E816", message, span, help, related)


def _made(
    ours: OurSpec,
    upstream: Upstream,
    alignment: Alignment,
    changes: Sequence[Difference],
    load: Callable[[Mapping[str, str]], OurSpec],
) -> tuple[dict[str, str], list[Difference], dict[str, str]]:
    """The texts with all changes that can be made, these, and why others cannot."""
    ordered = sorted(changes, key=lambda item: ORDER.index(item.what) if item.what in ORDER else 0)
    failed: dict[str, str] = {}
    good: list[Difference] = []
    for difference in ordered:
        if alignment.is_agreed(difference):
            good.append(difference)
        else:
            failed[difference.text] = "; the same part of our spec also stands for one that did not change so"
    maker = _Maker(ours, upstream, alignment, load, failed)
    texts = maker.texts(good)
    if texts is not None:
        return texts, maker.applied, failed
    kept: list[Difference] = []
    texts = {}
    for difference in good:  # one of them is the trouble: find out which
        tried = maker.texts([*kept, difference])
        if tried is None:
            failed[difference.text] = f"; {maker.trouble}"
        elif difference in maker.applied:
            kept.append(difference)
            texts = tried
    return texts, kept, failed


class _Maker:
    """Makes changes, and says whether what comes out is a spec."""

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
        self.applied: list[Difference] = []
        self.trouble = ""

    def texts(self, changes: Sequence[Difference]) -> dict[str, str] | None:
        """The files that change; None where they would be no spec any more."""
        ours = self.ours
        taken = {definition.name for definition in ours.spec.definitions}
        adopter = Adopter(
            self.upstream.spec, self.upstream.own_types, self.alignment.ours, taken
        )
        draft = Draft(ours.spec, ours.roots, adopter)
        self.applied = []
        for difference in changes:
            try:
                draft.apply(difference)
            except CannotApply:
                self.failed[difference.text] = ""
            else:
                self.applied.append(difference)
        texts: dict[str, str] = {}
        try:
            for name, data in draft.data.items():
                text = rewritten(ours.raw[name], ours.roots[name], data)
                if text != ours.raw[name]:
                    texts[name] = text
            if texts:
                self.load({**ours.raw, **texts})
        except CannotRewrite:
            self.trouble = "its text has no place for it"
            return None
        except WirewrightError as error:
            self.trouble = f"with it, it would be no spec: {error.diagnostics[0].message}"
            return None
        return texts


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
