# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
# To make it again: wirewright generate
"""For servers: events with new ids, and with the API's defaults for what is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.ids import GenerateId, generate_id
from ._runtime.net.audio import BytesLike, as_base64
from ._runtime.roles import Factory
from ._runtime.unset import UNSET, UnsetType
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
from .roles import SHAPES

if TYPE_CHECKING:
    from .types.conversation import Conversation
    from .types.errors import ErrorDetails
    from .types.response import Response
    from .types.session import RealtimeSession
    from .types.transcription import LogProb, TranscriptionError, TranscriptionSession
    from .types.unions import ConversationItem, ResponseContentPart, TranscriptionUsage
    from .types.usage import RateLimit

__all__ = ["RealtimeServerFactory", "TranscriptionServerFactory"]


class RealtimeServerSessionFactory(Factory):
    """Makes the events `session.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)

    def created(
        self,
        *,
        session: RealtimeSession,
        event_id: str | UnsetType = UNSET,
    ) -> SessionCreatedEvent:
        """The connection is open. Always the first message.

        Event `session.created`, sent by the server.
        """
        event = SessionCreatedEvent(
            event_id=self._id(event_id, "event_"),
            session=session,
        )
        return self._complete(event)

    def updated(
        self,
        *,
        session: RealtimeSession,
        event_id: str | UnsetType = UNSET,
    ) -> SessionUpdatedEvent:
        """A change of the session is in effect.

        Event `session.updated`, sent by the server.
        """
        event = SessionUpdatedEvent(
            event_id=self._id(event_id, "event_"),
            session=session,
        )
        return self._complete(event)


class RealtimeServerConversationItemInputAudioTranscriptionFactory(Factory):
    """Makes the events `conversation.item.input_audio_transcription.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)

    def delta(
        self,
        *,
        item_id: str,
        event_id: str | UnsetType = UNSET,
        content_index: int | UnsetType = UNSET,
        delta: str | UnsetType = UNSET,
        logprobs: list[LogProb] | None | UnsetType = UNSET,
    ) -> ConversationItemInputAudioTranscriptionDeltaEvent:
        """More of what the user said.

        Event `conversation.item.input_audio_transcription.delta`, sent by the
        server.
        """
        event = ConversationItemInputAudioTranscriptionDeltaEvent(
            event_id=self._id(event_id, "event_"),
            item_id=item_id,
            content_index=content_index,
            delta=delta,
            logprobs=logprobs,
        )
        return self._complete(event)

    def completed(
        self,
        *,
        item_id: str,
        content_index: int,
        transcript: str,
        usage: TranscriptionUsage,
        event_id: str | UnsetType = UNSET,
        logprobs: list[LogProb] | None | UnsetType = UNSET,
    ) -> ConversationItemInputAudioTranscriptionCompletedEvent:
        """All that the user said. The response to it may be done by then.

        Event `conversation.item.input_audio_transcription.completed`, sent by the
        server.
        """
        event = ConversationItemInputAudioTranscriptionCompletedEvent(
            event_id=self._id(event_id, "event_"),
            item_id=item_id,
            content_index=content_index,
            transcript=transcript,
            usage=usage,
            logprobs=logprobs,
        )
        return self._complete(event)

    def failed(
        self,
        *,
        item_id: str,
        content_index: int,
        error: TranscriptionError,
        event_id: str | UnsetType = UNSET,
    ) -> ConversationItemInputAudioTranscriptionFailedEvent:
        """What the user said could not be written down. The model heard it all the
        same.

        Event `conversation.item.input_audio_transcription.failed`, sent by the
        server.
        """
        event = ConversationItemInputAudioTranscriptionFailedEvent(
            event_id=self._id(event_id, "event_"),
            item_id=item_id,
            content_index=content_index,
            error=error,
        )
        return self._complete(event)


