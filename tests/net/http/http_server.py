"""An HTTP server that answers as a test tells it to, also in ways no server should."""

from __future__ import annotations

import socket
import ssl
import struct
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import Any, TypeAlias

Play: TypeAlias = "Callable[[socket.socket, threading.Event], None]"
"""What the server does with a request; the event is set when the test is over."""


@dataclass
class Request:
    """What a client sent."""

    method: str
    target: str
    headers: Message
    body: bytes


class Server:
    """Plays one play for each request, and the last one again and again."""

    def __init__(self, *plays: Play, certificate: Path | None = None) -> None:
        self.plays = list(plays)
        self._tls: ssl.SSLContext | None = None
        if certificate is not None:
            self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._tls.load_cert_chain(certificate)
        self.requests: list[Request] = []
        self.connections = 0
        self._over = threading.Event()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._open: set[socket.socket] = set()
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    @property
    def port(self) -> int:
        port: int = self._socket.getsockname()[1]
        return port

    @property
    def url(self) -> str:
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._over.set()
        # Closing a listener does not wake who accepts; a last visitor does.
        with socket.create_connection(self._socket.getsockname()):
            pass
        for connection in list(self._open):
            _shut(connection)
        for thread in self._threads:
            thread.join()
        self._socket.close()

    def _accept(self) -> None:
        while True:
            connection, _ = self._socket.accept()
            if self._over.is_set():
                connection.close()
                return
            self.connections += 1
            self._open.add(connection)
            thread = threading.Thread(target=self._serve, args=(connection,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError), connection:
            if self._tls is None:
                self._play(connection)
            else:
                with self._tls.wrap_socket(connection, server_side=True) as wrapped:
                    self._play(wrapped)
        self._open.discard(connection)

    def _play(self, connection: socket.socket) -> None:
        with connection.makefile("rb") as stream:
            while request := _read(stream):
                self.requests.append(request)
                play = self.plays[0]
                if len(self.plays) > 1:
                    del self.plays[0]
                play(connection, self._over)


def _read(stream: Any) -> Request | None:
    line = stream.readline().decode("latin-1").split()
    if len(line) < 2:  # the end, or not HTTP
        return None
    head = b""
    while (row := stream.readline()) not in (b"\r\n", b""):
        head += row
    headers = message_from_bytes(head + b"\r\n")
    body = stream.read(int(headers["Content-Length"] or 0))
    return Request(line[0], line[1], headers, body)


def _shut(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


def answer(status: int = 200, body: bytes = b"", **headers: str) -> Play:
    """A whole answer; `retry_after` is the header `retry-after`."""
    head = {"content-length": str(len(body)), **headers}
    lines = [f"HTTP/1.1 {status} Told So"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in head.items()]
    return write("\r\n".join(lines).encode() + b"\r\n\r\n" + body, close=False)


def write(data: bytes, *, close: bool = True) -> Play:
    """These bytes, and the end of the connection."""

    def play(connection: socket.socket, over: threading.Event) -> None:
        connection.sendall(data)
        if close:
            _shut(connection)

    return play


def drip(data: bytes, pause: float = 0.05) -> Play:
    """These bytes, then one more each pause."""

    def play(connection: socket.socket, over: threading.Event) -> None:
        connection.sendall(data)
        while not over.wait(pause):
            connection.sendall(b".")

    return play


def flood(head: bytes, piece: bytes) -> Play:
    """A piece again and again, until the client has gone."""

    def play(connection: socket.socket, over: threading.Event) -> None:
        connection.sendall(head)
        while not over.is_set():
            connection.sendall(piece)

    return play


def stall(data: bytes = b"") -> Play:
    """These bytes, and silence."""

    def play(connection: socket.socket, over: threading.Event) -> None:
        connection.sendall(data)
        over.wait()

    return play


def reset(data: bytes = b"") -> Play:
    """These bytes, and a connection that breaks off."""

    def play(connection: socket.socket, over: threading.Event) -> None:
        connection.sendall(data)
        linger = struct.pack("ii", 1, 0)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        raise ConnectionAbortedError

    return play
