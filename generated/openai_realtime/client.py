# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:c6c63b9dce57b0a179c9a359c689638155a8529a692c065b8298311567f97f31
# To make it again: wirewright generate
"""The sync client."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from time import time
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from . import codec, servers
from ._api import API, CHANNELS, ENDPOINTS
from ._connection import Connection
from ._decode import (
    CLIENT,
    DECODERS,
    SERVER,
    decode_ClientSecret,
    decode_TranslationClientSecret,
)
from ._requests import Requests
from ._runtime.ids import GenerateId, generate_id
from ._runtime.net.audio import BytesLike, pieces
from ._runtime.net.limits import Limits
from ._runtime.net.link import Link
from ._runtime.net.policy import Reconnect
from ._runtime.net.retry import Retry
from ._runtime.net.settings import Codec, Settings, webhook_secret
from ._runtime.net.target import Server
from ._runtime.net.webhook import WebhookHeaders, verify
from ._runtime.unset import UNSET, UnsetType
from .events.channels import (
    RealtimeClientEvent,
    RealtimeServerEvent,
    TranscriptionClientEvent,
    TranscriptionServerEvent,
    TranslationClientEvent,
    TranslationServerEvent,
)
from .events.client import (
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
from .events.transcription import TranscriptionSessionUpdateEvent
from .events.translation import (
    SessionCloseEvent,
    SessionInputAudioBufferAppendEvent,
    TranslationSessionUpdateEvent,
)
from .results import CallsCreateResult
from .types.calls import CallReferral, CallRejection, CallsCreateRequest
from .types.client_secrets import ClientSecretRequest, TranslationClientSecretRequest
from .types.session import RealtimeSessionRequest

if TYPE_CHECKING:
    from ssl import SSLContext

    from ._handlers import OnRealtimeEvent, OnTranscriptionEvent, OnTranslationEvent
    from ._runtime.net.transports.base import ThreadConnector
    from .events.channels import WebhookServerEvent
    from .events.conversation import (
        ConversationItemAddedEvent,
        ConversationItemDeletedEvent,
        ConversationItemRetrievedEvent,
        ConversationItemTruncatedEvent,
    )
    from .events.server import (
        InputAudioBufferClearedEvent,
        InputAudioBufferCommittedEvent,
        OutputAudioBufferClearedEvent,
        SessionUpdatedEvent,
    )
    from .events.server_response import ResponseCreatedEvent, ResponseDoneEvent
    from .events.transcription import TranscriptionSessionUpdatedEvent
    from .events.translation import SessionClosedEvent, TranslationSessionUpdatedEvent
    from .types.audio import SessionAudioRequest
    from .types.client_secrets import (
        ClientSecret,
        ExpiresAfter,
        TranslationClientSecret,
    )
    from .types.prompt import Prompt
    from .types.response import ResponseRequest
    from .types.session import Modality, RealtimeModel, Reasoning, SessionInclude
    from .types.transcription import TranscriptionSessionRequest
    from .types.translation import TranslationSessionRequest, TranslationSessionUpdate
    from .types.unions import (
        ConversationItem,
        MaxOutputTokensRequest,
        SessionRequest,
        Tool,
        ToolChoice,
        Tracing,
        Truncation,
    )

__all__ = [
    "Client",
    "RealtimeConnection",
    "TranscriptionConnection",
    "TranslationConnection",
]

Self = TypeVar("Self", bound="Client")


class RealtimeSessionSender:
    """Sends the events `session.*`."""

    def __init__(self, connection: Connection[Any, Any]) -> None:
        self._connection = connection

    def update(
        self,
        *,
        session: SessionRequest,
        event_id: str | UnsetType = UNSET,
    ) -> None:
        """Change the session. What is absent stays, null turns off.

        Event `session.update`, sent by the client. Answered by `session.updated`.

        * `session`: What to change.
        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        """
        event = SessionUpdateEvent(session=session, event_id=event_id)
        self._connection.send(event)


class RealtimeInputAudioBufferSender:
    """Sends the events `input_audio_buffer.*`."""

    def __init__(self, connection: Connection[Any, Any]) -> None:
        self._connection = connection

    def append(
        self,
        audio: BytesLike | str,
        *,
        event_id: str | UnsetType = UNSET,
    ) -> None:
        """Add audio to the input buffer. Nothing answers it. Small pieces let turn
        detection react sooner.

        Event `input_audio_buffer.append`, sent by the client.

        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        """
        for part in pieces(audio, 15728640):
            event = InputAudioBufferAppendEvent(audio=part, event_id=event_id)
            self._connection.send(event)
            event_id = UNSET

    def commit(self, *, event_id: str | UnsetType = UNSET) -> None:
        """Make a user message of the buffer; it asks for no response. Turn detection
        does it by itself. An empty buffer is an error.

        Event `input_audio_buffer.commit`, sent by the client. Answered by
        `input_audio_buffer.committed`.

        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        """
        event = InputAudioBufferCommitEvent(event_id=event_id)
        self._connection.send(event)

    def clear(self, *, event_id: str | UnsetType = UNSET) -> None:
        """Throw away what is in the input buffer.

        Event `input_audio_buffer.clear`, sent by the client. Answered by
        `input_audio_buffer.cleared`.

        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        """
        event = InputAudioBufferClearEvent(event_id=event_id)
        self._connection.send(event)


class RealtimeOutputAudioBufferSender:
    """Sends the events `output_audio_buffer.*`."""

    def __init__(self, connection: Connection[Any, Any]) -> None:
        self._connection = connection

    def clear(self, *, event_id: str | UnsetType = UNSET) -> None:
        """Stop what is being played. Cancel the response first. WebRTC and SIP only.

        Event `output_audio_buffer.clear`, sent by the client. Answered by
        `output_audio_buffer.cleared`.

        * `event_id`: Your own name for this message; an `error` about it repeats it.
        """
        event = OutputAudioBufferClearEvent(event_id=event_id)
        self._connection.send(event)


class RealtimeConversationItemSender:
    """Sends the events `conversation.item.*`."""

    def __init__(self, connection: Connection[Any, Any]) -> None:
        self._connection = connection

    def create(
        self,
        *,
        item: ConversationItem,
        event_id: str | UnsetType = UNSET,
        previous_item_id: str | UnsetType = UNSET,
    ) -> None:
        """Add an item to the conversation. The model does not answer until a response
        is asked for.

        Event `conversation.item.create`, sent by the client. Answered by
        `conversation.item.added`.

        * `item`: The item. It may bring an id of its own.
        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        * `previous_item_id`: The item to put it after, or `root` for the beginning.
        Without it, it goes to the end.
        """
        event = ConversationItemCreateEvent(
            item=item,
            event_id=event_id,
            previous_item_id=previous_item_id,
        )
        self._connection.send(event)

    def retrieve(self, *, item_id: str, event_id: str | UnsetType = UNSET) -> None:
        """Ask for an item with everything the server has of it, audio included.

        Event `conversation.item.retrieve`, sent by the client. Answered by
        `conversation.item.retrieved`.

        * `item_id`: The item.
        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        """
        event = ConversationItemRetrieveEvent(item_id=item_id, event_id=event_id)
        self._connection.send(event)

    def truncate(
        self,
        *,
        item_id: str,
        content_index: int,
        audio_end_ms: int,
        event_id: str | UnsetType = UNSET,
    ) -> None:
        """Cut off what the user has not heard of the model's speech. Its transcript
        goes with it.

        Event `conversation.item.truncate`, sent by the client. Answered by
        `conversation.item.truncated`.

        * `item_id`: A message of the assistant.
        * `content_index`: The place of the audio in its content. Always 0 so far.
        * `audio_end_ms`: How much to keep. More than there is is an error.
        Milliseconds.
        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        """
        event = ConversationItemTruncateEvent(
            item_id=item_id,
            content_index=content_index,
            audio_end_ms=audio_end_ms,
            event_id=event_id,
        )
        self._connection.send(event)

    def delete(self, *, item_id: str, event_id: str | UnsetType = UNSET) -> None:
        """Take an item out of the conversation.

        Event `conversation.item.delete`, sent by the client. Answered by
        `conversation.item.deleted`.

        * `item_id`: The item.
        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        """
        event = ConversationItemDeleteEvent(item_id=item_id, event_id=event_id)
        self._connection.send(event)


class RealtimeConversationSender:
    """Sends the events `conversation.*`."""

    def __init__(self, connection: Connection[Any, Any]) -> None:
        self._connection = connection
        self.item = RealtimeConversationItemSender(connection)


class RealtimeResponseSender:
    """Sends the events `response.*`."""

    def __init__(self, connection: Connection[Any, Any]) -> None:
        self._connection = connection

    def create(
        self,
        *,
        event_id: str | UnsetType = UNSET,
        response: ResponseRequest | UnsetType = UNSET,
    ) -> None:
        """Let the model answer. Turn detection does it by itself unless told otherwise.
        Only one response at a time can write to the conversation.

        Event `response.create`, sent by the client. Answered by `response.created`.

        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        * `response`: Settings for this response alone.
        """
        event = ResponseCreateEvent(event_id=event_id, response=response)
        self._connection.send(event)

    def cancel(
        self,
        *,
        event_id: str | UnsetType = UNSET,
        response_id: str | UnsetType = UNSET,
    ) -> None:
        """Stop the running response. It is an error, and does no harm, if there is
        none.

        Event `response.cancel`, sent by the client. Answered by `response.done`.

        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        * `response_id`: Which one. Without it, the one that speaks in the
        conversation.
        """
        event = ResponseCancelEvent(event_id=event_id, response_id=response_id)
        self._connection.send(event)


class TranscriptionSessionSender:
    """Sends the events `session.*`."""

    def __init__(self, connection: Connection[Any, Any]) -> None:
        self._connection = connection

    def update(
        self,
        *,
        session: TranscriptionSessionRequest,
        event_id: str | UnsetType = UNSET,
    ) -> None:
        """Change the transcription.

        Event `session.update`, sent by the client. Answered by
        `transcription.session.updated`.

        * `session`: What to change.
        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        """
        event = TranscriptionSessionUpdateEvent(session=session, event_id=event_id)
        self._connection.send(event)


class TranscriptionInputAudioBufferSender:
    """Sends the events `input_audio_buffer.*`."""

    def __init__(self, connection: Connection[Any, Any]) -> None:
        self._connection = connection

    def append(
        self,
        audio: BytesLike | str,
        *,
        event_id: str | UnsetType = UNSET,
    ) -> None:
        """Add audio to the input buffer. Nothing answers it. Small pieces let turn
        detection react sooner.

        Event `input_audio_buffer.append`, sent by the client.

        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        """
        for part in pieces(audio, 15728640):
            event = InputAudioBufferAppendEvent(audio=part, event_id=event_id)
            self._connection.send(event)
            event_id = UNSET

    def commit(self, *, event_id: str | UnsetType = UNSET) -> None:
        """Make a user message of the buffer; it asks for no response. Turn detection
        does it by itself. An empty buffer is an error.

        Event `input_audio_buffer.commit`, sent by the client. Answered by
        `input_audio_buffer.committed`.

        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        """
        event = InputAudioBufferCommitEvent(event_id=event_id)
        self._connection.send(event)

    def clear(self, *, event_id: str | UnsetType = UNSET) -> None:
        """Throw away what is in the input buffer.

        Event `input_audio_buffer.clear`, sent by the client. Answered by
        `input_audio_buffer.cleared`.

        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        """
        event = InputAudioBufferClearEvent(event_id=event_id)
        self._connection.send(event)


class TranscriptionConversationItemSender:
    """Sends the events `conversation.item.*`."""

    def __init__(self, connection: Connection[Any, Any]) -> None:
        self._connection = connection

    def retrieve(self, *, item_id: str, event_id: str | UnsetType = UNSET) -> None:
        """Ask for an item with everything the server has of it, audio included.

        Event `conversation.item.retrieve`, sent by the client. Answered by
        `conversation.item.retrieved`.

        * `item_id`: The item.
        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        """
        event = ConversationItemRetrieveEvent(item_id=item_id, event_id=event_id)
        self._connection.send(event)

    def delete(self, *, item_id: str, event_id: str | UnsetType = UNSET) -> None:
        """Take an item out of the conversation.

        Event `conversation.item.delete`, sent by the client. Answered by
        `conversation.item.deleted`.

        * `item_id`: The item.
        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        """
        event = ConversationItemDeleteEvent(item_id=item_id, event_id=event_id)
        self._connection.send(event)


class TranscriptionConversationSender:
    """Sends the events `conversation.*`."""

    def __init__(self, connection: Connection[Any, Any]) -> None:
        self._connection = connection
        self.item = TranscriptionConversationItemSender(connection)


class TranslationSessionInputAudioBufferSender:
    """Sends the events `session.input_audio_buffer.*`."""

    def __init__(self, connection: Connection[Any, Any]) -> None:
        self._connection = connection

    def append(
        self,
        audio: BytesLike | str,
        *,
        event_id: str | UnsetType = UNSET,
    ) -> None:
        """Add audio. Pieces of 200 ms are best. Nothing answers it.

        Event `session.input_audio_buffer.append`, sent by the client.

        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        """
        for part in pieces(audio, None):
            event = SessionInputAudioBufferAppendEvent(audio=part, event_id=event_id)
            self._connection.send(event)
            event_id = UNSET


class TranslationSessionSender:
    """Sends the events `session.*`."""

    def __init__(self, connection: Connection[Any, Any]) -> None:
        self._connection = connection
        self.input_audio_buffer = TranslationSessionInputAudioBufferSender(connection)

    def update(
        self,
        *,
        session: TranslationSessionUpdate,
        event_id: str | UnsetType = UNSET,
    ) -> None:
        """Change the language, the transcription or the noise reduction.

        Event `session.update`, sent by the client. Answered by
        `translation.session.updated`.

        * `session`: What to change.
        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        """
        event = TranslationSessionUpdateEvent(session=session, event_id=event_id)
        self._connection.send(event)

    def close(self, *, event_id: str | UnsetType = UNSET) -> None:
        """End the session after everything said so far has been translated.

        Event `session.close`, sent by the client. Answered by `session.closed`.

        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        """
        event = SessionCloseEvent(event_id=event_id)
        self._connection.send(event)


class RealtimeConnection(
    Connection[RealtimeClientEvent, RealtimeServerEvent],
):
    """A conversation with a model. Its session is a conversation or, with the type
    transcription, a plain transcription.
    """

    def __init__(self, link: Link) -> None:
        super().__init__(link)
        self.on: OnRealtimeEvent = self._on
        """Register a handler for an event, by a call or as a decorator."""
        self.once: OnRealtimeEvent = self._once
        """As `on`, for the next such event only."""
        self.session = RealtimeSessionSender(self)
        self.input_audio_buffer = RealtimeInputAudioBufferSender(self)
        self.output_audio_buffer = RealtimeOutputAudioBufferSender(self)
        self.conversation = RealtimeConversationSender(self)
        self.response = RealtimeResponseSender(self)

    @overload
    def request(
        self,
        event: SessionUpdateEvent,
        timeout: float | None = 60.0,
    ) -> SessionUpdatedEvent: ...

    @overload
    def request(
        self,
        event: InputAudioBufferCommitEvent,
        timeout: float | None = 60.0,
    ) -> InputAudioBufferCommittedEvent: ...

    @overload
    def request(
        self,
        event: InputAudioBufferClearEvent,
        timeout: float | None = 60.0,
    ) -> InputAudioBufferClearedEvent: ...

    @overload
    def request(
        self,
        event: OutputAudioBufferClearEvent,
        timeout: float | None = 60.0,
    ) -> OutputAudioBufferClearedEvent: ...

    @overload
    def request(
        self,
        event: ConversationItemCreateEvent,
        timeout: float | None = 60.0,
    ) -> ConversationItemAddedEvent: ...

    @overload
    def request(
        self,
        event: ConversationItemRetrieveEvent,
        timeout: float | None = 60.0,
    ) -> ConversationItemRetrievedEvent: ...

    @overload
    def request(
        self,
        event: ConversationItemTruncateEvent,
        timeout: float | None = 60.0,
    ) -> ConversationItemTruncatedEvent: ...

    @overload
    def request(
        self,
        event: ConversationItemDeleteEvent,
        timeout: float | None = 60.0,
    ) -> ConversationItemDeletedEvent: ...

    @overload
    def request(
        self,
        event: ResponseCreateEvent,
        timeout: float | None = 60.0,
    ) -> ResponseCreatedEvent: ...

    @overload
    def request(
        self,
        event: ResponseCancelEvent,
        timeout: float | None = 60.0,
    ) -> ResponseDoneEvent: ...

    def request(self, event: Any, timeout: float | None = 60.0) -> Any:
        """Send an event, and wait for the server event that answers it.

        The event gets an id if it has none. Raises `RequestFailed` with the error event
        of the server, `RequestTimeout` after `timeout` seconds, `ConnectionClosed`.
        """
        return self._request(event, timeout)


class RealtimeChannel:
    """Makes connections of one kind."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def connect(
        self,
        *,
        model: str | None = None,
        call_id: str | None = None,
        intent: Literal["transcription"] | None = None,
        extra_query: Mapping[str, str] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RealtimeConnection:
        """A conversation with a model. Its session is a conversation or, with the type
        transcription, a plain transcription.

        Gives a connection that `with` or `open()` opens. Raises `ValueError` or
        `TypeError`, with the name of the argument, for what cannot be right.
        """
        link = self._settings.link(
            CHANNELS["realtime"],
            {"model": model, "call_id": call_id, "intent": intent},
            extra_query,
            extra_headers,
        )
        return RealtimeConnection(link)


