# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""What the strict checker holds messages against. Imported when somebody asks for strictness."""

from __future__ import annotations

from ._runtime.check import (
    ByTag,
    Const,
    Field,
    ListOf,
    Nullable,
    Object,
    OneOf,
    Ref,
    Schema,
)

SCHEMA: Schema = {
    "ARatherLongNameOfATypeThatIsAUnion": OneOf(
        object=ByTag(
            "type",
            {
                "the_first_of_the_variants_with_long_names": Ref(
                    "TheFirstOfTheVariantsWithLongNames",
                ),
                "the_second_of_the_variants_with_long_names": Ref(
                    "TheSecondOfTheVariantsWithLongNames",
                ),
                "third": Ref("TheThirdOfTheVariants"),
            },
        ),
    ),
    "TheFirstOfTheVariantsWithLongNames": Object(
        "TheFirstOfTheVariantsWithLongNames",
        {
            "type": Field(
                Const("the_first_of_the_variants_with_long_names"),
                required=True,
            ),
        },
    ),
    "TheSecondOfTheVariantsWithLongNames": Object(
        "TheSecondOfTheVariantsWithLongNames",
        {
            "type": Field(
                Const("the_second_of_the_variants_with_long_names"),
                required=True,
            ),
        },
    ),
    "TheThirdOfTheVariants": Object(
        "TheThirdOfTheVariants",
        {"type": Field(Const("third"), required=True)},
    ),
    "ConversationItemInputAudioTranscriptionSegmentCompletedEvent": Object(
        "ConversationItemInputAudioTranscriptionSegmentCompletedEvent",
        {
            "type": Field(
                Const("conversation.item.input_audio_transcription.segment.completed"),
                required=True,
            ),
            "a_rather_long_name_of_a_member_that_is_required": Field(
                Ref("ARatherLongNameOfATypeThatIsAUnion"),
                required=True,
            ),
            "another_long_name_of_a_member": Field(
                Nullable(ListOf(Ref("ARatherLongNameOfATypeThatIsAUnion"))),
            ),
            "constant": Field(
                Const(
                    "a text that is so long that the annotation does not fit into a line of its own",
                ),
            ),
        },
    ),
}

CLIENT: dict[str, ByTag] = {
    "main": ByTag("type", {}, code="unknown-event"),
}

SERVER: dict[str, ByTag] = {
    "main": ByTag(
        "type",
        {
            "conversation.item.input_audio_transcription.segment.completed": Ref(
                "ConversationItemInputAudioTranscriptionSegmentCompletedEvent",
            ),
        },
        code="unknown-event",
    ),
}
