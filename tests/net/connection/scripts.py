"""Random sessions: what a client and a server do, step by step, in an order that is fixed."""

from __future__ import annotations


import json
import queue
from random import Random
from typing import Any, NamedTuple

from apis import flagship
from servers import CLOSE, PING, PONG, TEXT, TIMEOUT, HostileServer, Peer, frame

from flavours import PACKAGE, Flavour, Remote
from talks import fail, say

o = PACKAGE


class Step(NamedTuple):
    """One thing that happens."""

    kind: str
    data: Any = None


_SAMPLES = {
    side: [
        sample.value
        for sample in flagship().samples
        if (sample.channel, sample.direction) == ("realtime", side)
    ]
    for side in ("client", "server")
}

_MEET = [Step("say", {"type": "still.there"}), Step("ping")]

_BAD = ["{", "7", "[]", '{"type":7}', '{"no":"tag"}', '{"type":"x","n":NaN}']

_RECOVERABLE: list[int | None] = [1001, 1011, 1012, 1013, None]
_FINAL = [1000, 1002, 1008, 3000, 4000, 4999]


def script(rng: Random) -> list[Step]:
    """The steps of one session. The last one ends it.

    Where time or the network would decide what comes first, both sides meet: after a
    request that is given up, before a reset, which takes back what was not read yet, and
    before a ping, which overtakes what waits to be sent.
    """
    steps: list[Step] = []
    for _ in range(rng.randint(3, 12)):
        kind = rng.choices(
            ["send", "say", "bad", "raw", "ping", "ask", "break"],
            [6, 6, 2, 2, 2, 4, 1],
        )[0]
        data: Any = None
        if kind in ("send", "say"):
            side = "client" if kind == "send" else "server"
            data = rng.choice(_SAMPLES[side])
        elif kind in ("bad", "raw"):
            data = rng.choice(_BAD)
        elif kind == "ask":
            # The answer to a later request would be taken for that to an ignored one.
            is_late = any(step.data == "ignored" for step in steps)
            data = rng.choice(
                ["refused"] * is_late or ["answered", "refused", "ignored"]
            )
        elif kind == "break":
            data = rng.choice(["reset", *_RECOVERABLE])
        before = _MEET if kind == "ping" or data == "reset" else []
        after = _MEET if data == "ignored" else []
        steps += [*before, Step(kind, data), *after]
    end = rng.choice([*_FINAL, "close", "close 4000", "close 3999 Enough, schön."])
    return [*steps, Step("end", end)]


class Server:
    """The server of a script; each new connection goes on where the last one ended."""

    def __init__(self, steps: list[Step]) -> None:
        self._steps = list(steps)
        self._is_configured = False
        """Whether a new connection begins with the configuration of the old one."""

    def __call__(self, peer: Peer) -> None:
        peer.handshake()
        say(peer, "session.created", event_id="ev_1", session={"type": "realtime"})
        if self._is_configured:
            peer.read_until(TEXT)
        while self._steps:
            step = self._steps.pop(0)
            if getattr(self, f"_{step.kind}")(peer, step.data):
                return

    def _send(self, peer: Peer, data: Any) -> None:
        peer.read_until(TEXT)
        self._is_configured |= data["type"] == "session.update"

    def _raw(self, peer: Peer, data: str) -> None:
        peer.read_until(TEXT)

    def _say(self, peer: Peer, data: Any) -> None:
        peer.text(json.dumps(data))

    def _bad(self, peer: Peer, data: str) -> None:
        peer.text(data)
        say(peer, "after.it")

    def _ping(self, peer: Peer, data: None) -> None:
        peer.send(frame(PONG, peer.read_until(PING)))

    def _ask(self, peer: Peer, data: str) -> None:
        event = json.loads(peer.read_until(TEXT))
        self._is_configured = True
        if data == "answered":
            say(peer, "session.updated", event_id="ev_2", session=event["session"])
        elif data == "refused":
            fail(peer, event["event_id"], "odd", "I would rather not.")

    def _break(self, peer: Peer, data: Any) -> bool:
        if data == "reset":
            peer.reset()
        else:
            self._close(peer, data)
        return True

    def _end(self, peer: Peer, data: Any) -> bool:
        if isinstance(data, int):
            self._close(peer, data)
            return True
        while True:
            kind, payload = peer.read()
            if kind == PING:
                peer.send(frame(PONG, payload))
            elif kind == CLOSE:
                peer.send(frame(CLOSE, payload))
                return True

    def _close(self, peer: Peer, code: int | None) -> None:
        """Close; whether the answer comes before the end is up to the transport."""
        peer.close(code, b"" if code is None else b"the end")
        peer.read_to_end()
        peer.frames[:] = [came for came in peer.frames if came[0] != CLOSE]


