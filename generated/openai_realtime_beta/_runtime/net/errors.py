"""What can go wrong between a client and a server: one tree, below `ClientError`.

```
ClientError
├── ConnectError          no connection was made
│   └── HandshakeRefused  the server answered, with another status than 101
├── ConnectionClosed      the connection is over; holds what was not sent
├── QueueFull             `send` may not wait, and there is no room
├── InvalidEvent          an event that breaks the spec; nothing was sent
├── RequestFailed         the server answered a request with its error event
├── RequestTimeout        no answer came in time
├── BadMessage            a message that is no event; the connection goes on
├── HandlerFailed         a handler raised
├── HttpError             an HTTP request without a usable answer
│   └── StatusError       the answer has another status than the spec says
└── WebhookError          a webhook that cannot be trusted
```

Each has `temporary`: whether the same attempt may succeed a little later. No text of
an error holds a key; what a server wrote is shortened, escaped and searched for keys.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import DecodeError, Violation
from .secrets import shown


class ClientError(Exception):
    """The root of the tree."""

    temporary: bool = False
    """Whether the same attempt may succeed a little later."""


class ConnectError(ClientError):
    """No connection was made: no such host, no route, no TLS, no answer in time."""

    def __init__(self, message: str, *, temporary: bool = True) -> None:
        super().__init__(message)
        self.temporary = temporary


class HandshakeRefused(ConnectError):
    """The server answered the handshake with an HTTP error.

    `code` and `message` are from the body of the answer, `request_id` from its
    headers, each None if the server did not say.
    """

    def __init__(
        self,
        status: int,
        *,
        code: str | None = None,
        message: str | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
    ) -> None:
        self.status = status
        self.code = code
        self.message = message
        self.request_id = request_id
        self.retry_after = retry_after
        """Seconds to wait, if the server said so."""
        text = f"the server refused the connection: HTTP {status}"
        super().__init__(
            text + _details(code, message, request_id),
            temporary=is_temporary_status(status),
        )


class Unsent:
    """A message that `send` had accepted.

    With `maybe_sent` it was handed to the network and nothing confirmed that it came
    through; without, it never left.
    """

    __slots__ = ("data", "maybe_sent")
    __match_args__ = ("data", "maybe_sent")

    def __init__(self, data: bytes, maybe_sent: bool) -> None:
        self.data = data
        """JSON text, which `decode_client_event` reads."""
        self.maybe_sent = maybe_sent

    def __repr__(self) -> str:
        return f"<Unsent {len(self.data)} bytes, maybe_sent={self.maybe_sent}>"


class ConnectionClosed(ClientError):
    """The connection is over, for good.

    `code` and `reason` are those of the close frame, 1006 if there was none. `by` is
    who ended it: `server`, `client`, `network`, or `keepalive` when the other side no
    longer answered pings. `unsent` holds what `send` had accepted and what did not
    reach the server for sure, in order.
    """

    def __init__(
        self,
        code: int,
        reason: str = "",
        *,
        by: str = "server",
        unsent: tuple[Unsent, ...] = (),
        temporary: bool = False,
    ) -> None:
        self.code = code
        self.reason = reason
        self.by = by
        self.unsent = unsent
        self.temporary = temporary
        text = f"the connection was closed by the {by} with code {code}"
        if by == "network":
            text = f"the connection broke off (code {code})"
        elif by == "keepalive":
            text = f"the server no longer answered pings (code {code})"
        if reason:
            text += f": {shown(reason)}"
        if unsent:
            text += f"; not sent for sure: {len(unsent)}"
        super().__init__(text)


class QueueFull(ClientError):
    """There is no room in the send queue, and `send` was told not to wait."""

    temporary = True


class InvalidEvent(ClientError, ValueError):
    """An event that breaks the spec. Nothing was sent."""

    def __init__(self, violations: tuple[Violation, ...]) -> None:
        self.violations = violations
        super().__init__("; ".join(map(str, violations[:5])))


class RequestFailed(ClientError):
    """The server answered a request with its error event, which is `event`."""

    def __init__(
        self, event: Any, *, code: str | None = None, message: str | None = None
    ) -> None:
        self.event = event
        self.code = code
        self.message = message
        super().__init__("the request failed" + _details(code, message, None))


class RequestTimeout(ClientError, TimeoutError):
    """No answer to a request came in time; it may still come, as an event."""

    temporary = True


class BadMessage(ClientError):
    """A message of the server that is no event; `raw` is what came.

    It is reported, never raised: the connection goes on.
    """

    def __init__(self, raw: bytes, error: DecodeError | None) -> None:
        self.raw = raw
        self.error = error
        """Why it is no event; None for a binary message."""
        why = "a binary message" if error is None else str(error)
        super().__init__(f"a message of {len(raw)} bytes is no event: {why}")


class HandlerFailed(ClientError):
    """A handler raised `error` for `event`."""

    def __init__(self, event: Any, handler: object, error: BaseException) -> None:
        self.event = event
        self.handler = handler
        self.error = error
        name = getattr(handler, "__qualname__", type(handler).__name__)
        super().__init__(f"the handler {name} raised {type(error).__name__}")


class HttpError(ClientError):
    """An HTTP request got no answer."""

    def __init__(self, message: str, *, temporary: bool = True) -> None:
        super().__init__(message)
        self.temporary = temporary


class StatusError(HttpError):
    """An answer with another status than the spec says.

    `code` and `message` are from its body, `request_id` from its headers, each None if
    the server did not say; `headers` have names in small letters.
    """

    def __init__(
        self,
        status: int,
        *,
        code: str | None = None,
        message: str | None = None,
        request_id: str | None = None,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
    ) -> None:
        self.status = status
        self.code = code
        self.message = message
        self.request_id = request_id
        self.headers = dict(headers or {})
        self.body = body
        super().__init__(
            f"HTTP {status}" + _details(code, message, request_id),
            temporary=is_temporary_status(status),
        )


class WebhookError(ClientError, ValueError):
    """A webhook whose signature is missing, wrong, or too old."""


def is_temporary_status(status: int) -> bool:
    """Whether a request that got this status may succeed later."""
    return status in (408, 409, 429) or status >= 500


def _details(code: str | None, message: str | None, request_id: str | None) -> str:
    text = f" {shown(code)}" if code else ""
    text += f": {shown(message, limit=400)}" if message else ""
    return text + (f" (request id {shown(request_id)})" if request_id else "")
