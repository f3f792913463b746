# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:c6c63b9dce57b0a179c9a359c689638155a8529a692c065b8298311567f97f31
# To make it again: wirewright generate
"""For servers: events with new ids, and with the API's defaults for what is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ._runtime.ids import GenerateId, generate_id
from ._runtime.net.audio import BytesLike, as_base64
from ._runtime.roles import Factory
from ._runtime.unset import UNSET, UnsetType
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
from .events.webhook import RealtimeCallIncomingEvent
from .roles import SHAPES

if TYPE_CHECKING:
    from .types.conversation import Conversation
    from .types.errors import ErrorDetails
    from .types.response import Response
    from .types.transcription import (
        LogProb,
        TranscriptionError,
        TranscriptionLanguage,
        TranscriptionSession,
    )
    from .types.translation import TranslationSession
    from .types.unions import (
        ConversationItem,
        ResponseContentPart,
        Session,
        TranscriptionUsage,
    )
    from .types.usage import RateLimit
    from .types.webhook import IncomingCall

__all__ = [
    "RealtimeServerFactory",
    "TranscriptionServerFactory",
    "TranslationServerFactory",
    "WebhookServerFactory",
]


class RealtimeServerSessionFactory(Factory):
    """Makes the events `session.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)

    def created(
        self,
        *,
        session: Session,
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
        session: Session,
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
        obfuscation: str | UnsetType = UNSET,
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
            obfuscation=obfuscation,
            content_index=content_index,
            delta=delta,
            logprobs=logprobs,
        )
        return self._complete(event)

    def segment(
        self,
        *,
        item_id: str,
        content_index: int,
        id: str,
        speaker: str,
        text: str,
        start: float,
        end: float,
        event_id: str | UnsetType = UNSET,
    ) -> ConversationItemInputAudioTranscriptionSegmentEvent:
        """A stretch of one speaker. From models that tell speakers apart.

        Event `conversation.item.input_audio_transcription.segment`, sent by the
        server.
        """
        event = ConversationItemInputAudioTranscriptionSegmentEvent(
            event_id=self._id(event_id, "event_"),
            item_id=item_id,
            content_index=content_index,
            id=id,
            speaker=speaker,
            text=text,
            start=start,
            end=end,
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
        languages: list[TranscriptionLanguage] | UnsetType = UNSET,
        logprobs: list[LogProb] | None | UnsetType = UNSET,
        status: str | UnsetType = UNSET,
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
            languages=languages,
            logprobs=logprobs,
            status=status,
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
        """There is a new item. Deprecated: Servers of today send
        `conversation.item.added` and `conversation.item.done`.

        Event `conversation.item.created`, sent by the server.
        """
        event = ConversationItemCreatedEvent(
            event_id=self._id(event_id, "event_"),
            item=item,
            previous_item_id=previous_item_id,
        )
        return self._complete(event)

    def added(
        self,
        *,
        item: ConversationItem,
        event_id: str | UnsetType = UNSET,
        previous_item_id: str | None | UnsetType = UNSET,
    ) -> ConversationItemAddedEvent:
        """There is a new item, from the client, from committed audio, or from a
        response. It may still be empty.

        Event `conversation.item.added`, sent by the server.
        """
        event = ConversationItemAddedEvent(
            event_id=self._id(event_id, "event_"),
            item=item,
            previous_item_id=previous_item_id,
        )
        return self._complete(event)

    def done(
        self,
        *,
        item: ConversationItem,
        event_id: str | UnsetType = UNSET,
        previous_item_id: str | None | UnsetType = UNSET,
    ) -> ConversationItemDoneEvent:
        """An item is finished. It has everything but its audio, which can be retrieved.

        Event `conversation.item.done`, sent by the server.
        """
        event = ConversationItemDoneEvent(
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

    def timeout_triggered(
        self,
        *,
        item_id: str,
        audio_start_ms: int,
        audio_end_ms: int,
        event_id: str | UnsetType = UNSET,
    ) -> InputAudioBufferTimeoutTriggeredEvent:
        """Nobody spoke for `idle_timeout_ms`. The silence is committed and the model
        speaks up.

        Event `input_audio_buffer.timeout_triggered`, sent by the server.
        """
        event = InputAudioBufferTimeoutTriggeredEvent(
            event_id=self._id(event_id, "event_"),
            item_id=item_id,
            audio_start_ms=audio_start_ms,
            audio_end_ms=audio_end_ms,
        )
        return self._complete(event)

    def dtmf_event_received(
        self,
        *,
        event_: str,
        received_at: int,
        event_id: str | UnsetType = UNSET,
    ) -> InputAudioBufferDtmfEventReceivedEvent:
        """The caller pressed a key. SIP only.

        Event `input_audio_buffer.dtmf_event_received`, sent by the server.
        """
        event = InputAudioBufferDtmfEventReceivedEvent(
            event=event_,
            received_at=received_at,
            event_id=event_id,
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
        """The server began to play a response. WebRTC and SIP only.

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
        error: Any | UnsetType = UNSET,
    ) -> OutputAudioBufferStoppedEvent:
        """Everything has been played. Comes after the response is done. WebRTC and SIP
        only.

        Event `output_audio_buffer.stopped`, sent by the server.
        """
        event = OutputAudioBufferStoppedEvent(
            event_id=self._id(event_id, "event_"),
            response_id=response_id,
            error=error,
        )
        return self._complete(event)

    def cleared(
        self,
        *,
        response_id: str,
        event_id: str | UnsetType = UNSET,
    ) -> OutputAudioBufferClearedEvent:
        """Playing was cut off, by a new turn or by the client. WebRTC and SIP only.

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
        content: ResponseContentPart | UnsetType = UNSET,
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
            content=content,
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
        content: ResponseContentPart | UnsetType = UNSET,
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
            content=content,
        )
        return self._complete(event)


class RealtimeServerResponseOutputTextFactory(Factory):
    """Makes the events `response.output_text.*`."""

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
        obfuscation: str | UnsetType = UNSET,
    ) -> ResponseOutputTextDeltaEvent:
        """More text.

        Event `response.output_text.delta`, sent by the server.
        """
        event = ResponseOutputTextDeltaEvent(
            event_id=self._id(event_id, "event_"),
            response_id=response_id,
            item_id=item_id,
            output_index=output_index,
            content_index=content_index,
            delta=delta,
            obfuscation=obfuscation,
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
    ) -> ResponseOutputTextDoneEvent:
        """The text is whole or cut off.

        Event `response.output_text.done`, sent by the server.
        """
        event = ResponseOutputTextDoneEvent(
            event_id=self._id(event_id, "event_"),
            response_id=response_id,
            item_id=item_id,
            output_index=output_index,
            content_index=content_index,
            text=text,
        )
        return self._complete(event)


class RealtimeServerResponseOutputAudioTranscriptFactory(Factory):
    """Makes the events `response.output_audio_transcript.*`."""

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
        obfuscation: str | UnsetType = UNSET,
    ) -> ResponseOutputAudioTranscriptDeltaEvent:
        """More of what the model says. The text runs ahead of the sound.

        Event `response.output_audio_transcript.delta`, sent by the server.
        """
        event = ResponseOutputAudioTranscriptDeltaEvent(
            event_id=self._id(event_id, "event_"),
            response_id=response_id,
            item_id=item_id,
            output_index=output_index,
            content_index=content_index,
            delta=delta,
            obfuscation=obfuscation,
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
    ) -> ResponseOutputAudioTranscriptDoneEvent:
        """The transcript is whole or cut off.

        Event `response.output_audio_transcript.done`, sent by the server.
        """
        event = ResponseOutputAudioTranscriptDoneEvent(
            event_id=self._id(event_id, "event_"),
            response_id=response_id,
            item_id=item_id,
            output_index=output_index,
            content_index=content_index,
            transcript=transcript,
        )
        return self._complete(event)


class RealtimeServerResponseOutputAudioFactory(Factory):
    """Makes the events `response.output_audio.*`."""

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
    ) -> ResponseOutputAudioDeltaEvent:
        """More sound. It comes faster than it can be played.

        Event `response.output_audio.delta`, sent by the server.
        """
        event = ResponseOutputAudioDeltaEvent(
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
    ) -> ResponseOutputAudioDoneEvent:
        """There is no more sound of this part.

        Event `response.output_audio.done`, sent by the server.
        """
        event = ResponseOutputAudioDoneEvent(
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
        obfuscation: str | UnsetType = UNSET,
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
            obfuscation=obfuscation,
        )
        return self._complete(event)

    def done(
        self,
        *,
        response_id: str,
        item_id: str,
        output_index: int,
        call_id: str,
        name: str,
        arguments: str,
        event_id: str | UnsetType = UNSET,
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
            name=name,
            arguments=arguments,
        )
        return self._complete(event)


class RealtimeServerResponseMcpCallArgumentsFactory(Factory):
    """Makes the events `response.mcp_call_arguments.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)

    def delta(
        self,
        *,
        response_id: str,
        item_id: str,
        output_index: int,
        delta: str,
        event_id: str | UnsetType = UNSET,
        obfuscation: str | None | UnsetType = UNSET,
    ) -> ResponseMcpCallArgumentsDeltaEvent:
        """More of the arguments of an MCP call.

        Event `response.mcp_call_arguments.delta`, sent by the server.
        """
        event = ResponseMcpCallArgumentsDeltaEvent(
            event_id=self._id(event_id, "event_"),
            response_id=response_id,
            item_id=item_id,
            output_index=output_index,
            delta=delta,
            obfuscation=obfuscation,
        )
        return self._complete(event)

    def done(
        self,
        *,
        response_id: str,
        item_id: str,
        output_index: int,
        arguments: str,
        event_id: str | UnsetType = UNSET,
    ) -> ResponseMcpCallArgumentsDoneEvent:
        """The arguments of an MCP call are whole.

        Event `response.mcp_call_arguments.done`, sent by the server.
        """
        event = ResponseMcpCallArgumentsDoneEvent(
            event_id=self._id(event_id, "event_"),
            response_id=response_id,
            item_id=item_id,
            output_index=output_index,
            arguments=arguments,
        )
        return self._complete(event)


