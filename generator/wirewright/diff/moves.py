"""Fields that went into an inner object, or came out of one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..spec.model import Field, Ref, Spec, Struct
from .kinds import core, lineage
from .similar import words

DEPTH = 3
"""How deep a field may have gone."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A field, and the wire names that lead to it."""

    path: tuple[str, ...]
    field: Field

    @property
    def name(self) -> str:
        """The path as text; a field right in the object is its wire name."""
        return ".".join(self.path)


def inner_fields(
    fields: Sequence[Field], others: Sequence[Field], spec: Spec, other_spec: Spec
) -> list[Candidate]:
    """Fields inside the objects that `fields` hold, as far as there is no such field on the other side."""
    known = {path for path, _ in _below(others, other_spec, ())}
    return [
        Candidate(path, field)
        for path, field in _below(fields, spec, ())
        if len(path) > 1 and path not in known
    ]


def _below(
    fields: Sequence[Field], spec: Spec, path: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], Field]]:
    for field in fields:
        here = (*path, field.wire)
        yield here, field
        inner = core(field.type, spec)
        if len(here) > DEPTH or not isinstance(inner, Ref):
            continue
        struct = spec.definition(inner.name)
        if isinstance(struct, Struct):
            yield from _below(struct.fields, spec, here)


def nearness(old: Candidate, new: Candidate, old_spec: Spec, new_spec: Spec) -> float:
    """How probable it is that a field went from one path to another.

    It has the same words on the whole path (`input_format` → `input.format`), or the same last name and the same kind.
    """
    ours, theirs = words(".".join(old.path)), words(".".join(new.path))
    if len(ours) > 1 and ours == theirs:
        return 1
    if len(ours) > 1 and set(ours) == set(theirs):
        return 0.97
    # `input_format` → `audio.input.format`: one side has only more to say.
    few, many = sorted((set(ours), set(theirs)), key=len)
    if len(few) > 1 and few < many and len(many) - len(few) == 1:
        return 0.9
    if old.path[-1] != new.path[-1]:
        return 0
    kinds = [
        lineage(core(candidate.field.type, spec), spec)
        for candidate, spec in ((old, old_spec), (new, new_spec))
    ]
    if kinds[0] == kinds[1]:
        return 0.85
    is_part = set(kinds[0][:2]) & set(kinds[1][:2]) - {"json"}
    return 0.8 if is_part else 0
