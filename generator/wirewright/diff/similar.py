"""Which things of two lists are probably the same: one to one, and only where nothing else is as near."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TypeVar

from ..spec.model import (
    Alias,
    Base64,
    Boolean,
    Enum,
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
)

T = TypeVar("T")

SAME_FIELDS = 0.8
"""How many of their fields two objects share at least, if they are taken for one."""
LIKE_NAMES = 0.6
"""How near two names are at least, when the names have to decide."""

_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")


def words(name: str) -> tuple[str, ...]:
    """`input_audio.formatId` → input, audio, format, id; sorted."""
    return tuple(sorted(word.lower() for word in _WORDS.findall(name)))


@lru_cache(maxsize=100_000)
def likeness(first: str, second: str) -> float:
    """How near two names are, from 0 to 1; the same both ways round."""
    low, high = sorted((first, second))
    ratio = difflib.SequenceMatcher(None, low, high, autojunk=False).ratio()
    ours, theirs = set(words(first)), set(words(second))
    shared = len(ours & theirs) / max(1, min(len(ours), len(theirs)))
    return (ratio + shared) / 2


def shared(first: Iterable[T], second: Iterable[T]) -> float:
    """The share of two sets that both have."""
    ours, theirs = set(first), set(second)
    return len(ours & theirs) / len(ours | theirs) if ours or theirs else 1.0


def one_to_one(
    old: Sequence[str],
    new: Sequence[str],
    score: Callable[[str, str], float],
    margin: float = 0.03,
) -> dict[str, str]:
    """Pairs of which each is the best for both sides by at least `margin`; a score of 0 is no pair.

    Best pairs first, and what is taken is out of the way for the rest.
    """
    scores: dict[tuple[str, str], float] = {
        (first, second): value
        for first in old
        for second in new
        if (value := score(first, second)) > 0
    }
    pairs: dict[str, str] = {}
    while scores:
        best = max(scores.values())
        top = [pair for pair, value in scores.items() if value == best]
        for pair in top:
            first, second = pair
            rivals = [
                value
                for other, value in scores.items()
                if other != pair and (other[0] == first or other[1] == second)
            ]
            if not rivals or best - max(rivals) >= margin:
                pairs[first] = second
        # What is too near to call is left alone, on both sides.
        done_old = {first for first, _ in top}
        done_new = {second for _, second in top}
        scores = {
            pair: value
            for pair, value in scores.items()
            if pair[0] not in done_old and pair[1] not in done_new
        }
    return pairs


def signature(type: Type, spec: Spec, depth: int = 3) -> str:
    """What a type is like: its kind and, of what it holds, the kinds; names of classes and limits aside."""
    match type:
        case String() | Integer() | Number() | Boolean() | FreeObject() | Json():
            return type.__class__.__name__.lower()
        case Base64():
            return "base64"
        case Timestamp():
            return f"timestamp {type.unit}"
        case Literal():
            return f"={type.value!r}"
        case List():
            return f"list<{signature(type.item, spec, depth)}>"
        case Map():
            return f"map<{signature(type.value, spec, depth)}>"
        case Nullable():
            return signature(type.inner, spec, depth)
        case Ref():
            return _named(type, spec, depth)


def _named(type: Ref, spec: Spec, depth: int) -> str:
    definition = spec.definition(type.name)
    match definition:
        case Alias():
            return signature(definition.type, spec, depth)
        case Enum():
            kind = "integer" if isinstance(definition.values[0].value, int) else "text"
            return f"enum {kind}"
        case Struct() if depth:
            inner = sorted(
                f"{field.wire}:{signature(field.type, spec, depth - 1)}"
                for field in definition.fields
            )
            return f"{{{','.join(inner)}}}"
        case Struct():
            return "{}"
        case _ if depth:
            parts = sorted(
                signature(part, spec, depth - 1) for part in definition.variants
            )
            return f"({'|'.join(parts)})"
        case _:
            return "()"


def fields_of(struct: Struct, spec: Spec, but: Iterable[str] = ()) -> Mapping[str, str]:
    """The signatures of an object's fields by wire name; `but` names fields that do not count."""
    left_out = set(but)
    return {
        field.wire: signature(field.type, spec, 1)
        for field in struct.fields
        if field.wire not in left_out
    }
