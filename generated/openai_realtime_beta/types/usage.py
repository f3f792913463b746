# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
# To make it again: wirewright generate
"""Types: usage."""

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
    "CachedTokenDetails",
    "DurationUsage",
    "InputTokenDetails",
    "OutputTokenDetails",
    "RateLimit",
    "RateLimitName",
    "ResponseUsage",
    "TokenUsage",
    "TranscriptionTokenDetails",
]

RateLimitName: TypeAlias = Literal["requests", "tokens"]


@dataclass(slots=True, kw_only=True)
class ResponseUsage:
    """What a response used. Earlier turns count again as input."""

    total_tokens: int | UnsetType = UNSET
    """Input and output together. Tokens."""
    input_tokens: int | UnsetType = UNSET
    """Everything the model read, cached or not. Tokens."""
    output_tokens: int | UnsetType = UNSET
    """Everything the model made. Tokens."""
    input_token_details: InputTokenDetails | UnsetType = UNSET
    """The input by kind."""
    output_token_details: OutputTokenDetails | UnsetType = UNSET
    """The output by kind."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class InputTokenDetails:
    """Input tokens by kind. Cached tokens are among the others."""

    text_tokens: int | UnsetType = UNSET
    """Text. Tokens."""
    audio_tokens: int | UnsetType = UNSET
    """Sound. Tokens."""
    cached_tokens: int | UnsetType = UNSET
    """Read from the cache. Tokens."""
    cached_tokens_details: CachedTokenDetails | UnsetType = UNSET
    """The cached tokens by kind. In no published schema."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class CachedTokenDetails:
    """Cached tokens by kind."""

    text_tokens: int | UnsetType = UNSET
    """Text. Tokens."""
    audio_tokens: int | UnsetType = UNSET
    """Sound. Tokens."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class OutputTokenDetails:
    """Output tokens by kind."""

    text_tokens: int | UnsetType = UNSET
    """Text. Tokens."""
    audio_tokens: int | UnsetType = UNSET
    """Sound. Tokens."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TokenUsage:
    """Billed by tokens."""

    type: Literal["tokens"] = "tokens"
    input_tokens: int
    """What was read. Tokens."""
    input_token_details: TranscriptionTokenDetails | UnsetType = UNSET
    """The input by kind."""
    output_tokens: int
    """What was written. Tokens."""
    total_tokens: int
    """Both together. Tokens."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TranscriptionTokenDetails:
    """The input of a transcription by kind."""

    text_tokens: int | UnsetType = UNSET
    """Of the prompt. Tokens."""
    audio_tokens: int | UnsetType = UNSET
    """Of the sound. Tokens."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class DurationUsage:
    """Billed by time."""

    type: Literal["duration"] = "duration"
    seconds: float
    """The length of the audio. Seconds."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class RateLimit:
    """One limit and what is left of it."""

    name: RateLimitName | UnsetType = UNSET
    """What it counts."""
    limit: int | UnsetType = UNSET
    """The most that is allowed."""
    remaining: int | UnsetType = UNSET
    """What is left."""
    reset_seconds: float | UnsetType = UNSET
    """Time until it is full again. Seconds."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
