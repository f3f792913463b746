"""Pairs of things of one kind: by name, by `renamed_from`, and by what they are like."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .similar import one_to_one


@dataclass(frozen=True, slots=True)
class Thing:
    """A name, and what it is said to have been called."""

    name: str
    former: str | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """Two names that stand for the same thing.

    `kept`: the old name is still there, too, and stands for itself.
    """

    old: str
    new: str
    probable: bool = False
    kept: bool = False


def pair_up(
    old: Sequence[Thing], new: Sequence[Thing], score: Callable[[str, str], float]
) -> list[Pair]:
    """All pairs, those of equal names among them; the rest came or went.

    `renamed_from` counts in either direction, since the newer spec may be the first one.
    """
    ours = {thing.name: thing for thing in old}
    theirs = {thing.name: thing for thing in new}
    pairs = [Pair(name, name) for name in ours if name in theirs]
    said = [
        *((thing.former, thing.name) for thing in new if thing.former in ours),
        *((thing.name, thing.former) for thing in old if thing.former in theirs),
    ]
    done_old, done_new = set(ours) & set(theirs), set(ours) & set(theirs)
    for first, second in said:
        assert first is not None and second is not None
        if first in done_old and second in done_new:
            continue
        kept = first in done_old or second in done_new
        pairs.append(Pair(first, second, kept=kept))
        done_old.add(first)
        done_new.add(second)
    found = one_to_one(
        [name for name in ours if name not in done_old],
        [name for name in theirs if name not in done_new],
        score,
    )
    pairs += [Pair(first, second, probable=True) for first, second in found.items()]
    return pairs
