# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
# To make it again: wirewright generate
"""Events: server response."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType
from .._runtime.values import Bytes, decode_base64

if TYPE_CHECKING:
    from dataclasses import dataclass

    from ..types.response import Response
    from ..types.unions import ConversationItem, ResponseContentPart
else:
    from .._runtime.model import dataclass

__all__ = [
    "ResponseAudioDeltaEvent",
    "ResponseAudioDoneEvent",
    "ResponseAudioTranscriptDeltaEvent",
    "ResponseAudioTranscriptDoneEvent",
    "ResponseContentPartAddedEvent",
    "ResponseContentPartDoneEvent",
    "ResponseCreatedEvent",
    "ResponseDoneEvent",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseFunctionCallArgumentsDoneEvent",
    "ResponseOutputItemAddedEvent",
    "ResponseOutputItemDoneEvent",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
]


@dataclass(slots=True, kw_only=True)
class ResponseCreatedEvent:
    """The model begins to answer.

    Event `response.created`, sent by the server.
    """

    type: Literal["response.created"] = "response.created"
    event_id: str
    """Unique for each message of the server."""
    response: Response
    """In progress, without output."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ResponseDoneEvent:
    """The response has ended, whichever way. It has everything but its audio.

    Event `response.done`, sent by the server.
    """

    type: Literal["response.done"] = "response.done"
    event_id: str
    """Unique for each message of the server."""
    response: Response
    """With its output and what it cost."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ResponseOutputItemAddedEvent:
    """The model begins an item.

    Event `response.output_item.added`, sent by the server.
    """

    type: Literal["response.output_item.added"] = "response.output_item.added"
    event_id: str
    """Unique for each message of the server."""
    response_id: str
    """The response that the item belongs to."""
    output_index: int
    """The place of the item in the response's output."""
    item: ConversationItem
    """The item as it is now."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ResponseOutputItemDoneEvent:
    """An item has ended, whole or cut off.

    Event `response.output_item.done`, sent by the server.
    """

    type: Literal["response.output_item.done"] = "response.output_item.done"
    event_id: str
    """Unique for each message of the server."""
    response_id: str
    """The response that the item belongs to."""
    output_index: int
    """The place of the item in the response's output."""
    item: ConversationItem
    """The item as it is now."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ResponseContentPartAddedEvent:
    """The model begins a part of a message.

    Event `response.content_part.added`, sent by the server.
    """

    type: Literal["response.content_part.added"] = "response.content_part.added"
    event_id: str
    """Unique for each message of the server."""
    response_id: str
    """The response that the item belongs to."""
    item_id: str
    """The item it is about."""
    output_index: int
    """The place of the item in the response's output."""
    content_index: int
    """The place of the part in the item's content."""
    part: ResponseContentPart
    """The part as it is now."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ResponseContentPartDoneEvent:
    """A part has ended, whole or cut off.

    Event `response.content_part.done`, sent by the server.
    """

    type: Literal["response.content_part.done"] = "response.content_part.done"
    event_id: str
    """Unique for each message of the server."""
    response_id: str
    """The response that the item belongs to."""
    item_id: str
    """The item it is about."""
    output_index: int
    """The place of the item in the response's output."""
    content_index: int
    """The place of the part in the item's content."""
    part: ResponseContentPart
    """The part as it is now."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ResponseTextDeltaEvent:
    """More text.

    Event `response.text.delta`, sent by the server.
    """

    type: Literal["response.text.delta"] = "response.text.delta"
    event_id: str
    """Unique for each message of the server."""
    response_id: str
    """The response that the item belongs to."""
    item_id: str
    """The item it is about."""
    output_index: int
    """The place of the item in the response's output."""
    content_index: int
    """The place of the part in the item's content."""
    delta: str
    """Text to append."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ResponseTextDoneEvent:
    """The text is whole or cut off.

    Event `response.text.done`, sent by the server.
    """

    type: Literal["response.text.done"] = "response.text.done"
    event_id: str
    """Unique for each message of the server."""
    response_id: str
    """The response that the item belongs to."""
    item_id: str
    """The item it is about."""
    output_index: int
    """The place of the item in the response's output."""
    content_index: int
    """The place of the part in the item's content."""
    text: str
    """All of it."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ResponseAudioTranscriptDeltaEvent:
    """More of what the model says. The text runs ahead of the sound.

    Event `response.audio_transcript.delta`, sent by the server.
    """

    type: Literal["response.audio_transcript.delta"] = "response.audio_transcript.delta"
    event_id: str
    """Unique for each message of the server."""
    response_id: str
    """The response that the item belongs to."""
    item_id: str
    """The item it is about."""
    output_index: int
    """The place of the item in the response's output."""
    content_index: int
    """The place of the part in the item's content."""
    delta: str
    """Text to append."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ResponseAudioTranscriptDoneEvent:
    """The transcript is whole or cut off.

    Event `response.audio_transcript.done`, sent by the server.
    """

    type: Literal["response.audio_transcript.done"] = "response.audio_transcript.done"
    event_id: str
    """Unique for each message of the server."""
    response_id: str
    """The response that the item belongs to."""
    item_id: str
    """The item it is about."""
    output_index: int
    """The place of the item in the response's output."""
    content_index: int
    """The place of the part in the item's content."""
    transcript: str
    """All of it."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ResponseAudioDeltaEvent:
    """More sound. It comes faster than it can be played.

    Event `response.audio.delta`, sent by the server.
    """

    type: Literal["response.audio.delta"] = "response.audio.delta"
    event_id: str
    """Unique for each message of the server."""
    response_id: str
    """The response that the item belongs to."""
    item_id: str
    """The item it is about."""
    output_index: int
    """The place of the item in the response's output."""
    content_index: int
    """The place of the part in the item's content."""
    delta: str
    """Sound to play next in the session's output format. Base64."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
    _base64: ClassVar[frozenset[str]] = frozenset({"delta"})

    @property
    def delta_bytes(self) -> Bytes:
        """The bytes of `delta`; none when it is absent or null."""
        return decode_base64(self.delta or "")


@dataclass(slots=True, kw_only=True)
class ResponseAudioDoneEvent:
    """There is no more sound of this part.

    Event `response.audio.done`, sent by the server.
    """

    type: Literal["response.audio.done"] = "response.audio.done"
    event_id: str
    """Unique for each message of the server."""
    response_id: str
    """The response that the item belongs to."""
    item_id: str
    """The item it is about."""
    output_index: int
    """The place of the item in the response's output."""
    content_index: int
    """The place of the part in the item's content."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ResponseFunctionCallArgumentsDeltaEvent:
    """More of the arguments of a call.

    Event `response.function_call_arguments.delta`, sent by the server.
    """

    type: Literal["response.function_call_arguments.delta"] = (
        "response.function_call_arguments.delta"
    )
    event_id: str
    """Unique for each message of the server."""
    response_id: str
    """The response that the item belongs to."""
    item_id: str
    """The item it is about."""
    output_index: int
    """The place of the item in the response's output."""
    call_id: str
    """The call."""
    delta: str
    """JSON text to append."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ResponseFunctionCallArgumentsDoneEvent:
    """A function is to be called. Answer with a `function_call_output` and ask for a
    response.

    Event `response.function_call_arguments.done`, sent by the server.
    """

    type: Literal["response.function_call_arguments.done"] = (
        "response.function_call_arguments.done"
    )
    event_id: str
    """Unique for each message of the server."""
    response_id: str
    """The response that the item belongs to."""
    item_id: str
    """The item it is about."""
    output_index: int
    """The place of the item in the response's output."""
    call_id: str
    """The call. The output repeats it."""
    name: str | UnsetType = UNSET
    """The function. In no published schema."""
    arguments: str
    """A JSON object as text, as the model wrote it: it may be invalid."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
