"""Let the model call a Python function, with handlers.

OPENAI_API_KEY=... python examples/function_calling.py "Is it cold in Oslo?"
"""

from __future__ import annotations

import argparse
import asyncio
import json

from openai_realtime import (
    AsyncClient,
    ErrorEvent,
    FunctionCall,
    FunctionCallOutput,
    FunctionTool,
    InputTextPart,
    RealtimeSessionRequest,
    ResponseDoneEvent,
    ResponseOutputTextDeltaEvent,
    UserMessage,
)

WEATHER = FunctionTool(
    name="get_weather",
    description="The weather of a city right now.",
    parameters={
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
    },
)


def get_weather(city: str) -> str:
    return f"-4 degrees and snow in {city}"


def output_of(call: FunctionCall) -> FunctionCallOutput:
    """The model may get the arguments wrong; it is told so, and tries again."""
    try:
        output = get_weather(**json.loads(call.arguments))
    except (ValueError, TypeError) as error:
        output = f"wrong arguments: {error}"
    return FunctionCallOutput(call_id=call.call_id or "", output=output)


async def main() -> None:
    parser = argparse.ArgumentParser(description="Ask something about the weather.")
    parser.add_argument("question")
    parser.add_argument("--model", default="gpt-realtime")
    parser.add_argument("--websocket-url", help="another server, ws:// or wss://")
    options = parser.parse_args()

    client = AsyncClient(websocket_url=options.websocket_url)
    connection = client.realtime.connect(model=options.model)

    @connection.on("response.output_text.delta")
    def show(event: ResponseOutputTextDeltaEvent) -> None:
        print(event.delta, end="", flush=True)

    @connection.on("response.done")
    async def answer_calls(event: ResponseDoneEvent) -> None:
        output = event.response.output or []
        calls = [item for item in output if isinstance(item, FunctionCall)]
        for call in calls:
            await connection.conversation.item.create(item=output_of(call))
        if calls:
            await connection.response.create()
        else:
            print()
            await connection.close()

    @connection.on("error")
    async def give_up(event: ErrorEvent) -> None:
        print("error:", event.error.message)
        await connection.close()

    session = RealtimeSessionRequest(output_modalities=["text"], tools=[WEATHER])
    question = UserMessage(content=[InputTextPart(text=options.question)])
    async with connection:
        await connection.session.update(session=session)
        await connection.conversation.item.create(item=question)
        await connection.response.create()
        await connection.dispatch()


if __name__ == "__main__":
    asyncio.run(main())
