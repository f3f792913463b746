"""The simplest and the fullest value of each type."""

from __future__ import annotations

from collections.abc import Mapping

from ..spec.model import (
    Alias,
    Base64,
    Definition,
    Enum,
    Field,
    Integer,
    List,
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
from ..spec.model import (
    Json as AnyJson,
)
from .sample import Json, NoSample
from .scalars import base64_text, smallest_scalar
from .texts import bounds, distinct, odd
from .variants import variants_of

_HUGE = 2**53 + 1


class Values:
    """Valid values of the types of a spec."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self._smallest: dict[str, Json] = {}
        self._reasons: dict[str, NoSample] = {}
        # Each round makes the values that need only those of the rounds before, so
        # that a type which can hold itself gets one that ends.
        while found := self._next_round():
            self._smallest.update(found)

    def _next_round(self) -> dict[str, Json]:
        found: dict[str, Json] = {}
        for definition in self.spec.definitions:
            if definition.name not in self._smallest:
                try:
                    found[definition.name] = self._definition(definition)
                except NoSample as reason:
                    self._reasons[definition.name] = reason
        return found

    def smallest(self, type: Type) -> Json:
        """The simplest value; of an object, with its required members only."""
        match type:
            case Nullable():
                return None
            case List():
                return self.list_of(type, bounds(type.count)[0])
            case Map():
                return self.map_of(type, bounds(type.count)[0])
            case Ref() if type.name in self._smallest:
                return self._smallest[type.name]
            case Ref():
                none = NoSample(f"`{type.name}` has no value yet")
                raise self._reasons.get(type.name, none)
            case _:
                return smallest_scalar(type)

    def list_of(self, type: List, count: int) -> list[Json]:
        """A list of so many items."""
        return [self.smallest(type.item)] * count if count > 0 else []

    def map_of(self, type: Map, count: int) -> dict[str, Json]:
        """A map with so many members."""
        if count <= 0:
            return {}
        value = self.smallest(type.value)
        return {key: value for key in distinct(type.key, count)}

    def struct(self, struct: Struct, tags: Mapping[str, Json]) -> dict[str, Json]:
        """The simplest object that has the `tags` of its union."""
        members = dict(tags)
        for field in struct.fields:
            if field.required and field.wire not in tags:
                members[field.wire] = self.smallest(field.type)
        return members

    def _definition(self, definition: Definition) -> Json:
        match definition:
            case Struct():
                return self.struct(definition, {})
            case Enum():
                return definition.values[0].value
            case Alias():
                return self.smallest(definition.type)
            case Union():
                return self._union(definition)

    def _union(self, union: Union) -> Json:
        reason = NoSample(f"the union `{union.name}` has no variant")
        for variant in variants_of(union):
            try:
                value = self.smallest(variant.type)
            except NoSample as error:
                reason = error
                continue
            return _with_tags(variant.tags, value)
        raise reason

    def fullest(self, type: Type, above: frozenset[str] = frozenset()) -> Json:
        """A value with every member that may be there; nothing holds itself.

        `above` has the names of the definitions in which it lies.
        """
        match type:
            case String():
                return odd(type)
            case Integer() | Number():
                high = type.range.maximum
                return max(_HUGE, type.range.minimum or 0) if high is None else high
            case Base64():
                low, high = bounds(type.size)
                return base64_text(low + 4 if high is None else min(low + 4, high))
            case AnyJson():
                return {"any": [1.5, None, "thing"]}
            case Nullable():
                return self.fullest(type.inner, above)
            case List():
                return self._full_list(type, above)
            case Map():
                return self._full_map(type, above)
            case Ref() if type.name not in above:
                return self._full_definition(type.name, above | {type.name})
            case _:
                return self.smallest(type)

    def full_struct(
        self, struct: Struct, tags: Mapping[str, Json], above: frozenset[str]
    ) -> dict[str, Json]:
        """An object with every member; what cannot be had and may be absent is."""
        members = dict(tags)
        for field in struct.fields:
            if field.wire not in tags:
                self._add_full(members, field, above)
        return members

    def _add_full(
        self, members: dict[str, Json], field: Field, above: frozenset[str]
    ) -> None:
        try:
            members[field.wire] = self.fullest(field.type, above)
        except NoSample:
            if field.required:
                raise

    def _full_list(self, type: List, above: frozenset[str]) -> Json:
        low, high = bounds(type.count)
        if high == 0:
            return []
        first = self.fullest(type.item, above)
        return [first, *self.list_of(type, low - 1)]

    def _full_map(self, type: Map, above: frozenset[str]) -> Json:
        low, high = bounds(type.count)
        value = self.fullest(type.value, above)
        return {key: value for key in self.map_of(type, max(low, int(high != 0)))}

    def _full_definition(self, name: str, above: frozenset[str]) -> Json:
        match self.spec.definition(name):
            case Struct() as struct:
                return self.full_struct(struct, {}, above)
            case Enum() as enum:
                return enum.values[-1].value
            case Alias() as alias:
                return self.fullest(alias.type, above)
            case Union() as union:
                for variant in variants_of(union):
                    try:
                        value = self.fullest(variant.type, above)
                    except NoSample:
                        continue
                    return _with_tags(variant.tags, value)
        return self.smallest(Ref(name))


def _with_tags(tags: Mapping[str, Json], value: Json) -> Json:
    return {**tags, **value} if isinstance(value, dict) else value
