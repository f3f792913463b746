"""Both clients of the flagship package, driven by the same scripts.

A script is a coroutine function. What a client returns goes through `done`, which
awaits it if it has to be awaited; so with the sync client a script never suspends, and
runs like a function.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import openai_realtime as api

Script = Coroutine[Any, Any, Any]


async def done(value: Any) -> Any:
    """The result of a call of either client."""
    return await value if inspect.isawaitable(value) else value


@dataclass(frozen=True)
class Flavour:
    """One of the clients, and how its scripts run."""

    name: str
    is_async: bool

    def __str__(self) -> str:
        return self.name

    def connection(self, url: str, **options: Any) -> Any:
        """A connection that is not open yet."""
        made = api.AsyncClient if self.is_async else api.Client
        options.setdefault("api_key", "sk-endurance")
        client: Any = made(websocket_url=url, proxy=False, **options)
        return client.realtime.connect(model="gpt-realtime")

    def run(self, script: Script, *, debug: bool | None = None) -> Any:
        """Run a script to its end; `debug` is that of the event loop."""
        return asyncio.run(script, debug=debug) if self.is_async else _played(script)

    async def together(self, *scripts: Script) -> list[Any]:
        """Run scripts side by side, in tasks or in threads."""
        if self.is_async:
            return list(await asyncio.gather(*scripts))
        with ThreadPoolExecutor(len(scripts)) as pool:
            return list(pool.map(_played, scripts))


SYNC = Flavour("sync", False)
ASYNC = Flavour("async", True)
BOTH = (SYNC, ASYNC)


def _played(script: Script) -> Any:
    try:
        script.send(None)
    except StopIteration as end:
        return end.value
    raise AssertionError("a script of the sync client has suspended")
