"""Everything between an address and an open WebSocket that threads have to wait for."""

from __future__ import annotations

import contextlib
import time

from .answers import HttpAnswer
from .base import Dial, DialFailed
from .proxy import Proxy, Tunnel, proxy_for
from .streams import Stream, connect_tcp
from .targets import Progress, Target, dial_failed, tls_context


def dial_stream(dial: Dial, target: Target, deadline: float) -> Stream:
    """A connection to the server, through a proxy and with TLS if need be.

    Raises `DialFailed`.
    """
    proxy = proxy_for(dial, target)
    progress = Progress()
    where = target.address if proxy is None else proxy.where
    failed: DialFailed | None = None
    try:
        return _open(dial, target, proxy, deadline, progress)
    except OSError as error:
        failed = dial_failed(error, dial, where, progress.doing)
    raise failed


def read_answer(
    stream: Stream, answer: HttpAnswer, dial: Dial, target: Target, deadline: float
) -> None:
    """Send what is queued and wait for the whole answer; raises `DialFailed`."""
    failed: DialFailed | None = None
    try:
        _exchange(stream, answer, deadline)
    except OSError as error:
        answer.feed(b"")  # half a refusal is one, too
        if answer.problem is not None:
            failed = dial_failed(
                error, dial, target.address, "waiting for the answer to the handshake"
            )
    if failed is not None:
        raise failed


def _open(
    dial: Dial,
    target: Target,
    proxy: Proxy | None,
    deadline: float,
    progress: Progress,
) -> Stream:
    host, port = (
        (target.host, target.port) if proxy is None else (proxy.host, proxy.port)
    )
    stream = Stream(connect_tcp(host, port, deadline))
    try:
        if proxy is not None:
            progress.doing = "waiting for the proxy"
            tunnel = Tunnel(proxy, target)
            stream.queue(tunnel.request())
            _exchange(stream, tunnel.answer, deadline)
            tunnel.check()
        context = tls_context(dial, target)
        if context is not None:
            progress.doing = "starting TLS"
            stream.start_tls(context, target.host, deadline)
    except BaseException:
        stream.close()
        raise
    return stream


def _exchange(stream: Stream, answer: HttpAnswer, deadline: float) -> None:
    # Who refuses may have hung up before it read everything; its answer counts.
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        stream.flush(wait=True, deadline=deadline)
    while not answer.done:
        if time.monotonic() >= deadline:
            raise TimeoutError
        answer.feed(stream.read(deadline))
