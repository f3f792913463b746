"""TCP connections for threads: with TLS or without, through a proxy or not.

The socket never blocks. Threads wait for it with `select`, so each wait has a time
limit and `abort` can end it. TLS works on buffers under a lock: one TLS object must not
be used by two threads at once, and a thread that waits must not hold up the others.
"""

from __future__ import annotations

import contextlib
import selectors
import socket
import ssl
import threading
import time
from collections import deque
from collections.abc import Sequence
from typing import Any, Final, TypeAlias

READ_SIZE: Final = 256 * 1024

_MAX_ANSWERS: Final = 64 * 1024
"""Bytes of pongs that may wait for a server that does not read; then nobody reads."""

_READ: Final = selectors.EVENT_READ
_WRITE: Final = selectors.EVENT_WRITE
_Selector = getattr(selectors, "PollSelector", selectors.SelectSelector)
_Address: TypeAlias = tuple[int, int, int, str, Any]


class Stream:
    """A connection that one thread reads and that any thread writes or aborts.

    Methods that wait raise OSError: TimeoutError at the deadline, which is a time of
    `time.monotonic`, and ConnectionAbortedError after `abort`.
    """

    def __init__(self, sock: socket.socket) -> None:
        sock.setblocking(False)
        with contextlib.suppress(OSError):
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.lock = threading.RLock()
        """For the order of what is queued; never held by a thread that waits."""
        self.aborted = False
        self._sock = sock
        self._tls: ssl.SSLObject | None = None
        self._came = ssl.MemoryBIO()
        self._goes = ssl.MemoryBIO()
        self._eof = False
        self._out: deque[memoryview] = deque()
        self._answers = 0
        self._reading = threading.Lock()
        self._writing = threading.Lock()
        self._alarm, self._bell = socket.socketpair()
        self._alarm.setblocking(False)
        self._to_read = _selector(sock, _READ, self._bell)
        self._to_write = _selector(sock, _WRITE, self._bell)
        self._interest = _READ

    def start_tls(self, context: ssl.SSLContext, host: str, deadline: float) -> None:
        """Shake hands; raises `ssl.SSLError` too."""
        tls = context.wrap_bio(self._came, self._goes, server_hostname=host)
        done = False
        while not done:
            try:
                tls.do_handshake()
                done = True
            except ssl.SSLWantReadError:
                pass
            finally:
                self._encrypted()  # an alert, too, if it failed
                self.flush(wait=done, deadline=deadline)
            if not done:
                data = self.read(deadline)
                if not data:
                    raise ConnectionResetError
                self._came.write(data)
        self._tls = tls

    def read(self, deadline: float | None = None) -> bytes:
        """What came, at most 256 KiB at a time without TLS; nothing at the end."""
        with self._reading:
            while True:
                while self._answers > _MAX_ANSWERS:
                    self._wait_to_read(_WRITE, deadline)
                    self.flush(wait=False)
                if self.aborted:
                    raise ConnectionAbortedError
                data = self._read_some()
                if data is not None:
                    return data
                self.flush(wait=False)
                idle = not self._out or self._writing.locked()
                self._wait_to_read(_READ if idle else _READ | _WRITE, deadline)

    def queue(self, data: bytes, *, answer: bool = False) -> None:
        """Let something be sent by the next `flush`. Never waits."""
        with self.lock:
            if not data:
                return
            if answer:
                self._answers += len(data)
            if self._tls is None:
                self._out.append(memoryview(data))
            else:
                self._tls.write(data)
                self._encrypted()

    def flush(self, *, wait: bool, deadline: float | None = None) -> None:
        """Send what is queued. Without `wait`, what the network takes at once.

        If another thread is about to send, it sends ours as well.
        """
        while self._out:
            if not self._writing.acquire(blocking=wait):
                return
            try:
                done = self._write_all(wait, deadline)
            finally:
                self._writing.release()
            if not done:
                return
            # Somebody may have queued more and seen the lock just before its release.

    def abort(self) -> None:
        """End all waiting, and the connection. Never waits, never raises."""
        self.aborted = True
        with contextlib.suppress(OSError):
            self._alarm.send(b"!")
        with contextlib.suppress(OSError):
            self._sock.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Abort, wait until no thread is inside, and give the sockets back."""
        self.abort()
        with self._reading, self._writing:
            self._to_read.close()
            self._to_write.close()
            for sock in (self._sock, self._alarm, self._bell):
                sock.close()

    def _read_some(self) -> bytes | None:
        """What there is; None if there is nothing yet."""
        if self._eof:
            return b""
        if not self._came.pending:  # else there is more after the handshake
            try:
                data = self._sock.recv(READ_SIZE)
            except (BlockingIOError, InterruptedError):
                return None
            self._eof = not data
            if self._tls is None:
                return data
            self._came.write(data)
        return self._decrypted()

    def _decrypted(self) -> bytes | None:
        assert self._tls is not None
        parts: list[bytes] = []
        with self.lock:
            try:
                while part := self._tls.read(READ_SIZE):
                    parts.append(part)
                self._eof = True
            except ssl.SSLWantReadError:
                pass
            except ssl.SSLError:  # what is broken is over
                self._eof = True
            self._encrypted()
        return b"".join(parts) if parts or self._eof else None

    def _encrypted(self) -> None:
        if self._goes.pending:
            self._out.append(memoryview(self._goes.read()))

    def _write_all(self, wait: bool, deadline: float | None) -> bool:
        """Only the thread that has the lock takes from the queue."""
        while self._out:
            if self.aborted:
                raise ConnectionAbortedError
            head = self._out[0]
            try:
                sent = self._sock.send(head)
            except (BlockingIOError, InterruptedError):
                if not wait:
                    return False
                self._wait(self._to_write, deadline)
                continue
            if sent == len(head):
                self._out.popleft()
            else:
                self._out[0] = head[sent:]
        self._answers = 0
        return True

    def _wait_to_read(self, interest: int, deadline: float | None) -> None:
        if interest != self._interest:
            self._to_read.modify(self._sock, interest)
            self._interest = interest
        self._wait(self._to_read, deadline)

    def _wait(self, selector: selectors.BaseSelector, deadline: float | None) -> None:
        timeout = None if deadline is None else deadline - time.monotonic()
        if timeout is not None and timeout <= 0 or not selector.select(timeout):
            raise TimeoutError
        if self.aborted:
            raise ConnectionAbortedError


def connect_tcp(host: str, port: int, deadline: float) -> socket.socket:
    """A connection to the first address of a host that takes it; raises OSError.

    The time that is left is shared by the addresses that are left.
    """
    addresses = _look_up(host, port, deadline)
    failed: OSError | None = None
    for index, (family, kind, protocol, _, address) in enumerate(addresses):
        share = (deadline - time.monotonic()) / (len(addresses) - index)
        if share <= 0:
            raise TimeoutError
        sock = socket.socket(family, kind, protocol)
        try:
            sock.settimeout(share)
            sock.connect(address)
            return sock
        except OSError as error:
            sock.close()
            failed = error
        except BaseException:
            sock.close()
            raise
    raise failed or OSError("the host has no address")


def _look_up(host: str, port: int, deadline: float) -> Sequence[_Address]:
    """The addresses of a host. The system has no time limit for this, so it is asked in
    a thread, which outlives the call if no answer comes."""
    found: list[Sequence[_Address] | OSError] = []

    def look_up() -> None:
        try:
            found.append(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except OSError as error:
            found.append(error)
        except UnicodeError:
            found.append(socket.gaierror(socket.EAI_NONAME, "no such host"))

    if _is_literal(host):
        look_up()
    else:
        thread = threading.Thread(target=look_up, name="look up", daemon=True)
        thread.start()
        thread.join(max(0.0, deadline - time.monotonic()))
    if not found:
        raise TimeoutError
    if isinstance(found[0], OSError):
        raise found[0]
    return found[0]


def _is_literal(host: str) -> bool:
    for family in (socket.AF_INET, socket.AF_INET6):
        with contextlib.suppress(OSError):
            socket.inet_pton(family, host)
            return True
    return False


def _selector(
    sock: socket.socket, interest: int, bell: socket.socket
) -> selectors.BaseSelector:
    selector: selectors.BaseSelector = _Selector()
    selector.register(sock, interest)
    selector.register(bell, _READ)
    return selector
