# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
# To make it again: wirewright generate
"""Types: items."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass

    from .unions import AssistantContentPart, SystemContentPart, UserContentPart
else:
    from .._runtime.model import dataclass

__all__ = [
    "AssistantMessage",
    "FunctionCall",
    "FunctionCallOutput",
    "ItemReference",
    "ItemStatus",
    "SystemMessage",
    "UserMessage",
]

ItemStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"]
"""How far an item is. It changes nothing in the conversation.

* `completed`: It is whole.
* `incomplete`: It was cut off.
* `in_progress`: It is being made.
"""


@dataclass(slots=True, kw_only=True)
class ItemReference:
    """An item that the session already has."""

    type: Literal["item_reference"] = "item_reference"
    id: str
    """The item's id."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class SystemMessage:
    """Instructions in the middle of a conversation."""

    type: Literal["message"] = "message"
    role: Literal["system"] = "system"
    id: str | UnsetType = UNSET
    """Chosen by the client or else by the server."""
    object: Literal["realtime.item"] | UnsetType = UNSET
    """May be left out."""
    status: ItemStatus | UnsetType = UNSET
    """How far it is."""
    content: list[SystemContentPart]
    """The text."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class UserMessage:
    """What the user said."""

    type: Literal["message"] = "message"
    role: Literal["user"] = "user"
    id: str | UnsetType = UNSET
    """Chosen by the client or else by the server."""
    object: Literal["realtime.item"] | UnsetType = UNSET
    """May be left out."""
    status: ItemStatus | UnsetType = UNSET
    """How far it is."""
    content: list[UserContentPart]
    """Text and speech, in any mixture."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class AssistantMessage:
    """What the model said. A client may add text in its name but no audio."""

    type: Literal["message"] = "message"
    role: Literal["assistant"] = "assistant"
    id: str | UnsetType = UNSET
    """Chosen by the client or else by the server."""
    object: Literal["realtime.item"] | UnsetType = UNSET
    """May be left out."""
    status: ItemStatus | UnsetType = UNSET
    """How far it is."""
    content: list[AssistantContentPart]
    """Empty while it is being made."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class FunctionCall:
    """The model wants one of your functions called."""

    type: Literal["function_call"] = "function_call"
    id: str | UnsetType = UNSET
    """Chosen by the client or else by the server."""
    object: Literal["realtime.item"] | UnsetType = UNSET
    """May be left out."""
    status: ItemStatus | UnsetType = UNSET
    """How far it is."""
    call_id: str | UnsetType = UNSET
    """Repeat it in the output."""
    name: str
    """The function."""
    arguments: str
    """A JSON object as text, as the model wrote it: it may be invalid."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class FunctionCallOutput:
    """What your function returned."""

    type: Literal["function_call_output"] = "function_call_output"
    id: str | UnsetType = UNSET
    """Chosen by the client or else by the server."""
    object: Literal["realtime.item"] | UnsetType = UNSET
    """May be left out."""
    status: ItemStatus | UnsetType = UNSET
    """How far it is."""
    call_id: str
    """The call it answers."""
    output: str
    """Any text. JSON is usual."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
