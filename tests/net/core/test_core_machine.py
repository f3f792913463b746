"""Random inputs: a core raises what it says and nothing else, and loses no message."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from cores import CHANNEL, made, text
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
)
from wirewright.runtime.net.core import State
from wirewright.runtime.net.ending import Closing
from wirewright.runtime.net.errors import (
    ClientError,
    ConnectError,
    ConnectionClosed,
    HandshakeRefused,
    Unsent,
)
from wirewright.runtime.net.pings import Ping
from wirewright.runtime.net.policy import Reconnect, Reconnecting
from wirewright.runtime.net.queues import Outgoing
from wirewright.runtime.net.replies import Pending, conditions_of
from wirewright.runtime.net.transports.base import BINARY, PONG, TEXT, Disconnected

ENDS = st.builds(
    Disconnected,
    st.sampled_from([1000, 1001, 1005, 1006, 1006, 1009, 1011, 1012, 4000]),
    by_network=st.booleans(),
)
FAILURES = st.sampled_from(
    [
        ConnectError("no"),
        ConnectError("never", temporary=False),
        HandshakeRefused(401),
        HandshakeRefused(503, retry_after=3.0),
        ValueError("from the user's own code"),
    ]
)
JUNK = st.sampled_from(
    [
        (TEXT, b"{"),
        (TEXT, text("answer", n=1)),
        (TEXT, text("found", item={"id": "a"})),
        (TEXT, text("error", about="id_1")),
        (TEXT, text("news")),
        (BINARY, b"\xff" * 20),
        (PONG, b"no such ping"),
        (9, b"a ping"),
    ]
)


class Bell:
    def notify(self) -> None:
        pass


class Machine(RuleBasedStateMachine):
    """A shell with a network and a server that reads in order, all made up."""

    def __init__(self) -> None:
        super().__init__()
        policy = Reconnect(attempts=3, budget=6, first_delay=1.0, window=1000.0)
        self.core = made(
            policy,
            send=3000,
            receive=1500,
            ping_interval=20.0,
            ping_timeout=10.0,
        )
        self.now = 0.0
        self.count = 0
        self.accepted: list[Outgoing] = []
        self.line: list[Ping | Outgoing] = []
        """What was written and the server has not read."""
        self.read: list[Outgoing] = []
        """What the server has read; of these a pong may come."""
        self.pongs: list[bytes] = []
        self.attempt: Reconnecting | None = None
        self.confirmed: set[int] = set()
        self.marked: set[int] = set()
        self.reported: list[Unsent] = []
        self.requests: list[Pending] = []
        self.came = 0

    @property
    def is_up(self) -> bool:
        return self.core.state in (State.OPEN, State.CLOSING)

    @precondition(lambda self: self.core.state is State.NEW)
    @rule()
    def connect(self) -> None:
        self.core.connecting()

    @precondition(lambda self: self.core.state is State.CONNECTING)
    @rule(works=st.sampled_from([True, True, True, False]))
    def answer(self, works: bool) -> None:
        if works:
            assert self.core.opened(self.now)
        else:
            assert self.core.dial_failed(ConnectError("no"), self.now) is None

    @rule(
        tag=st.sampled_from(["ask", "find", "setup", "mode", "audio"]),
        size=st.integers(0, 900),
        raw=st.booleans(),
    )
    def send(self, tag: str, size: int, raw: bool) -> None:
        self.count += 1
        data = text(tag, id=f"id_{self.count}", n=self.count, pad="x" * size)
        message = Outgoing(data, None if raw else tag)
        pending = None
        if tag in ("ask", "find") and not raw:
            facts = CHANNEL.events[tag]
            conditions = conditions_of(facts.replies, json.loads(data))
            pending = Pending(f"id_{self.count}", conditions, Bell())
        try:
            self.core.check_sendable()
        except RuntimeError:
            assert self.core.state is State.NEW
            return
        except ConnectionClosed:
            assert self.core.state in (State.CLOSING, State.CLOSED)
            return
        if self.core.outbox.has_room(message.cost):
            self.core.accept(message, pending)
            self.accepted.append(message)
            if pending is not None:
                self.requests.append(pending)

    @rule(count=st.integers(1, 6))
    def write(self, count: int) -> None:
        for _ in range(count):
            output = self.core.output(self.now)
            if output is None or isinstance(output, Closing):
                return
            assert self.is_up
            self.line.append(output)

    @rule()
    def fail_to_write(self) -> None:
        self.core.cannot_write()
        assert self.core.output(self.now) is None

    @precondition(lambda self: bool(self.line))
    @rule(count=st.integers(1, 5))
    def server_reads(self, count: int) -> None:
        for item in self.line[:count]:
            if isinstance(item, Ping):
                self.pongs.append(item.payload)
            else:
                self.read.append(item)
        del self.line[:count]

    @precondition(lambda self: self.is_up and not self.core.is_paused)
    @rule(junk=st.lists(JUNK, min_size=1, max_size=4), pongs=st.integers(0, 3))
    def receive(self, junk: list[tuple[int, bytes]], pongs: int) -> None:
        before = self.core.outbox.confirmed
        known = [(PONG, payload) for payload in self.pongs[:pongs]]
        del self.pongs[:pongs]
        frames = [*junk, *known]
        has_pong = any(kind == PONG for kind, _ in frames)
        assert self.core.receive(frames, self.now) is has_pong
        assert self.core.outbox.confirmed - before <= len(self.read)
        del self.read[: self.core.outbox.confirmed - before]

    @rule(count=st.integers(1, 5))
    def take(self, count: int) -> None:
        for _ in range(count):
            if not self.core.inbox:
                try:
                    self.core.check_receivable()
                except RuntimeError:
                    assert self.core.state is State.NEW
                except ConnectionClosed:
                    assert self.core.state is State.CLOSED
                break
            self.core.decode(self.core.inbox.take())
        self.core.resume(self.now)

    @rule()
    def ping(self) -> None:
        if self.is_up:
            self.core.ping(self.now)

    @precondition(lambda self: bool(self.requests))
    @rule(data=st.data())
    def abandon(self, data: st.DataObject) -> None:
        pending = data.draw(st.sampled_from(self.requests))
        self.core.replies.abandon(pending, self.now)

    @rule(seconds=st.floats(0, 15))
    def wait(self, seconds: float) -> None:
        self.now += seconds
        if self.core.tick(self.now):
            self.disconnect(Disconnected(1006, by_network=True))

    @rule(
        code=st.sampled_from([1000, 4000]),
        sure=st.sampled_from([True, False, False, False]),
    )
    def close(self, code: int, sure: bool) -> None:
        if sure:
            self.core.close(code, "bye", self.now)

    @rule(sure=st.sampled_from([True, False, False, False]))
    def cut(self, sure: bool) -> None:
        if sure:
            self.core.cut()

    @rule(gone=ENDS)
    def end(self, gone: Disconnected) -> None:
        if self.is_up or self.core.state is State.CLOSED:
            self.disconnect(gone)

    def disconnect(self, gone: Disconnected) -> None:
        self.attempt = self.core.disconnected(gone, self.now)
        assert (self.attempt is None) is (self.core.state is State.CLOSED)
        self.line.clear()
        self.read.clear()
        self.pongs.clear()

    @precondition(lambda self: self.core.state is State.WAITING)
    @rule(
        outcome=st.sampled_from(["works", "works", "works", "fails", "aborts"]),
        failure=FAILURES,
    )
    def attempt_again(self, outcome: str, failure: Exception) -> None:
        assert self.attempt is not None
        self.now += self.attempt.delay
        if outcome == "works":
            report = self.core.reconnected(self.attempt, self.now)
            assert report is not None
            assert all(item.maybe_sent for item in report.maybe_sent)
            self.reported += report.maybe_sent
        elif outcome == "fails":
            self.attempt = self.core.dial_failed(failure, self.now)
        else:
            self.core.aborted(self.attempt)

    @invariant()
    def limits_hold(self) -> None:
        outbox, inbox = self.core.outbox, self.core.inbox
        assert 0 <= outbox.flying_size <= outbox.size
        assert inbox.size <= 1500 + 5 * 300
        assert outbox.size <= 3000 or self.core._replay.restored()

    @invariant()
    def who_is_done_has_an_answer_or_an_error(self) -> None:
        for pending in self.requests:
            has_result = (pending.answer is None) is not (pending.error is None)
            assert pending.is_done is has_result
            assert pending.error is None or isinstance(pending.error, ClientError)

    @invariant()
    def an_end_is_final(self) -> None:
        if self.core.state is State.CLOSED:
            assert self.core.output(self.now) is None
            assert self.core.due() is None and not self.core.is_paused
            assert all(pending.is_done for pending in self.requests[-3:])

    def teardown(self) -> None:
        """Each message that was accepted is accounted for, once."""
        self.core.cut()
        end: Any = self.core.closed_error()
        self.reported += end.unsent
        told = Counter(item.data for item in self.reported)
        box = self.core.outbox
        for message in self.accepted:
            times = told.pop(message.data, 0)
            if message.replayed:
                assert times <= 1
            elif times == 0:
                self.confirmed.add(id(message))
            else:
                assert times == 1, "reported twice"
        # What is left in the report are configurations that were sent again.
        assert all(json.loads(data)["type"] in ("setup", "mode") for data in told)
        assert len(self.confirmed) <= box.sent


Machine.TestCase.settings = settings(
    max_examples=40, stateful_step_count=50, deadline=None, derandomize=True
)
TestMachine = Machine.TestCase
