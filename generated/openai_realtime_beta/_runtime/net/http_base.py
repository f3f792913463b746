"""What the HTTP senders for threads and for tasks share: everything but the waiting."""

from __future__ import annotations

import importlib
import ssl
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any, ClassVar, Final, TypeAlias

from .errors import HttpError
from .rest import Answer, Call
from .secrets import guard_loggers, shown

LARGEST_BODY: Final = 64 * 1024 * 1024
"""Bytes of an answer, unpacked."""

DEFAULT_TIMEOUT: Final = 60.0
"""Seconds, for a client that is not the caller's."""

_LIBRARIES = ("httpx2", "httpx")
_PACKINGS = frozenset({"", "identity", "gzip", "deflate"})
"""What may be unpacked: each gives little more than a thousand bytes for one."""

_FAILURES: dict[str, tuple[str, bool]] = {
    "ConnectTimeout": ("no connection in time", True),
    "ReadTimeout": ("no answer in time", True),
    "WriteTimeout": ("the server did not take the request in time", True),
    "PoolTimeout": ("no free connection in time", True),
    "ConnectError": ("no connection", True),
    "ProxyError": ("the proxy gave no connection", True),
    "RemoteProtocolError": ("the server broke the HTTP protocol", True),
    "NetworkError": ("the connection broke off", True),
    "OSError": ("the connection broke off", True),
    "LocalProtocolError": ("the request is no valid HTTP", False),
    "UnsupportedProtocol": ("the address is neither http:// nor https://", False),
    "InvalidURL": ("the address is not valid", False),
    "DecodingError": ("the body of the answer can not be unpacked", False),
}
"""By class of the library: what went wrong, and whether to try again."""

_Failure: TypeAlias = tuple[str, bool]


class SenderBase:
    """Holds the client object of an HTTP library, the caller's or its own."""

    _kind: ClassVar[str]
    """The name of the class that fits, in each of the libraries."""

    def __init__(self, http_client: object = None) -> None:
        if http_client is not None:
            _check_kind(http_client, self._kind)
        guard_loggers()
        self._is_own = http_client is None
        self._is_closed = False
        self._lock = threading.Lock()
        self._http: Any = http_client

    def _client(self) -> Any:
        """The client object. The library is loaded when its first use is at hand."""
        with self._lock:
            if self._is_closed:
                raise RuntimeError("the client is closed")
            if self._http is None:
                make = getattr(_library(), self._kind)
                self._http = make(timeout=DEFAULT_TIMEOUT, follow_redirects=False)
            elif self._http.is_closed:
                raise RuntimeError("http_client: it is closed")
            return self._http

    def _released(self) -> Any:
        """The client object if it is to be closed now, otherwise None."""
        with self._lock:
            self._is_closed = True
            http, self._http = self._http, None
        return http if self._is_own else None


class Body:
    """The body of an answer, as it comes in."""

    def __init__(self, call: Call, timeout: float | None, packing: str) -> None:
        self._call = call
        self._until = None if timeout is None else time.monotonic() + timeout
        self._pieces: list[bytes] = []
        self._size = 0
        if packing.strip().lower() not in _PACKINGS:
            raise _failed(call, "the body is packed in a way that was not asked for")

    def add(self, piece: bytes) -> None:
        """Keep a piece; raises `HttpError` for what is too large or too slow."""
        self._size += len(piece)
        if self._size > LARGEST_BODY:
            raise _failed(self._call, f"the body has more than {LARGEST_BODY} bytes")
        if self._until is not None and time.monotonic() > self._until:
            raise _failed(self._call, "no whole answer in time", temporary=True)
        self._pieces.append(piece)

    def content(self) -> bytes:
        """All of it."""
        return b"".join(self._pieces)


def options(client: Any, call: Call, timeout: float | None) -> dict[str, Any]:
    """What `client` builds a request from, in the words of the libraries.

    Holds keys as plain text: pass it on, do not keep it.
    """
    given: dict[str, Any] = {
        "method": call.method,
        "url": call.url.reveal(),
        "content": call.content,
        "headers": [
            ("Accept-Encoding", "identity"),
            *((name, value.reveal()) for name, value in call.headers),
        ],
    }
    if client.params:
        # Those of a client replace the query of an address, but join that of a call.
        given["params"] = call.url.reveal().partition("?")[2]
    if timeout is not None:
        given["timeout"] = timeout
    return given


def answer_of(response: Any, content: bytes) -> Answer:
    """An answer of the library as ours."""
    headers = {name.lower(): value for name, value in response.headers.items()}
    return Answer(response.status_code, headers, content)


def failure_of(error: Exception, call: Call) -> HttpError:
    """The public form of what the library raised.

    Of its text nothing is used: it may hold the address or a header.
    """
    if isinstance(error, HttpError):
        return error
    for cls in type(error).__mro__:
        if cls.__name__ in _FAILURES:
            text, temporary = _FAILURES[cls.__name__]
            detail = ""
            if cls.__name__ in ("ConnectError", "NetworkError", "OSError"):
                detail, temporary = _detail(error)
            return _failed(call, text + detail, temporary=temporary)
    return _failed(call, f"it ended with {type(error).__name__}")


def _detail(error: BaseException) -> _Failure:
    """What the system says of a broken connection, and whether to try again."""
    for cause in _chain(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            why = shown(cause.verify_message)
            return f": the certificate of the server is not valid: {why}", False
        if isinstance(cause, OSError) and cause.strerror:
            return f": {shown(cause.strerror)}", True
    return "", True


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or link.__context__


def _failed(call: Call, why: str, *, temporary: bool = False) -> HttpError:
    return HttpError(f"{call.method} {call.place}: {why}", temporary=temporary)


def _library() -> Any:
    for name in _LIBRARIES:
        try:
            return importlib.import_module(name)
        except ModuleNotFoundError as error:
            if error.name != name:
                raise
    raise ModuleNotFoundError(
        "HTTP requests need a library: pip install httpx2", name=_LIBRARIES[0]
    )


def _check_kind(client: object, kind: str) -> None:
    """`TypeError` unless it is a client object of a library that is loaded."""
    for name in _LIBRARIES:
        cls = getattr(sys.modules.get(name), kind, None)
        if cls is not None and isinstance(client, cls):
            return
    expected = " or ".join(f"{name}.{kind}" for name in _LIBRARIES)
    got = f"{type(client).__module__}.{type(client).__qualname__}"
    raise TypeError(f"http_client: expected {expected}, got {got}")
