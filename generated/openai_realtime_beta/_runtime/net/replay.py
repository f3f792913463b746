"""What a new connection must be told again, and what it can not be told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Any

from ..codec import read
from ..encode import encode
from ..errors import DecodeError
from .facts import ChannelFacts
from .queues import Outgoing

RAW = "(raw)"
"""Stands for messages whose tag is not known."""


class Replay:
    """The latest configuration of a session, and how much else the client has sent."""

    def __init__(self, channel: ChannelFacts, tags: AbstractSet[str]) -> None:
        self.channel = channel
        self.tags = tags | {channel.tag}
        self._configuration: dict[str, dict[str, Any]] = {}
        self._others: Counter[str] = Counter()

    def note(self, message: Outgoing) -> None:
        """A message is sent. One that configures the session is kept, and marked."""
        if message.replayed:
            return
        raw: dict[str, Any] = {}
        tag = message.tag
        if tag is None or self._mode(tag) is not None:
            try:
                raw = read(message.data, self.channel.tag)
                tag = raw[self.channel.tag]
            except DecodeError:
                tag = RAW
        mode = self._mode(tag)
        if mode is None:
            self._others[tag] += 1
            return
        message.replayed = True
        raw.pop(self.channel.request_id or "", None)
        known = self._configuration.get(tag)
        if known is not None and mode == "merge":
            raw = merged(known, raw, self.tags)
        self._configuration[tag] = raw

    def _mode(self, tag: str) -> str | None:
        facts = self.channel.events.get(tag)
        return None if facts is None else facts.replay

    def messages(self) -> list[Outgoing]:
        """What a new connection is told first."""
        return [
            Outgoing(encode(raw), tag, replayed=True)
            for tag, raw in self._configuration.items()
        ]

    def restored(self) -> tuple[str, ...]:
        """The tags of these."""
        return tuple(self._configuration)

    def not_restored(self) -> dict[str, int]:
        """How many events of which tag the old session had and the new one has not."""
        counts = dict(self._others)
        self._others.clear()
        return counts


def merged(
    old: Mapping[str, Any], new: Mapping[str, Any], tags: AbstractSet[str]
) -> dict[str, Any]:
    """An object with the changes of another one laid over it.

    Objects are merged member by member, unless a tag tells that they are of different
    kinds; everything else is replaced, null included.
    """
    if any(old[key] != new[key] for key in tags & old.keys() & new.keys()):
        return dict(new)
    result = dict(old)
    for key, value in new.items():
        before: Any = result.get(key)
        if before.__class__ is dict and value.__class__ is dict:
            value = merged(before, value, tags)
        result[key] = value
    return result
