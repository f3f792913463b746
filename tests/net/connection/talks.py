"""What servers say and hear in the tests of connections."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from typing import Any

from servers import CLOSE, PING, PONG, TEXT, TIMEOUT, HostileServer, Peer, frame

Answers = Callable[[Peer, dict[str, Any]], object]

CREATED = {
    "type": "session.created",
    "event_id": "ev_1",
    "session": {"type": "realtime"},
}


def say(peer: Peer, tag: str, **members: Any) -> None:
    """Send an event."""
    peer.text(json.dumps({"type": tag, **members}))


def fail(peer: Peer, about: str | None, code: str = "bad", message: str = "no") -> None:
    """Send the event that reports an error."""
    error = {"type": "invalid_request_error", "code": code, "message": message}
    say(peer, "error", event_id="ev_e", error=error | {"event_id": about})


def attend(peer: Peer, answers: Answers | None = None) -> None:
    """Answer pings and events, until a close frame comes."""
    while True:
        kind, data = peer.read()
        if kind == CLOSE:
            peer.send(frame(CLOSE, data))
            return
        if kind == PING:
            peer.send(frame(PONG, data))
        elif kind == TEXT and answers is not None:
            answers(peer, json.loads(data))


def texts(peer: Peer) -> list[Any]:
    """The events that a server got."""
    return [json.loads(data) for kind, data in peer.frames if kind == TEXT]


def tags(peer: Peer) -> list[str]:
    """Their tags."""
    return [event["type"] for event in texts(peer)]


def serving(*scripts: Callable[[Peer], object]) -> HostileServer:
    """A server that greets; each connection runs the next script, the last one for ever.

    A script begins after the handshake and `session.created`.
    """
    left = list(scripts)
    lock = threading.Lock()

    def script(peer: Peer) -> None:
        with lock:
            run = left.pop(0) if len(left) > 1 else left[0]
        peer.handshake()
        say(peer, **{"tag": CREATED["type"], **without_tag(CREATED)})
        run(peer)

    return HostileServer(script)


def without_tag(event: dict[str, Any]) -> dict[str, Any]:
    """The members of an event beside its tag."""
    return {name: value for name, value in event.items() if name != "type"}


class Gate:
    """Something to wait for, with a time limit."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def open(self, *_: object) -> None:
        """Let all through."""
        self._event.set()

    def wait(self) -> None:
        """Wait until it is open."""
        assert self._event.wait(TIMEOUT), "nobody opened the gate"

    @property
    def is_open(self) -> bool:
        """Whether anybody has opened it."""
        return self._event.is_set()


def until(condition: Callable[[], object]) -> None:
    """Wait for something that nobody tells, with a time limit."""
    end = time.monotonic() + TIMEOUT
    while not condition():
        assert time.monotonic() < end, "it did not come about"
        time.sleep(0.001)
