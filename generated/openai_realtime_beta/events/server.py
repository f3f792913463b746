# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
# To make it again: wirewright generate
"""Events: server."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass

    from ..types.session import RealtimeSession
    from ..types.usage import RateLimit
else:
    from .._runtime.model import dataclass

__all__ = [
    "InputAudioBufferClearedEvent",
    "InputAudioBufferCommittedEvent",
    "InputAudioBufferSpeechStartedEvent",
    "InputAudioBufferSpeechStoppedEvent",
    "OutputAudioBufferClearedEvent",
    "OutputAudioBufferStartedEvent",
    "OutputAudioBufferStoppedEvent",
    "RateLimitsUpdatedEvent",
    "SessionCreatedEvent",
    "SessionUpdatedEvent",
]


@dataclass(slots=True, kw_only=True)
class SessionCreatedEvent:
    """The connection is open. Always the first message.

    Event `session.created`, sent by the server.
    """

    type: Literal["session.created"] = "session.created"
    event_id: str
    """Unique for each message of the server."""
    session: RealtimeSession
    """The defaults that apply."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class SessionUpdatedEvent:
    """A change of the session is in effect.

    Event `session.updated`, sent by the server.
    """

    type: Literal["session.updated"] = "session.updated"
    event_id: str
    """Unique for each message of the server."""
    session: RealtimeSession
    """The whole session as it is now."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class RateLimitsUpdatedEvent:
    """What is left of the limits. Sent when a response begins, with the tokens it may
    take already gone.

    Event `rate_limits.updated`, sent by the server.
    """

    type: Literal["rate_limits.updated"] = "rate_limits.updated"
    event_id: str
    """Unique for each message of the server."""
    rate_limits: list[RateLimit]
    """Each limit that applies."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class InputAudioBufferCommittedEvent:
    """The buffer has become a user message.

    Event `input_audio_buffer.committed`, sent by the server.
    """

    type: Literal["input_audio_buffer.committed"] = "input_audio_buffer.committed"
    event_id: str
    """Unique for each message of the server."""
    item_id: str
    """The item it is about."""
    previous_item_id: str | None | UnsetType = UNSET
    """The item it comes after. Null if it is the first."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class InputAudioBufferClearedEvent:
    """The input buffer is empty.

    Event `input_audio_buffer.cleared`, sent by the server.
    """

    type: Literal["input_audio_buffer.cleared"] = "input_audio_buffer.cleared"
    event_id: str
    """Unique for each message of the server."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class InputAudioBufferSpeechStartedEvent:
    """Somebody began to speak. Stop playing what the model said.

    Event `input_audio_buffer.speech_started`, sent by the server.
    """

    type: Literal["input_audio_buffer.speech_started"] = (
        "input_audio_buffer.speech_started"
    )
    event_id: str
    """Unique for each message of the server."""
    item_id: str
    """The item it is about."""
    audio_start_ms: int
    """Where, from the first audio of the session on; the padding before it is included.
    Milliseconds.
    """
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class InputAudioBufferSpeechStoppedEvent:
    """Nobody speaks any more. The buffer is committed next.

    Event `input_audio_buffer.speech_stopped`, sent by the server.
    """

    type: Literal["input_audio_buffer.speech_stopped"] = (
        "input_audio_buffer.speech_stopped"
    )
    event_id: str
    """Unique for each message of the server."""
    item_id: str
    """The item it is about."""
    audio_end_ms: int
    """Where, from the first audio of the session on. Milliseconds."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class OutputAudioBufferStartedEvent:
    """The server began to play a response. WebRTC only.

    Event `output_audio_buffer.started`, sent by the server.
    """

    type: Literal["output_audio_buffer.started"] = "output_audio_buffer.started"
    event_id: str
    """Unique for each message of the server."""
    response_id: str
    """The response whose audio it is."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class OutputAudioBufferStoppedEvent:
    """Everything has been played. Comes after the response is done. WebRTC only.

    Event `output_audio_buffer.stopped`, sent by the server.
    """

    type: Literal["output_audio_buffer.stopped"] = "output_audio_buffer.stopped"
    event_id: str
    """Unique for each message of the server."""
    response_id: str
    """The response whose audio it is."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class OutputAudioBufferClearedEvent:
    """Playing was cut off, by a new turn or by the client. WebRTC only.

    Event `output_audio_buffer.cleared`, sent by the server.
    """

    type: Literal["output_audio_buffer.cleared"] = "output_audio_buffer.cleared"
    event_id: str
    """Unique for each message of the server."""
    response_id: str
    """The response whose audio it is."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
