# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
# To make it again: wirewright generate
"""Objects → JSON text. `codec` is the public side of this module."""

from __future__ import annotations

from typing import Any

from ._runtime.encode import DUMPERS as D
from ._runtime.encode import emit_base64, emit_extras, encode
from ._runtime.unset import UNSET
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
from .types.audio import (
    NoiseReduction,
    NoTurnDetection,
    SemanticVad,
    ServerVad,
    ServerVadRequest,
)
from .types.client_secrets import (
    ExpiresAfter,
    ExpiresAt,
    NewSession,
    NewTranscriptionSession,
    SessionSecret,
    SessionSecretRequest,
    TranscriptionSecretRequest,
)
from .types.content import (
    AudioPart,
    InputAudioPart,
    InputTextPart,
    ItemReferencePart,
    TextPart,
    UntypedOutputPart,
    UntypedSystemPart,
    UntypedUserPart,
)
from .types.conversation import Conversation
from .types.errors import ErrorDetails
from .types.items import (
    AssistantMessage,
    FunctionCall,
    FunctionCallOutput,
    ItemReference,
    SystemMessage,
    UserMessage,
)
from .types.response import (
    Response,
    ResponseError,
    ResponseRequest,
    ResponseStatusDetails,
)
from .types.session import RealtimeSession, RealtimeSessionRequest, TracingSettings
from .types.tools import FunctionTool, ToolChoiceFunction, ToolChoiceFunctionFunction
from .types.transcription import (
    InputTranscription,
    LogProb,
    TranscriptionError,
    TranscriptionSession,
    TranscriptionSessionRequest,
    TranscriptionTurnDetection,
)
from .types.usage import (
    CachedTokenDetails,
    DurationUsage,
    InputTokenDetails,
    OutputTokenDetails,
    RateLimit,
    ResponseUsage,
    TokenUsage,
    TranscriptionTokenDetails,
)

__all__ = ["encode"]


