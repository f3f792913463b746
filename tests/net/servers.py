"""Servers on loopback that do whatever a script tells them, in threads of their own.

A script is a function of a `Peer`, the server's end of one connection; each connection
runs it. Tests with tasks and tests with threads use the same servers.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import Self

CERTIFICATE = Path(__file__).parent / "certificates" / "localhost.pem"
"""Key and certificate of the name `localhost`, of no address. It signs itself."""

CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0, 1, 2, 8, 9, 10

TIMEOUT = 10.0
"""Seconds after which anything that waits in a test has failed."""


class Peer:
    """The server's end of a connection."""

    def __init__(self, sock: socket.socket, stopped: threading.Event) -> None:
        self.sock = sock
        self.request = ""
        """The head of the handshake request, as it came."""
        self.frames: list[tuple[int, bytes]] = []
        """What was read, in order."""
        self._stopped = stopped
        self._buffer = bytearray()

    # The handshake

    @property
    def headers(self) -> list[tuple[str, str]]:
        """The headers of the request, in order, names as they came."""
        pairs = (line.split(": ", 1) for line in self.request.split("\r\n")[1:] if line)
        return [(name, value) for name, value in pairs]

    def header(self, name: str) -> str | None:
        """The only header of this name."""
        found = [value for key, value in self.headers if key.lower() == name.lower()]
        assert len(found) <= 1, f"{name} came {len(found)} times"
        return found[0] if found else None

    def read_request(self) -> None:
        """Read the head of the handshake request."""
        while b"\r\n\r\n" not in self._buffer:
            self._fill()
        head, _, rest = bytes(self._buffer).partition(b"\r\n\r\n")
        self.request = head.decode("latin-1")
        self._buffer[:] = rest

    def handshake(self, *headers: str) -> None:
        """Read the request and accept it."""
        self.send(self.handshake_answer(*headers))

    def handshake_answer(self, *headers: str) -> bytes:
        """Read the request; the bytes that accept it."""
        self.read_request()
        guid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
        key = self.header("Sec-WebSocket-Key") or ""
        accept = base64.b64encode(hashlib.sha1(f"{key}{guid}".encode()).digest())
        lines = ["HTTP/1.1 101 Switching Protocols", "Upgrade: websocket"]
        lines += ["Connection: Upgrade", f"Sec-WebSocket-Accept: {accept.decode()}"]
        return "\r\n".join([*lines, *headers, "", ""]).encode()

    def refuse(self, status: int, *headers: str, body: bytes = b"") -> None:
        """Read the request and answer it with another status than 101."""
        self.read_request()
        length = f"Content-Length: {len(body)}"
        lines = [f"HTTP/1.1 {status} Because", length, *headers, "", ""]
        self.send("\r\n".join(lines).encode() + body)

    # What is sent

    def send(self, data: bytes) -> None:
        """Send bytes as they are."""
        self.sock.sendall(data)

    def drip(self, data: bytes) -> None:
        """Send bytes one by one."""
        for index in range(len(data)):
            self.send(data[index : index + 1])

    def text(self, text: str) -> None:
        """Send a text message in one frame."""
        self.send(frame(TEXT, text.encode()))

    def fragments(self, text: str, size: int = 1, between: bytes = b"") -> None:
        """Send a text message in many frames, with other bytes between each two."""
        data = text.encode()
        parts = [data[index : index + size] for index in range(0, len(data), size)]
        sent = bytearray()
        for index, part in enumerate(parts):
            opcode = CONTINUATION if index else TEXT
            sent += frame(opcode, part, fin=index == len(parts) - 1)
            sent += between if index < len(parts) - 1 else b""
        self.send(bytes(sent))

    def close(self, code: int | None = 1000, reason: bytes = b"") -> None:
        """Send a close frame, legal or not; without a code an empty one."""
        self.send(close_frame(code, reason))

    # What comes

    def read(self) -> tuple[int, bytes]:
        """The next frame that the client sends; raises EOFError at the end."""
        first, second = self._take(2)
        assert second & 0x80, "a client must mask its frames"
        length = second & 0x7F
        if length == 126:
            length = int.from_bytes(self._take(2), "big")
        elif length == 127:
            length = int.from_bytes(self._take(8), "big")
        mask = self._take(4)
        data = self._take(length)
        plain = int.from_bytes(data, "big") ^ int.from_bytes(
            (mask * (length // 4 + 1))[:length], "big"
        )
        came = (first & 0x0F, plain.to_bytes(length, "big"))
        self.frames.append(came)
        return came

    def read_until(self, opcode: int) -> bytes:
        """The payload of the next frame of a kind; others are passed over."""
        while True:
            kind, data = self.read()
            if kind == opcode:
                return data

    def read_to_end(self) -> None:
        """Read until the client closes or hangs up; what came is in `frames`."""
        with contextlib.suppress(EOFError, ConnectionError):
            while self.read()[0] != CLOSE:
                pass

    def echo(self) -> None:
        """Send texts back and answer pings, until a close frame comes."""
        while True:
            kind, data = self.read()
            if kind == CLOSE:
                self.send(frame(CLOSE, data))
                return
            self.send(frame(PONG if kind == PING else kind, data))

    # How it ends

    def stall(self) -> None:
        """Neither read nor write until the test is over."""
        self._stopped.wait(TIMEOUT * 3)

    def reset(self) -> None:
        """Cut the connection the hard way (RST)."""
        linger = struct.pack("hh" if _WINDOWS else "ii", 1, 0)
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.sock.close()

    def hang_up(self) -> None:
        """Send nothing more (FIN)."""
        self.sock.shutdown(socket.SHUT_WR)

    def _take(self, size: int) -> bytes:
        while len(self._buffer) < size:
            self._fill()
        data = bytes(self._buffer[:size])
        del self._buffer[:size]
        return data

    def _fill(self) -> None:
        data = self.sock.recv(65536)
        if not data:
            raise EOFError
        self._buffer += data


Script = Callable[[Peer], None]


class HostileServer:
    """A server whose connections run a script. Use it as a context manager.

    With `tls` it speaks TLS as `localhost`; with `tiny` the system buffers hardly
    anything, so that a server that does not read is noticed at once.
    """

    def __init__(
        self, script: Script, *, tls: bool = False, tiny: bool = False
    ) -> None:
        self.peers: list[Peer] = []
        """The connections, in the order in which they were made."""
        self._script = script
        self._pool = ThreadPoolExecutor(64, "hostile server")
        self._jobs: list[Future[None]] = []
        self._lock = threading.Lock()
        self._stopped = threading.Event()
        self._context: ssl.SSLContext | None = None
        self._scheme = "wss" if tls else "ws"
        if tls:
            self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._context.load_cert_chain(CERTIFICATE)
        self._listener = socket.socket()
        if tiny:
            self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen()
        self.port: int = self._listener.getsockname()[1]

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        """The address of the server."""
        return f"{self._scheme}://{host}:{self.port}{path}"

    @property
    def peer(self) -> Peer:
        """The only connection; waits for it."""
        for _ in range(int(TIMEOUT * 100)):
            if self.peers:
                break
            self._stopped.wait(0.01)
        assert len(self.peers) == 1, f"there were {len(self.peers)} connections"
        return self.peers[0]

    def join(self) -> None:
        """Wait until the scripts of all connections have ended."""
        with self._lock:  # a script may run before its job is in the list
            jobs = list(self._jobs)
        for job in jobs:
            job.result(TIMEOUT)

    def __enter__(self) -> Self:
        self._pool.submit(self._accept)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stopped.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for peer in self.peers:
            with contextlib.suppress(OSError):
                peer.sock.shutdown(socket.SHUT_RDWR)
        self._pool.shutdown()
        for peer in self.peers:
            peer.sock.close()
        if error is None:
            self.join()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                sock, _ = self._listener.accept()
                with self._lock:
                    self._jobs.append(self._pool.submit(self._serve, sock))

    def _serve(self, sock: socket.socket) -> None:
        sock.settimeout(TIMEOUT)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        peer = Peer(sock, self._stopped)
        self.peers.append(peer)
        try:
            if self._context is not None:
                peer.sock = self._context.wrap_socket(sock, server_side=True)
            self._script(peer)
        except (OSError, EOFError):
            pass  # the client has gone; what it did before is for the test to judge
        finally:
            with contextlib.suppress(OSError):
                peer.sock.shutdown(socket.SHUT_RDWR)
            peer.sock.close()


class ConnectProxy:
    """A small HTTP proxy that knows CONNECT. Use it as a context manager."""

    def __init__(self, *, status: int = 200, credentials: str | None = None) -> None:
        self.requests: list[str] = []
        """The heads of all requests, as they came."""
        self._status = status
        self._credentials = credentials
        self._server = HostileServer(self._serve)
        self.port = self._server.port

    def __enter__(self) -> Self:
        self._server.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.__exit__(kind, error, traceback)

    def _serve(self, peer: Peer) -> None:
        peer.read_request()
        self.requests.append(peer.request)
        wanted = self._credentials and base64.b64encode(self._credentials.encode())
        if wanted and peer.header("Proxy-Authorization") != f"Basic {wanted.decode()}":
            peer.send(b"HTTP/1.1 407 Who are you\r\nContent-Length: 0\r\n\r\n")
            return
        if self._status != 200:
            peer.send(b"HTTP/1.1 %d No\r\nContent-Length: 2\r\n\r\nno" % self._status)
            return
        host, _, port = peer.request.split(" ")[1].rpartition(":")
        with socket.create_connection((host, int(port)), TIMEOUT) as server:
            peer.send(b"HTTP/1.1 200 Connected\r\nVia: 1.1 test\r\n\r\n")
            back = threading.Thread(target=_pump, args=(server, peer.sock), daemon=True)
            back.start()
            _pump(peer.sock, server)
            back.join(TIMEOUT)


def frame(opcode: int, data: bytes = b"", *, fin: bool = True, bits: int = 0) -> bytes:
    """A frame as a server sends it; `bits` are further ones of the first byte."""
    first = (0x80 if fin else 0) | opcode | bits
    if len(data) < 126:
        return bytes([first, len(data)]) + data
    if len(data) < 65536:
        return bytes([first, 126]) + struct.pack("!H", len(data)) + data
    return bytes([first, 127]) + struct.pack("!Q", len(data)) + data


def close_frame(code: int | None, reason: bytes = b"") -> bytes:
    """A close frame, legal or not; without a code an empty one."""
    return frame(CLOSE, b"" if code is None else struct.pack("!H", code) + reason)


def trusting() -> ssl.SSLContext:
    """A context for clients that trusts the certificate of the test servers."""
    return ssl.create_default_context(cafile=CERTIFICATE)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port: int = sock.getsockname()[1]
        return port


def _pump(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)


_WINDOWS = hasattr(socket, "SIO_RCVALL")
