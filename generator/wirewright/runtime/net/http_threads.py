"""Sends HTTP requests with httpx2 or httpx. `http_tasks` is the same for tasks."""

from __future__ import annotations

from typing import Any

from .http_base import Body, SenderBase, answer_of, failure_of, options
from .rest import Answer, Call


class Sender(SenderBase):
    """Sends requests by a client object of httpx2 or httpx.

    `http_client` is the caller's own, which is used as it is and never closed;
    otherwise one is made for the first request, of the library that is installed.
    Raises `TypeError` for any other object. Threads may share a sender.
    """

    _kind = "Client"

    def send(self, call: Call, timeout: float | None = None) -> Answer:
        """The answer of the server, whatever its status; redirects are not followed.

        `timeout` is in seconds: for each wait on the network, and for the body as a
        whole. Raises `HttpError` if there is no answer, `ModuleNotFoundError` if
        there is no library, and `RuntimeError` after `close`.
        """
        client = self._client()
        try:
            return self._send(client, call, timeout)
        except Exception as error:  # noqa: BLE001
            failure = failure_of(error, call)
        except BaseException as error:  # noqa: BLE001
            # The frames of the library hold headers and the address.
            error.__cause__ = error.__context__ = None
            raise error.with_traceback(None)
        raise failure

    def _send(self, client: Any, call: Call, timeout: float | None) -> Answer:
        response = client.send(
            client.build_request(**options(client, call, timeout)),
            stream=True,
            follow_redirects=False,
        )
        try:
            body = Body(call, timeout, response.headers.get("content-encoding", ""))
            for piece in response.iter_bytes():
                body.add(piece)
        finally:
            response.close()
        return answer_of(response, body.content())

    def close(self) -> None:
        """Close the connections, unless the client object is the caller's."""
        client = self._released()
        if client is not None:
            client.close()
