"""A spec → samples of every event and every type."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from ..spec.model import (
    Alias,
    ByTag,
    Enum,
    Event,
    Field,
    List,
    Literal,
    Map,
    Nullable,
    Ref,
    Spec,
    Struct,
    Type,
    Union,
)
from .sample import LARGEST, Json, NoSample, Sample, Variation, fresh
from .scalars import variations_of_enum, variations_of_scalar
from .tags import wrong_tags
from .texts import bounds
from .values import Values
from .variants import OF_KIND, Variant, kinds_of, variants_of


def samples(spec: Spec) -> Iterator[Sample]:
    """Samples of every event, then of every definition, in the order of the spec.

    Always the same for the same spec. An invalid one has exactly one thing wrong. In
    an event everything is varied down to the leaves, but each definition only where it
    is first reached; in a definition, its own members. Limits of more than 4096
    characters, bytes or items are not tried. A member whose pattern is too hard is left
    out, or `NoSample` is raised if it is required.

    The tag of an event is never missing or of another type than string: no decoder
    takes such a value for a message.
    """
    values = Values(spec)
    for event in spec.events:
        channel, direction = _place_of(event, spec)
        for found in _Walk(values, set()).event(event):
            yield _sample(event.key, channel, direction, found)
    for definition in spec.definitions:
        others = {other.name for other in spec.definitions if other is not definition}
        for found in _Walk(values, others).of(Ref(definition.name)):
            yield _sample(definition.name, None, None, found)


def _place_of(event: Event, spec: Spec) -> tuple[str, str]:
    for channel in spec.channels:
        for direction, events in (
            ("client", channel.client),
            ("server", channel.server),
        ):
            if event in events:
                return channel.name, direction
    raise ValueError(f"the event {event.key} is on no channel")


def _sample(
    target: str, channel: str | None, direction: str | None, found: Variation
) -> Sample:
    verdict = "invalid" if found.code else "valid"
    parts = (target, verdict, found.place.removeprefix("."), found.what)
    return Sample(
        "/".join(part for part in parts if part),
        target,
        channel,
        direction,
        found.value,
        found.code is None,
        found.code,
        found.path,
    )


class _Walk:
    """One way through an event or a definition, which varies each definition once.

    `seen` has those that are not to be varied; it is added to.
    """

    def __init__(self, values: Values, seen: set[str]) -> None:
        self._values = values
        self._spec = values.spec
        self._seen = seen

    def event(self, event: Event) -> Iterator[Variation]:
        """Variations of a message."""
        (tag,) = event.struct.tag
        yield from self._struct(event.struct, {tag: event.tag})
        smallest = self._values.struct(event.struct, {tag: event.tag})
        unknown = fresh("unknown", {known.tag for known in self._spec.events})
        found = Variation("unknown", unknown, "unknown-event")
        yield found.inside(tag, lambda value: {**smallest, tag: value})

    def of(self, type: Type) -> Iterator[Variation]:
        """Variations of a type, values of other JSON types among them."""
        kinds = kinds_of(type, self._spec)
        if "null" in kinds:
            yield Variation("null", None)
        yield from self._inside(type)
        for kind, value in OF_KIND.items():
            if kind not in kinds and kind == "null":
                yield Variation("null", None, "null")
            elif kind not in kinds:
                yield Variation(f"wrong-type-{kind}", value, self._wrong(type, kind))

    def _wrong(self, type: Type, kind: str) -> str:
        """The code for a value of a JSON type that it may not have."""
        match type:
            case Nullable():
                return self._wrong(type.inner, kind)
            case Literal() if kind not in ("array", "object"):
                return "const"
            case Ref():
                definition = self._spec.definition(type.name)
                if isinstance(definition, Alias):
                    return self._wrong(definition.type, kind)
                return "type"
            case _:
                return "type"

    def _inside(self, type: Type) -> Iterator[Variation]:
        """Variations of a type that have one of its JSON types and are not null."""
        match type:
            case Nullable():
                yield from self._inside(type.inner)
            case List():
                yield from self._list(type)
            case Map():
                yield from self._map(type)
            case Ref():
                yield from self._named(type)
            case _:
                yield from variations_of_scalar(type)

    def _named(self, type: Ref) -> Iterator[Variation]:
        definition = self._spec.definition(type.name)
        is_new = type.name not in self._seen
        self._seen.add(type.name)
        match definition:
            case Enum():
                yield from variations_of_enum(definition)
            case Alias() if is_new:
                yield from self._inside(definition.type)
            case Union() if is_new:
                yield from self._union(definition)
            case Struct() if is_new:
                yield from self._struct(definition, {})
            case _:
                yield from self._ends(type)

    def _ends(self, type: Ref) -> Iterator[Variation]:
        """The two ends of what has been varied elsewhere."""
        smallest = self._values.smallest(type)
        if smallest is not None:
            yield Variation("minimal", smallest)
        yield Variation("full", self._values.fullest(type))

    def _struct(self, struct: Struct, tags: Mapping[str, Json]) -> Iterator[Variation]:
        smallest = self._values.struct(struct, tags)
        yield Variation("minimal", smallest)
        above = frozenset([struct.name])
        yield Variation("full", self._values.full_struct(struct, tags, above))
        for field in struct.fields:
            if field.wire not in tags:
                yield from self._field(field, smallest)
        unknown = fresh("not_in_spec", {field.wire for field in struct.fields})
        value: Json = {**smallest, unknown: "text"}
        yield Variation("unknown-field", value, "unknown-field", (unknown,))

    def _field(self, field: Field, smallest: dict[str, Json]) -> Iterator[Variation]:
        if field.required:
            rest: Json = {
                wire: value for wire, value in smallest.items() if wire != field.wire
            }
            missing = Variation("missing", None, "missing")
            yield missing.inside(field.wire, lambda _: rest)

        def wrap(value: Json) -> Json:
            return {**smallest, field.wire: value}

        try:
            for found in self.of(field.type):
                yield found.inside(field.wire, wrap)
        except NoSample:
            if field.required:
                raise

    def _list(self, type: List) -> Iterator[Variation]:
        low, high = bounds(type.count)
        yield from _counts(low, high, partial(self._values.list_of, type))
        if high == 0:
            return
        rest = self._values.list_of(type, low - 1)
        for found in self.of(type.item):
            yield found.inside(0, lambda value: [value, *rest])

    def _map(self, type: Map) -> Iterator[Variation]:
        low, high = bounds(type.count)
        yield from _counts(low, high, partial(self._values.map_of, type))
        if high == 0:
            return
        name, *others = self._values.map_of(type, max(low, 1))
        smallest = self._values.smallest(type.value)
        rest = {other: smallest for other in others}
        for found in variations_of_scalar(type.key):
            if isinstance(found.value, str) and found.value not in rest:
                yield _key(found, found.value, rest, smallest)
        for found in self.of(type.value):
            yield found.inside(name, lambda value: {name: value, **rest})

    def _union(self, union: Union) -> Iterator[Variation]:
        for variant in variants_of(union):
            try:
                for found in self._variant(variant):
                    yield found.within(variant.mark)
            except NoSample:
                continue
        if isinstance(union.object, ByTag):
            yield from wrong_tags(union.object, {})

    def _variant(self, variant: Variant) -> Iterator[Variation]:
        struct = self._struct_of(variant.type)
        if struct is None:
            yield from self._inside(variant.type)
            return
        if variant.without is not None:
            fields = tuple(f for f in struct.fields if f.wire != variant.without)
            struct = replace(struct, fields=fields)
        is_new = struct.name not in self._seen
        self._seen.add(struct.name)
        yield from (
            found
            for found in self._struct(struct, variant.tags)
            if is_new or found.what in ("minimal", "full") and not found.place
        )

    def _struct_of(self, type: Type) -> Struct | None:
        if not isinstance(type, Ref):
            return None
        definition = self._spec.definition(type.name)
        return definition if isinstance(definition, Struct) else None


def _counts(
    low: int, high: int | None, many: Callable[[int], list[Json] | dict[str, Json]]
) -> Iterator[Variation]:
    """Lists or maps with the fewest and the most members, and with one too many."""
    counts: dict[str, tuple[int | None, str | None]] = {
        "fewest" if low else "empty": (low, None),
        "most": (high, None),
        "too-few": (low - 1, "items"),
        "too-many": (None if high is None else high + 1, "items"),
    }
    for what, (count, code) in counts.items():
        if count is not None and 0 <= count <= LARGEST + (code is not None):
            try:
                yield Variation(what, many(count), code)
            except NoSample:
                continue


def _key(found: Variation, key: str, rest: dict[str, Json], value: Json) -> Variation:
    """What a variation of the keys of a map makes of the map."""
    path = (key,) if found.code else ()
    return Variation(f"key-{found.what}", {**rest, key: value}, found.code, path)
