"""The two ways in which client modules are rendered: with threads, and with tasks."""

from __future__ import annotations

from dataclasses import dataclass

from .sinks import Code, Identifier, identifier


@dataclass(frozen=True, slots=True)
class ModeView:
    """What differs between the sync and the async modules, and nothing else does."""

    async_: Code
    """`async ` in front of `def` and `for`, or nothing."""
    await_: Code
    prefix: Code
    """In front of class names."""
    module: Identifier
    """Of the public client."""
    connection: Identifier
    """The module of the connection."""
    requests: Identifier
    """The module of HTTP requests."""
    waits: Identifier
    """The module of the runtime that it waits with."""
    transport: Identifier
    connector: Identifier
    enter: Identifier
    exit: Identifier
    iter: Identifier
    next: Identifier
    stop: Identifier
    iterator: Identifier
    tasks: Code
    key: Code
    """What a function returns that gives the key."""
    sharing: Code
    """Who may use a connection at the same time."""


SYNC = ModeView(
    Code(""),
    Code(""),
    Code(""),
    identifier("client"),
    identifier("_connection"),
    identifier("_requests"),
    identifier("threads"),
    identifier("ThreadTransport"),
    identifier("ThreadConnector"),
    identifier("__enter__"),
    identifier("__exit__"),
    identifier("__iter__"),
    identifier("__next__"),
    identifier("StopIteration"),
    identifier("Iterator"),
    Code("False"),
    Code("str"),
    Code("Any number of threads may use it at once."),
)

ASYNC = ModeView(
    Code("async "),
    Code("await "),
    Code("Async"),
    identifier("aio"),
    identifier("_aio_connection"),
    identifier("_aio_requests"),
    identifier("tasks"),
    identifier("TaskTransport"),
    identifier("TaskConnector"),
    identifier("__aenter__"),
    identifier("__aexit__"),
    identifier("__aiter__"),
    identifier("__anext__"),
    identifier("StopAsyncIteration"),
    identifier("AsyncIterator"),
    Code("True"),
    Code("str | Awaitable[str]"),
    Code("Any number of tasks of one event loop may use it at once."),
)

MODES = (SYNC, ASYNC)