def emit_NoiseReduction(o: NoiseReduction) -> str:
    text = ""
    v: Any = o.type
    if v is not UNSET:
        text += ',"type":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_ServerVad(o: ServerVad) -> str:
    text = ""
    v: Any = o.type
    if v is not UNSET:
        text += ',"type":' + D[v.__class__](v)
    v = o.prefix_padding_ms
    if v is not UNSET:
        text += ',"prefix_padding_ms":' + D[v.__class__](v)
    v = o.silence_duration_ms
    if v is not UNSET:
        text += ',"silence_duration_ms":' + D[v.__class__](v)
    v = o.create_response
    if v is not UNSET:
        text += ',"create_response":' + D[v.__class__](v)
    v = o.interrupt_response
    if v is not UNSET:
        text += ',"interrupt_response":' + D[v.__class__](v)
    v = o.threshold
    if v is not UNSET:
        text += ',"threshold":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_ServerVadRequest(o: ServerVadRequest) -> str:
    text = ""
    v: Any = o.type
    if v is not UNSET:
        text += ',"type":' + D[v.__class__](v)
    v = o.prefix_padding_ms
    if v is not UNSET:
        text += ',"prefix_padding_ms":' + D[v.__class__](v)
    v = o.silence_duration_ms
    if v is not UNSET:
        text += ',"silence_duration_ms":' + D[v.__class__](v)
    v = o.create_response
    if v is not UNSET:
        text += ',"create_response":' + D[v.__class__](v)
    v = o.interrupt_response
    if v is not UNSET:
        text += ',"interrupt_response":' + D[v.__class__](v)
    v = o.threshold
    if v is not UNSET:
        text += ',"threshold":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_SemanticVad(o: SemanticVad) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.create_response
    if v is not UNSET:
        text += ',"create_response":' + D[v.__class__](v)
    v = o.interrupt_response
    if v is not UNSET:
        text += ',"interrupt_response":' + D[v.__class__](v)
    v = o.eagerness
    if v is not UNSET:
        text += ',"eagerness":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_NoTurnDetection(o: NoTurnDetection) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.prefix_padding_ms
    if v is not UNSET:
        text += ',"prefix_padding_ms":' + D[v.__class__](v)
    v = o.silence_duration_ms
    if v is not UNSET:
        text += ',"silence_duration_ms":' + D[v.__class__](v)
    v = o.create_response
    if v is not UNSET:
        text += ',"create_response":' + D[v.__class__](v)
    v = o.interrupt_response
    if v is not UNSET:
        text += ',"interrupt_response":' + D[v.__class__](v)
    v = o.threshold
    if v is not UNSET:
        text += ',"threshold":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_NewSession(o: NewSession) -> str:
    v: Any = o.client_secret
    text = '{"client_secret":' + D[v.__class__](v)
    v = o.id
    if v is not UNSET:
        text += ',"id":' + D[v.__class__](v)
    v = o.expires_at
    if v is not UNSET:
        text += ',"expires_at":' + D[v.__class__](v)
    v = o.input_audio_format
    if v is not UNSET:
        text += ',"input_audio_format":' + D[v.__class__](v)
    v = o.input_audio_transcription
    if v is not UNSET:
        text += ',"input_audio_transcription":' + D[v.__class__](v)
    v = o.input_audio_noise_reduction
    if v is not UNSET:
        text += ',"input_audio_noise_reduction":' + D[v.__class__](v)
    v = o.model
    if v is not UNSET:
        text += ',"model":' + D[v.__class__](v)
    v = o.modalities
    if v is not UNSET:
        text += ',"modalities":' + D[v.__class__](v)
    v = o.instructions
    if v is not UNSET:
        text += ',"instructions":' + D[v.__class__](v)
    v = o.voice
    if v is not UNSET:
        text += ',"voice":' + D[v.__class__](v)
    v = o.speed
    if v is not UNSET:
        text += ',"speed":' + D[v.__class__](v)
    v = o.output_audio_format
    if v is not UNSET:
        text += ',"output_audio_format":' + D[v.__class__](v)
    v = o.tools
    if v is not UNSET:
        text += ',"tools":' + D[v.__class__](v)
    v = o.tool_choice
    if v is not UNSET:
        text += ',"tool_choice":' + D[v.__class__](v)
    v = o.tracing
    if v is not UNSET:
        text += ',"tracing":' + D[v.__class__](v)
    v = o.object
    if v is not UNSET:
        text += ',"object":' + D[v.__class__](v)
    v = o.max_response_output_tokens
    if v is not UNSET:
        text += ',"max_response_output_tokens":' + D[v.__class__](v)
    v = o.temperature
    if v is not UNSET:
        text += ',"temperature":' + D[v.__class__](v)
    v = o.turn_detection
    if v is not UNSET:
        text += ',"turn_detection":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_NewTranscriptionSession(o: NewTranscriptionSession) -> str:
    v: Any = o.client_secret
    text = '{"client_secret":' + D[v.__class__](v)
    v = o.id
    if v is not UNSET:
        text += ',"id":' + D[v.__class__](v)
    v = o.expires_at
    if v is not UNSET:
        text += ',"expires_at":' + D[v.__class__](v)
    v = o.input_audio_format
    if v is not UNSET:
        text += ',"input_audio_format":' + D[v.__class__](v)
    v = o.input_audio_transcription
    if v is not UNSET:
        text += ',"input_audio_transcription":' + D[v.__class__](v)
    v = o.input_audio_noise_reduction
    if v is not UNSET:
        text += ',"input_audio_noise_reduction":' + D[v.__class__](v)
    v = o.modalities
    if v is not UNSET:
        text += ',"modalities":' + D[v.__class__](v)
    v = o.include
    if v is not UNSET:
        text += ',"include":' + D[v.__class__](v)
    v = o.object
    if v is not UNSET:
        text += ',"object":' + D[v.__class__](v)
    v = o.turn_detection
    if v is not UNSET:
        text += ',"turn_detection":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_SessionSecretRequest(o: SessionSecretRequest) -> str:
    text = ""
    v: Any = o.expires_after
    if v is not UNSET:
        text += ',"expires_after":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_TranscriptionSecretRequest(o: TranscriptionSecretRequest) -> str:
    text = ""
    v: Any = o.expires_at
    if v is not UNSET:
        text += ',"expires_at":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_ExpiresAfter(o: ExpiresAfter) -> str:
    v: Any = o.anchor
    text = '{"anchor":' + D[v.__class__](v)
    v = o.seconds
    if v is not UNSET:
        text += ',"seconds":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ExpiresAt(o: ExpiresAt) -> str:
    text = ""
    v: Any = o.anchor
    if v is not UNSET:
        text += ',"anchor":' + D[v.__class__](v)
    v = o.seconds
    if v is not UNSET:
        text += ',"seconds":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_SessionSecret(o: SessionSecret) -> str:
    v: Any = o.value
    text = '{"value":' + D[v.__class__](v)
    v = o.expires_at
    text += ',"expires_at":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_InputTextPart(o: InputTextPart) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.text
    if v is not UNSET:
        text += ',"text":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_InputAudioPart(o: InputAudioPart) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.audio
    if v is not UNSET:
        text += ',"audio":' + emit_base64(v)
    v = o.transcript
    if v is not UNSET:
        text += ',"transcript":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ItemReferencePart(o: ItemReferencePart) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.id
    if v is not UNSET:
        text += ',"id":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_TextPart(o: TextPart) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.text
    if v is not UNSET:
        text += ',"text":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_AudioPart(o: AudioPart) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.audio
    if v is not UNSET:
        text += ',"audio":' + emit_base64(v)
    v = o.transcript
    if v is not UNSET:
        text += ',"transcript":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_UntypedSystemPart(o: UntypedSystemPart) -> str:
    text = ""
    v: Any = o.text
    if v is not UNSET:
        text += ',"text":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_UntypedUserPart(o: UntypedUserPart) -> str:
    text = ""
    v: Any = o.audio
    if v is not UNSET:
        text += ',"audio":' + emit_base64(v)
    v = o.transcript
    if v is not UNSET:
        text += ',"transcript":' + D[v.__class__](v)
    v = o.text
    if v is not UNSET:
        text += ',"text":' + D[v.__class__](v)
    v = o.id
    if v is not UNSET:
        text += ',"id":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_UntypedOutputPart(o: UntypedOutputPart) -> str:
    text = ""
    v: Any = o.audio
    if v is not UNSET:
        text += ',"audio":' + emit_base64(v)
    v = o.transcript
    if v is not UNSET:
        text += ',"transcript":' + D[v.__class__](v)
    v = o.text
    if v is not UNSET:
        text += ',"text":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_Conversation(o: Conversation) -> str:
    text = ""
    v: Any = o.id
    if v is not UNSET:
        text += ',"id":' + D[v.__class__](v)
    v = o.object
    if v is not UNSET:
        text += ',"object":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_ErrorDetails(o: ErrorDetails) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.code
    if v is not UNSET:
        text += ',"code":' + D[v.__class__](v)
    v = o.message
    text += ',"message":' + D[v.__class__](v)
    v = o.param
    if v is not UNSET:
        text += ',"param":' + D[v.__class__](v)
    v = o.event_id
    if v is not UNSET:
        text += ',"event_id":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ItemReference(o: ItemReference) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.id
    text += ',"id":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_SystemMessage(o: SystemMessage) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.role
    text += ',"role":' + D[v.__class__](v)
    v = o.id
    if v is not UNSET:
        text += ',"id":' + D[v.__class__](v)
    v = o.object
    if v is not UNSET:
        text += ',"object":' + D[v.__class__](v)
    v = o.status
    if v is not UNSET:
        text += ',"status":' + D[v.__class__](v)
    v = o.content
    text += ',"content":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_UserMessage(o: UserMessage) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.role
    text += ',"role":' + D[v.__class__](v)
    v = o.id
    if v is not UNSET:
        text += ',"id":' + D[v.__class__](v)
    v = o.object
    if v is not UNSET:
        text += ',"object":' + D[v.__class__](v)
    v = o.status
    if v is not UNSET:
        text += ',"status":' + D[v.__class__](v)
    v = o.content
    text += ',"content":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_AssistantMessage(o: AssistantMessage) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.role
    text += ',"role":' + D[v.__class__](v)
    v = o.id
    if v is not UNSET:
        text += ',"id":' + D[v.__class__](v)
    v = o.object
    if v is not UNSET:
        text += ',"object":' + D[v.__class__](v)
    v = o.status
    if v is not UNSET:
        text += ',"status":' + D[v.__class__](v)
    v = o.content
    text += ',"content":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_FunctionCall(o: FunctionCall) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.id
    if v is not UNSET:
        text += ',"id":' + D[v.__class__](v)
    v = o.object
    if v is not UNSET:
        text += ',"object":' + D[v.__class__](v)
    v = o.status
    if v is not UNSET:
        text += ',"status":' + D[v.__class__](v)
    v = o.call_id
    if v is not UNSET:
        text += ',"call_id":' + D[v.__class__](v)
    v = o.name
    text += ',"name":' + D[v.__class__](v)
    v = o.arguments
    text += ',"arguments":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_FunctionCallOutput(o: FunctionCallOutput) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.id
    if v is not UNSET:
        text += ',"id":' + D[v.__class__](v)
    v = o.object
    if v is not UNSET:
        text += ',"object":' + D[v.__class__](v)
    v = o.status
    if v is not UNSET:
        text += ',"status":' + D[v.__class__](v)
    v = o.call_id
    text += ',"call_id":' + D[v.__class__](v)
    v = o.output
    text += ',"output":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_Response(o: Response) -> str:
    text = ""
    v: Any = o.id
    if v is not UNSET:
        text += ',"id":' + D[v.__class__](v)
    v = o.object
    if v is not UNSET:
        text += ',"object":' + D[v.__class__](v)
    v = o.status
    if v is not UNSET:
        text += ',"status":' + D[v.__class__](v)
    v = o.status_details
    if v is not UNSET:
        text += ',"status_details":' + D[v.__class__](v)
    v = o.output
    if v is not UNSET:
        text += ',"output":' + D[v.__class__](v)
    v = o.conversation_id
    if v is not UNSET:
        text += ',"conversation_id":' + D[v.__class__](v)
    v = o.modalities
    if v is not UNSET:
        text += ',"modalities":' + D[v.__class__](v)
    v = o.max_output_tokens
    if v is not UNSET:
        text += ',"max_output_tokens":' + D[v.__class__](v)
    v = o.voice
    if v is not UNSET:
        text += ',"voice":' + D[v.__class__](v)
    v = o.output_audio_format
    if v is not UNSET:
        text += ',"output_audio_format":' + D[v.__class__](v)
    v = o.temperature
    if v is not UNSET:
        text += ',"temperature":' + D[v.__class__](v)
    v = o.metadata
    if v is not UNSET:
        text += ',"metadata":' + D[v.__class__](v)
    v = o.usage
    if v is not UNSET:
        text += ',"usage":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_ResponseStatusDetails(o: ResponseStatusDetails) -> str:
    text = ""
    v: Any = o.type
    if v is not UNSET:
        text += ',"type":' + D[v.__class__](v)
    v = o.reason
    if v is not UNSET:
        text += ',"reason":' + D[v.__class__](v)
    v = o.error
    if v is not UNSET:
        text += ',"error":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_ResponseError(o: ResponseError) -> str:
    text = ""
    v: Any = o.type
    if v is not UNSET:
        text += ',"type":' + D[v.__class__](v)
    v = o.code
    if v is not UNSET:
        text += ',"code":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_ResponseRequest(o: ResponseRequest) -> str:
    text = ""
    v: Any = o.modalities
    if v is not UNSET:
        text += ',"modalities":' + D[v.__class__](v)
    v = o.instructions
    if v is not UNSET:
        text += ',"instructions":' + D[v.__class__](v)
    v = o.voice
    if v is not UNSET:
        text += ',"voice":' + D[v.__class__](v)
    v = o.output_audio_format
    if v is not UNSET:
        text += ',"output_audio_format":' + D[v.__class__](v)
    v = o.tools
    if v is not UNSET:
        text += ',"tools":' + D[v.__class__](v)
    v = o.tool_choice
    if v is not UNSET:
        text += ',"tool_choice":' + D[v.__class__](v)
    v = o.temperature
    if v is not UNSET:
        text += ',"temperature":' + D[v.__class__](v)
    v = o.max_response_output_tokens
    if v is not UNSET:
        text += ',"max_response_output_tokens":' + D[v.__class__](v)
    v = o.conversation
    if v is not UNSET:
        text += ',"conversation":' + D[v.__class__](v)
    v = o.metadata
    if v is not UNSET:
        text += ',"metadata":' + D[v.__class__](v)
    v = o.input
    if v is not UNSET:
        text += ',"input":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_RealtimeSession(o: RealtimeSession) -> str:
    text = ""
    v: Any = o.id
    if v is not UNSET:
        text += ',"id":' + D[v.__class__](v)
    v = o.expires_at
    if v is not UNSET:
        text += ',"expires_at":' + D[v.__class__](v)
    v = o.input_audio_format
    if v is not UNSET:
        text += ',"input_audio_format":' + D[v.__class__](v)
    v = o.input_audio_transcription
    if v is not UNSET:
        text += ',"input_audio_transcription":' + D[v.__class__](v)
    v = o.input_audio_noise_reduction
    if v is not UNSET:
        text += ',"input_audio_noise_reduction":' + D[v.__class__](v)
    v = o.model
    if v is not UNSET:
        text += ',"model":' + D[v.__class__](v)
    v = o.modalities
    if v is not UNSET:
        text += ',"modalities":' + D[v.__class__](v)
    v = o.instructions
    if v is not UNSET:
        text += ',"instructions":' + D[v.__class__](v)
    v = o.voice
    if v is not UNSET:
        text += ',"voice":' + D[v.__class__](v)
    v = o.speed
    if v is not UNSET:
        text += ',"speed":' + D[v.__class__](v)
    v = o.output_audio_format
    if v is not UNSET:
        text += ',"output_audio_format":' + D[v.__class__](v)
    v = o.tools
    if v is not UNSET:
        text += ',"tools":' + D[v.__class__](v)
    v = o.tool_choice
    if v is not UNSET:
        text += ',"tool_choice":' + D[v.__class__](v)
    v = o.tracing
    if v is not UNSET:
        text += ',"tracing":' + D[v.__class__](v)
    v = o.object
    if v is not UNSET:
        text += ',"object":' + D[v.__class__](v)
    v = o.max_response_output_tokens
    if v is not UNSET:
        text += ',"max_response_output_tokens":' + D[v.__class__](v)
    v = o.temperature
    if v is not UNSET:
        text += ',"temperature":' + D[v.__class__](v)
    v = o.turn_detection
    if v is not UNSET:
        text += ',"turn_detection":' + D[v.__class__](v)
    v = o.client_secret
    if v is not UNSET:
        text += ',"client_secret":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_RealtimeSessionRequest(o: RealtimeSessionRequest) -> str:
    text = ""
    v: Any = o.input_audio_format
    if v is not UNSET:
        text += ',"input_audio_format":' + D[v.__class__](v)
    v = o.input_audio_transcription
    if v is not UNSET:
        text += ',"input_audio_transcription":' + D[v.__class__](v)
    v = o.input_audio_noise_reduction
    if v is not UNSET:
        text += ',"input_audio_noise_reduction":' + D[v.__class__](v)
    v = o.model
    if v is not UNSET:
        text += ',"model":' + D[v.__class__](v)
    v = o.modalities
    if v is not UNSET:
        text += ',"modalities":' + D[v.__class__](v)
    v = o.instructions
    if v is not UNSET:
        text += ',"instructions":' + D[v.__class__](v)
    v = o.voice
    if v is not UNSET:
        text += ',"voice":' + D[v.__class__](v)
    v = o.speed
    if v is not UNSET:
        text += ',"speed":' + D[v.__class__](v)
    v = o.output_audio_format
    if v is not UNSET:
        text += ',"output_audio_format":' + D[v.__class__](v)
    v = o.tools
    if v is not UNSET:
        text += ',"tools":' + D[v.__class__](v)
    v = o.tool_choice
    if v is not UNSET:
        text += ',"tool_choice":' + D[v.__class__](v)
    v = o.tracing
    if v is not UNSET:
        text += ',"tracing":' + D[v.__class__](v)
    v = o.max_response_output_tokens
    if v is not UNSET:
        text += ',"max_response_output_tokens":' + D[v.__class__](v)
    v = o.temperature
    if v is not UNSET:
        text += ',"temperature":' + D[v.__class__](v)
    v = o.turn_detection
    if v is not UNSET:
        text += ',"turn_detection":' + D[v.__class__](v)
    v = o.client_secret
    if v is not UNSET:
        text += ',"client_secret":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_TracingSettings(o: TracingSettings) -> str:
    text = ""
    v: Any = o.workflow_name
    if v is not UNSET:
        text += ',"workflow_name":' + D[v.__class__](v)
    v = o.group_id
    if v is not UNSET:
        text += ',"group_id":' + D[v.__class__](v)
    v = o.metadata
    if v is not UNSET:
        text += ',"metadata":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_FunctionTool(o: FunctionTool) -> str:
    text = ""
    v: Any = o.type
    if v is not UNSET:
        text += ',"type":' + D[v.__class__](v)
    v = o.name
    if v is not UNSET:
        text += ',"name":' + D[v.__class__](v)
    v = o.description
    if v is not UNSET:
        text += ',"description":' + D[v.__class__](v)
    v = o.parameters
    if v is not UNSET:
        text += ',"parameters":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_ToolChoiceFunctionFunction(o: ToolChoiceFunctionFunction) -> str:
    v: Any = o.name
    text = '{"name":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ToolChoiceFunction(o: ToolChoiceFunction) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.name
    if v is not UNSET:
        text += ',"name":' + D[v.__class__](v)
    v = o.function
    if v is not UNSET:
        text += ',"function":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_InputTranscription(o: InputTranscription) -> str:
    text = ""
    v: Any = o.model
    if v is not UNSET:
        text += ',"model":' + D[v.__class__](v)
    v = o.language
    if v is not UNSET:
        text += ',"language":' + D[v.__class__](v)
    v = o.prompt
    if v is not UNSET:
        text += ',"prompt":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_LogProb(o: LogProb) -> str:
    v: Any = o.token
    text = '{"token":' + D[v.__class__](v)
    v = o.logprob
    text += ',"logprob":' + D[v.__class__](v)
    v = o.bytes
    text += ',"bytes":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_TranscriptionError(o: TranscriptionError) -> str:
    text = ""
    v: Any = o.type
    if v is not UNSET:
        text += ',"type":' + D[v.__class__](v)
    v = o.code
    if v is not UNSET:
        text += ',"code":' + D[v.__class__](v)
    v = o.message
    if v is not UNSET:
        text += ',"message":' + D[v.__class__](v)
    v = o.param
    if v is not UNSET:
        text += ',"param":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_TranscriptionSession(o: TranscriptionSession) -> str:
    text = ""
    v: Any = o.id
    if v is not UNSET:
        text += ',"id":' + D[v.__class__](v)
    v = o.expires_at
    if v is not UNSET:
        text += ',"expires_at":' + D[v.__class__](v)
    v = o.input_audio_format
    if v is not UNSET:
        text += ',"input_audio_format":' + D[v.__class__](v)
    v = o.input_audio_transcription
    if v is not UNSET:
        text += ',"input_audio_transcription":' + D[v.__class__](v)
    v = o.input_audio_noise_reduction
    if v is not UNSET:
        text += ',"input_audio_noise_reduction":' + D[v.__class__](v)
    v = o.modalities
    if v is not UNSET:
        text += ',"modalities":' + D[v.__class__](v)
    v = o.include
    if v is not UNSET:
        text += ',"include":' + D[v.__class__](v)
    v = o.object
    if v is not UNSET:
        text += ',"object":' + D[v.__class__](v)
    v = o.turn_detection
    if v is not UNSET:
        text += ',"turn_detection":' + D[v.__class__](v)
    v = o.client_secret
    if v is not UNSET:
        text += ',"client_secret":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_TranscriptionSessionRequest(o: TranscriptionSessionRequest) -> str:
    text = ""
    v: Any = o.input_audio_format
    if v is not UNSET:
        text += ',"input_audio_format":' + D[v.__class__](v)
    v = o.input_audio_transcription
    if v is not UNSET:
        text += ',"input_audio_transcription":' + D[v.__class__](v)
    v = o.input_audio_noise_reduction
    if v is not UNSET:
        text += ',"input_audio_noise_reduction":' + D[v.__class__](v)
    v = o.modalities
    if v is not UNSET:
        text += ',"modalities":' + D[v.__class__](v)
    v = o.include
    if v is not UNSET:
        text += ',"include":' + D[v.__class__](v)
    v = o.turn_detection
    if v is not UNSET:
        text += ',"turn_detection":' + D[v.__class__](v)
    v = o.client_secret
    if v is not UNSET:
        text += ',"client_secret":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_TranscriptionTurnDetection(o: TranscriptionTurnDetection) -> str:
    text = ""
    v: Any = o.prefix_padding_ms
    if v is not UNSET:
        text += ',"prefix_padding_ms":' + D[v.__class__](v)
    v = o.silence_duration_ms
    if v is not UNSET:
        text += ',"silence_duration_ms":' + D[v.__class__](v)
    v = o.type
    if v is not UNSET:
        text += ',"type":' + D[v.__class__](v)
    v = o.threshold
    if v is not UNSET:
        text += ',"threshold":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_ResponseUsage(o: ResponseUsage) -> str:
    text = ""
    v: Any = o.total_tokens
    if v is not UNSET:
        text += ',"total_tokens":' + D[v.__class__](v)
    v = o.input_tokens
    if v is not UNSET:
        text += ',"input_tokens":' + D[v.__class__](v)
    v = o.output_tokens
    if v is not UNSET:
        text += ',"output_tokens":' + D[v.__class__](v)
    v = o.input_token_details
    if v is not UNSET:
        text += ',"input_token_details":' + D[v.__class__](v)
    v = o.output_token_details
    if v is not UNSET:
        text += ',"output_token_details":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_InputTokenDetails(o: InputTokenDetails) -> str:
    text = ""
    v: Any = o.text_tokens
    if v is not UNSET:
        text += ',"text_tokens":' + D[v.__class__](v)
    v = o.audio_tokens
    if v is not UNSET:
        text += ',"audio_tokens":' + D[v.__class__](v)
    v = o.cached_tokens
    if v is not UNSET:
        text += ',"cached_tokens":' + D[v.__class__](v)
    v = o.cached_tokens_details
    if v is not UNSET:
        text += ',"cached_tokens_details":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_CachedTokenDetails(o: CachedTokenDetails) -> str:
    text = ""
    v: Any = o.text_tokens
    if v is not UNSET:
        text += ',"text_tokens":' + D[v.__class__](v)
    v = o.audio_tokens
    if v is not UNSET:
        text += ',"audio_tokens":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_OutputTokenDetails(o: OutputTokenDetails) -> str:
    text = ""
    v: Any = o.text_tokens
    if v is not UNSET:
        text += ',"text_tokens":' + D[v.__class__](v)
    v = o.audio_tokens
    if v is not UNSET:
        text += ',"audio_tokens":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_TokenUsage(o: TokenUsage) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.input_tokens
    text += ',"input_tokens":' + D[v.__class__](v)
    v = o.input_token_details
    if v is not UNSET:
        text += ',"input_token_details":' + D[v.__class__](v)
    v = o.output_tokens
    text += ',"output_tokens":' + D[v.__class__](v)
    v = o.total_tokens
    text += ',"total_tokens":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_TranscriptionTokenDetails(o: TranscriptionTokenDetails) -> str:
    text = ""
    v: Any = o.text_tokens
    if v is not UNSET:
        text += ',"text_tokens":' + D[v.__class__](v)
    v = o.audio_tokens
    if v is not UNSET:
        text += ',"audio_tokens":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_DurationUsage(o: DurationUsage) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.seconds
    text += ',"seconds":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_RateLimit(o: RateLimit) -> str:
    text = ""
    v: Any = o.name
    if v is not UNSET:
        text += ',"name":' + D[v.__class__](v)
    v = o.limit
    if v is not UNSET:
        text += ',"limit":' + D[v.__class__](v)
    v = o.remaining
    if v is not UNSET:
        text += ',"remaining":' + D[v.__class__](v)
    v = o.reset_seconds
    if v is not UNSET:
        text += ',"reset_seconds":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_SessionUpdateEvent(o: SessionUpdateEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    if v is not UNSET:
        text += ',"event_id":' + D[v.__class__](v)
    v = o.session
    text += ',"session":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_InputAudioBufferAppendEvent(o: InputAudioBufferAppendEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    if v is not UNSET:
        text += ',"event_id":' + D[v.__class__](v)
    v = o.audio
    text += ',"audio":' + emit_base64(v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_InputAudioBufferCommitEvent(o: InputAudioBufferCommitEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    if v is not UNSET:
        text += ',"event_id":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_InputAudioBufferClearEvent(o: InputAudioBufferClearEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    if v is not UNSET:
        text += ',"event_id":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_OutputAudioBufferClearEvent(o: OutputAudioBufferClearEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    if v is not UNSET:
        text += ',"event_id":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ConversationItemCreateEvent(o: ConversationItemCreateEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    if v is not UNSET:
        text += ',"event_id":' + D[v.__class__](v)
    v = o.previous_item_id
    if v is not UNSET:
        text += ',"previous_item_id":' + D[v.__class__](v)
    v = o.item
    text += ',"item":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ConversationItemRetrieveEvent(o: ConversationItemRetrieveEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    if v is not UNSET:
        text += ',"event_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ConversationItemTruncateEvent(o: ConversationItemTruncateEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    if v is not UNSET:
        text += ',"event_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
    v = o.content_index
    text += ',"content_index":' + D[v.__class__](v)
    v = o.audio_end_ms
    text += ',"audio_end_ms":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ConversationItemDeleteEvent(o: ConversationItemDeleteEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    if v is not UNSET:
        text += ',"event_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ResponseCreateEvent(o: ResponseCreateEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    if v is not UNSET:
        text += ',"event_id":' + D[v.__class__](v)
    v = o.response
    if v is not UNSET:
        text += ',"response":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ResponseCancelEvent(o: ResponseCancelEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    if v is not UNSET:
        text += ',"event_id":' + D[v.__class__](v)
    v = o.response_id
    if v is not UNSET:
        text += ',"response_id":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ConversationCreatedEvent(o: ConversationCreatedEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.conversation
    text += ',"conversation":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ConversationItemCreatedEvent(o: ConversationItemCreatedEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.previous_item_id
    if v is not UNSET:
        text += ',"previous_item_id":' + D[v.__class__](v)
    v = o.item
    text += ',"item":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ConversationItemRetrievedEvent(o: ConversationItemRetrievedEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.item
    text += ',"item":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ConversationItemTruncatedEvent(o: ConversationItemTruncatedEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
    v = o.content_index
    text += ',"content_index":' + D[v.__class__](v)
    v = o.audio_end_ms
    text += ',"audio_end_ms":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ConversationItemDeletedEvent(o: ConversationItemDeletedEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ConversationItemInputAudioTranscriptionDeltaEvent(
    o: ConversationItemInputAudioTranscriptionDeltaEvent,
) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
    v = o.content_index
    if v is not UNSET:
        text += ',"content_index":' + D[v.__class__](v)
    v = o.delta
    if v is not UNSET:
        text += ',"delta":' + D[v.__class__](v)
    v = o.logprobs
    if v is not UNSET:
        text += ',"logprobs":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ConversationItemInputAudioTranscriptionCompletedEvent(
    o: ConversationItemInputAudioTranscriptionCompletedEvent,
) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
    v = o.content_index
    text += ',"content_index":' + D[v.__class__](v)
    v = o.transcript
    text += ',"transcript":' + D[v.__class__](v)
    v = o.logprobs
    if v is not UNSET:
        text += ',"logprobs":' + D[v.__class__](v)
    v = o.usage
    text += ',"usage":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ConversationItemInputAudioTranscriptionFailedEvent(
    o: ConversationItemInputAudioTranscriptionFailedEvent,
) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
    v = o.content_index
    text += ',"content_index":' + D[v.__class__](v)
    v = o.error
    text += ',"error":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ErrorEvent(o: ErrorEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.error
    text += ',"error":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_SessionCreatedEvent(o: SessionCreatedEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.session
    text += ',"session":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_SessionUpdatedEvent(o: SessionUpdatedEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.session
    text += ',"session":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_RateLimitsUpdatedEvent(o: RateLimitsUpdatedEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.rate_limits
    text += ',"rate_limits":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_InputAudioBufferCommittedEvent(o: InputAudioBufferCommittedEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
    v = o.previous_item_id
    if v is not UNSET:
        text += ',"previous_item_id":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_InputAudioBufferClearedEvent(o: InputAudioBufferClearedEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_InputAudioBufferSpeechStartedEvent(
    o: InputAudioBufferSpeechStartedEvent,
) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
    v = o.audio_start_ms
    text += ',"audio_start_ms":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_InputAudioBufferSpeechStoppedEvent(
    o: InputAudioBufferSpeechStoppedEvent,
) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
    v = o.audio_end_ms
    text += ',"audio_end_ms":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_OutputAudioBufferStartedEvent(o: OutputAudioBufferStartedEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.response_id
    text += ',"response_id":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_OutputAudioBufferStoppedEvent(o: OutputAudioBufferStoppedEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.response_id
    text += ',"response_id":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_OutputAudioBufferClearedEvent(o: OutputAudioBufferClearedEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.response_id
    text += ',"response_id":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ResponseCreatedEvent(o: ResponseCreatedEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.response
    text += ',"response":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ResponseDoneEvent(o: ResponseDoneEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.response
    text += ',"response":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ResponseOutputItemAddedEvent(o: ResponseOutputItemAddedEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.response_id
    text += ',"response_id":' + D[v.__class__](v)
    v = o.output_index
    text += ',"output_index":' + D[v.__class__](v)
    v = o.item
    text += ',"item":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ResponseOutputItemDoneEvent(o: ResponseOutputItemDoneEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.response_id
    text += ',"response_id":' + D[v.__class__](v)
    v = o.output_index
    text += ',"output_index":' + D[v.__class__](v)
    v = o.item
    text += ',"item":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ResponseContentPartAddedEvent(o: ResponseContentPartAddedEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.response_id
    text += ',"response_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
    v = o.output_index
    text += ',"output_index":' + D[v.__class__](v)
    v = o.content_index
    text += ',"content_index":' + D[v.__class__](v)
    v = o.part
    text += ',"part":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ResponseContentPartDoneEvent(o: ResponseContentPartDoneEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.response_id
    text += ',"response_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
    v = o.output_index
    text += ',"output_index":' + D[v.__class__](v)
    v = o.content_index
    text += ',"content_index":' + D[v.__class__](v)
    v = o.part
    text += ',"part":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ResponseTextDeltaEvent(o: ResponseTextDeltaEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.response_id
    text += ',"response_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
    v = o.output_index
    text += ',"output_index":' + D[v.__class__](v)
    v = o.content_index
    text += ',"content_index":' + D[v.__class__](v)
    v = o.delta
    text += ',"delta":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ResponseTextDoneEvent(o: ResponseTextDoneEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.response_id
    text += ',"response_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
    v = o.output_index
    text += ',"output_index":' + D[v.__class__](v)
    v = o.content_index
    text += ',"content_index":' + D[v.__class__](v)
    v = o.text
    text += ',"text":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ResponseAudioTranscriptDeltaEvent(o: ResponseAudioTranscriptDeltaEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.response_id
    text += ',"response_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
    v = o.output_index
    text += ',"output_index":' + D[v.__class__](v)
    v = o.content_index
    text += ',"content_index":' + D[v.__class__](v)
    v = o.delta
    text += ',"delta":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ResponseAudioTranscriptDoneEvent(o: ResponseAudioTranscriptDoneEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.response_id
    text += ',"response_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
    v = o.output_index
    text += ',"output_index":' + D[v.__class__](v)
    v = o.content_index
    text += ',"content_index":' + D[v.__class__](v)
    v = o.transcript
    text += ',"transcript":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ResponseAudioDeltaEvent(o: ResponseAudioDeltaEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.response_id
    text += ',"response_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
    v = o.output_index
    text += ',"output_index":' + D[v.__class__](v)
    v = o.content_index
    text += ',"content_index":' + D[v.__class__](v)
    v = o.delta
    text += ',"delta":' + emit_base64(v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ResponseAudioDoneEvent(o: ResponseAudioDoneEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.response_id
    text += ',"response_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
    v = o.output_index
    text += ',"output_index":' + D[v.__class__](v)
    v = o.content_index
    text += ',"content_index":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ResponseFunctionCallArgumentsDeltaEvent(
    o: ResponseFunctionCallArgumentsDeltaEvent,
) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.response_id
    text += ',"response_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
    v = o.output_index
    text += ',"output_index":' + D[v.__class__](v)
    v = o.call_id
    text += ',"call_id":' + D[v.__class__](v)
    v = o.delta
    text += ',"delta":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ResponseFunctionCallArgumentsDoneEvent(
    o: ResponseFunctionCallArgumentsDoneEvent,
) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.response_id
    text += ',"response_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
    v = o.output_index
    text += ',"output_index":' + D[v.__class__](v)
    v = o.call_id
    text += ',"call_id":' + D[v.__class__](v)
    v = o.name
    if v is not UNSET:
        text += ',"name":' + D[v.__class__](v)
    v = o.arguments
    text += ',"arguments":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_TranscriptionSessionUpdateEvent(o: TranscriptionSessionUpdateEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    if v is not UNSET:
        text += ',"event_id":' + D[v.__class__](v)
    v = o.session
    text += ',"session":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_TranscriptionSessionCreatedEvent(o: TranscriptionSessionCreatedEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.session
    text += ',"session":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_TranscriptionSessionUpdatedEvent(o: TranscriptionSessionUpdatedEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.session
    text += ',"session":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


