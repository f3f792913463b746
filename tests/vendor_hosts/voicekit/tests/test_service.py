"""The service, with messages as the API sends them."""

from __future__ import annotations

import json
from typing import Any

from voicekit.frames import (
    AudioFrame,
    ErrorFrame,
    Frame,
    InterruptionFrame,
    TextFrame,
    ToolCallFrame,
    UsageFrame,
)
from voicekit.services.realtime import RealtimeService, wire

PLACE = {"event_id": "e", "response_id": "r", "item_id": "i", "output_index": 0}


def frames(service: RealtimeService, **message: Any) -> list[Frame]:
    return list(service.receive(json.dumps(message)))


def test_frames() -> None:
    service = RealtimeService()
    audio = {**PLACE, "content_index": 0, "delta": "AAAA"}
    assert frames(service, type="response.output_audio.delta", **audio) == [
        AudioFrame(b"\0\0\0")
    ]
    text = {**PLACE, "content_index": 0, "delta": "Hi"}
    assert frames(service, type="response.output_audio_transcript.delta", **text) == [
        TextFrame("Hi")
    ]
    speech = {"event_id": "e", "item_id": "i", "audio_start_ms": 7}
    assert frames(service, type="input_audio_buffer.speech_started", **speech) == [
        InterruptionFrame()
    ]
    call = {**PLACE, "call_id": "c", "name": "add", "arguments": '{"a": 1}'}
    assert frames(service, type="response.function_call_arguments.done", **call) == [
        ToolCallFrame("c", "add", {"a": 1})
    ]
    response = {"id": "r", "usage": {"total_tokens": 12}}
    done = frames(service, type="response.done", event_id="e", response=response)
    assert done == [UsageFrame(12)]
    error = {"type": "invalid_request_error", "message": "No."}
    assert frames(service, type="error", event_id="e", error=error) == [
        ErrorFrame("No.")
    ]
    assert frames(service, type="rate_limits.updated", rate_limits=[]) == []
    assert service.ignored == ["rate_limits.updated"]


def test_messages() -> None:
    service = RealtimeService()
    sent = json.loads(service.send_audio(AudioFrame(b"\0\0\0")))
    assert sent == {"type": "input_audio_buffer.append", "audio": "AAAA"}
    results = service.send_tool_result(ToolCallFrame("c", "add", {}), {"sum": 3})
    item = json.loads(results[0])["item"]
    assert item["output"] == '{"sum": 3}' and item["type"] == "function_call_output"
    assert json.loads(results[1]) == {"type": "response.create"}


def test_only_the_names_that_were_asked_for() -> None:
    assert not hasattr(wire, "decode_client_event")
    classes = [name for name in wire.__all__ if name.endswith("Event")]
    assert {name[:2] for name in classes if "Unknown" not in name} <= {"Rt", "An"}
