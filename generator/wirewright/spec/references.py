"""Which definitions a definition mentions, and how far names may lead to other names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..diagnostics import Diagnostics
from .model import (
    Alias,
    Definition,
    Enum,
    List,
    Map,
    Nullable,
    Ref,
    Struct,
    Type,
    Union,
)

MAX_STEPS = 64
"""How many names of unions and aliases may lead from one to another."""


def references(type: Type) -> Iterator[str]:
    """Names of the definitions that an annotation of the type mentions."""
    match type:
        case Ref():
            yield type.name
        case List():
            yield from references(type.item)
        case Map():
            yield from references(type.value)
        case Nullable():
            yield from references(type.inner)
        case _:
            return


def definition_references(definition: Definition) -> list[str]:
    """Names of the definitions that a definition mentions, each once, in order."""
    match definition:
        case Struct():
            types = [field.type for field in definition.fields]
        case Union():
            types = list(definition.variants)
        case Alias():
            types = [definition.type]
        case Enum():
            types = []
    return list(dict.fromkeys(name for type in types for name in references(type)))


def check_steps(
    definitions: Mapping[str, Definition], diagnostics: Diagnostics
) -> bool:
    """Report E109, and be false, for the first union or alias that leads through more than `MAX_STEPS` others."""
    steps: dict[str, int] = {}
    for start, definition in definitions.items():
        todo = [(start, iter(_onwards(definition, definitions)))]
        while todo:
            name, rest = todo[-1]
            steps.setdefault(name, 0)
            onward = next((other for other in rest if other not in steps), None)
            if onward is not None:
                following = _onwards(definitions[onward], definitions)
                todo.append((onward, iter(following)))
                continue
            todo.pop()
            below = _onwards(definitions[name], definitions)
            steps[name] = 1 + max((steps[other] for other in below), default=0)
            if steps[name] > MAX_STEPS:
                diagnostics.error(
                    "E109",
                    f"`{name}` leads through more than {MAX_STEPS} other names",
                    definitions[name].span,
                    help="name fewer steps on the way",
                )
                return False
    return True


def _onwards(
    definition: Definition, definitions: Mapping[str, Definition]
) -> list[str]:
    """The unions and aliases that a union or an alias mentions."""
    if not isinstance(definition, (Union, Alias)):
        return []
    mentioned = definition_references(definition)
    return [name for name in mentioned if isinstance(definitions[name], (Union, Alias))]
