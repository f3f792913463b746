"""Nothing in the model is overlooked: whatever is changed in a spec is reported, also what no rule was written for."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from types import MappingProxyType
from typing import Any

import pytest

from apis import FLAGSHIP, GLASSHOUSE, SWITCHBOARD
from wirewright.diagnostics import Span
from wirewright.diff.compare import compare
from wirewright.spec.load import load_folder
from wirewright.spec.model import Endpoint, Spec

SPECS = [load_folder(path, "spec") for path in (FLAGSHIP, GLASSHOUSE, SWITCHBOARD)]

UNSEEN = {
    ("Spec", "revision"): "names a side",
    ("Spec", "digest"): "changes with every byte",
    ("Source", "name"): "refers",
    ("Limits", "minimum"): "compared with the type that has it",
    ("Limits", "maximum"): "compared with the type that has it",
    ("Provenance", "renamed_from"): "is how a change is told, and none by itself",
    ("Event", "key"): "the name of the event: channels and structs go by it",
    ("Ref", "name"): "has to lead to something",
    ("ByTag", "key"): "follows from the variants",
    ("Union", "null"): "follows from the variants, and is compared with them",
}
"""Attributes that are not compared as such."""


def nodes(value: object) -> Iterator[object]:
    """Every dataclass of a spec, places aside."""
    if isinstance(value, tuple):
        for item in value:
            yield from nodes(item)
    elif dataclasses.is_dataclass(value) and not isinstance(value, (type, Span)):
        yield value
        for field in dataclasses.fields(value):
            yield from nodes(getattr(value, field.name))


def other(value: object) -> Any:
    """Another value of the same kind."""
    match value:
        case None:
            return "other"
        case bool():
            return not value
        case int() | float():
            return value + 1
        case _:
            return f"{value}x"


def swapped(value: Any, target: object, new: object) -> Any:
    """The same with one node replaced."""
    if value is target:
        return new
    if isinstance(value, tuple):
        return tuple(swapped(item, target, new) for item in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, (type, Span)):
        changes = {
            field.name: changed
            for field in dataclasses.fields(value)
            if field.name != "index"
            and (changed := swapped(getattr(value, field.name), target, new))
            is not getattr(value, field.name)
        }
        return dataclasses.replace(value, **changes) if changes else value
    return value


def with_index(spec: Spec) -> Spec:
    index = {definition.name: definition for definition in spec.definitions}
    return dataclasses.replace(spec, index=MappingProxyType(index))


def simple(spec: Spec) -> dict[tuple[str, str], object]:
    """For each attribute that holds a plain value: a node that has it."""
    # An event's own tag, and the name of its object, follow from the event.
    derived = {
        id(field)
        for event in spec.events
        for field in event.struct.fields
        if field.wire in event.struct.tag
    }
    derived |= {id(event.struct) for event in spec.events}
    derived |= {id(field.type) for e in spec.events for field in e.struct.fields[:1]}
    found: dict[tuple[str, str], object] = {}
    for node in nodes(spec):
        if id(node) in derived:
            continue
        kind = type(node).__name__
        for field in dataclasses.fields(node):  # type: ignore[arg-type]
            value = getattr(node, field.name)
            bodiless = isinstance(node, Endpoint) and not node.request
            if field.name == "request_required" and bodiless:
                continue  # No body, so that nothing can be left out.
            plain = value is None or isinstance(value, (str, int, float))
            if plain and field.name != "span" and (kind, field.name) not in UNSEEN:
                found.setdefault((kind, field.name), node)
    return found


CASES = [
    pytest.param(spec, node, name, id=f"{spec.name}-{kind}-{name}")
    for spec in SPECS
    for (kind, name), node in simple(spec).items()
    if isinstance(getattr(node, name), (str, int, float))
    # What is not set may be an object or text: only text is tried.
    or (kind, name) in {("Field", "default"), ("Header", "env"), ("Auth", "env")}
]


@pytest.mark.parametrize(("spec", "node", "name"), CASES)
def test_a_change_of_any_attribute_is_seen(spec: Spec, node: Any, name: str) -> None:
    changed = dataclasses.replace(node, **{name: other(getattr(node, name))})
    new = with_index(swapped(spec, node, changed))
    try:
        found = compare(spec, new).changes
    except KeyError:
        pytest.skip("other parts of the spec go by this name")
    assert found, f"{type(node).__name__}.{name}"
