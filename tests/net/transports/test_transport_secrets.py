"""A key is in no text that anybody could print."""

from __future__ import annotations

import base64
import logging
import pickle
import traceback
from collections.abc import Iterator

import pytest
from lines import Kind, Runner, dial
from servers import ConnectProxy, HostileServer, Peer, free_port, trusting

from wirewright.runtime.net.secrets import (
    RedactingFilter,
    Secret,
    guard_loggers,
    quiet_logger,
    redacted,
    remember,
    shown,
)
from wirewright.runtime.net.transports.base import DialFailed, DialRefused, Disconnected

CANARY = "sk-canary/7d1e+40c2b9"
BASE64 = [
    base64.b64encode(f"{user}{CANARY}".encode()).decode() for user in ("", "a:", "me:")
]
FORMS = [CANARY, "sk-canary%2F7d1e%2B40c2b9", "sk-canary/7d1e%2B40c2b9", *BASE64]


def holds_key(text: str) -> bool:
    """Whether the key, or most of it, is in a text."""
    return any(
        piece in text for piece in ("canary", "7d1e", *(b[8:-8] for b in BASE64))
    )


@pytest.fixture
def log() -> Iterator[list[str]]:
    """Every line that anything logs, at DEBUG, websocket-client's trace included."""
    import websocket

    lines: list[str] = []

    class Handler(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(self.format(record))

    root, handler = logging.getLogger(), Handler()
    names = ("websockets.client", "aiohttp.client", "websocket", "asyncio")
    loggers = [root, *map(logging.getLogger, names)]
    levels = [logger.level for logger in loggers]
    root.addHandler(handler)
    for logger in loggers:
        logger.setLevel(logging.DEBUG)
    websocket.enableTrace(True, handler=logging.NullHandler())
    yield lines
    websocket.enableTrace(False)
    root.removeHandler(handler)
    for logger, level in zip(loggers, levels, strict=True):
        logger.setLevel(level)


def calling(port: int, scheme: str = "ws", **options: object) -> object:
    """A call that has the key wherever there can be one."""
    url = f"{scheme}://localhost:{port}/x?api-key=sk-canary%2F7d1e%2B40c2b9"
    # As a client does with its key; a header that holds it is not one.
    remember(CANARY)
    remember("sk-canary-7d1e")
    return dial(
        url,
        headers=(("Authorization", f"Bearer {CANARY}"), ("api-key", CANARY)),
        subprotocols=("realtime", "openai-insecure-api-key.sk-canary-7d1e"),
        **options,
    )


def echoing(peer: Peer) -> None:
    """A server that says what it was told."""
    peer.read_request()
    peer.send(f"HTTP/1.1 401 No {CANARY}\r\nX: {CANARY}\r\n\r\n{CANARY}".encode())


def babbling(peer: Peer) -> None:
    peer.read_request()
    peer.send(f"{CANARY} is no HTTP\r\n\r\n".encode())


def choosing(peer: Peer) -> None:
    peer.handshake("Sec-WebSocket-Protocol: x.openai-insecure-api-key.sk-canary-7d1e")


def closing(peer: Peer) -> None:
    peer.read_request()


def stalling(peer: Peer) -> None:
    peer.read_request()
    peer.stall()


def welcoming(peer: Peer) -> None:
    peer.handshake("Sec-WebSocket-Protocol: realtime")
    peer.reset()


def everything_about(error: BaseException) -> str:
    """All that a report of an error could hold, locals included."""
    told = traceback.TracebackException.from_exception(error, capture_locals=True)
    return "".join([str(error), repr(error), *told.format()])


def failure(runner: Runner, call: object) -> BaseException:
    """What a call ends in, connecting or receiving or sending."""
    with pytest.raises((DialFailed, DialRefused, Disconnected)) as caught:
        line = runner.connect(call)  # type: ignore[arg-type]
        line.ending()
        line.send(f'{{"key": "{CANARY}"}}'.encode())
    return caught.value


def own_frames(error: BaseException) -> BaseException:
    """The error without the frames of the test, whose locals hold the key."""
    trace = error.__traceback__
    while trace is not None and "wirewright" not in trace.tb_frame.f_code.co_filename:
        trace = trace.tb_next
    return error.with_traceback(trace)


SCRIPTS = [echoing, babbling, choosing, closing, stalling, welcoming]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.__name__)
@pytest.mark.parametrize("tls", [False, True])
def test_no_key_in_errors_and_logs(
    runner: Runner, log: list[str], script: object, tls: bool
) -> None:
    with HostileServer(script, tls=tls) as server:  # type: ignore[arg-type]
        scheme = "wss" if tls else "ws"
        call = calling(server.port, scheme, timeout=1.0, ssl_context=trusting())
        error = failure(runner, call)
        assert server.peers and all(CANARY in peer.request for peer in server.peers)
    assert not holds_key(everything_about(own_frames(error)))
    assert [line for line in log if holds_key(line)] == []


