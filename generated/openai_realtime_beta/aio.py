# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
# To make it again: wirewright generate
"""The async client."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from . import codec, servers
from ._aio_connection import AsyncConnection
from ._aio_requests import AsyncRequests
from ._api import API, CHANNELS, ENDPOINTS
from ._decode import (
    CLIENT,
    DECODERS,
    SERVER,
    decode_NewSession,
    decode_NewTranscriptionSession,
)
from ._runtime.ids import GenerateId, generate_id
from ._runtime.net.audio import BytesLike, pieces
from ._runtime.net.limits import Limits
from ._runtime.net.link import Link
from ._runtime.net.policy import Reconnect
from ._runtime.net.retry import Retry
from ._runtime.net.settings import Codec, Settings
from ._runtime.net.target import Server
from ._runtime.unset import UNSET, UnsetType
from .events.channels import (
    RealtimeClientEvent,
    RealtimeServerEvent,
    TranscriptionClientEvent,
    TranscriptionServerEvent,
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
from .types.session import RealtimeSessionRequest
from .types.transcription import TranscriptionSessionRequest

if TYPE_CHECKING:
    from ssl import SSLContext

    from ._handlers import OnRealtimeEvent, OnTranscriptionEvent
    from ._runtime.net.transports.base import TaskConnector
    from .events.conversation import (
        ConversationItemCreatedEvent,
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
    from .types.audio import AudioFormat, NoiseReduction, VoiceName
    from .types.client_secrets import (
        NewSession,
        NewTranscriptionSession,
        SessionSecretRequest,
        TranscriptionSecretRequest,
    )
    from .types.response import ResponseRequest
    from .types.session import Modality, RealtimeModel, SessionInclude
    from .types.tools import FunctionTool
    from .types.transcription import InputTranscription
    from .types.unions import (
        ConversationItem,
        MaxOutputTokensRequest,
        ToolChoice,
        Tracing,
        TurnDetectionRequest,
    )

__all__ = ["AsyncClient", "AsyncRealtimeConnection", "AsyncTranscriptionConnection"]

Self = TypeVar("Self", bound="AsyncClient")


class AsyncRealtimeSessionSender:
    """Sends the events `session.*`."""

    def __init__(self, connection: AsyncConnection[Any, Any]) -> None:
        self._connection = connection

    async def update(
        self,
        *,
        session: RealtimeSessionRequest,
        event_id: str | UnsetType = UNSET,
    ) -> None:
        """Change the session. What is absent stays, null turns off.

        Event `session.update`, sent by the client. Answered by `session.updated`.

        * `session`: What to change.
        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        """
        event = SessionUpdateEvent(session=session, event_id=event_id)
        await self._connection.send(event)


class AsyncRealtimeInputAudioBufferSender:
    """Sends the events `input_audio_buffer.*`."""

    def __init__(self, connection: AsyncConnection[Any, Any]) -> None:
        self._connection = connection

    async def append(
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
            await self._connection.send(event)
            event_id = UNSET

    async def commit(self, *, event_id: str | UnsetType = UNSET) -> None:
        """Make a user message of the buffer; it asks for no response. Turn detection
        does it by itself. An empty buffer is an error.

        Event `input_audio_buffer.commit`, sent by the client. Answered by
        `input_audio_buffer.committed`.

        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        """
        event = InputAudioBufferCommitEvent(event_id=event_id)
        await self._connection.send(event)

    async def clear(self, *, event_id: str | UnsetType = UNSET) -> None:
        """Throw away what is in the input buffer.

        Event `input_audio_buffer.clear`, sent by the client. Answered by
        `input_audio_buffer.cleared`.

        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        """
        event = InputAudioBufferClearEvent(event_id=event_id)
        await self._connection.send(event)


class AsyncRealtimeOutputAudioBufferSender:
    """Sends the events `output_audio_buffer.*`."""

    def __init__(self, connection: AsyncConnection[Any, Any]) -> None:
        self._connection = connection

    async def clear(self, *, event_id: str | UnsetType = UNSET) -> None:
        """Stop what is being played. Cancel the response first. WebRTC only.

        Event `output_audio_buffer.clear`, sent by the client. Answered by
        `output_audio_buffer.cleared`.

        * `event_id`: Your own name for this message; an `error` about it repeats it.
        """
        event = OutputAudioBufferClearEvent(event_id=event_id)
        await self._connection.send(event)


class AsyncRealtimeConversationItemSender:
    """Sends the events `conversation.item.*`."""

    def __init__(self, connection: AsyncConnection[Any, Any]) -> None:
        self._connection = connection

    async def create(
        self,
        *,
        item: ConversationItem,
        event_id: str | UnsetType = UNSET,
        previous_item_id: str | UnsetType = UNSET,
    ) -> None:
        """Add an item to the conversation. The model does not answer until a response
        is asked for.

        Event `conversation.item.create`, sent by the client. Answered by
        `conversation.item.created`.

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
        await self._connection.send(event)

    async def retrieve(
        self,
        *,
        item_id: str,
        event_id: str | UnsetType = UNSET,
    ) -> None:
        """Ask for an item with everything the server has of it, audio included.

        Event `conversation.item.retrieve`, sent by the client. Answered by
        `conversation.item.retrieved`.

        * `item_id`: The item.
        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        """
        event = ConversationItemRetrieveEvent(item_id=item_id, event_id=event_id)
        await self._connection.send(event)

    async def truncate(
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
        await self._connection.send(event)

    async def delete(self, *, item_id: str, event_id: str | UnsetType = UNSET) -> None:
        """Take an item out of the conversation.

        Event `conversation.item.delete`, sent by the client. Answered by
        `conversation.item.deleted`.

        * `item_id`: The item.
        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        """
        event = ConversationItemDeleteEvent(item_id=item_id, event_id=event_id)
        await self._connection.send(event)


class AsyncRealtimeConversationSender:
    """Sends the events `conversation.*`."""

    def __init__(self, connection: AsyncConnection[Any, Any]) -> None:
        self._connection = connection
        self.item = AsyncRealtimeConversationItemSender(connection)


class AsyncRealtimeResponseSender:
    """Sends the events `response.*`."""

    def __init__(self, connection: AsyncConnection[Any, Any]) -> None:
        self._connection = connection

    async def create(
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
        await self._connection.send(event)

    async def cancel(
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
        await self._connection.send(event)


class AsyncTranscriptionTranscriptionSessionSender:
    """Sends the events `transcription_session.*`."""

    def __init__(self, connection: AsyncConnection[Any, Any]) -> None:
        self._connection = connection

    async def update(
        self,
        *,
        session: TranscriptionSessionRequest,
        event_id: str | UnsetType = UNSET,
    ) -> None:
        """Change the transcription.

        Event `transcription_session.update`, sent by the client. Answered by
        `transcription_session.updated`.

        * `session`: What to change.
        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        """
        event = TranscriptionSessionUpdateEvent(session=session, event_id=event_id)
        await self._connection.send(event)


class AsyncTranscriptionInputAudioBufferSender:
    """Sends the events `input_audio_buffer.*`."""

    def __init__(self, connection: AsyncConnection[Any, Any]) -> None:
        self._connection = connection

    async def append(
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
            await self._connection.send(event)
            event_id = UNSET

    async def commit(self, *, event_id: str | UnsetType = UNSET) -> None:
        """Make a user message of the buffer; it asks for no response. Turn detection
        does it by itself. An empty buffer is an error.

        Event `input_audio_buffer.commit`, sent by the client. Answered by
        `input_audio_buffer.committed`.

        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        """
        event = InputAudioBufferCommitEvent(event_id=event_id)
        await self._connection.send(event)

    async def clear(self, *, event_id: str | UnsetType = UNSET) -> None:
        """Throw away what is in the input buffer.

        Event `input_audio_buffer.clear`, sent by the client. Answered by
        `input_audio_buffer.cleared`.

        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        """
        event = InputAudioBufferClearEvent(event_id=event_id)
        await self._connection.send(event)


class AsyncTranscriptionConversationItemSender:
    """Sends the events `conversation.item.*`."""

    def __init__(self, connection: AsyncConnection[Any, Any]) -> None:
        self._connection = connection

    async def retrieve(
        self,
        *,
        item_id: str,
        event_id: str | UnsetType = UNSET,
    ) -> None:
        """Ask for an item with everything the server has of it, audio included.

        Event `conversation.item.retrieve`, sent by the client. Answered by
        `conversation.item.retrieved`.

        * `item_id`: The item.
        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        """
        event = ConversationItemRetrieveEvent(item_id=item_id, event_id=event_id)
        await self._connection.send(event)

    async def delete(self, *, item_id: str, event_id: str | UnsetType = UNSET) -> None:
        """Take an item out of the conversation.

        Event `conversation.item.delete`, sent by the client. Answered by
        `conversation.item.deleted`.

        * `item_id`: The item.
        * `event_id`: Your own name for this message; an `error` about it repeats it.
        At most 512 characters.
        """
        event = ConversationItemDeleteEvent(item_id=item_id, event_id=event_id)
        await self._connection.send(event)


class AsyncTranscriptionConversationSender:
    """Sends the events `conversation.*`."""

    def __init__(self, connection: AsyncConnection[Any, Any]) -> None:
        self._connection = connection
        self.item = AsyncTranscriptionConversationItemSender(connection)


class AsyncRealtimeConnection(
    AsyncConnection[RealtimeClientEvent, RealtimeServerEvent],
):
    """A conversation with a model."""

    def __init__(self, link: Link) -> None:
        super().__init__(link)
        self.on: OnRealtimeEvent = self._on
        """Register a handler for an event, by a call or as a decorator."""
        self.once: OnRealtimeEvent = self._once
        """As `on`, for the next such event only."""
        self.session = AsyncRealtimeSessionSender(self)
        self.input_audio_buffer = AsyncRealtimeInputAudioBufferSender(self)
        self.output_audio_buffer = AsyncRealtimeOutputAudioBufferSender(self)
        self.conversation = AsyncRealtimeConversationSender(self)
        self.response = AsyncRealtimeResponseSender(self)

    @overload
    async def request(
        self,
        event: SessionUpdateEvent,
        timeout: float | None = 60.0,
    ) -> SessionUpdatedEvent: ...

    @overload
    async def request(
        self,
        event: InputAudioBufferCommitEvent,
        timeout: float | None = 60.0,
    ) -> InputAudioBufferCommittedEvent: ...

    @overload
    async def request(
        self,
        event: InputAudioBufferClearEvent,
        timeout: float | None = 60.0,
    ) -> InputAudioBufferClearedEvent: ...

    @overload
    async def request(
        self,
        event: OutputAudioBufferClearEvent,
        timeout: float | None = 60.0,
    ) -> OutputAudioBufferClearedEvent: ...

    @overload
    async def request(
        self,
        event: ConversationItemCreateEvent,
        timeout: float | None = 60.0,
    ) -> ConversationItemCreatedEvent: ...

    @overload
    async def request(
        self,
        event: ConversationItemRetrieveEvent,
        timeout: float | None = 60.0,
    ) -> ConversationItemRetrievedEvent: ...

    @overload
    async def request(
        self,
        event: ConversationItemTruncateEvent,
        timeout: float | None = 60.0,
    ) -> ConversationItemTruncatedEvent: ...

    @overload
    async def request(
        self,
        event: ConversationItemDeleteEvent,
        timeout: float | None = 60.0,
    ) -> ConversationItemDeletedEvent: ...

    @overload
    async def request(
        self,
        event: ResponseCreateEvent,
        timeout: float | None = 60.0,
    ) -> ResponseCreatedEvent: ...

    @overload
    async def request(
        self,
        event: ResponseCancelEvent,
        timeout: float | None = 60.0,
    ) -> ResponseDoneEvent: ...

    async def request(self, event: Any, timeout: float | None = 60.0) -> Any:
        """Send an event, and wait for the server event that answers it.

        The event gets an id if it has none. Raises `RequestFailed` with the error event
        of the server, `RequestTimeout` after `timeout` seconds, `ConnectionClosed`.
        """
        return await self._request(event, timeout)


class AsyncRealtimeChannel:
    """Makes connections of one kind."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def connect(
        self,
        *,
        model: str,
        extra_query: Mapping[str, str] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncRealtimeConnection:
        """A conversation with a model.

        Gives a connection that `with` or `open()` opens. Raises `ValueError` or
        `TypeError`, with the name of the argument, for what cannot be right.
        """
        link = self._settings.link(
            CHANNELS["realtime"],
            {"model": model},
            extra_query,
            extra_headers,
        )
        return AsyncRealtimeConnection(link)


class AsyncTranscriptionConnection(
    AsyncConnection[TranscriptionClientEvent, TranscriptionServerEvent],
):
    """Speech in, text out: a session without a model that answers."""

    def __init__(self, link: Link) -> None:
        super().__init__(link)
        self.on: OnTranscriptionEvent = self._on
        """Register a handler for an event, by a call or as a decorator."""
        self.once: OnTranscriptionEvent = self._once
        """As `on`, for the next such event only."""
        self.transcription_session = AsyncTranscriptionTranscriptionSessionSender(self)
        self.input_audio_buffer = AsyncTranscriptionInputAudioBufferSender(self)
        self.conversation = AsyncTranscriptionConversationSender(self)

    @overload
    async def request(
        self,
        event: TranscriptionSessionUpdateEvent,
        timeout: float | None = 60.0,
    ) -> TranscriptionSessionUpdatedEvent: ...

    @overload
    async def request(
        self,
        event: InputAudioBufferCommitEvent,
        timeout: float | None = 60.0,
    ) -> InputAudioBufferCommittedEvent: ...

    @overload
    async def request(
        self,
        event: InputAudioBufferClearEvent,
        timeout: float | None = 60.0,
    ) -> InputAudioBufferClearedEvent: ...

    @overload
    async def request(
        self,
        event: ConversationItemRetrieveEvent,
        timeout: float | None = 60.0,
    ) -> ConversationItemRetrievedEvent: ...

    @overload
    async def request(
        self,
        event: ConversationItemDeleteEvent,
        timeout: float | None = 60.0,
    ) -> ConversationItemDeletedEvent: ...

    async def request(self, event: Any, timeout: float | None = 60.0) -> Any:
        """Send an event, and wait for the server event that answers it.

        The event gets an id if it has none. Raises `RequestFailed` with the error event
        of the server, `RequestTimeout` after `timeout` seconds, `ConnectionClosed`.
        """
        return await self._request(event, timeout)


class AsyncTranscriptionChannel:
    """Makes connections of one kind."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def connect(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncTranscriptionConnection:
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
        return AsyncTranscriptionConnection(link)


class AsyncSessionsRequests:
    """Makes the requests `sessions.*`."""

    def __init__(self, requests: AsyncRequests) -> None:
        self._requests = requests

    async def create(
        self,
        *,
        input_audio_format: AudioFormat | UnsetType = UNSET,
        input_audio_transcription: InputTranscription | None | UnsetType = UNSET,
        input_audio_noise_reduction: NoiseReduction | None | UnsetType = UNSET,
        model: RealtimeModel | UnsetType = UNSET,
        modalities: list[Modality] | UnsetType = UNSET,
        instructions: str | UnsetType = UNSET,
        voice: VoiceName | UnsetType = UNSET,
        speed: float | UnsetType = UNSET,
        output_audio_format: AudioFormat | UnsetType = UNSET,
        tools: list[FunctionTool] | UnsetType = UNSET,
        tool_choice: ToolChoice | UnsetType = UNSET,
        tracing: Tracing | None | UnsetType = UNSET,
        max_response_output_tokens: MaxOutputTokensRequest | UnsetType = UNSET,
        temperature: float | UnsetType = UNSET,
        turn_detection: TurnDetectionRequest | None | UnsetType = UNSET,
        client_secret: SessionSecretRequest | UnsetType = UNSET,
        timeout: float | None = None,
    ) -> NewSession:
        """Make a conversation in advance, with its secret.

        `POST /realtime/sessions`. Raises `HttpError`.

        * `input_audio_format`: The encoding of the audio that is appended. Default:
        "pcm16".
        * `input_audio_transcription`: Writes down what was heard, by a model of its
        own. Null turns it off.
        * `input_audio_noise_reduction`: Filters the input. Null turns it off.
        * `model`: The model that answers. An update cannot change it.
        * `modalities`: What the model answers with: text, or audio and text.
        Default: ["audio","text"].
        * `instructions`: How the model shall behave, in words. Without them the
        server has its own, which `session.created` shows; an empty text clears them.
        * `voice`: Who speaks; fixed once the session has spoken. Default: "alloy".
        * `speed`: A factor on the speed of the speech. It may change between turns
        but not within one. 0.25 to 1.5. Default: 1.
        * `output_audio_format`: The encoding of the audio deltas. Default: "pcm16".
        * `tools`: What the model may call. An empty list takes all away.
        * `tool_choice`: Whether and what the model must call. Default: "auto".
        * `tracing`: Records the session. Once on, it cannot be changed. Null is off.
        Default: null.
        * `max_response_output_tokens`: The most that one response may take, tool
        calls included. Default: "inf".
        * `temperature`: How freely the model picks its words. 0.6 to 1.2. Default:
        0.8.
        * `turn_detection`: How to find turns. Null leaves it to you.
        * `client_secret`: Only when a session is made in advance.
        """
        body = RealtimeSessionRequest(
            input_audio_format=input_audio_format,
            input_audio_transcription=input_audio_transcription,
            input_audio_noise_reduction=input_audio_noise_reduction,
            model=model,
            modalities=modalities,
            instructions=instructions,
            voice=voice,
            speed=speed,
            output_audio_format=output_audio_format,
            tools=tools,
            tool_choice=tool_choice,
            tracing=tracing,
            max_response_output_tokens=max_response_output_tokens,
            temperature=temperature,
            turn_detection=turn_detection,
            client_secret=client_secret,
        )
        answer = await self._requests.call(
            ENDPOINTS["sessions.create"],
            body=body,
            timeout=timeout,
        )
        result: NewSession = decode_NewSession(answer.json())
        return result


class AsyncTranscriptionSessionsRequests:
    """Makes the requests `transcription_sessions.*`."""

    def __init__(self, requests: AsyncRequests) -> None:
        self._requests = requests

    async def create(
        self,
        *,
        input_audio_format: AudioFormat | UnsetType = UNSET,
        input_audio_transcription: InputTranscription | None | UnsetType = UNSET,
        input_audio_noise_reduction: NoiseReduction | None | UnsetType = UNSET,
        modalities: list[Modality] | UnsetType = UNSET,
        include: list[SessionInclude] | None | UnsetType = UNSET,
        turn_detection: TurnDetectionRequest | None | UnsetType = UNSET,
        client_secret: TranscriptionSecretRequest | UnsetType = UNSET,
        timeout: float | None = None,
    ) -> NewTranscriptionSession:
        """Make a transcription in advance, with its secret.

        `POST /realtime/transcription_sessions`. Raises `HttpError`.

        * `input_audio_format`: The encoding of the audio that is appended. Default:
        "pcm16".
        * `input_audio_transcription`: Writes down what was heard, by a model of its
        own. Null turns it off.
        * `input_audio_noise_reduction`: Filters the input. Null turns it off.
        * `modalities`: Of no use to a transcription.
        * `include`: What events carry on request.
        * `turn_detection`: How to find turns. Null leaves it to you.
        * `client_secret`: Only when a session is made in advance.
        """
        body = TranscriptionSessionRequest(
            input_audio_format=input_audio_format,
            input_audio_transcription=input_audio_transcription,
            input_audio_noise_reduction=input_audio_noise_reduction,
            modalities=modalities,
            include=include,
            turn_detection=turn_detection,
            client_secret=client_secret,
        )
        answer = await self._requests.call(
            ENDPOINTS["transcription_sessions.create"],
            body=body,
            timeout=timeout,
        )
        result: NewTranscriptionSession = decode_NewTranscriptionSession(answer.json())
        return result


class AsyncClient:
    """OpenAI Realtime API (beta).

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
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
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
        transport: TaskConnector | str = "websockets",
        proxy: str | bool = True,
        ssl_context: SSLContext | None = None,
        http_client: object = None,
        http_timeout: float | None = 60.0,
        retry: Retry | None = None,
    ) -> None:
        self._settings = Settings(
            API,
            Codec(CLIENT, SERVER, DECODERS, codec.validate),
            tasks=True,
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
        self._requests = AsyncRequests(self._settings, http_client, http_timeout, retry)
        self.realtime = AsyncRealtimeChannel(self._settings)
        self.transcription = AsyncTranscriptionChannel(self._settings)
        self.sessions = AsyncSessionsRequests(self._requests)
        self.transcription_sessions = AsyncTranscriptionSessionsRequests(self._requests)

    def __repr__(self) -> str:
        settings = getattr(self, "_settings", None)  # not there while it is being made
        place = "unfinished" if settings is None else settings.target.place
        return f"<{type(self).__name__} {place}>"

    async def close(self) -> None:
        """Close what HTTP requests have left open. Connections are closed one by one."""
        await self._requests.close()

    async def __aenter__(self: Self) -> Self:  # noqa: PYI019
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()
