# Made by wirewright 0.1.0 from kiln v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""HTTP requests, with tasks around what decides everything.

The sync and the async module are the same but for `async`, `await` and names.
"""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from time import time

from ._runtime.net.errors import HttpError
from ._runtime.net.facts import EndpointFacts
from ._runtime.net.http_tasks import Sender
from ._runtime.net.rest import Answer, Call, check
from ._runtime.net.retry import Attempts, Retry
from ._runtime.net.settings import Settings
from ._runtime.net.tasks import settle, sleep
from ._runtime.unset import UNSET


class AsyncRequests:
    """Makes the HTTP requests of a client."""

    def __init__(
        self,
        settings: Settings,
        http_client: object,
        timeout: float | None,
        retry: Retry | None,
    ) -> None:
        self._settings = settings
        self._sender = Sender(http_client)
        self._timeout = timeout
        self._retry = retry or Retry()

    async def close(self) -> None:
        """Close the connections that are kept for later."""
        await self._sender.close()

    async def call(
        self,
        endpoint: EndpointFacts,
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        body: object = UNSET,
        timeout: float | None = None,
    ) -> Answer:
        """The answer to a request, after as many tries as it takes."""
        _, source = self._settings.target.key_source()
        make = self._settings.call
        # The key itself stands in no variable, where a traceback could show it.
        call = make(endpoint, await settle(source()), path, query, body)
        attempts = Attempts(self._retry, Random(), time)
        while True:
            try:
                return await self._try(call, timeout)
            except HttpError as error:
                delay = attempts.after(error)
                if delay is None:
                    raise
            await sleep(delay)

    async def _try(self, call: Call, timeout: float | None) -> Answer:
        wait = self._timeout if timeout is None else timeout
        answer = await self._sender.send(call, wait)
        return check(answer, call, self._settings.target.api.http)
