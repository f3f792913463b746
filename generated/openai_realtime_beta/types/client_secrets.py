# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
# To make it again: wirewright generate
"""Types: client secrets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass

    from .audio import AudioFormat, NoiseReduction, VoiceName
    from .session import Modality, RealtimeModel, SessionInclude
    from .tools import FunctionTool
    from .transcription import InputTranscription, TranscriptionTurnDetection
    from .unions import MaxOutputTokens, ToolChoice, Tracing, TurnDetection
else:
    from .._runtime.model import dataclass

__all__ = [
    "ExpiresAfter",
    "ExpiresAt",
    "NewSession",
    "NewTranscriptionSession",
    "SessionSecret",
    "SessionSecretRequest",
    "TranscriptionSecretRequest",
]


@dataclass(slots=True, kw_only=True)
class NewSession:
    """A conversation that can be begun with its secret."""

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
    client_secret: SessionSecret
    """The secret."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class NewTranscriptionSession:
    """A transcription that can be begun with its secret."""

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
    modalities: list[Modality] | UnsetType = UNSET
    """Of no use to a transcription."""
    include: list[SessionInclude] | None | UnsetType = UNSET
    """What events carry on request."""
    object: str | UnsetType = UNSET
    """Always `realtime.transcription_session`. In no published schema."""
    turn_detection: TranscriptionTurnDetection | None | UnsetType = UNSET
    """How turns are found, if they are."""
    client_secret: SessionSecret
    """The secret."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class SessionSecretRequest:
    """What the secret of a conversation shall be like."""

    expires_after: ExpiresAfter | UnsetType = UNSET
    """How long the session can be begun with it."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TranscriptionSecretRequest:
    """What the secret of a transcription shall be like."""

    expires_at: ExpiresAt | UnsetType = UNSET
    """How long the session can be begun with it."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ExpiresAfter:
    """How long a secret can be used. A session that has begun goes on."""

    anchor: Literal["created_at"] = "created_at"
    """Counted from when the secret was made. There is nothing else."""
    seconds: int | UnsetType = UNSET
    """Up to two hours. 10 to 7200 seconds. Default: 600."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ExpiresAt:
    """How long a secret can be used. In spite of its name it is no point in time."""

    anchor: Literal["created_at"] | UnsetType = UNSET
    """Counted from when the secret was made. There is nothing else."""
    seconds: int | UnsetType = UNSET
    """Up to two hours. 10 to 7200 seconds. Default: 600."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class SessionSecret:
    """A secret that comes inside of a session."""

    value: str
    """The secret itself, `ek_...`. Use it in place of a key."""
    expires_at: int
    """When it can no longer begin a session. Seconds since 1970."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
    _secret: ClassVar[frozenset[str]] = frozenset({"value"})
