# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:c6c63b9dce57b0a179c9a359c689638155a8529a692c065b8298311567f97f31
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
    CustomVoice,
    NoiseReduction,
    PcmaFormat,
    PcmFormat,
    PcmuFormat,
    SemanticVad,
    ServerVad,
    ServerVadRequest,
    SessionAudio,
    SessionAudioInput,
    SessionAudioInputRequest,
    SessionAudioOutput,
    SessionAudioRequest,
)
from .types.calls import CallReferral, CallRejection, CallsCreateRequest
from .types.client_secrets import (
    ClientSecret,
    ClientSecretRequest,
    ExpiresAfter,
    TranslationClientSecret,
    TranslationClientSecretRequest,
)
from .types.content import (
    AudioPart,
    InputAudioPart,
    InputImagePart,
    InputTextPart,
    OutputAudioPart,
    OutputTextPart,
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
from .types.mcp import (
    McpApprovalFilter,
    McpApprovalRequest,
    McpApprovalResponse,
    McpCall,
    McpHttpError,
    McpListTools,
    McpProtocolError,
    McpTool,
    McpToolDescription,
    McpToolExecutionError,
    McpToolFilter,
)
from .types.prompt import (
    Prompt,
    PromptCacheBreakpoint,
    PromptFile,
    PromptImage,
    PromptText,
)
from .types.response import (
    Response,
    ResponseAudio,
    ResponseAudioOutput,
    ResponseError,
    ResponseRequest,
    ResponseStatusDetails,
)
from .types.session import (
    RealtimeSession,
    RealtimeSessionRequest,
    Reasoning,
    RetentionRatio,
    TracingSettings,
    TruncationTokenLimits,
)
from .types.tools import FunctionTool, ToolChoiceFunction, ToolChoiceMcp
from .types.transcription import (
    InputTranscription,
    LogProb,
    TranscriptionAudio,
    TranscriptionAudioInput,
    TranscriptionAudioRequest,
    TranscriptionError,
    TranscriptionLanguage,
    TranscriptionSession,
    TranscriptionSessionRequest,
    TranscriptionTurnDetection,
)
from .types.translation import (
    TranslationAudio,
    TranslationAudioInput,
    TranslationAudioOutput,
    TranslationNoiseReduction,
    TranslationSession,
    TranslationSessionRequest,
    TranslationSessionUpdate,
    TranslationTranscription,
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
from .types.webhook import IncomingCall, SipHeader

__all__ = ["encode"]


def emit_PcmFormat(o: PcmFormat) -> str:
    text = ""
    v: Any = o.type
    if v is not UNSET:
        text += ',"type":' + D[v.__class__](v)
    v = o.rate
    if v is not UNSET:
        text += ',"rate":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_PcmuFormat(o: PcmuFormat) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_PcmaFormat(o: PcmaFormat) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_CustomVoice(o: CustomVoice) -> str:
    v: Any = o.id
    text = '{"id":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_NoiseReduction(o: NoiseReduction) -> str:
    text = ""
    v: Any = o.type
    if v is not UNSET:
        text += ',"type":' + D[v.__class__](v)
    v = o.strength
    if v is not UNSET:
        text += ',"strength":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_ServerVad(o: ServerVad) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.prefix_padding_ms
    if v is not UNSET:
        text += ',"prefix_padding_ms":' + D[v.__class__](v)
    v = o.silence_duration_ms
    if v is not UNSET:
        text += ',"silence_duration_ms":' + D[v.__class__](v)
    v = o.idle_timeout_ms
    if v is not UNSET:
        text += ',"idle_timeout_ms":' + D[v.__class__](v)
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


def emit_ServerVadRequest(o: ServerVadRequest) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.prefix_padding_ms
    if v is not UNSET:
        text += ',"prefix_padding_ms":' + D[v.__class__](v)
    v = o.silence_duration_ms
    if v is not UNSET:
        text += ',"silence_duration_ms":' + D[v.__class__](v)
    v = o.idle_timeout_ms
    if v is not UNSET:
        text += ',"idle_timeout_ms":' + D[v.__class__](v)
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


def emit_SessionAudio(o: SessionAudio) -> str:
    text = ""
    v: Any = o.input
    if v is not UNSET:
        text += ',"input":' + D[v.__class__](v)
    v = o.output
    if v is not UNSET:
        text += ',"output":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_SessionAudioRequest(o: SessionAudioRequest) -> str:
    text = ""
    v: Any = o.input
    if v is not UNSET:
        text += ',"input":' + D[v.__class__](v)
    v = o.output
    if v is not UNSET:
        text += ',"output":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_SessionAudioInput(o: SessionAudioInput) -> str:
    text = ""
    v: Any = o.format
    if v is not UNSET:
        text += ',"format":' + D[v.__class__](v)
    v = o.transcription
    if v is not UNSET:
        text += ',"transcription":' + D[v.__class__](v)
    v = o.noise_reduction
    if v is not UNSET:
        text += ',"noise_reduction":' + D[v.__class__](v)
    v = o.turn_detection
    if v is not UNSET:
        text += ',"turn_detection":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_SessionAudioInputRequest(o: SessionAudioInputRequest) -> str:
    text = ""
    v: Any = o.format
    if v is not UNSET:
        text += ',"format":' + D[v.__class__](v)
    v = o.transcription
    if v is not UNSET:
        text += ',"transcription":' + D[v.__class__](v)
    v = o.noise_reduction
    if v is not UNSET:
        text += ',"noise_reduction":' + D[v.__class__](v)
    v = o.turn_detection
    if v is not UNSET:
        text += ',"turn_detection":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_SessionAudioOutput(o: SessionAudioOutput) -> str:
    text = ""
    v: Any = o.format
    if v is not UNSET:
        text += ',"format":' + D[v.__class__](v)
    v = o.voice
    if v is not UNSET:
        text += ',"voice":' + D[v.__class__](v)
    v = o.speed
    if v is not UNSET:
        text += ',"speed":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_CallRejection(o: CallRejection) -> str:
    text = ""
    v: Any = o.status_code
    if v is not UNSET:
        text += ',"status_code":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_CallReferral(o: CallReferral) -> str:
    v: Any = o.target_uri
    text = '{"target_uri":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ClientSecretRequest(o: ClientSecretRequest) -> str:
    text = ""
    v: Any = o.expires_after
    if v is not UNSET:
        text += ',"expires_after":' + D[v.__class__](v)
    v = o.session
    if v is not UNSET:
        text += ',"session":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_ClientSecret(o: ClientSecret) -> str:
    v: Any = o.value
    text = '{"value":' + D[v.__class__](v)
    v = o.expires_at
    text += ',"expires_at":' + D[v.__class__](v)
    v = o.session
    text += ',"session":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_TranslationClientSecretRequest(o: TranslationClientSecretRequest) -> str:
    v: Any = o.session
    text = '{"session":' + D[v.__class__](v)
    v = o.expires_after
    if v is not UNSET:
        text += ',"expires_after":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_TranslationClientSecret(o: TranslationClientSecret) -> str:
    v: Any = o.value
    text = '{"value":' + D[v.__class__](v)
    v = o.expires_at
    text += ',"expires_at":' + D[v.__class__](v)
    v = o.session
    text += ',"session":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ExpiresAfter(o: ExpiresAfter) -> str:
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


def emit_InputImagePart(o: InputImagePart) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.image_url
    if v is not UNSET:
        text += ',"image_url":' + D[v.__class__](v)
    v = o.detail
    if v is not UNSET:
        text += ',"detail":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_OutputTextPart(o: OutputTextPart) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.text
    if v is not UNSET:
        text += ',"text":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_OutputAudioPart(o: OutputAudioPart) -> str:
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
    v = o.image_url
    if v is not UNSET:
        text += ',"image_url":' + D[v.__class__](v)
    v = o.detail
    if v is not UNSET:
        text += ',"detail":' + D[v.__class__](v)
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
    v = o.phase
    if v is not UNSET:
        text += ',"phase":' + D[v.__class__](v)
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


def emit_McpTool(o: McpTool) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.server_label
    text += ',"server_label":' + D[v.__class__](v)
    v = o.server_url
    if v is not UNSET:
        text += ',"server_url":' + D[v.__class__](v)
    v = o.connector_id
    if v is not UNSET:
        text += ',"connector_id":' + D[v.__class__](v)
    v = o.tunnel_id
    if v is not UNSET:
        text += ',"tunnel_id":' + D[v.__class__](v)
    v = o.authorization
    if v is not UNSET:
        text += ',"authorization":' + D[v.__class__](v)
    v = o.server_description
    if v is not UNSET:
        text += ',"server_description":' + D[v.__class__](v)
    v = o.headers
    if v is not UNSET:
        text += ',"headers":' + D[v.__class__](v)
    v = o.allowed_tools
    if v is not UNSET:
        text += ',"allowed_tools":' + D[v.__class__](v)
    v = o.allowed_callers
    if v is not UNSET:
        text += ',"allowed_callers":' + D[v.__class__](v)
    v = o.require_approval
    if v is not UNSET:
        text += ',"require_approval":' + D[v.__class__](v)
    v = o.defer_loading
    if v is not UNSET:
        text += ',"defer_loading":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_McpToolFilter(o: McpToolFilter) -> str:
    text = ""
    v: Any = o.tool_names
    if v is not UNSET:
        text += ',"tool_names":' + D[v.__class__](v)
    v = o.read_only
    if v is not UNSET:
        text += ',"read_only":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_McpApprovalFilter(o: McpApprovalFilter) -> str:
    text = ""
    v: Any = o.always
    if v is not UNSET:
        text += ',"always":' + D[v.__class__](v)
    v = o.never
    if v is not UNSET:
        text += ',"never":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_McpListTools(o: McpListTools) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.id
    if v is not UNSET:
        text += ',"id":' + D[v.__class__](v)
    v = o.server_label
    text += ',"server_label":' + D[v.__class__](v)
    v = o.tools
    text += ',"tools":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_McpToolDescription(o: McpToolDescription) -> str:
    v: Any = o.name
    text = '{"name":' + D[v.__class__](v)
    v = o.description
    if v is not UNSET:
        text += ',"description":' + D[v.__class__](v)
    v = o.input_schema
    text += ',"input_schema":' + D[v.__class__](v)
    v = o.annotations
    if v is not UNSET:
        text += ',"annotations":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_McpCall(o: McpCall) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.id
    text += ',"id":' + D[v.__class__](v)
    v = o.server_label
    text += ',"server_label":' + D[v.__class__](v)
    v = o.name
    text += ',"name":' + D[v.__class__](v)
    v = o.arguments
    text += ',"arguments":' + D[v.__class__](v)
    v = o.approval_request_id
    if v is not UNSET:
        text += ',"approval_request_id":' + D[v.__class__](v)
    v = o.output
    if v is not UNSET:
        text += ',"output":' + D[v.__class__](v)
    v = o.error
    if v is not UNSET:
        text += ',"error":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_McpApprovalRequest(o: McpApprovalRequest) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.id
    text += ',"id":' + D[v.__class__](v)
    v = o.server_label
    text += ',"server_label":' + D[v.__class__](v)
    v = o.name
    text += ',"name":' + D[v.__class__](v)
    v = o.arguments
    text += ',"arguments":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_McpApprovalResponse(o: McpApprovalResponse) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.id
    text += ',"id":' + D[v.__class__](v)
    v = o.approval_request_id
    text += ',"approval_request_id":' + D[v.__class__](v)
    v = o.approve
    text += ',"approve":' + D[v.__class__](v)
    v = o.reason
    if v is not UNSET:
        text += ',"reason":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_McpProtocolError(o: McpProtocolError) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.code
    text += ',"code":' + D[v.__class__](v)
    v = o.message
    text += ',"message":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_McpToolExecutionError(o: McpToolExecutionError) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.message
    text += ',"message":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_McpHttpError(o: McpHttpError) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.code
    text += ',"code":' + D[v.__class__](v)
    v = o.message
    text += ',"message":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_Prompt(o: Prompt) -> str:
    v: Any = o.id
    text = '{"id":' + D[v.__class__](v)
    v = o.version
    if v is not UNSET:
        text += ',"version":' + D[v.__class__](v)
    v = o.variables
    if v is not UNSET:
        text += ',"variables":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_PromptText(o: PromptText) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.text
    text += ',"text":' + D[v.__class__](v)
    v = o.prompt_cache_breakpoint
    if v is not UNSET:
        text += ',"prompt_cache_breakpoint":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_PromptImage(o: PromptImage) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.image_url
    if v is not UNSET:
        text += ',"image_url":' + D[v.__class__](v)
    v = o.file_id
    if v is not UNSET:
        text += ',"file_id":' + D[v.__class__](v)
    v = o.detail
    text += ',"detail":' + D[v.__class__](v)
    v = o.prompt_cache_breakpoint
    if v is not UNSET:
        text += ',"prompt_cache_breakpoint":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_PromptFile(o: PromptFile) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.file_id
    if v is not UNSET:
        text += ',"file_id":' + D[v.__class__](v)
    v = o.filename
    if v is not UNSET:
        text += ',"filename":' + D[v.__class__](v)
    v = o.file_data
    if v is not UNSET:
        text += ',"file_data":' + D[v.__class__](v)
    v = o.file_url
    if v is not UNSET:
        text += ',"file_url":' + D[v.__class__](v)
    v = o.detail
    if v is not UNSET:
        text += ',"detail":' + D[v.__class__](v)
    v = o.prompt_cache_breakpoint
    if v is not UNSET:
        text += ',"prompt_cache_breakpoint":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_PromptCacheBreakpoint(o: PromptCacheBreakpoint) -> str:
    v: Any = o.mode
    text = '{"mode":' + D[v.__class__](v)
    v = o.ttl
    if v is not UNSET:
        text += ',"ttl":' + D[v.__class__](v)
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
    v = o.output_modalities
    if v is not UNSET:
        text += ',"output_modalities":' + D[v.__class__](v)
    v = o.max_output_tokens
    if v is not UNSET:
        text += ',"max_output_tokens":' + D[v.__class__](v)
    v = o.audio
    if v is not UNSET:
        text += ',"audio":' + D[v.__class__](v)
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
    v = o.message
    if v is not UNSET:
        text += ',"message":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_ResponseRequest(o: ResponseRequest) -> str:
    text = ""
    v: Any = o.output_modalities
    if v is not UNSET:
        text += ',"output_modalities":' + D[v.__class__](v)
    v = o.instructions
    if v is not UNSET:
        text += ',"instructions":' + D[v.__class__](v)
    v = o.audio
    if v is not UNSET:
        text += ',"audio":' + D[v.__class__](v)
    v = o.tools
    if v is not UNSET:
        text += ',"tools":' + D[v.__class__](v)
    v = o.tool_choice
    if v is not UNSET:
        text += ',"tool_choice":' + D[v.__class__](v)
    v = o.parallel_tool_calls
    if v is not UNSET:
        text += ',"parallel_tool_calls":' + D[v.__class__](v)
    v = o.reasoning
    if v is not UNSET:
        text += ',"reasoning":' + D[v.__class__](v)
    v = o.max_output_tokens
    if v is not UNSET:
        text += ',"max_output_tokens":' + D[v.__class__](v)
    v = o.conversation
    if v is not UNSET:
        text += ',"conversation":' + D[v.__class__](v)
    v = o.metadata
    if v is not UNSET:
        text += ',"metadata":' + D[v.__class__](v)
    v = o.prompt
    if v is not UNSET:
        text += ',"prompt":' + D[v.__class__](v)
    v = o.input
    if v is not UNSET:
        text += ',"input":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_ResponseAudio(o: ResponseAudio) -> str:
    text = ""
    v: Any = o.output
    if v is not UNSET:
        text += ',"output":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_ResponseAudioOutput(o: ResponseAudioOutput) -> str:
    text = ""
    v: Any = o.format
    if v is not UNSET:
        text += ',"format":' + D[v.__class__](v)
    v = o.voice
    if v is not UNSET:
        text += ',"voice":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_RealtimeSession(o: RealtimeSession) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.id
    if v is not UNSET:
        text += ',"id":' + D[v.__class__](v)
    v = o.expires_at
    if v is not UNSET:
        text += ',"expires_at":' + D[v.__class__](v)
    v = o.model
    if v is not UNSET:
        text += ',"model":' + D[v.__class__](v)
    v = o.instructions
    if v is not UNSET:
        text += ',"instructions":' + D[v.__class__](v)
    v = o.tools
    if v is not UNSET:
        text += ',"tools":' + D[v.__class__](v)
    v = o.tool_choice
    if v is not UNSET:
        text += ',"tool_choice":' + D[v.__class__](v)
    v = o.parallel_tool_calls
    if v is not UNSET:
        text += ',"parallel_tool_calls":' + D[v.__class__](v)
    v = o.reasoning
    if v is not UNSET:
        text += ',"reasoning":' + D[v.__class__](v)
    v = o.truncation
    if v is not UNSET:
        text += ',"truncation":' + D[v.__class__](v)
    v = o.prompt
    if v is not UNSET:
        text += ',"prompt":' + D[v.__class__](v)
    v = o.tracing
    if v is not UNSET:
        text += ',"tracing":' + D[v.__class__](v)
    v = o.object
    if v is not UNSET:
        text += ',"object":' + D[v.__class__](v)
    v = o.output_modalities
    if v is not UNSET:
        text += ',"output_modalities":' + D[v.__class__](v)
    v = o.max_output_tokens
    if v is not UNSET:
        text += ',"max_output_tokens":' + D[v.__class__](v)
    v = o.audio
    if v is not UNSET:
        text += ',"audio":' + D[v.__class__](v)
    v = o.include
    if v is not UNSET:
        text += ',"include":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_RealtimeSessionRequest(o: RealtimeSessionRequest) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.model
    if v is not UNSET:
        text += ',"model":' + D[v.__class__](v)
    v = o.instructions
    if v is not UNSET:
        text += ',"instructions":' + D[v.__class__](v)
    v = o.tools
    if v is not UNSET:
        text += ',"tools":' + D[v.__class__](v)
    v = o.tool_choice
    if v is not UNSET:
        text += ',"tool_choice":' + D[v.__class__](v)
    v = o.parallel_tool_calls
    if v is not UNSET:
        text += ',"parallel_tool_calls":' + D[v.__class__](v)
    v = o.reasoning
    if v is not UNSET:
        text += ',"reasoning":' + D[v.__class__](v)
    v = o.truncation
    if v is not UNSET:
        text += ',"truncation":' + D[v.__class__](v)
    v = o.prompt
    if v is not UNSET:
        text += ',"prompt":' + D[v.__class__](v)
    v = o.tracing
    if v is not UNSET:
        text += ',"tracing":' + D[v.__class__](v)
    v = o.output_modalities
    if v is not UNSET:
        text += ',"output_modalities":' + D[v.__class__](v)
    v = o.max_output_tokens
    if v is not UNSET:
        text += ',"max_output_tokens":' + D[v.__class__](v)
    v = o.audio
    if v is not UNSET:
        text += ',"audio":' + D[v.__class__](v)
    v = o.include
    if v is not UNSET:
        text += ',"include":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_Reasoning(o: Reasoning) -> str:
    text = ""
    v: Any = o.effort
    if v is not UNSET:
        text += ',"effort":' + D[v.__class__](v)
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


def emit_RetentionRatio(o: RetentionRatio) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.retention_ratio
    text += ',"retention_ratio":' + D[v.__class__](v)
    v = o.token_limits
    if v is not UNSET:
        text += ',"token_limits":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_TruncationTokenLimits(o: TruncationTokenLimits) -> str:
    text = ""
    v: Any = o.post_instructions
    if v is not UNSET:
        text += ',"post_instructions":' + D[v.__class__](v)
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


def emit_ToolChoiceFunction(o: ToolChoiceFunction) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.name
    text += ',"name":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ToolChoiceMcp(o: ToolChoiceMcp) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.server_label
    text += ',"server_label":' + D[v.__class__](v)
    v = o.name
    if v is not UNSET:
        text += ',"name":' + D[v.__class__](v)
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
    v = o.languages
    if v is not UNSET:
        text += ',"languages":' + D[v.__class__](v)
    v = o.keywords
    if v is not UNSET:
        text += ',"keywords":' + D[v.__class__](v)
    v = o.prompt
    if v is not UNSET:
        text += ',"prompt":' + D[v.__class__](v)
    v = o.delay
    if v is not UNSET:
        text += ',"delay":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_TranscriptionLanguage(o: TranscriptionLanguage) -> str:
    v: Any = o.code
    text = '{"code":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


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
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.id
    if v is not UNSET:
        text += ',"id":' + D[v.__class__](v)
    v = o.expires_at
    if v is not UNSET:
        text += ',"expires_at":' + D[v.__class__](v)
    v = o.object
    if v is not UNSET:
        text += ',"object":' + D[v.__class__](v)
    v = o.audio
    if v is not UNSET:
        text += ',"audio":' + D[v.__class__](v)
    v = o.include
    if v is not UNSET:
        text += ',"include":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_TranscriptionSessionRequest(o: TranscriptionSessionRequest) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.audio
    if v is not UNSET:
        text += ',"audio":' + D[v.__class__](v)
    v = o.include
    if v is not UNSET:
        text += ',"include":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_TranscriptionAudio(o: TranscriptionAudio) -> str:
    text = ""
    v: Any = o.input
    if v is not UNSET:
        text += ',"input":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_TranscriptionAudioRequest(o: TranscriptionAudioRequest) -> str:
    text = ""
    v: Any = o.input
    if v is not UNSET:
        text += ',"input":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_TranscriptionAudioInput(o: TranscriptionAudioInput) -> str:
    text = ""
    v: Any = o.format
    if v is not UNSET:
        text += ',"format":' + D[v.__class__](v)
    v = o.transcription
    if v is not UNSET:
        text += ',"transcription":' + D[v.__class__](v)
    v = o.noise_reduction
    if v is not UNSET:
        text += ',"noise_reduction":' + D[v.__class__](v)
    v = o.turn_detection
    if v is not UNSET:
        text += ',"turn_detection":' + D[v.__class__](v)
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
    v = o.idle_timeout_ms
    if v is not UNSET:
        text += ',"idle_timeout_ms":' + D[v.__class__](v)
    v = o.create_response
    if v is not UNSET:
        text += ',"create_response":' + D[v.__class__](v)
    v = o.interrupt_response
    if v is not UNSET:
        text += ',"interrupt_response":' + D[v.__class__](v)
    v = o.type
    if v is not UNSET:
        text += ',"type":' + D[v.__class__](v)
    v = o.threshold
    if v is not UNSET:
        text += ',"threshold":' + D[v.__class__](v)
    v = o.eagerness
    if v is not UNSET:
        text += ',"eagerness":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_TranslationSession(o: TranslationSession) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.id
    text += ',"id":' + D[v.__class__](v)
    v = o.expires_at
    text += ',"expires_at":' + D[v.__class__](v)
    v = o.model
    text += ',"model":' + D[v.__class__](v)
    v = o.audio
    text += ',"audio":' + D[v.__class__](v)
    v = o.include
    if v is not UNSET:
        text += ',"include":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_TranslationSessionRequest(o: TranslationSessionRequest) -> str:
    v: Any = o.model
    text = '{"model":' + D[v.__class__](v)
    v = o.audio
    if v is not UNSET:
        text += ',"audio":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_TranslationSessionUpdate(o: TranslationSessionUpdate) -> str:
    text = ""
    v: Any = o.audio
    if v is not UNSET:
        text += ',"audio":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_TranslationAudio(o: TranslationAudio) -> str:
    text = ""
    v: Any = o.input
    if v is not UNSET:
        text += ',"input":' + D[v.__class__](v)
    v = o.output
    if v is not UNSET:
        text += ',"output":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_TranslationAudioInput(o: TranslationAudioInput) -> str:
    text = ""
    v: Any = o.transcription
    if v is not UNSET:
        text += ',"transcription":' + D[v.__class__](v)
    v = o.noise_reduction
    if v is not UNSET:
        text += ',"noise_reduction":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return "{" + text[1:] + "}"


def emit_TranslationTranscription(o: TranslationTranscription) -> str:
    v: Any = o.model
    text = '{"model":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_TranslationNoiseReduction(o: TranslationNoiseReduction) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.strength
    if v is not UNSET:
        text += ',"strength":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_TranslationAudioOutput(o: TranslationAudioOutput) -> str:
    text = ""
    v: Any = o.language
    if v is not UNSET:
        text += ',"language":' + D[v.__class__](v)
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
    v = o.image_tokens
    if v is not UNSET:
        text += ',"image_tokens":' + D[v.__class__](v)
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
    v = o.image_tokens
    if v is not UNSET:
        text += ',"image_tokens":' + D[v.__class__](v)
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
    v = o.reasoning_tokens
    if v is not UNSET:
        text += ',"reasoning_tokens":' + D[v.__class__](v)
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


def emit_IncomingCall(o: IncomingCall) -> str:
    v: Any = o.call_id
    text = '{"call_id":' + D[v.__class__](v)
    v = o.sip_headers
    text += ',"sip_headers":' + D[v.__class__](v)
    v = o.sip_media_security
    if v is not UNSET:
        text += ',"sip_media_security":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_SipHeader(o: SipHeader) -> str:
    v: Any = o.name
    text = '{"name":' + D[v.__class__](v)
    v = o.value
    text += ',"value":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_CallsCreateRequest(o: CallsCreateRequest) -> str:
    v: Any = o.sdp
    text = '{"sdp":' + D[v.__class__](v)
    v = o.session
    if v is not UNSET:
        text += ',"session":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


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


def emit_ConversationItemAddedEvent(o: ConversationItemAddedEvent) -> str:
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


def emit_ConversationItemDoneEvent(o: ConversationItemDoneEvent) -> str:
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
    v = o.obfuscation
    if v is not UNSET:
        text += ',"obfuscation":' + D[v.__class__](v)
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


def emit_ConversationItemInputAudioTranscriptionSegmentEvent(
    o: ConversationItemInputAudioTranscriptionSegmentEvent,
) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
    v = o.content_index
    text += ',"content_index":' + D[v.__class__](v)
    v = o.id
    text += ',"id":' + D[v.__class__](v)
    v = o.speaker
    text += ',"speaker":' + D[v.__class__](v)
    v = o.text
    text += ',"text":' + D[v.__class__](v)
    v = o.start
    text += ',"start":' + D[v.__class__](v)
    v = o.end
    text += ',"end":' + D[v.__class__](v)
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
    v = o.languages
    if v is not UNSET:
        text += ',"languages":' + D[v.__class__](v)
    v = o.logprobs
    if v is not UNSET:
        text += ',"logprobs":' + D[v.__class__](v)
    v = o.usage
    text += ',"usage":' + D[v.__class__](v)
    v = o.status
    if v is not UNSET:
        text += ',"status":' + D[v.__class__](v)
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


def emit_InputAudioBufferTimeoutTriggeredEvent(
    o: InputAudioBufferTimeoutTriggeredEvent,
) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
    v = o.audio_start_ms
    text += ',"audio_start_ms":' + D[v.__class__](v)
    v = o.audio_end_ms
    text += ',"audio_end_ms":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_InputAudioBufferDtmfEventReceivedEvent(
    o: InputAudioBufferDtmfEventReceivedEvent,
) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    if v is not UNSET:
        text += ',"event_id":' + D[v.__class__](v)
    v = o.event
    text += ',"event":' + D[v.__class__](v)
    v = o.received_at
    text += ',"received_at":' + D[v.__class__](v)
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
    v = o.error
    if v is not UNSET:
        text += ',"error":' + D[v.__class__](v)
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
    v = o.content
    if v is not UNSET:
        text += ',"content":' + D[v.__class__](v)
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
    v = o.content
    if v is not UNSET:
        text += ',"content":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ResponseOutputTextDeltaEvent(o: ResponseOutputTextDeltaEvent) -> str:
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
    v = o.obfuscation
    if v is not UNSET:
        text += ',"obfuscation":' + D[v.__class__](v)
    v = o.delta
    text += ',"delta":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ResponseOutputTextDoneEvent(o: ResponseOutputTextDoneEvent) -> str:
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


def emit_ResponseOutputAudioTranscriptDeltaEvent(
    o: ResponseOutputAudioTranscriptDeltaEvent,
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
    v = o.content_index
    text += ',"content_index":' + D[v.__class__](v)
    v = o.obfuscation
    if v is not UNSET:
        text += ',"obfuscation":' + D[v.__class__](v)
    v = o.delta
    text += ',"delta":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ResponseOutputAudioTranscriptDoneEvent(
    o: ResponseOutputAudioTranscriptDoneEvent,
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
    v = o.content_index
    text += ',"content_index":' + D[v.__class__](v)
    v = o.transcript
    text += ',"transcript":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ResponseOutputAudioDeltaEvent(o: ResponseOutputAudioDeltaEvent) -> str:
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


def emit_ResponseOutputAudioDoneEvent(o: ResponseOutputAudioDoneEvent) -> str:
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
    v = o.obfuscation
    if v is not UNSET:
        text += ',"obfuscation":' + D[v.__class__](v)
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
    text += ',"name":' + D[v.__class__](v)
    v = o.arguments
    text += ',"arguments":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ResponseMcpCallArgumentsDeltaEvent(
    o: ResponseMcpCallArgumentsDeltaEvent,
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
    v = o.delta
    text += ',"delta":' + D[v.__class__](v)
    v = o.obfuscation
    if v is not UNSET:
        text += ',"obfuscation":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ResponseMcpCallArgumentsDoneEvent(o: ResponseMcpCallArgumentsDoneEvent) -> str:
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
    v = o.arguments
    text += ',"arguments":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ResponseMcpCallInProgressEvent(o: ResponseMcpCallInProgressEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
    v = o.output_index
    text += ',"output_index":' + D[v.__class__](v)
    v = o.response_id
    if v is not UNSET:
        text += ',"response_id":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ResponseMcpCallCompletedEvent(o: ResponseMcpCallCompletedEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
    v = o.output_index
    text += ',"output_index":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ResponseMcpCallFailedEvent(o: ResponseMcpCallFailedEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
    v = o.output_index
    text += ',"output_index":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_McpListToolsInProgressEvent(o: McpListToolsInProgressEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_McpListToolsCompletedEvent(o: McpListToolsCompletedEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_McpListToolsFailedEvent(o: McpListToolsFailedEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.item_id
    text += ',"item_id":' + D[v.__class__](v)
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


def emit_TranslationSessionUpdateEvent(o: TranslationSessionUpdateEvent) -> str:
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


def emit_SessionInputAudioBufferAppendEvent(
    o: SessionInputAudioBufferAppendEvent,
) -> str:
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


def emit_SessionCloseEvent(o: SessionCloseEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    if v is not UNSET:
        text += ',"event_id":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_TranslationSessionCreatedEvent(o: TranslationSessionCreatedEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.session
    text += ',"session":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_TranslationSessionUpdatedEvent(o: TranslationSessionUpdatedEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.session
    text += ',"session":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_SessionClosedEvent(o: SessionClosedEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_SessionInputTranscriptDeltaEvent(o: SessionInputTranscriptDeltaEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.elapsed_ms
    if v is not UNSET:
        text += ',"elapsed_ms":' + D[v.__class__](v)
    v = o.delta
    text += ',"delta":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_SessionOutputTranscriptDeltaEvent(o: SessionOutputTranscriptDeltaEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.elapsed_ms
    if v is not UNSET:
        text += ',"elapsed_ms":' + D[v.__class__](v)
    v = o.delta
    text += ',"delta":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_SessionOutputAudioDeltaEvent(o: SessionOutputAudioDeltaEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.elapsed_ms
    if v is not UNSET:
        text += ',"elapsed_ms":' + D[v.__class__](v)
    v = o.delta
    text += ',"delta":' + emit_base64(v)
    v = o.sample_rate
    if v is not UNSET:
        text += ',"sample_rate":' + D[v.__class__](v)
    v = o.channels
    if v is not UNSET:
        text += ',"channels":' + D[v.__class__](v)
    v = o.format
    if v is not UNSET:
        text += ',"format":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_RealtimeCallIncomingEvent(o: RealtimeCallIncomingEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.id
    text += ',"id":' + D[v.__class__](v)
    v = o.object
    if v is not UNSET:
        text += ',"object":' + D[v.__class__](v)
    v = o.created_at
    text += ',"created_at":' + D[v.__class__](v)
    v = o.data
    text += ',"data":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


D.update(
    {
        PcmFormat: emit_PcmFormat,
        PcmuFormat: emit_PcmuFormat,
        PcmaFormat: emit_PcmaFormat,
        CustomVoice: emit_CustomVoice,
        NoiseReduction: emit_NoiseReduction,
        ServerVad: emit_ServerVad,
        ServerVadRequest: emit_ServerVadRequest,
        SemanticVad: emit_SemanticVad,
        SessionAudio: emit_SessionAudio,
        SessionAudioRequest: emit_SessionAudioRequest,
        SessionAudioInput: emit_SessionAudioInput,
        SessionAudioInputRequest: emit_SessionAudioInputRequest,
        SessionAudioOutput: emit_SessionAudioOutput,
        CallRejection: emit_CallRejection,
        CallReferral: emit_CallReferral,
        ClientSecretRequest: emit_ClientSecretRequest,
        ClientSecret: emit_ClientSecret,
        TranslationClientSecretRequest: emit_TranslationClientSecretRequest,
        TranslationClientSecret: emit_TranslationClientSecret,
        ExpiresAfter: emit_ExpiresAfter,
        InputTextPart: emit_InputTextPart,
        InputAudioPart: emit_InputAudioPart,
        InputImagePart: emit_InputImagePart,
        OutputTextPart: emit_OutputTextPart,
        OutputAudioPart: emit_OutputAudioPart,
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
        McpTool: emit_McpTool,
        McpToolFilter: emit_McpToolFilter,
        McpApprovalFilter: emit_McpApprovalFilter,
        McpListTools: emit_McpListTools,
        McpToolDescription: emit_McpToolDescription,
        McpCall: emit_McpCall,
        McpApprovalRequest: emit_McpApprovalRequest,
        McpApprovalResponse: emit_McpApprovalResponse,
        McpProtocolError: emit_McpProtocolError,
        McpToolExecutionError: emit_McpToolExecutionError,
        McpHttpError: emit_McpHttpError,
        Prompt: emit_Prompt,
        PromptText: emit_PromptText,
        PromptImage: emit_PromptImage,
        PromptFile: emit_PromptFile,
        PromptCacheBreakpoint: emit_PromptCacheBreakpoint,
        Response: emit_Response,
        ResponseStatusDetails: emit_ResponseStatusDetails,
        ResponseError: emit_ResponseError,
        ResponseRequest: emit_ResponseRequest,
        ResponseAudio: emit_ResponseAudio,
        ResponseAudioOutput: emit_ResponseAudioOutput,
        RealtimeSession: emit_RealtimeSession,
        RealtimeSessionRequest: emit_RealtimeSessionRequest,
        Reasoning: emit_Reasoning,
        TracingSettings: emit_TracingSettings,
        RetentionRatio: emit_RetentionRatio,
        TruncationTokenLimits: emit_TruncationTokenLimits,
        FunctionTool: emit_FunctionTool,
        ToolChoiceFunction: emit_ToolChoiceFunction,
        ToolChoiceMcp: emit_ToolChoiceMcp,
        InputTranscription: emit_InputTranscription,
        TranscriptionLanguage: emit_TranscriptionLanguage,
        LogProb: emit_LogProb,
        TranscriptionError: emit_TranscriptionError,
        TranscriptionSession: emit_TranscriptionSession,
        TranscriptionSessionRequest: emit_TranscriptionSessionRequest,
        TranscriptionAudio: emit_TranscriptionAudio,
        TranscriptionAudioRequest: emit_TranscriptionAudioRequest,
        TranscriptionAudioInput: emit_TranscriptionAudioInput,
        TranscriptionTurnDetection: emit_TranscriptionTurnDetection,
        TranslationSession: emit_TranslationSession,
        TranslationSessionRequest: emit_TranslationSessionRequest,
        TranslationSessionUpdate: emit_TranslationSessionUpdate,
        TranslationAudio: emit_TranslationAudio,
        TranslationAudioInput: emit_TranslationAudioInput,
        TranslationTranscription: emit_TranslationTranscription,
        TranslationNoiseReduction: emit_TranslationNoiseReduction,
        TranslationAudioOutput: emit_TranslationAudioOutput,
        ResponseUsage: emit_ResponseUsage,
        InputTokenDetails: emit_InputTokenDetails,
        CachedTokenDetails: emit_CachedTokenDetails,
        OutputTokenDetails: emit_OutputTokenDetails,
        TokenUsage: emit_TokenUsage,
        TranscriptionTokenDetails: emit_TranscriptionTokenDetails,
        DurationUsage: emit_DurationUsage,
        RateLimit: emit_RateLimit,
        IncomingCall: emit_IncomingCall,
        SipHeader: emit_SipHeader,
        CallsCreateRequest: emit_CallsCreateRequest,
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
        ConversationItemAddedEvent: emit_ConversationItemAddedEvent,
        ConversationItemDoneEvent: emit_ConversationItemDoneEvent,
        ConversationItemRetrievedEvent: emit_ConversationItemRetrievedEvent,
        ConversationItemTruncatedEvent: emit_ConversationItemTruncatedEvent,
        ConversationItemDeletedEvent: emit_ConversationItemDeletedEvent,
        ConversationItemInputAudioTranscriptionDeltaEvent: emit_ConversationItemInputAudioTranscriptionDeltaEvent,
        ConversationItemInputAudioTranscriptionSegmentEvent: emit_ConversationItemInputAudioTranscriptionSegmentEvent,
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
        InputAudioBufferTimeoutTriggeredEvent: emit_InputAudioBufferTimeoutTriggeredEvent,
        InputAudioBufferDtmfEventReceivedEvent: emit_InputAudioBufferDtmfEventReceivedEvent,
        OutputAudioBufferStartedEvent: emit_OutputAudioBufferStartedEvent,
        OutputAudioBufferStoppedEvent: emit_OutputAudioBufferStoppedEvent,
        OutputAudioBufferClearedEvent: emit_OutputAudioBufferClearedEvent,
        ResponseCreatedEvent: emit_ResponseCreatedEvent,
        ResponseDoneEvent: emit_ResponseDoneEvent,
        ResponseOutputItemAddedEvent: emit_ResponseOutputItemAddedEvent,
        ResponseOutputItemDoneEvent: emit_ResponseOutputItemDoneEvent,
        ResponseContentPartAddedEvent: emit_ResponseContentPartAddedEvent,
        ResponseContentPartDoneEvent: emit_ResponseContentPartDoneEvent,
        ResponseOutputTextDeltaEvent: emit_ResponseOutputTextDeltaEvent,
        ResponseOutputTextDoneEvent: emit_ResponseOutputTextDoneEvent,
        ResponseOutputAudioTranscriptDeltaEvent: emit_ResponseOutputAudioTranscriptDeltaEvent,
        ResponseOutputAudioTranscriptDoneEvent: emit_ResponseOutputAudioTranscriptDoneEvent,
        ResponseOutputAudioDeltaEvent: emit_ResponseOutputAudioDeltaEvent,
        ResponseOutputAudioDoneEvent: emit_ResponseOutputAudioDoneEvent,
        ResponseFunctionCallArgumentsDeltaEvent: emit_ResponseFunctionCallArgumentsDeltaEvent,
        ResponseFunctionCallArgumentsDoneEvent: emit_ResponseFunctionCallArgumentsDoneEvent,
        ResponseMcpCallArgumentsDeltaEvent: emit_ResponseMcpCallArgumentsDeltaEvent,
        ResponseMcpCallArgumentsDoneEvent: emit_ResponseMcpCallArgumentsDoneEvent,
        ResponseMcpCallInProgressEvent: emit_ResponseMcpCallInProgressEvent,
        ResponseMcpCallCompletedEvent: emit_ResponseMcpCallCompletedEvent,
        ResponseMcpCallFailedEvent: emit_ResponseMcpCallFailedEvent,
        McpListToolsInProgressEvent: emit_McpListToolsInProgressEvent,
        McpListToolsCompletedEvent: emit_McpListToolsCompletedEvent,
        McpListToolsFailedEvent: emit_McpListToolsFailedEvent,
        TranscriptionSessionUpdateEvent: emit_TranscriptionSessionUpdateEvent,
        TranscriptionSessionCreatedEvent: emit_TranscriptionSessionCreatedEvent,
        TranscriptionSessionUpdatedEvent: emit_TranscriptionSessionUpdatedEvent,
        TranslationSessionUpdateEvent: emit_TranslationSessionUpdateEvent,
        SessionInputAudioBufferAppendEvent: emit_SessionInputAudioBufferAppendEvent,
        SessionCloseEvent: emit_SessionCloseEvent,
        TranslationSessionCreatedEvent: emit_TranslationSessionCreatedEvent,
        TranslationSessionUpdatedEvent: emit_TranslationSessionUpdatedEvent,
        SessionClosedEvent: emit_SessionClosedEvent,
        SessionInputTranscriptDeltaEvent: emit_SessionInputTranscriptDeltaEvent,
        SessionOutputTranscriptDeltaEvent: emit_SessionOutputTranscriptDeltaEvent,
        SessionOutputAudioDeltaEvent: emit_SessionOutputAudioDeltaEvent,
        RealtimeCallIncomingEvent: emit_RealtimeCallIncomingEvent,
    }
)
