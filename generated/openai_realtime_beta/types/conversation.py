# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
# To make it again: wirewright generate
"""Types: conversation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    from .._runtime.model import dataclass

__all__ = ["Conversation", "ConversationObject"]

ConversationObject: TypeAlias = Literal["realtime.conversation"] | str


@dataclass(slots=True, kw_only=True)
class Conversation:
    """A conversation. A session has one."""

    id: str | UnsetType = UNSET
    """The conversation's id."""
    object: ConversationObject | UnsetType = UNSET
    """Always `realtime.conversation`."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
