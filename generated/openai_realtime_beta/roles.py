# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
# To make it again: wirewright generate
"""Both roles: what came can be sent, and what a server makes is whole."""

from __future__ import annotations

from typing import Any, TypeVar, overload

from ._runtime import roles
from ._runtime.ids import GenerateId, generate_id
from ._runtime.roles import Shape
from .events.client import (
    ConversationItemCreateEvent,
    ConversationItemDeleteEvent,
    ConversationItemRetrieveEvent,
    ConversationItemTruncateEvent,
    InputAudioBufferAppendEvent,
    InputAudioBufferClearEvent,
    InputAudioBufferCommitEvent,
    OutputAudioBufferClearEvent,
    ResponseCancelEvent,
    ResponseCreateEvent,
    SessionUpdateEvent,
)
from .events.conversation import (
    ConversationCreatedEvent,
    ConversationItemCreatedEvent,
    ConversationItemDeletedEvent,
    ConversationItemInputAudioTranscriptionCompletedEvent,
    ConversationItemInputAudioTranscriptionDeltaEvent,
    ConversationItemInputAudioTranscriptionFailedEvent,
    ConversationItemRetrievedEvent,
    ConversationItemTruncatedEvent,
)
from .events.errors import ErrorEvent
from .events.server import (
    InputAudioBufferClearedEvent,
    InputAudioBufferCommittedEvent,
    InputAudioBufferSpeechStartedEvent,
    InputAudioBufferSpeechStoppedEvent,
    OutputAudioBufferClearedEvent,
    OutputAudioBufferStartedEvent,
    OutputAudioBufferStoppedEvent,
    RateLimitsUpdatedEvent,
    SessionCreatedEvent,
    SessionUpdatedEvent,
)
from .events.server_response import (
    ResponseAudioDeltaEvent,
    ResponseAudioDoneEvent,
    ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDoneEvent,
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
    ResponseCreatedEvent,
    ResponseDoneEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
)
from .events.transcription import (
    TranscriptionSessionCreatedEvent,
    TranscriptionSessionUpdatedEvent,
    TranscriptionSessionUpdateEvent,
)
from .types.audio import NoTurnDetection, SemanticVad, ServerVad, ServerVadRequest
from .types.client_secrets import (
    ExpiresAfter,
    ExpiresAt,
    NewSession,
    NewTranscriptionSession,
)
from .types.content import AudioPart, TextPart, UntypedOutputPart
from .types.conversation import Conversation
from .types.items import (
    AssistantMessage,
    FunctionCall,
    FunctionCallOutput,
    SystemMessage,
    UserMessage,
)
from .types.response import Response, ResponseRequest
from .types.session import RealtimeSession, RealtimeSessionRequest
from .types.transcription import (
    TranscriptionSession,
    TranscriptionSessionRequest,
    TranscriptionTurnDetection,
)

__all__ = ["to_request", "with_defaults"]

T = TypeVar("T")

