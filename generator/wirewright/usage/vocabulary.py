"""What each revision of an API has: events, the types at every place, classes, endpoints.

A `Place` is what may stand somewhere in a message, as all revisions see it at once: the code that is looked at may have
been written for any of them.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from ..spec.model import (
    Alias,
    Base64,
    Boolean,
    Constant,
    Enum,
    Event,
    Field,
    FreeObject,
    Integer,
    Json,
    List,
    Literal,
    Map,
    Nullable,
    Number,
    Ref,
    Spec,
    String,
    Struct,
    Timestamp,
    Type,
    Union,
)

T = TypeVar("T", bound=Hashable)

Leaf = (
    Struct
    | Enum
    | String
    | Integer
    | Number
    | Boolean
    | Timestamp
    | Base64
    | FreeObject
    | Json
    | Literal
    | List
    | Map
)
"""A type that is neither a name nor a choice."""


@dataclass(frozen=True, slots=True)
class Revision:
    """A revision, and what the package made from it calls its events (`event KEY`) and types."""

    spec: Spec
    classes: Mapping[str, str]

    @property
    def name(self) -> str:
        """Its name, as `--to` takes it."""
        return self.spec.revision


class Place:
    """What may stand somewhere: leaves, each with the number of the revision that has it there.

    Leaves are parts of a spec, and two places are equal if they have the same ones: to compare what is in them takes long.
    """

    __slots__ = ("_key", "leaves")

    def __init__(self, leaves: Iterable[tuple[int, Leaf]] = ()) -> None:
        unique = {(number, id(leaf)): (number, leaf) for number, leaf in leaves}
        self.leaves = tuple(unique.values())
        self._key = tuple(unique)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Place) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)

    def of(self, revision: int) -> list[Leaf]:
        """What one revision has there."""
        return [leaf for number, leaf in self.leaves if number == revision]

    def structs(self, revision: int) -> list[Struct]:
        """The objects that one revision has there."""
        return [leaf for leaf in self.of(revision) if isinstance(leaf, Struct)]

    @property
    def is_object(self) -> bool:
        """Whether an object may stand there that has fields of its own."""
        return any(isinstance(leaf, Struct) for _, leaf in self.leaves)

    def __or__(self, other: Place) -> Place:
        return Place((*self.leaves, *other.leaves))


NOWHERE = Place()
REMEMBERED = 10_000
_ANYTHING = Json()


def expand(type: Type, spec: Spec) -> Iterator[Leaf]:
    """The leaves of a type; null aside."""
    match type:
        case Nullable():
            yield from expand(type.inner, spec)
        case Ref():
            definition = spec.definition(type.name)
            match definition:
                case Alias():
                    yield from expand(definition.type, spec)
                case Union():
                    for variant in definition.variants:
                        yield from expand(variant, spec)
                case Struct() | Enum():
                    yield definition
        case _:
            yield type


class Vocabulary:
    """All revisions of an API, in their order, and the one that code shall fit."""

    def __init__(self, revisions: tuple[Revision, ...], chosen: int) -> None:
        self.revisions = revisions
        self.chosen = chosen
        self.tags: set[str] = set()
        """Members that name an event: `type` and the like."""
        self._events: dict[str, list[tuple[int, Event]]] = {}
        self._classes: dict[str, list[tuple[int, Struct | Enum]]] = {}
        # The same few places are asked for again and again.
        self._members = lru_cache(REMEMBERED)(self._find_member)
        for number, revision in enumerate(revisions):
            self._read(number, revision)
        self.heads = {name.split(".")[0] for name in self._events if "." in name}
        """First words of the dotted names of events."""
        self.values = {
            value for revision in revisions for value in _dotted_values(revision.spec)
        }
        """Dotted texts that are no events: values of enums, constants."""
        self.gone_paths = self._gone(_paths)
        """Paths of endpoints that only other revisions have, and which."""
        self.gone_headers = self._gone(_headers)
        """The same of headers with a fixed value: their names in small letters, and the values."""

    def _read(self, number: int, revision: Revision) -> None:
        spec = revision.spec
        self.tags |= {channel.tag for channel in spec.channels}
        for event in spec.events:
            self._events.setdefault(event.tag, []).append((number, event))
            name = revision.classes.get(f"event {event.key}", "")
            self._classes.setdefault(name, []).append((number, event.struct))
        for item in spec.definitions:
            if isinstance(item, Struct | Enum):
                name = revision.classes.get(item.name, "")
                self._classes.setdefault(name, []).append((number, item))

    def _gone(self, of: Callable[[Spec], set[T]]) -> dict[T, list[int]]:
        here = of(self.spec)
        found: dict[T, list[int]] = {}
        for number, revision in enumerate(self.revisions):
            for thing in of(revision.spec) - here:
                found.setdefault(thing, []).append(number)
        return found

    @property
    def spec(self) -> Spec:
        """The chosen revision."""
        return self.revisions[self.chosen].spec

    def events_of(self, revision: int) -> set[str]:
        """The names of the events of a revision."""
        return {
            tag
            for tag, found in self._events.items()
            if any(number == revision for number, _ in found)
        }

    def having(self, tag: str) -> list[tuple[int, Event]]:
        """The events of this name, each with the number of its revision."""
        return self._events.get(tag, [])

    def knows(self, text: str) -> bool:
        """Whether some revision has an event of this name."""
        return text in self._events

    def is_shaped(self, text: str) -> bool:
        """Whether a text looks like the name of an event of this API: dotted, with a first word that events have."""
        head, dot, rest = text.partition(".")
        if not dot or head not in self.heads or text in self.values:
            return False
        return all(part.isidentifier() for part in rest.split("."))

    def event(self, *tags: str) -> Place:
        """The bodies of the events of these names."""
        return Place(
            (number, event.struct) for tag in tags for number, event in self.having(tag)
        )

    def class_place(self, name: str) -> Place:
        """The objects that the packages of the revisions have under the name of a class."""
        return Place(tuple(self._classes.get(name, ())))

    def namesakes(self, place: Place) -> Place:
        """What other revisions have under the names of the objects of the chosen one."""
        found: list[tuple[int, Leaf]] = []
        for struct in place.structs(self.chosen):
            for number, revision in enumerate(self.revisions):
                other = revision.spec.index.get(struct.name)
                if number != self.chosen and isinstance(other, Struct):
                    found.append((number, other))
        return Place(tuple(found))

    def classes_of(self, revision: int) -> set[str]:
        """The names of all classes of a revision."""
        return set(self.revisions[revision].classes.values())

    def fields(self, place: Place, wire: str) -> list[tuple[int, Field]]:
        """The fields of this wire name at a place."""
        return [
            (number, field)
            for number, leaf in place.leaves
            if isinstance(leaf, Struct) and (field := leaf.field(wire)) is not None
        ]

    def member(self, place: Place, wire: str) -> Place:
        """What may be in a member of what is at a place."""
        return self._members(place, wire)

    def _find_member(self, place: Place, wire: str) -> Place:
        leaves: list[tuple[int, Leaf]] = []
        for number, leaf in place.leaves:
            if isinstance(leaf, Struct):
                field = leaf.field(wire)
                leaves += self._leaves(number, field.type) if field is not None else ()
            elif isinstance(leaf, Map):
                leaves += self._leaves(number, leaf.value)
            elif isinstance(leaf, FreeObject | Json):
                leaves.append((number, _ANYTHING))
        return Place(leaves)

    def inner(self, place: Place, path: Iterable[str]) -> Place:
        """What may be at the end of a path of members."""
        for wire in path:
            place = self.member(place, wire)
        return place

    def item(self, place: Place) -> Place:
        """What the lists at a place hold."""
        return Place(
            found
            for number, leaf in place.leaves
            if isinstance(leaf, List)
            for found in self._leaves(number, leaf.item)
        )

    def tells(self, place: Place, wire: str) -> bool:
        """Whether a member is one by which the objects at a place are told apart."""
        return any(
            isinstance(field.type, Literal) for _, field in self.fields(place, wire)
        )

    def where(self, place: Place, wire: str, values: Iterable[str]) -> Place:
        """The objects at a place of which a member may have one of these values."""
        wanted = set(values)
        return Place(
            (number, leaf)
            for number, leaf in place.leaves
            if isinstance(leaf, Struct)
            and (field := leaf.field(wire)) is not None
            and self._admits(number, field.type, wanted)
        )

    def agreeing(self, place: Place, wire: str, value: str) -> Place:
        """A place without the objects that another value of a member rules out, in each revision that tells by it."""
        if not self.tells(place, wire):
            return place
        kept = self.where(place, wire, [value]).leaves
        telling = {number for number, _ in kept}
        rest = (leaf for leaf in place.leaves if leaf[0] not in telling)
        return Place((*kept, *rest))

    def _admits(self, revision: int, type: Type, wanted: set[str]) -> bool:
        for leaf in expand(type, self.revisions[revision].spec):
            if not isinstance(leaf, Literal | Enum) or wanted & set(texts(leaf)):
                return True
        return False

    def _leaves(self, revision: int, type: Type) -> Iterator[tuple[int, Leaf]]:
        for leaf in expand(type, self.revisions[revision].spec):
            yield revision, leaf


def _paths(spec: Spec) -> set[str]:
    """The paths of endpoints; those with variables or of one word could be anything."""
    paths = {endpoint.path for endpoint in spec.endpoints}
    return {path for path in paths if "{" not in path and path.count("/") > 1}


def _headers(spec: Spec) -> set[tuple[str, str]]:
    return {
        (header.field.wire.lower(), str(header.field.type.value))
        for header in spec.headers
        if isinstance(header.field.type, Literal)
    }


def _dotted_values(spec: Spec) -> Iterator[str]:
    tags = {event.tag for event in spec.events}
    structs = [item for item in spec.definitions if isinstance(item, Struct)]
    leaves: list[Leaf] = [item for item in spec.definitions if isinstance(item, Enum)]
    for struct in structs:
        for field in struct.fields:
            leaves += expand(field.type, spec)
    for leaf in leaves:
        if isinstance(leaf, Literal | Enum):
            for value in texts(leaf):
                if isinstance(value, str) and "." in value and value not in tags:
                    yield value


def texts(leaf: Literal | Enum) -> list[Constant]:
    """The values that a constant or an enum lists."""
    if isinstance(leaf, Literal):
        return [leaf.value]
    return [value.value for value in leaf.values]
