# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:c6c63b9dce57b0a179c9a359c689638155a8529a692c065b8298311567f97f31
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
    ConversationItemAddedEvent,
    ConversationItemCreatedEvent,
    ConversationItemDeletedEvent,
    ConversationItemDoneEvent,
    ConversationItemInputAudioTranscriptionCompletedEvent,
    ConversationItemInputAudioTranscriptionDeltaEvent,
    ConversationItemInputAudioTranscriptionFailedEvent,
    ConversationItemInputAudioTranscriptionSegmentEvent,
    ConversationItemRetrievedEvent,
    ConversationItemTruncatedEvent,
)
from .events.errors import ErrorEvent
from .events.server import (
    InputAudioBufferClearedEvent,
    InputAudioBufferCommittedEvent,
    InputAudioBufferDtmfEventReceivedEvent,
    InputAudioBufferSpeechStartedEvent,
    InputAudioBufferSpeechStoppedEvent,
    InputAudioBufferTimeoutTriggeredEvent,
    OutputAudioBufferClearedEvent,
    OutputAudioBufferStartedEvent,
    OutputAudioBufferStoppedEvent,
    RateLimitsUpdatedEvent,
    SessionCreatedEvent,
    SessionUpdatedEvent,
)
from .events.server_response import (
    McpListToolsCompletedEvent,
    McpListToolsFailedEvent,
    McpListToolsInProgressEvent,
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
    ResponseCreatedEvent,
    ResponseDoneEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseMcpCallArgumentsDeltaEvent,
    ResponseMcpCallArgumentsDoneEvent,
    ResponseMcpCallCompletedEvent,
    ResponseMcpCallFailedEvent,
    ResponseMcpCallInProgressEvent,
    ResponseOutputAudioDeltaEvent,
    ResponseOutputAudioDoneEvent,
    ResponseOutputAudioTranscriptDeltaEvent,
    ResponseOutputAudioTranscriptDoneEvent,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseOutputTextDeltaEvent,
    ResponseOutputTextDoneEvent,
)
from .events.transcription import (
    TranscriptionSessionCreatedEvent,
    TranscriptionSessionUpdatedEvent,
    TranscriptionSessionUpdateEvent,
)
from .events.translation import (
    SessionClosedEvent,
    SessionCloseEvent,
    SessionInputAudioBufferAppendEvent,
    SessionInputTranscriptDeltaEvent,
    SessionOutputAudioDeltaEvent,
    SessionOutputTranscriptDeltaEvent,
    TranslationSessionCreatedEvent,
    TranslationSessionUpdatedEvent,
    TranslationSessionUpdateEvent,
)
from .events.webhook import RealtimeCallIncomingEvent
from .types.audio import (
    SemanticVad,
    ServerVad,
    ServerVadRequest,
    SessionAudio,
    SessionAudioInput,
    SessionAudioInputRequest,
    SessionAudioOutput,
    SessionAudioRequest,
)
from .types.calls import CallRejection
from .types.client_secrets import ExpiresAfter
from .types.content import (
    AudioPart,
    InputImagePart,
    OutputAudioPart,
    OutputTextPart,
    TextPart,
    UntypedOutputPart,
    UntypedUserPart,
)
from .types.conversation import Conversation
from .types.items import (
    AssistantMessage,
    FunctionCall,
    FunctionCallOutput,
    SystemMessage,
    UserMessage,
)
from .types.mcp import McpTool
from .types.response import Response, ResponseAudioOutput, ResponseRequest
from .types.session import RealtimeSession, RealtimeSessionRequest, Reasoning
from .types.transcription import (
    TranscriptionAudio,
    TranscriptionAudioInput,
    TranscriptionAudioRequest,
    TranscriptionSession,
    TranscriptionSessionRequest,
    TranscriptionTurnDetection,
)
from .types.translation import TranslationSession, TranslationSessionUpdate
from .types.webhook import IncomingCall

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
    SessionAudio: Shape(target=SessionAudioRequest),
    SessionAudioRequest: Shape(not_null=frozenset({"input", "output"})),
    SessionAudioInput: Shape(target=SessionAudioInputRequest),
    SessionAudioInputRequest: Shape(not_null=frozenset({"format"})),
    SessionAudioOutput: Shape(
        defaults=(("voice", '"alloy"', None), ("speed", "1", None)),
    ),
    CallRejection: Shape(defaults=(("status_code", "603", None),)),
    ExpiresAfter: Shape(defaults=(("seconds", "600", None),)),
    InputImagePart: Shape(defaults=(("detail", '"auto"', None),)),
    OutputTextPart: Shape(fixed=frozenset({"type"}), not_null=frozenset({"text"})),
    OutputAudioPart: Shape(
        target=OutputTextPart,
        sources={"text": "transcript"},
        server_only=frozenset({"audio"}),
        fixed=frozenset({"type"}),
        not_null=frozenset({"audio"}),
    ),
    TextPart: Shape(target=OutputTextPart),
    AudioPart: Shape(
        target=OutputTextPart,
        sources={"text": "transcript"},
        server_only=frozenset({"audio"}),
        fixed=frozenset({"type"}),
        not_null=frozenset({"audio"}),
    ),
    UntypedUserPart: Shape(defaults=(("detail", '"auto"', None),)),
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
        server_only=frozenset({"object", "status", "phase"}),
        fixed=frozenset({"type", "role", "object"}),
        not_null=frozenset({"id", "object", "status", "phase"}),
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
    McpTool: Shape(defaults=(("require_approval", '"always"', None),)),
    Response: Shape(ids={"id": "resp_"}),
    ResponseRequest: Shape(
        defaults=(
            ("tool_choice", '"auto"', None),
            ("max_output_tokens", '"inf"', None),
            ("conversation", '"auto"', None),
        ),
    ),
    ResponseAudioOutput: Shape(defaults=(("voice", '"alloy"', None),)),
    RealtimeSession: Shape(
        defaults=(
            ("tool_choice", '"auto"', None),
            ("truncation", '"auto"', None),
            ("tracing", "null", None),
            ("output_modalities", '["audio"]', None),
        ),
        ids={"id": "sess_"},
        target=RealtimeSessionRequest,
    ),
    RealtimeSessionRequest: Shape(
        defaults=(
            ("tool_choice", '"auto"', None),
            ("truncation", '"auto"', None),
            ("tracing", "null", None),
            ("output_modalities", '["audio"]', None),
            ("max_output_tokens", '"inf"', None),
        ),
        fixed=frozenset({"type"}),
        not_null=frozenset(
            {
                "model",
                "instructions",
                "tools",
                "tool_choice",
                "parallel_tool_calls",
                "reasoning",
                "truncation",
                "output_modalities",
                "max_output_tokens",
                "audio",
                "include",
            },
        ),
    ),
    Reasoning: Shape(defaults=(("effort", '"low"', None),)),
    TranscriptionSession: Shape(
        ids={"id": "sess_"},
        target=TranscriptionSessionRequest,
    ),
    TranscriptionSessionRequest: Shape(
        fixed=frozenset({"type"}),
        not_null=frozenset({"audio", "include"}),
    ),
    TranscriptionAudio: Shape(target=TranscriptionAudioRequest),
    TranscriptionAudioRequest: Shape(not_null=frozenset({"input"})),
    TranscriptionAudioInput: Shape(target=SessionAudioInputRequest),
    TranscriptionTurnDetection: Shape(
        defaults=(
            ("prefix_padding_ms", "300", None),
            ("silence_duration_ms", "500", None),
            ("create_response", "true", None),
            ("interrupt_response", "true", None),
            ("threshold", "0.5", None),
        ),
    ),
    TranslationSession: Shape(ids={"id": "sess_"}, target=TranslationSessionUpdate),
    TranslationSessionUpdate: Shape(not_null=frozenset({"audio"})),
    IncomingCall: Shape(ids={"call_id": "rtc_"}),
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
    ConversationItemAddedEvent: Shape(ids={"event_id": "event_"}),
    ConversationItemDoneEvent: Shape(ids={"event_id": "event_"}),
    ConversationItemRetrievedEvent: Shape(ids={"event_id": "event_"}),
    ConversationItemTruncatedEvent: Shape(ids={"event_id": "event_"}),
    ConversationItemDeletedEvent: Shape(ids={"event_id": "event_"}),
    ConversationItemInputAudioTranscriptionDeltaEvent: Shape(
        ids={"event_id": "event_"},
    ),
    ConversationItemInputAudioTranscriptionSegmentEvent: Shape(
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
    InputAudioBufferTimeoutTriggeredEvent: Shape(ids={"event_id": "event_"}),
    InputAudioBufferDtmfEventReceivedEvent: Shape(ids={"event_id": "event_"}),
    OutputAudioBufferStartedEvent: Shape(ids={"event_id": "event_"}),
    OutputAudioBufferStoppedEvent: Shape(ids={"event_id": "event_"}),
    OutputAudioBufferClearedEvent: Shape(ids={"event_id": "event_"}),
    ResponseCreatedEvent: Shape(ids={"event_id": "event_"}),
    ResponseDoneEvent: Shape(ids={"event_id": "event_"}),
    ResponseOutputItemAddedEvent: Shape(ids={"event_id": "event_"}),
    ResponseOutputItemDoneEvent: Shape(ids={"event_id": "event_"}),
    ResponseContentPartAddedEvent: Shape(ids={"event_id": "event_"}),
    ResponseContentPartDoneEvent: Shape(ids={"event_id": "event_"}),
    ResponseOutputTextDeltaEvent: Shape(ids={"event_id": "event_"}),
    ResponseOutputTextDoneEvent: Shape(ids={"event_id": "event_"}),
    ResponseOutputAudioTranscriptDeltaEvent: Shape(ids={"event_id": "event_"}),
    ResponseOutputAudioTranscriptDoneEvent: Shape(ids={"event_id": "event_"}),
    ResponseOutputAudioDeltaEvent: Shape(ids={"event_id": "event_"}),
    ResponseOutputAudioDoneEvent: Shape(ids={"event_id": "event_"}),
    ResponseFunctionCallArgumentsDeltaEvent: Shape(ids={"event_id": "event_"}),
    ResponseFunctionCallArgumentsDoneEvent: Shape(ids={"event_id": "event_"}),
    ResponseMcpCallArgumentsDeltaEvent: Shape(ids={"event_id": "event_"}),
    ResponseMcpCallArgumentsDoneEvent: Shape(ids={"event_id": "event_"}),
    ResponseMcpCallInProgressEvent: Shape(ids={"event_id": "event_"}),
    ResponseMcpCallCompletedEvent: Shape(ids={"event_id": "event_"}),
    ResponseMcpCallFailedEvent: Shape(ids={"event_id": "event_"}),
    McpListToolsInProgressEvent: Shape(ids={"event_id": "event_"}),
    McpListToolsCompletedEvent: Shape(ids={"event_id": "event_"}),
    McpListToolsFailedEvent: Shape(ids={"event_id": "event_"}),
    TranscriptionSessionUpdateEvent: Shape(ids={"event_id": "event_"}),
    TranscriptionSessionCreatedEvent: Shape(ids={"event_id": "event_"}),
    TranscriptionSessionUpdatedEvent: Shape(ids={"event_id": "event_"}),
    TranslationSessionUpdateEvent: Shape(ids={"event_id": "event_"}),
    SessionInputAudioBufferAppendEvent: Shape(ids={"event_id": "event_"}),
    SessionCloseEvent: Shape(ids={"event_id": "event_"}),
    TranslationSessionCreatedEvent: Shape(ids={"event_id": "event_"}),
    TranslationSessionUpdatedEvent: Shape(ids={"event_id": "event_"}),
    SessionClosedEvent: Shape(ids={"event_id": "event_"}),
    SessionInputTranscriptDeltaEvent: Shape(ids={"event_id": "event_"}),
    SessionOutputTranscriptDeltaEvent: Shape(ids={"event_id": "event_"}),
    SessionOutputAudioDeltaEvent: Shape(
        defaults=(("sample_rate", "24000", None), ("channels", "1", None)),
        ids={"event_id": "event_"},
    ),
    RealtimeCallIncomingEvent: Shape(ids={"id": "evt_"}),
}


@overload
def to_request(value: ServerVad) -> ServerVadRequest: ...


@overload
def to_request(value: SessionAudio) -> SessionAudioRequest: ...


@overload
def to_request(value: SessionAudioInput) -> SessionAudioInputRequest: ...


@overload
def to_request(value: OutputAudioPart) -> OutputTextPart: ...


@overload
def to_request(value: TextPart) -> OutputTextPart: ...


@overload
def to_request(value: AudioPart) -> OutputTextPart: ...


@overload
def to_request(value: RealtimeSession) -> RealtimeSessionRequest: ...


@overload
def to_request(value: TranscriptionSession) -> TranscriptionSessionRequest: ...


@overload
def to_request(value: TranscriptionAudio) -> TranscriptionAudioRequest: ...


@overload
def to_request(value: TranscriptionAudioInput) -> SessionAudioInputRequest: ...


@overload
def to_request(value: TranslationSession) -> TranslationSessionUpdate: ...


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
