# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
# To make it again: wirewright generate
"""Types: session."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass

    from .audio import AudioFormat, NoiseReduction, VoiceName
    from .client_secrets import SessionSecret, SessionSecretRequest
    from .tools import FunctionTool
    from .transcription import InputTranscription
    from .unions import (
        MaxOutputTokens,
        MaxOutputTokensRequest,
        ToolChoice,
        Tracing,
        TurnDetection,
        TurnDetectionRequest,
    )
else:
    from .._runtime.model import dataclass

__all__ = [
    "Modality",
    "RealtimeModel",
    "RealtimeSession",
    "RealtimeSessionRequest",
    "SessionInclude",
    "TracingSettings",
]

RealtimeModel: TypeAlias = (
    Literal[
        "gpt-4o-realtime-preview",
        "gpt-4o-realtime-preview-2024-10-01",
        "gpt-4o-realtime-preview-2024-12-17",
        "gpt-4o-realtime-preview-2025-06-03",
        "gpt-4o-mini-realtime-preview",
        "gpt-4o-mini-realtime-preview-2024-12-17",
    ]
    | str
)
"""Models that hold a conversation."""

Modality: TypeAlias = Literal["text", "audio"]
"""What a model answers with.

* `text`: Text only.
* `audio`: Speech and its transcript.
"""

SessionInclude: TypeAlias = Literal["item.input_audio_transcription.logprobs"] | str
"""What events carry on request only.

* `item.input_audio_transcription.logprobs`: How likely each token of an input
transcript is.
"""


@dataclass(slots=True, kw_only=True)
class RealtimeSession:
    """A conversation with a model as it is in effect."""

    id: str | UnsetType = UNSET
    """The session's id."""
    expires_at: int | UnsetType = UNSET
    """When the server ends the session. Seconds since 1970. In no published schema."""
    input_audio_format: AudioFormat | UnsetType = UNSET
    """The encoding of the audio that is appended. Default: "pcm16"."""
    input_audio_transcription: InputTranscription | None | UnsetType = UNSET
    """Writes down what was heard, by a model of its own. Null turns it off."""
    input_audio_noise_reduction: NoiseReduction | None | UnsetType = UNSET
    """Filters the input. Null turns it off."""
    model: RealtimeModel | UnsetType = UNSET
    """The model that answers. An update cannot change it."""
    modalities: list[Modality] | UnsetType = UNSET
    """What the model answers with: text, or audio and text. Default:
    ["audio","text"].
    """
    instructions: str | UnsetType = UNSET
    """How the model shall behave, in words. Without them the server has its own, which
    `session.created` shows; an empty text clears them.
    """
    voice: VoiceName | UnsetType = UNSET
    """Who speaks; fixed once the session has spoken. Default: "alloy"."""
    speed: float | UnsetType = UNSET
    """A factor on the speed of the speech. It may change between turns but not within
    one. 0.25 to 1.5. Default: 1.
    """
    output_audio_format: AudioFormat | UnsetType = UNSET
    """The encoding of the audio deltas. Default: "pcm16"."""
    tools: list[FunctionTool] | UnsetType = UNSET
    """What the model may call. An empty list takes all away."""
    tool_choice: ToolChoice | UnsetType = UNSET
    """Whether and what the model must call. Default: "auto"."""
    tracing: Tracing | None | UnsetType = UNSET
    """Records the session. Once on, it cannot be changed. Null is off. Default:
    null.
    """
    object: Literal["realtime.session"] | UnsetType = UNSET
    """Always `realtime.session`. In no published schema."""
    max_response_output_tokens: MaxOutputTokens | UnsetType = UNSET
    """The most that one response may take, tool calls included."""
    temperature: float | UnsetType = UNSET
    """How freely the model picks its words. Default: 0.8."""
    turn_detection: TurnDetection | None | UnsetType = UNSET
    """How turns are found. Null if you commit them yourself."""
    client_secret: SessionSecret | None | UnsetType = UNSET
    """Only ever seen as null in events. In no published schema."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class RealtimeSessionRequest:
    """A conversation with a model. In an update only what is present changes; the model
    never does, and the voice only until it was first heard.
    """

    input_audio_format: AudioFormat | UnsetType = UNSET
    """The encoding of the audio that is appended. Default: "pcm16"."""
    input_audio_transcription: InputTranscription | None | UnsetType = UNSET
    """Writes down what was heard, by a model of its own. Null turns it off."""
    input_audio_noise_reduction: NoiseReduction | None | UnsetType = UNSET
    """Filters the input. Null turns it off."""
    model: RealtimeModel | UnsetType = UNSET
    """The model that answers. An update cannot change it."""
    modalities: list[Modality] | UnsetType = UNSET
    """What the model answers with: text, or audio and text. Default:
    ["audio","text"].
    """
    instructions: str | UnsetType = UNSET
    """How the model shall behave, in words. Without them the server has its own, which
    `session.created` shows; an empty text clears them.
    """
    voice: VoiceName | UnsetType = UNSET
    """Who speaks; fixed once the session has spoken. Default: "alloy"."""
    speed: float | UnsetType = UNSET
    """A factor on the speed of the speech. It may change between turns but not within
    one. 0.25 to 1.5. Default: 1.
    """
    output_audio_format: AudioFormat | UnsetType = UNSET
    """The encoding of the audio deltas. Default: "pcm16"."""
    tools: list[FunctionTool] | UnsetType = UNSET
    """What the model may call. An empty list takes all away."""
    tool_choice: ToolChoice | UnsetType = UNSET
    """Whether and what the model must call. Default: "auto"."""
    tracing: Tracing | None | UnsetType = UNSET
    """Records the session. Once on, it cannot be changed. Null is off. Default:
    null.
    """
    max_response_output_tokens: MaxOutputTokensRequest | UnsetType = UNSET
    """The most that one response may take, tool calls included. Default: "inf"."""
    temperature: float | UnsetType = UNSET
    """How freely the model picks its words. 0.6 to 1.2. Default: 0.8."""
    turn_detection: TurnDetectionRequest | None | UnsetType = UNSET
    """How to find turns. Null leaves it to you."""
    client_secret: SessionSecretRequest | UnsetType = UNSET
    """Only when a session is made in advance."""
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
