"""The events that the agent knows, written by hand."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from enum import Enum
from typing import Any, Literal, Optional, Union


class EventType(str, Enum):
    SESSION_UPDATE = "session.update"
    AUDIO_APPEND = "input_audio_buffer.append"
    ITEM_CREATE = "conversation.item.create"
    RESPONSE_CREATE = "response.create"

    ERROR = "error"
    SESSION_CREATED = "session.created"
    SPEECH_STARTED = "input_audio_buffer.speech_started"
    ITEM_INPUT_AUDIO_TRANSCRIPTION_COMPLETED = (
        "conversation.item.input_audio_transcription.completed"
    )
    RESPONSE_AUDIO_DELTA = "response.audio.delta"
    RESPONSE_AUDIO_DONE = "response.audio.done"
    RESPONSE_TEXT_DELTA = "response.text.delta"
    FUNCTION_CALL_ARGUMENTS_DONE = "response.function_call_arguments.done"
    RESPONSE_DONE = "response.done"


@dataclass
class ServerEvent:
    event_id: str
    type: str


@dataclass
class ErrorMessage(ServerEvent):
    error: dict[str, Any] = field(default_factory=dict)
    type: Literal["error"] = "error"


@dataclass
class SessionCreated(ServerEvent):
    session: dict[str, Any] = field(default_factory=dict)
    type: Literal["session.created"] = "session.created"


@dataclass
class SpeechStarted(ServerEvent):
    item_id: str = ""
    audio_start_ms: int = 0
    type: str = EventType.SPEECH_STARTED


@dataclass
class InputTranscribed(ServerEvent):
    item_id: str = ""
    content_index: int = 0
    transcript: str = ""
    type: str = EventType.ITEM_INPUT_AUDIO_TRANSCRIPTION_COMPLETED


@dataclass
class ResponseAudioDelta(ServerEvent):
    response_id: str = ""
    item_id: str = ""
    output_index: int = 0
    content_index: int = 0
    delta: str = ""
    type: Literal["response.audio.delta"] = "response.audio.delta"


@dataclass
class ResponseAudioDone(ServerEvent):
    response_id: str = ""
    item_id: str = ""
    type: Literal["response.audio.done"] = "response.audio.done"


@dataclass
class ResponseTextDelta(ServerEvent):
    response_id: str = ""
    delta: str = ""
    type: Literal["response.text.delta"] = "response.text.delta"


@dataclass
class ResponseTranscriptDelta(ServerEvent):
    response_id: str = ""
    delta: str = ""
    type: Literal["response.audio_transcript.delta"] = 'response.audio_transcript.delta'


@dataclass
class FunctionCallDone(ServerEvent):
    call_id: str = ""
    name: str = ""
    arguments: str = ""
    type: Literal["response.function_call_arguments.done"] = (
        "response.function_call_arguments.done"
    )


@dataclass
class ResponseDone(ServerEvent):
    response: dict[str, Any] = field(default_factory=dict)
    type: Literal["response.done"] = "response.done"


Known = Union[
    ErrorMessage,
    SessionCreated,
    SpeechStarted,
    InputTranscribed,
    ResponseAudioDelta,
    ResponseAudioDone,
    ResponseTextDelta,
    ResponseTranscriptDelta,
    FunctionCallDone,
    ResponseDone,
]

MODELS: dict[str, type] = {
    "error": ErrorMessage,
    "session.created": SessionCreated,
    "input_audio_buffer.speech_started": SpeechStarted,
    "conversation.item.input_audio_transcription.completed": InputTranscribed,
    "response.audio.delta": ResponseAudioDelta,
    "response.audio.done": ResponseAudioDone,
    "response.text.delta": ResponseTextDelta,
    "response.audio_transcript.delta": ResponseTranscriptDelta,
    "response.function_call_arguments.done": FunctionCallDone,
    "response.done": ResponseDone,
}


def from_json(text: str) -> Optional[Known]:
    """The model of an event; None for one that is not known."""
    data = json.loads(text)
    model = MODELS.get(data["type"])
    if model is None:
        return None
    names = {item.name for item in fields(model)}
    return model(**{name: value for name, value in data.items() if name in names})


def to_json(event: Any) -> str:
    """A client event as text."""
    return json.dumps(asdict(event) if hasattr(event, "__dataclass_fields__") else event)
