# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
# To make it again: wirewright generate
"""Handlers of server events by name, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol, overload

from ._runtime.net.handlers import OptionalHandler, Registration

if TYPE_CHECKING:
    from .events.conversation import (
        ConversationCreatedEvent,
        ConversationItemCreatedEvent,
        ConversationItemDeletedEvent,
        ConversationItemInputAudioTranscriptionCompletedEvent,
        ConversationItemInputAudioTranscriptionDeltaEvent,
        ConversationItemInputAudioTranscriptionFailedEvent,
        ConversationItemRetrievedEvent,
        ConversationItemTruncatedEvent,
    )
    from .events.errors import ErrorEvent
    from .events.server import (
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
    from .events.server_response import (
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
    from .events.transcription import (
        TranscriptionSessionCreatedEvent,
        TranscriptionSessionUpdatedEvent,
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
        name: Literal["response.text.delta"],
        handler: OptionalHandler[ResponseTextDeltaEvent] = None,
    ) -> Registration[ResponseTextDeltaEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["response.text.done"],
        handler: OptionalHandler[ResponseTextDoneEvent] = None,
    ) -> Registration[ResponseTextDoneEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["response.audio_transcript.delta"],
        handler: OptionalHandler[ResponseAudioTranscriptDeltaEvent] = None,
    ) -> Registration[ResponseAudioTranscriptDeltaEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["response.audio_transcript.done"],
        handler: OptionalHandler[ResponseAudioTranscriptDoneEvent] = None,
    ) -> Registration[ResponseAudioTranscriptDoneEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["response.audio.delta"],
        handler: OptionalHandler[ResponseAudioDeltaEvent] = None,
    ) -> Registration[ResponseAudioDeltaEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["response.audio.done"],
        handler: OptionalHandler[ResponseAudioDoneEvent] = None,
    ) -> Registration[ResponseAudioDoneEvent]: ...
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
        name: Literal["transcription_session.created"],
        handler: OptionalHandler[TranscriptionSessionCreatedEvent] = None,
    ) -> Registration[TranscriptionSessionCreatedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["transcription_session.updated"],
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
