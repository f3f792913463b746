# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
# To make it again: wirewright generate
"""Events: transcription."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass

    from ..types.transcription import TranscriptionSession, TranscriptionSessionRequest
else:
    from .._runtime.model import dataclass

__all__ = [
    "TranscriptionSessionCreatedEvent",
    "TranscriptionSessionUpdateEvent",
    "TranscriptionSessionUpdatedEvent",
]


@dataclass(slots=True, kw_only=True)
class TranscriptionSessionUpdateEvent:
    """Change the transcription.

    Event `transcription_session.update`, sent by the client. Answered by
    `transcription_session.updated`.
    """

    type: Literal["transcription_session.update"] = "transcription_session.update"
    event_id: str | UnsetType = UNSET
    """Your own name for this message; an `error` about it repeats it. At most 512
    characters.
    """
    session: TranscriptionSessionRequest
    """What to change."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TranscriptionSessionCreatedEvent:
    """The connection is open. Always the first message.

    Event `transcription_session.created`, sent by the server.
    """

    type: Literal["transcription_session.created"] = "transcription_session.created"
    event_id: str
    """Unique for each message of the server."""
    session: TranscriptionSession
    """The defaults that apply."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TranscriptionSessionUpdatedEvent:
    """The change has been made.

    Event `transcription_session.updated`, sent by the server.
    """

    type: Literal["transcription_session.updated"] = "transcription_session.updated"
    event_id: str
    """Unique for each message of the server."""
    session: TranscriptionSession
    """The whole session."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
