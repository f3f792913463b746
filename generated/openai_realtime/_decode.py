# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:c6c63b9dce57b0a179c9a359c689638155a8529a692c065b8298311567f97f31
# To make it again: wirewright generate
"""JSON values → objects. `codec` is the public side of this module."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from ._runtime.codec import complete, extras_of
from ._runtime.model import NO_EXTRAS
from ._runtime.unset import UNSET
from ._runtime.values import Unknown
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

Decode: TypeAlias = Callable[[Any], Any]

new = object.__new__


def decode_PcmFormat(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(PcmFormat)
    left = len(d)
    if not left:
        o.type = UNSET
        o.rate = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("type", UNSET)
    if v is not UNSET:
        left -= 1
    o.type = v
    v = get("rate", UNSET)
    if v is not UNSET:
        left -= 1
    o.rate = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, PcmFormat)
    return o


def decode_PcmuFormat(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(PcmuFormat)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_PcmuFormat(complete(d, "type"))
    left = len(d) - 1
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, PcmuFormat)
    return o


def decode_PcmaFormat(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(PcmaFormat)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_PcmaFormat(complete(d, "type"))
    left = len(d) - 1
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, PcmaFormat)
    return o


def decode_CustomVoice(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(CustomVoice)
    try:
        o.id = d["id"]
    except KeyError:
        return decode_CustomVoice(complete(d, "id"))
    left = len(d) - 1
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, CustomVoice)
    return o


def decode_NoiseReduction(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(NoiseReduction)
    left = len(d)
    if not left:
        o.type = UNSET
        o.strength = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("type", UNSET)
    if v is not UNSET:
        left -= 1
    o.type = v
    v = get("strength", UNSET)
    if v is not UNSET:
        left -= 1
    o.strength = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, NoiseReduction)
    return o


def decode_ServerVad(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ServerVad)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_ServerVad(complete(d, "type"))
    left = len(d) - 1
    if not left:
        o.prefix_padding_ms = UNSET
        o.silence_duration_ms = UNSET
        o.idle_timeout_ms = UNSET
        o.create_response = UNSET
        o.interrupt_response = UNSET
        o.threshold = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("prefix_padding_ms", UNSET)
    if v is not UNSET:
        left -= 1
    o.prefix_padding_ms = v
    v = get("silence_duration_ms", UNSET)
    if v is not UNSET:
        left -= 1
    o.silence_duration_ms = v
    v = get("idle_timeout_ms", UNSET)
    if v is not UNSET:
        left -= 1
    o.idle_timeout_ms = v
    v = get("create_response", UNSET)
    if v is not UNSET:
        left -= 1
    o.create_response = v
    v = get("interrupt_response", UNSET)
    if v is not UNSET:
        left -= 1
    o.interrupt_response = v
    v = get("threshold", UNSET)
    if v is not UNSET:
        left -= 1
    o.threshold = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ServerVad)
    return o


def decode_ServerVadRequest(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ServerVadRequest)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_ServerVadRequest(complete(d, "type"))
    left = len(d) - 1
    if not left:
        o.prefix_padding_ms = UNSET
        o.silence_duration_ms = UNSET
        o.idle_timeout_ms = UNSET
        o.create_response = UNSET
        o.interrupt_response = UNSET
        o.threshold = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("prefix_padding_ms", UNSET)
    if v is not UNSET:
        left -= 1
    o.prefix_padding_ms = v
    v = get("silence_duration_ms", UNSET)
    if v is not UNSET:
        left -= 1
    o.silence_duration_ms = v
    v = get("idle_timeout_ms", UNSET)
    if v is not UNSET:
        left -= 1
    o.idle_timeout_ms = v
    v = get("create_response", UNSET)
    if v is not UNSET:
        left -= 1
    o.create_response = v
    v = get("interrupt_response", UNSET)
    if v is not UNSET:
        left -= 1
    o.interrupt_response = v
    v = get("threshold", UNSET)
    if v is not UNSET:
        left -= 1
    o.threshold = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ServerVadRequest)
    return o


def decode_SemanticVad(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(SemanticVad)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_SemanticVad(complete(d, "type"))
    left = len(d) - 1
    if not left:
        o.create_response = UNSET
        o.interrupt_response = UNSET
        o.eagerness = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("create_response", UNSET)
    if v is not UNSET:
        left -= 1
    o.create_response = v
    v = get("interrupt_response", UNSET)
    if v is not UNSET:
        left -= 1
    o.interrupt_response = v
    v = get("eagerness", UNSET)
    if v is not UNSET:
        left -= 1
    o.eagerness = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, SemanticVad)
    return o


def decode_SessionAudio(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(SessionAudio)
    left = len(d)
    if not left:
        o.input = UNSET
        o.output = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("input", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_SessionAudioInput(v)
    o.input = v
    v = get("output", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_SessionAudioOutput(v)
    o.output = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, SessionAudio)
    return o


def decode_SessionAudioRequest(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(SessionAudioRequest)
    left = len(d)
    if not left:
        o.input = UNSET
        o.output = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("input", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_SessionAudioInputRequest(v)
    o.input = v
    v = get("output", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_SessionAudioOutput(v)
    o.output = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, SessionAudioRequest)
    return o


def decode_SessionAudioInput(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(SessionAudioInput)
    left = len(d)
    if not left:
        o.format = UNSET
        o.transcription = UNSET
        o.noise_reduction = UNSET
        o.turn_detection = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("format", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_AudioFormat(v)
    o.format = v
    v = get("transcription", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_InputTranscription(v)
    o.transcription = v
    v = get("noise_reduction", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_NoiseReduction(v)
    o.noise_reduction = v
    v = get("turn_detection", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_TurnDetection(v)
    o.turn_detection = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, SessionAudioInput)
    return o


def decode_SessionAudioInputRequest(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(SessionAudioInputRequest)
    left = len(d)
    if not left:
        o.format = UNSET
        o.transcription = UNSET
        o.noise_reduction = UNSET
        o.turn_detection = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("format", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_AudioFormat(v)
    o.format = v
    v = get("transcription", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_InputTranscription(v)
    o.transcription = v
    v = get("noise_reduction", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_NoiseReduction(v)
    o.noise_reduction = v
    v = get("turn_detection", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_TurnDetectionRequest(v)
    o.turn_detection = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, SessionAudioInputRequest)
    return o


def decode_SessionAudioOutput(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(SessionAudioOutput)
    left = len(d)
    if not left:
        o.format = UNSET
        o.voice = UNSET
        o.speed = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("format", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_AudioFormat(v)
    o.format = v
    v = get("voice", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_Voice(v)
    o.voice = v
    v = get("speed", UNSET)
    if v is not UNSET:
        left -= 1
    o.speed = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, SessionAudioOutput)
    return o


def decode_CallRejection(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(CallRejection)
    left = len(d)
    if not left:
        o.status_code = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("status_code", UNSET)
    if v is not UNSET:
        left -= 1
    o.status_code = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, CallRejection)
    return o


def decode_CallReferral(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(CallReferral)
    try:
        o.target_uri = d["target_uri"]
    except KeyError:
        return decode_CallReferral(complete(d, "target_uri"))
    left = len(d) - 1
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, CallReferral)
    return o


def decode_ClientSecretRequest(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ClientSecretRequest)
    left = len(d)
    if not left:
        o.expires_after = UNSET
        o.session = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("expires_after", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_ExpiresAfter(v)
    o.expires_after = v
    v = get("session", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_SessionRequest(v)
    o.session = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ClientSecretRequest)
    return o


def decode_ClientSecret(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ClientSecret)
    try:
        o.value = d["value"]
        o.expires_at = d["expires_at"]
        o.session = decode_Session(d["session"])
    except KeyError:
        return decode_ClientSecret(complete(d, "value", "expires_at", "session"))
    left = len(d) - 3
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ClientSecret)
    return o


def decode_TranslationClientSecretRequest(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TranslationClientSecretRequest)
    try:
        o.session = decode_TranslationSessionRequest(d["session"])
    except KeyError:
        return decode_TranslationClientSecretRequest(complete(d, "session"))
    left = len(d) - 1
    if not left:
        o.expires_after = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("expires_after", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_ExpiresAfter(v)
    o.expires_after = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranslationClientSecretRequest)
    return o


def decode_TranslationClientSecret(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TranslationClientSecret)
    try:
        o.value = d["value"]
        o.expires_at = d["expires_at"]
        o.session = decode_TranslationSession(d["session"])
    except KeyError:
        return decode_TranslationClientSecret(
            complete(d, "value", "expires_at", "session"),
        )
    left = len(d) - 3
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranslationClientSecret)
    return o


def decode_ExpiresAfter(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ExpiresAfter)
    left = len(d)
    if not left:
        o.anchor = UNSET
        o.seconds = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("anchor", UNSET)
    if v is not UNSET:
        left -= 1
    o.anchor = v
    v = get("seconds", UNSET)
    if v is not UNSET:
        left -= 1
    o.seconds = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ExpiresAfter)
    return o


def decode_InputTextPart(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(InputTextPart)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_InputTextPart(complete(d, "type"))
    left = len(d) - 1
    if not left:
        o.text = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("text", UNSET)
    if v is not UNSET:
        left -= 1
    o.text = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, InputTextPart)
    return o


def decode_InputAudioPart(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(InputAudioPart)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_InputAudioPart(complete(d, "type"))
    left = len(d) - 1
    if not left:
        o.audio = UNSET
        o.transcript = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("audio", UNSET)
    if v is not UNSET:
        left -= 1
    o.audio = v
    v = get("transcript", UNSET)
    if v is not UNSET:
        left -= 1
    o.transcript = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, InputAudioPart)
    return o


def decode_InputImagePart(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(InputImagePart)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_InputImagePart(complete(d, "type"))
    left = len(d) - 1
    if not left:
        o.image_url = UNSET
        o.detail = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("image_url", UNSET)
    if v is not UNSET:
        left -= 1
    o.image_url = v
    v = get("detail", UNSET)
    if v is not UNSET:
        left -= 1
    o.detail = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, InputImagePart)
    return o


def decode_OutputTextPart(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(OutputTextPart)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_OutputTextPart(complete(d, "type"))
    left = len(d) - 1
    if not left:
        o.text = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("text", UNSET)
    if v is not UNSET:
        left -= 1
    o.text = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, OutputTextPart)
    return o


def decode_OutputAudioPart(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(OutputAudioPart)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_OutputAudioPart(complete(d, "type"))
    left = len(d) - 1
    if not left:
        o.audio = UNSET
        o.transcript = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("audio", UNSET)
    if v is not UNSET:
        left -= 1
    o.audio = v
    v = get("transcript", UNSET)
    if v is not UNSET:
        left -= 1
    o.transcript = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, OutputAudioPart)
    return o


def decode_TextPart(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TextPart)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_TextPart(complete(d, "type"))
    left = len(d) - 1
    if not left:
        o.text = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("text", UNSET)
    if v is not UNSET:
        left -= 1
    o.text = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TextPart)
    return o


def decode_AudioPart(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(AudioPart)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_AudioPart(complete(d, "type"))
    left = len(d) - 1
    if not left:
        o.audio = UNSET
        o.transcript = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("audio", UNSET)
    if v is not UNSET:
        left -= 1
    o.audio = v
    v = get("transcript", UNSET)
    if v is not UNSET:
        left -= 1
    o.transcript = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, AudioPart)
    return o


def decode_UntypedSystemPart(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(UntypedSystemPart)
    left = len(d)
    if not left:
        o.text = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("text", UNSET)
    if v is not UNSET:
        left -= 1
    o.text = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, UntypedSystemPart)
    return o


def decode_UntypedUserPart(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(UntypedUserPart)
    left = len(d)
    if not left:
        o.audio = UNSET
        o.transcript = UNSET
        o.text = UNSET
        o.image_url = UNSET
        o.detail = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("audio", UNSET)
    if v is not UNSET:
        left -= 1
    o.audio = v
    v = get("transcript", UNSET)
    if v is not UNSET:
        left -= 1
    o.transcript = v
    v = get("text", UNSET)
    if v is not UNSET:
        left -= 1
    o.text = v
    v = get("image_url", UNSET)
    if v is not UNSET:
        left -= 1
    o.image_url = v
    v = get("detail", UNSET)
    if v is not UNSET:
        left -= 1
    o.detail = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, UntypedUserPart)
    return o


def decode_UntypedOutputPart(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(UntypedOutputPart)
    left = len(d)
    if not left:
        o.audio = UNSET
        o.transcript = UNSET
        o.text = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("audio", UNSET)
    if v is not UNSET:
        left -= 1
    o.audio = v
    v = get("transcript", UNSET)
    if v is not UNSET:
        left -= 1
    o.transcript = v
    v = get("text", UNSET)
    if v is not UNSET:
        left -= 1
    o.text = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, UntypedOutputPart)
    return o


def decode_Conversation(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(Conversation)
    left = len(d)
    if not left:
        o.id = UNSET
        o.object = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("id", UNSET)
    if v is not UNSET:
        left -= 1
    o.id = v
    v = get("object", UNSET)
    if v is not UNSET:
        left -= 1
    o.object = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, Conversation)
    return o


def decode_ErrorDetails(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ErrorDetails)
    try:
        o.type = d["type"]
        o.message = d["message"]
    except KeyError:
        return decode_ErrorDetails(complete(d, "type", "message"))
    left = len(d) - 2
    if not left:
        o.code = UNSET
        o.param = UNSET
        o.event_id = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("code", UNSET)
    if v is not UNSET:
        left -= 1
    o.code = v
    v = get("param", UNSET)
    if v is not UNSET:
        left -= 1
    o.param = v
    v = get("event_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.event_id = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ErrorDetails)
    return o


def decode_ItemReference(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ItemReference)
    try:
        o.type = d["type"]
        o.id = d["id"]
    except KeyError:
        return decode_ItemReference(complete(d, "type", "id"))
    left = len(d) - 2
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ItemReference)
    return o


def decode_SystemMessage(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(SystemMessage)
    try:
        o.type = d["type"]
        o.role = d["role"]
        o.content = list_of_SystemContentPart(d["content"])
    except KeyError:
        return decode_SystemMessage(complete(d, "type", "role", "content"))
    left = len(d) - 3
    if not left:
        o.id = UNSET
        o.object = UNSET
        o.status = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("id", UNSET)
    if v is not UNSET:
        left -= 1
    o.id = v
    v = get("object", UNSET)
    if v is not UNSET:
        left -= 1
    o.object = v
    v = get("status", UNSET)
    if v is not UNSET:
        left -= 1
    o.status = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, SystemMessage)
    return o


def decode_UserMessage(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(UserMessage)
    try:
        o.type = d["type"]
        o.role = d["role"]
        o.content = list_of_UserContentPart(d["content"])
    except KeyError:
        return decode_UserMessage(complete(d, "type", "role", "content"))
    left = len(d) - 3
    if not left:
        o.id = UNSET
        o.object = UNSET
        o.status = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("id", UNSET)
    if v is not UNSET:
        left -= 1
    o.id = v
    v = get("object", UNSET)
    if v is not UNSET:
        left -= 1
    o.object = v
    v = get("status", UNSET)
    if v is not UNSET:
        left -= 1
    o.status = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, UserMessage)
    return o


def decode_AssistantMessage(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(AssistantMessage)
    try:
        o.type = d["type"]
        o.role = d["role"]
        o.content = list_of_AssistantContentPart(d["content"])
    except KeyError:
        return decode_AssistantMessage(complete(d, "type", "role", "content"))
    left = len(d) - 3
    if not left:
        o.id = UNSET
        o.object = UNSET
        o.status = UNSET
        o.phase = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("id", UNSET)
    if v is not UNSET:
        left -= 1
    o.id = v
    v = get("object", UNSET)
    if v is not UNSET:
        left -= 1
    o.object = v
    v = get("status", UNSET)
    if v is not UNSET:
        left -= 1
    o.status = v
    v = get("phase", UNSET)
    if v is not UNSET:
        left -= 1
    o.phase = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, AssistantMessage)
    return o


def decode_FunctionCall(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(FunctionCall)
    try:
        o.type = d["type"]
        o.name = d["name"]
        o.arguments = d["arguments"]
    except KeyError:
        return decode_FunctionCall(complete(d, "type", "name", "arguments"))
    left = len(d) - 3
    if not left:
        o.id = UNSET
        o.object = UNSET
        o.status = UNSET
        o.call_id = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("id", UNSET)
    if v is not UNSET:
        left -= 1
    o.id = v
    v = get("object", UNSET)
    if v is not UNSET:
        left -= 1
    o.object = v
    v = get("status", UNSET)
    if v is not UNSET:
        left -= 1
    o.status = v
    v = get("call_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.call_id = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, FunctionCall)
    return o


def decode_FunctionCallOutput(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(FunctionCallOutput)
    try:
        o.type = d["type"]
        o.call_id = d["call_id"]
        o.output = d["output"]
    except KeyError:
        return decode_FunctionCallOutput(complete(d, "type", "call_id", "output"))
    left = len(d) - 3
    if not left:
        o.id = UNSET
        o.object = UNSET
        o.status = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("id", UNSET)
    if v is not UNSET:
        left -= 1
    o.id = v
    v = get("object", UNSET)
    if v is not UNSET:
        left -= 1
    o.object = v
    v = get("status", UNSET)
    if v is not UNSET:
        left -= 1
    o.status = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, FunctionCallOutput)
    return o


def decode_McpTool(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(McpTool)
    try:
        o.type = d["type"]
        o.server_label = d["server_label"]
    except KeyError:
        return decode_McpTool(complete(d, "type", "server_label"))
    left = len(d) - 2
    if not left:
        o.server_url = UNSET
        o.connector_id = UNSET
        o.tunnel_id = UNSET
        o.authorization = UNSET
        o.server_description = UNSET
        o.headers = UNSET
        o.allowed_tools = UNSET
        o.allowed_callers = UNSET
        o.require_approval = UNSET
        o.defer_loading = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("server_url", UNSET)
    if v is not UNSET:
        left -= 1
    o.server_url = v
    v = get("connector_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.connector_id = v
    v = get("tunnel_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.tunnel_id = v
    v = get("authorization", UNSET)
    if v is not UNSET:
        left -= 1
    o.authorization = v
    v = get("server_description", UNSET)
    if v is not UNSET:
        left -= 1
    o.server_description = v
    v = get("headers", UNSET)
    if v is not UNSET:
        left -= 1
    o.headers = v
    v = get("allowed_tools", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_McpToolAllowedTools(v)
    o.allowed_tools = v
    v = get("allowed_callers", UNSET)
    if v is not UNSET:
        left -= 1
    o.allowed_callers = v
    v = get("require_approval", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_McpApproval(v)
    o.require_approval = v
    v = get("defer_loading", UNSET)
    if v is not UNSET:
        left -= 1
    o.defer_loading = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, McpTool)
    return o


def decode_McpToolFilter(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(McpToolFilter)
    left = len(d)
    if not left:
        o.tool_names = UNSET
        o.read_only = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("tool_names", UNSET)
    if v is not UNSET:
        left -= 1
    o.tool_names = v
    v = get("read_only", UNSET)
    if v is not UNSET:
        left -= 1
    o.read_only = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, McpToolFilter)
    return o


def decode_McpApprovalFilter(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(McpApprovalFilter)
    left = len(d)
    if not left:
        o.always = UNSET
        o.never = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("always", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_McpToolFilter(v)
    o.always = v
    v = get("never", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_McpToolFilter(v)
    o.never = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, McpApprovalFilter)
    return o


def decode_McpListTools(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(McpListTools)
    try:
        o.type = d["type"]
        o.server_label = d["server_label"]
        o.tools = list_of_McpToolDescription(d["tools"])
    except KeyError:
        return decode_McpListTools(complete(d, "type", "server_label", "tools"))
    left = len(d) - 3
    if not left:
        o.id = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("id", UNSET)
    if v is not UNSET:
        left -= 1
    o.id = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, McpListTools)
    return o


def decode_McpToolDescription(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(McpToolDescription)
    try:
        o.name = d["name"]
        o.input_schema = d["input_schema"]
    except KeyError:
        return decode_McpToolDescription(complete(d, "name", "input_schema"))
    left = len(d) - 2
    if not left:
        o.description = UNSET
        o.annotations = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("description", UNSET)
    if v is not UNSET:
        left -= 1
    o.description = v
    v = get("annotations", UNSET)
    if v is not UNSET:
        left -= 1
    o.annotations = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, McpToolDescription)
    return o


def decode_McpCall(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(McpCall)
    try:
        o.type = d["type"]
        o.id = d["id"]
        o.server_label = d["server_label"]
        o.name = d["name"]
        o.arguments = d["arguments"]
    except KeyError:
        return decode_McpCall(
            complete(d, "type", "id", "server_label", "name", "arguments"),
        )
    left = len(d) - 5
    if not left:
        o.approval_request_id = UNSET
        o.output = UNSET
        o.error = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("approval_request_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.approval_request_id = v
    v = get("output", UNSET)
    if v is not UNSET:
        left -= 1
    o.output = v
    v = get("error", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_McpError(v)
    o.error = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, McpCall)
    return o


def decode_McpApprovalRequest(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(McpApprovalRequest)
    try:
        o.type = d["type"]
        o.id = d["id"]
        o.server_label = d["server_label"]
        o.name = d["name"]
        o.arguments = d["arguments"]
    except KeyError:
        return decode_McpApprovalRequest(
            complete(d, "type", "id", "server_label", "name", "arguments"),
        )
    left = len(d) - 5
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, McpApprovalRequest)
    return o


def decode_McpApprovalResponse(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(McpApprovalResponse)
    try:
        o.type = d["type"]
        o.id = d["id"]
        o.approval_request_id = d["approval_request_id"]
        o.approve = d["approve"]
    except KeyError:
        return decode_McpApprovalResponse(
            complete(d, "type", "id", "approval_request_id", "approve"),
        )
    left = len(d) - 4
    if not left:
        o.reason = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("reason", UNSET)
    if v is not UNSET:
        left -= 1
    o.reason = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, McpApprovalResponse)
    return o


def decode_McpProtocolError(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(McpProtocolError)
    try:
        o.type = d["type"]
        o.code = d["code"]
        o.message = d["message"]
    except KeyError:
        return decode_McpProtocolError(complete(d, "type", "code", "message"))
    left = len(d) - 3
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, McpProtocolError)
    return o


def decode_McpToolExecutionError(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(McpToolExecutionError)
    try:
        o.type = d["type"]
        o.message = d["message"]
    except KeyError:
        return decode_McpToolExecutionError(complete(d, "type", "message"))
    left = len(d) - 2
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, McpToolExecutionError)
    return o


def decode_McpHttpError(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(McpHttpError)
    try:
        o.type = d["type"]
        o.code = d["code"]
        o.message = d["message"]
    except KeyError:
        return decode_McpHttpError(complete(d, "type", "code", "message"))
    left = len(d) - 3
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, McpHttpError)
    return o


def decode_Prompt(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(Prompt)
    try:
        o.id = d["id"]
    except KeyError:
        return decode_Prompt(complete(d, "id"))
    left = len(d) - 1
    if not left:
        o.version = UNSET
        o.variables = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("version", UNSET)
    if v is not UNSET:
        left -= 1
    o.version = v
    v = get("variables", UNSET)
    if v is not UNSET:
        left -= 1
        v = map_of_PromptVariable(v)
    o.variables = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, Prompt)
    return o


def decode_PromptText(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(PromptText)
    try:
        o.type = d["type"]
        o.text = d["text"]
    except KeyError:
        return decode_PromptText(complete(d, "type", "text"))
    left = len(d) - 2
    if not left:
        o.prompt_cache_breakpoint = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("prompt_cache_breakpoint", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_PromptCacheBreakpoint(v)
    o.prompt_cache_breakpoint = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, PromptText)
    return o


def decode_PromptImage(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(PromptImage)
    try:
        o.type = d["type"]
        o.detail = d["detail"]
    except KeyError:
        return decode_PromptImage(complete(d, "type", "detail"))
    left = len(d) - 2
    if not left:
        o.image_url = UNSET
        o.file_id = UNSET
        o.prompt_cache_breakpoint = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("image_url", UNSET)
    if v is not UNSET:
        left -= 1
    o.image_url = v
    v = get("file_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.file_id = v
    v = get("prompt_cache_breakpoint", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_PromptCacheBreakpoint(v)
    o.prompt_cache_breakpoint = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, PromptImage)
    return o


def decode_PromptFile(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(PromptFile)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_PromptFile(complete(d, "type"))
    left = len(d) - 1
    if not left:
        o.file_id = UNSET
        o.filename = UNSET
        o.file_data = UNSET
        o.file_url = UNSET
        o.detail = UNSET
        o.prompt_cache_breakpoint = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("file_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.file_id = v
    v = get("filename", UNSET)
    if v is not UNSET:
        left -= 1
    o.filename = v
    v = get("file_data", UNSET)
    if v is not UNSET:
        left -= 1
    o.file_data = v
    v = get("file_url", UNSET)
    if v is not UNSET:
        left -= 1
    o.file_url = v
    v = get("detail", UNSET)
    if v is not UNSET:
        left -= 1
    o.detail = v
    v = get("prompt_cache_breakpoint", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_PromptCacheBreakpoint(v)
    o.prompt_cache_breakpoint = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, PromptFile)
    return o


def decode_PromptCacheBreakpoint(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(PromptCacheBreakpoint)
    try:
        o.mode = d["mode"]
    except KeyError:
        return decode_PromptCacheBreakpoint(complete(d, "mode"))
    left = len(d) - 1
    if not left:
        o.ttl = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("ttl", UNSET)
    if v is not UNSET:
        left -= 1
    o.ttl = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, PromptCacheBreakpoint)
    return o


def decode_Response(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(Response)
    left = len(d)
    if not left:
        o.id = UNSET
        o.object = UNSET
        o.status = UNSET
        o.status_details = UNSET
        o.output = UNSET
        o.conversation_id = UNSET
        o.output_modalities = UNSET
        o.max_output_tokens = UNSET
        o.audio = UNSET
        o.metadata = UNSET
        o.usage = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("id", UNSET)
    if v is not UNSET:
        left -= 1
    o.id = v
    v = get("object", UNSET)
    if v is not UNSET:
        left -= 1
    o.object = v
    v = get("status", UNSET)
    if v is not UNSET:
        left -= 1
    o.status = v
    v = get("status_details", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_ResponseStatusDetails(v)
    o.status_details = v
    v = get("output", UNSET)
    if v is not UNSET:
        left -= 1
        v = list_of_ConversationItem(v)
    o.output = v
    v = get("conversation_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.conversation_id = v
    v = get("output_modalities", UNSET)
    if v is not UNSET:
        left -= 1
    o.output_modalities = v
    v = get("max_output_tokens", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_MaxOutputTokens(v)
    o.max_output_tokens = v
    v = get("audio", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_ResponseAudio(v)
    o.audio = v
    v = get("metadata", UNSET)
    if v is not UNSET:
        left -= 1
    o.metadata = v
    v = get("usage", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_ResponseUsage(v)
    o.usage = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, Response)
    return o


def decode_ResponseStatusDetails(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseStatusDetails)
    left = len(d)
    if not left:
        o.type = UNSET
        o.reason = UNSET
        o.error = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("type", UNSET)
    if v is not UNSET:
        left -= 1
    o.type = v
    v = get("reason", UNSET)
    if v is not UNSET:
        left -= 1
    o.reason = v
    v = get("error", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_ResponseError(v)
    o.error = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseStatusDetails)
    return o


def decode_ResponseError(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseError)
    left = len(d)
    if not left:
        o.type = UNSET
        o.code = UNSET
        o.message = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("type", UNSET)
    if v is not UNSET:
        left -= 1
    o.type = v
    v = get("code", UNSET)
    if v is not UNSET:
        left -= 1
    o.code = v
    v = get("message", UNSET)
    if v is not UNSET:
        left -= 1
    o.message = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseError)
    return o


def decode_ResponseRequest(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseRequest)
    left = len(d)
    if not left:
        o.output_modalities = UNSET
        o.instructions = UNSET
        o.audio = UNSET
        o.tools = UNSET
        o.tool_choice = UNSET
        o.parallel_tool_calls = UNSET
        o.reasoning = UNSET
        o.max_output_tokens = UNSET
        o.conversation = UNSET
        o.metadata = UNSET
        o.prompt = UNSET
        o.input = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("output_modalities", UNSET)
    if v is not UNSET:
        left -= 1
    o.output_modalities = v
    v = get("instructions", UNSET)
    if v is not UNSET:
        left -= 1
    o.instructions = v
    v = get("audio", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_ResponseAudio(v)
    o.audio = v
    v = get("tools", UNSET)
    if v is not UNSET:
        left -= 1
        v = list_of_Tool(v)
    o.tools = v
    v = get("tool_choice", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_ToolChoice(v)
    o.tool_choice = v
    v = get("parallel_tool_calls", UNSET)
    if v is not UNSET:
        left -= 1
    o.parallel_tool_calls = v
    v = get("reasoning", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_Reasoning(v)
    o.reasoning = v
    v = get("max_output_tokens", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_MaxOutputTokensRequest(v)
    o.max_output_tokens = v
    v = get("conversation", UNSET)
    if v is not UNSET:
        left -= 1
    o.conversation = v
    v = get("metadata", UNSET)
    if v is not UNSET:
        left -= 1
    o.metadata = v
    v = get("prompt", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_Prompt(v)
    o.prompt = v
    v = get("input", UNSET)
    if v is not UNSET:
        left -= 1
        v = list_of_ResponseInputItem(v)
    o.input = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseRequest)
    return o


def decode_ResponseAudio(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseAudio)
    left = len(d)
    if not left:
        o.output = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("output", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_ResponseAudioOutput(v)
    o.output = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseAudio)
    return o


def decode_ResponseAudioOutput(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseAudioOutput)
    left = len(d)
    if not left:
        o.format = UNSET
        o.voice = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("format", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_AudioFormat(v)
    o.format = v
    v = get("voice", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_Voice(v)
    o.voice = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseAudioOutput)
    return o


def decode_RealtimeSession(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(RealtimeSession)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_RealtimeSession(complete(d, "type"))
    left = len(d) - 1
    if not left:
        o.id = UNSET
        o.expires_at = UNSET
        o.model = UNSET
        o.instructions = UNSET
        o.tools = UNSET
        o.tool_choice = UNSET
        o.parallel_tool_calls = UNSET
        o.reasoning = UNSET
        o.truncation = UNSET
        o.prompt = UNSET
        o.tracing = UNSET
        o.object = UNSET
        o.output_modalities = UNSET
        o.max_output_tokens = UNSET
        o.audio = UNSET
        o.include = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("id", UNSET)
    if v is not UNSET:
        left -= 1
    o.id = v
    v = get("expires_at", UNSET)
    if v is not UNSET:
        left -= 1
    o.expires_at = v
    v = get("model", UNSET)
    if v is not UNSET:
        left -= 1
    o.model = v
    v = get("instructions", UNSET)
    if v is not UNSET:
        left -= 1
    o.instructions = v
    v = get("tools", UNSET)
    if v is not UNSET:
        left -= 1
        v = list_of_Tool(v)
    o.tools = v
    v = get("tool_choice", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_ToolChoice(v)
    o.tool_choice = v
    v = get("parallel_tool_calls", UNSET)
    if v is not UNSET:
        left -= 1
    o.parallel_tool_calls = v
    v = get("reasoning", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_Reasoning(v)
    o.reasoning = v
    v = get("truncation", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_Truncation(v)
    o.truncation = v
    v = get("prompt", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_Prompt(v)
    o.prompt = v
    v = get("tracing", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_Tracing(v)
    o.tracing = v
    v = get("object", UNSET)
    if v is not UNSET:
        left -= 1
    o.object = v
    v = get("output_modalities", UNSET)
    if v is not UNSET:
        left -= 1
    o.output_modalities = v
    v = get("max_output_tokens", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_MaxOutputTokens(v)
    o.max_output_tokens = v
    v = get("audio", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_SessionAudio(v)
    o.audio = v
    v = get("include", UNSET)
    if v is not UNSET:
        left -= 1
    o.include = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, RealtimeSession)
    return o


def decode_RealtimeSessionRequest(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(RealtimeSessionRequest)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_RealtimeSessionRequest(complete(d, "type"))
    left = len(d) - 1
    if not left:
        o.model = UNSET
        o.instructions = UNSET
        o.tools = UNSET
        o.tool_choice = UNSET
        o.parallel_tool_calls = UNSET
        o.reasoning = UNSET
        o.truncation = UNSET
        o.prompt = UNSET
        o.tracing = UNSET
        o.output_modalities = UNSET
        o.max_output_tokens = UNSET
        o.audio = UNSET
        o.include = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("model", UNSET)
    if v is not UNSET:
        left -= 1
    o.model = v
    v = get("instructions", UNSET)
    if v is not UNSET:
        left -= 1
    o.instructions = v
    v = get("tools", UNSET)
    if v is not UNSET:
        left -= 1
        v = list_of_Tool(v)
    o.tools = v
    v = get("tool_choice", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_ToolChoice(v)
    o.tool_choice = v
    v = get("parallel_tool_calls", UNSET)
    if v is not UNSET:
        left -= 1
    o.parallel_tool_calls = v
    v = get("reasoning", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_Reasoning(v)
    o.reasoning = v
    v = get("truncation", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_Truncation(v)
    o.truncation = v
    v = get("prompt", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_Prompt(v)
    o.prompt = v
    v = get("tracing", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_Tracing(v)
    o.tracing = v
    v = get("output_modalities", UNSET)
    if v is not UNSET:
        left -= 1
    o.output_modalities = v
    v = get("max_output_tokens", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_MaxOutputTokensRequest(v)
    o.max_output_tokens = v
    v = get("audio", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_SessionAudioRequest(v)
    o.audio = v
    v = get("include", UNSET)
    if v is not UNSET:
        left -= 1
    o.include = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, RealtimeSessionRequest)
    return o


def decode_Reasoning(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(Reasoning)
    left = len(d)
    if not left:
        o.effort = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("effort", UNSET)
    if v is not UNSET:
        left -= 1
    o.effort = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, Reasoning)
    return o


def decode_TracingSettings(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TracingSettings)
    left = len(d)
    if not left:
        o.workflow_name = UNSET
        o.group_id = UNSET
        o.metadata = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("workflow_name", UNSET)
    if v is not UNSET:
        left -= 1
    o.workflow_name = v
    v = get("group_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.group_id = v
    v = get("metadata", UNSET)
    if v is not UNSET:
        left -= 1
    o.metadata = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TracingSettings)
    return o


def decode_RetentionRatio(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(RetentionRatio)
    try:
        o.type = d["type"]
        o.retention_ratio = d["retention_ratio"]
    except KeyError:
        return decode_RetentionRatio(complete(d, "type", "retention_ratio"))
    left = len(d) - 2
    if not left:
        o.token_limits = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("token_limits", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_TruncationTokenLimits(v)
    o.token_limits = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, RetentionRatio)
    return o


def decode_TruncationTokenLimits(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TruncationTokenLimits)
    left = len(d)
    if not left:
        o.post_instructions = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("post_instructions", UNSET)
    if v is not UNSET:
        left -= 1
    o.post_instructions = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TruncationTokenLimits)
    return o


def decode_FunctionTool(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(FunctionTool)
    left = len(d)
    if not left:
        o.type = UNSET
        o.name = UNSET
        o.description = UNSET
        o.parameters = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("type", UNSET)
    if v is not UNSET:
        left -= 1
    o.type = v
    v = get("name", UNSET)
    if v is not UNSET:
        left -= 1
    o.name = v
    v = get("description", UNSET)
    if v is not UNSET:
        left -= 1
    o.description = v
    v = get("parameters", UNSET)
    if v is not UNSET:
        left -= 1
    o.parameters = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, FunctionTool)
    return o


def decode_ToolChoiceFunction(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ToolChoiceFunction)
    try:
        o.type = d["type"]
        o.name = d["name"]
    except KeyError:
        return decode_ToolChoiceFunction(complete(d, "type", "name"))
    left = len(d) - 2
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ToolChoiceFunction)
    return o


def decode_ToolChoiceMcp(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ToolChoiceMcp)
    try:
        o.type = d["type"]
        o.server_label = d["server_label"]
    except KeyError:
        return decode_ToolChoiceMcp(complete(d, "type", "server_label"))
    left = len(d) - 2
    if not left:
        o.name = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("name", UNSET)
    if v is not UNSET:
        left -= 1
    o.name = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ToolChoiceMcp)
    return o


def decode_InputTranscription(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(InputTranscription)
    left = len(d)
    if not left:
        o.model = UNSET
        o.language = UNSET
        o.languages = UNSET
        o.keywords = UNSET
        o.prompt = UNSET
        o.delay = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("model", UNSET)
    if v is not UNSET:
        left -= 1
    o.model = v
    v = get("language", UNSET)
    if v is not UNSET:
        left -= 1
    o.language = v
    v = get("languages", UNSET)
    if v is not UNSET:
        left -= 1
    o.languages = v
    v = get("keywords", UNSET)
    if v is not UNSET:
        left -= 1
    o.keywords = v
    v = get("prompt", UNSET)
    if v is not UNSET:
        left -= 1
    o.prompt = v
    v = get("delay", UNSET)
    if v is not UNSET:
        left -= 1
    o.delay = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, InputTranscription)
    return o


def decode_TranscriptionLanguage(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TranscriptionLanguage)
    try:
        o.code = d["code"]
    except KeyError:
        return decode_TranscriptionLanguage(complete(d, "code"))
    left = len(d) - 1
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranscriptionLanguage)
    return o


def decode_LogProb(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(LogProb)
    try:
        o.token = d["token"]
        o.logprob = d["logprob"]
        o.bytes = d["bytes"]
    except KeyError:
        return decode_LogProb(complete(d, "token", "logprob", "bytes"))
    left = len(d) - 3
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, LogProb)
    return o


def decode_TranscriptionError(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TranscriptionError)
    left = len(d)
    if not left:
        o.type = UNSET
        o.code = UNSET
        o.message = UNSET
        o.param = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("type", UNSET)
    if v is not UNSET:
        left -= 1
    o.type = v
    v = get("code", UNSET)
    if v is not UNSET:
        left -= 1
    o.code = v
    v = get("message", UNSET)
    if v is not UNSET:
        left -= 1
    o.message = v
    v = get("param", UNSET)
    if v is not UNSET:
        left -= 1
    o.param = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranscriptionError)
    return o


def decode_TranscriptionSession(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TranscriptionSession)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_TranscriptionSession(complete(d, "type"))
    left = len(d) - 1
    if not left:
        o.id = UNSET
        o.expires_at = UNSET
        o.object = UNSET
        o.audio = UNSET
        o.include = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("id", UNSET)
    if v is not UNSET:
        left -= 1
    o.id = v
    v = get("expires_at", UNSET)
    if v is not UNSET:
        left -= 1
    o.expires_at = v
    v = get("object", UNSET)
    if v is not UNSET:
        left -= 1
    o.object = v
    v = get("audio", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_TranscriptionAudio(v)
    o.audio = v
    v = get("include", UNSET)
    if v is not UNSET:
        left -= 1
    o.include = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranscriptionSession)
    return o


def decode_TranscriptionSessionRequest(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TranscriptionSessionRequest)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_TranscriptionSessionRequest(complete(d, "type"))
    left = len(d) - 1
    if not left:
        o.audio = UNSET
        o.include = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("audio", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_TranscriptionAudioRequest(v)
    o.audio = v
    v = get("include", UNSET)
    if v is not UNSET:
        left -= 1
    o.include = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranscriptionSessionRequest)
    return o


def decode_TranscriptionAudio(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TranscriptionAudio)
    left = len(d)
    if not left:
        o.input = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("input", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_TranscriptionAudioInput(v)
    o.input = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranscriptionAudio)
    return o


def decode_TranscriptionAudioRequest(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TranscriptionAudioRequest)
    left = len(d)
    if not left:
        o.input = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("input", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_SessionAudioInputRequest(v)
    o.input = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranscriptionAudioRequest)
    return o


def decode_TranscriptionAudioInput(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TranscriptionAudioInput)
    left = len(d)
    if not left:
        o.format = UNSET
        o.transcription = UNSET
        o.noise_reduction = UNSET
        o.turn_detection = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("format", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_AudioFormat(v)
    o.format = v
    v = get("transcription", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_InputTranscription(v)
    o.transcription = v
    v = get("noise_reduction", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_NoiseReduction(v)
    o.noise_reduction = v
    v = get("turn_detection", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_TranscriptionTurnDetection(v)
    o.turn_detection = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranscriptionAudioInput)
    return o


def decode_TranscriptionTurnDetection(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TranscriptionTurnDetection)
    left = len(d)
    if not left:
        o.prefix_padding_ms = UNSET
        o.silence_duration_ms = UNSET
        o.idle_timeout_ms = UNSET
        o.create_response = UNSET
        o.interrupt_response = UNSET
        o.type = UNSET
        o.threshold = UNSET
        o.eagerness = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("prefix_padding_ms", UNSET)
    if v is not UNSET:
        left -= 1
    o.prefix_padding_ms = v
    v = get("silence_duration_ms", UNSET)
    if v is not UNSET:
        left -= 1
    o.silence_duration_ms = v
    v = get("idle_timeout_ms", UNSET)
    if v is not UNSET:
        left -= 1
    o.idle_timeout_ms = v
    v = get("create_response", UNSET)
    if v is not UNSET:
        left -= 1
    o.create_response = v
    v = get("interrupt_response", UNSET)
    if v is not UNSET:
        left -= 1
    o.interrupt_response = v
    v = get("type", UNSET)
    if v is not UNSET:
        left -= 1
    o.type = v
    v = get("threshold", UNSET)
    if v is not UNSET:
        left -= 1
    o.threshold = v
    v = get("eagerness", UNSET)
    if v is not UNSET:
        left -= 1
    o.eagerness = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranscriptionTurnDetection)
    return o


def decode_TranslationSession(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TranslationSession)
    try:
        o.type = d["type"]
        o.id = d["id"]
        o.expires_at = d["expires_at"]
        o.model = d["model"]
        o.audio = decode_TranslationAudio(d["audio"])
    except KeyError:
        return decode_TranslationSession(
            complete(d, "type", "id", "expires_at", "model", "audio"),
        )
    left = len(d) - 5
    if not left:
        o.include = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("include", UNSET)
    if v is not UNSET:
        left -= 1
    o.include = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranslationSession)
    return o


def decode_TranslationSessionRequest(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TranslationSessionRequest)
    try:
        o.model = d["model"]
    except KeyError:
        return decode_TranslationSessionRequest(complete(d, "model"))
    left = len(d) - 1
    if not left:
        o.audio = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("audio", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_TranslationAudio(v)
    o.audio = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranslationSessionRequest)
    return o


def decode_TranslationSessionUpdate(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TranslationSessionUpdate)
    left = len(d)
    if not left:
        o.audio = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("audio", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_TranslationAudio(v)
    o.audio = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranslationSessionUpdate)
    return o


def decode_TranslationAudio(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TranslationAudio)
    left = len(d)
    if not left:
        o.input = UNSET
        o.output = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("input", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_TranslationAudioInput(v)
    o.input = v
    v = get("output", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_TranslationAudioOutput(v)
    o.output = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranslationAudio)
    return o


def decode_TranslationAudioInput(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TranslationAudioInput)
    left = len(d)
    if not left:
        o.transcription = UNSET
        o.noise_reduction = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("transcription", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_TranslationTranscription(v)
    o.transcription = v
    v = get("noise_reduction", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_TranslationNoiseReduction(v)
    o.noise_reduction = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranslationAudioInput)
    return o


def decode_TranslationTranscription(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TranslationTranscription)
    try:
        o.model = d["model"]
    except KeyError:
        return decode_TranslationTranscription(complete(d, "model"))
    left = len(d) - 1
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranslationTranscription)
    return o


def decode_TranslationNoiseReduction(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TranslationNoiseReduction)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_TranslationNoiseReduction(complete(d, "type"))
    left = len(d) - 1
    if not left:
        o.strength = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("strength", UNSET)
    if v is not UNSET:
        left -= 1
    o.strength = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranslationNoiseReduction)
    return o


def decode_TranslationAudioOutput(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TranslationAudioOutput)
    left = len(d)
    if not left:
        o.language = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("language", UNSET)
    if v is not UNSET:
        left -= 1
    o.language = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranslationAudioOutput)
    return o


def decode_ResponseUsage(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseUsage)
    left = len(d)
    if not left:
        o.total_tokens = UNSET
        o.input_tokens = UNSET
        o.output_tokens = UNSET
        o.input_token_details = UNSET
        o.output_token_details = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("total_tokens", UNSET)
    if v is not UNSET:
        left -= 1
    o.total_tokens = v
    v = get("input_tokens", UNSET)
    if v is not UNSET:
        left -= 1
    o.input_tokens = v
    v = get("output_tokens", UNSET)
    if v is not UNSET:
        left -= 1
    o.output_tokens = v
    v = get("input_token_details", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_InputTokenDetails(v)
    o.input_token_details = v
    v = get("output_token_details", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_OutputTokenDetails(v)
    o.output_token_details = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseUsage)
    return o


def decode_InputTokenDetails(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(InputTokenDetails)
    left = len(d)
    if not left:
        o.text_tokens = UNSET
        o.audio_tokens = UNSET
        o.image_tokens = UNSET
        o.cached_tokens = UNSET
        o.cached_tokens_details = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("text_tokens", UNSET)
    if v is not UNSET:
        left -= 1
    o.text_tokens = v
    v = get("audio_tokens", UNSET)
    if v is not UNSET:
        left -= 1
    o.audio_tokens = v
    v = get("image_tokens", UNSET)
    if v is not UNSET:
        left -= 1
    o.image_tokens = v
    v = get("cached_tokens", UNSET)
    if v is not UNSET:
        left -= 1
    o.cached_tokens = v
    v = get("cached_tokens_details", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_CachedTokenDetails(v)
    o.cached_tokens_details = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, InputTokenDetails)
    return o


def decode_CachedTokenDetails(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(CachedTokenDetails)
    left = len(d)
    if not left:
        o.text_tokens = UNSET
        o.audio_tokens = UNSET
        o.image_tokens = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("text_tokens", UNSET)
    if v is not UNSET:
        left -= 1
    o.text_tokens = v
    v = get("audio_tokens", UNSET)
    if v is not UNSET:
        left -= 1
    o.audio_tokens = v
    v = get("image_tokens", UNSET)
    if v is not UNSET:
        left -= 1
    o.image_tokens = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, CachedTokenDetails)
    return o


def decode_OutputTokenDetails(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(OutputTokenDetails)
    left = len(d)
    if not left:
        o.text_tokens = UNSET
        o.audio_tokens = UNSET
        o.reasoning_tokens = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("text_tokens", UNSET)
    if v is not UNSET:
        left -= 1
    o.text_tokens = v
    v = get("audio_tokens", UNSET)
    if v is not UNSET:
        left -= 1
    o.audio_tokens = v
    v = get("reasoning_tokens", UNSET)
    if v is not UNSET:
        left -= 1
    o.reasoning_tokens = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, OutputTokenDetails)
    return o


def decode_TokenUsage(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TokenUsage)
    try:
        o.type = d["type"]
        o.input_tokens = d["input_tokens"]
        o.output_tokens = d["output_tokens"]
        o.total_tokens = d["total_tokens"]
    except KeyError:
        return decode_TokenUsage(
            complete(d, "type", "input_tokens", "output_tokens", "total_tokens"),
        )
    left = len(d) - 4
    if not left:
        o.input_token_details = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("input_token_details", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_TranscriptionTokenDetails(v)
    o.input_token_details = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TokenUsage)
    return o


def decode_TranscriptionTokenDetails(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TranscriptionTokenDetails)
    left = len(d)
    if not left:
        o.text_tokens = UNSET
        o.audio_tokens = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("text_tokens", UNSET)
    if v is not UNSET:
        left -= 1
    o.text_tokens = v
    v = get("audio_tokens", UNSET)
    if v is not UNSET:
        left -= 1
    o.audio_tokens = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranscriptionTokenDetails)
    return o


def decode_DurationUsage(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(DurationUsage)
    try:
        o.type = d["type"]
        o.seconds = d["seconds"]
    except KeyError:
        return decode_DurationUsage(complete(d, "type", "seconds"))
    left = len(d) - 2
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, DurationUsage)
    return o


def decode_RateLimit(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(RateLimit)
    left = len(d)
    if not left:
        o.name = UNSET
        o.limit = UNSET
        o.remaining = UNSET
        o.reset_seconds = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("name", UNSET)
    if v is not UNSET:
        left -= 1
    o.name = v
    v = get("limit", UNSET)
    if v is not UNSET:
        left -= 1
    o.limit = v
    v = get("remaining", UNSET)
    if v is not UNSET:
        left -= 1
    o.remaining = v
    v = get("reset_seconds", UNSET)
    if v is not UNSET:
        left -= 1
    o.reset_seconds = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, RateLimit)
    return o


def decode_IncomingCall(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(IncomingCall)
    try:
        o.call_id = d["call_id"]
        o.sip_headers = list_of_SipHeader(d["sip_headers"])
    except KeyError:
        return decode_IncomingCall(complete(d, "call_id", "sip_headers"))
    left = len(d) - 2
    if not left:
        o.sip_media_security = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("sip_media_security", UNSET)
    if v is not UNSET:
        left -= 1
    o.sip_media_security = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, IncomingCall)
    return o


def decode_SipHeader(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(SipHeader)
    try:
        o.name = d["name"]
        o.value = d["value"]
    except KeyError:
        return decode_SipHeader(complete(d, "name", "value"))
    left = len(d) - 2
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, SipHeader)
    return o


def decode_CallsCreateRequest(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(CallsCreateRequest)
    try:
        o.sdp = d["sdp"]
    except KeyError:
        return decode_CallsCreateRequest(complete(d, "sdp"))
    left = len(d) - 1
    if not left:
        o.session = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("session", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_RealtimeSessionRequest(v)
    o.session = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, CallsCreateRequest)
    return o


def decode_SessionUpdateEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(SessionUpdateEvent)
    try:
        o.type = d["type"]
        o.session = decode_SessionRequest(d["session"])
    except KeyError:
        return decode_SessionUpdateEvent(complete(d, "type", "session"))
    left = len(d) - 2
    if not left:
        o.event_id = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("event_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.event_id = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, SessionUpdateEvent)
    return o


def decode_InputAudioBufferAppendEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(InputAudioBufferAppendEvent)
    try:
        o.type = d["type"]
        o.audio = d["audio"]
    except KeyError:
        return decode_InputAudioBufferAppendEvent(complete(d, "type", "audio"))
    left = len(d) - 2
    if not left:
        o.event_id = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("event_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.event_id = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, InputAudioBufferAppendEvent)
    return o


def decode_InputAudioBufferCommitEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(InputAudioBufferCommitEvent)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_InputAudioBufferCommitEvent(complete(d, "type"))
    left = len(d) - 1
    if not left:
        o.event_id = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("event_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.event_id = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, InputAudioBufferCommitEvent)
    return o


def decode_InputAudioBufferClearEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(InputAudioBufferClearEvent)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_InputAudioBufferClearEvent(complete(d, "type"))
    left = len(d) - 1
    if not left:
        o.event_id = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("event_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.event_id = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, InputAudioBufferClearEvent)
    return o


def decode_OutputAudioBufferClearEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(OutputAudioBufferClearEvent)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_OutputAudioBufferClearEvent(complete(d, "type"))
    left = len(d) - 1
    if not left:
        o.event_id = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("event_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.event_id = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, OutputAudioBufferClearEvent)
    return o


def decode_ConversationItemCreateEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ConversationItemCreateEvent)
    try:
        o.type = d["type"]
        o.item = decode_ConversationItem(d["item"])
    except KeyError:
        return decode_ConversationItemCreateEvent(complete(d, "type", "item"))
    left = len(d) - 2
    if not left:
        o.event_id = UNSET
        o.previous_item_id = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("event_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.event_id = v
    v = get("previous_item_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.previous_item_id = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ConversationItemCreateEvent)
    return o


def decode_ConversationItemRetrieveEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ConversationItemRetrieveEvent)
    try:
        o.type = d["type"]
        o.item_id = d["item_id"]
    except KeyError:
        return decode_ConversationItemRetrieveEvent(complete(d, "type", "item_id"))
    left = len(d) - 2
    if not left:
        o.event_id = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("event_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.event_id = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ConversationItemRetrieveEvent)
    return o


def decode_ConversationItemTruncateEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ConversationItemTruncateEvent)
    try:
        o.type = d["type"]
        o.item_id = d["item_id"]
        o.content_index = d["content_index"]
        o.audio_end_ms = d["audio_end_ms"]
    except KeyError:
        return decode_ConversationItemTruncateEvent(
            complete(d, "type", "item_id", "content_index", "audio_end_ms"),
        )
    left = len(d) - 4
    if not left:
        o.event_id = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("event_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.event_id = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ConversationItemTruncateEvent)
    return o


def decode_ConversationItemDeleteEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ConversationItemDeleteEvent)
    try:
        o.type = d["type"]
        o.item_id = d["item_id"]
    except KeyError:
        return decode_ConversationItemDeleteEvent(complete(d, "type", "item_id"))
    left = len(d) - 2
    if not left:
        o.event_id = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("event_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.event_id = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ConversationItemDeleteEvent)
    return o


def decode_ResponseCreateEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseCreateEvent)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_ResponseCreateEvent(complete(d, "type"))
    left = len(d) - 1
    if not left:
        o.event_id = UNSET
        o.response = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("event_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.event_id = v
    v = get("response", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_ResponseRequest(v)
    o.response = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseCreateEvent)
    return o


def decode_ResponseCancelEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseCancelEvent)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_ResponseCancelEvent(complete(d, "type"))
    left = len(d) - 1
    if not left:
        o.event_id = UNSET
        o.response_id = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("event_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.event_id = v
    v = get("response_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.response_id = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseCancelEvent)
    return o


def decode_ConversationCreatedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ConversationCreatedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.conversation = decode_Conversation(d["conversation"])
    except KeyError:
        return decode_ConversationCreatedEvent(
            complete(d, "type", "event_id", "conversation"),
        )
    left = len(d) - 3
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ConversationCreatedEvent)
    return o


def decode_ConversationItemCreatedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ConversationItemCreatedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.item = decode_ConversationItem(d["item"])
    except KeyError:
        return decode_ConversationItemCreatedEvent(
            complete(d, "type", "event_id", "item"),
        )
    left = len(d) - 3
    if not left:
        o.previous_item_id = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("previous_item_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.previous_item_id = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ConversationItemCreatedEvent)
    return o


def decode_ConversationItemAddedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ConversationItemAddedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.item = decode_ConversationItem(d["item"])
    except KeyError:
        return decode_ConversationItemAddedEvent(
            complete(d, "type", "event_id", "item"),
        )
    left = len(d) - 3
    if not left:
        o.previous_item_id = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("previous_item_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.previous_item_id = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ConversationItemAddedEvent)
    return o


def decode_ConversationItemDoneEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ConversationItemDoneEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.item = decode_ConversationItem(d["item"])
    except KeyError:
        return decode_ConversationItemDoneEvent(complete(d, "type", "event_id", "item"))
    left = len(d) - 3
    if not left:
        o.previous_item_id = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("previous_item_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.previous_item_id = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ConversationItemDoneEvent)
    return o


def decode_ConversationItemRetrievedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ConversationItemRetrievedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.item = decode_ConversationItem(d["item"])
    except KeyError:
        return decode_ConversationItemRetrievedEvent(
            complete(d, "type", "event_id", "item"),
        )
    left = len(d) - 3
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ConversationItemRetrievedEvent)
    return o


def decode_ConversationItemTruncatedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ConversationItemTruncatedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.item_id = d["item_id"]
        o.content_index = d["content_index"]
        o.audio_end_ms = d["audio_end_ms"]
    except KeyError:
        return decode_ConversationItemTruncatedEvent(
            complete(d, "type", "event_id", "item_id", "content_index", "audio_end_ms"),
        )
    left = len(d) - 5
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ConversationItemTruncatedEvent)
    return o


def decode_ConversationItemDeletedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ConversationItemDeletedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.item_id = d["item_id"]
    except KeyError:
        return decode_ConversationItemDeletedEvent(
            complete(d, "type", "event_id", "item_id"),
        )
    left = len(d) - 3
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ConversationItemDeletedEvent)
    return o


def decode_ConversationItemInputAudioTranscriptionDeltaEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ConversationItemInputAudioTranscriptionDeltaEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.item_id = d["item_id"]
    except KeyError:
        return decode_ConversationItemInputAudioTranscriptionDeltaEvent(
            complete(d, "type", "event_id", "item_id"),
        )
    left = len(d) - 3
    if not left:
        o.obfuscation = UNSET
        o.content_index = UNSET
        o.delta = UNSET
        o.logprobs = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("obfuscation", UNSET)
    if v is not UNSET:
        left -= 1
    o.obfuscation = v
    v = get("content_index", UNSET)
    if v is not UNSET:
        left -= 1
    o.content_index = v
    v = get("delta", UNSET)
    if v is not UNSET:
        left -= 1
    o.delta = v
    v = get("logprobs", UNSET)
    if v is not UNSET:
        left -= 1
        v = list_of_LogProb(v)
    o.logprobs = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ConversationItemInputAudioTranscriptionDeltaEvent)
    return o


def decode_ConversationItemInputAudioTranscriptionSegmentEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ConversationItemInputAudioTranscriptionSegmentEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.item_id = d["item_id"]
        o.content_index = d["content_index"]
        o.id = d["id"]
        o.speaker = d["speaker"]
        o.text = d["text"]
        o.start = d["start"]
        o.end = d["end"]
    except KeyError:
        return decode_ConversationItemInputAudioTranscriptionSegmentEvent(
            complete(
                d,
                "type",
                "event_id",
                "item_id",
                "content_index",
                "id",
                "speaker",
                "text",
                "start",
                "end",
            ),
        )
    left = len(d) - 9
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(
            d,
            ConversationItemInputAudioTranscriptionSegmentEvent,
        )
    return o


def decode_ConversationItemInputAudioTranscriptionCompletedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ConversationItemInputAudioTranscriptionCompletedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.item_id = d["item_id"]
        o.content_index = d["content_index"]
        o.transcript = d["transcript"]
        o.usage = decode_TranscriptionUsage(d["usage"])
    except KeyError:
        return decode_ConversationItemInputAudioTranscriptionCompletedEvent(
            complete(
                d,
                "type",
                "event_id",
                "item_id",
                "content_index",
                "transcript",
                "usage",
            ),
        )
    left = len(d) - 6
    if not left:
        o.languages = UNSET
        o.logprobs = UNSET
        o.status = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("languages", UNSET)
    if v is not UNSET:
        left -= 1
        v = list_of_TranscriptionLanguage(v)
    o.languages = v
    v = get("logprobs", UNSET)
    if v is not UNSET:
        left -= 1
        v = list_of_LogProb(v)
    o.logprobs = v
    v = get("status", UNSET)
    if v is not UNSET:
        left -= 1
    o.status = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(
            d,
            ConversationItemInputAudioTranscriptionCompletedEvent,
        )
    return o


def decode_ConversationItemInputAudioTranscriptionFailedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ConversationItemInputAudioTranscriptionFailedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.item_id = d["item_id"]
        o.content_index = d["content_index"]
        o.error = decode_TranscriptionError(d["error"])
    except KeyError:
        return decode_ConversationItemInputAudioTranscriptionFailedEvent(
            complete(d, "type", "event_id", "item_id", "content_index", "error"),
        )
    left = len(d) - 5
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(
            d,
            ConversationItemInputAudioTranscriptionFailedEvent,
        )
    return o


def decode_ErrorEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ErrorEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.error = decode_ErrorDetails(d["error"])
    except KeyError:
        return decode_ErrorEvent(complete(d, "type", "event_id", "error"))
    left = len(d) - 3
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ErrorEvent)
    return o


def decode_SessionCreatedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(SessionCreatedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.session = decode_Session(d["session"])
    except KeyError:
        return decode_SessionCreatedEvent(complete(d, "type", "event_id", "session"))
    left = len(d) - 3
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, SessionCreatedEvent)
    return o


def decode_SessionUpdatedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(SessionUpdatedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.session = decode_Session(d["session"])
    except KeyError:
        return decode_SessionUpdatedEvent(complete(d, "type", "event_id", "session"))
    left = len(d) - 3
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, SessionUpdatedEvent)
    return o


def decode_RateLimitsUpdatedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(RateLimitsUpdatedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.rate_limits = list_of_RateLimit(d["rate_limits"])
    except KeyError:
        return decode_RateLimitsUpdatedEvent(
            complete(d, "type", "event_id", "rate_limits"),
        )
    left = len(d) - 3
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, RateLimitsUpdatedEvent)
    return o


def decode_InputAudioBufferCommittedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(InputAudioBufferCommittedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.item_id = d["item_id"]
    except KeyError:
        return decode_InputAudioBufferCommittedEvent(
            complete(d, "type", "event_id", "item_id"),
        )
    left = len(d) - 3
    if not left:
        o.previous_item_id = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("previous_item_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.previous_item_id = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, InputAudioBufferCommittedEvent)
    return o


def decode_InputAudioBufferClearedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(InputAudioBufferClearedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
    except KeyError:
        return decode_InputAudioBufferClearedEvent(complete(d, "type", "event_id"))
    left = len(d) - 2
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, InputAudioBufferClearedEvent)
    return o


def decode_InputAudioBufferSpeechStartedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(InputAudioBufferSpeechStartedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.item_id = d["item_id"]
        o.audio_start_ms = d["audio_start_ms"]
    except KeyError:
        return decode_InputAudioBufferSpeechStartedEvent(
            complete(d, "type", "event_id", "item_id", "audio_start_ms"),
        )
    left = len(d) - 4
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, InputAudioBufferSpeechStartedEvent)
    return o


def decode_InputAudioBufferSpeechStoppedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(InputAudioBufferSpeechStoppedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.item_id = d["item_id"]
        o.audio_end_ms = d["audio_end_ms"]
    except KeyError:
        return decode_InputAudioBufferSpeechStoppedEvent(
            complete(d, "type", "event_id", "item_id", "audio_end_ms"),
        )
    left = len(d) - 4
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, InputAudioBufferSpeechStoppedEvent)
    return o


def decode_InputAudioBufferTimeoutTriggeredEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(InputAudioBufferTimeoutTriggeredEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.item_id = d["item_id"]
        o.audio_start_ms = d["audio_start_ms"]
        o.audio_end_ms = d["audio_end_ms"]
    except KeyError:
        return decode_InputAudioBufferTimeoutTriggeredEvent(
            complete(
                d,
                "type",
                "event_id",
                "item_id",
                "audio_start_ms",
                "audio_end_ms",
            ),
        )
    left = len(d) - 5
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, InputAudioBufferTimeoutTriggeredEvent)
    return o


def decode_InputAudioBufferDtmfEventReceivedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(InputAudioBufferDtmfEventReceivedEvent)
    try:
        o.type = d["type"]
        o.event = d["event"]
        o.received_at = d["received_at"]
    except KeyError:
        return decode_InputAudioBufferDtmfEventReceivedEvent(
            complete(d, "type", "event", "received_at"),
        )
    left = len(d) - 3
    if not left:
        o.event_id = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("event_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.event_id = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, InputAudioBufferDtmfEventReceivedEvent)
    return o


def decode_OutputAudioBufferStartedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(OutputAudioBufferStartedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.response_id = d["response_id"]
    except KeyError:
        return decode_OutputAudioBufferStartedEvent(
            complete(d, "type", "event_id", "response_id"),
        )
    left = len(d) - 3
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, OutputAudioBufferStartedEvent)
    return o


def decode_OutputAudioBufferStoppedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(OutputAudioBufferStoppedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.response_id = d["response_id"]
    except KeyError:
        return decode_OutputAudioBufferStoppedEvent(
            complete(d, "type", "event_id", "response_id"),
        )
    left = len(d) - 3
    if not left:
        o.error = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("error", UNSET)
    if v is not UNSET:
        left -= 1
    o.error = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, OutputAudioBufferStoppedEvent)
    return o


def decode_OutputAudioBufferClearedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(OutputAudioBufferClearedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.response_id = d["response_id"]
    except KeyError:
        return decode_OutputAudioBufferClearedEvent(
            complete(d, "type", "event_id", "response_id"),
        )
    left = len(d) - 3
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, OutputAudioBufferClearedEvent)
    return o


def decode_ResponseCreatedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseCreatedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.response = decode_Response(d["response"])
    except KeyError:
        return decode_ResponseCreatedEvent(complete(d, "type", "event_id", "response"))
    left = len(d) - 3
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseCreatedEvent)
    return o


def decode_ResponseDoneEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseDoneEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.response = decode_Response(d["response"])
    except KeyError:
        return decode_ResponseDoneEvent(complete(d, "type", "event_id", "response"))
    left = len(d) - 3
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseDoneEvent)
    return o


def decode_ResponseOutputItemAddedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseOutputItemAddedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.response_id = d["response_id"]
        o.output_index = d["output_index"]
        o.item = decode_ConversationItem(d["item"])
    except KeyError:
        return decode_ResponseOutputItemAddedEvent(
            complete(d, "type", "event_id", "response_id", "output_index", "item"),
        )
    left = len(d) - 5
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseOutputItemAddedEvent)
    return o


def decode_ResponseOutputItemDoneEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseOutputItemDoneEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.response_id = d["response_id"]
        o.output_index = d["output_index"]
        o.item = decode_ConversationItem(d["item"])
    except KeyError:
        return decode_ResponseOutputItemDoneEvent(
            complete(d, "type", "event_id", "response_id", "output_index", "item"),
        )
    left = len(d) - 5
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseOutputItemDoneEvent)
    return o


def decode_ResponseContentPartAddedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseContentPartAddedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.response_id = d["response_id"]
        o.item_id = d["item_id"]
        o.output_index = d["output_index"]
        o.content_index = d["content_index"]
        o.part = decode_ResponseContentPart(d["part"])
    except KeyError:
        return decode_ResponseContentPartAddedEvent(
            complete(
                d,
                "type",
                "event_id",
                "response_id",
                "item_id",
                "output_index",
                "content_index",
                "part",
            ),
        )
    left = len(d) - 7
    if not left:
        o.content = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("content", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_ResponseContentPart(v)
    o.content = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseContentPartAddedEvent)
    return o


def decode_ResponseContentPartDoneEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseContentPartDoneEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.response_id = d["response_id"]
        o.item_id = d["item_id"]
        o.output_index = d["output_index"]
        o.content_index = d["content_index"]
        o.part = decode_ResponseContentPart(d["part"])
    except KeyError:
        return decode_ResponseContentPartDoneEvent(
            complete(
                d,
                "type",
                "event_id",
                "response_id",
                "item_id",
                "output_index",
                "content_index",
                "part",
            ),
        )
    left = len(d) - 7
    if not left:
        o.content = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("content", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_ResponseContentPart(v)
    o.content = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseContentPartDoneEvent)
    return o


def decode_ResponseOutputTextDeltaEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseOutputTextDeltaEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.response_id = d["response_id"]
        o.item_id = d["item_id"]
        o.output_index = d["output_index"]
        o.content_index = d["content_index"]
        o.delta = d["delta"]
    except KeyError:
        return decode_ResponseOutputTextDeltaEvent(
            complete(
                d,
                "type",
                "event_id",
                "response_id",
                "item_id",
                "output_index",
                "content_index",
                "delta",
            ),
        )
    left = len(d) - 7
    if not left:
        o.obfuscation = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("obfuscation", UNSET)
    if v is not UNSET:
        left -= 1
    o.obfuscation = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseOutputTextDeltaEvent)
    return o


def decode_ResponseOutputTextDoneEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseOutputTextDoneEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.response_id = d["response_id"]
        o.item_id = d["item_id"]
        o.output_index = d["output_index"]
        o.content_index = d["content_index"]
        o.text = d["text"]
    except KeyError:
        return decode_ResponseOutputTextDoneEvent(
            complete(
                d,
                "type",
                "event_id",
                "response_id",
                "item_id",
                "output_index",
                "content_index",
                "text",
            ),
        )
    left = len(d) - 7
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseOutputTextDoneEvent)
    return o


def decode_ResponseOutputAudioTranscriptDeltaEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseOutputAudioTranscriptDeltaEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.response_id = d["response_id"]
        o.item_id = d["item_id"]
        o.output_index = d["output_index"]
        o.content_index = d["content_index"]
        o.delta = d["delta"]
    except KeyError:
        return decode_ResponseOutputAudioTranscriptDeltaEvent(
            complete(
                d,
                "type",
                "event_id",
                "response_id",
                "item_id",
                "output_index",
                "content_index",
                "delta",
            ),
        )
    left = len(d) - 7
    if not left:
        o.obfuscation = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("obfuscation", UNSET)
    if v is not UNSET:
        left -= 1
    o.obfuscation = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseOutputAudioTranscriptDeltaEvent)
    return o


def decode_ResponseOutputAudioTranscriptDoneEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseOutputAudioTranscriptDoneEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.response_id = d["response_id"]
        o.item_id = d["item_id"]
        o.output_index = d["output_index"]
        o.content_index = d["content_index"]
        o.transcript = d["transcript"]
    except KeyError:
        return decode_ResponseOutputAudioTranscriptDoneEvent(
            complete(
                d,
                "type",
                "event_id",
                "response_id",
                "item_id",
                "output_index",
                "content_index",
                "transcript",
            ),
        )
    left = len(d) - 7
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseOutputAudioTranscriptDoneEvent)
    return o


def decode_ResponseOutputAudioDeltaEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseOutputAudioDeltaEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.response_id = d["response_id"]
        o.item_id = d["item_id"]
        o.output_index = d["output_index"]
        o.content_index = d["content_index"]
        o.delta = d["delta"]
    except KeyError:
        return decode_ResponseOutputAudioDeltaEvent(
            complete(
                d,
                "type",
                "event_id",
                "response_id",
                "item_id",
                "output_index",
                "content_index",
                "delta",
            ),
        )
    left = len(d) - 7
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseOutputAudioDeltaEvent)
    return o


def decode_ResponseOutputAudioDoneEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseOutputAudioDoneEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.response_id = d["response_id"]
        o.item_id = d["item_id"]
        o.output_index = d["output_index"]
        o.content_index = d["content_index"]
    except KeyError:
        return decode_ResponseOutputAudioDoneEvent(
            complete(
                d,
                "type",
                "event_id",
                "response_id",
                "item_id",
                "output_index",
                "content_index",
            ),
        )
    left = len(d) - 6
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseOutputAudioDoneEvent)
    return o


def decode_ResponseFunctionCallArgumentsDeltaEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseFunctionCallArgumentsDeltaEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.response_id = d["response_id"]
        o.item_id = d["item_id"]
        o.output_index = d["output_index"]
        o.call_id = d["call_id"]
        o.delta = d["delta"]
    except KeyError:
        return decode_ResponseFunctionCallArgumentsDeltaEvent(
            complete(
                d,
                "type",
                "event_id",
                "response_id",
                "item_id",
                "output_index",
                "call_id",
                "delta",
            ),
        )
    left = len(d) - 7
    if not left:
        o.obfuscation = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("obfuscation", UNSET)
    if v is not UNSET:
        left -= 1
    o.obfuscation = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseFunctionCallArgumentsDeltaEvent)
    return o


def decode_ResponseFunctionCallArgumentsDoneEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseFunctionCallArgumentsDoneEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.response_id = d["response_id"]
        o.item_id = d["item_id"]
        o.output_index = d["output_index"]
        o.call_id = d["call_id"]
        o.name = d["name"]
        o.arguments = d["arguments"]
    except KeyError:
        return decode_ResponseFunctionCallArgumentsDoneEvent(
            complete(
                d,
                "type",
                "event_id",
                "response_id",
                "item_id",
                "output_index",
                "call_id",
                "name",
                "arguments",
            ),
        )
    left = len(d) - 8
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseFunctionCallArgumentsDoneEvent)
    return o


def decode_ResponseMcpCallArgumentsDeltaEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseMcpCallArgumentsDeltaEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.response_id = d["response_id"]
        o.item_id = d["item_id"]
        o.output_index = d["output_index"]
        o.delta = d["delta"]
    except KeyError:
        return decode_ResponseMcpCallArgumentsDeltaEvent(
            complete(
                d,
                "type",
                "event_id",
                "response_id",
                "item_id",
                "output_index",
                "delta",
            ),
        )
    left = len(d) - 6
    if not left:
        o.obfuscation = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("obfuscation", UNSET)
    if v is not UNSET:
        left -= 1
    o.obfuscation = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseMcpCallArgumentsDeltaEvent)
    return o


def decode_ResponseMcpCallArgumentsDoneEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseMcpCallArgumentsDoneEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.response_id = d["response_id"]
        o.item_id = d["item_id"]
        o.output_index = d["output_index"]
        o.arguments = d["arguments"]
    except KeyError:
        return decode_ResponseMcpCallArgumentsDoneEvent(
            complete(
                d,
                "type",
                "event_id",
                "response_id",
                "item_id",
                "output_index",
                "arguments",
            ),
        )
    left = len(d) - 6
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseMcpCallArgumentsDoneEvent)
    return o


def decode_ResponseMcpCallInProgressEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseMcpCallInProgressEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.item_id = d["item_id"]
        o.output_index = d["output_index"]
    except KeyError:
        return decode_ResponseMcpCallInProgressEvent(
            complete(d, "type", "event_id", "item_id", "output_index"),
        )
    left = len(d) - 4
    if not left:
        o.response_id = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("response_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.response_id = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseMcpCallInProgressEvent)
    return o


def decode_ResponseMcpCallCompletedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseMcpCallCompletedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.item_id = d["item_id"]
        o.output_index = d["output_index"]
    except KeyError:
        return decode_ResponseMcpCallCompletedEvent(
            complete(d, "type", "event_id", "item_id", "output_index"),
        )
    left = len(d) - 4
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseMcpCallCompletedEvent)
    return o


def decode_ResponseMcpCallFailedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseMcpCallFailedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.item_id = d["item_id"]
        o.output_index = d["output_index"]
    except KeyError:
        return decode_ResponseMcpCallFailedEvent(
            complete(d, "type", "event_id", "item_id", "output_index"),
        )
    left = len(d) - 4
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseMcpCallFailedEvent)
    return o


def decode_McpListToolsInProgressEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(McpListToolsInProgressEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.item_id = d["item_id"]
    except KeyError:
        return decode_McpListToolsInProgressEvent(
            complete(d, "type", "event_id", "item_id"),
        )
    left = len(d) - 3
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, McpListToolsInProgressEvent)
    return o


def decode_McpListToolsCompletedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(McpListToolsCompletedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.item_id = d["item_id"]
    except KeyError:
        return decode_McpListToolsCompletedEvent(
            complete(d, "type", "event_id", "item_id"),
        )
    left = len(d) - 3
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, McpListToolsCompletedEvent)
    return o


def decode_McpListToolsFailedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(McpListToolsFailedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.item_id = d["item_id"]
    except KeyError:
        return decode_McpListToolsFailedEvent(
            complete(d, "type", "event_id", "item_id"),
        )
    left = len(d) - 3
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, McpListToolsFailedEvent)
    return o


def decode_TranscriptionSessionUpdateEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TranscriptionSessionUpdateEvent)
    try:
        o.type = d["type"]
        o.session = decode_TranscriptionSessionRequest(d["session"])
    except KeyError:
        return decode_TranscriptionSessionUpdateEvent(complete(d, "type", "session"))
    left = len(d) - 2
    if not left:
        o.event_id = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("event_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.event_id = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranscriptionSessionUpdateEvent)
    return o


def decode_TranscriptionSessionCreatedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TranscriptionSessionCreatedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.session = decode_TranscriptionSession(d["session"])
    except KeyError:
        return decode_TranscriptionSessionCreatedEvent(
            complete(d, "type", "event_id", "session"),
        )
    left = len(d) - 3
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranscriptionSessionCreatedEvent)
    return o


def decode_TranscriptionSessionUpdatedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TranscriptionSessionUpdatedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.session = decode_TranscriptionSession(d["session"])
    except KeyError:
        return decode_TranscriptionSessionUpdatedEvent(
            complete(d, "type", "event_id", "session"),
        )
    left = len(d) - 3
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranscriptionSessionUpdatedEvent)
    return o


def decode_TranslationSessionUpdateEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TranslationSessionUpdateEvent)
    try:
        o.type = d["type"]
        o.session = decode_TranslationSessionUpdate(d["session"])
    except KeyError:
        return decode_TranslationSessionUpdateEvent(complete(d, "type", "session"))
    left = len(d) - 2
    if not left:
        o.event_id = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("event_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.event_id = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranslationSessionUpdateEvent)
    return o


def decode_SessionInputAudioBufferAppendEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(SessionInputAudioBufferAppendEvent)
    try:
        o.type = d["type"]
        o.audio = d["audio"]
    except KeyError:
        return decode_SessionInputAudioBufferAppendEvent(complete(d, "type", "audio"))
    left = len(d) - 2
    if not left:
        o.event_id = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("event_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.event_id = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, SessionInputAudioBufferAppendEvent)
    return o


def decode_SessionCloseEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(SessionCloseEvent)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_SessionCloseEvent(complete(d, "type"))
    left = len(d) - 1
    if not left:
        o.event_id = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("event_id", UNSET)
    if v is not UNSET:
        left -= 1
    o.event_id = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, SessionCloseEvent)
    return o


def decode_TranslationSessionCreatedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TranslationSessionCreatedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.session = decode_TranslationSession(d["session"])
    except KeyError:
        return decode_TranslationSessionCreatedEvent(
            complete(d, "type", "event_id", "session"),
        )
    left = len(d) - 3
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranslationSessionCreatedEvent)
    return o


def decode_TranslationSessionUpdatedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TranslationSessionUpdatedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.session = decode_TranslationSession(d["session"])
    except KeyError:
        return decode_TranslationSessionUpdatedEvent(
            complete(d, "type", "event_id", "session"),
        )
    left = len(d) - 3
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranslationSessionUpdatedEvent)
    return o


def decode_SessionClosedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(SessionClosedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
    except KeyError:
        return decode_SessionClosedEvent(complete(d, "type", "event_id"))
    left = len(d) - 2
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, SessionClosedEvent)
    return o


def decode_SessionInputTranscriptDeltaEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(SessionInputTranscriptDeltaEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.delta = d["delta"]
    except KeyError:
        return decode_SessionInputTranscriptDeltaEvent(
            complete(d, "type", "event_id", "delta"),
        )
    left = len(d) - 3
    if not left:
        o.elapsed_ms = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("elapsed_ms", UNSET)
    if v is not UNSET:
        left -= 1
    o.elapsed_ms = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, SessionInputTranscriptDeltaEvent)
    return o


def decode_SessionOutputTranscriptDeltaEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(SessionOutputTranscriptDeltaEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.delta = d["delta"]
    except KeyError:
        return decode_SessionOutputTranscriptDeltaEvent(
            complete(d, "type", "event_id", "delta"),
        )
    left = len(d) - 3
    if not left:
        o.elapsed_ms = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("elapsed_ms", UNSET)
    if v is not UNSET:
        left -= 1
    o.elapsed_ms = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, SessionOutputTranscriptDeltaEvent)
    return o


def decode_SessionOutputAudioDeltaEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(SessionOutputAudioDeltaEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.delta = d["delta"]
    except KeyError:
        return decode_SessionOutputAudioDeltaEvent(
            complete(d, "type", "event_id", "delta"),
        )
    left = len(d) - 3
    if not left:
        o.elapsed_ms = UNSET
        o.sample_rate = UNSET
        o.channels = UNSET
        o.format = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("elapsed_ms", UNSET)
    if v is not UNSET:
        left -= 1
    o.elapsed_ms = v
    v = get("sample_rate", UNSET)
    if v is not UNSET:
        left -= 1
    o.sample_rate = v
    v = get("channels", UNSET)
    if v is not UNSET:
        left -= 1
    o.channels = v
    v = get("format", UNSET)
    if v is not UNSET:
        left -= 1
    o.format = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, SessionOutputAudioDeltaEvent)
    return o


def decode_RealtimeCallIncomingEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(RealtimeCallIncomingEvent)
    try:
        o.type = d["type"]
        o.id = d["id"]
        o.created_at = d["created_at"]
        o.data = decode_IncomingCall(d["data"])
    except KeyError:
        return decode_RealtimeCallIncomingEvent(
            complete(d, "type", "id", "created_at", "data"),
        )
    left = len(d) - 4
    if not left:
        o.object = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("object", UNSET)
    if v is not UNSET:
        left -= 1
    o.object = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, RealtimeCallIncomingEvent)
    return o


def decode_AudioFormat(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("type", UNSET)
        if tag.__class__ is str:
            return TAGS_AudioFormat.get(tag, Unknown)(v)
        if tag is UNSET or tag is None:
            return decode_PcmFormat(v)
        return Unknown(v)
    return v if v is None or v is UNSET else Unknown(v)


def decode_Voice(v: Any) -> Any:
    if v.__class__ is dict:
        return decode_CustomVoice(v)
    if v.__class__ is str:
        return v
    return v if v is None or v is UNSET else Unknown(v)


def decode_TurnDetection(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("type", UNSET)
        if tag.__class__ is str:
            return TAGS_TurnDetection.get(tag, Unknown)(v)
        return Unknown(v)
    return v if v is None or v is UNSET else Unknown(v)


def decode_TurnDetectionRequest(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("type", UNSET)
        if tag.__class__ is str:
            return TAGS_TurnDetectionRequest.get(tag, Unknown)(v)
        return Unknown(v)
    return v if v is None or v is UNSET else Unknown(v)


def decode_SystemContentPart(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("type", UNSET)
        if tag.__class__ is str:
            return TAGS_SystemContentPart.get(tag, Unknown)(v)
        if tag is UNSET or tag is None:
            return decode_UntypedSystemPart(v)
        return Unknown(v)
    return v if v is None or v is UNSET else Unknown(v)


def decode_UserContentPart(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("type", UNSET)
        if tag.__class__ is str:
            return TAGS_UserContentPart.get(tag, Unknown)(v)
        if tag is UNSET or tag is None:
            return decode_UntypedUserPart(v)
        return Unknown(v)
    return v if v is None or v is UNSET else Unknown(v)


def decode_AssistantContentPart(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("type", UNSET)
        if tag.__class__ is str:
            return TAGS_AssistantContentPart.get(tag, Unknown)(v)
        if tag is UNSET or tag is None:
            return decode_UntypedOutputPart(v)
        return Unknown(v)
    return v if v is None or v is UNSET else Unknown(v)


def decode_ResponseContentPart(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("type", UNSET)
        if tag.__class__ is str:
            return TAGS_ResponseContentPart.get(tag, Unknown)(v)
        if tag is UNSET or tag is None:
            return decode_UntypedOutputPart(v)
        return Unknown(v)
    return v if v is None or v is UNSET else Unknown(v)


def decode_ConversationItem_0(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("role", UNSET)
        if tag.__class__ is str:
            return TAGS_ConversationItem_0.get(tag, Unknown)(v)
        return Unknown(v)
    return v if v is None or v is UNSET else Unknown(v)


def decode_ConversationItem(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("type", UNSET)
        if tag.__class__ is str:
            return TAGS_ConversationItem.get(tag, Unknown)(v)
        return Unknown(v)
    return v if v is None or v is UNSET else Unknown(v)


def decode_ResponseInputItem_0(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("role", UNSET)
        if tag.__class__ is str:
            return TAGS_ResponseInputItem_0.get(tag, Unknown)(v)
        return Unknown(v)
    return v if v is None or v is UNSET else Unknown(v)


def decode_ResponseInputItem(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("type", UNSET)
        if tag.__class__ is str:
            return TAGS_ResponseInputItem.get(tag, Unknown)(v)
        return Unknown(v)
    return v if v is None or v is UNSET else Unknown(v)


def decode_McpToolAllowedTools(v: Any) -> Any:
    if v.__class__ is dict:
        return decode_McpToolFilter(v)
    if v.__class__ is list:
        return v
    return v if v is None or v is UNSET else Unknown(v)


def decode_McpApproval(v: Any) -> Any:
    if v.__class__ is dict:
        return decode_McpApprovalFilter(v)
    if v.__class__ is str:
        return v
    return v if v is None or v is UNSET else Unknown(v)


def decode_McpError(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("type", UNSET)
        if tag.__class__ is str:
            return TAGS_McpError.get(tag, Unknown)(v)
        return Unknown(v)
    return v if v is None or v is UNSET else Unknown(v)


def decode_PromptVariable(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("type", UNSET)
        if tag.__class__ is str:
            return TAGS_PromptVariable.get(tag, Unknown)(v)
        return Unknown(v)
    if v.__class__ is str:
        return v
    return v if v is None or v is UNSET else Unknown(v)


def decode_Session(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("type", UNSET)
        if tag.__class__ is str:
            return TAGS_Session.get(tag, Unknown)(v)
        return Unknown(v)
    return v if v is None or v is UNSET else Unknown(v)


def decode_SessionRequest(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("type", UNSET)
        if tag.__class__ is str:
            return TAGS_SessionRequest.get(tag, Unknown)(v)
        return Unknown(v)
    return v if v is None or v is UNSET else Unknown(v)


def decode_MaxOutputTokens(v: Any) -> Any:
    if v.__class__ in (str, int, float):
        return v
    return v if v is None or v is UNSET else Unknown(v)


def decode_MaxOutputTokensRequest(v: Any) -> Any:
    if v.__class__ in (str, int, float):
        return v
    return v if v is None or v is UNSET else Unknown(v)


def decode_Tracing(v: Any) -> Any:
    if v.__class__ is dict:
        return decode_TracingSettings(v)
    if v.__class__ is str:
        return v
    return v if v is None or v is UNSET else Unknown(v)


def decode_Truncation(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("type", UNSET)
        if tag.__class__ is str:
            return TAGS_Truncation.get(tag, Unknown)(v)
        return Unknown(v)
    if v.__class__ is str:
        return v
    return v if v is None or v is UNSET else Unknown(v)


def decode_Tool(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("type", UNSET)
        if tag.__class__ is str:
            return TAGS_Tool.get(tag, Unknown)(v)
        if tag is UNSET or tag is None:
            return decode_FunctionTool(v)
        return Unknown(v)
    return v if v is None or v is UNSET else Unknown(v)


def decode_ToolChoice(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("type", UNSET)
        if tag.__class__ is str:
            return TAGS_ToolChoice.get(tag, Unknown)(v)
        return Unknown(v)
    if v.__class__ is str:
        return v
    return v if v is None or v is UNSET else Unknown(v)


def decode_TranscriptionUsage(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("type", UNSET)
        if tag.__class__ is str:
            return TAGS_TranscriptionUsage.get(tag, Unknown)(v)
        return Unknown(v)
    return v if v is None or v is UNSET else Unknown(v)


def list_of_SystemContentPart(v: Any) -> Any:
    if v.__class__ is list:
        return [decode_SystemContentPart(x) for x in v]
    return v


def list_of_UserContentPart(v: Any) -> Any:
    if v.__class__ is list:
        return [decode_UserContentPart(x) for x in v]
    return v


def list_of_AssistantContentPart(v: Any) -> Any:
    if v.__class__ is list:
        return [decode_AssistantContentPart(x) for x in v]
    return v


def list_of_McpToolDescription(v: Any) -> Any:
    if v.__class__ is list:
        return [decode_McpToolDescription(x) for x in v]
    return v


def map_of_PromptVariable(v: Any) -> Any:
    if v.__class__ is dict:
        return {k: decode_PromptVariable(x) for k, x in v.items()}
    return v


def list_of_ConversationItem(v: Any) -> Any:
    if v.__class__ is list:
        return [decode_ConversationItem(x) for x in v]
    return v


def list_of_Tool(v: Any) -> Any:
    if v.__class__ is list:
        return [decode_Tool(x) for x in v]
    return v


def list_of_ResponseInputItem(v: Any) -> Any:
    if v.__class__ is list:
        return [decode_ResponseInputItem(x) for x in v]
    return v


def list_of_SipHeader(v: Any) -> Any:
    if v.__class__ is list:
        return [decode_SipHeader(x) for x in v]
    return v


def list_of_LogProb(v: Any) -> Any:
    if v.__class__ is list:
        return [decode_LogProb(x) for x in v]
    return v


def list_of_TranscriptionLanguage(v: Any) -> Any:
    if v.__class__ is list:
        return [decode_TranscriptionLanguage(x) for x in v]
    return v


def list_of_RateLimit(v: Any) -> Any:
    if v.__class__ is list:
        return [decode_RateLimit(x) for x in v]
    return v


TAGS_AudioFormat: dict[str, Decode] = {
    "audio/pcm": decode_PcmFormat,
    "audio/pcmu": decode_PcmuFormat,
    "audio/pcma": decode_PcmaFormat,
}
TAGS_TurnDetection: dict[str, Decode] = {
    "server_vad": decode_ServerVad,
    "semantic_vad": decode_SemanticVad,
}
TAGS_TurnDetectionRequest: dict[str, Decode] = {
    "server_vad": decode_ServerVadRequest,
    "semantic_vad": decode_SemanticVad,
}
TAGS_SystemContentPart: dict[str, Decode] = {"input_text": decode_InputTextPart}
TAGS_UserContentPart: dict[str, Decode] = {
    "input_text": decode_InputTextPart,
    "input_audio": decode_InputAudioPart,
    "input_image": decode_InputImagePart,
}
TAGS_AssistantContentPart: dict[str, Decode] = {
    "output_text": decode_OutputTextPart,
    "output_audio": decode_OutputAudioPart,
    "text": decode_TextPart,
    "audio": decode_AudioPart,
}
TAGS_ResponseContentPart: dict[str, Decode] = {
    "text": decode_TextPart,
    "audio": decode_AudioPart,
    "output_text": decode_OutputTextPart,
    "output_audio": decode_OutputAudioPart,
}
TAGS_ConversationItem_0: dict[str, Decode] = {
    "system": decode_SystemMessage,
    "user": decode_UserMessage,
    "assistant": decode_AssistantMessage,
}
TAGS_ConversationItem: dict[str, Decode] = {
    "message": decode_ConversationItem_0,
    "function_call": decode_FunctionCall,
    "function_call_output": decode_FunctionCallOutput,
    "mcp_list_tools": decode_McpListTools,
    "mcp_call": decode_McpCall,
    "mcp_approval_request": decode_McpApprovalRequest,
    "mcp_approval_response": decode_McpApprovalResponse,
}
TAGS_ResponseInputItem_0: dict[str, Decode] = {
    "system": decode_SystemMessage,
    "user": decode_UserMessage,
    "assistant": decode_AssistantMessage,
}
TAGS_ResponseInputItem: dict[str, Decode] = {
    "message": decode_ResponseInputItem_0,
    "function_call": decode_FunctionCall,
    "function_call_output": decode_FunctionCallOutput,
    "mcp_list_tools": decode_McpListTools,
    "mcp_call": decode_McpCall,
    "mcp_approval_request": decode_McpApprovalRequest,
    "mcp_approval_response": decode_McpApprovalResponse,
    "item_reference": decode_ItemReference,
}
TAGS_McpError: dict[str, Decode] = {
    "protocol_error": decode_McpProtocolError,
    "tool_execution_error": decode_McpToolExecutionError,
    "http_error": decode_McpHttpError,
}
TAGS_PromptVariable: dict[str, Decode] = {
    "input_text": decode_PromptText,
    "input_image": decode_PromptImage,
    "input_file": decode_PromptFile,
}
TAGS_Session: dict[str, Decode] = {
    "realtime": decode_RealtimeSession,
    "transcription": decode_TranscriptionSession,
}
TAGS_SessionRequest: dict[str, Decode] = {
    "realtime": decode_RealtimeSessionRequest,
    "transcription": decode_TranscriptionSessionRequest,
}
TAGS_Truncation: dict[str, Decode] = {"retention_ratio": decode_RetentionRatio}
TAGS_Tool: dict[str, Decode] = {"function": decode_FunctionTool, "mcp": decode_McpTool}
TAGS_ToolChoice: dict[str, Decode] = {
    "function": decode_ToolChoiceFunction,
    "mcp": decode_ToolChoiceMcp,
}
TAGS_TranscriptionUsage: dict[str, Decode] = {
    "tokens": decode_TokenUsage,
    "duration": decode_DurationUsage,
}

DECODERS: dict[type, Decode] = {
    PcmFormat: decode_PcmFormat,
    PcmuFormat: decode_PcmuFormat,
    PcmaFormat: decode_PcmaFormat,
    CustomVoice: decode_CustomVoice,
    NoiseReduction: decode_NoiseReduction,
    ServerVad: decode_ServerVad,
    ServerVadRequest: decode_ServerVadRequest,
    SemanticVad: decode_SemanticVad,
    SessionAudio: decode_SessionAudio,
    SessionAudioRequest: decode_SessionAudioRequest,
    SessionAudioInput: decode_SessionAudioInput,
    SessionAudioInputRequest: decode_SessionAudioInputRequest,
    SessionAudioOutput: decode_SessionAudioOutput,
    CallRejection: decode_CallRejection,
    CallReferral: decode_CallReferral,
    ClientSecretRequest: decode_ClientSecretRequest,
    ClientSecret: decode_ClientSecret,
    TranslationClientSecretRequest: decode_TranslationClientSecretRequest,
    TranslationClientSecret: decode_TranslationClientSecret,
    ExpiresAfter: decode_ExpiresAfter,
    InputTextPart: decode_InputTextPart,
    InputAudioPart: decode_InputAudioPart,
    InputImagePart: decode_InputImagePart,
    OutputTextPart: decode_OutputTextPart,
    OutputAudioPart: decode_OutputAudioPart,
    TextPart: decode_TextPart,
    AudioPart: decode_AudioPart,
    UntypedSystemPart: decode_UntypedSystemPart,
    UntypedUserPart: decode_UntypedUserPart,
    UntypedOutputPart: decode_UntypedOutputPart,
    Conversation: decode_Conversation,
    ErrorDetails: decode_ErrorDetails,
    ItemReference: decode_ItemReference,
    SystemMessage: decode_SystemMessage,
    UserMessage: decode_UserMessage,
    AssistantMessage: decode_AssistantMessage,
    FunctionCall: decode_FunctionCall,
    FunctionCallOutput: decode_FunctionCallOutput,
    McpTool: decode_McpTool,
    McpToolFilter: decode_McpToolFilter,
    McpApprovalFilter: decode_McpApprovalFilter,
    McpListTools: decode_McpListTools,
    McpToolDescription: decode_McpToolDescription,
    McpCall: decode_McpCall,
    McpApprovalRequest: decode_McpApprovalRequest,
    McpApprovalResponse: decode_McpApprovalResponse,
    McpProtocolError: decode_McpProtocolError,
    McpToolExecutionError: decode_McpToolExecutionError,
    McpHttpError: decode_McpHttpError,
    Prompt: decode_Prompt,
    PromptText: decode_PromptText,
    PromptImage: decode_PromptImage,
    PromptFile: decode_PromptFile,
    PromptCacheBreakpoint: decode_PromptCacheBreakpoint,
    Response: decode_Response,
    ResponseStatusDetails: decode_ResponseStatusDetails,
    ResponseError: decode_ResponseError,
    ResponseRequest: decode_ResponseRequest,
    ResponseAudio: decode_ResponseAudio,
    ResponseAudioOutput: decode_ResponseAudioOutput,
    RealtimeSession: decode_RealtimeSession,
    RealtimeSessionRequest: decode_RealtimeSessionRequest,
    Reasoning: decode_Reasoning,
    TracingSettings: decode_TracingSettings,
    RetentionRatio: decode_RetentionRatio,
    TruncationTokenLimits: decode_TruncationTokenLimits,
    FunctionTool: decode_FunctionTool,
    ToolChoiceFunction: decode_ToolChoiceFunction,
    ToolChoiceMcp: decode_ToolChoiceMcp,
    InputTranscription: decode_InputTranscription,
    TranscriptionLanguage: decode_TranscriptionLanguage,
    LogProb: decode_LogProb,
    TranscriptionError: decode_TranscriptionError,
    TranscriptionSession: decode_TranscriptionSession,
    TranscriptionSessionRequest: decode_TranscriptionSessionRequest,
    TranscriptionAudio: decode_TranscriptionAudio,
    TranscriptionAudioRequest: decode_TranscriptionAudioRequest,
    TranscriptionAudioInput: decode_TranscriptionAudioInput,
    TranscriptionTurnDetection: decode_TranscriptionTurnDetection,
    TranslationSession: decode_TranslationSession,
    TranslationSessionRequest: decode_TranslationSessionRequest,
    TranslationSessionUpdate: decode_TranslationSessionUpdate,
    TranslationAudio: decode_TranslationAudio,
    TranslationAudioInput: decode_TranslationAudioInput,
    TranslationTranscription: decode_TranslationTranscription,
    TranslationNoiseReduction: decode_TranslationNoiseReduction,
    TranslationAudioOutput: decode_TranslationAudioOutput,
    ResponseUsage: decode_ResponseUsage,
    InputTokenDetails: decode_InputTokenDetails,
    CachedTokenDetails: decode_CachedTokenDetails,
    OutputTokenDetails: decode_OutputTokenDetails,
    TokenUsage: decode_TokenUsage,
    TranscriptionTokenDetails: decode_TranscriptionTokenDetails,
    DurationUsage: decode_DurationUsage,
    RateLimit: decode_RateLimit,
    IncomingCall: decode_IncomingCall,
    SipHeader: decode_SipHeader,
    CallsCreateRequest: decode_CallsCreateRequest,
    SessionUpdateEvent: decode_SessionUpdateEvent,
    InputAudioBufferAppendEvent: decode_InputAudioBufferAppendEvent,
    InputAudioBufferCommitEvent: decode_InputAudioBufferCommitEvent,
    InputAudioBufferClearEvent: decode_InputAudioBufferClearEvent,
    OutputAudioBufferClearEvent: decode_OutputAudioBufferClearEvent,
    ConversationItemCreateEvent: decode_ConversationItemCreateEvent,
    ConversationItemRetrieveEvent: decode_ConversationItemRetrieveEvent,
    ConversationItemTruncateEvent: decode_ConversationItemTruncateEvent,
    ConversationItemDeleteEvent: decode_ConversationItemDeleteEvent,
    ResponseCreateEvent: decode_ResponseCreateEvent,
    ResponseCancelEvent: decode_ResponseCancelEvent,
    ConversationCreatedEvent: decode_ConversationCreatedEvent,
    ConversationItemCreatedEvent: decode_ConversationItemCreatedEvent,
    ConversationItemAddedEvent: decode_ConversationItemAddedEvent,
    ConversationItemDoneEvent: decode_ConversationItemDoneEvent,
    ConversationItemRetrievedEvent: decode_ConversationItemRetrievedEvent,
    ConversationItemTruncatedEvent: decode_ConversationItemTruncatedEvent,
    ConversationItemDeletedEvent: decode_ConversationItemDeletedEvent,
    ConversationItemInputAudioTranscriptionDeltaEvent: decode_ConversationItemInputAudioTranscriptionDeltaEvent,
    ConversationItemInputAudioTranscriptionSegmentEvent: decode_ConversationItemInputAudioTranscriptionSegmentEvent,
    ConversationItemInputAudioTranscriptionCompletedEvent: decode_ConversationItemInputAudioTranscriptionCompletedEvent,
    ConversationItemInputAudioTranscriptionFailedEvent: decode_ConversationItemInputAudioTranscriptionFailedEvent,
    ErrorEvent: decode_ErrorEvent,
    SessionCreatedEvent: decode_SessionCreatedEvent,
    SessionUpdatedEvent: decode_SessionUpdatedEvent,
    RateLimitsUpdatedEvent: decode_RateLimitsUpdatedEvent,
    InputAudioBufferCommittedEvent: decode_InputAudioBufferCommittedEvent,
    InputAudioBufferClearedEvent: decode_InputAudioBufferClearedEvent,
    InputAudioBufferSpeechStartedEvent: decode_InputAudioBufferSpeechStartedEvent,
    InputAudioBufferSpeechStoppedEvent: decode_InputAudioBufferSpeechStoppedEvent,
    InputAudioBufferTimeoutTriggeredEvent: decode_InputAudioBufferTimeoutTriggeredEvent,
    InputAudioBufferDtmfEventReceivedEvent: decode_InputAudioBufferDtmfEventReceivedEvent,
    OutputAudioBufferStartedEvent: decode_OutputAudioBufferStartedEvent,
    OutputAudioBufferStoppedEvent: decode_OutputAudioBufferStoppedEvent,
    OutputAudioBufferClearedEvent: decode_OutputAudioBufferClearedEvent,
    ResponseCreatedEvent: decode_ResponseCreatedEvent,
    ResponseDoneEvent: decode_ResponseDoneEvent,
    ResponseOutputItemAddedEvent: decode_ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent: decode_ResponseOutputItemDoneEvent,
    ResponseContentPartAddedEvent: decode_ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent: decode_ResponseContentPartDoneEvent,
    ResponseOutputTextDeltaEvent: decode_ResponseOutputTextDeltaEvent,
    ResponseOutputTextDoneEvent: decode_ResponseOutputTextDoneEvent,
    ResponseOutputAudioTranscriptDeltaEvent: decode_ResponseOutputAudioTranscriptDeltaEvent,
    ResponseOutputAudioTranscriptDoneEvent: decode_ResponseOutputAudioTranscriptDoneEvent,
    ResponseOutputAudioDeltaEvent: decode_ResponseOutputAudioDeltaEvent,
    ResponseOutputAudioDoneEvent: decode_ResponseOutputAudioDoneEvent,
    ResponseFunctionCallArgumentsDeltaEvent: decode_ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent: decode_ResponseFunctionCallArgumentsDoneEvent,
    ResponseMcpCallArgumentsDeltaEvent: decode_ResponseMcpCallArgumentsDeltaEvent,
    ResponseMcpCallArgumentsDoneEvent: decode_ResponseMcpCallArgumentsDoneEvent,
    ResponseMcpCallInProgressEvent: decode_ResponseMcpCallInProgressEvent,
    ResponseMcpCallCompletedEvent: decode_ResponseMcpCallCompletedEvent,
    ResponseMcpCallFailedEvent: decode_ResponseMcpCallFailedEvent,
    McpListToolsInProgressEvent: decode_McpListToolsInProgressEvent,
    McpListToolsCompletedEvent: decode_McpListToolsCompletedEvent,
    McpListToolsFailedEvent: decode_McpListToolsFailedEvent,
    TranscriptionSessionUpdateEvent: decode_TranscriptionSessionUpdateEvent,
    TranscriptionSessionCreatedEvent: decode_TranscriptionSessionCreatedEvent,
    TranscriptionSessionUpdatedEvent: decode_TranscriptionSessionUpdatedEvent,
    TranslationSessionUpdateEvent: decode_TranslationSessionUpdateEvent,
    SessionInputAudioBufferAppendEvent: decode_SessionInputAudioBufferAppendEvent,
    SessionCloseEvent: decode_SessionCloseEvent,
    TranslationSessionCreatedEvent: decode_TranslationSessionCreatedEvent,
    TranslationSessionUpdatedEvent: decode_TranslationSessionUpdatedEvent,
    SessionClosedEvent: decode_SessionClosedEvent,
    SessionInputTranscriptDeltaEvent: decode_SessionInputTranscriptDeltaEvent,
    SessionOutputTranscriptDeltaEvent: decode_SessionOutputTranscriptDeltaEvent,
    SessionOutputAudioDeltaEvent: decode_SessionOutputAudioDeltaEvent,
    RealtimeCallIncomingEvent: decode_RealtimeCallIncomingEvent,
}

CLIENT: dict[str, tuple[str, dict[str, Decode]]] = {
    "realtime": (
        "type",
        {
            "session.update": decode_SessionUpdateEvent,
            "input_audio_buffer.append": decode_InputAudioBufferAppendEvent,
            "input_audio_buffer.commit": decode_InputAudioBufferCommitEvent,
            "input_audio_buffer.clear": decode_InputAudioBufferClearEvent,
            "output_audio_buffer.clear": decode_OutputAudioBufferClearEvent,
            "conversation.item.create": decode_ConversationItemCreateEvent,
            "conversation.item.retrieve": decode_ConversationItemRetrieveEvent,
            "conversation.item.truncate": decode_ConversationItemTruncateEvent,
            "conversation.item.delete": decode_ConversationItemDeleteEvent,
            "response.create": decode_ResponseCreateEvent,
            "response.cancel": decode_ResponseCancelEvent,
        },
    ),
    "transcription": (
        "type",
        {
            "session.update": decode_TranscriptionSessionUpdateEvent,
            "input_audio_buffer.append": decode_InputAudioBufferAppendEvent,
            "input_audio_buffer.commit": decode_InputAudioBufferCommitEvent,
            "input_audio_buffer.clear": decode_InputAudioBufferClearEvent,
            "conversation.item.retrieve": decode_ConversationItemRetrieveEvent,
            "conversation.item.delete": decode_ConversationItemDeleteEvent,
        },
    ),
    "translation": (
        "type",
        {
            "session.update": decode_TranslationSessionUpdateEvent,
            "session.input_audio_buffer.append": decode_SessionInputAudioBufferAppendEvent,
            "session.close": decode_SessionCloseEvent,
        },
    ),
    "webhook": ("type", {}),
}
"""For each channel, the name of its tag and the decoder of each event of the client."""

SERVER: dict[str, tuple[str, dict[str, Decode]]] = {
    "realtime": (
        "type",
        {
            "error": decode_ErrorEvent,
            "session.created": decode_SessionCreatedEvent,
            "session.updated": decode_SessionUpdatedEvent,
            "conversation.created": decode_ConversationCreatedEvent,
            "conversation.item.created": decode_ConversationItemCreatedEvent,
            "conversation.item.added": decode_ConversationItemAddedEvent,
            "conversation.item.done": decode_ConversationItemDoneEvent,
            "conversation.item.retrieved": decode_ConversationItemRetrievedEvent,
            "conversation.item.truncated": decode_ConversationItemTruncatedEvent,
            "conversation.item.deleted": decode_ConversationItemDeletedEvent,
            "conversation.item.input_audio_transcription.delta": decode_ConversationItemInputAudioTranscriptionDeltaEvent,
            "conversation.item.input_audio_transcription.segment": decode_ConversationItemInputAudioTranscriptionSegmentEvent,
            "conversation.item.input_audio_transcription.completed": decode_ConversationItemInputAudioTranscriptionCompletedEvent,
            "conversation.item.input_audio_transcription.failed": decode_ConversationItemInputAudioTranscriptionFailedEvent,
            "input_audio_buffer.committed": decode_InputAudioBufferCommittedEvent,
            "input_audio_buffer.cleared": decode_InputAudioBufferClearedEvent,
            "input_audio_buffer.speech_started": decode_InputAudioBufferSpeechStartedEvent,
            "input_audio_buffer.speech_stopped": decode_InputAudioBufferSpeechStoppedEvent,
            "input_audio_buffer.timeout_triggered": decode_InputAudioBufferTimeoutTriggeredEvent,
            "input_audio_buffer.dtmf_event_received": decode_InputAudioBufferDtmfEventReceivedEvent,
            "output_audio_buffer.started": decode_OutputAudioBufferStartedEvent,
            "output_audio_buffer.stopped": decode_OutputAudioBufferStoppedEvent,
            "output_audio_buffer.cleared": decode_OutputAudioBufferClearedEvent,
            "response.created": decode_ResponseCreatedEvent,
            "response.done": decode_ResponseDoneEvent,
            "response.output_item.added": decode_ResponseOutputItemAddedEvent,
            "response.output_item.done": decode_ResponseOutputItemDoneEvent,
            "response.content_part.added": decode_ResponseContentPartAddedEvent,
            "response.content_part.done": decode_ResponseContentPartDoneEvent,
            "response.output_text.delta": decode_ResponseOutputTextDeltaEvent,
            "response.output_text.done": decode_ResponseOutputTextDoneEvent,
            "response.output_audio_transcript.delta": decode_ResponseOutputAudioTranscriptDeltaEvent,
            "response.output_audio_transcript.done": decode_ResponseOutputAudioTranscriptDoneEvent,
            "response.output_audio.delta": decode_ResponseOutputAudioDeltaEvent,
            "response.output_audio.done": decode_ResponseOutputAudioDoneEvent,
            "response.function_call_arguments.delta": decode_ResponseFunctionCallArgumentsDeltaEvent,
            "response.function_call_arguments.done": decode_ResponseFunctionCallArgumentsDoneEvent,
            "response.mcp_call_arguments.delta": decode_ResponseMcpCallArgumentsDeltaEvent,
            "response.mcp_call_arguments.done": decode_ResponseMcpCallArgumentsDoneEvent,
            "response.mcp_call.in_progress": decode_ResponseMcpCallInProgressEvent,
            "response.mcp_call.completed": decode_ResponseMcpCallCompletedEvent,
            "response.mcp_call.failed": decode_ResponseMcpCallFailedEvent,
            "mcp_list_tools.in_progress": decode_McpListToolsInProgressEvent,
            "mcp_list_tools.completed": decode_McpListToolsCompletedEvent,
            "mcp_list_tools.failed": decode_McpListToolsFailedEvent,
            "rate_limits.updated": decode_RateLimitsUpdatedEvent,
        },
    ),
    "transcription": (
        "type",
        {
            "error": decode_ErrorEvent,
            "session.created": decode_TranscriptionSessionCreatedEvent,
            "session.updated": decode_TranscriptionSessionUpdatedEvent,
            "conversation.item.created": decode_ConversationItemCreatedEvent,
            "conversation.item.added": decode_ConversationItemAddedEvent,
            "conversation.item.done": decode_ConversationItemDoneEvent,
            "conversation.item.retrieved": decode_ConversationItemRetrievedEvent,
            "conversation.item.deleted": decode_ConversationItemDeletedEvent,
            "conversation.item.input_audio_transcription.delta": decode_ConversationItemInputAudioTranscriptionDeltaEvent,
            "conversation.item.input_audio_transcription.segment": decode_ConversationItemInputAudioTranscriptionSegmentEvent,
            "conversation.item.input_audio_transcription.completed": decode_ConversationItemInputAudioTranscriptionCompletedEvent,
            "conversation.item.input_audio_transcription.failed": decode_ConversationItemInputAudioTranscriptionFailedEvent,
            "input_audio_buffer.committed": decode_InputAudioBufferCommittedEvent,
            "input_audio_buffer.cleared": decode_InputAudioBufferClearedEvent,
            "input_audio_buffer.speech_started": decode_InputAudioBufferSpeechStartedEvent,
            "input_audio_buffer.speech_stopped": decode_InputAudioBufferSpeechStoppedEvent,
            "input_audio_buffer.timeout_triggered": decode_InputAudioBufferTimeoutTriggeredEvent,
        },
    ),
    "translation": (
        "type",
        {
            "error": decode_ErrorEvent,
            "session.created": decode_TranslationSessionCreatedEvent,
            "session.updated": decode_TranslationSessionUpdatedEvent,
            "session.closed": decode_SessionClosedEvent,
            "session.input_transcript.delta": decode_SessionInputTranscriptDeltaEvent,
            "session.output_transcript.delta": decode_SessionOutputTranscriptDeltaEvent,
            "session.output_audio.delta": decode_SessionOutputAudioDeltaEvent,
        },
    ),
    "webhook": ("type", {"realtime.call.incoming": decode_RealtimeCallIncomingEvent}),
}
"""For each channel, the name of its tag and the decoder of each event of the server."""