class RealtimeServerResponseMcpCallFactory(Factory):
    """Makes the events `response.mcp_call.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)

    def in_progress(
        self,
        *,
        item_id: str,
        output_index: int,
        event_id: str | UnsetType = UNSET,
        response_id: str | UnsetType = UNSET,
    ) -> ResponseMcpCallInProgressEvent:
        """The MCP server is being called.

        Event `response.mcp_call.in_progress`, sent by the server.
        """
        event = ResponseMcpCallInProgressEvent(
            event_id=self._id(event_id, "event_"),
            item_id=item_id,
            output_index=output_index,
            response_id=response_id,
        )
        return self._complete(event)

    def completed(
        self,
        *,
        item_id: str,
        output_index: int,
        event_id: str | UnsetType = UNSET,
    ) -> ResponseMcpCallCompletedEvent:
        """The MCP server has answered.

        Event `response.mcp_call.completed`, sent by the server.
        """
        event = ResponseMcpCallCompletedEvent(
            event_id=self._id(event_id, "event_"),
            item_id=item_id,
            output_index=output_index,
        )
        return self._complete(event)

    def failed(
        self,
        *,
        item_id: str,
        output_index: int,
        event_id: str | UnsetType = UNSET,
    ) -> ResponseMcpCallFailedEvent:
        """The MCP call failed. The item tells why.

        Event `response.mcp_call.failed`, sent by the server.
        """
        event = ResponseMcpCallFailedEvent(
            event_id=self._id(event_id, "event_"),
            item_id=item_id,
            output_index=output_index,
        )
        return self._complete(event)


class RealtimeServerResponseFactory(Factory):
    """Makes the events `response.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)
        self.output_item = RealtimeServerResponseOutputItemFactory(generate_id)
        self.content_part = RealtimeServerResponseContentPartFactory(generate_id)
        self.output_text = RealtimeServerResponseOutputTextFactory(generate_id)
        self.output_audio_transcript = (
            RealtimeServerResponseOutputAudioTranscriptFactory(generate_id)
        )
        self.output_audio = RealtimeServerResponseOutputAudioFactory(generate_id)
        self.function_call_arguments = (
            RealtimeServerResponseFunctionCallArgumentsFactory(generate_id)
        )
        self.mcp_call_arguments = RealtimeServerResponseMcpCallArgumentsFactory(
            generate_id,
        )
        self.mcp_call = RealtimeServerResponseMcpCallFactory(generate_id)

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


class RealtimeServerMcpListToolsFactory(Factory):
    """Makes the events `mcp_list_tools.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)

    def in_progress(
        self,
        *,
        item_id: str,
        event_id: str | UnsetType = UNSET,
    ) -> McpListToolsInProgressEvent:
        """An MCP server is being asked for its tools.

        Event `mcp_list_tools.in_progress`, sent by the server.
        """
        event = McpListToolsInProgressEvent(
            event_id=self._id(event_id, "event_"),
            item_id=item_id,
        )
        return self._complete(event)

    def completed(
        self,
        *,
        item_id: str,
        event_id: str | UnsetType = UNSET,
    ) -> McpListToolsCompletedEvent:
        """The tools are known. The item has them.

        Event `mcp_list_tools.completed`, sent by the server.
        """
        event = McpListToolsCompletedEvent(
            event_id=self._id(event_id, "event_"),
            item_id=item_id,
        )
        return self._complete(event)

    def failed(
        self,
        *,
        item_id: str,
        event_id: str | UnsetType = UNSET,
    ) -> McpListToolsFailedEvent:
        """The tools could not be had. The session goes on without them.

        Event `mcp_list_tools.failed`, sent by the server.
        """
        event = McpListToolsFailedEvent(
            event_id=self._id(event_id, "event_"),
            item_id=item_id,
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
        self.mcp_list_tools = RealtimeServerMcpListToolsFactory(generate_id)
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


class TranscriptionServerSessionFactory(Factory):
    """Makes the events `session.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)

    def created(
        self,
        *,
        session: TranscriptionSession,
        event_id: str | UnsetType = UNSET,
    ) -> TranscriptionSessionCreatedEvent:
        """The connection is open. Always the first message.

        Event `session.created`, sent by the server.
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

        Event `session.updated`, sent by the server.
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
        obfuscation: str | UnsetType = UNSET,
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
            obfuscation=obfuscation,
            content_index=content_index,
            delta=delta,
            logprobs=logprobs,
        )
        return self._complete(event)

    def segment(
        self,
        *,
        item_id: str,
        content_index: int,
        id: str,
        speaker: str,
        text: str,
        start: float,
        end: float,
        event_id: str | UnsetType = UNSET,
    ) -> ConversationItemInputAudioTranscriptionSegmentEvent:
        """A stretch of one speaker. From models that tell speakers apart.

        Event `conversation.item.input_audio_transcription.segment`, sent by the
        server.
        """
        event = ConversationItemInputAudioTranscriptionSegmentEvent(
            event_id=self._id(event_id, "event_"),
            item_id=item_id,
            content_index=content_index,
            id=id,
            speaker=speaker,
            text=text,
            start=start,
            end=end,
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
        languages: list[TranscriptionLanguage] | UnsetType = UNSET,
        logprobs: list[LogProb] | None | UnsetType = UNSET,
        status: str | UnsetType = UNSET,
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
            languages=languages,
            logprobs=logprobs,
            status=status,
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
        """There is a new item. Deprecated: Servers of today send
        `conversation.item.added` and `conversation.item.done`.

        Event `conversation.item.created`, sent by the server.
        """
        event = ConversationItemCreatedEvent(
            event_id=self._id(event_id, "event_"),
            item=item,
            previous_item_id=previous_item_id,
        )
        return self._complete(event)

    def added(
        self,
        *,
        item: ConversationItem,
        event_id: str | UnsetType = UNSET,
        previous_item_id: str | None | UnsetType = UNSET,
    ) -> ConversationItemAddedEvent:
        """There is a new item, from the client, from committed audio, or from a
        response. It may still be empty.

        Event `conversation.item.added`, sent by the server.
        """
        event = ConversationItemAddedEvent(
            event_id=self._id(event_id, "event_"),
            item=item,
            previous_item_id=previous_item_id,
        )
        return self._complete(event)

    def done(
        self,
        *,
        item: ConversationItem,
        event_id: str | UnsetType = UNSET,
        previous_item_id: str | None | UnsetType = UNSET,
    ) -> ConversationItemDoneEvent:
        """An item is finished. It has everything but its audio, which can be retrieved.

        Event `conversation.item.done`, sent by the server.
        """
        event = ConversationItemDoneEvent(
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

    def timeout_triggered(
        self,
        *,
        item_id: str,
        audio_start_ms: int,
        audio_end_ms: int,
        event_id: str | UnsetType = UNSET,
    ) -> InputAudioBufferTimeoutTriggeredEvent:
        """Nobody spoke for `idle_timeout_ms`. The silence is committed and the model
        speaks up.

        Event `input_audio_buffer.timeout_triggered`, sent by the server.
        """
        event = InputAudioBufferTimeoutTriggeredEvent(
            event_id=self._id(event_id, "event_"),
            item_id=item_id,
            audio_start_ms=audio_start_ms,
            audio_end_ms=audio_end_ms,
        )
        return self._complete(event)


class TranscriptionServerFactory(Factory):
    """Makes the events of the server on the channel `transcription`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)
        self.session = TranscriptionServerSessionFactory(generate_id)
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


class TranslationServerSessionInputTranscriptFactory(Factory):
    """Makes the events `session.input_transcript.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)

    def delta(
        self,
        *,
        delta: str,
        event_id: str | UnsetType = UNSET,
        elapsed_ms: int | None | UnsetType = UNSET,
    ) -> SessionInputTranscriptDeltaEvent:
        """More of the original as text. Only with a transcription.

        Event `session.input_transcript.delta`, sent by the server.
        """
        event = SessionInputTranscriptDeltaEvent(
            event_id=self._id(event_id, "event_"),
            delta=delta,
            elapsed_ms=elapsed_ms,
        )
        return self._complete(event)


class TranslationServerSessionOutputTranscriptFactory(Factory):
    """Makes the events `session.output_transcript.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)

    def delta(
        self,
        *,
        delta: str,
        event_id: str | UnsetType = UNSET,
        elapsed_ms: int | None | UnsetType = UNSET,
    ) -> SessionOutputTranscriptDeltaEvent:
        """More of the translation as text.

        Event `session.output_transcript.delta`, sent by the server.
        """
        event = SessionOutputTranscriptDeltaEvent(
            event_id=self._id(event_id, "event_"),
            delta=delta,
            elapsed_ms=elapsed_ms,
        )
        return self._complete(event)


class TranslationServerSessionOutputAudioFactory(Factory):
    """Makes the events `session.output_audio.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)

    def delta(
        self,
        *,
        delta: BytesLike | str,
        event_id: str | UnsetType = UNSET,
        elapsed_ms: int | None | UnsetType = UNSET,
        sample_rate: int | UnsetType = UNSET,
        channels: int | UnsetType = UNSET,
        format: Literal["pcm16"] | UnsetType = UNSET,
    ) -> SessionOutputAudioDeltaEvent:
        """More of the translation as sound. The length varies.

        Event `session.output_audio.delta`, sent by the server.
        """
        event = SessionOutputAudioDeltaEvent(
            event_id=self._id(event_id, "event_"),
            delta=as_base64(delta),
            elapsed_ms=elapsed_ms,
            sample_rate=sample_rate,
            channels=channels,
            format=format,
        )
        return self._complete(event)


class TranslationServerSessionFactory(Factory):
    """Makes the events `session.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)
        self.input_transcript = TranslationServerSessionInputTranscriptFactory(
            generate_id,
        )
        self.output_transcript = TranslationServerSessionOutputTranscriptFactory(
            generate_id,
        )
        self.output_audio = TranslationServerSessionOutputAudioFactory(generate_id)

    def created(
        self,
        *,
        session: TranslationSession,
        event_id: str | UnsetType = UNSET,
    ) -> TranslationSessionCreatedEvent:
        """The connection is open. Always the first message.

        Event `session.created`, sent by the server.
        """
        event = TranslationSessionCreatedEvent(
            event_id=self._id(event_id, "event_"),
            session=session,
        )
        return self._complete(event)

    def updated(
        self,
        *,
        session: TranslationSession,
        event_id: str | UnsetType = UNSET,
    ) -> TranslationSessionUpdatedEvent:
        """The change has been made.

        Event `session.updated`, sent by the server.
        """
        event = TranslationSessionUpdatedEvent(
            event_id=self._id(event_id, "event_"),
            session=session,
        )
        return self._complete(event)

    def closed(self, *, event_id: str | UnsetType = UNSET) -> SessionClosedEvent:
        """Everything has been translated. The connection ends.

        Event `session.closed`, sent by the server.
        """
        event = SessionClosedEvent(event_id=self._id(event_id, "event_"))
        return self._complete(event)


class TranslationServerFactory(Factory):
    """Makes the events of the server on the channel `translation`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)
        self.session = TranslationServerSessionFactory(generate_id)

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


class WebhookServerRealtimeCallFactory(Factory):
    """Makes the events `realtime.call.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)

    def incoming(
        self,
        *,
        created_at: int,
        data: IncomingCall,
        id: str | UnsetType = UNSET,
        object: Literal["event"] | UnsetType = UNSET,
    ) -> RealtimeCallIncomingEvent:
        """Somebody calls over SIP. Accept or reject it.

        Event `realtime.call.incoming`, sent by the server.
        """
        event = RealtimeCallIncomingEvent(
            id=self._id(id, "evt_"),
            created_at=created_at,
            data=data,
            object=object,
        )
        return self._complete(event)


class WebhookServerRealtimeFactory(Factory):
    """Makes the events `realtime.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)
        self.call = WebhookServerRealtimeCallFactory(generate_id)


class WebhookServerFactory(Factory):
    """Makes the events of the server on the channel `webhook`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)
        self.realtime = WebhookServerRealtimeFactory(generate_id)