class RealtimeServerConversationItemFactory(Factory):
    """Makes the events `conversation.item.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)
        self.input_audio_transcription = (
            RealtimeServerConversationItemInputAudioTranscriptionFactory(generate_id)
        )

    def created(
        self,
        *,
        item: ConversationItem,
        event_id: str | UnsetType = UNSET,
        previous_item_id: str | None | UnsetType = UNSET,
    ) -> ConversationItemCreatedEvent:
        """There is a new item, from the client, from committed audio, or from a
        response. It may still be empty.

        Event `conversation.item.created`, sent by the server.
        """
        event = ConversationItemCreatedEvent(
            event_id=self._id(event_id, "event_"),
            item=item,
            previous_item_id=previous_item_id,
        )
        return self._complete(event)

    def retrieved(
        self,
        *,
        item: ConversationItem,
        event_id: str | UnsetType = UNSET,
    ) -> ConversationItemRetrievedEvent:
        """The item you asked for.

        Event `conversation.item.retrieved`, sent by the server.
        """
        event = ConversationItemRetrievedEvent(
            event_id=self._id(event_id, "event_"),
            item=item,
        )
        return self._complete(event)

    def truncated(
        self,
        *,
        item_id: str,
        content_index: int,
        audio_end_ms: int,
        event_id: str | UnsetType = UNSET,
    ) -> ConversationItemTruncatedEvent:
        """The model now remembers only what was heard.

        Event `conversation.item.truncated`, sent by the server.
        """
        event = ConversationItemTruncatedEvent(
            event_id=self._id(event_id, "event_"),
            item_id=item_id,
            content_index=content_index,
            audio_end_ms=audio_end_ms,
        )
        return self._complete(event)

    def deleted(
        self,
        *,
        item_id: str,
        event_id: str | UnsetType = UNSET,
    ) -> ConversationItemDeletedEvent:
        """The item is gone.

        Event `conversation.item.deleted`, sent by the server.
        """
        event = ConversationItemDeletedEvent(
            event_id=self._id(event_id, "event_"),
            item_id=item_id,
        )
        return self._complete(event)


class RealtimeServerConversationFactory(Factory):
    """Makes the events `conversation.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)
        self.item = RealtimeServerConversationItemFactory(generate_id)

    def created(
        self,
        *,
        conversation: Conversation,
        event_id: str | UnsetType = UNSET,
    ) -> ConversationCreatedEvent:
        """There is a conversation. Sent once, after the session.

        Event `conversation.created`, sent by the server.
        """
        event = ConversationCreatedEvent(
            event_id=self._id(event_id, "event_"),
            conversation=conversation,
        )
        return self._complete(event)


class RealtimeServerInputAudioBufferFactory(Factory):
    """Makes the events `input_audio_buffer.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)

    def committed(
        self,
        *,
        item_id: str,
        event_id: str | UnsetType = UNSET,
        previous_item_id: str | None | UnsetType = UNSET,
    ) -> InputAudioBufferCommittedEvent:
        """The buffer has become a user message.

        Event `input_audio_buffer.committed`, sent by the server.
        """
        event = InputAudioBufferCommittedEvent(
            event_id=self._id(event_id, "event_"),
            item_id=item_id,
            previous_item_id=previous_item_id,
        )
        return self._complete(event)

    def cleared(
        self,
        *,
        event_id: str | UnsetType = UNSET,
    ) -> InputAudioBufferClearedEvent:
        """The input buffer is empty.

        Event `input_audio_buffer.cleared`, sent by the server.
        """
        event = InputAudioBufferClearedEvent(event_id=self._id(event_id, "event_"))
        return self._complete(event)

    def speech_started(
        self,
        *,
        item_id: str,
        audio_start_ms: int,
        event_id: str | UnsetType = UNSET,
    ) -> InputAudioBufferSpeechStartedEvent:
        """Somebody began to speak. Stop playing what the model said.

        Event `input_audio_buffer.speech_started`, sent by the server.
        """
        event = InputAudioBufferSpeechStartedEvent(
            event_id=self._id(event_id, "event_"),
            item_id=item_id,
            audio_start_ms=audio_start_ms,
        )
        return self._complete(event)

    def speech_stopped(
        self,
        *,
        item_id: str,
        audio_end_ms: int,
        event_id: str | UnsetType = UNSET,
    ) -> InputAudioBufferSpeechStoppedEvent:
        """Nobody speaks any more. The buffer is committed next.

        Event `input_audio_buffer.speech_stopped`, sent by the server.
        """
        event = InputAudioBufferSpeechStoppedEvent(
            event_id=self._id(event_id, "event_"),
            item_id=item_id,
            audio_end_ms=audio_end_ms,
        )
        return self._complete(event)


