# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
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

Decode: TypeAlias = Callable[[Any], Any]

new = object.__new__


def decode_NoiseReduction(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(NoiseReduction)
    left = len(d)
    if not left:
        o.type = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("type", UNSET)
    if v is not UNSET:
        left -= 1
    o.type = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, NoiseReduction)
    return o


def decode_ServerVad(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ServerVad)
    left = len(d)
    if not left:
        o.type = UNSET
        o.prefix_padding_ms = UNSET
        o.silence_duration_ms = UNSET
        o.create_response = UNSET
        o.interrupt_response = UNSET
        o.threshold = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("type", UNSET)
    if v is not UNSET:
        left -= 1
    o.type = v
    v = get("prefix_padding_ms", UNSET)
    if v is not UNSET:
        left -= 1
    o.prefix_padding_ms = v
    v = get("silence_duration_ms", UNSET)
    if v is not UNSET:
        left -= 1
    o.silence_duration_ms = v
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
    left = len(d)
    if not left:
        o.type = UNSET
        o.prefix_padding_ms = UNSET
        o.silence_duration_ms = UNSET
        o.create_response = UNSET
        o.interrupt_response = UNSET
        o.threshold = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("type", UNSET)
    if v is not UNSET:
        left -= 1
    o.type = v
    v = get("prefix_padding_ms", UNSET)
    if v is not UNSET:
        left -= 1
    o.prefix_padding_ms = v
    v = get("silence_duration_ms", UNSET)
    if v is not UNSET:
        left -= 1
    o.silence_duration_ms = v
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


