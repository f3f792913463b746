"""What became of one name: known, unknown, misspelt, deprecated, gone, renamed or moved, and how a message says so."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from ..diagnostics import nearest
from ..spec.model import Enum, Field, FreeObject, Json, Literal, Map, String, Struct
from .changes import Changes, Successor
from .vocabulary import REMEMBERED, Place, Vocabulary, expand, texts

NEAR = 0.9
"""How near a name is at least to another one that it is taken for, where nothing else ties it to the API."""
LONGEST = 100
"""Characters of a name; difflib is slow on longer ones."""
FEW = 2
"""So many unknown members are mistakes; more may be those of another API."""
SLIP = 0.8
"""The same for a field that is read, which the host may have put there itself."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is wrong with a name.

    Attributes:
        rule: The id of the rule.
        message: One sentence without its full stop.
        new: The new name, or path with dots; empty for none.
        successor: Where it went, if the comparison of revisions knows.
    """

    rule: str
    message: str
    new: str = ""
    successor: Successor | None = None

    @property
    def is_sure(self) -> bool:
        """Whether the spec confirms the new name."""
        return self.successor is not None and self.successor.sure


class Judge:
    """Judges names by the chosen revision."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.changes = Changes(vocabulary)
        self._here = vocabulary.revisions[vocabulary.chosen].name
        self._events: dict[str, Verdict | None] = {}
        self._fields = lru_cache(REMEMBERED)(self._field)
        self._known = vocabulary.events_of(vocabulary.chosen)

    def event_place(self, *tags: str) -> Place:
        """The bodies of events; of a renamed one, in revisions without the old name, the body under the new name."""
        place = self.vocabulary.event(*tags)
        for tag in tags:
            verdict = self.event(tag)
            if verdict is not None and verdict.successor is not None:
                having = {number for number, _ in self.vocabulary.having(tag)}
                later = self.vocabulary.event(verdict.successor.name).leaves
                place |= Place(tuple(leaf for leaf in later if leaf[0] not in having))
        return place

    def event(self, tag: str) -> Verdict | None:
        """The verdict on a name that some revision has as an event's; `None` for one that is fine."""
        if tag not in self._events:
            self._events[tag] = self._event(tag)
        return self._events[tag]

    def _event(self, tag: str) -> Verdict | None:
        if tag in self._known:
            notes = [
                event.struct.provenance.deprecated
                for number, event in self.vocabulary.having(tag)
                if number == self.vocabulary.chosen
            ]
            if None in notes:
                return None
            message = f"the event `{tag}` is deprecated{_note(notes)}"
            return Verdict("deprecated-event", message)
        successor = self.changes.event(tag)
        if successor is not None:
            message = self._renamed(f"the event `{tag}`", successor)
            return Verdict("renamed-event", message, successor.name, successor)
        revisions = [number for number, _ in self.vocabulary.having(tag)]
        if not revisions:
            return None
        return Verdict("gone-event", self._gone(f"the event `{tag}`", revisions))

    def strange_event(self, tag: str, *, tied: bool) -> Verdict | None:
        """The verdict on an event-like name that no revision has.

        `tied`: it stands where only a name of this API can stand. Elsewhere only what is very near to one counts.
        """
        if len(tag) > LONGEST:
            return None
        cutoff = 0.75 if tied else NEAR
        close = difflib.get_close_matches(tag, sorted(self._known), 1, cutoff)
        if close and (tied or close[0].count(".") == tag.count(".")):
            message = f"there is no event `{tag}`; did you mean `{close[0]}`?"
            return Verdict("misspelt-event", message, close[0])
        if tied:
            return Verdict("unknown-event", f"there is no event `{tag}`")
        return None

    def is_foreign(self, place: Place, wires: Iterable[str | None]) -> bool:
        """Whether an object is rather one of another API, where names of events are alike: most members are unknown."""
        known = [bool(self.vocabulary.fields(place, wire)) for wire in wires if wire]
        strange = known.count(False)
        return place.is_object and strange > max(FEW, known.count(True))

    def target(self, place: Place, wire: str) -> Place:
        """What may be in a member of what is at a place; of one that moved, also what is where it is now."""
        inner = self.vocabulary.member(place, wire)
        if not any(number == self.vocabulary.chosen for number, _ in inner.leaves):
            verdict = self.field(place, wire, written=False)
            if verdict is not None and verdict.successor is not None:
                inner |= self.vocabulary.inner(place, verdict.successor.path)
        return inner

    def field(self, place: Place, wire: str, *, written: bool) -> Verdict | None:
        """The verdict on a member of what is at a place.

        `written`: the code makes the object, so that a name that no revision has is a mistake. Who reads may ask for more.
        """
        return self._fields(place, wire, written)

    def _field(self, place: Place, wire: str, written: bool) -> Verdict | None:
        vocabulary = self.vocabulary
        now = place.of(vocabulary.chosen)
        if not place.structs(vocabulary.chosen) or any(map(_is_free, now)):
            return None
        having = vocabulary.fields(place, wire)
        here = [field for number, field in having if number == vocabulary.chosen]
        if here:
            return _deprecated_field(wire, here)
        if not having:
            # What is new at this place may be a type that was elsewhere before.
            place |= vocabulary.namesakes(place)
            having = vocabulary.fields(place, wire)
        if having:
            return self._lost_field(place, wire, [number for number, _ in having])
        return self._strange_field(place, wire, written)

    def _lost_field(
        self, place: Place, wire: str, revisions: list[int]
    ) -> Verdict | None:
        successor = self.changes.field(place, wire)
        if successor is None:
            text = self._gone(f"the field `{wire}`", revisions)
            return Verdict("gone-field", text)
        rule = "renamed-field" if len(successor.path) == 1 else "moved-field"
        message = self._renamed(f"the field `{wire}`", successor)
        return Verdict(rule, message, successor.name, successor)

    def _strange_field(self, place: Place, wire: str, written: bool) -> Verdict | None:
        known = {
            field.wire
            for struct in place.structs(self.vocabulary.chosen)
            for field in struct.fields
        }
        near = nearest(wire, known) if len(wire) > 2 else None
        if near is not None and (written or _is_very_near(wire, near)):
            message = f"there is no field `{wire}` here; did you mean `{near}`?"
            return Verdict("misspelt-field", message, near)
        if written:
            return Verdict("unknown-field", f"there is no field `{wire}` here")
        return None

    def value(self, place: Place, text: str, *, written: bool) -> Verdict | None:
        """The verdict on a text at a place that admits only some; `written` as for a field."""
        vocabulary = self.vocabulary
        now = place.of(vocabulary.chosen)
        lists = [leaf for leaf in now if isinstance(leaf, Literal | Enum)]
        known = {str(value) for leaf in lists for value in texts(leaf)}
        if text in known:
            return _deprecated_value(text, lists)
        earlier = [
            number
            for number, leaf in place.leaves
            if isinstance(leaf, Literal | Enum) and text in map(str, texts(leaf))
        ]
        if not now or any(map(_admits_text, now)) and not earlier:
            return None
        successor = self.changes.value(place, text)
        if successor is not None and successor.name in known:
            message = self._renamed(f"the value `{text}`", successor)
            return Verdict("renamed-value", message, successor.name, successor)
        if any(map(_admits_text, now)):
            return None
        return self._lost_value(place, text, known, earlier, written)

    def _lost_value(
        self,
        place: Place,
        text: str,
        known: set[str],
        earlier: list[int],
        written: bool,
    ) -> Verdict | None:
        if earlier:
            subject = self._gone(f"the value `{text}`", earlier)
            struct = self.object_for(place, text)
            if struct is not None:
                code = literal_of(struct, self.vocabulary)
                return Verdict("renamed-value", f"{subject}, use `{code}`", code)
            return Verdict("gone-value", subject)
        if not known:
            return None
        near = nearest(text, known)
        if near is not None and (written or _is_very_near(text, near)):
            message = f"there is no value `{text}` here; did you mean `{near}`?"
            return Verdict("misspelt-value", message, near)
        if not written:
            return None
        return Verdict("unknown-value", f"there is no value `{text}` here")

    def object_for(self, place: Place, text: str) -> Struct | None:
        """The object of the chosen revision that took the place of an enum value."""
        names = {
            leaf.name
            for _, leaf in place.leaves
            if isinstance(leaf, Struct) and leaf.provenance.renamed_from == text
        }
        here = place.structs(self.vocabulary.chosen)
        found = [struct for struct in here if struct.name in names]
        return found[0] if len(found) == 1 else None

    def address(self, text: str) -> Verdict | None:
        """The verdict on the path, or the whole address, of an endpoint."""
        path = text.partition("?")[0]
        for gone, revisions in self.vocabulary.gone_paths.items():
            if path.endswith(gone):
                message = self._gone(f"the endpoint `{gone}`", revisions)
                return Verdict("gone-endpoint", message)
        return None

    def header(self, name: str, value: str) -> Verdict | None:
        """The verdict on a header with its value."""
        revisions = self.vocabulary.gone_headers.get((name.lower(), value))
        if revisions is None:
            return None
        message = self._gone(f"the header `{name}: {value}`", revisions)
        return Verdict("gone-header", message)

    def class_name(self, name: str) -> Verdict | None:
        """The verdict on a class that a package made from one of the revisions has."""
        vocabulary = self.vocabulary
        if name in vocabulary.classes_of(vocabulary.chosen):
            return None
        numbers = [
            number
            for number in range(len(vocabulary.revisions))
            if name in vocabulary.classes_of(number)
        ]
        if not numbers:
            return None
        new = self._class_successor(name)
        if new:
            message = f"the class `{name}` is `{new}` in {self._here}"
            return Verdict("renamed-class", message, new)
        return Verdict("gone-class", self._gone(f"the class `{name}`", numbers))

    def _class_successor(self, name: str) -> str:
        """What the class of a renamed event is called."""
        vocabulary = self.vocabulary
        for revision in vocabulary.revisions:
            for event in revision.spec.events:
                if revision.classes.get(f"event {event.key}") != name:
                    continue
                successor = self.changes.event(event.tag)
                if successor is None:
                    continue
                for other in vocabulary.spec.events:
                    if other.tag == successor.name:
                        here = vocabulary.revisions[vocabulary.chosen].classes
                        return here.get(f"event {other.key}", "")
        return ""

    def _renamed(self, subject: str, successor: Successor) -> str:
        word = "is" if len(successor.path) == 1 else "is at"
        probably = "" if successor.sure else " probably"
        return f"{subject}{probably} {word} `{successor.name}` in {self._here}"

    def _gone(self, subject: str, revisions: Iterable[int]) -> str:
        chosen = self.vocabulary.chosen
        nearby = min(revisions, key=lambda number: abs(number - chosen))
        word = "is gone" if nearby < chosen else "is not there yet"
        return f"{subject} {word} in {self._here}; {self.vocabulary.revisions[nearby].name} has it"