class RealtimeServerOutputAudioBufferFactory(Factory):
    """Makes the events `output_audio_buffer.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)

    def started(
        self,
        *,
        response_id: str,
        event_id: str | UnsetType = UNSET,
    ) -> OutputAudioBufferStartedEvent:
        """The server began to play a response. WebRTC only.

        Event `output_audio_buffer.started`, sent by the server.
        """
        event = OutputAudioBufferStartedEvent(
            event_id=self._id(event_id, "event_"),
            response_id=response_id,
        )
        return self._complete(event)

    def stopped(
        self,
        *,
        response_id: str,
        event_id: str | UnsetType = UNSET,
    ) -> OutputAudioBufferStoppedEvent:
        """Everything has been played. Comes after the response is done. WebRTC only.

        Event `output_audio_buffer.stopped`, sent by the server.
        """
        event = OutputAudioBufferStoppedEvent(
            event_id=self._id(event_id, "event_"),
            response_id=response_id,
        )
        return self._complete(event)

    def cleared(
        self,
        *,
        response_id: str,
        event_id: str | UnsetType = UNSET,
    ) -> OutputAudioBufferClearedEvent:
        """Playing was cut off, by a new turn or by the client. WebRTC only.

        Event `output_audio_buffer.cleared`, sent by the server.
        """
        event = OutputAudioBufferClearedEvent(
            event_id=self._id(event_id, "event_"),
            response_id=response_id,
        )
        return self._complete(event)


class RealtimeServerResponseOutputItemFactory(Factory):
    """Makes the events `response.output_item.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)

    def added(
        self,
        *,
        response_id: str,
        output_index: int,
        item: ConversationItem,
        event_id: str | UnsetType = UNSET,
    ) -> ResponseOutputItemAddedEvent:
        """The model begins an item.

        Event `response.output_item.added`, sent by the server.
        """
        event = ResponseOutputItemAddedEvent(
            event_id=self._id(event_id, "event_"),
            response_id=response_id,
            output_index=output_index,
            item=item,
        )
        return self._complete(event)

    def done(
        self,
        *,
        response_id: str,
        output_index: int,
        item: ConversationItem,
        event_id: str | UnsetType = UNSET,
    ) -> ResponseOutputItemDoneEvent:
        """An item has ended, whole or cut off.

        Event `response.output_item.done`, sent by the server.
        """
        event = ResponseOutputItemDoneEvent(
            event_id=self._id(event_id, "event_"),
            response_id=response_id,
            output_index=output_index,
            item=item,
        )
        return self._complete(event)


class RealtimeServerResponseContentPartFactory(Factory):
    """Makes the events `response.content_part.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)

    def added(
        self,
        *,
        response_id: str,
        item_id: str,
        output_index: int,
        content_index: int,
        part: ResponseContentPart,
        event_id: str | UnsetType = UNSET,
    ) -> ResponseContentPartAddedEvent:
        """The model begins a part of a message.

        Event `response.content_part.added`, sent by the server.
        """
        event = ResponseContentPartAddedEvent(
            event_id=self._id(event_id, "event_"),
            response_id=response_id,
            item_id=item_id,
            output_index=output_index,
            content_index=content_index,
            part=part,
        )
        return self._complete(event)

    def done(
        self,
        *,
        response_id: str,
        item_id: str,
        output_index: int,
        content_index: int,
        part: ResponseContentPart,
        event_id: str | UnsetType = UNSET,
    ) -> ResponseContentPartDoneEvent:
        """A part has ended, whole or cut off.

        Event `response.content_part.done`, sent by the server.
        """
        event = ResponseContentPartDoneEvent(
            event_id=self._id(event_id, "event_"),
            response_id=response_id,
            item_id=item_id,
            output_index=output_index,
            content_index=content_index,
            part=part,
        )
        return self._complete(event)