class TranscriptionConnection(
    Connection[TranscriptionClientEvent, TranscriptionServerEvent],
):
    """Speech in, text out: a session without a model that answers."""

    def __init__(self, link: Link) -> None:
        super().__init__(link)
        self.on: OnTranscriptionEvent = self._on
        """Register a handler for an event, by a call or as a decorator."""
        self.once: OnTranscriptionEvent = self._once
        """As `on`, for the next such event only."""
        self.session = TranscriptionSessionSender(self)
        self.input_audio_buffer = TranscriptionInputAudioBufferSender(self)
        self.conversation = TranscriptionConversationSender(self)

    @overload
    def request(
        self,
        event: TranscriptionSessionUpdateEvent,
        timeout: float | None = 60.0,
    ) -> TranscriptionSessionUpdatedEvent: ...

    @overload
    def request(
        self,
        event: InputAudioBufferCommitEvent,
        timeout: float | None = 60.0,
    ) -> InputAudioBufferCommittedEvent: ...

    @overload
    def request(
        self,
        event: InputAudioBufferClearEvent,
        timeout: float | None = 60.0,
    ) -> InputAudioBufferClearedEvent: ...

    @overload
    def request(
        self,
        event: ConversationItemRetrieveEvent,
        timeout: float | None = 60.0,
    ) -> ConversationItemRetrievedEvent: ...

    @overload
    def request(
        self,
        event: ConversationItemDeleteEvent,
        timeout: float | None = 60.0,
    ) -> ConversationItemDeletedEvent: ...

    def request(self, event: Any, timeout: float | None = 60.0) -> Any:
        """Send an event, and wait for the server event that answers it.

        The event gets an id if it has none. Raises `RequestFailed` with the error event
        of the server, `RequestTimeout` after `timeout` seconds, `ConnectionClosed`.
        """
        return self._request(event, timeout)


