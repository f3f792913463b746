# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Objects → JSON text. `codec` is the public side of this module."""

from __future__ import annotations

from typing import Any

from ._runtime.encode import DUMPERS as D
from ._runtime.encode import emit_extras, encode
from ._runtime.unset import UNSET
from .events.api import ConversationItemInputAudioTranscriptionSegmentCompletedEvent
from .types.api import (
    TheFirstOfTheVariantsWithLongNames,
    TheSecondOfTheVariantsWithLongNames,
    TheThirdOfTheVariants,
)

__all__ = ["encode"]


def emit_TheFirstOfTheVariantsWithLongNames(
    o: TheFirstOfTheVariantsWithLongNames,
) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_TheSecondOfTheVariantsWithLongNames(
    o: TheSecondOfTheVariantsWithLongNames,
) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_TheThirdOfTheVariants(o: TheThirdOfTheVariants) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ConversationItemInputAudioTranscriptionSegmentCompletedEvent(
    o: ConversationItemInputAudioTranscriptionSegmentCompletedEvent,
) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.a_rather_long_name_of_a_member_that_is_required
    text += ',"a_rather_long_name_of_a_member_that_is_required":' + D[v.__class__](v)
    v = o.another_long_name_of_a_member
    if v is not UNSET:
        text += ',"another_long_name_of_a_member":' + D[v.__class__](v)
    v = o.constant
    if v is not UNSET:
        text += ',"constant":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


D.update(
    {
        TheFirstOfTheVariantsWithLongNames: emit_TheFirstOfTheVariantsWithLongNames,
        TheSecondOfTheVariantsWithLongNames: emit_TheSecondOfTheVariantsWithLongNames,
        TheThirdOfTheVariants: emit_TheThirdOfTheVariants,
        ConversationItemInputAudioTranscriptionSegmentCompletedEvent: emit_ConversationItemInputAudioTranscriptionSegmentCompletedEvent,
    }
)
