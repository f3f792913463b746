"""Cores for tests: small facts of an API, messages, and time that passes when told."""

from __future__ import annotations

import json
from random import Random
from typing import Any

from wirewright.runtime.net.core import Core, State
from wirewright.runtime.net.ending import Closing
from wirewright.runtime.net.facts import (
    ApiFacts,
    ChannelFacts,
    ClientEventFacts,
    ErrorFacts,
    Reply,
)
from wirewright.runtime.net.limits import Limits
from wirewright.runtime.net.pings import Ping
from wirewright.runtime.net.policy import Reconnect
from wirewright.runtime.net.queues import Outgoing
from wirewright.runtime.net.transports.base import PONG, TEXT, Disconnected, Frame

API = ApiFacts(tags=frozenset({"kind"}))

CHANNEL = ChannelFacts(
    name="house",
    tag="type",
    path="/house",
    request_id="id",
    error=ErrorFacts("error", ("about",), ("code",), ("message",)),
    events={
        "ask": ClientEventFacts(replies=(Reply("answer"), Reply("maybe"))),
        "find": ClientEventFacts(
            replies=(Reply("found", ((("item", "id"), ("item_id",)),)),)
        ),
        "setup": ClientEventFacts(replay="merge"),
        "mode": ClientEventFacts(replay="latest"),
    },
)

BROKEN = Disconnected(1006, by_network=True)


def text(tag: str, **members: Any) -> bytes:
    """A message."""
    return json.dumps({"type": tag, **members}).encode()


def frames(*messages: bytes) -> list[Frame]:
    """Text messages as they are read."""
    return [(TEXT, message) for message in messages]


def made(
    reconnect: Reconnect | None = None,
    *,
    seed: int = 0,
    api: ApiFacts = API,
    **limits: Any,
) -> Core:
    """A core that decodes `answer`, `found` and `error` to their members."""
    limits = {"ping_interval": None, "ping_timeout": None} | limits
    decoders = {tag: dict for tag in ("answer", "maybe", "found", "error", "hello")}
    return Core(api, CHANNEL, dict(decoders), Limits(**limits), reconnect, Random(seed))


def opened(reconnect: Reconnect | None = None, **options: Any) -> Core:
    """A core whose connection has stood since 0."""
    core = made(reconnect, **options)
    core.connecting()
    assert core.opened(0.0)
    return core


def send(core: Core, *messages: bytes) -> None:
    """Accept messages as `send` does."""
    for message in messages:
        core.check_sendable()
        core.accept(Outgoing(message, json.loads(message)["type"]))


def written(core: Core, now: float = 0.0) -> list[bytes | str | tuple[int, str]]:
    """What there is to write: messages, `ping N`, and the close frame as a pair."""
    listed: list[bytes | str | tuple[int, str]] = []
    while (output := core.output(now)) is not None:
        match output:
            case Ping():
                listed.append(f"ping {output.payload.decode()}")
            case Closing():
                listed.append((output.code, output.reason))
            case _:
                listed.append(output.data)
    return listed


def pong(core: Core, number: int, now: float = 0.0) -> None:
    """The answer to a ping comes."""
    assert core.receive([(PONG, b"%d" % number)], now)


def reconnected(core: Core, now: float = 0.0) -> Any:
    """The connection breaks and the next one stands; the report."""
    attempt = core.disconnected(BROKEN, now)
    assert attempt is not None and core.state is State.WAITING
    report = core.reconnected(attempt, now)
    assert report is not None and core.state is State.OPEN
    return report