class TranscriptionChannel:
    """Makes connections of one kind."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def connect(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TranscriptionConnection:
        """Speech in, text out: a session without a model that answers.

        Gives a connection that `with` or `open()` opens. Raises `ValueError` or
        `TypeError`, with the name of the argument, for what cannot be right.
        """
        link = self._settings.link(
            CHANNELS["transcription"],
            {},
            extra_query,
            extra_headers,
        )
        return TranscriptionConnection(link)


class TranslationConnection(
    Connection[TranslationClientEvent, TranslationServerEvent],
):
    """Speech in one language in, speech and text in another out, without turns."""

    def __init__(self, link: Link) -> None:
        super().__init__(link)
        self.on: OnTranslationEvent = self._on
        """Register a handler for an event, by a call or as a decorator."""
        self.once: OnTranslationEvent = self._once
        """As `on`, for the next such event only."""
        self.session = TranslationSessionSender(self)

    @overload
    def request(
        self,
        event: TranslationSessionUpdateEvent,
        timeout: float | None = 60.0,
    ) -> TranslationSessionUpdatedEvent: ...

    @overload
    def request(
        self,
        event: SessionCloseEvent,
        timeout: float | None = 60.0,
    ) -> SessionClosedEvent: ...

    def request(self, event: Any, timeout: float | None = 60.0) -> Any:
        """Send an event, and wait for the server event that answers it.

        The event gets an id if it has none. Raises `RequestFailed` with the error event
        of the server, `RequestTimeout` after `timeout` seconds, `ConnectionClosed`.
        """
        return self._request(event, timeout)


class TranslationChannel:
    """Makes connections of one kind."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def connect(
        self,
        *,
        model: str,
        extra_query: Mapping[str, str] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TranslationConnection:
        """Speech in one language in, speech and text in another out, without turns.

        Gives a connection that `with` or `open()` opens. Raises `ValueError` or
        `TypeError`, with the name of the argument, for what cannot be right.
        """
        link = self._settings.link(
            CHANNELS["translation"],
            {"model": model},
            extra_query,
            extra_headers,
        )
        return TranslationConnection(link)


