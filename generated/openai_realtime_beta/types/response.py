# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
# To make it again: wirewright generate
"""Types: response."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass

    from .audio import AudioFormat, VoiceName
    from .session import Modality
    from .tools import FunctionTool
    from .unions import (
        ConversationItem,
        MaxOutputTokens,
        MaxOutputTokensRequest,
        ResponseInputItem,
        ToolChoice,
    )
    from .usage import ResponseUsage
else:
    from .._runtime.model import dataclass

__all__ = [
    "Metadata",
    "Response",
    "ResponseError",
    "ResponseRequest",
    "ResponseRequestConversation",
    "ResponseStatus",
    "ResponseStatusDetails",
    "ResponseStatusDetailsReason",
    "ResponseStatusDetailsType",
]

ResponseStatus: TypeAlias = Literal[
    "completed",
    "cancelled",
    "failed",
    "incomplete",
    "in_progress",
]
"""How far a response is, or how it ended.

* `completed`: It is whole.
* `cancelled`: It was cancelled by the client or by somebody who spoke.
* `failed`: The server could not make it.
* `incomplete`: A limit or the content filter cut it off.
* `in_progress`: It is being made.
"""

ResponseStatusDetailsType: TypeAlias = Literal[
    "completed",
    "cancelled",
    "failed",
    "incomplete",
]

ResponseStatusDetailsReason: TypeAlias = Literal[
    "turn_detected",
    "client_cancelled",
    "max_output_tokens",
    "content_filter",
]
"""* `turn_detected`: Somebody began to speak.
* `client_cancelled`: The client cancelled it.
* `max_output_tokens`: It was as long as it may be.
* `content_filter`: The filter stopped it.
"""

ResponseRequestConversation: TypeAlias = Literal["auto", "none"] | str

Metadata: TypeAlias = dict[str, str]
"""Text by name, at most 16 of it; for your own use."""


@dataclass(slots=True, kw_only=True)
class Response:
    """A response, while it is being made or when it is done."""

    id: str | UnsetType = UNSET
    """The response's id."""
    object: Literal["realtime.response"] | UnsetType = UNSET
    """Always `realtime.response`."""
    status: ResponseStatus | UnsetType = UNSET
    """How far it is or how it ended."""
    status_details: ResponseStatusDetails | None | UnsetType = UNSET
    """Why it ended as it did."""
    output: list[ConversationItem] | UnsetType = UNSET
    """What the model made."""
    conversation_id: str | None | UnsetType = UNSET
    """The conversation that its output goes to. Null for one that the request kept out
    of it.
    """
    modalities: list[Modality] | UnsetType = UNSET
    """What it answers with."""
    max_output_tokens: MaxOutputTokens | UnsetType = UNSET
    """The most it could take."""
    voice: VoiceName | UnsetType = UNSET
    """Who speaks."""
    output_audio_format: AudioFormat | UnsetType = UNSET
    """The encoding of the audio deltas."""
    temperature: float | UnsetType = UNSET
    """How freely the model picked its words. Default: 0.8."""
    metadata: dict[str, str] | None | UnsetType = UNSET
    """What `response.create` gave it."""
    usage: ResponseUsage | None | UnsetType = UNSET
    """What it cost."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ResponseStatusDetails:
    """Why a response ended as it did."""

    type: ResponseStatusDetailsType | UnsetType = UNSET
    """The status again."""
    reason: ResponseStatusDetailsReason | UnsetType = UNSET
    """Why it was cancelled or cut off."""
    error: ResponseError | UnsetType = UNSET
    """Why it failed."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ResponseError:
    """Why a response failed."""

    type: str | UnsetType = UNSET
    """The kind of failure."""
    code: str | UnsetType = UNSET
    """A name to act upon."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ResponseRequest:
    """Settings for one response. What is left out is taken from the session."""

    modalities: list[Modality] | UnsetType = UNSET
    """What to answer with."""
    instructions: str | UnsetType = UNSET
    """How to behave, in place of the session's instructions."""
    voice: VoiceName | UnsetType = UNSET
    """Who speaks."""
    output_audio_format: AudioFormat | UnsetType = UNSET
    """The encoding of the audio deltas."""
    tools: list[FunctionTool] | UnsetType = UNSET
    """What it may call, in place of the session's tools."""
    tool_choice: ToolChoice | UnsetType = UNSET
    """Whether and what the model must call. Default: "auto"."""
    temperature: float | UnsetType = UNSET
    """How freely the model picks its words. 0.6 to 1.2. Default: 0.8."""
    max_response_output_tokens: MaxOutputTokensRequest | UnsetType = UNSET
    """The most it takes, tool calls included. Default: "inf"."""
    conversation: ResponseRequestConversation | UnsetType = UNSET
    """Where the output goes. With none it stays out of the conversation, which is also
    how several responses run at once. Default: "auto".
    """
    metadata: Metadata | None | UnsetType = UNSET
    """Comes back with the response and tells it from others that run."""
    input: list[ResponseInputItem] | UnsetType = UNSET
    """What the model reads in place of the conversation. With an empty list it reads
    nothing.
    """
    extra_fields: Mapping[str, Any] = NO_EXTRAS
