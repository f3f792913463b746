# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
# To make it again: wirewright generate
"""Unions, and aliases that mention classes."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unknown
from .audio import NoTurnDetection, SemanticVad, ServerVad, ServerVadRequest
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
from .items import (
    AssistantMessage,
    FunctionCall,
    FunctionCallOutput,
    ItemReference,
    SystemMessage,
    UserMessage,
)
from .session import TracingSettings
from .tools import ToolChoiceFunction, ToolChoiceMode
from .usage import DurationUsage, TokenUsage

__all__ = [
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
]

TurnDetection: TypeAlias = ServerVad | SemanticVad | NoTurnDetection | Unknown
"""How the server decides that a turn begins and ends. Null turns it off, and you commit
the audio yourself.
"""

TurnDetectionRequest: TypeAlias = ServerVadRequest | SemanticVad | Unknown
"""Turn detection as a client sets it."""

SystemContentPart: TypeAlias = InputTextPart | UntypedSystemPart | Unknown
"""A part of a system message."""

UserContentPart: TypeAlias = (
    InputTextPart | InputAudioPart | ItemReferencePart | UntypedUserPart | Unknown
)
"""A part of a user's message."""

AssistantContentPart: TypeAlias = TextPart | AudioPart | UntypedOutputPart | Unknown
"""A part of what the model said."""

ResponseContentPart: TypeAlias = TextPart | AudioPart | UntypedOutputPart | Unknown
"""A part of a response while it is being made."""

ConversationItem: TypeAlias = (
    SystemMessage
    | UserMessage
    | AssistantMessage
    | FunctionCall
    | FunctionCallOutput
    | Unknown
)
"""What a conversation consists of."""

ResponseInputItem: TypeAlias = (
    SystemMessage
    | UserMessage
    | AssistantMessage
    | FunctionCall
    | FunctionCallOutput
    | ItemReference
    | Unknown
)
"""What a response may be told instead of the conversation; an earlier item needs only
its id.
"""

MaxOutputTokens: TypeAlias = int | Literal["inf"] | Unknown
"""The most tokens that a response could take; inf is as many as the model can."""

MaxOutputTokensRequest: TypeAlias = int | Literal["inf"] | Unknown
"""The most tokens that a response may take; inf is as many as the model can."""

Tracing: TypeAlias = TracingSettings | Literal["auto"] | Unknown
"""A trace of the session in OpenAI's dashboard: with names of its own, or auto."""

ToolChoice: TypeAlias = ToolChoiceMode | ToolChoiceFunction | Unknown
"""Whether the model must call something."""

TranscriptionUsage: TypeAlias = TokenUsage | DurationUsage | Unknown
"""What a transcription is billed by."""
