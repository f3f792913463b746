# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
# To make it again: wirewright generate
"""Types: audio."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    from .._runtime.model import dataclass

__all__ = [
    "AudioFormat",
    "NoTurnDetection",
    "NoiseReduction",
    "NoiseReductionType",
    "SemanticVad",
    "SemanticVadEagerness",
    "ServerVad",
    "ServerVadRequest",
    "VoiceName",
]

AudioFormat: TypeAlias = Literal["pcm16", "g711_ulaw", "g711_alaw"]
"""How audio is encoded.

* `pcm16`: 16-bit little-endian PCM at 24 kHz, one channel.
* `g711_ulaw`: G.711 μ-law at 8 kHz, as North American telephones use it.
* `g711_alaw`: G.711 A-law at 8 kHz, as European telephones use it.
"""

VoiceName: TypeAlias = (
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | str
)
"""The voices that come with the API."""

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
class NoiseReduction:
    """Filters the input before turn detection and the model hear it."""

    type: NoiseReductionType | UnsetType = UNSET
    """The kind of microphone it is tuned for."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ServerVad:
    """Hears turns by loudness, with the settings that are in effect."""

    type: Literal["server_vad"] | UnsetType = "server_vad"
    prefix_padding_ms: int | UnsetType = UNSET
    """How much audio from before the speech is kept. Milliseconds. Default: 300."""
    silence_duration_ms: int | UnsetType = UNSET
    """How long a pause ends the turn. Shorter answers sooner and interrupts more often.
    Milliseconds. Default: 500.
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

    type: Literal["server_vad"] | UnsetType = "server_vad"
    prefix_padding_ms: int | UnsetType = UNSET
    """How much audio from before the speech is kept. Milliseconds. Default: 300."""
    silence_duration_ms: int | UnsetType = UNSET
    """How long a pause ends the turn. Shorter answers sooner and interrupts more often.
    Milliseconds. Default: 500.
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
class NoTurnDetection:
    """No turn detection, as some servers write it in place of null. In no published
    schema.
    """

    type: Literal["none"] = "none"
    prefix_padding_ms: int | UnsetType = UNSET
    """How much audio from before the speech is kept. Milliseconds. Default: 300."""
    silence_duration_ms: int | UnsetType = UNSET
    """How long a pause ends the turn. Shorter answers sooner and interrupts more often.
    Milliseconds. Default: 500.
    """
    create_response: bool | UnsetType = UNSET
    """Begin a response when a turn ends. Default: true."""
    interrupt_response: bool | UnsetType = UNSET
    """Cancel the running response when a turn begins. Default: true."""
    threshold: float | UnsetType = UNSET
    """Of no use here."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
