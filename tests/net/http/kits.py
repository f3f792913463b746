"""A sender with either library, used the same way whether for threads or for tasks."""

from __future__ import annotations

import asyncio
import importlib
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from http_server import Play, Server
from wirewright.runtime.net import http_tasks, http_threads
from wirewright.runtime.net.errors import HttpError, StatusError
from wirewright.runtime.net.rest import Call
from wirewright.runtime.net.secrets import Secret

CERTIFICATE = Path(__file__).parents[1] / "certificates" / "localhost.pem"
"""For `localhost`, signed by itself; the file holds its key, too."""

LIBRARIES = ("httpx2", "httpx")

HEAD = b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n"


@dataclass
class Kit:
    """A sender and a library, used the same way whether for threads or for tasks."""

    tasks: bool
    library: str

    @property
    def client_class(self) -> type[Any]:
        library = importlib.import_module(self.library)
        cls: type[Any] = library.AsyncClient if self.tasks else library.Client
        return cls

    def run(
        self,
        *calls: Call,
        timeout: float | None = 5.0,
        options: dict[str, Any] | None = None,
    ) -> Any:
        """Sends one call after the other; gives the answer to the last one.

        With `options` the client object is not the sender's own.
        """
        if self.tasks:
            return asyncio.run(self._run_tasks(calls, timeout, options))
        client = self.client_class(**options) if options else None
        sender = http_threads.Sender(client)
        try:
            for call in calls[:-1]:
                with suppress(HttpError):
                    sender.send(call, timeout)
            return sender.send(calls[-1], timeout)
        finally:
            sender.close()
            if client is not None:
                assert not client.is_closed
                client.close()

    async def _run_tasks(
        self,
        calls: tuple[Call, ...],
        timeout: float | None,
        options: dict[str, Any] | None,
    ) -> Any:
        client = self.client_class(**options) if options else None
        sender = http_tasks.Sender(client)
        try:
            for call in calls[:-1]:
                with suppress(HttpError):
                    await sender.send(call, timeout)
            return await sender.send(calls[-1], timeout)
        finally:
            await sender.close()
            if client is not None:
                assert not client.is_closed
                await client.aclose()
            # httpx2 leaves a generator to the garbage collector, and so to the loop.
            await asyncio.sleep(0.01)
            assert asyncio.all_tasks() == {asyncio.current_task()}


def call_to(server: Server | str, path: str = "/calls", **more: Any) -> Call:
    base = server if isinstance(server, str) else server.url
    return Call("POST", Secret(base + path), content=b"{}", **more)


def fails(kit: Kit, play: Play, match: str, **more: Any) -> HttpError:
    """What a request fails with, if the server plays that."""
    with Server(play) as server:
        call = call_to(server)
        with pytest.raises(HttpError, match=match) as caught:
            kit.run(call, **more)
    error = caught.value
    assert not isinstance(error, StatusError)
    assert str(error).startswith(f"POST {call.place}: ")
    assert error.__cause__ is error.__context__ is None
    return error
