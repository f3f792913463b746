# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:c6c63b9dce57b0a179c9a359c689638155a8529a692c065b8298311567f97f31
# To make it again: wirewright generate
"""What each channel carries, in each direction."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.values import UnknownEvent
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
    ConversationItemAddedEvent,
    ConversationItemCreatedEvent,
    ConversationItemDeletedEvent,
    ConversationItemDoneEvent,
    ConversationItemInputAudioTranscriptionCompletedEvent,
    ConversationItemInputAudioTranscriptionDeltaEvent,
    ConversationItemInputAudioTranscriptionFailedEvent,
    ConversationItemInputAudioTranscriptionSegmentEvent,
    ConversationItemRetrievedEvent,
    ConversationItemTruncatedEvent,
)
from .errors import ErrorEvent
from .server import (
    InputAudioBufferClearedEvent,
    InputAudioBufferCommittedEvent,
    InputAudioBufferDtmfEventReceivedEvent,
    InputAudioBufferSpeechStartedEvent,
    InputAudioBufferSpeechStoppedEvent,
    InputAudioBufferTimeoutTriggeredEvent,
    OutputAudioBufferClearedEvent,
    OutputAudioBufferStartedEvent,
    OutputAudioBufferStoppedEvent,
    RateLimitsUpdatedEvent,
    SessionCreatedEvent,
    SessionUpdatedEvent,
)
from .server_response import (
    McpListToolsCompletedEvent,
    McpListToolsFailedEvent,
    McpListToolsInProgressEvent,
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
    ResponseCreatedEvent,
    ResponseDoneEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseMcpCallArgumentsDeltaEvent,
    ResponseMcpCallArgumentsDoneEvent,
    ResponseMcpCallCompletedEvent,
    ResponseMcpCallFailedEvent,
    ResponseMcpCallInProgressEvent,
    ResponseOutputAudioDeltaEvent,
    ResponseOutputAudioDoneEvent,
    ResponseOutputAudioTranscriptDeltaEvent,
    ResponseOutputAudioTranscriptDoneEvent,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseOutputTextDeltaEvent,
    ResponseOutputTextDoneEvent,
)
from .transcription import (
    TranscriptionSessionCreatedEvent,
    TranscriptionSessionUpdatedEvent,
    TranscriptionSessionUpdateEvent,
)
from .translation import (
    SessionClosedEvent,
    SessionCloseEvent,
    SessionInputAudioBufferAppendEvent,
    SessionInputTranscriptDeltaEvent,
    SessionOutputAudioDeltaEvent,
    SessionOutputTranscriptDeltaEvent,
    TranslationSessionCreatedEvent,
    TranslationSessionUpdatedEvent,
    TranslationSessionUpdateEvent,
)
from .webhook import RealtimeCallIncomingEvent

__all__ = [
    "AnyClientEvent",
    "AnyServerEvent",
    "RealtimeClientEvent",
    "RealtimeServerEvent",
    "TranscriptionClientEvent",
    "TranscriptionServerEvent",
    "TranslationClientEvent",
    "TranslationServerEvent",
    "WebhookClientEvent",
    "WebhookServerEvent",
]

RealtimeClientEvent: TypeAlias = (
    SessionUpdateEvent
    | InputAudioBufferAppendEvent
    | InputAudioBufferCommitEvent
    | InputAudioBufferClearEvent
    | OutputAudioBufferClearEvent
    | ConversationItemCreateEvent
    | ConversationItemRetrieveEvent
    | ConversationItemTruncateEvent
    | ConversationItemDeleteEvent
    | ResponseCreateEvent
    | ResponseCancelEvent
    | UnknownEvent
)
"""What the client sends on the channel `realtime`."""

RealtimeServerEvent: TypeAlias = (
    ErrorEvent
    | SessionCreatedEvent
    | SessionUpdatedEvent
    | ConversationCreatedEvent
    | ConversationItemCreatedEvent
    | ConversationItemAddedEvent
    | ConversationItemDoneEvent
    | ConversationItemRetrievedEvent
    | ConversationItemTruncatedEvent
    | ConversationItemDeletedEvent
    | ConversationItemInputAudioTranscriptionDeltaEvent
    | ConversationItemInputAudioTranscriptionSegmentEvent
    | ConversationItemInputAudioTranscriptionCompletedEvent
    | ConversationItemInputAudioTranscriptionFailedEvent
    | InputAudioBufferCommittedEvent
    | InputAudioBufferClearedEvent
    | InputAudioBufferSpeechStartedEvent
    | InputAudioBufferSpeechStoppedEvent
    | InputAudioBufferTimeoutTriggeredEvent
    | InputAudioBufferDtmfEventReceivedEvent
    | OutputAudioBufferStartedEvent
    | OutputAudioBufferStoppedEvent
    | OutputAudioBufferClearedEvent
    | ResponseCreatedEvent
    | ResponseDoneEvent
    | ResponseOutputItemAddedEvent
    | ResponseOutputItemDoneEvent
    | ResponseContentPartAddedEvent
    | ResponseContentPartDoneEvent
    | ResponseOutputTextDeltaEvent
    | ResponseOutputTextDoneEvent
    | ResponseOutputAudioTranscriptDeltaEvent
    | ResponseOutputAudioTranscriptDoneEvent
    | ResponseOutputAudioDeltaEvent
    | ResponseOutputAudioDoneEvent
    | ResponseFunctionCallArgumentsDeltaEvent
    | ResponseFunctionCallArgumentsDoneEvent
    | ResponseMcpCallArgumentsDeltaEvent
    | ResponseMcpCallArgumentsDoneEvent
    | ResponseMcpCallInProgressEvent
    | ResponseMcpCallCompletedEvent
    | ResponseMcpCallFailedEvent
    | McpListToolsInProgressEvent
    | McpListToolsCompletedEvent
    | McpListToolsFailedEvent
    | RateLimitsUpdatedEvent
    | UnknownEvent
)
"""What the server sends on the channel `realtime`."""

TranscriptionClientEvent: TypeAlias = (
    TranscriptionSessionUpdateEvent
    | InputAudioBufferAppendEvent
    | InputAudioBufferCommitEvent
    | InputAudioBufferClearEvent
    | ConversationItemRetrieveEvent
    | ConversationItemDeleteEvent
    | UnknownEvent
)
"""What the client sends on the channel `transcription`."""

TranscriptionServerEvent: TypeAlias = (
    ErrorEvent
    | TranscriptionSessionCreatedEvent
    | TranscriptionSessionUpdatedEvent
    | ConversationItemCreatedEvent
    | ConversationItemAddedEvent
    | ConversationItemDoneEvent
    | ConversationItemRetrievedEvent
    | ConversationItemDeletedEvent
    | ConversationItemInputAudioTranscriptionDeltaEvent
    | ConversationItemInputAudioTranscriptionSegmentEvent
    | ConversationItemInputAudioTranscriptionCompletedEvent
    | ConversationItemInputAudioTranscriptionFailedEvent
    | InputAudioBufferCommittedEvent
    | InputAudioBufferClearedEvent
    | InputAudioBufferSpeechStartedEvent
    | InputAudioBufferSpeechStoppedEvent
    | InputAudioBufferTimeoutTriggeredEvent
    | UnknownEvent
)
"""What the server sends on the channel `transcription`."""

TranslationClientEvent: TypeAlias = (
    TranslationSessionUpdateEvent
    | SessionInputAudioBufferAppendEvent
    | SessionCloseEvent
    | UnknownEvent
)
"""What the client sends on the channel `translation`."""

TranslationServerEvent: TypeAlias = (
    ErrorEvent
    | TranslationSessionCreatedEvent
    | TranslationSessionUpdatedEvent
    | SessionClosedEvent
    | SessionInputTranscriptDeltaEvent
    | SessionOutputTranscriptDeltaEvent
    | SessionOutputAudioDeltaEvent
    | UnknownEvent
)
"""What the server sends on the channel `translation`."""

WebhookClientEvent: TypeAlias = UnknownEvent
"""What the client sends on the channel `webhook`."""

WebhookServerEvent: TypeAlias = RealtimeCallIncomingEvent | UnknownEvent
"""What the server sends on the channel `webhook`."""

AnyClientEvent: TypeAlias = (
    RealtimeClientEvent
    | TranscriptionClientEvent
    | TranslationClientEvent
    | WebhookClientEvent
)
"""What the client sends on any channel."""

AnyServerEvent: TypeAlias = (
    RealtimeServerEvent
    | TranscriptionServerEvent
    | TranslationServerEvent
    | WebhookServerEvent
)
"""What the server sends on any channel."""
