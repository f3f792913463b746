"""Another API of the same house, over HTTP: names of events are alike, and bodies are not."""

from __future__ import annotations

from typing import Any


async def write(client: Any) -> str:
    text = ""
    stream = await client.responses.create(
        model="gpt-5", input="Hello", temperature=0.2, stream=True, modalities=["text"]
    )
    async for event in stream:
        if event.type == "response.created":
            print(event.response.id)
        elif event.type == "response.output_text.delta":
            text += event.delta
        elif event.type in ("response.completed", "response.incomplete"):
            print(event.response.usage)
        elif event.type == "response.reasoning_summary_text.delta":
            pass
        elif event.type == "response.refusal.delta":
            raise ValueError(event.delta)
    return text


CHAT = {"model": "gpt-4o-audio-preview", "modalities": ["text", "audio"], "temperature": 1}
HEADERS = {"OpenAI-Beta": "assistants=v2"}
SECRETS = "https://api.openai.com/v1/realtime/client_secrets"
MODULE = "session.py", "response.json", "conversation.item", "error"