class RealtimeServerResponseTextFactory(Factory):
    """Makes the events `response.text.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)

    def delta(
        self,
        *,
        response_id: str,
        item_id: str,
        output_index: int,
        content_index: int,
        delta: str,
        event_id: str | UnsetType = UNSET,
    ) -> ResponseTextDeltaEvent:
        """More text.

        Event `response.text.delta`, sent by the server.
        """
        event = ResponseTextDeltaEvent(
            event_id=self._id(event_id, "event_"),
            response_id=response_id,
            item_id=item_id,
            output_index=output_index,
            content_index=content_index,
            delta=delta,
        )
        return self._complete(event)

    def done(
        self,
        *,
        response_id: str,
        item_id: str,
        output_index: int,
        content_index: int,
        text: str,
        event_id: str | UnsetType = UNSET,
    ) -> ResponseTextDoneEvent:
        """The text is whole or cut off.

        Event `response.text.done`, sent by the server.
        """
        event = ResponseTextDoneEvent(
            event_id=self._id(event_id, "event_"),
            response_id=response_id,
            item_id=item_id,
            output_index=output_index,
            content_index=content_index,
            text=text,
        )
        return self._complete(event)


class RealtimeServerResponseAudioTranscriptFactory(Factory):
    """Makes the events `response.audio_transcript.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)

    def delta(
        self,
        *,
        response_id: str,
        item_id: str,
        output_index: int,
        content_index: int,
        delta: str,
        event_id: str | UnsetType = UNSET,
    ) -> ResponseAudioTranscriptDeltaEvent:
        """More of what the model says. The text runs ahead of the sound.

        Event `response.audio_transcript.delta`, sent by the server.
        """
        event = ResponseAudioTranscriptDeltaEvent(
            event_id=self._id(event_id, "event_"),
            response_id=response_id,
            item_id=item_id,
            output_index=output_index,
            content_index=content_index,
            delta=delta,
        )
        return self._complete(event)

    def done(
        self,
        *,
        response_id: str,
        item_id: str,
        output_index: int,
        content_index: int,
        transcript: str,
        event_id: str | UnsetType = UNSET,
    ) -> ResponseAudioTranscriptDoneEvent:
        """The transcript is whole or cut off.

        Event `response.audio_transcript.done`, sent by the server.
        """
        event = ResponseAudioTranscriptDoneEvent(
            event_id=self._id(event_id, "event_"),
            response_id=response_id,
            item_id=item_id,
            output_index=output_index,
            content_index=content_index,
            transcript=transcript,
        )
        return self._complete(event)


class RealtimeServerResponseAudioFactory(Factory):
    """Makes the events `response.audio.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)

    def delta(
        self,
        *,
        response_id: str,
        item_id: str,
        output_index: int,
        content_index: int,
        delta: BytesLike | str,
        event_id: str | UnsetType = UNSET,
    ) -> ResponseAudioDeltaEvent:
        """More sound. It comes faster than it can be played.

        Event `response.audio.delta`, sent by the server.
        """
        event = ResponseAudioDeltaEvent(
            event_id=self._id(event_id, "event_"),
            response_id=response_id,
            item_id=item_id,
            output_index=output_index,
            content_index=content_index,
            delta=as_base64(delta),
        )
        return self._complete(event)

    def done(
        self,
        *,
        response_id: str,
        item_id: str,
        output_index: int,
        content_index: int,
        event_id: str | UnsetType = UNSET,
    ) -> ResponseAudioDoneEvent:
        """There is no more sound of this part.

        Event `response.audio.done`, sent by the server.
        """
        event = ResponseAudioDoneEvent(
            event_id=self._id(event_id, "event_"),
            response_id=response_id,
            item_id=item_id,
            output_index=output_index,
            content_index=content_index,
        )
        return self._complete(event)


