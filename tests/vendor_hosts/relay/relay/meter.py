"""What a session costs, read from the messages that pass."""

from __future__ import annotations

from dataclasses import dataclass, field

from .dto import (
    ErrorEvent,
    InputAudioBufferAppendEvent,
    RealtimeSession,
    RealtimeSessionRequest,
    Response,
    ResponseDoneEvent,
    ResponseOutputAudioDeltaEvent,
    ResponseUsage,
    SessionCreatedEvent,
    SessionUpdateEvent,
    decode_client_event,
    decode_server_event,
    encode,
)


@dataclass
class Meter:
    """The account of one session; `model` is the one that all sessions here have."""

    model: str
    session: str = ""
    bytes_in: int = 0
    bytes_out: int = 0
    text_tokens: int = 0
    audio_tokens: int = 0
    cached_tokens: int = 0
    errors: list[str] = field(default_factory=lambda: list[str]())

    def from_user(self, message: bytes) -> bytes:
        """What to send to the API for a message of the user: the same, but for the model."""
        event = decode_client_event(message)
        match event:
            case InputAudioBufferAppendEvent():
                self.bytes_in += len(event.audio_bytes)
            case SessionUpdateEvent(session=RealtimeSessionRequest() as session):
                session.model = self.model
            case _:
                pass
        return encode(event)

    def from_api(self, message: bytes) -> bytes:
        """What to send to the user for a message of the API: the same."""
        event = decode_server_event(message)
        match event:
            case SessionCreatedEvent(session=RealtimeSession(id=str(name))):
                self.session = name
            case ResponseOutputAudioDeltaEvent():
                self.bytes_out += len(event.delta_bytes)
            case ResponseDoneEvent(response=Response(usage=ResponseUsage() as usage)):
                self._count(usage.input_token_details)
                self._count(usage.output_token_details)
            case ErrorEvent(error=error):
                self.errors.append(error.code or error.type)
            case _:
                pass
        return encode(event)

    def _count(self, details: object) -> None:
        """Add tokens, as far as they are told."""
        self.text_tokens += getattr(details, "text_tokens", 0) or 0
        self.audio_tokens += getattr(details, "audio_tokens", 0) or 0
        self.cached_tokens += getattr(details, "cached_tokens", 0) or 0