class Client:
    """The client of a script, and all that it noticed."""

    def __init__(self, flavour: Flavour, server: HostileServer) -> None:
        self.noticed: list[Any] = []
        self._reports: queue.Queue[Any] = queue.Queue()
        ids = iter(range(10**6))
        client = flavour.client(
            websocket_url=server.url(),
            reconnect=o.Reconnect(
                first_delay=0.0, max_delay=0.0, on_reconnected=self._report
            ),
            generate_id=lambda prefix: f"{prefix}{next(ids)}",
        )
        self.conn: Remote = client.realtime.connect(model="m")
        self.conn.target.on_error(self._note)

    def play(self, steps: list[Step]) -> list[Any]:
        """Do all steps; what was noticed."""
        self.conn.open()
        self._receive()
        for kind, data in steps:
            getattr(self, f"_{kind}")(data)
        self._note(self.conn.closed)
        return self.noticed

    def _note(self, what: Any) -> None:
        if isinstance(what, Exception):
            self.noticed.append((type(what).__name__, str(what), self._details(what)))
        else:
            self.noticed.append((type(what).__name__, repr(what)))

    def _details(self, error: Any) -> Any:
        if isinstance(error, o.ConnectionClosed):
            unsent = [(item.data, item.maybe_sent) for item in error.unsent]
            return error.code, error.reason, error.by, error.temporary, unsent
        return getattr(error, "raw", None), getattr(error, "code", None)

    def _report(self, report: Any) -> None:
        self._reports.put(report)

    def _receive(self) -> None:
        self.noticed.append(o.encode(self.conn.recv(5)))

    def _send(self, data: Any) -> None:
        self.conn.send(o.decode_client_event(data))

    def _raw(self, data: str) -> None:
        self.conn.send_raw(data)

    def _say(self, data: Any) -> None:
        self._receive()

    def _bad(self, data: str) -> None:
        self._receive()

    def _ping(self, data: None) -> None:
        self.noticed.append(self.conn.ping(5) > 0)

    def _ask(self, data: str) -> None:
        timeout = 0.01 if data == "ignored" else 5
        session = o.RealtimeSessionRequest(instructions=data)
        try:
            self._note(
                self.conn.request(o.SessionUpdateEvent(session=session), timeout)
            )
        except (o.RequestFailed, o.RequestTimeout) as error:
            self._note(error)
        if data != "ignored":
            self._receive()

    def _break(self, data: Any) -> None:
        self._receive()
        report = self._reports.get(timeout=TIMEOUT)
        lost = [(item.data, item.maybe_sent) for item in report.maybe_sent]
        self.noticed.append((report.restored, dict(report.not_restored), lost))
        self._note(report.cause)

    def _end(self, data: Any) -> None:
        try:
            if isinstance(data, int):
                self.noticed += list(self.conn)
            else:
                _, *how = data.split(" ", 2)
                self.conn.close(*(int(how[0]), *how[1:]) if how else ())
        except o.ConnectionClosed as error:
            self._note(error)
        try:
            self.conn.close()
        except o.ConnectionClosed as error:
            self._note(error)
