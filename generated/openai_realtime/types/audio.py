# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:c6c63b9dce57b0a179c9a359c689638155a8529a692c065b8298311567f97f31
# To make it again: wirewright generate
"""Types: audio."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass

    from .transcription import InputTranscription
    from .unions import AudioFormat, TurnDetection, TurnDetectionRequest, Voice
else:
    from .._runtime.model import dataclass

__all__ = [
    "CustomVoice",
    "NoiseReduction",
    "NoiseReductionType",
    "PcmFormat",
    "PcmaFormat",
    "PcmuFormat",
    "SemanticVad",
    "SemanticVadEagerness",
    "ServerVad",
    "ServerVadRequest",
    "SessionAudio",
    "SessionAudioInput",
    "SessionAudioInputRequest",
    "SessionAudioOutput",
    "SessionAudioRequest",
    "VoiceName",
]

VoiceName: TypeAlias = (
    Literal[
        "alloy",
        "ash",
        "ballad",
        "coral",
        "echo",
        "sage",
        "shimmer",
        "verse",
        "marin",
        "cedar",
    ]
    | str
)
"""The voices that come with the API. Marin and cedar sound best."""

NoiseReductionType: TypeAlias = Literal["near_field", "far_field"]
"""How far the microphone is from the mouth.

* `near_field`: A headset or a phone.
* `far_field`: A laptop or a microphone in the room.
"""

SemanticVadEagerness: TypeAlias = Literal["low", "medium", "high", "auto"]
"""* `low`: Waits up to 8 s.
* `medium`: Waits up to 4 s.
* `high`: Waits up to 2 s.
* `auto`: The same as medium.
"""


@dataclass(slots=True, kw_only=True)
class PcmFormat:
    """16-bit little-endian PCM, one channel."""

    type: Literal["audio/pcm"] | UnsetType = "audio/pcm"
    rate: Literal[24000] | UnsetType = UNSET
    """Samples a second. There is only this rate."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class PcmuFormat:
    """G.711 μ-law at 8 kHz, as North American telephones use it."""

    type: Literal["audio/pcmu"] = "audio/pcmu"
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class PcmaFormat:
    """G.711 A-law at 8 kHz, as European telephones use it."""

    type: Literal["audio/pcma"] = "audio/pcma"
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class CustomVoice:
    """A voice that was made for you."""

    id: str
    """Looks like `voice_1234`."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class NoiseReduction:
    """Filters the input before turn detection and the model hear it."""

    type: NoiseReductionType | UnsetType = UNSET
    """The kind of microphone it is tuned for."""
    strength: float | UnsetType = UNSET
    """More filters more. It is 1 when the filter is first turned on; an update without
    it keeps what was set.
    """
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ServerVad:
    """Hears turns by loudness, with the settings that are in effect."""

    type: Literal["server_vad"] = "server_vad"
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
    threshold: float | UnsetType = UNSET
    """How loud speech must be. Higher suits noisy places. Default: 0.5."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ServerVadRequest:
    """Hears turns by loudness."""

    type: Literal["server_vad"] = "server_vad"
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
    threshold: float | UnsetType = UNSET
    """How loud speech must be. Higher suits noisy places. 0 to 1. Default: 0.5."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class SemanticVad:
    """Waits until the speaker seems to have finished, by what was said."""

    type: Literal["semantic_vad"] = "semantic_vad"
    create_response: bool | UnsetType = UNSET
    """Begin a response when a turn ends. Default: true."""
    interrupt_response: bool | UnsetType = UNSET
    """Cancel the running response when a turn begins. Default: true."""
    eagerness: SemanticVadEagerness | UnsetType = UNSET
    """How soon it takes a pause for the end. Default: "auto"."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class SessionAudio:
    """The sound of a conversation, both ways."""

    input: SessionAudioInput | UnsetType = UNSET
    """What the server hears."""
    output: SessionAudioOutput | UnsetType = UNSET
    """What the model says."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class SessionAudioRequest:
    """The sound of a conversation as a client sets it."""

    input: SessionAudioInputRequest | UnsetType = UNSET
    """What the server hears."""
    output: SessionAudioOutput | UnsetType = UNSET
    """What the model says."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class SessionAudioInput:
    """How the input is read."""

    format: AudioFormat | UnsetType = UNSET
    """The encoding of the audio that is appended."""
    transcription: InputTranscription | None | UnsetType = UNSET
    """Writes down what was heard, by a model of its own. Null turns it off."""
    noise_reduction: NoiseReduction | None | UnsetType = UNSET
    """Filters the input. Null turns it off."""
    turn_detection: TurnDetection | None | UnsetType = UNSET
    """How turns are found. Null if you commit them yourself."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class SessionAudioInputRequest:
    """How the input shall be read."""

    format: AudioFormat | UnsetType = UNSET
    """The encoding of the audio that is appended."""
    transcription: InputTranscription | None | UnsetType = UNSET
    """Writes down what was heard, by a model of its own. Null turns it off."""
    noise_reduction: NoiseReduction | None | UnsetType = UNSET
    """Filters the input. Null turns it off."""
    turn_detection: TurnDetectionRequest | None | UnsetType = UNSET
    """How to find turns. Null leaves it to you."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class SessionAudioOutput:
    """How the model sounds."""

    format: AudioFormat | UnsetType = UNSET
    """The encoding of the audio deltas."""
    voice: Voice | UnsetType = UNSET
    """Who speaks; fixed once the session has spoken. Default: "alloy"."""
    speed: float | UnsetType = UNSET
    """A factor on the speed of the speech. It may change between turns but not within
    one. 0.25 to 1.5. Default: 1.
    """
    extra_fields: Mapping[str, Any] = NO_EXTRAS
