# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:ffea62418719d388b9c190e26fcf2bb573ca453360fb2f3e3999c2e3c0c05665
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
    """Looks like `conv_...`."""
    object: ConversationObject | UnsetType = UNSET
    """Always the same."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
