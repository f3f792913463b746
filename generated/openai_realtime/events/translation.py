# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:c6c63b9dce57b0a179c9a359c689638155a8529a692c065b8298311567f97f31
# To make it again: wirewright generate
"""Events: translation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType
from .._runtime.values import Bytes, decode_base64

if TYPE_CHECKING:
    from dataclasses import dataclass

    from ..types.translation import TranslationSession, TranslationSessionUpdate
else:
    from .._runtime.model import dataclass

__all__ = [
    "SessionCloseEvent",
    "SessionClosedEvent",
    "SessionInputAudioBufferAppendEvent",
    "SessionInputTranscriptDeltaEvent",
    "SessionOutputAudioDeltaEvent",
    "SessionOutputTranscriptDeltaEvent",
    "TranslationSessionCreatedEvent",
    "TranslationSessionUpdateEvent",
    "TranslationSessionUpdatedEvent",
]


@dataclass(slots=True, kw_only=True)
class TranslationSessionUpdateEvent:
    """Change the language, the transcription or the noise reduction.

    Event `session.update`, sent by the client. Answered by
    `translation.session.updated`.
    """

    type: Literal["session.update"] = "session.update"
    event_id: str | UnsetType = UNSET
    """Your own name for this message; an `error` about it repeats it. At most 512
    characters.
    """
    session: TranslationSessionUpdate
    """What to change."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class SessionInputAudioBufferAppendEvent:
    """Add audio. Pieces of 200 ms are best. Nothing answers it.

    Event `session.input_audio_buffer.append`, sent by the client.
    """

    type: Literal["session.input_audio_buffer.append"] = (
        "session.input_audio_buffer.append"
    )
    event_id: str | UnsetType = UNSET
    """Your own name for this message; an `error` about it repeats it. At most 512
    characters.
    """
    audio: str
    """16-bit little-endian PCM at 24 kHz in one channel. Base64."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
    _base64: ClassVar[frozenset[str]] = frozenset({"audio"})

    @property
    def audio_bytes(self) -> Bytes:
        """The bytes of `audio`; none when it is absent or null."""
        return decode_base64(self.audio or "")


@dataclass(slots=True, kw_only=True)
class SessionCloseEvent:
    """End the session after everything said so far has been translated.

    Event `session.close`, sent by the client. Answered by `session.closed`.
    """

    type: Literal["session.close"] = "session.close"
    event_id: str | UnsetType = UNSET
    """Your own name for this message; an `error` about it repeats it. At most 512
    characters.
    """
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TranslationSessionCreatedEvent:
    """The connection is open. Always the first message.

    Event `session.created`, sent by the server.
    """

    type: Literal["session.created"] = "session.created"
    event_id: str
    """Unique for each message of the server."""
    session: TranslationSession
    """The defaults that apply."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TranslationSessionUpdatedEvent:
    """The change has been made.

    Event `session.updated`, sent by the server.
    """

    type: Literal["session.updated"] = "session.updated"
    event_id: str
    """Unique for each message of the server."""
    session: TranslationSession
    """The whole session."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class SessionClosedEvent:
    """Everything has been translated. The connection ends.

    Event `session.closed`, sent by the server.
    """

    type: Literal["session.closed"] = "session.closed"
    event_id: str
    """Unique for each message of the server."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class SessionInputTranscriptDeltaEvent:
    """More of the original as text. Only with a transcription.

    Event `session.input_transcript.delta`, sent by the server.
    """

    type: Literal["session.input_transcript.delta"] = "session.input_transcript.delta"
    event_id: str
    """Unique for each message of the server."""
    elapsed_ms: int | None | UnsetType = UNSET
    """Where in the stream it belongs in steps of 200 ms. Several deltas may share one.
    Milliseconds.
    """
    delta: str
    """Text to append as it is; it brings its own spaces."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class SessionOutputTranscriptDeltaEvent:
    """More of the translation as text.

    Event `session.output_transcript.delta`, sent by the server.
    """

    type: Literal["session.output_transcript.delta"] = "session.output_transcript.delta"
    event_id: str
    """Unique for each message of the server."""
    elapsed_ms: int | None | UnsetType = UNSET
    """Where in the stream it belongs in steps of 200 ms. Several deltas may share one.
    Milliseconds.
    """
    delta: str
    """Text to append as it is; it brings its own spaces."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class SessionOutputAudioDeltaEvent:
    """More of the translation as sound. The length varies.

    Event `session.output_audio.delta`, sent by the server.
    """

    type: Literal["session.output_audio.delta"] = "session.output_audio.delta"
    event_id: str
    """Unique for each message of the server."""
    elapsed_ms: int | None | UnsetType = UNSET
    """Where in the stream it belongs in steps of 200 ms. Several deltas may share one.
    Milliseconds.
    """
    delta: str
    """Sound to play next. Base64."""
    sample_rate: int | UnsetType = UNSET
    """Samples a second. Hz. Default: 24000."""
    channels: int | UnsetType = UNSET
    """How many. Default: 1."""
    format: Literal["pcm16"] | UnsetType = UNSET
    """16-bit little-endian PCM."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
    _base64: ClassVar[frozenset[str]] = frozenset({"delta"})

    @property
    def delta_bytes(self) -> Bytes:
        """The bytes of `delta`; none when it is absent or null."""
        return decode_base64(self.delta or "")
