"""How a connection ends, and how that is told."""

from __future__ import annotations

from .errors import ClientError, ConnectError, ConnectionClosed, Unsent
from .facts import ApiFacts

NORMAL = 1000

_DEFAULT_CODES = {1001: True, 1006: True, 1011: True, 1012: True, 1013: True}
"""Whether to connect again, for an API that says nothing of close codes."""


class Closing:
    """A close frame to be sent."""

    __slots__ = ("code", "reason")

    def __init__(self, code: int, reason: str) -> None:
        self.code = code
        self.reason = reason


class Ending:
    """The end of a connection: who ended it, how, and what was lost."""

    __slots__ = ("_cause", "_closed", "_codes", "unsent")

    def __init__(self, api: ApiFacts) -> None:
        self._codes = api.close_codes or _DEFAULT_CODES
        self._closed: ConnectionClosed | None = None
        self._cause: ClientError | None = None
        self.unsent: tuple[Unsent, ...] = ()

    def closed(self, code: int, reason: str, by: str) -> ConnectionClosed:
        """A close as an error. It is temporary if the API says so of its code."""
        temporary = by != "client" and self._codes.get(code, False)
        return ConnectionClosed(code, reason, by=by, temporary=temporary)

    def set(self, error: ClientError, unsent: tuple[Unsent, ...]) -> None:
        """This was the end."""
        self.unsent = unsent
        if isinstance(error, ConnectionClosed):
            self._closed = error
        else:
            self._closed = ConnectionClosed(
                1006, by="network", temporary=error.temporary
            )
            self._cause = error

    @property
    def is_clean(self) -> bool:
        """Whether somebody wanted it, and nothing is known to be lost.

        When a connection is closed normally, what was on its way may or may not have
        come: that is told, but it is no failure.
        """
        end = self._closed
        if end is None:
            return False
        if end.code == NORMAL:
            return all(item.maybe_sent for item in self.unsent)
        return end.by == "client" and not self.unsent

    def error(self) -> ConnectionClosed:
        """What a caller gets who needs the connection; a new one for each."""
        end = self._closed or self.closed(1006, "", "network")
        error = ConnectionClosed(
            end.code,
            end.reason,
            by=end.by,
            unsent=self.unsent,
            temporary=end.temporary,
        )
        error.__cause__ = self._cause
        return error


def check_close(code: int, reason: str) -> None:
    """`ValueError` for what a close frame of a client cannot hold (RFC 6455, 7.4)."""
    if code != NORMAL and not 3000 <= code <= 4999:
        raise ValueError(f"code: expected 1000 or 3000 to 4999, got {code}")
    if len(reason.encode()) > 123:
        raise ValueError("reason: expected at most 123 bytes")


def dial_error(error: Exception) -> ConnectError:
    """Why an attempt failed; what is no `ConnectError` came out of the user's code."""
    if isinstance(error, ConnectError):
        return error
    failure = ConnectError(f"the attempt raised {type(error).__name__}")
    failure.__cause__ = error
    return failure
