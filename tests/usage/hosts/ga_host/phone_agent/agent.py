"""The agent: today's events, with keys of its own."""

from __future__ import annotations

import base64
import json
import logging
from dataclasses import dataclass, field
from typing import Any, Literal, TypedDict

log = logging.getLogger(__name__)

SESSION: dict[str, Any] = {
    "type": "realtime",
    "model": "gpt-realtime-of-tomorrow",
    "output_modalities": ["audio"],
    "instructions": "Speak like response.audio.delta never was.",
    "audio": {
        "input": {
            "format": {"type": "audio/pcm", "rate": 24000},
            "transcription": {"model": "whisper-1", "language": "en"},
            "turn_detection": {"type": "semantic_vad", "eagerness": "low"},
            "noise_reduction": None,
        },
        "output": {"format": {"type": "audio/pcmu"}, "voice": "my-own-voice", "speed": 1.1},
    },
    "tools": [
        {
            "type": "function",
            "name": "modalities",
            "parameters": {
                "type": "object",
                "properties": {"voice": {"type": "string", "enum": ["pcm16"]}},
                "required": ["temperature"],
            },
        }
    ],
    "tool_choice": {"type": "function", "name": "modalities"},
    "tracing": {"workflow_name": "calls", "metadata": {"temperature": "warm"}},
    "include": ["item.input_audio_transcription.logprobs"],
    "prompt": {"id": "pmpt_1", "variables": {"modalities": "text", "voice": "ash"}},
}


class Usage(TypedDict):
    total_tokens: int


@dataclass
class Settings:
    """The host's own settings, flat."""

    modalities: list[str] = field(default_factory=list)
    voice: str = "ash"
    input_audio_format: str = "pcm16"
    temperature: float = 0.8


@dataclass
class AudioDelta:
    type: Literal["response.output_audio.delta"]
    delta: str
    arrived_at: float = 0.0

    def sound(self) -> bytes:
        return base64.b64decode(self.delta)


class Agent:
    def __init__(self, ws: Any, browser: Any, settings: Settings) -> None:
        self.ws = ws
        self.browser = browser
        self.settings = settings
        self.type = "agent.done"

    async def start(self) -> None:
        await self.ws.send(json.dumps({"type": "session.update", "session": SESSION}))
        session = {"type": "realtime", "instructions": self.settings.voice}
        if self.settings.modalities:
            session["output_modalities"] = self.settings.modalities
        await self.send({"type": "session.update", "session": session})
        await self.send({"type": "session.update", "session": {"audio": {"output": {"language": "de"}}}})
        await self.send(
            {
                "type": "response.create",
                "response": {
                    "conversation": "none",
                    "metadata": {"modalities": "x", "temperature": "y"},
                    "output_modalities": ["text"],
                    "input": [{"type": "item_reference", "id": "item_1"}],
                    "max_output_tokens": "inf",
                },
            }
        )

    async def send(self, event: dict[str, Any]) -> None:
        await self.ws.send(json.dumps({**event, "event_id": "mine"}))

    async def on_event(self, event: dict[str, Any]) -> None:
        kind = event["type"]
        event["_at"] = 1
        if kind == "error":
            log.error("%s", event["error"]["message"])
            await self.browser.send({"type": "error", "message": "x", "modalities": 1})
        elif kind == "session.created":
            log.info("%s", event["session"]["audio"]["output"]["voice"])
        elif kind in ("response.output_audio.delta", "response.output_text.delta"):
            await self.browser.send({"type": "audio", "delta": event["delta"]})
        elif kind == "conversation.item.added":
            item = event["item"]
            if item["type"] == "message" and item["role"] == "assistant":
                for part in item.get("content", []):
                    if part["type"] in ("output_text", "text"):
                        log.info(part["text"])
                    elif part.get("type") == "output_audio":
                        log.info(part["transcript"])
            elif item["type"] == "mcp_call":
                log.info(item["output"], item["server_label"], item.get("my_own"))
        elif kind == "response.done":
            response = event["response"]
            if response["status"] == "failed":
                log.error(response["status_details"]["error"])
            usage: Usage = response.get("usage") or {"total_tokens": 0}
            log.info(usage["total_tokens"], event["_at"])
        elif kind == "rate_limits.updated":
            log.info(event["rate_limits"][0]["remaining"])
        elif kind == "of.some.other.protocol":
            pass

    async def on_telephone(self, message: dict[str, Any]) -> None:
        match message:
            case {"event": "media", "media": {"payload": payload}}:
                await self.send({"type": "input_audio_buffer.append", "audio": payload})
            case {"event": "start", "start": {"mediaFormat": {"encoding": "g711_ulaw"}}}:
                log.info(message["modalities"])
            case {"type": "response.output_audio_transcript.done", "transcript": text}:
                log.info(text)