class CallsRequests:
    """Makes the requests `calls.*`."""

    def __init__(self, requests: Requests) -> None:
        self._requests = requests

    def create(
        self,
        *,
        sdp: str,
        session: RealtimeSessionRequest | UnsetType = UNSET,
        timeout: float | None = None,
    ) -> CallsCreateResult:
        """Begin a call over WebRTC.

        `POST /realtime/calls`. Raises `HttpError`.

        * `sdp`: The offer of your peer connection.
        * `session`: The session to begin with.
        """
        body = CallsCreateRequest(sdp=sdp, session=session)
        answer = self._requests.call(
            ENDPOINTS["calls.create"],
            body=body,
            timeout=timeout,
        )
        return CallsCreateResult.of(answer)

    def create_sdp(
        self,
        *,
        sdp: str,
        timeout: float | None = None,
    ) -> CallsCreateResult:
        """Begin a call over WebRTC.

        `POST /realtime/calls`. Raises `HttpError`.
        """
        body = sdp
        answer = self._requests.call(
            ENDPOINTS["calls.create_sdp"],
            body=body,
            timeout=timeout,
        )
        return CallsCreateResult.of(answer)

    def accept(
        self,
        call_id: str,
        *,
        model: RealtimeModel | UnsetType = UNSET,
        instructions: str | UnsetType = UNSET,
        tools: list[Tool] | UnsetType = UNSET,
        tool_choice: ToolChoice | UnsetType = UNSET,
        parallel_tool_calls: bool | UnsetType = UNSET,
        reasoning: Reasoning | UnsetType = UNSET,
        truncation: Truncation | UnsetType = UNSET,
        prompt: Prompt | None | UnsetType = UNSET,
        tracing: Tracing | None | UnsetType = UNSET,
        output_modalities: list[Modality] | UnsetType = UNSET,
        max_output_tokens: MaxOutputTokensRequest | UnsetType = UNSET,
        audio: SessionAudioRequest | UnsetType = UNSET,
        include: list[SessionInclude] | UnsetType = UNSET,
        timeout: float | None = None,
    ) -> None:
        """Pick up a call that came in over SIP.

        `POST /realtime/calls/{call_id}/accept`. Raises `HttpError`.

        * `model`: The model that answers. An update cannot change it.
        * `instructions`: How the model shall behave, in words. Without them the
        server has its own, which `session.created` shows; an empty text clears them.
        * `tools`: What the model may call. An empty list takes all away.
        * `tool_choice`: Whether and what the model must call. Default: "auto".
        * `parallel_tool_calls`: Whether one response may call several tools. Only
        for models that reason.
        * `reasoning`: Only for models that reason.
        * `truncation`: What to do when the context is full. Default: "auto".
        * `prompt`: A stored prompt to begin with.
        * `tracing`: Records the session. Once on, it cannot be changed. Null is off.
        Default: null.
        * `output_modalities`: What the model shall answer with: audio, which has a
        transcript, or text. Exactly 1 item. Default: ["audio"].
        * `max_output_tokens`: The most that one response may take, tool calls
        included. Default: "inf".
        * `audio`: Formats and voices and turn detection.
        * `include`: What events shall carry besides the usual.
        """
        body = RealtimeSessionRequest(
            model=model,
            instructions=instructions,
            tools=tools,
            tool_choice=tool_choice,
            parallel_tool_calls=parallel_tool_calls,
            reasoning=reasoning,
            truncation=truncation,
            prompt=prompt,
            tracing=tracing,
            output_modalities=output_modalities,
            max_output_tokens=max_output_tokens,
            audio=audio,
            include=include,
        )
        self._requests.call(
            ENDPOINTS["calls.accept"],
            path={"call_id": call_id},
            body=body,
            timeout=timeout,
        )

    def reject(
        self,
        call_id: str,
        *,
        status_code: int | UnsetType = UNSET,
        timeout: float | None = None,
    ) -> None:
        """Turn down a call that came in over SIP.

        `POST /realtime/calls/{call_id}/reject`. Raises `HttpError`.

        * `status_code`: A SIP status: 486 is busy, 603 is declined. Default: 603.
        """
        body = CallRejection(status_code=status_code)
        self._requests.call(
            ENDPOINTS["calls.reject"],
            path={"call_id": call_id},
            body=body,
            timeout=timeout,
        )

    def refer(
        self,
        call_id: str,
        *,
        target_uri: str,
        timeout: float | None = None,
    ) -> None:
        """Pass on a SIP call to somebody else.

        `POST /realtime/calls/{call_id}/refer`. Raises `HttpError`.

        * `target_uri`: A `tel:` or a `sip:` address.
        """
        body = CallReferral(target_uri=target_uri)
        self._requests.call(
            ENDPOINTS["calls.refer"],
            path={"call_id": call_id},
            body=body,
            timeout=timeout,
        )

    def hangup(self, call_id: str, *, timeout: float | None = None) -> None:
        """End a call, over SIP or WebRTC.

        `POST /realtime/calls/{call_id}/hangup`. Raises `HttpError`.
        """
        self._requests.call(
            ENDPOINTS["calls.hangup"],
            path={"call_id": call_id},
            timeout=timeout,
        )


