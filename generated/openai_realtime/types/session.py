# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:c6c63b9dce57b0a179c9a359c689638155a8529a692c065b8298311567f97f31
# To make it again: wirewright generate
"""Types: session."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass

    from .audio import SessionAudio, SessionAudioRequest
    from .prompt import Prompt
    from .unions import (
        MaxOutputTokens,
        MaxOutputTokensRequest,
        Tool,
        ToolChoice,
        Tracing,
        Truncation,
    )
else:
    from .._runtime.model import dataclass

__all__ = [
    "Modality",
    "RealtimeModel",
    "RealtimeSession",
    "RealtimeSessionRequest",
    "Reasoning",
    "ReasoningEffort",
    "RetentionRatio",
    "SessionInclude",
    "TracingSettings",
    "TruncationMode",
    "TruncationTokenLimits",
]

RealtimeModel: TypeAlias = (
    Literal[
        "gpt-realtime",
        "gpt-realtime-1.5",
        "gpt-realtime-2",
        "gpt-realtime-2.1",
        "gpt-realtime-2.1-mini",
        "gpt-realtime-2025-08-28",
        "gpt-4o-realtime-preview",
        "gpt-4o-realtime-preview-2024-10-01",
        "gpt-4o-realtime-preview-2024-12-17",
        "gpt-4o-realtime-preview-2025-06-03",
        "gpt-4o-mini-realtime-preview",
        "gpt-4o-mini-realtime-preview-2024-12-17",
        "gpt-realtime-mini",
        "gpt-realtime-mini-2025-10-06",
        "gpt-realtime-mini-2025-12-15",
        "gpt-audio-1.5",
        "gpt-audio-mini",
        "gpt-audio-mini-2025-10-06",
        "gpt-audio-mini-2025-12-15",
    ]
    | str
)
"""Models that hold a conversation."""

Modality: TypeAlias = Literal["text", "audio"]
"""What a model answers with.

* `text`: Text only.
* `audio`: Speech and its transcript.
"""

SessionInclude: TypeAlias = Literal["item.input_audio_transcription.logprobs"]
"""What events carry on request only.

* `item.input_audio_transcription.logprobs`: How likely each token of an input
transcript is.
"""

ReasoningEffort: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]
"""Steps of reasoning effort."""

TruncationMode: TypeAlias = Literal["auto", "disabled"]
"""Truncation without settings.

* `auto`: Drops the oldest messages as needed.
* `disabled`: Drops nothing and answers with an error instead.
"""


@dataclass(slots=True, kw_only=True)
class RealtimeSession:
    """A conversation with a model as it is in effect."""

    type: Literal["realtime"] = "realtime"
    id: str | UnsetType = UNSET
    """The session's id."""
    expires_at: int | UnsetType = UNSET
    """When the server ends the session. Seconds since 1970."""
    model: RealtimeModel | UnsetType = UNSET
    """The model that answers. An update cannot change it."""
    instructions: str | UnsetType = UNSET
    """How the model shall behave, in words. Without them the server has its own, which
    `session.created` shows; an empty text clears them.
    """
    tools: list[Tool] | UnsetType = UNSET
    """What the model may call. An empty list takes all away."""
    tool_choice: ToolChoice | UnsetType = UNSET
    """Whether and what the model must call. Default: "auto"."""
    parallel_tool_calls: bool | UnsetType = UNSET
    """Whether one response may call several tools. Only for models that reason."""
    reasoning: Reasoning | UnsetType = UNSET
    """Only for models that reason."""
    truncation: Truncation | UnsetType = UNSET
    """What to do when the context is full. Default: "auto"."""
    prompt: Prompt | None | UnsetType = UNSET
    """A stored prompt to begin with."""
    tracing: Tracing | None | UnsetType = UNSET
    """Records the session. Once on, it cannot be changed. Null is off. Default:
    null.
    """
    object: Literal["realtime.session"] | UnsetType = UNSET
    """Always `realtime.session`."""
    output_modalities: list[Modality] | UnsetType = UNSET
    """What the model answers with. Default: ["audio"]."""
    max_output_tokens: MaxOutputTokens | UnsetType = UNSET
    """The most that one response may take, tool calls included."""
    audio: SessionAudio | UnsetType = UNSET
    """Formats and voices and turn detection in effect."""
    include: list[SessionInclude] | None | UnsetType = UNSET
    """What events carry on request."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class RealtimeSessionRequest:
    """A conversation with a model. In an update only what is present changes; the model
    never does, and the voice only until it was first heard.
    """

    type: Literal["realtime"] = "realtime"
    model: RealtimeModel | UnsetType = UNSET
    """The model that answers. An update cannot change it."""
    instructions: str | UnsetType = UNSET
    """How the model shall behave, in words. Without them the server has its own, which
    `session.created` shows; an empty text clears them.
    """
    tools: list[Tool] | UnsetType = UNSET
    """What the model may call. An empty list takes all away."""
    tool_choice: ToolChoice | UnsetType = UNSET
    """Whether and what the model must call. Default: "auto"."""
    parallel_tool_calls: bool | UnsetType = UNSET
    """Whether one response may call several tools. Only for models that reason."""
    reasoning: Reasoning | UnsetType = UNSET
    """Only for models that reason."""
    truncation: Truncation | UnsetType = UNSET
    """What to do when the context is full. Default: "auto"."""
    prompt: Prompt | None | UnsetType = UNSET
    """A stored prompt to begin with."""
    tracing: Tracing | None | UnsetType = UNSET
    """Records the session. Once on, it cannot be changed. Null is off. Default:
    null.
    """
    output_modalities: list[Modality] | UnsetType = UNSET
    """What the model shall answer with: audio, which has a transcript, or text. Exactly
    1 item. Default: ["audio"].
    """
    max_output_tokens: MaxOutputTokensRequest | UnsetType = UNSET
    """The most that one response may take, tool calls included. Default: "inf"."""
    audio: SessionAudioRequest | UnsetType = UNSET
    """Formats and voices and turn detection."""
    include: list[SessionInclude] | UnsetType = UNSET
    """What events shall carry besides the usual."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class Reasoning:
    """How much a reasoning model thinks before it speaks."""

    effort: ReasoningEffort | UnsetType = UNSET
    """More effort takes longer. Default: "low"."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TracingSettings:
    """By what a trace can be found."""

    workflow_name: str | UnsetType = UNSET
    """The trace's name."""
    group_id: str | UnsetType = UNSET
    """Ties traces together that belong together."""
    metadata: dict[str, Any] | UnsetType = UNSET
    """Anything else to filter by."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class RetentionRatio:
    """Drops more than is needed at a time, so that the cache can be used for longer."""

    type: Literal["retention_ratio"] = "retention_ratio"
    retention_ratio: float
    """The share of the conversation that stays. 0 to 1."""
    token_limits: TruncationTokenLimits | UnsetType = UNSET
    """Truncates earlier than the model has to."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TruncationTokenLimits:
    """Limits of your own. Without them those of the model count."""

    post_instructions: int | UnsetType = UNSET
    """The most that the conversation may take, without instructions and tools. At least
    0 tokens.
    """
    extra_fields: Mapping[str, Any] = NO_EXTRAS
