# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:c6c63b9dce57b0a179c9a359c689638155a8529a692c065b8298311567f97f31
# To make it again: wirewright generate
"""Types: translation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass

    from .audio import NoiseReductionType
else:
    from .._runtime.model import dataclass

__all__ = [
    "TranslationAudio",
    "TranslationAudioInput",
    "TranslationAudioOutput",
    "TranslationNoiseReduction",
    "TranslationSession",
    "TranslationSessionRequest",
    "TranslationSessionUpdate",
    "TranslationTranscription",
]


@dataclass(slots=True, kw_only=True)
class TranslationSession:
    """A translation as it is in effect."""

    type: Literal["translation"] = "translation"
    id: str
    """The session's id."""
    expires_at: int
    """When the server ends the session. Seconds since 1970."""
    model: str
    """The model that translates."""
    audio: TranslationAudio
    """Both languages."""
    include: list[str] | None | UnsetType = UNSET
    """Only ever seen as null. In no published schema."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TranslationSessionRequest:
    """A translation to begin."""

    model: str
    """The model that translates. It cannot be changed later."""
    audio: TranslationAudio | UnsetType = UNSET
    """Both languages."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TranslationSessionUpdate:
    """What may change while it runs."""

    audio: TranslationAudio | UnsetType = UNSET
    """Both languages."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TranslationAudio:
    """The sound of a translation."""

    input: TranslationAudioInput | UnsetType = UNSET
    """What is said."""
    output: TranslationAudioOutput | UnsetType = UNSET
    """What the listener hears."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TranslationAudioInput:
    """How the input is read. Any language may be spoken."""

    transcription: TranslationTranscription | None | UnsetType = UNSET
    """Writes down the original as well. Null turns it off."""
    noise_reduction: TranslationNoiseReduction | None | UnsetType = UNSET
    """Filters the input. Null turns it off."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TranslationTranscription:
    """The model that writes down the original."""

    model: str
    """Such as `gpt-realtime-whisper`."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TranslationNoiseReduction:
    """Filters the input."""

    type: NoiseReductionType
    """The kind of microphone."""
    strength: float | UnsetType = UNSET
    """More filters more. It is 1 when the filter is first turned on; an update without
    it keeps what was set.
    """
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TranslationAudioOutput:
    """What the listener hears."""

    language: str | UnsetType = UNSET
    """The language to translate into, such as `es`."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
