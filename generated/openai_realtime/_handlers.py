# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:c6c63b9dce57b0a179c9a359c689638155a8529a692c065b8298311567f97f31
# To make it again: wirewright generate
"""Handlers of server events by name, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol, overload

from ._runtime.net.handlers import OptionalHandler, Registration

if TYPE_CHECKING:
    from .events.conversation import (
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
    from .events.errors import ErrorEvent
    from .events.server import (
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
    from .events.server_response import (
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
    from .events.transcription import (
        TranscriptionSessionCreatedEvent,
        TranscriptionSessionUpdatedEvent,
    )
    from .events.translation import (
        SessionClosedEvent,
        SessionInputTranscriptDeltaEvent,
        SessionOutputAudioDeltaEvent,
        SessionOutputTranscriptDeltaEvent,
        TranslationSessionCreatedEvent,
        TranslationSessionUpdatedEvent,
    )


class OnRealtimeEvent(Protocol):
    """What `on` and `once` of the channel `realtime` take."""

    @overload
    def __call__(
        self,
        name: Literal["error"],
        handler: OptionalHandler[ErrorEvent] = None,
    ) -> Registration[ErrorEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["session.created"],
        handler: OptionalHandler[SessionCreatedEvent] = None,
    ) -> Registration[SessionCreatedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["session.updated"],
        handler: OptionalHandler[SessionUpdatedEvent] = None,
    ) -> Registration[SessionUpdatedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["conversation.created"],
        handler: OptionalHandler[ConversationCreatedEvent] = None,
    ) -> Registration[ConversationCreatedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["conversation.item.created"],
        handler: OptionalHandler[ConversationItemCreatedEvent] = None,
    ) -> Registration[ConversationItemCreatedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["conversation.item.added"],
        handler: OptionalHandler[ConversationItemAddedEvent] = None,
    ) -> Registration[ConversationItemAddedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["conversation.item.done"],
        handler: OptionalHandler[ConversationItemDoneEvent] = None,
    ) -> Registration[ConversationItemDoneEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["conversation.item.retrieved"],
        handler: OptionalHandler[ConversationItemRetrievedEvent] = None,
    ) -> Registration[ConversationItemRetrievedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["conversation.item.truncated"],
        handler: OptionalHandler[ConversationItemTruncatedEvent] = None,
    ) -> Registration[ConversationItemTruncatedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["conversation.item.deleted"],
        handler: OptionalHandler[ConversationItemDeletedEvent] = None,
    ) -> Registration[ConversationItemDeletedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["conversation.item.input_audio_transcription.delta"],
        handler: OptionalHandler[
            ConversationItemInputAudioTranscriptionDeltaEvent
        ] = None,
    ) -> Registration[ConversationItemInputAudioTranscriptionDeltaEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["conversation.item.input_audio_transcription.segment"],
        handler: OptionalHandler[
            ConversationItemInputAudioTranscriptionSegmentEvent
        ] = None,
    ) -> Registration[ConversationItemInputAudioTranscriptionSegmentEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["conversation.item.input_audio_transcription.completed"],
        handler: OptionalHandler[
            ConversationItemInputAudioTranscriptionCompletedEvent
        ] = None,
    ) -> Registration[ConversationItemInputAudioTranscriptionCompletedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["conversation.item.input_audio_transcription.failed"],
        handler: OptionalHandler[
            ConversationItemInputAudioTranscriptionFailedEvent
        ] = None,
    ) -> Registration[ConversationItemInputAudioTranscriptionFailedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["input_audio_buffer.committed"],
        handler: OptionalHandler[InputAudioBufferCommittedEvent] = None,
    ) -> Registration[InputAudioBufferCommittedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["input_audio_buffer.cleared"],
        handler: OptionalHandler[InputAudioBufferClearedEvent] = None,
    ) -> Registration[InputAudioBufferClearedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["input_audio_buffer.speech_started"],
        handler: OptionalHandler[InputAudioBufferSpeechStartedEvent] = None,
    ) -> Registration[InputAudioBufferSpeechStartedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["input_audio_buffer.speech_stopped"],
        handler: OptionalHandler[InputAudioBufferSpeechStoppedEvent] = None,
    ) -> Registration[InputAudioBufferSpeechStoppedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["input_audio_buffer.timeout_triggered"],
        handler: OptionalHandler[InputAudioBufferTimeoutTriggeredEvent] = None,
    ) -> Registration[InputAudioBufferTimeoutTriggeredEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["input_audio_buffer.dtmf_event_received"],
        handler: OptionalHandler[InputAudioBufferDtmfEventReceivedEvent] = None,
    ) -> Registration[InputAudioBufferDtmfEventReceivedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["output_audio_buffer.started"],
        handler: OptionalHandler[OutputAudioBufferStartedEvent] = None,
    ) -> Registration[OutputAudioBufferStartedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["output_audio_buffer.stopped"],
        handler: OptionalHandler[OutputAudioBufferStoppedEvent] = None,
    ) -> Registration[OutputAudioBufferStoppedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["output_audio_buffer.cleared"],
        handler: OptionalHandler[OutputAudioBufferClearedEvent] = None,
    ) -> Registration[OutputAudioBufferClearedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["response.created"],
        handler: OptionalHandler[ResponseCreatedEvent] = None,
    ) -> Registration[ResponseCreatedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["response.done"],
        handler: OptionalHandler[ResponseDoneEvent] = None,
    ) -> Registration[ResponseDoneEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["response.output_item.added"],
        handler: OptionalHandler[ResponseOutputItemAddedEvent] = None,
    ) -> Registration[ResponseOutputItemAddedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["response.output_item.done"],
        handler: OptionalHandler[ResponseOutputItemDoneEvent] = None,
    ) -> Registration[ResponseOutputItemDoneEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["response.content_part.added"],
        handler: OptionalHandler[ResponseContentPartAddedEvent] = None,
    ) -> Registration[ResponseContentPartAddedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["response.content_part.done"],
        handler: OptionalHandler[ResponseContentPartDoneEvent] = None,
    ) -> Registration[ResponseContentPartDoneEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["response.output_text.delta"],
        handler: OptionalHandler[ResponseOutputTextDeltaEvent] = None,
    ) -> Registration[ResponseOutputTextDeltaEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["response.output_text.done"],
        handler: OptionalHandler[ResponseOutputTextDoneEvent] = None,
    ) -> Registration[ResponseOutputTextDoneEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["response.output_audio_transcript.delta"],
        handler: OptionalHandler[ResponseOutputAudioTranscriptDeltaEvent] = None,
    ) -> Registration[ResponseOutputAudioTranscriptDeltaEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["response.output_audio_transcript.done"],
        handler: OptionalHandler[ResponseOutputAudioTranscriptDoneEvent] = None,
    ) -> Registration[ResponseOutputAudioTranscriptDoneEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["response.output_audio.delta"],
        handler: OptionalHandler[ResponseOutputAudioDeltaEvent] = None,
    ) -> Registration[ResponseOutputAudioDeltaEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["response.output_audio.done"],
        handler: OptionalHandler[ResponseOutputAudioDoneEvent] = None,
    ) -> Registration[ResponseOutputAudioDoneEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["response.function_call_arguments.delta"],
        handler: OptionalHandler[ResponseFunctionCallArgumentsDeltaEvent] = None,
    ) -> Registration[ResponseFunctionCallArgumentsDeltaEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["response.function_call_arguments.done"],
        handler: OptionalHandler[ResponseFunctionCallArgumentsDoneEvent] = None,
    ) -> Registration[ResponseFunctionCallArgumentsDoneEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["response.mcp_call_arguments.delta"],
        handler: OptionalHandler[ResponseMcpCallArgumentsDeltaEvent] = None,
    ) -> Registration[ResponseMcpCallArgumentsDeltaEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["response.mcp_call_arguments.done"],
        handler: OptionalHandler[ResponseMcpCallArgumentsDoneEvent] = None,
    ) -> Registration[ResponseMcpCallArgumentsDoneEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["response.mcp_call.in_progress"],
        handler: OptionalHandler[ResponseMcpCallInProgressEvent] = None,
    ) -> Registration[ResponseMcpCallInProgressEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["response.mcp_call.completed"],
        handler: OptionalHandler[ResponseMcpCallCompletedEvent] = None,
    ) -> Registration[ResponseMcpCallCompletedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["response.mcp_call.failed"],
        handler: OptionalHandler[ResponseMcpCallFailedEvent] = None,
    ) -> Registration[ResponseMcpCallFailedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["mcp_list_tools.in_progress"],
        handler: OptionalHandler[McpListToolsInProgressEvent] = None,
    ) -> Registration[McpListToolsInProgressEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["mcp_list_tools.completed"],
        handler: OptionalHandler[McpListToolsCompletedEvent] = None,
    ) -> Registration[McpListToolsCompletedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["mcp_list_tools.failed"],
        handler: OptionalHandler[McpListToolsFailedEvent] = None,
    ) -> Registration[McpListToolsFailedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["rate_limits.updated"],
        handler: OptionalHandler[RateLimitsUpdatedEvent] = None,
    ) -> Registration[RateLimitsUpdatedEvent]: ...


class OnTranscriptionEvent(Protocol):
    """What `on` and `once` of the channel `transcription` take."""

    @overload
    def __call__(
        self,
        name: Literal["error"],
        handler: OptionalHandler[ErrorEvent] = None,
    ) -> Registration[ErrorEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["session.created"],
        handler: OptionalHandler[TranscriptionSessionCreatedEvent] = None,
    ) -> Registration[TranscriptionSessionCreatedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["session.updated"],
        handler: OptionalHandler[TranscriptionSessionUpdatedEvent] = None,
    ) -> Registration[TranscriptionSessionUpdatedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["conversation.item.created"],
        handler: OptionalHandler[ConversationItemCreatedEvent] = None,
    ) -> Registration[ConversationItemCreatedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["conversation.item.added"],
        handler: OptionalHandler[ConversationItemAddedEvent] = None,
    ) -> Registration[ConversationItemAddedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["conversation.item.done"],
        handler: OptionalHandler[ConversationItemDoneEvent] = None,
    ) -> Registration[ConversationItemDoneEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["conversation.item.retrieved"],
        handler: OptionalHandler[ConversationItemRetrievedEvent] = None,
    ) -> Registration[ConversationItemRetrievedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["conversation.item.deleted"],
        handler: OptionalHandler[ConversationItemDeletedEvent] = None,
    ) -> Registration[ConversationItemDeletedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["conversation.item.input_audio_transcription.delta"],
        handler: OptionalHandler[
            ConversationItemInputAudioTranscriptionDeltaEvent
        ] = None,
    ) -> Registration[ConversationItemInputAudioTranscriptionDeltaEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["conversation.item.input_audio_transcription.segment"],
        handler: OptionalHandler[
            ConversationItemInputAudioTranscriptionSegmentEvent
        ] = None,
    ) -> Registration[ConversationItemInputAudioTranscriptionSegmentEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["conversation.item.input_audio_transcription.completed"],
        handler: OptionalHandler[
            ConversationItemInputAudioTranscriptionCompletedEvent
        ] = None,
    ) -> Registration[ConversationItemInputAudioTranscriptionCompletedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["conversation.item.input_audio_transcription.failed"],
        handler: OptionalHandler[
            ConversationItemInputAudioTranscriptionFailedEvent
        ] = None,
    ) -> Registration[ConversationItemInputAudioTranscriptionFailedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["input_audio_buffer.committed"],
        handler: OptionalHandler[InputAudioBufferCommittedEvent] = None,
    ) -> Registration[InputAudioBufferCommittedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["input_audio_buffer.cleared"],
        handler: OptionalHandler[InputAudioBufferClearedEvent] = None,
    ) -> Registration[InputAudioBufferClearedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["input_audio_buffer.speech_started"],
        handler: OptionalHandler[InputAudioBufferSpeechStartedEvent] = None,
    ) -> Registration[InputAudioBufferSpeechStartedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["input_audio_buffer.speech_stopped"],
        handler: OptionalHandler[InputAudioBufferSpeechStoppedEvent] = None,
    ) -> Registration[InputAudioBufferSpeechStoppedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["input_audio_buffer.timeout_triggered"],
        handler: OptionalHandler[InputAudioBufferTimeoutTriggeredEvent] = None,
    ) -> Registration[InputAudioBufferTimeoutTriggeredEvent]: ...


class OnTranslationEvent(Protocol):
    """What `on` and `once` of the channel `translation` take."""

    @overload
    def __call__(
        self,
        name: Literal["error"],
        handler: OptionalHandler[ErrorEvent] = None,
    ) -> Registration[ErrorEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["session.created"],
        handler: OptionalHandler[TranslationSessionCreatedEvent] = None,
    ) -> Registration[TranslationSessionCreatedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["session.updated"],
        handler: OptionalHandler[TranslationSessionUpdatedEvent] = None,
    ) -> Registration[TranslationSessionUpdatedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["session.closed"],
        handler: OptionalHandler[SessionClosedEvent] = None,
    ) -> Registration[SessionClosedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["session.input_transcript.delta"],
        handler: OptionalHandler[SessionInputTranscriptDeltaEvent] = None,
    ) -> Registration[SessionInputTranscriptDeltaEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["session.output_transcript.delta"],
        handler: OptionalHandler[SessionOutputTranscriptDeltaEvent] = None,
    ) -> Registration[SessionOutputTranscriptDeltaEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["session.output_audio.delta"],
        handler: OptionalHandler[SessionOutputAudioDeltaEvent] = None,
    ) -> Registration[SessionOutputAudioDeltaEvent]: ...