class ClientSecretsRequests:
    """Makes the requests `client_secrets.*`."""

    def __init__(self, requests: Requests) -> None:
        self._requests = requests

    def create(
        self,
        *,
        expires_after: ExpiresAfter | UnsetType = UNSET,
        session: SessionRequest | UnsetType = UNSET,
        timeout: float | None = None,
    ) -> ClientSecret:
        """Make a secret for a conversation or a transcription.

        `POST /realtime/client_secrets`. Raises `HttpError`.

        * `expires_after`: How long sessions can be begun with it.
        * `session`: The session that it begins.
        """
        body = ClientSecretRequest(expires_after=expires_after, session=session)
        answer = self._requests.call(
            ENDPOINTS["client_secrets.create"],
            body=body,
            timeout=timeout,
        )
        result: ClientSecret = decode_ClientSecret(answer.json())
        return result


class TranslationsClientSecretsRequests:
    """Makes the requests `translations.client_secrets.*`."""

    def __init__(self, requests: Requests) -> None:
        self._requests = requests

    def create(
        self,
        *,
        session: TranslationSessionRequest,
        expires_after: ExpiresAfter | UnsetType = UNSET,
        timeout: float | None = None,
    ) -> TranslationClientSecret:
        """Make a secret for a translation.

        `POST /realtime/translations/client_secrets`. Raises `HttpError`.

        * `session`: The session that it begins.
        * `expires_after`: How long sessions can be begun with it.
        """
        body = TranslationClientSecretRequest(
            session=session,
            expires_after=expires_after,
        )
        answer = self._requests.call(
            ENDPOINTS["translations.client_secrets.create"],
            body=body,
            timeout=timeout,
        )
        result: TranslationClientSecret = decode_TranslationClientSecret(answer.json())
        return result


