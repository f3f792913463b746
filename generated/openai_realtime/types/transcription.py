# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:c6c63b9dce57b0a179c9a359c689638155a8529a692c065b8298311567f97f31
# To make it again: wirewright generate
"""Types: transcription."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass

    from .audio import NoiseReduction, SessionAudioInputRequest
    from .session import SessionInclude
    from .unions import AudioFormat
else:
    from .._runtime.model import dataclass

__all__ = [
    "InputTranscription",
    "LogProb",
    "TranscriptionAudio",
    "TranscriptionAudioInput",
    "TranscriptionAudioRequest",
    "TranscriptionDelay",
    "TranscriptionError",
    "TranscriptionLanguage",
    "TranscriptionModel",
    "TranscriptionSession",
    "TranscriptionSessionRequest",
    "TranscriptionTurnDetection",
    "TranscriptionTurnDetectionEagerness",
    "TranscriptionTurnDetectionType",
]

TranscriptionModel: TypeAlias = (
    Literal[
        "whisper-1",
        "gpt-transcribe",
        "gpt-live-transcribe",
        "gpt-4o-mini-transcribe",
        "gpt-4o-mini-transcribe-2025-12-15",
        "gpt-4o-transcribe",
        "gpt-4o-transcribe-diarize",
        "gpt-realtime-whisper",
    ]
    | str
)
"""Models that transcribe. The one with diarize tells speakers apart."""

TranscriptionDelay: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]
"""Steps between quick and accurate."""

TranscriptionTurnDetectionType: TypeAlias = Literal["server_vad", "semantic_vad"] | str

TranscriptionTurnDetectionEagerness: TypeAlias = Literal[
    "low",
    "medium",
    "high",
    "auto",
]


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
    languages: list[str] | UnsetType = UNSET
    """The languages that may be spoken. For gpt-transcribe and gpt-live-transcribe. At
    least 1 item.
    """
    keywords: list[str] | UnsetType = UNSET
    """Words and names that are likely to occur. For gpt-transcribe and
    gpt-live-transcribe.
    """
    prompt: str | None | UnsetType = UNSET
    """Style and context: keywords for whisper-1, free text for others, nothing for
    gpt-realtime-whisper.
    """
    delay: TranscriptionDelay | UnsetType = UNSET
    """How long text is held back to get better. For gpt-realtime-whisper."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TranscriptionLanguage:
    """A language that was heard."""

    code: str
    """Its code, such as `en`."""
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

    type: Literal["transcription"] = "transcription"
    id: str | UnsetType = UNSET
    """The session's id."""
    expires_at: int | UnsetType = UNSET
    """When the server ends the session. Seconds since 1970."""
    object: str | UnsetType = UNSET
    """Always `realtime.transcription_session`."""
    audio: TranscriptionAudio | UnsetType = UNSET
    """How the input is read."""
    include: list[SessionInclude] | None | UnsetType = UNSET
    """What events carry on request."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TranscriptionSessionRequest:
    """A transcription. In an update only what is present changes."""

    type: Literal["transcription"] = "transcription"
    audio: TranscriptionAudioRequest | UnsetType = UNSET
    """How the input shall be read."""
    include: list[SessionInclude] | UnsetType = UNSET
    """What events shall carry besides the usual."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TranscriptionAudio:
    """The sound of a transcription. There is only an input."""

    input: TranscriptionAudioInput | UnsetType = UNSET
    """What the server hears."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TranscriptionAudioRequest:
    """The sound of a transcription as a client sets it."""

    input: SessionAudioInputRequest | UnsetType = UNSET
    """What the server hears."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TranscriptionAudioInput:
    """How the input of a transcription is read."""

    format: AudioFormat | UnsetType = UNSET
    """The encoding of the audio that is appended."""
    transcription: InputTranscription | None | UnsetType = UNSET
    """Writes down what was heard, by a model of its own. Null turns it off."""
    noise_reduction: NoiseReduction | None | UnsetType = UNSET
    """Filters the input. Null turns it off."""
    turn_detection: TranscriptionTurnDetection | None | UnsetType = UNSET
    """How turns are found, if they are."""
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
    idle_timeout_ms: int | None | UnsetType = UNSET
    """How long nobody may speak after a response has been played before the model
    speaks up by itself. 5000 to 30000 milliseconds.
    """
    create_response: bool | UnsetType = UNSET
    """Begin a response when a turn ends. Default: true."""
    interrupt_response: bool | UnsetType = UNSET
    """Cancel the running response when a turn begins. Default: true."""
    type: TranscriptionTurnDetectionType | UnsetType = UNSET
    """The kind."""
    threshold: float | UnsetType = UNSET
    """How loud speech must be. Default: 0.5."""
    eagerness: TranscriptionTurnDetectionEagerness | UnsetType = UNSET
    """How soon semantic_vad takes a pause for the end."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
