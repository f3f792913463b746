# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
# To make it again: wirewright generate
"""A connection, with threads around the core that decides everything.

The sync and the async module are the same but for `async`, `await` and names.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from types import TracebackType
from typing import Any, Generic, TypeVar, cast

from ._runtime.net.core import Core, State
from ._runtime.net.ending import Closing, check_close
from ._runtime.net.errors import (
    BadMessage,
    ClientError,
    ConnectionClosed,
    HandlerFailed,
    QueueFull,
    RequestTimeout,
)
from ._runtime.net.handlers import Handler, Handlers, Registration, check_handler
from ._runtime.net.link import Link, connect_error
from ._runtime.net.pings import Ping
from ._runtime.net.policy import Reconnected, Reconnecting
from ._runtime.net.queues import Outgoing
from ._runtime.net.replies import Pending
from ._runtime.net.threads import Signal, Worker, now, settle
from ._runtime.net.transports.base import (
    DialFailed,
    DialRefused,
    Disconnected,
    ThreadTransport,
)
from ._runtime.values import UnknownEvent

C = TypeVar("C")
S = TypeVar("S")
Self = TypeVar("Self", bound="Connection[Any, Any]")


class Connection(Generic[C, S]):
    """A live connection: `C` are the events that it sends, `S` those that it receives.

    It is made by a client and opened by `with` or `open()`. Handlers may be registered
    before. Any number of threads may use it at once.
    """

    def __init__(self, link: Link) -> None:
        self._link = link
        self._core: Core = link.core()
        self._handlers = Handlers(link.tables.server)
        self._workers: list[Worker] = []
        self._hooks: list[Worker] = []
        self._transport: ThreadTransport | None = None
        self._state = Signal()
        self._readable = Signal(self._state)
        self._drained = Signal(self._state)
        self._room = Signal(self._state)
        self._pong = Signal(self._state)
        self._work = Signal(self._state)
        self._timer = Signal(self._state)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._core.state.value}>"

    @property
    def closed(self) -> ConnectionClosed | None:
        """How the connection ended, and what was not sent; None while it lives."""
        core = self._core
        return core.closed_error() if core.state is State.CLOSED else None

    def open(self: Self) -> Self:  # noqa: PYI019
        """Connect. Gives the connection itself.

        Raises `ConnectError`, of which `HandshakeRefused` is one, and whatever a
        function that gives the key raises.
        """
        with self._state:
            self._core.connecting()
        try:
            self._connect()
        except BaseException:
            self._cut()
            self._free()
            raise
        return self

    def _connect(self) -> None:
        self._transport = self._dial({}, {})
        with self._state:
            is_wanted = self._core.opened(now())
        if not is_wanted:
            raise self._core.closed_error()
        for work in (self._run, self._write, self._keep):
            self._workers.append(Worker(work, f"{__name__}:{work.__name__}"))

    def close(self, code: int = 1000, reason: str = "") -> None:
        """Write what still waits, close, and wait for the end.

        `code` is 1000 or from 3000 to 4999, `reason` has at most 123 bytes. Raises
        `ConnectionClosed` if something may not have reached the server, unless an
        earlier call has said so.
        """
        check_close(code, reason)
        core = self._core
        with self._state:
            core.close(code, reason, now())
            self._wake()
        try:
            with self._state:
                while core.state is not State.CLOSED:
                    self._state.wait()
            self._free()
        except BaseException:
            self._cut()
            raise
        if core.has_news:
            raise core.closed_error()

    def __enter__(self: Self) -> Self:  # noqa: PYI019
        return self.open()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        try:
            self.close()
        except ConnectionClosed:
            if error is None:
                raise

    def _free(self) -> None:
        """Wait until nothing runs any more."""
        workers = (*self._workers, *self._hooks)
        for worker in workers:
            worker.stop()
        for worker in workers:
            worker.join(self._link.limits.connect_timeout)
        if self._transport is not None:
            self._transport.release()

    def _cut(self) -> None:
        """End at once, without waiting for anything."""
        with self._state:
            self._core.cut()
            self._wake()
        if self._transport is not None:
            self._transport.abort()
        for worker in self._workers:
            worker.stop()

    def recv(self, timeout: float | None = None) -> S:
        """The next event. A message that is no event is reported, and passed over.

        Raises `TimeoutError` after `timeout` seconds and `ConnectionClosed` at the end.
        """
        until = None if timeout is None else now() + timeout
        while True:
            event = self._core.decode(self._take(until))
            if not isinstance(event, BadMessage):
                return cast(S, event)
            self._report(event)

    def recv_raw(self, timeout: float | None = None) -> bytes:
        """The next text message to the letter, an event or not; otherwise as `recv`."""
        until = None if timeout is None else now() + timeout
        while True:
            data = self._take(until)
            if data.__class__ is bytes:
                return data
            self._report(BadMessage(bytes(data), None))

    def __iter__(self: Self) -> Self:  # noqa: PYI019
        return self

    def __next__(self) -> S:
        """The next event; iteration ends when the connection was closed as wanted."""
        try:
            return self.recv()
        except ConnectionClosed:
            if not self._core.is_clean:
                raise
        raise StopIteration

    def _take(self, until: float | None) -> bytes:
        core = self._core
        with self._state:
            while not core.inbox:
                core.check_receivable()
                if not self._readable.wait(until):
                    raise TimeoutError("no event came in time")
            data = core.inbox.take()
            if core.is_paused and core.inbox.is_low:
                self._drained.notify()
            return data

    def send(self, event: C, timeout: float | None = None) -> None:
        """Send an event. What is accepted arrives, or is reported as not sent for sure.

        Waits while the send queue is full, for `timeout` seconds at most, then raises
        `QueueFull`. Raises `InvalidEvent` and sends nothing if the client validates.
        """
        self._accept(self._link.outgoing(event), timeout, None)

    def send_raw(self, data: bytes | str, timeout: float | None = None) -> None:
        """Send a text message to the letter, without a look at it."""
        text = data.encode() if isinstance(data, str) else bytes(data)
        self._accept(Outgoing(text), timeout, None)

    def _request(self, event: Any, timeout: float | None) -> Any:
        until = None if timeout is None else now() + timeout
        signal = Signal(self._state)
        message, pending = self._link.request(event, signal)
        try:
            self._accept(message, timeout, pending)
            with self._state:
                while not pending.is_done:
                    if not signal.wait(until):
                        raise RequestTimeout(self._core.why_no_answer())
        finally:
            with self._state:
                self._core.replies.abandon(pending, now())
        if pending.error is not None:
            raise pending.error
        return pending.answer

    def ping(self, timeout: float | None = None) -> float:
        """Ask the server for a sign of life; the seconds until it came.

        Raises `TimeoutError` after `timeout` seconds, `ConnectError` if the connection
        broke off and is made again, `ConnectionClosed` at the end.
        """
        until = None if timeout is None else now() + timeout
        core = self._core
        with self._state:
            core.check_sendable()
            ping = core.ping(now())
            self._work.notify()
            while ping.heard_at is None:
                core.check_receivable()
                ping.check()
                if not self._pong.wait(until):
                    raise TimeoutError("no pong came in time")
            return ping.heard_at - ping.sent_at

    def _accept(
        self, message: Outgoing, timeout: float | None, pending: Pending | None
    ) -> None:
        until = None if timeout is None else now() + timeout
        core = self._core
        with self._state:
            core.check_sendable()
            while not core.has_room(message):
                self._work.notify()
                if not core.limits.wait:
                    raise QueueFull("the send queue is full")
                if not self._room.wait(until):
                    raise QueueFull("the send queue was full for too long")
                core.check_sendable()
            core.accept(message, pending)
            self._work.notify()

    def _on(self, name: str, handler: Handler[Any] | None = None) -> Any:
        return self._register(name, handler, once=False)

    def _once(self, name: str, handler: Handler[Any] | None = None) -> Any:
        return self._register(name, handler, once=True)

    def _register(
        self, name: str, handler: Handler[Any] | None, *, once: bool
    ) -> Registration[Any]:
        self._handlers.check(name)

        def add(given: Handler[Any]) -> None:
            self._handlers.add(name, given, once=once)

        if handler is not None:
            add(handler)
        return Registration(add)

    def off(self, name: str, handler: Handler[Any]) -> None:
        """Take out a handler; `ValueError` if it is not there."""
        self._handlers.remove(name, handler)

    def on_unknown(self, handler: Handler[UnknownEvent]) -> Handler[UnknownEvent]:
        """Register a handler for events that the spec does not know."""
        check_handler(handler)
        self._handlers.unknown.append(handler)
        return handler

    def on_error(self, handler: Handler[ClientError]) -> Handler[ClientError]:
        """Register a handler for what does not end the connection.

        It gets `BadMessage` for a message that is no event and `HandlerFailed` for a
        handler that raised. Without one, these are logged.
        """
        check_handler(handler)
        self._handlers.errors.append(handler)
        return handler

    def dispatch(self, *, reraise: bool = False) -> None:
        """Receive events until the end, and call the handlers of each, in order.

        A handler that raises is reported and does not stop the others; with `reraise`
        it ends the loop.
        """
        for event in self:
            self.handle(event, reraise=reraise)

    def handle(self, event: S, *, reraise: bool = False) -> None:
        """Call the handlers of one event, as `dispatch` does."""
        is_unknown = isinstance(event, UnknownEvent)
        tags = self._link.tables.server_tags
        for handler in self._handlers.take(tags.get(event.__class__, ""), is_unknown):
            try:
                settle(handler(event))
            except Exception as error:
                if reraise:
                    raise
                self._report(HandlerFailed(event, handler, error))

    def _report(self, problem: ClientError) -> None:
        """Tell whoever wants to know of something that does not end the connection."""
        logger = self._link.logger
        if not self._handlers.errors:
            logger.warning("%s", problem)
        for handler in list(self._handlers.errors):
            try:
                settle(handler(problem))
            except Exception as error:  # noqa: BLE001
                logger.warning("an error handler raised %s", type(error).__name__)

    def _dial(
        self,
        query: dict[str, str],
        headers: dict[str, str],
    ) -> ThreadTransport:
        link = self._link
        _, source = link.target.key_source()
        dial = link.dial(settle(source()), query, headers)
        failure: DialFailed | DialRefused
        try:
            return cast(ThreadTransport, link.connector(dial))
        except (DialFailed, DialRefused) as error:
            failure = error
        # Outside of the handler: what the libraries raised does not go along.
        raise connect_error(failure, link.target.api.http)

    def _run(self) -> None:
        """Receive until the end, over all reconnects."""
        try:
            while True:
                gone = self._receive()
                if not self._reconnect(gone):
                    return
        finally:
            self._cut()

    def _receive(self) -> Disconnected:
        """Take in what comes until the connection is over."""
        core, transport = self._core, self._transport
        assert transport is not None
        while True:
            try:
                frames = transport.recv()
            except Disconnected as error:
                gone = error
                break
            except Exception as error:  # noqa: BLE001
                self._link.logger.warning("the transport raised %r", type(error))
                gone = Disconnected(1006, by_network=True)
                break
            with self._state:
                if core.receive(frames, now()):
                    self._room.notify()
                    self._pong.notify()
                self._readable.notify()
                while core.is_paused:
                    self._drained.wait()
                    core.resume(now())
                    self._timer.notify()
        transport.release()
        return gone

    def _reconnect(self, gone: Disconnected) -> bool:
        """Connect again, if that makes sense, as often as it does."""
        core = self._core
        with self._state:
            attempt = core.disconnected(gone, now())
            self._wake()
        while attempt is not None:
            if not self._prepare(attempt):
                with self._state:
                    core.aborted(attempt)
                break
            try:
                transport = self._dial(attempt.query, attempt.headers)
            except Exception as error:  # noqa: BLE001
                with self._state:
                    attempt = core.dial_failed(error, now())
                    self._wake()
                continue
            with self._state:
                report = core.reconnected(attempt, now())
                if report is not None:
                    self._transport = transport
                self._wake()
            if report is None:
                transport.release()
                return False
            self._tell(report)
            return True
        return False

    def _prepare(self, attempt: Reconnecting) -> bool:
        """Wait for the moment of an attempt; False if it is no longer wanted."""
        core, until = self._core, now() + attempt.delay
        with self._state:
            while core.state is State.WAITING and now() < until:
                self._state.wait(until)
        hook = None if core.reconnect is None else core.reconnect.on_reconnecting
        if hook is not None and core.state is State.WAITING:
            self._call(hook, attempt)
        return core.state is State.WAITING and not attempt.is_aborted

    def _tell(self, report: Reconnected) -> None:
        """Call the hook for a new connection, beside the receiver: the hook may wait
        for room in the send queue, for an answer or for the end.
        """
        core = self._core
        hook = None if core.reconnect is None else core.reconnect.on_reconnected
        if hook is None:
            return
        call = partial(self._call, hook, report)
        running = [worker for worker in self._hooks if worker.is_running]
        self._hooks = [*running, Worker(call, f"{__name__}:on_reconnected")]

    def _call(self, hook: Callable[[Any], object], about: Any) -> None:
        try:
            settle(hook(about))
        except Exception as error:  # noqa: BLE001
            self._report(HandlerFailed(about, hook, error))

    def _write(self) -> None:
        """Write what the core gives out."""
        core = self._core
        while True:
            with self._state:
                while (output := core.output(now())) is None:
                    if core.state is State.CLOSED:
                        return
                    self._work.wait()
                transport = self._transport
            assert transport is not None
            try:
                match output:
                    case Ping():
                        self._timer.notify()
                        transport.ping(output.payload)
                    case Closing():
                        transport.close(output.code, output.reason)
                    case _:
                        transport.send(output.data)
            except Exception:  # noqa: BLE001
                # Disconnected, or a fault of the user's own transport
                with self._state:
                    if transport is self._transport:
                        core.cannot_write()
                transport.abort()

    def _keep(self) -> None:
        """Let time pass: pings, and the end of what takes too long."""
        core = self._core
        while True:
            with self._state:
                if core.state is State.CLOSED:
                    return
                due = core.due()
                if due is None or due > now():
                    self._timer.wait(due)
                    continue
                is_dead, transport = core.tick(now()), self._transport
                self._work.notify()
            if is_dead and transport is not None:
                transport.abort()
                self._wake()

    def _wake(self) -> None:
        for signal in (
            self._state,
            self._readable,
            self._drained,
            self._room,
            self._pong,
            self._work,
            self._timer,
        ):
            signal.notify()
