"""Who wants to hear of which event."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from difflib import get_close_matches
from typing import Any, Generic, TypeAlias, TypeVar

E = TypeVar("E")
R = TypeVar("R")

Handler: TypeAlias = Callable[[E], object]
"""A function of one event; what it returns is awaited if it is awaitable."""

OptionalHandler: TypeAlias = Callable[[E], object] | None


class Registration(Generic[E]):
    """What `on` and `once` give: a decorator, if they got no handler."""

    __slots__ = ("_add",)

    def __init__(self, add: Callable[[Any], None]) -> None:
        self._add = add

    def __call__(self, handler: Callable[[E], R]) -> Callable[[E], R]:
        """Register a handler; gives it back."""
        self._add(handler)
        return handler


class Handlers:
    """Handlers by event name, in the order in which they were registered."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = tuple(names)
        self._by_name: dict[str, list[tuple[Any, bool]]] = {}
        self.unknown: list[Any] = []
        self.errors: list[Any] = []

    def add(self, name: str, handler: object, *, once: bool = False) -> None:
        """Register a handler; `ValueError` for a name that the channel has not."""
        self.check(name)
        check_handler(handler)
        self._by_name.setdefault(name, []).append((handler, once))

    def remove(self, name: str, handler: object) -> None:
        """Take a handler out; `ValueError` if it is not there."""
        self.check(name)
        listed = self._by_name.get(name, [])
        kept = [entry for entry in listed if entry[0] != handler]
        if len(kept) == len(listed):
            raise ValueError(f"no such handler for {name!r}")
        if kept:
            self._by_name[name] = kept
        else:
            del self._by_name[name]

    def take(self, name: str, is_unknown: bool) -> list[Any]:
        """The handlers for an event; those that were for once are taken out."""
        if is_unknown:
            return list(self.unknown)
        listed = self._by_name.get(name)
        if listed is None:
            return []
        kept = [entry for entry in listed if not entry[1]]
        if kept:
            self._by_name[name] = kept
        else:
            del self._by_name[name]
        return [handler for handler, _ in listed]

    def check(self, name: str) -> None:
        """`ValueError`, with the nearest name, for an event that the server never sends."""
        if name not in self.names:
            near = get_close_matches(name, self.names, 1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise ValueError(f"no server event {name!r} on this channel{hint}")


def check_handler(handler: object) -> None:
    """`TypeError` for what cannot be called."""
    if not callable(handler):
        raise TypeError(f"handler: expected a function, got {type(handler).__name__}")