def _note(notes: Iterable[str | None]) -> str:
    note = next((note for note in notes if note), "").rstrip(".")
    return f": {note}" if note else ""


def _deprecated_field(wire: str, fields: list[Field]) -> Verdict | None:
    notes = [field.provenance.deprecated for field in fields]
    if None in notes:
        return None
    message = f"the field `{wire}` is deprecated{_note(notes)}"
    return Verdict("deprecated-field", message)


def _deprecated_value(text: str, lists: list[Literal | Enum]) -> Verdict | None:
    notes = [
        value.provenance.deprecated
        for leaf in lists
        if isinstance(leaf, Enum)
        for value in leaf.values
        if value.value == text
    ]
    if None in notes or not notes:
        return None
    message = f"the value `{text}` is deprecated{_note(notes)}"
    return Verdict("deprecated-value", message)


def _is_free(leaf: object) -> bool:
    return isinstance(leaf, Map | FreeObject | Json)


def _admits_text(leaf: object) -> bool:
    """Whether a type admits any text, or so much of it that no list tells what is right."""
    if isinstance(leaf, Enum):
        return leaf.open
    kinds = ("String", "Base64", "Timestamp", "Json")
    return isinstance(leaf, String) or type(leaf).__name__ in kinds


def _is_very_near(name: str, other: str) -> bool:
    return difflib.SequenceMatcher(None, name, other).ratio() >= SLIP


def literal_of(struct: Struct, vocabulary: Vocabulary) -> str:
    """The Python source of an object of which all that is fixed is written out."""
    members: list[str] = []
    for field in struct.fields:
        leaves = list(expand(field.type, vocabulary.spec))
        if len(leaves) == 1 and isinstance(leaves[0], Literal):
            members.append(f'"{field.wire}": {_source(leaves[0].value)}')
    return f"{{{', '.join(members)}}}"


def _source(value: object) -> str:
    if isinstance(value, str):
        import json

        return json.dumps(value, ensure_ascii=False)
    return repr(value)
