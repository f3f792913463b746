# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Events: api."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass

    from ..types.unions import ARatherLongNameOfATypeThatIsAUnion
else:
    from .._runtime.model import dataclass

__all__ = ["ConversationItemInputAudioTranscriptionSegmentCompletedEvent"]


@dataclass(slots=True, kw_only=True)
class ConversationItemInputAudioTranscriptionSegmentCompletedEvent:
    """Names too long for one line, as black would lay them out.

    Event `conversation.item.input_audio_transcription.segment.completed`, sent by
    the server.
    """

    type: Literal["conversation.item.input_audio_transcription.segment.completed"] = (
        "conversation.item.input_audio_transcription.segment.completed"
    )
    a_rather_long_name_of_a_member_that_is_required: ARatherLongNameOfATypeThatIsAUnion
    another_long_name_of_a_member: (
        list[ARatherLongNameOfATypeThatIsAUnion] | None | UnsetType
    ) = UNSET
    constant: (
        Literal[
            "a text that is so long that the annotation does not fit into a line of its own"
        ]
        | UnsetType
    ) = UNSET
    extra_fields: Mapping[str, Any] = NO_EXTRAS
