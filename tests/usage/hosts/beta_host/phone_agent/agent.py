"""The loop: events in, events and sound out."""

from __future__ import annotations

import base64
import json
from typing import Any, Iterable

from . import session
from .events import (
    EventType,
    FunctionCallDone,
    InputTranscribed,
    ResponseDone,
    from_json,
)


class Agent:
    """Collects what is to be played and sent."""

    def __init__(self) -> None:
        self.sent: list[dict[str, Any]] = []
        self.played = b""
        self.written = ""
        self.spoken = ""
        self.heard: list[str] = []
        self.finished: list[str] = []
        self.usage = 0

    def start(self, voice: str = "ash") -> None:
        self.sent.append(session.session_update(voice))

    def run(self, lines: Iterable[str]) -> None:
        for line in lines:
            self.on_message(json.loads(line))

    def on_message(self, event: dict[str, Any]) -> None:
        kind = event["type"]
        if kind == EventType.RESPONSE_AUDIO_DELTA:
            self.played += base64.b64decode(event["delta"])
        elif kind == "response.audio.done":
            self.finished.append(event["item_id"])
        elif kind in ("response.text.delta", "response.text.done"):
            self.written += event.get("delta", "")
        elif kind == "response.audio_transcript.delta":
            self.spoken += event["delta"]
        elif kind == "input_audio_buffer.speech_started":
            self.played = b""
        else:
            self.on_model(from_json(json.dumps(event)))

    def on_model(self, event: Any) -> None:
        match event:
            case InputTranscribed(transcript=text):
                self.heard.append(text)
            case FunctionCallDone(call_id=call_id, arguments=arguments):
                count = json.loads(arguments)["loaves"]
                self.sent.append(session.function_result(call_id, f"{count} loaves"))
                self.sent.append(session.spoken("Thank you!"))
            case ResponseDone(response=response):
                usage = response.get("usage") or {}
                self.usage += usage.get("total_tokens", 0)
            case _:
                pass