class RealtimeServerResponseFunctionCallArgumentsFactory(Factory):
    """Makes the events `response.function_call_arguments.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)

    def delta(
        self,
        *,
        response_id: str,
        item_id: str,
        output_index: int,
        call_id: str,
        delta: str,
        event_id: str | UnsetType = UNSET,
    ) -> ResponseFunctionCallArgumentsDeltaEvent:
        """More of the arguments of a call.

        Event `response.function_call_arguments.delta`, sent by the server.
        """
        event = ResponseFunctionCallArgumentsDeltaEvent(
            event_id=self._id(event_id, "event_"),
            response_id=response_id,
            item_id=item_id,
            output_index=output_index,
            call_id=call_id,
            delta=delta,
        )
        return self._complete(event)

    def done(
        self,
        *,
        response_id: str,
        item_id: str,
        output_index: int,
        call_id: str,
        arguments: str,
        event_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
    ) -> ResponseFunctionCallArgumentsDoneEvent:
        """A function is to be called. Answer with a `function_call_output` and ask for
        a response.

        Event `response.function_call_arguments.done`, sent by the server.
        """
        event = ResponseFunctionCallArgumentsDoneEvent(
            event_id=self._id(event_id, "event_"),
            response_id=response_id,
            item_id=item_id,
            output_index=output_index,
            call_id=call_id,
            arguments=arguments,
            name=name,
        )
        return self._complete(event)


class RealtimeServerResponseFactory(Factory):
    """Makes the events `response.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)
        self.output_item = RealtimeServerResponseOutputItemFactory(generate_id)
        self.content_part = RealtimeServerResponseContentPartFactory(generate_id)
        self.text = RealtimeServerResponseTextFactory(generate_id)
        self.audio_transcript = RealtimeServerResponseAudioTranscriptFactory(
            generate_id,
        )
        self.audio = RealtimeServerResponseAudioFactory(generate_id)
        self.function_call_arguments = (
            RealtimeServerResponseFunctionCallArgumentsFactory(generate_id)
        )

    def created(
        self,
        *,
        response: Response,
        event_id: str | UnsetType = UNSET,
    ) -> ResponseCreatedEvent:
        """The model begins to answer.

        Event `response.created`, sent by the server.
        """
        event = ResponseCreatedEvent(
            event_id=self._id(event_id, "event_"),
            response=response,
        )
        return self._complete(event)

    def done(
        self,
        *,
        response: Response,
        event_id: str | UnsetType = UNSET,
    ) -> ResponseDoneEvent:
        """The response has ended, whichever way. It has everything but its audio.

        Event `response.done`, sent by the server.
        """
        event = ResponseDoneEvent(
            event_id=self._id(event_id, "event_"),
            response=response,
        )
        return self._complete(event)


class RealtimeServerRateLimitsFactory(Factory):
    """Makes the events `rate_limits.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)

    def updated(
        self,
        *,
        rate_limits: list[RateLimit],
        event_id: str | UnsetType = UNSET,
    ) -> RateLimitsUpdatedEvent:
        """What is left of the limits. Sent when a response begins, with the tokens it
        may take already gone.

        Event `rate_limits.updated`, sent by the server.
        """
        event = RateLimitsUpdatedEvent(
            event_id=self._id(event_id, "event_"),
            rate_limits=rate_limits,
        )
        return self._complete(event)