SHAPES: dict[type, roles.Shape] = {
    ServerVad: Shape(
        defaults=(
            ("prefix_padding_ms", "300", None),
            ("silence_duration_ms", "500", None),
            ("create_response", "true", None),
            ("interrupt_response", "true", None),
            ("threshold", "0.5", None),
        ),
        target=ServerVadRequest,
    ),
    ServerVadRequest: Shape(
        defaults=(
            ("prefix_padding_ms", "300", None),
            ("silence_duration_ms", "500", None),
            ("create_response", "true", None),
            ("interrupt_response", "true", None),
            ("threshold", "0.5", None),
        ),
        fixed=frozenset({"type"}),
        not_null=frozenset(
            {
                "type",
                "prefix_padding_ms",
                "silence_duration_ms",
                "create_response",
                "interrupt_response",
                "threshold",
            },
        ),
    ),
    SemanticVad: Shape(
        defaults=(
            ("create_response", "true", None),
            ("interrupt_response", "true", None),
            ("eagerness", '"auto"', None),
        ),
    ),
    NoTurnDetection: Shape(
        defaults=(
            ("prefix_padding_ms", "300", None),
            ("silence_duration_ms", "500", None),
            ("create_response", "true", None),
            ("interrupt_response", "true", None),
        ),
    ),
    NewSession: Shape(
        defaults=(
            ("input_audio_format", '"pcm16"', None),
            ("modalities", '["audio","text"]', None),
            ("voice", '"alloy"', None),
            ("speed", "1", None),
            ("output_audio_format", '"pcm16"', None),
            ("tool_choice", '"auto"', None),
            ("tracing", "null", None),
            ("temperature", "0.8", None),
        ),
        ids={"id": "sess_"},
        target=RealtimeSessionRequest,
    ),
    NewTranscriptionSession: Shape(
        defaults=(("input_audio_format", '"pcm16"', None),),
        ids={"id": "sess_"},
        target=TranscriptionSessionRequest,
    ),
    ExpiresAfter: Shape(defaults=(("seconds", "600", None),)),
    ExpiresAt: Shape(defaults=(("seconds", "600", None),)),
    TextPart: Shape(fixed=frozenset({"type"}), not_null=frozenset({"text"})),
    AudioPart: Shape(
        target=TextPart,
        sources={"text": "transcript"},
        server_only=frozenset({"audio"}),
        fixed=frozenset({"type"}),
        not_null=frozenset({"audio"}),
    ),
    UntypedOutputPart: Shape(
        server_only=frozenset({"audio"}),
        not_null=frozenset({"audio", "text"}),
    ),
    Conversation: Shape(ids={"id": "conv_"}),
    SystemMessage: Shape(
        ids={"id": "item_"},
        server_only=frozenset({"object", "status"}),
        fixed=frozenset({"type", "role", "object"}),
        not_null=frozenset({"id", "object", "status"}),
    ),
    UserMessage: Shape(
        ids={"id": "item_"},
        server_only=frozenset({"object", "status"}),
        fixed=frozenset({"type", "role", "object"}),
        not_null=frozenset({"id", "object", "status"}),
    ),
    AssistantMessage: Shape(
        ids={"id": "item_"},
        server_only=frozenset({"object", "status"}),
        fixed=frozenset({"type", "role", "object"}),
        not_null=frozenset({"id", "object", "status"}),
    ),
    FunctionCall: Shape(
        ids={"id": "item_", "call_id": "call_"},
        server_only=frozenset({"object", "status"}),
        fixed=frozenset({"type", "object"}),
        not_null=frozenset({"id", "object", "status", "call_id"}),
    ),
    FunctionCallOutput: Shape(
        ids={"id": "item_"},
        server_only=frozenset({"object", "status"}),
        fixed=frozenset({"type", "object"}),
        not_null=frozenset({"id", "object", "status"}),
    ),
    Response: Shape(defaults=(("temperature", "0.8", None),), ids={"id": "resp_"}),
    ResponseRequest: Shape(
        defaults=(
            ("tool_choice", '"auto"', None),
            ("temperature", "0.8", None),
            ("max_response_output_tokens", '"inf"', None),
            ("conversation", '"auto"', None),
        ),
    ),
    RealtimeSession: Shape(
        defaults=(
            ("input_audio_format", '"pcm16"', None),
            ("modalities", '["audio","text"]', None),
            ("voice", '"alloy"', None),
            ("speed", "1", None),
            ("output_audio_format", '"pcm16"', None),
            ("tool_choice", '"auto"', None),
            ("tracing", "null", None),
            ("temperature", "0.8", None),
        ),
        ids={"id": "sess_"},
        target=RealtimeSessionRequest,
    ),
    RealtimeSessionRequest: Shape(
        defaults=(
            ("input_audio_format", '"pcm16"', None),
            ("modalities", '["audio","text"]', None),
            ("voice", '"alloy"', None),
            ("speed", "1", None),
            ("output_audio_format", '"pcm16"', None),
            ("tool_choice", '"auto"', None),
            ("tracing", "null", None),
            ("max_response_output_tokens", '"inf"', None),
            ("temperature", "0.8", None),
        ),
        not_null=frozenset(
            {
                "input_audio_format",
                "model",
                "modalities",
                "instructions",
                "voice",
                "speed",
                "output_audio_format",
                "tools",
                "tool_choice",
                "max_response_output_tokens",
                "temperature",
                "client_secret",
            },
        ),
    ),
    TranscriptionSession: Shape(
        defaults=(("input_audio_format", '"pcm16"', None),),
        ids={"id": "sess_"},
        target=TranscriptionSessionRequest,
    ),
    TranscriptionSessionRequest: Shape(
        defaults=(("input_audio_format", '"pcm16"', None),),
        not_null=frozenset({"input_audio_format", "modalities", "client_secret"}),
    ),
    TranscriptionTurnDetection: Shape(
        defaults=(
            ("prefix_padding_ms", "300", None),
            ("silence_duration_ms", "500", None),
            ("threshold", "0.5", None),
        ),
    ),
    SessionUpdateEvent: Shape(ids={"event_id": "event_"}),
    InputAudioBufferAppendEvent: Shape(ids={"event_id": "event_"}),
    InputAudioBufferCommitEvent: Shape(ids={"event_id": "event_"}),
    InputAudioBufferClearEvent: Shape(ids={"event_id": "event_"}),
    OutputAudioBufferClearEvent: Shape(ids={"event_id": "event_"}),
    ConversationItemCreateEvent: Shape(ids={"event_id": "event_"}),
    ConversationItemRetrieveEvent: Shape(ids={"event_id": "event_"}),
    ConversationItemTruncateEvent: Shape(ids={"event_id": "event_"}),
    ConversationItemDeleteEvent: Shape(ids={"event_id": "event_"}),
    ResponseCreateEvent: Shape(ids={"event_id": "event_"}),
    ResponseCancelEvent: Shape(ids={"event_id": "event_"}),
    ConversationCreatedEvent: Shape(ids={"event_id": "event_"}),
    ConversationItemCreatedEvent: Shape(ids={"event_id": "event_"}),
    ConversationItemRetrievedEvent: Shape(ids={"event_id": "event_"}),
    ConversationItemTruncatedEvent: Shape(ids={"event_id": "event_"}),
    ConversationItemDeletedEvent: Shape(ids={"event_id": "event_"}),
    ConversationItemInputAudioTranscriptionDeltaEvent: Shape(
        ids={"event_id": "event_"},
    ),
    ConversationItemInputAudioTranscriptionCompletedEvent: Shape(
        ids={"event_id": "event_"},
    ),
    ConversationItemInputAudioTranscriptionFailedEvent: Shape(
        ids={"event_id": "event_"},
    ),
    ErrorEvent: Shape(ids={"event_id": "event_"}),
    SessionCreatedEvent: Shape(ids={"event_id": "event_"}),
    SessionUpdatedEvent: Shape(ids={"event_id": "event_"}),
    RateLimitsUpdatedEvent: Shape(ids={"event_id": "event_"}),
    InputAudioBufferCommittedEvent: Shape(ids={"event_id": "event_"}),
    InputAudioBufferClearedEvent: Shape(ids={"event_id": "event_"}),
    InputAudioBufferSpeechStartedEvent: Shape(ids={"event_id": "event_"}),
    InputAudioBufferSpeechStoppedEvent: Shape(ids={"event_id": "event_"}),
    OutputAudioBufferStartedEvent: Shape(ids={"event_id": "event_"}),
    OutputAudioBufferStoppedEvent: Shape(ids={"event_id": "event_"}),
    OutputAudioBufferClearedEvent: Shape(ids={"event_id": "event_"}),
    ResponseCreatedEvent: Shape(ids={"event_id": "event_"}),
    ResponseDoneEvent: Shape(ids={"event_id": "event_"}),
    ResponseOutputItemAddedEvent: Shape(ids={"event_id": "event_"}),
    ResponseOutputItemDoneEvent: Shape(ids={"event_id": "event_"}),
    ResponseContentPartAddedEvent: Shape(ids={"event_id": "event_"}),
    ResponseContentPartDoneEvent: Shape(ids={"event_id": "event_"}),
    ResponseTextDeltaEvent: Shape(ids={"event_id": "event_"}),
    ResponseTextDoneEvent: Shape(ids={"event_id": "event_"}),
    ResponseAudioTranscriptDeltaEvent: Shape(ids={"event_id": "event_"}),
    ResponseAudioTranscriptDoneEvent: Shape(ids={"event_id": "event_"}),
    ResponseAudioDeltaEvent: Shape(ids={"event_id": "event_"}),
    ResponseAudioDoneEvent: Shape(ids={"event_id": "event_"}),
    ResponseFunctionCallArgumentsDeltaEvent: Shape(ids={"event_id": "event_"}),
    ResponseFunctionCallArgumentsDoneEvent: Shape(ids={"event_id": "event_"}),
    TranscriptionSessionUpdateEvent: Shape(ids={"event_id": "event_"}),
    TranscriptionSessionCreatedEvent: Shape(ids={"event_id": "event_"}),
    TranscriptionSessionUpdatedEvent: Shape(ids={"event_id": "event_"}),
}


@overload
def to_request(value: ServerVad) -> ServerVadRequest: ...


@overload
def to_request(value: NewSession) -> RealtimeSessionRequest: ...


@overload
def to_request(value: NewTranscriptionSession) -> TranscriptionSessionRequest: ...


@overload
def to_request(value: AudioPart) -> TextPart: ...


@overload
def to_request(value: RealtimeSession) -> RealtimeSessionRequest: ...


@overload
def to_request(value: TranscriptionSession) -> TranscriptionSessionRequest: ...


@overload
def to_request(value: T) -> T: ...


def to_request(value: Any) -> Any:
    """Something that came from the server, as a client may send it.

    It gets the class that requests have, and loses what only the server sets and what
    the spec does not know. Nothing is shared with the old object.
    """
    sent: Any = roles.to_request(value, SHAPES)
    return sent


def with_defaults(value: T, generate_id: GenerateId = generate_id) -> T:
    """A copy in which what is absent has the value that the API assumes for it, and each
    absent id is a new one.
    """
    return roles.with_defaults(value, SHAPES, generate_id)
