# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:c6c63b9dce57b0a179c9a359c689638155a8529a692c065b8298311567f97f31
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
    "McpListToolsCompletedEvent",
    "McpListToolsFailedEvent",
    "McpListToolsInProgressEvent",
    "ResponseContentPartAddedEvent",
    "ResponseContentPartDoneEvent",
    "ResponseCreatedEvent",
    "ResponseDoneEvent",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseFunctionCallArgumentsDoneEvent",
    "ResponseMcpCallArgumentsDeltaEvent",
    "ResponseMcpCallArgumentsDoneEvent",
    "ResponseMcpCallCompletedEvent",
    "ResponseMcpCallFailedEvent",
    "ResponseMcpCallInProgressEvent",
    "ResponseOutputAudioDeltaEvent",
    "ResponseOutputAudioDoneEvent",
    "ResponseOutputAudioTranscriptDeltaEvent",
    "ResponseOutputAudioTranscriptDoneEvent",
    "ResponseOutputItemAddedEvent",
    "ResponseOutputItemDoneEvent",
    "ResponseOutputTextDeltaEvent",
    "ResponseOutputTextDoneEvent",
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
    content: ResponseContentPart | UnsetType = UNSET
    """The part again. In no published schema."""
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
    content: ResponseContentPart | UnsetType = UNSET
    """The part again. In no published schema."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ResponseOutputTextDeltaEvent:
    """More text.

    Event `response.output_text.delta`, sent by the server.
    """

    type: Literal["response.output_text.delta"] = "response.output_text.delta"
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
    obfuscation: str | UnsetType = UNSET
    """Random characters that hide the length of the delta from anyone who watches the
    traffic. In no published schema.
    """
    delta: str
    """Text to append."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ResponseOutputTextDoneEvent:
    """The text is whole or cut off.

    Event `response.output_text.done`, sent by the server.
    """

    type: Literal["response.output_text.done"] = "response.output_text.done"
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
class ResponseOutputAudioTranscriptDeltaEvent:
    """More of what the model says. The text runs ahead of the sound.

    Event `response.output_audio_transcript.delta`, sent by the server.
    """

    type: Literal["response.output_audio_transcript.delta"] = (
        "response.output_audio_transcript.delta"
    )
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
    obfuscation: str | UnsetType = UNSET
    """Random characters that hide the length of the delta from anyone who watches the
    traffic. In no published schema.
    """
    delta: str
    """Text to append."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ResponseOutputAudioTranscriptDoneEvent:
    """The transcript is whole or cut off.

    Event `response.output_audio_transcript.done`, sent by the server.
    """

    type: Literal["response.output_audio_transcript.done"] = (
        "response.output_audio_transcript.done"
    )
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
class ResponseOutputAudioDeltaEvent:
    """More sound. It comes faster than it can be played.

    Event `response.output_audio.delta`, sent by the server.
    """

    type: Literal["response.output_audio.delta"] = "response.output_audio.delta"
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
class ResponseOutputAudioDoneEvent:
    """There is no more sound of this part.

    Event `response.output_audio.done`, sent by the server.
    """

    type: Literal["response.output_audio.done"] = "response.output_audio.done"
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
    obfuscation: str | UnsetType = UNSET
    """Random characters that hide the length of the delta from anyone who watches the
    traffic. In no published schema.
    """
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
    name: str
    """The function."""
    arguments: str
    """A JSON object as text, as the model wrote it: it may be invalid."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ResponseMcpCallArgumentsDeltaEvent:
    """More of the arguments of an MCP call.

    Event `response.mcp_call_arguments.delta`, sent by the server.
    """

    type: Literal["response.mcp_call_arguments.delta"] = (
        "response.mcp_call_arguments.delta"
    )
    event_id: str
    """Unique for each message of the server."""
    response_id: str
    """The response that the item belongs to."""
    item_id: str
    """The item it is about."""
    output_index: int
    """The place of the item in the response's output."""
    delta: str
    """JSON text to append."""
    obfuscation: str | None | UnsetType = UNSET
    """Random characters that hide the length of the delta."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ResponseMcpCallArgumentsDoneEvent:
    """The arguments of an MCP call are whole.

    Event `response.mcp_call_arguments.done`, sent by the server.
    """

    type: Literal["response.mcp_call_arguments.done"] = (
        "response.mcp_call_arguments.done"
    )
    event_id: str
    """Unique for each message of the server."""
    response_id: str
    """The response that the item belongs to."""
    item_id: str
    """The item it is about."""
    output_index: int
    """The place of the item in the response's output."""
    arguments: str
    """A JSON object as text."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ResponseMcpCallInProgressEvent:
    """The MCP server is being called.

    Event `response.mcp_call.in_progress`, sent by the server.
    """

    type: Literal["response.mcp_call.in_progress"] = "response.mcp_call.in_progress"
    event_id: str
    """Unique for each message of the server."""
    item_id: str
    """The item it is about."""
    output_index: int
    """The place of the call in the response's output."""
    response_id: str | UnsetType = UNSET
    """The response that calls. In no published schema."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ResponseMcpCallCompletedEvent:
    """The MCP server has answered.

    Event `response.mcp_call.completed`, sent by the server.
    """

    type: Literal["response.mcp_call.completed"] = "response.mcp_call.completed"
    event_id: str
    """Unique for each message of the server."""
    item_id: str
    """The item it is about."""
    output_index: int
    """The place of the call in the response's output."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ResponseMcpCallFailedEvent:
    """The MCP call failed. The item tells why.

    Event `response.mcp_call.failed`, sent by the server.
    """

    type: Literal["response.mcp_call.failed"] = "response.mcp_call.failed"
    event_id: str
    """Unique for each message of the server."""
    item_id: str
    """The item it is about."""
    output_index: int
    """The place of the call in the response's output."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class McpListToolsInProgressEvent:
    """An MCP server is being asked for its tools.

    Event `mcp_list_tools.in_progress`, sent by the server.
    """

    type: Literal["mcp_list_tools.in_progress"] = "mcp_list_tools.in_progress"
    event_id: str
    """Unique for each message of the server."""
    item_id: str
    """The item it is about."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class McpListToolsCompletedEvent:
    """The tools are known. The item has them.

    Event `mcp_list_tools.completed`, sent by the server.
    """

    type: Literal["mcp_list_tools.completed"] = "mcp_list_tools.completed"
    event_id: str
    """Unique for each message of the server."""
    item_id: str
    """The item it is about."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class McpListToolsFailedEvent:
    """The tools could not be had. The session goes on without them.

    Event `mcp_list_tools.failed`, sent by the server.
    """

    type: Literal["mcp_list_tools.failed"] = "mcp_list_tools.failed"
    event_id: str
    """Unique for each message of the server."""
    item_id: str
    """The item it is about."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
