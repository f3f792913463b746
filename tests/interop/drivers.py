"""Four clients behind one interface: that of `openai` and ours, each sync and async.

Each sends by its own methods, `connection.conversation.item.create(...)`, and gives
what it received as JSON.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import openai
import openai_realtime
from example_server import KEY
from openai_realtime import UnknownEvent, decode_client_event, to_dict
from websockets.exceptions import ConnectionClosed as LibraryClosed

Json: TypeAlias = "dict[str, Any]"

TIMEOUT = 20


@dataclass
class Door:
    """Where to connect."""

    channel: str = "realtime"
    query: dict[str, str] = field(default_factory=dict[str, str])


@dataclass
class Send:
    """Send an event by the method of its name."""

    event: Json


@dataclass
class SendAny:
    """Send an event by `send`, whatever it is."""

    event: Json


@dataclass
class ReceiveUntil:
    """Receive events up to one of this type."""

    tag: str


@dataclass
class Iterate:
    """Iterate to the end."""


@dataclass
class Close:
    """Close the connection."""

    code: int
    reason: str


Step: TypeAlias = "Send | SendAny | ReceiveUntil | Iterate | Close"


@dataclass
class Outcome:
    """What came of a script."""

    received: list[Json] = field(default_factory=list[Json])
    end: tuple[int, str] | None = None
    """The code and reason of the error with which iteration ended, if it did."""


def method_of(connection: Any, event: Json) -> tuple[Any, Json]:
    """The method that sends an event, and the members as arguments."""
    *namespaces, name = event["type"].split(".")
    for namespace in namespaces:
        connection = getattr(connection, namespace)
    members = {key: value for key, value in event.items() if key != "type"}
    return getattr(connection, name), members


def with_classes(event: Json, members: Json, door: Door) -> Json:
    """The members of an event as objects of our classes."""
    decoded: Any = decode_client_event(event, channel=door.channel)
    return {name: getattr(decoded, name) for name in members}


def by_openai(client: Any, door: Door) -> Any:
    if door.channel == "translation":
        return client.realtime.translations.connect(**door.query)
    if door.channel == "transcription":
        return client.realtime.connect(extra_query={"intent": "transcription"})
    return client.realtime.connect(**door.query)


def by_us(client: Any, door: Door) -> Any:
    return getattr(client, door.channel).connect(**door.query)


def openai_sync(url: str, door: Door, script: Sequence[Step]) -> Outcome:
    client = openai.OpenAI(api_key=KEY, websocket_base_url=url)
    outcome = Outcome()
    with by_openai(client, door) as connection:

        def receive() -> str:
            event = connection.recv()
            outcome.received.append(event.to_dict(mode="json"))
            return event.type

        for step in script:
            match step:
                case Send(event):
                    method, members = method_of(connection, event)
                    method(**members)
                case SendAny(event):
                    connection.send(event)
                case ReceiveUntil(tag):
                    while receive() != tag:
                        pass
                case Iterate():
                    try:
                        for event in connection:
                            outcome.received.append(event.to_dict(mode="json"))
                    except LibraryClosed as error:
                        outcome.end = closing_frame(error)
                case Close(code, reason):
                    connection.close(code=code, reason=reason)
    return outcome


def openai_async(url: str, door: Door, script: Sequence[Step]) -> Outcome:
    async def run() -> Outcome:
        client = openai.AsyncOpenAI(api_key=KEY, websocket_base_url=url)
        outcome = Outcome()
        async with by_openai(client, door) as connection:

            async def receive() -> str:
                event = await connection.recv()
                outcome.received.append(event.to_dict(mode="json"))
                return event.type

            for step in script:
                match step:
                    case Send(event):
                        method, members = method_of(connection, event)
                        await method(**members)
                    case SendAny(event):
                        await connection.send(event)
                    case ReceiveUntil(tag):
                        while await receive() != tag:
                            pass
                    case Iterate():
                        try:
                            async for event in connection:
                                outcome.received.append(event.to_dict(mode="json"))
                        except LibraryClosed as error:
                            outcome.end = closing_frame(error)
                    case Close(code, reason):
                        await connection.close(code=code, reason=reason)
        return outcome

    return asyncio.run(asyncio.wait_for(run(), TIMEOUT))


def ours_sync(url: str, door: Door, script: Sequence[Step]) -> Outcome:
    client = openai_realtime.Client(KEY, websocket_url=url)
    outcome = Outcome()
    with by_us(client, door) as connection:

        def receive() -> str:
            event = connection.recv(TIMEOUT)
            outcome.received.append(to_dict(event))
            return event.type

        for step in script:
            match step:
                case Send(event):
                    method, members = method_of(connection, event)
                    method(**with_classes(event, members, door))
                case SendAny(event):
                    connection.send(UnknownEvent(event["type"], event))
                case ReceiveUntil(tag):
                    while receive() != tag:
                        pass
                case Iterate():
                    try:
                        outcome.received += map(to_dict, connection)
                    except openai_realtime.ConnectionClosed as error:
                        outcome.end = error.code, error.reason
                case Close(code, reason):
                    connection.close(code, reason)
    return outcome


def ours_async(url: str, door: Door, script: Sequence[Step]) -> Outcome:
    async def run() -> Outcome:
        client = openai_realtime.AsyncClient(KEY, websocket_url=url)
        outcome = Outcome()
        async with by_us(client, door) as connection:

            async def receive() -> str:
                event = await connection.recv(TIMEOUT)
                outcome.received.append(to_dict(event))
                return event.type

            for step in script:
                match step:
                    case Send(event):
                        method, members = method_of(connection, event)
                        await method(**with_classes(event, members, door))
                    case SendAny(event):
                        await connection.send(UnknownEvent(event["type"], event))
                    case ReceiveUntil(tag):
                        while await receive() != tag:
                            pass
                    case Iterate():
                        try:
                            async for event in connection:
                                outcome.received.append(to_dict(event))
                        except openai_realtime.ConnectionClosed as error:
                            outcome.end = error.code, error.reason
                    case Close(code, reason):
                        await connection.close(code, reason)
        return outcome

    return asyncio.run(asyncio.wait_for(run(), TIMEOUT))


def closing_frame(error: LibraryClosed) -> tuple[int, str]:
    return (error.rcvd.code, error.rcvd.reason) if error.rcvd else (1006, "")


DRIVERS: dict[str, Callable[[str, Door, Sequence[Step]], Outcome]] = {
    "openai sync": openai_sync,
    "openai async": openai_async,
    "ours sync": ours_sync,
    "ours async": ours_async,
}
