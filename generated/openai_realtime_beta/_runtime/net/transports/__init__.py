"""Ways to a server. Each wraps a library, which is imported on the first connection."""

from __future__ import annotations

from importlib import import_module
from typing import Final, Literal, TypeAlias, overload

from .base import TaskConnector, ThreadConnector

TransportName: TypeAlias = Literal["websockets", "aiohttp", "websocket-client"]

_THREADS: Final = {
    "websockets": "websockets_threads",
    "websocket-client": "websocket_client_threads",
}
_TASKS: Final = {"websockets": "websockets_tasks", "aiohttp": "aiohttp_tasks"}


@overload
def connector(
    transport: str | ThreadConnector = ..., *, tasks: Literal[False]
) -> ThreadConnector: ...
@overload
def connector(
    transport: str | TaskConnector = ..., *, tasks: Literal[True]
) -> TaskConnector: ...
@overload
def connector(
    transport: str = ..., *, tasks: bool
) -> ThreadConnector | TaskConnector: ...
def connector(
    transport: str | ThreadConnector | TaskConnector = "websockets", *, tasks: bool
) -> ThreadConnector | TaskConnector:
    """What connects: by the name of a library, or the caller's own, as it is.

    Raises ValueError for a name that is unknown, or of a library that cannot serve
    tasks (or threads).
    """
    if not isinstance(transport, str):
        return transport
    known = _TASKS if tasks else _THREADS
    if transport in known:
        module = import_module(f".{known[transport]}", __name__)
        found: ThreadConnector | TaskConnector = module.connect
        return found
    kind = "tasks" if tasks else "threads"
    there = " and ".join(f"'{name}'" for name in known)
    if transport in _TASKS or transport in _THREADS:
        raise ValueError(f"the transport '{transport}' is not for {kind}: use {there}")
    from difflib import get_close_matches  # for mistakes only: it is slow to import

    near = get_close_matches(transport, known, n=1)
    hint = f"did you mean '{near[0]}'?" if near else f"there are {there}"
    raise ValueError(f"there is no transport {transport!r} for {kind}: {hint}")
