# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""JSON values → objects. `codec` is the public side of this module."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from ._runtime.codec import complete, extras_of
from ._runtime.model import NO_EXTRAS
from ._runtime.unset import UNSET
from ._runtime.values import Unknown
from .events.api import ConversationItemInputAudioTranscriptionSegmentCompletedEvent
from .types.api import (
    TheFirstOfTheVariantsWithLongNames,
    TheSecondOfTheVariantsWithLongNames,
    TheThirdOfTheVariants,
)

Decode: TypeAlias = Callable[[Any], Any]

new = object.__new__


def decode_TheFirstOfTheVariantsWithLongNames(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TheFirstOfTheVariantsWithLongNames)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_TheFirstOfTheVariantsWithLongNames(complete(d, "type"))
    left = len(d) - 1
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TheFirstOfTheVariantsWithLongNames)
    return o


def decode_TheSecondOfTheVariantsWithLongNames(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TheSecondOfTheVariantsWithLongNames)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_TheSecondOfTheVariantsWithLongNames(complete(d, "type"))
    left = len(d) - 1
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TheSecondOfTheVariantsWithLongNames)
    return o


def decode_TheThirdOfTheVariants(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(TheThirdOfTheVariants)
    try:
        o.type = d["type"]
    except KeyError:
        return decode_TheThirdOfTheVariants(complete(d, "type"))
    left = len(d) - 1
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, TheThirdOfTheVariants)
    return o


def decode_ConversationItemInputAudioTranscriptionSegmentCompletedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ConversationItemInputAudioTranscriptionSegmentCompletedEvent)
    try:
        o.type = d["type"]
        o.a_rather_long_name_of_a_member_that_is_required = (
            decode_ARatherLongNameOfATypeThatIsAUnion(
                d["a_rather_long_name_of_a_member_that_is_required"],
            )
        )
    except KeyError:
        return decode_ConversationItemInputAudioTranscriptionSegmentCompletedEvent(
            complete(d, "type", "a_rather_long_name_of_a_member_that_is_required"),
        )
    left = len(d) - 2
    if not left:
        o.another_long_name_of_a_member = UNSET
        o.constant = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("another_long_name_of_a_member", UNSET)
    if v is not UNSET:
        left -= 1
        v = list_of_ARatherLongNameOfATypeThatIsAUnion(v)
    o.another_long_name_of_a_member = v
    v = get("constant", UNSET)
    if v is not UNSET:
        left -= 1
    o.constant = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(
            d,
            ConversationItemInputAudioTranscriptionSegmentCompletedEvent,
        )
    return o


def decode_ARatherLongNameOfATypeThatIsAUnion(v: Any) -> Any:
    if v.__class__ is dict:
        tag = v.get("type", UNSET)
        if tag.__class__ is str:
            return TAGS_ARatherLongNameOfATypeThatIsAUnion.get(tag, Unknown)(v)
        return Unknown(v)
    return v if v is None or v is UNSET else Unknown(v)


def list_of_ARatherLongNameOfATypeThatIsAUnion(v: Any) -> Any:
    if v.__class__ is list:
        return [decode_ARatherLongNameOfATypeThatIsAUnion(x) for x in v]
    return v


TAGS_ARatherLongNameOfATypeThatIsAUnion: dict[str, Decode] = {
    "the_first_of_the_variants_with_long_names": decode_TheFirstOfTheVariantsWithLongNames,
    "the_second_of_the_variants_with_long_names": decode_TheSecondOfTheVariantsWithLongNames,
    "third": decode_TheThirdOfTheVariants,
}

DECODERS: dict[type, Decode] = {
    TheFirstOfTheVariantsWithLongNames: decode_TheFirstOfTheVariantsWithLongNames,
    TheSecondOfTheVariantsWithLongNames: decode_TheSecondOfTheVariantsWithLongNames,
    TheThirdOfTheVariants: decode_TheThirdOfTheVariants,
    ConversationItemInputAudioTranscriptionSegmentCompletedEvent: decode_ConversationItemInputAudioTranscriptionSegmentCompletedEvent,
}

CLIENT: dict[str, tuple[str, dict[str, Decode]]] = {
    "main": ("type", {}),
}
"""For each channel, the name of its tag and the decoder of each event of the client."""

SERVER: dict[str, tuple[str, dict[str, Decode]]] = {
    "main": (
        "type",
        {
            "conversation.item.input_audio_transcription.segment.completed": decode_ConversationItemInputAudioTranscriptionSegmentCompletedEvent,
        },
    ),
}
"""For each channel, the name of its tag and the decoder of each event of the server."""
