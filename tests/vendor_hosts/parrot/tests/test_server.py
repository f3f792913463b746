"""Real clients over real sockets."""

from __future__ import annotations

import asyncio

from openai_realtime import (
    AsyncClient,
    ErrorEvent,
    InputTextPart,
    ResponseDoneEvent,
    ResponseOutputTextDeltaEvent,
    UserMessage,
)
from parrot.protocol import events
from parrot.server import listen


async def talk() -> tuple[list[str], list[str]]:
    server = await listen()
    port = server.sockets[0].getsockname()[1]
    client = AsyncClient("key", websocket_url=f"ws://127.0.0.1:{port}/v1")
    said: list[str] = []
    errors: list[str] = []
    async with client.realtime.connect(model="parrot") as connection:
        await connection.input_audio_buffer.append(b"\0\0")
        message = UserMessage(content=[InputTextPart(text="red lorry")])
        await connection.conversation.item.create(item=message)
        await connection.response.create()
        async for event in connection:
            match event:
                case ErrorEvent(error=error):
                    errors.append(error.message)
                case ResponseOutputTextDeltaEvent(delta=delta):
                    said.append(delta)
                case ResponseDoneEvent():
                    break
                case _:
                    pass
    await client.close()
    server.close()
    await server.wait_closed()
    return said, errors


def test_it_says_what_it_is_told() -> None:
    said, errors = asyncio.run(talk())
    assert said == ["red lorry"]
    assert len(errors) == 1 and "input_audio_buffer.append" in errors[0]


def test_it_is_a_server() -> None:
    assert not hasattr(events, "decode_server_event")
