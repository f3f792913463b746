# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:c6c63b9dce57b0a179c9a359c689638155a8529a692c065b8298311567f97f31
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
    from ..types.transcription import LogProb, TranscriptionError, TranscriptionLanguage
    from ..types.unions import ConversationItem, TranscriptionUsage
else:
    from .._runtime.model import dataclass

__all__ = [
    "ConversationCreatedEvent",
    "ConversationItemAddedEvent",
    "ConversationItemCreatedEvent",
    "ConversationItemDeletedEvent",
    "ConversationItemDoneEvent",
    "ConversationItemInputAudioTranscriptionCompletedEvent",
    "ConversationItemInputAudioTranscriptionDeltaEvent",
    "ConversationItemInputAudioTranscriptionFailedEvent",
    "ConversationItemInputAudioTranscriptionSegmentEvent",
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
    """There is a new item. Deprecated: Servers of today send `conversation.item.added`
    and `conversation.item.done`.

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
class ConversationItemAddedEvent:
    """There is a new item, from the client, from committed audio, or from a response.
    It may still be empty.

    Event `conversation.item.added`, sent by the server.
    """

    type: Literal["conversation.item.added"] = "conversation.item.added"
    event_id: str
    """Unique for each message of the server."""
    previous_item_id: str | None | UnsetType = UNSET
    """The item before it. Null if it is the first."""
    item: ConversationItem
    """The item as it is now."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ConversationItemDoneEvent:
    """An item is finished. It has everything but its audio, which can be retrieved.

    Event `conversation.item.done`, sent by the server.
    """

    type: Literal["conversation.item.done"] = "conversation.item.done"
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
    obfuscation: str | UnsetType = UNSET
    """Random characters that hide the length of the delta from anyone who watches the
    traffic. In no published schema.
    """
    content_index: int | UnsetType = UNSET
    """The place of the audio in the item's content."""
    delta: str | UnsetType = UNSET
    """Text to append."""
    logprobs: list[LogProb] | None | UnsetType = UNSET
    """How sure each token is, if the session asks for it."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ConversationItemInputAudioTranscriptionSegmentEvent:
    """A stretch of one speaker. From models that tell speakers apart.

    Event `conversation.item.input_audio_transcription.segment`, sent by the server.
    """

    type: Literal["conversation.item.input_audio_transcription.segment"] = (
        "conversation.item.input_audio_transcription.segment"
    )
    event_id: str
    """Unique for each message of the server."""
    item_id: str
    """The item it is about."""
    content_index: int
    """The place of the audio in the item's content."""
    id: str
    """The segment's id."""
    speaker: str
    """A label for the voice."""
    text: str
    """What was said."""
    start: float
    """Where it begins. Seconds."""
    end: float
    """Where it ends. Seconds."""
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
    languages: list[TranscriptionLanguage] | UnsetType = UNSET
    """The languages that were heard. Empty if none could be told."""
    logprobs: list[LogProb] | None | UnsetType = UNSET
    """How sure each token is, if the session asks for it."""
    usage: TranscriptionUsage
    """What it cost."""
    status: str | UnsetType = UNSET
    """Seen as `in_progress` where the text was not yet whole. In no published
    schema.
    """
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
