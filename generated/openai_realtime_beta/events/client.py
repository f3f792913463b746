# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
# To make it again: wirewright generate
"""Events: client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType
from .._runtime.values import Bytes, decode_base64

if TYPE_CHECKING:
    from dataclasses import dataclass

    from ..types.response import ResponseRequest
    from ..types.session import RealtimeSessionRequest
    from ..types.unions import ConversationItem
else:
    from .._runtime.model import dataclass

__all__ = [
    "ConversationItemCreateEvent",
    "ConversationItemDeleteEvent",
    "ConversationItemRetrieveEvent",
    "ConversationItemTruncateEvent",
    "InputAudioBufferAppendEvent",
    "InputAudioBufferClearEvent",
    "InputAudioBufferCommitEvent",
    "OutputAudioBufferClearEvent",
    "ResponseCancelEvent",
    "ResponseCreateEvent",
    "SessionUpdateEvent",
]


@dataclass(slots=True, kw_only=True)
class SessionUpdateEvent:
    """Change the session. What is absent stays, null turns off.

    Event `session.update`, sent by the client. Answered by `session.updated`.
    """

    type: Literal["session.update"] = "session.update"
    event_id: str | UnsetType = UNSET
    """Your own name for this message; an `error` about it repeats it. At most 512
    characters.
    """
    session: RealtimeSessionRequest
    """What to change."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class InputAudioBufferAppendEvent:
    """Add audio to the input buffer. Nothing answers it. Small pieces let turn
    detection react sooner.

    Event `input_audio_buffer.append`, sent by the client.
    """

    type: Literal["input_audio_buffer.append"] = "input_audio_buffer.append"
    event_id: str | UnsetType = UNSET
    """Your own name for this message; an `error` about it repeats it. At most 512
    characters.
    """
    audio: str
    """Sound in the session's input format. Base64, at most 15,728,640 bytes."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
    _base64: ClassVar[frozenset[str]] = frozenset({"audio"})

    @property
    def audio_bytes(self) -> Bytes:
        """The bytes of `audio`; none when it is absent or null."""
        return decode_base64(self.audio or "")


@dataclass(slots=True, kw_only=True)
class InputAudioBufferCommitEvent:
    """Make a user message of the buffer; it asks for no response. Turn detection does
    it by itself. An empty buffer is an error.

    Event `input_audio_buffer.commit`, sent by the client. Answered by
    `input_audio_buffer.committed`.
    """

    type: Literal["input_audio_buffer.commit"] = "input_audio_buffer.commit"
    event_id: str | UnsetType = UNSET
    """Your own name for this message; an `error` about it repeats it. At most 512
    characters.
    """
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class InputAudioBufferClearEvent:
    """Throw away what is in the input buffer.

    Event `input_audio_buffer.clear`, sent by the client. Answered by
    `input_audio_buffer.cleared`.
    """

    type: Literal["input_audio_buffer.clear"] = "input_audio_buffer.clear"
    event_id: str | UnsetType = UNSET
    """Your own name for this message; an `error` about it repeats it. At most 512
    characters.
    """
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class OutputAudioBufferClearEvent:
    """Stop what is being played. Cancel the response first. WebRTC only.

    Event `output_audio_buffer.clear`, sent by the client. Answered by
    `output_audio_buffer.cleared`.
    """

    type: Literal["output_audio_buffer.clear"] = "output_audio_buffer.clear"
    event_id: str | UnsetType = UNSET
    """Your own name for this message; an `error` about it repeats it."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ConversationItemCreateEvent:
    """Add an item to the conversation. The model does not answer until a response is
    asked for.

    Event `conversation.item.create`, sent by the client. Answered by
    `conversation.item.created`.
    """

    type: Literal["conversation.item.create"] = "conversation.item.create"
    event_id: str | UnsetType = UNSET
    """Your own name for this message; an `error` about it repeats it. At most 512
    characters.
    """
    previous_item_id: str | UnsetType = UNSET
    """The item to put it after, or `root` for the beginning. Without it, it goes to the
    end.
    """
    item: ConversationItem
    """The item. It may bring an id of its own."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ConversationItemRetrieveEvent:
    """Ask for an item with everything the server has of it, audio included.

    Event `conversation.item.retrieve`, sent by the client. Answered by
    `conversation.item.retrieved`.
    """

    type: Literal["conversation.item.retrieve"] = "conversation.item.retrieve"
    event_id: str | UnsetType = UNSET
    """Your own name for this message; an `error` about it repeats it. At most 512
    characters.
    """
    item_id: str
    """The item."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ConversationItemTruncateEvent:
    """Cut off what the user has not heard of the model's speech. Its transcript goes
    with it.

    Event `conversation.item.truncate`, sent by the client. Answered by
    `conversation.item.truncated`.
    """

    type: Literal["conversation.item.truncate"] = "conversation.item.truncate"
    event_id: str | UnsetType = UNSET
    """Your own name for this message; an `error` about it repeats it. At most 512
    characters.
    """
    item_id: str
    """A message of the assistant."""
    content_index: int
    """The place of the audio in its content. Always 0 so far."""
    audio_end_ms: int
    """How much to keep. More than there is is an error. Milliseconds."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ConversationItemDeleteEvent:
    """Take an item out of the conversation.

    Event `conversation.item.delete`, sent by the client. Answered by
    `conversation.item.deleted`.
    """

    type: Literal["conversation.item.delete"] = "conversation.item.delete"
    event_id: str | UnsetType = UNSET
    """Your own name for this message; an `error` about it repeats it. At most 512
    characters.
    """
    item_id: str
    """The item."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ResponseCreateEvent:
    """Let the model answer. Turn detection does it by itself unless told otherwise.
    Only one response at a time can write to the conversation.

    Event `response.create`, sent by the client. Answered by `response.created`.
    """

    type: Literal["response.create"] = "response.create"
    event_id: str | UnsetType = UNSET
    """Your own name for this message; an `error` about it repeats it. At most 512
    characters.
    """
    response: ResponseRequest | UnsetType = UNSET
    """Settings for this response alone."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ResponseCancelEvent:
    """Stop the running response. It is an error, and does no harm, if there is none.

    Event `response.cancel`, sent by the client. Answered by `response.done`.
    """

    type: Literal["response.cancel"] = "response.cancel"
    event_id: str | UnsetType = UNSET
    """Your own name for this message; an `error` about it repeats it. At most 512
    characters.
    """
    response_id: str | UnsetType = UNSET
    """Which one. Without it, the one that speaks in the conversation."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