@pytest.mark.parametrize("status", [200, 407, 503])
def test_no_key_in_errors_about_proxies(
    runner: Runner, log: list[str], status: int
) -> None:
    with (
        ConnectProxy(status=status) as proxy,
        HostileServer(closing, tls=True) as server,
    ):
        address = f"http://user:sk-canary%2F7d1e%2B40c2b9@127.0.0.1:{proxy.port}"
        call = calling(server.port, "wss", proxy=address, ssl_context=trusting())
        error = failure(runner, call)
        assert proxy.requests
    assert not holds_key(everything_about(own_frames(error)))
    assert [line for line in log if holds_key(line)] == []


def test_no_key_when_nobody_listens(runner: Runner, log: list[str]) -> None:
    error = failure(runner, calling(free_port()))
    assert not holds_key(everything_about(own_frames(error)))
    assert [line for line in log if holds_key(line)] == []


def test_the_log_of_the_test_would_show_a_key(kind: Kind, log: list[str]) -> None:
    logging.getLogger("unguarded").debug("key %s", CANARY)
    assert [line for line in log if holds_key(line)] != []


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("given", [CANARY, f"Bearer {CANARY}"])
def test_keys_are_found_in_every_form(form: str, given: str) -> None:
    Secret(given)
    assert not holds_key(redacted(f"a {form} b"))


def test_a_secret_does_not_print() -> None:
    secret = Secret(CANARY)
    assert secret.reveal() == CANARY
    assert not holds_key(f"{secret} {secret!r} {[secret]} {vars(type(secret))}")
    with pytest.raises(TypeError):
        pickle.dumps(secret)


def test_short_words_are_no_keys() -> None:
    remember("abc")
    assert redacted("abcdef") == "abcdef"


def test_only_so_many_keys_are_remembered() -> None:
    remember("the-oldest-key")
    for index in range(64):
        remember(f"key-number-{index:02}")
    assert redacted("the-oldest-key key-number-63") == "the-oldest-key ***"


def test_what_a_server_wrote_is_made_harmless() -> None:
    remember(CANARY)
    assert shown(f"a{CANARY}\r\n\x1b[31mb\u202e") == "a***\\r\\n\\x1b[31mb\\u202e"
    assert len(shown("x" * 1000)) == 120


def record(
    message: object, *arguments: object, error: object = None
) -> logging.LogRecord:
    return logging.LogRecord("n", 10, "p", 1, message, arguments, error)  # type: ignore[arg-type]


def test_records_are_redacted() -> None:
    remember(CANARY)
    guard = RedactingFilter()
    shown_record = record("key %s of %d", CANARY, 7)
    assert guard.filter(shown_record)
    assert shown_record.getMessage() == "key *** of 7"
    untouched = record("plain %s", 7)
    assert guard.filter(untouched) and untouched.args == (7,)
    broken = record("plain %d", "x")
    assert guard.filter(broken)


def test_tracebacks_in_records_are_redacted() -> None:
    remember(CANARY)
    try:
        raise ValueError(CANARY)
    except ValueError as error:
        logged = record("failed", error=(type(error), error, error.__traceback__))
    assert RedactingFilter().filter(logged)
    assert not holds_key(logging.Formatter().format(logged))
    assert "ValueError: ***" in logging.Formatter().format(logged)


def test_loggers_are_guarded_once() -> None:
    guard_loggers()
    guard_loggers()
    guards = logging.getLogger("websockets.client").filters
    # Other packages in this process have a guard of their own.
    assert [type(guard) for guard in guards].count(RedactingFilter) == 1


def test_the_quiet_logger_says_nothing(log: list[str]) -> None:
    quiet_logger().critical("hello")
    assert log == [] and not quiet_logger().isEnabledFor(logging.CRITICAL)