class TranslationsRequests:
    """Makes the requests `translations.*`."""

    def __init__(self, requests: Requests) -> None:
        self._requests = requests
        self.client_secrets = TranslationsClientSecretsRequests(requests)


class WebhookHooks:
    """What OpenAI posts to your own server."""

    def unwrap(
        self,
        body: bytes | str,
        headers: WebhookHeaders,
        secret: str | bytes | None = None,
        *,
        tolerance: float = 300.0,
    ) -> WebhookServerEvent:
        """The event in a webhook, after a look at its signature and its age.

        `body` is the body of the request to the letter. Without a `secret`, the
        environment is asked. Raises `WebhookError` for what cannot be trusted,
        `DecodeError` for what is no event.
        """
        verify(
            body,
            headers,
            webhook_secret(secret, "OPENAI_WEBHOOK_SECRET"),
            now=time(),
            tolerance=tolerance,
        )
        return codec.decode_server_event(body, channel="webhook")


class Client:
    """OpenAI Realtime API.

    Raises `ValueError` or `TypeError`, with the name of the argument, for what
    cannot be right. Nothing is sent before the first connection or request.

    * `api_key`: Text, or a function that gives it and is asked again for each
    connection and request. Without it: OPENAI_API_KEY or AZURE_OPENAI_API_KEY or
    AZURE_OPENAI_AD_TOKEN of the environment.
    * `server`: One of the module `servers`; the first one by default.
    * `auth`: How the key travels, if not as the server likes it best.
    * `websocket_url`, `http_url`: Base addresses of a server of your own; of one
    alone the other is made.
    * `openai_organization`: The header `OpenAI-Organization`. The organisation that
    pays.
    * `openai_project`: The header `OpenAI-Project`. The project whose limits count.
    * `extra_headers`, `extra_query`: Go along with everything.
    * `limits`: Sizes and times of connections.
    * `reconnect`: Whether and how connections are made again. Not by default.
    * `validate`: Check each event before it is sent; `InvalidEvent` otherwise.
    * `generate_id`: Makes ids, from what they begin with.
    * `transport`: The library that carries messages, by name, or your own.
    * `proxy`: An address, or whether to look for one in the environment.
    * `ssl_context`: For servers with certificates of your own.
    * `http_client`: Your own client object of httpx2 or httpx.
    * `http_timeout`: Seconds for a request, unless it says otherwise.
    * `retry`: How often requests are tried again.
    """

    def __init__(
        self,
        api_key: str | Callable[[], str] | None = None,
        *,
        server: Server | None = None,
        auth: Literal["bearer", "browser", "azure_key", "azure_token"] | None = None,
        websocket_url: str | None = None,
        http_url: str | None = None,
        openai_organization: str | None = None,
        openai_project: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, str] | None = None,
        limits: Limits | None = None,
        reconnect: Reconnect | None = None,
        validate: bool = False,
        generate_id: GenerateId = generate_id,
        transport: ThreadConnector | str = "websockets",
        proxy: str | bool = True,
        ssl_context: SSLContext | None = None,
        http_client: object = None,
        http_timeout: float | None = 60.0,
        retry: Retry | None = None,
    ) -> None:
        self._settings = Settings(
            API,
            Codec(CLIENT, SERVER, DECODERS, codec.validate),
            tasks=False,
            key=api_key,
            server=server or servers.openai(),
            auth=auth,
            websocket_url=websocket_url,
            http_url=http_url,
            headers={
                "OpenAI-Organization": openai_organization,
                "OpenAI-Project": openai_project,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            limits=limits,
            reconnect=reconnect,
            validate=validate,
            generate_id=generate_id,
            transport=transport,
            proxy=proxy,
            ssl_context=ssl_context,
            logger=__name__,
        )
        self._requests = Requests(self._settings, http_client, http_timeout, retry)
        self.realtime = RealtimeChannel(self._settings)
        self.transcription = TranscriptionChannel(self._settings)
        self.translation = TranslationChannel(self._settings)
        self.webhook = WebhookHooks()
        self.calls = CallsRequests(self._requests)
        self.client_secrets = ClientSecretsRequests(self._requests)
        self.translations = TranslationsRequests(self._requests)

    def __repr__(self) -> str:
        settings = getattr(self, "_settings", None)  # not there while it is being made
        place = "unfinished" if settings is None else settings.target.place
        return f"<{type(self).__name__} {place}>"

    def close(self) -> None:
        """Close what HTTP requests have left open. Connections are closed one by one."""
        self._requests.close()

    def __enter__(self: Self) -> Self:  # noqa: PYI019
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()
