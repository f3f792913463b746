# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
# To make it again: wirewright generate
"""Events: conversation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass

    from ..types.conversation import Conversation
    from ..types.transcription import LogProb, TranscriptionError
    from ..types.unions import ConversationItem, TranscriptionUsage
else:
    from .._runtime.model import dataclass

__all__ = [
    "ConversationCreatedEvent",
    "ConversationItemCreatedEvent",
    "ConversationItemDeletedEvent",
    "ConversationItemInputAudioTranscriptionCompletedEvent",
    "ConversationItemInputAudioTranscriptionDeltaEvent",
    "ConversationItemInputAudioTranscriptionFailedEvent",
    "ConversationItemRetrievedEvent",
    "ConversationItemTruncatedEvent",
]


@dataclass(slots=True, kw_only=True)
class ConversationCreatedEvent:
    """There is a conversation. Sent once, after the session.

    Event `conversation.created`, sent by the server.
    """

    type: Literal["conversation.created"] = "conversation.created"
    event_id: str
    """Unique for each message of the server."""
    conversation: Conversation
    """The new one."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ConversationItemCreatedEvent:
    """There is a new item, from the client, from committed audio, or from a response.
    It may still be empty.

    Event `conversation.item.created`, sent by the server.
    """

    type: Literal["conversation.item.created"] = "conversation.item.created"
    event_id: str
    """Unique for each message of the server."""
    previous_item_id: str | None | UnsetType = UNSET
    """The item before it. Null if it is the first."""
    item: ConversationItem
    """The item as it is now."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ConversationItemRetrievedEvent:
    """The item you asked for.

    Event `conversation.item.retrieved`, sent by the server.
    """

    type: Literal["conversation.item.retrieved"] = "conversation.item.retrieved"
    event_id: str
    """Unique for each message of the server."""
    item: ConversationItem
    """With its audio after noise reduction and turn detection."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ConversationItemTruncatedEvent:
    """The model now remembers only what was heard.

    Event `conversation.item.truncated`, sent by the server.
    """

    type: Literal["conversation.item.truncated"] = "conversation.item.truncated"
    event_id: str
    """Unique for each message of the server."""
    item_id: str
    """The item it is about."""
    content_index: int
    """The place of the audio in the item's content."""
    audio_end_ms: int
    """How much was kept. Milliseconds."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ConversationItemDeletedEvent:
    """The item is gone.

    Event `conversation.item.deleted`, sent by the server.
    """

    type: Literal["conversation.item.deleted"] = "conversation.item.deleted"
    event_id: str
    """Unique for each message of the server."""
    item_id: str
    """The item it is about."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ConversationItemInputAudioTranscriptionDeltaEvent:
    """More of what the user said.

    Event `conversation.item.input_audio_transcription.delta`, sent by the server.
    """

    type: Literal["conversation.item.input_audio_transcription.delta"] = (
        "conversation.item.input_audio_transcription.delta"
    )
    event_id: str
    """Unique for each message of the server."""
    item_id: str
    """The item it is about."""
    content_index: int | UnsetType = UNSET
    """The place of the audio in the item's content."""
    delta: str | UnsetType = UNSET
    """Text to append."""
    logprobs: list[LogProb] | None | UnsetType = UNSET
    """How sure each token is, if the session asks for it."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ConversationItemInputAudioTranscriptionCompletedEvent:
    """All that the user said. The response to it may be done by then.

    Event `conversation.item.input_audio_transcription.completed`, sent by the
    server.
    """

    type: Literal["conversation.item.input_audio_transcription.completed"] = (
        "conversation.item.input_audio_transcription.completed"
    )
    event_id: str
    """Unique for each message of the server."""
    item_id: str
    """The item it is about."""
    content_index: int
    """The place of the audio in the item's content."""
    transcript: str
    """The whole text."""
    logprobs: list[LogProb] | None | UnsetType = UNSET
    """How sure each token is, if the session asks for it."""
    usage: TranscriptionUsage
    """What it cost."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ConversationItemInputAudioTranscriptionFailedEvent:
    """What the user said could not be written down. The model heard it all the same.

    Event `conversation.item.input_audio_transcription.failed`, sent by the server.
    """

    type: Literal["conversation.item.input_audio_transcription.failed"] = (
        "conversation.item.input_audio_transcription.failed"
    )
    event_id: str
    """Unique for each message of the server."""
    item_id: str
    """The item it is about."""
    content_index: int
    """The place of the audio in the item's content."""
    error: TranscriptionError
    """Why it failed."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