def decode_NoTurnDetection(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(NoTurnDetection)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_NoTurnDetection(complete(d, "type"))
    left = len(d) - 1
    if not left:
        o.prefix_padding_ms = UNSET
        o.silence_duration_ms = UNSET
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
        o.extra_fields = extras_of(d, NoTurnDetection)
    return o


def decode_NewSession(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(NewSession)
    try:
        o.client_secret = decode_SessionSecret(d["client_secret"])
    except KeyError:
        return decode_NewSession(complete(d, "client_secret"))
    left = len(d) - 1
    if not left:
        o.id = UNSET
        o.expires_at = UNSET
        o.input_audio_format = UNSET
        o.input_audio_transcription = UNSET
        o.input_audio_noise_reduction = UNSET
        o.model = UNSET
        o.modalities = UNSET
        o.instructions = UNSET
        o.voice = UNSET
        o.speed = UNSET
        o.output_audio_format = UNSET
        o.tools = UNSET
        o.tool_choice = UNSET
        o.tracing = UNSET
        o.object = UNSET
        o.max_response_output_tokens = UNSET
        o.temperature = UNSET
        o.turn_detection = UNSET
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
    v = get("input_audio_format", UNSET)
    if v is not UNSET:
        left -= 1
    o.input_audio_format = v
    v = get("input_audio_transcription", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_InputTranscription(v)
    o.input_audio_transcription = v
    v = get("input_audio_noise_reduction", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_NoiseReduction(v)
    o.input_audio_noise_reduction = v
    v = get("model", UNSET)
    if v is not UNSET:
        left -= 1
    o.model = v
    v = get("modalities", UNSET)
    if v is not UNSET:
        left -= 1
    o.modalities = v
    v = get("instructions", UNSET)
    if v is not UNSET:
        left -= 1
    o.instructions = v
    v = get("voice", UNSET)
    if v is not UNSET:
        left -= 1
    o.voice = v
    v = get("speed", UNSET)
    if v is not UNSET:
        left -= 1
    o.speed = v
    v = get("output_audio_format", UNSET)
    if v is not UNSET:
        left -= 1
    o.output_audio_format = v
    v = get("tools", UNSET)
    if v is not UNSET:
        left -= 1
        v = list_of_FunctionTool(v)
    o.tools = v
    v = get("tool_choice", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_ToolChoice(v)
    o.tool_choice = v
    v = get("tracing", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_Tracing(v)
    o.tracing = v
    v = get("object", UNSET)
    if v is not UNSET:
        left -= 1
    o.object = v
    v = get("max_response_output_tokens", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_MaxOutputTokens(v)
    o.max_response_output_tokens = v
    v = get("temperature", UNSET)
    if v is not UNSET:
        left -= 1
    o.temperature = v
    v = get("turn_detection", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_TurnDetection(v)
    o.turn_detection = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, NewSession)
    return o


def decode_NewTranscriptionSession(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(NewTranscriptionSession)
    try:
        o.client_secret = decode_SessionSecret(d["client_secret"])
    except KeyError:
        return decode_NewTranscriptionSession(complete(d, "client_secret"))
    left = len(d) - 1
    if not left:
        o.id = UNSET
        o.expires_at = UNSET
        o.input_audio_format = UNSET
        o.input_audio_transcription = UNSET
        o.input_audio_noise_reduction = UNSET
        o.modalities = UNSET
        o.include = UNSET
        o.object = UNSET
        o.turn_detection = UNSET
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
    v = get("input_audio_format", UNSET)
    if v is not UNSET:
        left -= 1
    o.input_audio_format = v
    v = get("input_audio_transcription", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_InputTranscription(v)
    o.input_audio_transcription = v
    v = get("input_audio_noise_reduction", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_NoiseReduction(v)
    o.input_audio_noise_reduction = v
    v = get("modalities", UNSET)
    if v is not UNSET:
        left -= 1
    o.modalities = v
    v = get("include", UNSET)
    if v is not UNSET:
        left -= 1
    o.include = v
    v = get("object", UNSET)
    if v is not UNSET:
        left -= 1
    o.object = v
    v = get("turn_detection", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_TranscriptionTurnDetection(v)
    o.turn_detection = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, NewTranscriptionSession)
    return o


def decode_SessionSecretRequest(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(SessionSecretRequest)
    left = len(d)
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
        o.extra_fields = extras_of(d, SessionSecretRequest)
    return o


def decode_TranscriptionSecretRequest(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TranscriptionSecretRequest)
    left = len(d)
    if not left:
        o.expires_at = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("expires_at", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_ExpiresAt(v)
    o.expires_at = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranscriptionSecretRequest)
    return o


def decode_ExpiresAfter(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ExpiresAfter)
    try:
        o.anchor = d["anchor"]
    except KeyError:
        return decode_ExpiresAfter(complete(d, "anchor"))
    left = len(d) - 1
    if not left:
        o.seconds = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("seconds", UNSET)
    if v is not UNSET:
        left -= 1
    o.seconds = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ExpiresAfter)
    return o


def decode_ExpiresAt(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ExpiresAt)
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
        o.extra_fields = extras_of(d, ExpiresAt)
    return o


def decode_SessionSecret(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(SessionSecret)
    try:
        o.value = d["value"]
        o.expires_at = d["expires_at"]
    except KeyError:
        return decode_SessionSecret(complete(d, "value", "expires_at"))
    left = len(d) - 2
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, SessionSecret)
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


def decode_ItemReferencePart(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ItemReferencePart)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_ItemReferencePart(complete(d, "type"))
    left = len(d) - 1
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
        o.extra_fields = extras_of(d, ItemReferencePart)
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
        o.id = UNSET
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
    v = get("id", UNSET)
    if v is not UNSET:
        left -= 1
    o.id = v
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
        o.modalities = UNSET
        o.max_output_tokens = UNSET
        o.voice = UNSET
        o.output_audio_format = UNSET
        o.temperature = UNSET
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
    v = get("modalities", UNSET)
    if v is not UNSET:
        left -= 1
    o.modalities = v
    v = get("max_output_tokens", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_MaxOutputTokens(v)
    o.max_output_tokens = v
    v = get("voice", UNSET)
    if v is not UNSET:
        left -= 1
    o.voice = v
    v = get("output_audio_format", UNSET)
    if v is not UNSET:
        left -= 1
    o.output_audio_format = v
    v = get("temperature", UNSET)
    if v is not UNSET:
        left -= 1
    o.temperature = v
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
        o.modalities = UNSET
        o.instructions = UNSET
        o.voice = UNSET
        o.output_audio_format = UNSET
        o.tools = UNSET
        o.tool_choice = UNSET
        o.temperature = UNSET
        o.max_response_output_tokens = UNSET
        o.conversation = UNSET
        o.metadata = UNSET
        o.input = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("modalities", UNSET)
    if v is not UNSET:
        left -= 1
    o.modalities = v
    v = get("instructions", UNSET)
    if v is not UNSET:
        left -= 1
    o.instructions = v
    v = get("voice", UNSET)
    if v is not UNSET:
        left -= 1
    o.voice = v
    v = get("output_audio_format", UNSET)
    if v is not UNSET:
        left -= 1
    o.output_audio_format = v
    v = get("tools", UNSET)
    if v is not UNSET:
        left -= 1
        v = list_of_FunctionTool(v)
    o.tools = v
    v = get("tool_choice", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_ToolChoice(v)
    o.tool_choice = v
    v = get("temperature", UNSET)
    if v is not UNSET:
        left -= 1
    o.temperature = v
    v = get("max_response_output_tokens", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_MaxOutputTokensRequest(v)
    o.max_response_output_tokens = v
    v = get("conversation", UNSET)
    if v is not UNSET:
        left -= 1
    o.conversation = v
    v = get("metadata", UNSET)
    if v is not UNSET:
        left -= 1
    o.metadata = v
    v = get("input", UNSET)
    if v is not UNSET:
        left -= 1
        v = list_of_ResponseInputItem(v)
    o.input = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseRequest)
    return o


def decode_RealtimeSession(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(RealtimeSession)
    left = len(d)
    if not left:
        o.id = UNSET
        o.expires_at = UNSET
        o.input_audio_format = UNSET
        o.input_audio_transcription = UNSET
        o.input_audio_noise_reduction = UNSET
        o.model = UNSET
        o.modalities = UNSET
        o.instructions = UNSET
        o.voice = UNSET
        o.speed = UNSET
        o.output_audio_format = UNSET
        o.tools = UNSET
        o.tool_choice = UNSET
        o.tracing = UNSET
        o.object = UNSET
        o.max_response_output_tokens = UNSET
        o.temperature = UNSET
        o.turn_detection = UNSET
        o.client_secret = UNSET
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
    v = get("input_audio_format", UNSET)
    if v is not UNSET:
        left -= 1
    o.input_audio_format = v
    v = get("input_audio_transcription", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_InputTranscription(v)
    o.input_audio_transcription = v
    v = get("input_audio_noise_reduction", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_NoiseReduction(v)
    o.input_audio_noise_reduction = v
    v = get("model", UNSET)
    if v is not UNSET:
        left -= 1
    o.model = v
    v = get("modalities", UNSET)
    if v is not UNSET:
        left -= 1
    o.modalities = v
    v = get("instructions", UNSET)
    if v is not UNSET:
        left -= 1
    o.instructions = v
    v = get("voice", UNSET)
    if v is not UNSET:
        left -= 1
    o.voice = v
    v = get("speed", UNSET)
    if v is not UNSET:
        left -= 1
    o.speed = v
    v = get("output_audio_format", UNSET)
    if v is not UNSET:
        left -= 1
    o.output_audio_format = v
    v = get("tools", UNSET)
    if v is not UNSET:
        left -= 1
        v = list_of_FunctionTool(v)
    o.tools = v
    v = get("tool_choice", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_ToolChoice(v)
    o.tool_choice = v
    v = get("tracing", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_Tracing(v)
    o.tracing = v
    v = get("object", UNSET)
    if v is not UNSET:
        left -= 1
    o.object = v
    v = get("max_response_output_tokens", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_MaxOutputTokens(v)
    o.max_response_output_tokens = v
    v = get("temperature", UNSET)
    if v is not UNSET:
        left -= 1
    o.temperature = v
    v = get("turn_detection", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_TurnDetection(v)
    o.turn_detection = v
    v = get("client_secret", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_SessionSecret(v)
    o.client_secret = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, RealtimeSession)
    return o


def decode_RealtimeSessionRequest(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(RealtimeSessionRequest)
    left = len(d)
    if not left:
        o.input_audio_format = UNSET
        o.input_audio_transcription = UNSET
        o.input_audio_noise_reduction = UNSET
        o.model = UNSET
        o.modalities = UNSET
        o.instructions = UNSET
        o.voice = UNSET
        o.speed = UNSET
        o.output_audio_format = UNSET
        o.tools = UNSET
        o.tool_choice = UNSET
        o.tracing = UNSET
        o.max_response_output_tokens = UNSET
        o.temperature = UNSET
        o.turn_detection = UNSET
        o.client_secret = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("input_audio_format", UNSET)
    if v is not UNSET:
        left -= 1
    o.input_audio_format = v
    v = get("input_audio_transcription", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_InputTranscription(v)
    o.input_audio_transcription = v
    v = get("input_audio_noise_reduction", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_NoiseReduction(v)
    o.input_audio_noise_reduction = v
    v = get("model", UNSET)
    if v is not UNSET:
        left -= 1
    o.model = v
    v = get("modalities", UNSET)
    if v is not UNSET:
        left -= 1
    o.modalities = v
    v = get("instructions", UNSET)
    if v is not UNSET:
        left -= 1
    o.instructions = v
    v = get("voice", UNSET)
    if v is not UNSET:
        left -= 1
    o.voice = v
    v = get("speed", UNSET)
    if v is not UNSET:
        left -= 1
    o.speed = v
    v = get("output_audio_format", UNSET)
    if v is not UNSET:
        left -= 1
    o.output_audio_format = v
    v = get("tools", UNSET)
    if v is not UNSET:
        left -= 1
        v = list_of_FunctionTool(v)
    o.tools = v
    v = get("tool_choice", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_ToolChoice(v)
    o.tool_choice = v
    v = get("tracing", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_Tracing(v)
    o.tracing = v
    v = get("max_response_output_tokens", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_MaxOutputTokensRequest(v)
    o.max_response_output_tokens = v
    v = get("temperature", UNSET)
    if v is not UNSET:
        left -= 1
    o.temperature = v
    v = get("turn_detection", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_TurnDetectionRequest(v)
    o.turn_detection = v
    v = get("client_secret", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_SessionSecretRequest(v)
    o.client_secret = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, RealtimeSessionRequest)
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


def decode_ToolChoiceFunctionFunction(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ToolChoiceFunctionFunction)
    try:
        o.name = d["name"]
    except KeyError:
        return decode_ToolChoiceFunctionFunction(complete(d, "name"))
    left = len(d) - 1
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ToolChoiceFunctionFunction)
    return o


def decode_ToolChoiceFunction(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ToolChoiceFunction)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_ToolChoiceFunction(complete(d, "type"))
    left = len(d) - 1
    if not left:
        o.name = UNSET
        o.function = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("name", UNSET)
    if v is not UNSET:
        left -= 1
    o.name = v
    v = get("function", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_ToolChoiceFunctionFunction(v)
    o.function = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ToolChoiceFunction)
    return o


def decode_InputTranscription(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(InputTranscription)
    left = len(d)
    if not left:
        o.model = UNSET
        o.language = UNSET
        o.prompt = UNSET
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
    v = get("prompt", UNSET)
    if v is not UNSET:
        left -= 1
    o.prompt = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, InputTranscription)
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
    left = len(d)
    if not left:
        o.id = UNSET
        o.expires_at = UNSET
        o.input_audio_format = UNSET
        o.input_audio_transcription = UNSET
        o.input_audio_noise_reduction = UNSET
        o.modalities = UNSET
        o.include = UNSET
        o.object = UNSET
        o.turn_detection = UNSET
        o.client_secret = UNSET
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
    v = get("input_audio_format", UNSET)
    if v is not UNSET:
        left -= 1
    o.input_audio_format = v
    v = get("input_audio_transcription", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_InputTranscription(v)
    o.input_audio_transcription = v
    v = get("input_audio_noise_reduction", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_NoiseReduction(v)
    o.input_audio_noise_reduction = v
    v = get("modalities", UNSET)
    if v is not UNSET:
        left -= 1
    o.modalities = v
    v = get("include", UNSET)
    if v is not UNSET:
        left -= 1
    o.include = v
    v = get("object", UNSET)
    if v is not UNSET:
        left -= 1
    o.object = v
    v = get("turn_detection", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_TranscriptionTurnDetection(v)
    o.turn_detection = v
    v = get("client_secret", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_SessionSecret(v)
    o.client_secret = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranscriptionSession)
    return o


def decode_TranscriptionSessionRequest(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TranscriptionSessionRequest)
    left = len(d)
    if not left:
        o.input_audio_format = UNSET
        o.input_audio_transcription = UNSET
        o.input_audio_noise_reduction = UNSET
        o.modalities = UNSET
        o.include = UNSET
        o.turn_detection = UNSET
        o.client_secret = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("input_audio_format", UNSET)
    if v is not UNSET:
        left -= 1
    o.input_audio_format = v
    v = get("input_audio_transcription", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_InputTranscription(v)
    o.input_audio_transcription = v
    v = get("input_audio_noise_reduction", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_NoiseReduction(v)
    o.input_audio_noise_reduction = v
    v = get("modalities", UNSET)
    if v is not UNSET:
        left -= 1
    o.modalities = v
    v = get("include", UNSET)
    if v is not UNSET:
        left -= 1
    o.include = v
    v = get("turn_detection", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_TurnDetectionRequest(v)
    o.turn_detection = v
    v = get("client_secret", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_TranscriptionSecretRequest(v)
    o.client_secret = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranscriptionSessionRequest)
    return o


def decode_TranscriptionTurnDetection(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TranscriptionTurnDetection)
    left = len(d)
    if not left:
        o.prefix_padding_ms = UNSET
        o.silence_duration_ms = UNSET
        o.type = UNSET
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
    v = get("type", UNSET)
    if v is not UNSET:
        left -= 1
    o.type = v
    v = get("threshold", UNSET)
    if v is not UNSET:
        left -= 1
    o.threshold = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TranscriptionTurnDetection)
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


def decode_SessionUpdateEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(SessionUpdateEvent)
    try:
        o.type = d["type"]
        o.session = decode_RealtimeSessionRequest(d["session"])
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
        o.content_index = UNSET
        o.delta = UNSET
        o.logprobs = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
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
        o.logprobs = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("logprobs", UNSET)
    if v is not UNSET:
        left -= 1
        v = list_of_LogProb(v)
    o.logprobs = v
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
        o.session = decode_RealtimeSession(d["session"])
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
        o.session = decode_RealtimeSession(d["session"])
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
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ResponseContentPartDoneEvent)
    return o


def decode_ResponseTextDeltaEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseTextDeltaEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.response_id = d["response_id"]
        o.item_id = d["item_id"]
        o.output_index = d["output_index"]
        o.content_index = d["content_index"]
        o.delta = d["delta"]
    except KeyError:
        return decode_ResponseTextDeltaEvent(
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
        o.extra_fields = extras_of(d, ResponseTextDeltaEvent)
    return o


def decode_ResponseTextDoneEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseTextDoneEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.response_id = d["response_id"]
        o.item_id = d["item_id"]
        o.output_index = d["output_index"]
        o.content_index = d["content_index"]
        o.text = d["text"]
    except KeyError:
        return decode_ResponseTextDoneEvent(
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
        o.extra_fields = extras_of(d, ResponseTextDoneEvent)
    return o


def decode_ResponseAudioTranscriptDeltaEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseAudioTranscriptDeltaEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.response_id = d["response_id"]
        o.item_id = d["item_id"]
        o.output_index = d["output_index"]
        o.content_index = d["content_index"]
        o.delta = d["delta"]
    except KeyError:
        return decode_ResponseAudioTranscriptDeltaEvent(
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
        o.extra_fields = extras_of(d, ResponseAudioTranscriptDeltaEvent)
    return o


def decode_ResponseAudioTranscriptDoneEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseAudioTranscriptDoneEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.response_id = d["response_id"]
        o.item_id = d["item_id"]
        o.output_index = d["output_index"]
        o.content_index = d["content_index"]
        o.transcript = d["transcript"]
    except KeyError:
        return decode_ResponseAudioTranscriptDoneEvent(
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
        o.extra_fields = extras_of(d, ResponseAudioTranscriptDoneEvent)
    return o


def decode_ResponseAudioDeltaEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseAudioDeltaEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.response_id = d["response_id"]
        o.item_id = d["item_id"]
        o.output_index = d["output_index"]
        o.content_index = d["content_index"]
        o.delta = d["delta"]
    except KeyError:
        return decode_ResponseAudioDeltaEvent(
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
        o.extra_fields = extras_of(d, ResponseAudioDeltaEvent)
    return o


def decode_ResponseAudioDoneEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ResponseAudioDoneEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
        o.response_id = d["response_id"]
        o.item_id = d["item_id"]
        o.output_index = d["output_index"]
        o.content_index = d["content_index"]
    except KeyError:
        return decode_ResponseAudioDoneEvent(
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
        o.extra_fields = extras_of(d, ResponseAudioDoneEvent)
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
                "arguments",
            ),
        )
    left = len(d) - 7
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
        o.extra_fields = extras_of(d, ResponseFunctionCallArgumentsDoneEvent)
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


def decode_TurnDetection(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("type", UNSET)
        if tag.__class__ is str:
            return TAGS_TurnDetection.get(tag, Unknown)(v)
        if tag is UNSET or tag is None:
            return decode_ServerVad(v)
        return Unknown(v)
    return v if v is None or v is UNSET else Unknown(v)


def decode_TurnDetectionRequest(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("type", UNSET)
        if tag.__class__ is str:
            return TAGS_TurnDetectionRequest.get(tag, Unknown)(v)
        if tag is UNSET or tag is None:
            return decode_ServerVadRequest(v)
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


def list_of_FunctionTool(v: Any) -> Any:
    if v.__class__ is list:
        return [decode_FunctionTool(x) for x in v]
    return v


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


def list_of_ConversationItem(v: Any) -> Any:
    if v.__class__ is list:
        return [decode_ConversationItem(x) for x in v]
    return v


def list_of_ResponseInputItem(v: Any) -> Any:
    if v.__class__ is list:
        return [decode_ResponseInputItem(x) for x in v]
    return v


def list_of_LogProb(v: Any) -> Any:
    if v.__class__ is list:
        return [decode_LogProb(x) for x in v]
    return v


def list_of_RateLimit(v: Any) -> Any:
    if v.__class__ is list:
        return [decode_RateLimit(x) for x in v]
    return v


TAGS_TurnDetection: dict[str, Decode] = {
    "server_vad": decode_ServerVad,
    "semantic_vad": decode_SemanticVad,
    "none": decode_NoTurnDetection,
}
TAGS_TurnDetectionRequest: dict[str, Decode] = {
    "server_vad": decode_ServerVadRequest,
    "semantic_vad": decode_SemanticVad,
}
TAGS_SystemContentPart: dict[str, Decode] = {"input_text": decode_InputTextPart}
TAGS_UserContentPart: dict[str, Decode] = {
    "input_text": decode_InputTextPart,
    "input_audio": decode_InputAudioPart,
    "item_reference": decode_ItemReferencePart,
}
TAGS_AssistantContentPart: dict[str, Decode] = {
    "text": decode_TextPart,
    "audio": decode_AudioPart,
}
TAGS_ResponseContentPart: dict[str, Decode] = {
    "text": decode_TextPart,
    "audio": decode_AudioPart,
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
    "item_reference": decode_ItemReference,
}
TAGS_ToolChoice: dict[str, Decode] = {"function": decode_ToolChoiceFunction}
TAGS_TranscriptionUsage: dict[str, Decode] = {
    "tokens": decode_TokenUsage,
    "duration": decode_DurationUsage,
}

DECODERS: dict[type, Decode] = {
    NoiseReduction: decode_NoiseReduction,
    ServerVad: decode_ServerVad,
    ServerVadRequest: decode_ServerVadRequest,
    SemanticVad: decode_SemanticVad,
    NoTurnDetection: decode_NoTurnDetection,
    NewSession: decode_NewSession,
    NewTranscriptionSession: decode_NewTranscriptionSession,
    SessionSecretRequest: decode_SessionSecretRequest,
    TranscriptionSecretRequest: decode_TranscriptionSecretRequest,
    ExpiresAfter: decode_ExpiresAfter,
    ExpiresAt: decode_ExpiresAt,
    SessionSecret: decode_SessionSecret,
    InputTextPart: decode_InputTextPart,
    InputAudioPart: decode_InputAudioPart,
    ItemReferencePart: decode_ItemReferencePart,
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
    Response: decode_Response,
    ResponseStatusDetails: decode_ResponseStatusDetails,
    ResponseError: decode_ResponseError,
    ResponseRequest: decode_ResponseRequest,
    RealtimeSession: decode_RealtimeSession,
    RealtimeSessionRequest: decode_RealtimeSessionRequest,
    TracingSettings: decode_TracingSettings,
    FunctionTool: decode_FunctionTool,
    ToolChoiceFunctionFunction: decode_ToolChoiceFunctionFunction,
    ToolChoiceFunction: decode_ToolChoiceFunction,
    InputTranscription: decode_InputTranscription,
    LogProb: decode_LogProb,
    TranscriptionError: decode_TranscriptionError,
    TranscriptionSession: decode_TranscriptionSession,
    TranscriptionSessionRequest: decode_TranscriptionSessionRequest,
    TranscriptionTurnDetection: decode_TranscriptionTurnDetection,
    ResponseUsage: decode_ResponseUsage,
    InputTokenDetails: decode_InputTokenDetails,
    CachedTokenDetails: decode_CachedTokenDetails,
    OutputTokenDetails: decode_OutputTokenDetails,
    TokenUsage: decode_TokenUsage,
    TranscriptionTokenDetails: decode_TranscriptionTokenDetails,
    DurationUsage: decode_DurationUsage,
    RateLimit: decode_RateLimit,
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
    ConversationItemRetrievedEvent: decode_ConversationItemRetrievedEvent,
    ConversationItemTruncatedEvent: decode_ConversationItemTruncatedEvent,
    ConversationItemDeletedEvent: decode_ConversationItemDeletedEvent,
    ConversationItemInputAudioTranscriptionDeltaEvent: decode_ConversationItemInputAudioTranscriptionDeltaEvent,
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
    OutputAudioBufferStartedEvent: decode_OutputAudioBufferStartedEvent,
    OutputAudioBufferStoppedEvent: decode_OutputAudioBufferStoppedEvent,
    OutputAudioBufferClearedEvent: decode_OutputAudioBufferClearedEvent,
    ResponseCreatedEvent: decode_ResponseCreatedEvent,
    ResponseDoneEvent: decode_ResponseDoneEvent,
    ResponseOutputItemAddedEvent: decode_ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent: decode_ResponseOutputItemDoneEvent,
    ResponseContentPartAddedEvent: decode_ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent: decode_ResponseContentPartDoneEvent,
    ResponseTextDeltaEvent: decode_ResponseTextDeltaEvent,
    ResponseTextDoneEvent: decode_ResponseTextDoneEvent,
    ResponseAudioTranscriptDeltaEvent: decode_ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDoneEvent: decode_ResponseAudioTranscriptDoneEvent,
    ResponseAudioDeltaEvent: decode_ResponseAudioDeltaEvent,
    ResponseAudioDoneEvent: decode_ResponseAudioDoneEvent,
    ResponseFunctionCallArgumentsDeltaEvent: decode_ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent: decode_ResponseFunctionCallArgumentsDoneEvent,
    TranscriptionSessionUpdateEvent: decode_TranscriptionSessionUpdateEvent,
    TranscriptionSessionCreatedEvent: decode_TranscriptionSessionCreatedEvent,
    TranscriptionSessionUpdatedEvent: decode_TranscriptionSessionUpdatedEvent,
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
            "transcription_session.update": decode_TranscriptionSessionUpdateEvent,
            "input_audio_buffer.append": decode_InputAudioBufferAppendEvent,
            "input_audio_buffer.commit": decode_InputAudioBufferCommitEvent,
            "input_audio_buffer.clear": decode_InputAudioBufferClearEvent,
            "conversation.item.retrieve": decode_ConversationItemRetrieveEvent,
            "conversation.item.delete": decode_ConversationItemDeleteEvent,
        },
    ),
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
            "conversation.item.retrieved": decode_ConversationItemRetrievedEvent,
            "conversation.item.truncated": decode_ConversationItemTruncatedEvent,
            "conversation.item.deleted": decode_ConversationItemDeletedEvent,
            "conversation.item.input_audio_transcription.delta": decode_ConversationItemInputAudioTranscriptionDeltaEvent,
            "conversation.item.input_audio_transcription.completed": decode_ConversationItemInputAudioTranscriptionCompletedEvent,
            "conversation.item.input_audio_transcription.failed": decode_ConversationItemInputAudioTranscriptionFailedEvent,
            "input_audio_buffer.committed": decode_InputAudioBufferCommittedEvent,
            "input_audio_buffer.cleared": decode_InputAudioBufferClearedEvent,
            "input_audio_buffer.speech_started": decode_InputAudioBufferSpeechStartedEvent,
            "input_audio_buffer.speech_stopped": decode_InputAudioBufferSpeechStoppedEvent,
            "output_audio_buffer.started": decode_OutputAudioBufferStartedEvent,
            "output_audio_buffer.stopped": decode_OutputAudioBufferStoppedEvent,
            "output_audio_buffer.cleared": decode_OutputAudioBufferClearedEvent,
            "response.created": decode_ResponseCreatedEvent,
            "response.done": decode_ResponseDoneEvent,
            "response.output_item.added": decode_ResponseOutputItemAddedEvent,
            "response.output_item.done": decode_ResponseOutputItemDoneEvent,
            "response.content_part.added": decode_ResponseContentPartAddedEvent,
            "response.content_part.done": decode_ResponseContentPartDoneEvent,
            "response.text.delta": decode_ResponseTextDeltaEvent,
            "response.text.done": decode_ResponseTextDoneEvent,
            "response.audio_transcript.delta": decode_ResponseAudioTranscriptDeltaEvent,
            "response.audio_transcript.done": decode_ResponseAudioTranscriptDoneEvent,
            "response.audio.delta": decode_ResponseAudioDeltaEvent,
            "response.audio.done": decode_ResponseAudioDoneEvent,
            "response.function_call_arguments.delta": decode_ResponseFunctionCallArgumentsDeltaEvent,
            "response.function_call_arguments.done": decode_ResponseFunctionCallArgumentsDoneEvent,
            "rate_limits.updated": decode_RateLimitsUpdatedEvent,
        },
    ),
    "transcription": (
        "type",
        {
            "error": decode_ErrorEvent,
            "transcription_session.created": decode_TranscriptionSessionCreatedEvent,
            "transcription_session.updated": decode_TranscriptionSessionUpdatedEvent,
            "conversation.item.created": decode_ConversationItemCreatedEvent,
            "conversation.item.retrieved": decode_ConversationItemRetrievedEvent,
            "conversation.item.deleted": decode_ConversationItemDeletedEvent,
            "conversation.item.input_audio_transcription.delta": decode_ConversationItemInputAudioTranscriptionDeltaEvent,
            "conversation.item.input_audio_transcription.completed": decode_ConversationItemInputAudioTranscriptionCompletedEvent,
            "conversation.item.input_audio_transcription.failed": decode_ConversationItemInputAudioTranscriptionFailedEvent,
            "input_audio_buffer.committed": decode_InputAudioBufferCommittedEvent,
            "input_audio_buffer.cleared": decode_InputAudioBufferClearedEvent,
            "input_audio_buffer.speech_started": decode_InputAudioBufferSpeechStartedEvent,
            "input_audio_buffer.speech_stopped": decode_InputAudioBufferSpeechStoppedEvent,
        },
    ),
}
"""For each channel, the name of its tag and the decoder of each event of the server."""
