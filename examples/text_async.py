"""The same conversation as text.py, with asyncio.

    OPENAI_API_KEY=... python examples/text_async.py

Ends with the input, Ctrl-D on most terminals.
"""

from __future__ import annotations

import argparse
import asyncio
import sys

from openai_realtime import (
    AsyncClient,
    AsyncRealtimeConnection,
    ErrorEvent,
    InputTextPart,
    RealtimeSessionRequest,
    ResponseDoneEvent,
    ResponseOutputTextDeltaEvent,
    UserMessage,
)


async def main() -> None:
    parser = argparse.ArgumentParser(description="Talk with a model in text.")
    parser.add_argument("--model", default="gpt-realtime")
    parser.add_argument("--websocket-url", help="another server, ws:// or wss://")
    options = parser.parse_args()

    client = AsyncClient(websocket_url=options.websocket_url)
    async with client.realtime.connect(model=options.model) as connection:
        await connection.session.update(
            session=RealtimeSessionRequest(output_modalities=["text"])
        )
        while line := await asyncio.to_thread(sys.stdin.readline):
            message = UserMessage(content=[InputTextPart(text=line.strip())])
            await connection.conversation.item.create(item=message)
            await connection.response.create()
            await print_answer(connection)


async def print_answer(connection: AsyncRealtimeConnection) -> None:
    async for event in connection:
        match event:
            case ResponseOutputTextDeltaEvent(delta=delta):
                print(delta, end="", flush=True)
            case ResponseDoneEvent():
                print()
                return
            case ErrorEvent(error=error):
                sys.exit(f"error: {error.message}")
            case _:
                pass


if __name__ == "__main__":
    asyncio.run(main())
