# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
# To make it again: wirewright generate
"""Events of the API, and their unions by channel."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .channels import (
        AnyClientEvent,
        AnyServerEvent,
        RealtimeClientEvent,
        RealtimeServerEvent,
        TranscriptionClientEvent,
        TranscriptionServerEvent,
    )
    from .client import (
        ConversationItemCreateEvent,
        ConversationItemDeleteEvent,
        ConversationItemRetrieveEvent,
        ConversationItemTruncateEvent,
        InputAudioBufferAppendEvent,
        InputAudioBufferClearEvent,
        InputAudioBufferCommitEvent,
        OutputAudioBufferClearEvent,
        ResponseCancelEvent,
        ResponseCreateEvent,
        SessionUpdateEvent,
    )
    from .conversation import (
        ConversationCreatedEvent,
        ConversationItemCreatedEvent,
        ConversationItemDeletedEvent,
        ConversationItemInputAudioTranscriptionCompletedEvent,
        ConversationItemInputAudioTranscriptionDeltaEvent,
        ConversationItemInputAudioTranscriptionFailedEvent,
        ConversationItemRetrievedEvent,
        ConversationItemTruncatedEvent,
    )
    from .errors import ErrorEvent
    from .server import (
        InputAudioBufferClearedEvent,
        InputAudioBufferCommittedEvent,
        InputAudioBufferSpeechStartedEvent,
        InputAudioBufferSpeechStoppedEvent,
        OutputAudioBufferClearedEvent,
        OutputAudioBufferStartedEvent,
        OutputAudioBufferStoppedEvent,
        RateLimitsUpdatedEvent,
        SessionCreatedEvent,
        SessionUpdatedEvent,
    )
    from .server_response import (
        ResponseAudioDeltaEvent,
        ResponseAudioDoneEvent,
        ResponseAudioTranscriptDeltaEvent,
        ResponseAudioTranscriptDoneEvent,
        ResponseContentPartAddedEvent,
        ResponseContentPartDoneEvent,
        ResponseCreatedEvent,
        ResponseDoneEvent,
        ResponseFunctionCallArgumentsDeltaEvent,
        ResponseFunctionCallArgumentsDoneEvent,
        ResponseOutputItemAddedEvent,
        ResponseOutputItemDoneEvent,
        ResponseTextDeltaEvent,
        ResponseTextDoneEvent,
    )
    from .transcription import (
        TranscriptionSessionCreatedEvent,
        TranscriptionSessionUpdatedEvent,
        TranscriptionSessionUpdateEvent,
    )

__all__ = [
    "AnyClientEvent",
    "AnyServerEvent",
    "ConversationCreatedEvent",
    "ConversationItemCreateEvent",
    "ConversationItemCreatedEvent",
    "ConversationItemDeleteEvent",
    "ConversationItemDeletedEvent",
    "ConversationItemInputAudioTranscriptionCompletedEvent",
    "ConversationItemInputAudioTranscriptionDeltaEvent",
    "ConversationItemInputAudioTranscriptionFailedEvent",
    "ConversationItemRetrieveEvent",
    "ConversationItemRetrievedEvent",
    "ConversationItemTruncateEvent",
    "ConversationItemTruncatedEvent",
    "ErrorEvent",
    "InputAudioBufferAppendEvent",
    "InputAudioBufferClearEvent",
    "InputAudioBufferClearedEvent",
    "InputAudioBufferCommitEvent",
    "InputAudioBufferCommittedEvent",
    "InputAudioBufferSpeechStartedEvent",
    "InputAudioBufferSpeechStoppedEvent",
    "OutputAudioBufferClearEvent",
    "OutputAudioBufferClearedEvent",
    "OutputAudioBufferStartedEvent",
    "OutputAudioBufferStoppedEvent",
    "RateLimitsUpdatedEvent",
    "RealtimeClientEvent",
    "RealtimeServerEvent",
    "ResponseAudioDeltaEvent",
    "ResponseAudioDoneEvent",
    "ResponseAudioTranscriptDeltaEvent",
    "ResponseAudioTranscriptDoneEvent",
    "ResponseCancelEvent",
    "ResponseContentPartAddedEvent",
    "ResponseContentPartDoneEvent",
    "ResponseCreateEvent",
    "ResponseCreatedEvent",
    "ResponseDoneEvent",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseFunctionCallArgumentsDoneEvent",
    "ResponseOutputItemAddedEvent",
    "ResponseOutputItemDoneEvent",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
    "SessionCreatedEvent",
    "SessionUpdateEvent",
    "SessionUpdatedEvent",
    "TranscriptionClientEvent",
    "TranscriptionServerEvent",
    "TranscriptionSessionCreatedEvent",
    "TranscriptionSessionUpdateEvent",
    "TranscriptionSessionUpdatedEvent",
]

_HOMES = {
    ".channels": (
        "AnyClientEvent",
        "AnyServerEvent",
        "RealtimeClientEvent",
        "RealtimeServerEvent",
        "TranscriptionClientEvent",
        "TranscriptionServerEvent",
    ),
    ".client": (
        "ConversationItemCreateEvent",
        "ConversationItemDeleteEvent",
        "ConversationItemRetrieveEvent",
        "ConversationItemTruncateEvent",
        "InputAudioBufferAppendEvent",
        "InputAudioBufferClearEvent",
        "InputAudioBufferCommitEvent",
        "OutputAudioBufferClearEvent",
        "ResponseCancelEvent",
        "ResponseCreateEvent",
        "SessionUpdateEvent",
    ),
    ".conversation": (
        "ConversationCreatedEvent",
        "ConversationItemCreatedEvent",
        "ConversationItemDeletedEvent",
        "ConversationItemInputAudioTranscriptionCompletedEvent",
        "ConversationItemInputAudioTranscriptionDeltaEvent",
        "ConversationItemInputAudioTranscriptionFailedEvent",
        "ConversationItemRetrievedEvent",
        "ConversationItemTruncatedEvent",
    ),
    ".errors": ("ErrorEvent",),
    ".server": (
        "InputAudioBufferClearedEvent",
        "InputAudioBufferCommittedEvent",
        "InputAudioBufferSpeechStartedEvent",
        "InputAudioBufferSpeechStoppedEvent",
        "OutputAudioBufferClearedEvent",
        "OutputAudioBufferStartedEvent",
        "OutputAudioBufferStoppedEvent",
        "RateLimitsUpdatedEvent",
        "SessionCreatedEvent",
        "SessionUpdatedEvent",
    ),
    ".server_response": (
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
    ),
    ".transcription": (
        "TranscriptionSessionCreatedEvent",
        "TranscriptionSessionUpdateEvent",
        "TranscriptionSessionUpdatedEvent",
    ),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOME_OF[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
