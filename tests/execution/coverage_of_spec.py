"""Which parts of a spec some JSON values use: the events, objects, variants and enum values."""

from __future__ import annotations

from typing import Any

from wirewright.samples.variants import Variant, kinds_of, variants_of
from wirewright.spec.model import (
    Alias,
    Enum,
    Event,
    List,
    Map,
    Nullable,
    Ref,
    Spec,
    Struct,
    Type,
    Union,
)

KINDS: dict[type, str] = {
    type(None): "null",
    bool: "boolean",
    int: "number",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
}


def events_of(spec: Spec) -> set[str]:
    return {f"event {event.key}" for event in spec.events}


def objects_of(spec: Spec) -> set[str]:
    return {
        f"object {item.name}" for item in spec.definitions if isinstance(item, Struct)
    }


def variants_in(spec: Spec) -> set[str]:
    return {
        f"variant {item.name}{variant.mark}"
        for item in spec.definitions
        if isinstance(item, Union)
        for variant in variants_of(item)
    }


def enum_values_of(spec: Spec, *, open: bool) -> set[str]:
    """The values of the closed enums, or of the open ones."""
    return {
        f"value {item.name}={value.value}"
        for item in spec.definitions
        if isinstance(item, Enum) and item.open == open
        for value in item.values
    }


class Coverage:
    """Collects in `used` what the values that it is shown use."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.used: set[str] = set()

    def event(self, event: Event, value: dict[str, Any]) -> None:
        self.used.add(f"event {event.key}")
        self._members(event.struct, value)

    def value(self, type: Type, value: Any) -> None:
        """Look at a valid value of a type."""
        if value is None:
            return
        match type:
            case Nullable():
                self.value(type.inner, value)
            case List():
                for item in value:
                    self.value(type.item, item)
            case Map():
                for member in value.values():
                    self.value(type.value, member)
            case Ref():
                self._named(type.name, value)
            case _:
                pass

    def _named(self, name: str, value: Any) -> None:
        match self.spec.definition(name):
            case Struct() as struct:
                self.used.add(f"object {name}")
                self._members(struct, value)
            case Enum():
                self.used.add(f"value {name}={value}")
            case Alias() as alias:
                self.value(alias.type, value)
            case Union() as union:
                (variant,) = (v for v in variants_of(union) if self._is(v, value))
                self.used.add(f"variant {name}{variant.mark}")
                self.value(variant.type, value)

    def _is(self, variant: Variant, value: Any) -> bool:
        if KINDS[value.__class__] not in kinds_of(variant.type, self.spec):
            return False
        tags = variant.tags.items()
        return variant.without not in (
            value if value.__class__ is dict else ()
        ) and all(value.get(key) == tag for key, tag in tags)

    def _members(self, struct: Struct, value: dict[str, Any]) -> None:
        for wire, member in value.items():
            field = struct.field(wire)
            assert field is not None, f"{struct.name} has no {wire}"
            self.value(field.type, member)
