"""Events by the dots of their tags: `input_audio_buffer.append` is a method `append` of a member
`input_audio_buffer`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from ..spec.words import camel
from .names import Names, escape
from .reserved import ATTRIBUTES
from .sinks import Identifier, identifier

T = TypeVar("T")

_NO_NAMES: frozenset[str] = frozenset()

_DEPTH = 8
"""The most parts of a name that become members of each other."""


@dataclass(slots=True)
class Namespace(Generic[T]):
    """Things by name, and namespaces within; `path` are the words that lead to it."""

    path: tuple[str, ...]
    members: dict[Identifier, T] = field(default_factory=lambda: dict[Identifier, T]())
    inner: dict[Identifier, Namespace[T]] = field(
        default_factory=lambda: dict[Identifier, Namespace[T]]()
    )

    def walk(self) -> Iterator[Namespace[T]]:
        """The namespaces within, innermost first, and itself."""
        for child in self.inner.values():
            yield from child.walk()
        yield self


def namespace(items: Iterable[tuple[str, T]], taken: Set[str]) -> Namespace[T]:
    """Things by the dots of their names; what is `taken` at the top gets a `_`.

    So does a thing with the name of a namespace beside it.
    """
    listed = [(_words(name), item) for name, item in items]
    top: Namespace[T] = Namespace(())
    for words, _ in listed:
        inner = top
        for depth, word in enumerate(words[:-1]):
            name = escape(word, ATTRIBUTES | (_NO_NAMES if depth else taken))
            inner = inner.inner.setdefault(name, Namespace(words[: depth + 1]))
    for words, item in listed:
        inner = top
        for depth, word in enumerate(words[:-1]):
            inner = inner.inner[
                escape(word, ATTRIBUTES | (_NO_NAMES if depth else taken))
            ]
        reserved = ATTRIBUTES | (_NO_NAMES if inner.path else taken)
        name = escape(words[-1], reserved)
        while name in inner.inner or name in inner.members:
            name = identifier(f"{name}_")
        inner.members[name] = item
    return top


def _words(name: str) -> tuple[str, ...]:
    """The parts of a name; what lies deeper than anyone would look is one part."""
    words = re.split(r"[.:/]", name)
    deep = words[_DEPTH - 1 :]
    return tuple(words) if len(deep) < 2 else (*words[: _DEPTH - 1], "_".join(deep))


def class_name(owner: str, path: tuple[str, ...], suffix: str, taken: set[str]) -> str:
    """A class name for a namespace that no other class has; it is taken afterwards."""
    name = owner + "".join(camel(word) for word in path) + suffix
    while name in taken:
        name += "_"
    taken.add(name)
    return name


def taken_classes(names: Names) -> set[str]:
    """The class names that the spec itself takes."""
    unions = [name for pair in names.channels.values() for name in pair]
    return {*names.definitions.values(), *names.events.values(), *unions}