class RealtimeServerFactory(Factory):
    """Makes the events of the server on the channel `realtime`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)
        self.session = RealtimeServerSessionFactory(generate_id)
        self.conversation = RealtimeServerConversationFactory(generate_id)
        self.input_audio_buffer = RealtimeServerInputAudioBufferFactory(generate_id)
        self.output_audio_buffer = RealtimeServerOutputAudioBufferFactory(generate_id)
        self.response = RealtimeServerResponseFactory(generate_id)
        self.rate_limits = RealtimeServerRateLimitsFactory(generate_id)

    def error(
        self,
        *,
        error: ErrorDetails,
        event_id: str | UnsetType = UNSET,
    ) -> ErrorEvent:
        """A message of the client was wrong or the server failed. Most errors leave the
        connection open.

        Event `error`, sent by the server.
        """
        event = ErrorEvent(event_id=self._id(event_id, "event_"), error=error)
        return self._complete(event)


class TranscriptionServerTranscriptionSessionFactory(Factory):
    """Makes the events `transcription_session.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)

    def created(
        self,
        *,
        session: TranscriptionSession,
        event_id: str | UnsetType = UNSET,
    ) -> TranscriptionSessionCreatedEvent:
        """The connection is open. Always the first message.

        Event `transcription_session.created`, sent by the server.
        """
        event = TranscriptionSessionCreatedEvent(
            event_id=self._id(event_id, "event_"),
            session=session,
        )
        return self._complete(event)

    def updated(
        self,
        *,
        session: TranscriptionSession,
        event_id: str | UnsetType = UNSET,
    ) -> TranscriptionSessionUpdatedEvent:
        """The change has been made.

        Event `transcription_session.updated`, sent by the server.
        """
        event = TranscriptionSessionUpdatedEvent(
            event_id=self._id(event_id, "event_"),
            session=session,
        )
        return self._complete(event)


class TranscriptionServerConversationItemInputAudioTranscriptionFactory(Factory):
    """Makes the events `conversation.item.input_audio_transcription.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)

    def delta(
        self,
        *,
        item_id: str,
        event_id: str | UnsetType = UNSET,
        content_index: int | UnsetType = UNSET,
        delta: str | UnsetType = UNSET,
        logprobs: list[LogProb] | None | UnsetType = UNSET,
    ) -> ConversationItemInputAudioTranscriptionDeltaEvent:
        """More of what the user said.

        Event `conversation.item.input_audio_transcription.delta`, sent by the
        server.
        """
        event = ConversationItemInputAudioTranscriptionDeltaEvent(
            event_id=self._id(event_id, "event_"),
            item_id=item_id,
            content_index=content_index,
            delta=delta,
            logprobs=logprobs,
        )
        return self._complete(event)

    def completed(
        self,
        *,
        item_id: str,
        content_index: int,
        transcript: str,
        usage: TranscriptionUsage,
        event_id: str | UnsetType = UNSET,
        logprobs: list[LogProb] | None | UnsetType = UNSET,
    ) -> ConversationItemInputAudioTranscriptionCompletedEvent:
        """All that the user said. The response to it may be done by then.

        Event `conversation.item.input_audio_transcription.completed`, sent by the
        server.
        """
        event = ConversationItemInputAudioTranscriptionCompletedEvent(
            event_id=self._id(event_id, "event_"),
            item_id=item_id,
            content_index=content_index,
            transcript=transcript,
            usage=usage,
            logprobs=logprobs,
        )
        return self._complete(event)

    def failed(
        self,
        *,
        item_id: str,
        content_index: int,
        error: TranscriptionError,
        event_id: str | UnsetType = UNSET,
    ) -> ConversationItemInputAudioTranscriptionFailedEvent:
        """What the user said could not be written down. The model heard it all the
        same.

        Event `conversation.item.input_audio_transcription.failed`, sent by the
        server.
        """
        event = ConversationItemInputAudioTranscriptionFailedEvent(
            event_id=self._id(event_id, "event_"),
            item_id=item_id,
            content_index=content_index,
            error=error,
        )
        return self._complete(event)


