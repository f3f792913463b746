# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
# To make it again: wirewright generate
"""Types: transcription."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass

    from .audio import AudioFormat, NoiseReduction
    from .client_secrets import SessionSecret, TranscriptionSecretRequest
    from .session import Modality, SessionInclude
    from .unions import TurnDetectionRequest
else:
    from .._runtime.model import dataclass

__all__ = [
    "InputTranscription",
    "LogProb",
    "TranscriptionError",
    "TranscriptionModel",
    "TranscriptionSession",
    "TranscriptionSessionRequest",
    "TranscriptionTurnDetection",
    "TranscriptionTurnDetectionType",
]

TranscriptionModel: TypeAlias = (
    Literal["whisper-1", "gpt-4o-mini-transcribe", "gpt-4o-transcribe"] | str
)
"""Models that transcribe."""

TranscriptionTurnDetectionType: TypeAlias = Literal["server_vad", "semantic_vad"] | str


@dataclass(slots=True, kw_only=True)
class InputTranscription:
    """The model that writes down what it hears. The model that answers hears the audio
    itself.
    """

    model: TranscriptionModel | UnsetType = UNSET
    """Which one."""
    language: str | None | UnsetType = UNSET
    """The language that is spoken as an ISO 639-1 code such as `en`. It helps accuracy
    and speed.
    """
    prompt: str | None | UnsetType = UNSET
    """Style and context: keywords for whisper-1, free text for others."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class LogProb:
    """How sure the model was of a token."""

    token: str
    """The text of the token."""
    logprob: float
    """The natural logarithm of its probability."""
    bytes: list[int]
    """The token's bytes in UTF-8, 0 to 255."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TranscriptionError:
    """Why nothing could be written down."""

    type: str | UnsetType = UNSET
    """The kind of failure."""
    code: str | UnsetType = UNSET
    """A name for it, such as `audio_unintelligible`."""
    message: str | UnsetType = UNSET
    """The failure in words, for logs."""
    param: str | None | UnsetType = UNSET
    """The setting at fault."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TranscriptionSession:
    """A transcription as it is in effect."""

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
    client_secret: SessionSecret | None | UnsetType = UNSET
    """Only ever seen as null in events."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TranscriptionSessionRequest:
    """A transcription. In an update only what is present changes."""

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
    turn_detection: TurnDetectionRequest | None | UnsetType = UNSET
    """How to find turns. Null leaves it to you."""
    client_secret: TranscriptionSecretRequest | UnsetType = UNSET
    """Only when a session is made in advance."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TranscriptionTurnDetection:
    """Turn detection in effect; both kinds in one object that need not name its
    kind.
    """

    prefix_padding_ms: int | UnsetType = UNSET
    """How much audio from before the speech is kept. Milliseconds. Default: 300."""
    silence_duration_ms: int | UnsetType = UNSET
    """How long a pause ends the turn. Shorter answers sooner and interrupts more often.
    Milliseconds. Default: 500.
    """
    type: TranscriptionTurnDetectionType | UnsetType = UNSET
    """The kind."""
    threshold: float | UnsetType = UNSET
    """How loud speech must be. Default: 0.5."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
