# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:c6c63b9dce57b0a179c9a359c689638155a8529a692c065b8298311567f97f31
# To make it again: wirewright generate
"""Unions, and aliases that mention classes."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unknown
from .audio import (
    CustomVoice,
    PcmaFormat,
    PcmFormat,
    PcmuFormat,
    SemanticVad,
    ServerVad,
    ServerVadRequest,
    VoiceName,
)
from .content import (
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
from .items import (
    AssistantMessage,
    FunctionCall,
    FunctionCallOutput,
    ItemReference,
    SystemMessage,
    UserMessage,
)
from .mcp import (
    McpApprovalFilter,
    McpApprovalMode,
    McpApprovalRequest,
    McpApprovalResponse,
    McpCall,
    McpHttpError,
    McpListTools,
    McpProtocolError,
    McpTool,
    McpToolExecutionError,
    McpToolFilter,
)
from .prompt import PromptFile, PromptImage, PromptText
from .session import (
    RealtimeSession,
    RealtimeSessionRequest,
    RetentionRatio,
    TracingSettings,
    TruncationMode,
)
from .tools import FunctionTool, ToolChoiceFunction, ToolChoiceMcp, ToolChoiceMode
from .transcription import TranscriptionSession, TranscriptionSessionRequest
from .usage import DurationUsage, TokenUsage

__all__ = [
    "AssistantContentPart",
    "AudioFormat",
    "ConversationItem",
    "MaxOutputTokens",
    "MaxOutputTokensRequest",
    "McpApproval",
    "McpError",
    "McpToolAllowedTools",
    "PromptVariable",
    "ResponseContentPart",
    "ResponseInputItem",
    "Session",
    "SessionRequest",
    "SystemContentPart",
    "Tool",
    "ToolChoice",
    "Tracing",
    "TranscriptionUsage",
    "Truncation",
    "TurnDetection",
    "TurnDetectionRequest",
    "UserContentPart",
    "Voice",
]

AudioFormat: TypeAlias = PcmFormat | PcmuFormat | PcmaFormat | Unknown
"""How audio is encoded. An object without a type is PCM."""

Voice: TypeAlias = VoiceName | CustomVoice | Unknown
"""A voice by name, or one of your own by id."""

TurnDetection: TypeAlias = ServerVad | SemanticVad | Unknown
"""How the server decides that a turn begins and ends. Null turns it off, and you commit
the audio yourself.
"""

TurnDetectionRequest: TypeAlias = ServerVadRequest | SemanticVad | Unknown
"""Turn detection as a client sets it."""

SystemContentPart: TypeAlias = InputTextPart | UntypedSystemPart | Unknown
"""A part of a system message."""

UserContentPart: TypeAlias = (
    InputTextPart | InputAudioPart | InputImagePart | UntypedUserPart | Unknown
)
"""A part of a user's message."""

AssistantContentPart: TypeAlias = (
    OutputTextPart
    | OutputAudioPart
    | TextPart
    | AudioPart
    | UntypedOutputPart
    | Unknown
)
"""A part of what the model said."""

ResponseContentPart: TypeAlias = (
    TextPart
    | AudioPart
    | OutputTextPart
    | OutputAudioPart
    | UntypedOutputPart
    | Unknown
)
"""A part of a response while it is being made."""

ConversationItem: TypeAlias = (
    SystemMessage
    | UserMessage
    | AssistantMessage
    | FunctionCall
    | FunctionCallOutput
    | McpListTools
    | McpCall
    | McpApprovalRequest
    | McpApprovalResponse
    | Unknown
)
"""What a conversation consists of."""

ResponseInputItem: TypeAlias = (
    SystemMessage
    | UserMessage
    | AssistantMessage
    | FunctionCall
    | FunctionCallOutput
    | McpListTools
    | McpCall
    | McpApprovalRequest
    | McpApprovalResponse
    | ItemReference
    | Unknown
)
"""What a response may be told instead of the conversation; an earlier item needs only
its id.
"""

McpToolAllowedTools: TypeAlias = list[str] | McpToolFilter | Unknown

McpApproval: TypeAlias = McpApprovalMode | McpApprovalFilter | Unknown
"""Whether calls wait for your approval."""

McpError: TypeAlias = McpProtocolError | McpToolExecutionError | McpHttpError | Unknown
"""Why a call failed."""

PromptVariable: TypeAlias = str | PromptText | PromptImage | PromptFile | Unknown
"""A value: plain text, or a typed part."""

Session: TypeAlias = RealtimeSession | TranscriptionSession | Unknown
"""The session of a realtime connection as it is in effect."""

SessionRequest: TypeAlias = (
    RealtimeSessionRequest | TranscriptionSessionRequest | Unknown
)
"""The session that a client asks for."""

MaxOutputTokens: TypeAlias = int | Literal["inf"] | Unknown
"""The most tokens that a response could take; inf is as many as the model can."""

MaxOutputTokensRequest: TypeAlias = int | Literal["inf"] | Unknown
"""The most tokens that a response may take; inf is as many as the model can."""

Tracing: TypeAlias = TracingSettings | Literal["auto"] | Unknown
"""A trace of the session in OpenAI's dashboard: with names of its own, or auto."""

Truncation: TypeAlias = TruncationMode | RetentionRatio | Unknown
"""What happens when a conversation outgrows the model's context."""

Tool: TypeAlias = FunctionTool | McpTool | Unknown
"""A function of yours unless it says otherwise."""

ToolChoice: TypeAlias = ToolChoiceMode | ToolChoiceFunction | ToolChoiceMcp | Unknown
"""Whether the model must call something."""

TranscriptionUsage: TypeAlias = TokenUsage | DurationUsage | Unknown
"""What a transcription is billed by."""