class TranscriptionServerConversationItemFactory(Factory):
    """Makes the events `conversation.item.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)
        self.input_audio_transcription = (
            TranscriptionServerConversationItemInputAudioTranscriptionFactory(
                generate_id,
            )
        )

    def created(
        self,
        *,
        item: ConversationItem,
        event_id: str | UnsetType = UNSET,
        previous_item_id: str | None | UnsetType = UNSET,
    ) -> ConversationItemCreatedEvent:
        """There is a new item, from the client, from committed audio, or from a
        response. It may still be empty.

        Event `conversation.item.created`, sent by the server.
        """
        event = ConversationItemCreatedEvent(
            event_id=self._id(event_id, "event_"),
            item=item,
            previous_item_id=previous_item_id,
        )
        return self._complete(event)

    def retrieved(
        self,
        *,
        item: ConversationItem,
        event_id: str | UnsetType = UNSET,
    ) -> ConversationItemRetrievedEvent:
        """The item you asked for.

        Event `conversation.item.retrieved`, sent by the server.
        """
        event = ConversationItemRetrievedEvent(
            event_id=self._id(event_id, "event_"),
            item=item,
        )
        return self._complete(event)

    def deleted(
        self,
        *,
        item_id: str,
        event_id: str | UnsetType = UNSET,
    ) -> ConversationItemDeletedEvent:
        """The item is gone.

        Event `conversation.item.deleted`, sent by the server.
        """
        event = ConversationItemDeletedEvent(
            event_id=self._id(event_id, "event_"),
            item_id=item_id,
        )
        return self._complete(event)


class TranscriptionServerConversationFactory(Factory):
    """Makes the events `conversation.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)
        self.item = TranscriptionServerConversationItemFactory(generate_id)


class TranscriptionServerInputAudioBufferFactory(Factory):
    """Makes the events `input_audio_buffer.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)

    def committed(
        self,
        *,
        item_id: str,
        event_id: str | UnsetType = UNSET,
        previous_item_id: str | None | UnsetType = UNSET,
    ) -> InputAudioBufferCommittedEvent:
        """The buffer has become a user message.

        Event `input_audio_buffer.committed`, sent by the server.
        """
        event = InputAudioBufferCommittedEvent(
            event_id=self._id(event_id, "event_"),
            item_id=item_id,
            previous_item_id=previous_item_id,
        )
        return self._complete(event)

    def cleared(
        self,
        *,
        event_id: str | UnsetType = UNSET,
    ) -> InputAudioBufferClearedEvent:
        """The input buffer is empty.

        Event `input_audio_buffer.cleared`, sent by the server.
        """
        event = InputAudioBufferClearedEvent(event_id=self._id(event_id, "event_"))
        return self._complete(event)

    def speech_started(
        self,
        *,
        item_id: str,
        audio_start_ms: int,
        event_id: str | UnsetType = UNSET,
    ) -> InputAudioBufferSpeechStartedEvent:
        """Somebody began to speak. Stop playing what the model said.

        Event `input_audio_buffer.speech_started`, sent by the server.
        """
        event = InputAudioBufferSpeechStartedEvent(
            event_id=self._id(event_id, "event_"),
            item_id=item_id,
            audio_start_ms=audio_start_ms,
        )
        return self._complete(event)

    def speech_stopped(
        self,
        *,
        item_id: str,
        audio_end_ms: int,
        event_id: str | UnsetType = UNSET,
    ) -> InputAudioBufferSpeechStoppedEvent:
        """Nobody speaks any more. The buffer is committed next.

        Event `input_audio_buffer.speech_stopped`, sent by the server.
        """
        event = InputAudioBufferSpeechStoppedEvent(
            event_id=self._id(event_id, "event_"),
            item_id=item_id,
            audio_end_ms=audio_end_ms,
        )
        return self._complete(event)


class TranscriptionServerFactory(Factory):
    """Makes the events of the server on the channel `transcription`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)
        self.transcription_session = TranscriptionServerTranscriptionSessionFactory(
            generate_id,
        )
        self.conversation = TranscriptionServerConversationFactory(generate_id)
        self.input_audio_buffer = TranscriptionServerInputAudioBufferFactory(
            generate_id,
        )

    def error(
        self,
        *,
        error: ErrorDetails,
        event_id: str | UnsetType = UNSET,
    ) -> ErrorEvent:
        """A message of the client was wrong or the server failed. Most errors leave the
        connection open.

        Event `error`, sent by the server.
        """
        event = ErrorEvent(event_id=self._id(event_id, "event_"), error=error)
        return self._complete(event)
