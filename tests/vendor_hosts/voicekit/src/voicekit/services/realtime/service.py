"""Frames to messages and back; whoever owns the socket calls it."""

from __future__ import annotations

import json
from collections.abc import Iterator

from voicekit.frames import (
    AudioFrame,
    ErrorFrame,
    Frame,
    InterruptionFrame,
    TextFrame,
    ToolCallFrame,
    UsageFrame,
)

from .wire import (
    BotAudio,
    BotResponseDone,
    BotTranscript,
    RtFunctionCallOutput,
    RtInputAudioBufferAppendEvent,
    RtConversationItemCreateEvent,
    RtResponseCreateEvent,
    ServiceError,
    ToolCall,
    UserStartedSpeaking,
    decode_server_event,
    encode,
    encode_base64,
)


class RealtimeService:
    """One conversation."""

    def __init__(self) -> None:
        self.ignored: list[str] = []

    def send_audio(self, frame: AudioFrame) -> bytes:
        return encode(RtInputAudioBufferAppendEvent(audio=encode_base64(frame.pcm)))

    def send_tool_result(self, call: ToolCallFrame, result: object) -> list[bytes]:
        item = RtFunctionCallOutput(call_id=call.call_id, output=json.dumps(result))
        events = (RtConversationItemCreateEvent(item=item), RtResponseCreateEvent())
        return [encode(event) for event in events]

    def receive(self, message: str) -> Iterator[Frame]:
        event = decode_server_event(message)
        match event:
            case BotAudio():
                yield AudioFrame(event.delta_bytes)
            case BotTranscript(delta=text):
                yield TextFrame(text)
            case UserStartedSpeaking():
                yield InterruptionFrame()
            case ToolCall(call_id=call_id, name=name, arguments=arguments):
                yield ToolCallFrame(call_id, name or "", json.loads(arguments))
            case BotResponseDone(response=response):
                if response.usage:
                    yield UsageFrame(response.usage.total_tokens or 0)
            case ServiceError(error=error):
                yield ErrorFrame(error.message)
            case _:
                self.ignored.append(event.type)
