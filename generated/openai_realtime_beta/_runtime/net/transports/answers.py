"""What a server or a proxy answers before there is a WebSocket: HTTP/1.1, sans-I/O."""

from __future__ import annotations

from collections.abc import Generator
from typing import Final

MAX_BODY: Final = 64 * 1024
"""The rest of a longer body is not read."""

_MAX_LINE: Final = 16 * 1024
_MAX_HEAD: Final = 128 * 1024


class HttpAnswer:
    """One answer: feed it what comes until it is `done`.

    What follows the answer is kept in `rest`. With `problem` it is no HTTP answer, or
    `missing` if none came at all. The body of a `tunnel`, an answer to CONNECT, is only
    read if the proxy refused.
    """

    def __init__(self, *, tunnel: bool = False) -> None:
        self.status = 0
        self.headers: tuple[tuple[str, str], ...] = ()
        self.head = b""
        """The final head as it came, empty line included."""
        self.body = b""
        self.rest = bytearray()
        self.done = False
        self.problem: str | None = None
        self.missing = False
        self.tunnel = tunnel
        self._eof = False
        self._parser = self._parse()
        next(self._parser)

    def feed(self, data: bytes) -> bool:
        """Take what came, nothing at the end of the stream. Gives `done`."""
        self.rest += data
        self._eof = self._eof or not data
        if not self.done:
            try:
                next(self._parser)
            except StopIteration:
                self.done = True
            except _NotHttp as error:
                self.done = True
                self.problem = error.args[0]
        return self.done

    def header(self, name: str) -> str | None:
        """The first header of a name in small letters."""
        return next((value for key, value in self.headers if key == name), None)

    def _parse(self) -> Generator[None, None, None]:
        yield
        while True:
            yield from self._read_head()
            if self.status >= 200 or self.status == 101:
                break  # others of the 1xx announce the real answer
        empty = self.status in (101, 204, 304)
        if empty or (self.tunnel and self.status < 300):
            return
        if "chunked" in (self.header("transfer-encoding") or "").lower():
            yield from self._read_chunks()
        else:
            length = self.header("content-length")
            known = length is not None and length.isdecimal() and len(length) < 19
            yield from self._read_body(int(length or 0) if known else MAX_BODY)

    def _read_head(self) -> Generator[None, None, None]:
        line = yield from self._line()
        version, _, rest = line.partition(b" ")
        code = rest[:3]
        if not version.startswith(b"HTTP/1.") or not code.isdigit() or code < b"100":
            raise _NotHttp("the answer is not HTTP/1.1")
        self.status = int(code)
        lines = [line]
        size = 0
        while line := (yield from self._line()):
            lines.append(line)
            size += len(line)
            if size > _MAX_HEAD:
                raise _NotHttp("the headers of the answer are too long")
        self.headers = tuple(map(_header, lines[1:]))
        self.head = b"\r\n".join([*lines, b"", b""])

    def _line(self) -> Generator[None, None, bytes]:
        while (end := self.rest.find(b"\n", 0, _MAX_LINE)) < 0:
            if self._eof:
                self.missing = True
                raise _NotHttp("the connection was closed without an answer")
            if len(self.rest) >= _MAX_LINE:
                raise _NotHttp("the answer is not HTTP/1.1")
            yield
        line = bytes(self.rest[:end])
        del self.rest[: end + 1]
        return line.removesuffix(b"\r")

    def _read_body(self, size: int) -> Generator[None, None, None]:
        """Add so many bytes to the body, fewer if the stream ends or it is too long."""
        size = min(size, MAX_BODY - len(self.body))
        while len(self.rest) < size and not self._eof:
            yield
        self.body += bytes(self.rest[:size])
        del self.rest[:size]

    def _read_chunks(self) -> Generator[None, None, None]:
        while len(self.body) < MAX_BODY and not (self._eof and not self.rest):
            try:
                line = yield from self._line()
                size = int(line.partition(b";")[0], 16)
            except (_NotHttp, ValueError):
                return  # a broken body is still the body of a refusal
            if size <= 0:
                return
            yield from self._read_body(size)
            while len(self.rest) < 2 and not self._eof:
                yield
            del self.rest[:2]


class _NotHttp(Exception):
    """Why the bytes are no answer."""


def _header(line: bytes) -> tuple[str, str]:
    name, _, value = line.decode("latin-1").partition(":")
    return name.strip().lower(), value.strip()
