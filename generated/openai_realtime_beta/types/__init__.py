# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:68fb4269a803b3c0d98f0610621942ba9d087aae0d8f1be1817e34e361f80b52
# To make it again: wirewright generate
"""Types of the API: objects, enums and unions."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .audio import (
        AudioFormat,
        NoiseReduction,
        NoiseReductionType,
        SemanticVad,
        SemanticVadEagerness,
        ServerVad,
        ServerVadRequest,
        VoiceName,
    )
    from .client_secrets import (
        ExpiresAfter,
        ExpiresAt,
        NewSession,
        NewTranscriptionSession,
        SessionSecret,
        SessionSecretRequest,
        TranscriptionSecretRequest,
    )
    from .content import (
        AudioPart,
        InputAudioPart,
        InputTextPart,
        ItemReferencePart,
        TextPart,
        UntypedOutputPart,
        UntypedSystemPart,
        UntypedUserPart,
    )
    from .conversation import Conversation, ConversationObject
    from .errors import ErrorDetails
    from .items import (
        AssistantMessage,
        FunctionCall,
        FunctionCallOutput,
        ItemReference,
        ItemStatus,
        SystemMessage,
        UserMessage,
    )
    from .response import (
        Metadata,
        Response,
        ResponseError,
        ResponseRequest,
        ResponseRequestConversation,
        ResponseStatus,
        ResponseStatusDetails,
        ResponseStatusDetailsReason,
        ResponseStatusDetailsType,
    )
    from .session import (
        Modality,
        RealtimeModel,
        RealtimeSession,
        RealtimeSessionRequest,
        SessionInclude,
        TracingSettings,
    )
    from .tools import (
        FunctionTool,
        ToolChoiceFunction,
        ToolChoiceFunctionFunction,
        ToolChoiceMode,
    )
    from .transcription import (
        InputTranscription,
        LogProb,
        TranscriptionError,
        TranscriptionModel,
        TranscriptionSession,
        TranscriptionSessionRequest,
        TranscriptionTurnDetection,
        TranscriptionTurnDetectionType,
    )
    from .unions import (
        AssistantContentPart,
        ConversationItem,
        MaxOutputTokens,
        MaxOutputTokensRequest,
        ResponseContentPart,
        ResponseInputItem,
        SystemContentPart,
        ToolChoice,
        Tracing,
        TranscriptionUsage,
        TurnDetection,
        TurnDetectionRequest,
        UserContentPart,
    )
    from .usage import (
        CachedTokenDetails,
        DurationUsage,
        InputTokenDetails,
        OutputTokenDetails,
        RateLimit,
        RateLimitName,
        ResponseUsage,
        TokenUsage,
        TranscriptionTokenDetails,
    )

__all__ = [
    "AssistantContentPart",
    "AssistantMessage",
    "AudioFormat",
    "AudioPart",
    "CachedTokenDetails",
    "Conversation",
    "ConversationItem",
    "ConversationObject",
    "DurationUsage",
    "ErrorDetails",
    "ExpiresAfter",
    "ExpiresAt",
    "FunctionCall",
    "FunctionCallOutput",
    "FunctionTool",
    "InputAudioPart",
    "InputTextPart",
    "InputTokenDetails",
    "InputTranscription",
    "ItemReference",
    "ItemReferencePart",
    "ItemStatus",
    "LogProb",
    "MaxOutputTokens",
    "MaxOutputTokensRequest",
    "Metadata",
    "Modality",
    "NewSession",
    "NewTranscriptionSession",
    "NoiseReduction",
    "NoiseReductionType",
    "OutputTokenDetails",
    "RateLimit",
    "RateLimitName",
    "RealtimeModel",
    "RealtimeSession",
    "RealtimeSessionRequest",
    "Response",
    "ResponseContentPart",
    "ResponseError",
    "ResponseInputItem",
    "ResponseRequest",
    "ResponseRequestConversation",
    "ResponseStatus",
    "ResponseStatusDetails",
    "ResponseStatusDetailsReason",
    "ResponseStatusDetailsType",
    "ResponseUsage",
    "SemanticVad",
    "SemanticVadEagerness",
    "ServerVad",
    "ServerVadRequest",
    "SessionInclude",
    "SessionSecret",
    "SessionSecretRequest",
    "SystemContentPart",
    "SystemMessage",
    "TextPart",
    "TokenUsage",
    "ToolChoice",
    "ToolChoiceFunction",
    "ToolChoiceFunctionFunction",
    "ToolChoiceMode",
    "Tracing",
    "TracingSettings",
    "TranscriptionError",
    "TranscriptionModel",
    "TranscriptionSecretRequest",
    "TranscriptionSession",
    "TranscriptionSessionRequest",
    "TranscriptionTokenDetails",
    "TranscriptionTurnDetection",
    "TranscriptionTurnDetectionType",
    "TranscriptionUsage",
    "TurnDetection",
    "TurnDetectionRequest",
    "UntypedOutputPart",
    "UntypedSystemPart",
    "UntypedUserPart",
    "UserContentPart",
    "UserMessage",
    "VoiceName",
]

_HOMES = {
    ".audio": (
        "AudioFormat",
        "NoiseReduction",
        "NoiseReductionType",
        "SemanticVad",
        "SemanticVadEagerness",
        "ServerVad",
        "ServerVadRequest",
        "VoiceName",
    ),
    ".client_secrets": (
        "ExpiresAfter",
        "ExpiresAt",
        "NewSession",
        "NewTranscriptionSession",
        "SessionSecret",
        "SessionSecretRequest",
        "TranscriptionSecretRequest",
    ),
    ".content": (
        "AudioPart",
        "InputAudioPart",
        "InputTextPart",
        "ItemReferencePart",
        "TextPart",
        "UntypedOutputPart",
        "UntypedSystemPart",
        "UntypedUserPart",
    ),
    ".conversation": ("Conversation", "ConversationObject"),
    ".errors": ("ErrorDetails",),
    ".items": (
        "AssistantMessage",
        "FunctionCall",
        "FunctionCallOutput",
        "ItemReference",
        "ItemStatus",
        "SystemMessage",
        "UserMessage",
    ),
    ".response": (
        "Metadata",
        "Response",
        "ResponseError",
        "ResponseRequest",
        "ResponseRequestConversation",
        "ResponseStatus",
        "ResponseStatusDetails",
        "ResponseStatusDetailsReason",
        "ResponseStatusDetailsType",
    ),
    ".session": (
        "Modality",
        "RealtimeModel",
        "RealtimeSession",
        "RealtimeSessionRequest",
        "SessionInclude",
        "TracingSettings",
    ),
    ".tools": (
        "FunctionTool",
        "ToolChoiceFunction",
        "ToolChoiceFunctionFunction",
        "ToolChoiceMode",
    ),
    ".transcription": (
        "InputTranscription",
        "LogProb",
        "TranscriptionError",
        "TranscriptionModel",
        "TranscriptionSession",
        "TranscriptionSessionRequest",
        "TranscriptionTurnDetection",
        "TranscriptionTurnDetectionType",
    ),
    ".unions": (
        "AssistantContentPart",
        "ConversationItem",
        "MaxOutputTokens",
        "MaxOutputTokensRequest",
        "ResponseContentPart",
        "ResponseInputItem",
        "SystemContentPart",
        "ToolChoice",
        "Tracing",
        "TranscriptionUsage",
        "TurnDetection",
        "TurnDetectionRequest",
        "UserContentPart",
    ),
    ".usage": (
        "CachedTokenDetails",
        "DurationUsage",
        "InputTokenDetails",
        "OutputTokenDetails",
        "RateLimit",
        "RateLimitName",
        "ResponseUsage",
        "TokenUsage",
        "TranscriptionTokenDetails",
    ),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOME_OF[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
