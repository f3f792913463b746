"""A conversation that survives a broken connection.

    OPENAI_API_KEY=... python examples/reconnecting.py

The client connects again and sets the session up as it was. A new session knows
nothing of the conversation: the hook tells it again, and asks once more for an answer
that was lost.
"""

from __future__ import annotations

import argparse
import asyncio
import sys

from openai_realtime import (
    AsyncClient,
    ConversationItem,
    ErrorEvent,
    InputTextPart,
    RealtimeSessionRequest,
    Reconnect,
    Reconnected,
    Reconnecting,
    ResponseDoneEvent,
    ResponseOutputTextDeltaEvent,
    UserMessage,
    generate_id,
    to_request,
)


class Conversation:
    def __init__(self, model: str, url: str | None) -> None:
        self.history: list[ConversationItem] = []
        self.is_waiting = False
        policy = Reconnect(
            attempts=5,
            first_delay=0.2,
            on_reconnecting=self.tell,
            on_reconnected=self.restore,
        )
        client = AsyncClient(reconnect=policy, websocket_url=url)
        self.connection = client.realtime.connect(model=model)

    def tell(self, attempt: Reconnecting) -> None:
        print(f"[{attempt.cause}; attempt {attempt.attempt}]", flush=True)

    async def restore(self, report: Reconnected) -> None:
        lost = [message.data[:40] for message in report.maybe_sent]
        print(f"[sent again: {report.restored}; may be lost: {lost}]", flush=True)
        for item in self.history:
            await self.connection.conversation.item.create(item=to_request(item))
        if self.is_waiting:
            await self.connection.response.create()

    async def ask(self, text: str) -> None:
        # An id of our own: should the server be told twice, it refuses the second.
        question = UserMessage(
            id=generate_id("item_"), content=[InputTextPart(text=text)]
        )
        self.history.append(question)
        self.is_waiting = True
        await self.connection.conversation.item.create(item=question)
        await self.connection.response.create()
        async for event in self.connection:
            match event:
                case ResponseOutputTextDeltaEvent(delta=delta):
                    print(delta, end="", flush=True)
                case ResponseDoneEvent(response=response):
                    self.history += response.output or []
                    self.is_waiting = False
                    print()
                    return
                case ErrorEvent(error=error):
                    print(f"[{error.message}]", flush=True)
                case _:
                    pass


async def main() -> None:
    parser = argparse.ArgumentParser(description="Talk, whatever the network does.")
    parser.add_argument("--model", default="gpt-realtime")
    parser.add_argument("--websocket-url", help="another server, ws:// or wss://")
    options = parser.parse_args()

    talk = Conversation(options.model, options.websocket_url)
    async with talk.connection as connection:
        session = RealtimeSessionRequest(output_modalities=["text"])
        await connection.session.update(session=session)
        while line := await asyncio.to_thread(sys.stdin.readline):
            await talk.ask(line.strip())


if __name__ == "__main__":
    asyncio.run(main())
