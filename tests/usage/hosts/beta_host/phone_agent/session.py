"""What the agent asks of the API."""

from __future__ import annotations

from typing import Any

INSTRUCTIONS = "You take orders for a bakery."

TOOLS = [
    {
        "type": "function",
        "name": "order",
        "description": "Take an order.",
        "parameters": {"type": "object", "properties": {"loaves": {"type": "integer"}}},
    }
]


def session_update(voice: str) -> dict[str, Any]:
    """The first event that is sent."""
    return {
        "type": "session.update",
        "session": {
            "instructions": INSTRUCTIONS,
            "voice": voice,
            "input_audio_format": "g711_ulaw",  # what the telephone speaks
            "output_audio_format": "g711_ulaw",
            "input_audio_transcription": {"model": "whisper-1"},
            "turn_detection": {
                "type": "server_vad",
                "threshold": 0.6,
                "silence_duration_ms": 400,
            },
            "tools": TOOLS,
            "tool_choice": "auto",
            "max_response_output_tokens": 2048,
        },
    }


def text_only() -> dict[str, Any]:
    """Ask for an answer in writing."""
    response: dict[str, Any] = {"modalities": ["text"]}
    response["max_response_output_tokens"] = 100
    return {"type": "response.create", "response": response}


def spoken(text: str) -> dict[str, Any]:
    """Let the agent say something."""
    return {
        "type": "response.create",
        "response": {"instructions": f"Say: {text}", "output_audio_format": "pcm16"},
    }


def user_says(text: str) -> dict[str, Any]:
    """Something in writing from the user."""
    return {
        "type": "conversation.item.create",
        "item": {
            "type": "message",
            "role": "user",
            "content": [{"type": "input_text", "text": text}],
        },
    }


def function_result(call_id: str, output: str) -> dict[str, Any]:
    """What a function returned."""
    item = {"type": "function_call_output", "call_id": call_id, "output": output}
    return {"type": "conversation.item.create", "item": item}
