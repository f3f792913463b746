# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:c6c63b9dce57b0a179c9a359c689638155a8529a692c065b8298311567f97f31
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

    Event `session.update`, sent by the client. Answered by
    `transcription.session.updated`.
    """

    type: Literal["session.update"] = "session.update"
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

    Event `session.created`, sent by the server.
    """

    type: Literal["session.created"] = "session.created"
    event_id: str
    """Unique for each message of the server."""
    session: TranscriptionSession
    """The defaults that apply."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TranscriptionSessionUpdatedEvent:
    """The change has been made.

    Event `session.updated`, sent by the server.
    """

    type: Literal["session.updated"] = "session.updated"
    event_id: str
    """Unique for each message of the server."""
    session: TranscriptionSession
    """The whole session."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
