"""What became of names between revisions: the comparisons of `diff`, from each revision to its neighbour."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..diagnostics import Span
from ..diff.change import Change
from ..diff.compare import compare
from ..spec.model import Enum
from .vocabulary import Place, Revision, Vocabulary

RENAMES = ("event-renamed", "field-renamed", "field-moved", "enum-value-renamed")


@dataclass(frozen=True, slots=True)
class Successor:
    """What a name is called in the chosen revision: a name, or a path of members. `sure`: the spec says so."""

    path: tuple[str, ...]
    sure: bool

    @property
    def name(self) -> str:
        """The path as text."""
        return ".".join(self.path)


class Changes:
    """Follows names from any revision to the chosen one."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self._steps: dict[tuple[int, int], dict[tuple[str, Span], list[Change]]] = {}
        self._events: dict[tuple[int, int], dict[str, Change]] = {}

    def event(self, tag: str) -> Successor | None:
        """The name of an event in the chosen revision, when it has another there."""
        for number in self._nearest(n for n, _ in self.vocabulary.having(tag)):
            name, sure = tag, True
            for step in self._path(number):
                self._step(step)
                change = self._events[step].get(name)
                if change is not None and not _is_kept(change, self.vocabulary, step):
                    name, sure = change.after, sure and not change.probable
            if name != tag and name in self.vocabulary.events_of(
                self.vocabulary.chosen
            ):
                return Successor((name,), sure)
        return None

    def field(self, place: Place, wire: str) -> Successor | None:
        """Where a field of what is at a place is in the chosen revision, when it is elsewhere there."""
        vocabulary = self.vocabulary
        numbers = [number for number, _ in vocabulary.fields(place, wire)]
        for number in self._nearest(numbers):
            path: tuple[str, ...] = (wire,)
            sure = True
            for step in self._path(number):
                change = self._moved(place, path, step)
                if change is not None:
                    path = (*path[:-1], *change.after.split("."))
                    sure = sure and not change.probable
            if path != (wire,) and self._is_there(place, path):
                return Successor(path, sure)
        return None

    def value(self, place: Place, text: str) -> Successor | None:
        """The name of an enum value in the chosen revision, when it has another there."""
        for number in self._nearest({number for number, _ in place.leaves}):
            name, sure = text, True
            for step in self._path(number):
                for leaf in place.of(step[0]):
                    if not isinstance(leaf, Enum):
                        continue
                    for value in leaf.values:
                        if value.value != name or value.span is None:
                            continue
                        for change in self._at("enum-value-renamed", value.span, step):
                            if change.before == name:
                                name, sure = change.after, not change.probable
            if name != text:
                return Successor((name,), sure)
        return None

    def _moved(
        self, place: Place, path: tuple[str, ...], step: tuple[int, int]
    ) -> Change | None:
        """How the field at a path of the first revision of a step was renamed or moved by it."""
        vocabulary = self.vocabulary
        holder = vocabulary.inner(place, path[:-1])
        for number, field in vocabulary.fields(holder, path[-1]):
            if number != step[0]:
                continue
            for rule in ("field-renamed", "field-moved"):
                for change in self._at(rule, field.span, step):
                    target = (*path[:-1], *change.after.split("."))
                    if change.before == path[-1] and self._has(place, target, step[1]):
                        return change
        return None

    def _is_there(self, place: Place, path: tuple[str, ...]) -> bool:
        return self._has(place, path, self.vocabulary.chosen)

    def _has(self, place: Place, path: tuple[str, ...], revision: int) -> bool:
        holder = self.vocabulary.inner(place, path[:-1])
        return any(
            number == revision for number, _ in self.vocabulary.fields(holder, path[-1])
        )

    def _nearest(self, numbers: Iterable[int]) -> list[int]:
        """Revisions, those next to the chosen one first."""

        chosen = self.vocabulary.chosen
        found = set(numbers) - {chosen}
        return sorted(found, key=lambda number: (abs(number - chosen), number))

    def _path(self, number: int) -> list[tuple[int, int]]:
        """The steps from a revision to the chosen one."""
        chosen = self.vocabulary.chosen
        way = 1 if number < chosen else -1
        return [(at, at + way) for at in range(number, chosen, way)]

    def _at(self, rule: str, span: Span, step: tuple[int, int]) -> list[Change]:
        return self._step(step).get((rule, span), [])

    def _step(self, step: tuple[int, int]) -> dict[tuple[str, Span], list[Change]]:
        if step not in self._steps:
            first, second = (self.vocabulary.revisions[number] for number in step)
            self._steps[step], self._events[step] = _renames(first, second)
        return self._steps[step]


def _renames(
    old: Revision, new: Revision
) -> tuple[dict[tuple[str, Span], list[Change]], dict[str, Change]]:
    """The renames and moves of one comparison, by rule and old place; those of events by their old name, too."""
    found: dict[tuple[str, Span], list[Change]] = {}
    events: dict[str, Change] = {}
    for change in compare(old.spec, new.spec).changes:
        if change.rule in RENAMES and change.old is not None:
            found.setdefault((change.rule, change.old), []).append(change)
            if change.rule == "event-renamed":
                events.setdefault(change.before, change)
    return found, events


def _is_kept(change: Change, vocabulary: Vocabulary, step: tuple[int, int]) -> bool:
    """Whether the later revision has the old name, too."""
    return change.before in vocabulary.events_of(step[1])
