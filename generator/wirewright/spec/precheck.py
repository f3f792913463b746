"""What can be refused before a node is built: bad characters, too many nodes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from yaml.events import CollectionEndEvent, CollectionStartEvent, Event, ScalarEvent

from .yaml_events import PARSE_ERRORS, open_events

# Control characters, and what some programs take for a line end or for nothing.
_REFUSED = re.compile(
    "[^\\t\\n -~\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd"
    "\\U00010000-\\U0010ffff]"
)


def refused_characters(text: str, limit: int) -> Iterator[int]:
    """Where the first characters stand, at most `limit`, that no spec may hold."""
    return (match.start() for match in islice(_REFUSED.finditer(text), limit))


def first_surplus_node(text: str, limit: int, max_depth: int) -> Event | None:
    """The event of the node with which `text` has more than `limit` of them.

    Counting events takes a fraction of the time of building nodes. None also for
    text with other problems, such as more than `max_depth` levels.
    """
    if 2 * len(text) <= limit:  # `[?,?,?]` has three nodes for two characters
        return None
    nodes = depth = 0
    next_event = open_events(text).get_event
    try:
        while (event := next_event()) is not None and depth <= max_depth:
            if isinstance(event, CollectionEndEvent):
                depth -= 1
            elif isinstance(event, (ScalarEvent, CollectionStartEvent)):
                nodes += 1
                depth += isinstance(event, CollectionStartEvent)
                if nodes > limit:
                    return event
    except PARSE_ERRORS:
        return None
    return None
