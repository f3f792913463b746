"""Changes of a document, made together in the texts of our spec; one that cannot be made does not stop the others."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass

from ..diagnostics import WirewrightError
from ..spec.model import Ref, Spec
from ..spec.rewriting import CannotRewrite, rewritten
from .adopting import Adopter
from .amending import ORDER, apply
from .both_sides import OurSpec, Upstream
from .differences import Alignment, Difference
from .draft import Draft
from .expression_edits import CannotApply

_TRIES = 60  # of changes that cannot all be made


@dataclass(frozen=True, slots=True)
class Made:
    """Changes that are made, the files with them, and the definitions that came or went besides."""

    texts: dict[str, str]
    applied: list[Difference]
    added: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()


class Maker:
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

    def make(self, changes: Sequence[Difference]) -> Made:
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
            if isinstance(made, Made):
                return made
        return self._sorted_out(Made({}, []), good)

    def _sorted_out(self, last: Made, changes: Sequence[Difference]) -> Made:
        """Make all but those of the changes that are the trouble, which are found by halves."""
        made: Made | str = "too many other changes cannot be made"
        if self._tries:
            self._tries -= 1
            made = self._together([*last.applied, *changes], True)
        if isinstance(made, Made):
            return made
        if len(changes) == 1 or not self._tries:
            self.failed.update((difference.text, made) for difference in changes)
            return last
        half = len(changes) // 2
        return self._sorted_out(self._sorted_out(last, changes[:half]), changes[half:])

    def _together(self, changes: Sequence[Difference], careful: bool) -> Made | str:
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
        return Made(texts, applied, added, tuple(sorted(dropped)))

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
