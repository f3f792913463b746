"""What type checkers must know of the clients. This file is checked, never run."""

from __future__ import annotations


from typing_extensions import assert_type

from openai_realtime import (
    AsyncClient,
    AsyncRealtimeConnection,
    CallsCreateResult,
    Client,
    ClientError,
    ClientSecret,
    ConversationItem,
    ConversationItemAddedEvent,
    ConversationItemCreateEvent,
    InputAudioBufferAppendEvent,
    RealtimeConnection,
    RealtimeServerEvent,
    RealtimeServerFactory,
    RealtimeSession,
    RealtimeSessionRequest,
    ResponseDoneEvent,
    SessionCreatedEvent,
    SessionUpdatedEvent,
    SessionUpdateEvent,
    TranslationServerEvent,
    UnknownEvent,
    WebhookServerEvent,
    servers,
    to_request,
    with_defaults,
)


def sync(client: Client, item: ConversationItem) -> None:
    connection = client.realtime.connect(model="any name")
    assert_type(connection, RealtimeConnection)
    with connection as same:
        assert_type(same, RealtimeConnection)
        assert_type(same.recv(), RealtimeServerEvent)
        for event in same:
            assert_type(event, RealtimeServerEvent)
        update = SessionUpdateEvent(session=RealtimeSessionRequest())
        assert_type(same.request(update), SessionUpdatedEvent)
        create = ConversationItemCreateEvent(item=item)
        assert_type(same.request(create), ConversationItemAddedEvent)
        same.input_audio_buffer.append(b"\0\0")
        same.input_audio_buffer.append(memoryview(b"\0\0"), event_id="e")
        same.input_audio_buffer.append("AAA=")
        # Nothing answers it.
        same.request(InputAudioBufferAppendEvent(audio=""))  # type: ignore[call-overload]  # pyright: ignore
        same.send(SessionCreatedEvent(event_id="e", session=RealtimeSession()))  # type: ignore[arg-type]  # pyright: ignore
        same.session.update(session="all")  # type: ignore[arg-type]  # pyright: ignore
    with client.translation.connect(model="m") as other:
        assert_type(other.recv(), TranslationServerEvent)
    client.translation.connect()  # type: ignore[call-arg]  # pyright: ignore
    client.realtime.connect(intent="translation")  # type: ignore[arg-type]  # pyright: ignore


def on_done(event: ResponseDoneEvent) -> int:
    return len(event.event_id)


def handlers(connection: RealtimeConnection) -> None:
    connection.on("response.done", on_done)
    connection.once("response.done", lambda event: event.response)
    connection.on("session.created", on_done)  # type: ignore[call-overload]  # pyright: ignore
    connection.on("response.doen", on_done)  # type: ignore[call-overload]  # pyright: ignore

    @connection.on("session.updated")
    def updated(event: SessionUpdatedEvent) -> str:
        return event.event_id

    assert_type(updated(SessionUpdatedEvent(event_id="", session=RealtimeSession())), str)

    @connection.on("session.updated")  # type: ignore[arg-type]  # pyright: ignore
    def wrong(event: ResponseDoneEvent) -> None:
        pass

    @connection.on_unknown
    def unknown(event: UnknownEvent) -> None:
        print(event.type)

    @connection.on_error
    def error(problem: ClientError) -> None:
        print(problem.temporary)

    connection.off("response.done", on_done)


async def asynchronous(client: AsyncClient) -> None:
    async with client.realtime.connect(call_id="rtc_1") as connection:
        assert_type(connection, AsyncRealtimeConnection)
        assert_type(await connection.recv(1), RealtimeServerEvent)
        async for event in connection:
            assert_type(event, RealtimeServerEvent)
        update = SessionUpdateEvent(session=RealtimeSessionRequest())
        assert_type(await connection.request(update), SessionUpdatedEvent)

        @connection.on("response.done")
        async def done(event: ResponseDoneEvent) -> None:
            await connection.response.create()
    assert_type(await client.client_secrets.create(), ClientSecret)
    assert_type(await client.calls.create(sdp="v=0"), CallsCreateResult)
    assert_type((await client.calls.create_sdp(sdp="v=0")).call_id, str | None)
    await client.calls.refer("rtc_1")  # type: ignore[call-arg]  # pyright: ignore


def rest(session: RealtimeSession, item: ConversationItem) -> None:
    client = Client(server=servers.azure(host="a.example"), auth="azure_token")
    assert_type(client.webhook.unwrap(b"", {}), WebhookServerEvent)
    assert_type(to_request(session), RealtimeSessionRequest)
    assert_type(with_defaults(session), RealtimeSession)
    servers.azure_preview(host="a.example")  # type: ignore[call-arg]  # pyright: ignore
    Client(auth="bear")  # type: ignore[arg-type]  # pyright: ignore


def server() -> None:
    make = RealtimeServerFactory()
    event = make.session.created(session=RealtimeSession())
    assert_type(event, SessionCreatedEvent)