D.update(
    {
        NoiseReduction: emit_NoiseReduction,
        ServerVad: emit_ServerVad,
        ServerVadRequest: emit_ServerVadRequest,
        SemanticVad: emit_SemanticVad,
        NoTurnDetection: emit_NoTurnDetection,
        NewSession: emit_NewSession,
        NewTranscriptionSession: emit_NewTranscriptionSession,
        SessionSecretRequest: emit_SessionSecretRequest,
        TranscriptionSecretRequest: emit_TranscriptionSecretRequest,
        ExpiresAfter: emit_ExpiresAfter,
        ExpiresAt: emit_ExpiresAt,
        SessionSecret: emit_SessionSecret,
        InputTextPart: emit_InputTextPart,
        InputAudioPart: emit_InputAudioPart,
        ItemReferencePart: emit_ItemReferencePart,
        TextPart: emit_TextPart,
        AudioPart: emit_AudioPart,
        UntypedSystemPart: emit_UntypedSystemPart,
        UntypedUserPart: emit_UntypedUserPart,
        UntypedOutputPart: emit_UntypedOutputPart,
        Conversation: emit_Conversation,
        ErrorDetails: emit_ErrorDetails,
        ItemReference: emit_ItemReference,
        SystemMessage: emit_SystemMessage,
        UserMessage: emit_UserMessage,
        AssistantMessage: emit_AssistantMessage,
        FunctionCall: emit_FunctionCall,
        FunctionCallOutput: emit_FunctionCallOutput,
        Response: emit_Response,
        ResponseStatusDetails: emit_ResponseStatusDetails,
        ResponseError: emit_ResponseError,
        ResponseRequest: emit_ResponseRequest,
        RealtimeSession: emit_RealtimeSession,
        RealtimeSessionRequest: emit_RealtimeSessionRequest,
        TracingSettings: emit_TracingSettings,
        FunctionTool: emit_FunctionTool,
        ToolChoiceFunctionFunction: emit_ToolChoiceFunctionFunction,
        ToolChoiceFunction: emit_ToolChoiceFunction,
        InputTranscription: emit_InputTranscription,
        LogProb: emit_LogProb,
        TranscriptionError: emit_TranscriptionError,
        TranscriptionSession: emit_TranscriptionSession,
        TranscriptionSessionRequest: emit_TranscriptionSessionRequest,
        TranscriptionTurnDetection: emit_TranscriptionTurnDetection,
        ResponseUsage: emit_ResponseUsage,
        InputTokenDetails: emit_InputTokenDetails,
        CachedTokenDetails: emit_CachedTokenDetails,
        OutputTokenDetails: emit_OutputTokenDetails,
        TokenUsage: emit_TokenUsage,
        TranscriptionTokenDetails: emit_TranscriptionTokenDetails,
        DurationUsage: emit_DurationUsage,
        RateLimit: emit_RateLimit,
        SessionUpdateEvent: emit_SessionUpdateEvent,
        InputAudioBufferAppendEvent: emit_InputAudioBufferAppendEvent,
        InputAudioBufferCommitEvent: emit_InputAudioBufferCommitEvent,
        InputAudioBufferClearEvent: emit_InputAudioBufferClearEvent,
        OutputAudioBufferClearEvent: emit_OutputAudioBufferClearEvent,
        ConversationItemCreateEvent: emit_ConversationItemCreateEvent,
        ConversationItemRetrieveEvent: emit_ConversationItemRetrieveEvent,
        ConversationItemTruncateEvent: emit_ConversationItemTruncateEvent,
        ConversationItemDeleteEvent: emit_ConversationItemDeleteEvent,
        ResponseCreateEvent: emit_ResponseCreateEvent,
        ResponseCancelEvent: emit_ResponseCancelEvent,
        ConversationCreatedEvent: emit_ConversationCreatedEvent,
        ConversationItemCreatedEvent: emit_ConversationItemCreatedEvent,
        ConversationItemRetrievedEvent: emit_ConversationItemRetrievedEvent,
        ConversationItemTruncatedEvent: emit_ConversationItemTruncatedEvent,
        ConversationItemDeletedEvent: emit_ConversationItemDeletedEvent,
        ConversationItemInputAudioTranscriptionDeltaEvent: emit_ConversationItemInputAudioTranscriptionDeltaEvent,
        ConversationItemInputAudioTranscriptionCompletedEvent: emit_ConversationItemInputAudioTranscriptionCompletedEvent,
        ConversationItemInputAudioTranscriptionFailedEvent: emit_ConversationItemInputAudioTranscriptionFailedEvent,
        ErrorEvent: emit_ErrorEvent,
        SessionCreatedEvent: emit_SessionCreatedEvent,
        SessionUpdatedEvent: emit_SessionUpdatedEvent,
        RateLimitsUpdatedEvent: emit_RateLimitsUpdatedEvent,
        InputAudioBufferCommittedEvent: emit_InputAudioBufferCommittedEvent,
        InputAudioBufferClearedEvent: emit_InputAudioBufferClearedEvent,
        InputAudioBufferSpeechStartedEvent: emit_InputAudioBufferSpeechStartedEvent,
        InputAudioBufferSpeechStoppedEvent: emit_InputAudioBufferSpeechStoppedEvent,
        OutputAudioBufferStartedEvent: emit_OutputAudioBufferStartedEvent,
        OutputAudioBufferStoppedEvent: emit_OutputAudioBufferStoppedEvent,
        OutputAudioBufferClearedEvent: emit_OutputAudioBufferClearedEvent,
        ResponseCreatedEvent: emit_ResponseCreatedEvent,
        ResponseDoneEvent: emit_ResponseDoneEvent,
        ResponseOutputItemAddedEvent: emit_ResponseOutputItemAddedEvent,
        ResponseOutputItemDoneEvent: emit_ResponseOutputItemDoneEvent,
        ResponseContentPartAddedEvent: emit_ResponseContentPartAddedEvent,
        ResponseContentPartDoneEvent: emit_ResponseContentPartDoneEvent,
        ResponseTextDeltaEvent: emit_ResponseTextDeltaEvent,
        ResponseTextDoneEvent: emit_ResponseTextDoneEvent,
        ResponseAudioTranscriptDeltaEvent: emit_ResponseAudioTranscriptDeltaEvent,
        ResponseAudioTranscriptDoneEvent: emit_ResponseAudioTranscriptDoneEvent,
        ResponseAudioDeltaEvent: emit_ResponseAudioDeltaEvent,
        ResponseAudioDoneEvent: emit_ResponseAudioDoneEvent,
        ResponseFunctionCallArgumentsDeltaEvent: emit_ResponseFunctionCallArgumentsDeltaEvent,
        ResponseFunctionCallArgumentsDoneEvent: emit_ResponseFunctionCallArgumentsDoneEvent,
        TranscriptionSessionUpdateEvent: emit_TranscriptionSessionUpdateEvent,
        TranscriptionSessionCreatedEvent: emit_TranscriptionSessionCreatedEvent,
        TranscriptionSessionUpdatedEvent: emit_TranscriptionSessionUpdatedEvent,
    }
)
