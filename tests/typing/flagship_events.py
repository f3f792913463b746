"""What type checkers must see in the checked-in package. Read by mypy and pyright, never run."""

from __future__ import annotations

import dataclasses
from typing import Any

from openai_realtime import (
    UNSET,
    AnyServerEvent,
    AssistantMessage,
    ConversationCreatedEvent,
    ConversationItem,
    ConversationItemAddedEvent,
    ConversationItemCreatedEvent,
    ConversationItemDeletedEvent,
    ConversationItemDeleteEvent,
    ConversationItemDoneEvent,
    ConversationItemInputAudioTranscriptionCompletedEvent,
    ConversationItemInputAudioTranscriptionDeltaEvent,
    ConversationItemInputAudioTranscriptionFailedEvent,
    ConversationItemInputAudioTranscriptionSegmentEvent,
    ConversationItemRetrievedEvent,
    ConversationItemTruncatedEvent,
    ErrorEvent,
    FunctionCall,
    FunctionCallOutput,
    InputAudioBufferClearedEvent,
    InputAudioBufferCommittedEvent,
    InputAudioBufferDtmfEventReceivedEvent,
    InputAudioBufferSpeechStartedEvent,
    InputAudioBufferSpeechStoppedEvent,
    InputAudioBufferTimeoutTriggeredEvent,
    McpApprovalRequest,
    McpApprovalResponse,
    McpCall,
    McpListTools,
    McpListToolsCompletedEvent,
    McpListToolsFailedEvent,
    McpListToolsInProgressEvent,
    NoiseReduction,
    OutputAudioBufferClearedEvent,
    OutputAudioBufferStartedEvent,
    OutputAudioBufferStoppedEvent,
    RateLimitsUpdatedEvent,
    RealtimeServerEvent,
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
    ServerVad,
    SessionCreatedEvent,
    SessionUpdatedEvent,
    SystemMessage,
    TranscriptionServerEvent,
    TranslationServerEvent,
    Unknown,
    UnknownEvent,
    UserMessage,
    Violation,
    VoiceName,
    decode_client_event,
    decode_server_event,
    encode,
    from_dict,
    to_dict,
    validate,
)
from typing_extensions import assert_never, assert_type


def every_server_event(event: RealtimeServerEvent) -> str:
    match event:
        case SessionCreatedEvent() | SessionUpdatedEvent():
            return event.event_id
        case ErrorEvent():
            return event.error.message
        case ConversationCreatedEvent():
            return event.type
        case (
            ConversationItemAddedEvent()
            | ConversationItemCreatedEvent()
            | ConversationItemDoneEvent()
            | ConversationItemRetrievedEvent()
        ):
            return every_item(event.item)
        case ConversationItemDeletedEvent() | ConversationItemTruncatedEvent():
            return event.item_id
        case (
            ConversationItemInputAudioTranscriptionCompletedEvent()
            | ConversationItemInputAudioTranscriptionDeltaEvent()
            | ConversationItemInputAudioTranscriptionFailedEvent()
            | ConversationItemInputAudioTranscriptionSegmentEvent()
        ):
            return event.item_id
        case (
            InputAudioBufferClearedEvent()
            | InputAudioBufferCommittedEvent()
            | InputAudioBufferDtmfEventReceivedEvent()
            | InputAudioBufferSpeechStartedEvent()
            | InputAudioBufferSpeechStoppedEvent()
            | InputAudioBufferTimeoutTriggeredEvent()
        ):
            return event.type
        case (
            OutputAudioBufferClearedEvent()
            | OutputAudioBufferStartedEvent()
            | OutputAudioBufferStoppedEvent()
            | RateLimitsUpdatedEvent()
        ):
            return event.type
        case ResponseCreatedEvent() | ResponseDoneEvent():
            return event.type
        case ResponseContentPartAddedEvent() | ResponseContentPartDoneEvent():
            return event.item_id
        case ResponseOutputItemAddedEvent() | ResponseOutputItemDoneEvent():
            return every_item(event.item)
        case ResponseOutputTextDeltaEvent() | ResponseOutputAudioTranscriptDeltaEvent():
            return event.delta
        case ResponseOutputAudioDeltaEvent():
            assert_type(event.delta_bytes, bytes)
            return event.delta
        case ResponseOutputTextDoneEvent():
            return event.text
        case ResponseOutputAudioDoneEvent() | ResponseOutputAudioTranscriptDoneEvent():
            return event.response_id
        case (
            ResponseFunctionCallArgumentsDeltaEvent()
            | ResponseFunctionCallArgumentsDoneEvent()
            | ResponseMcpCallArgumentsDeltaEvent()
            | ResponseMcpCallArgumentsDoneEvent()
            | ResponseMcpCallCompletedEvent()
            | ResponseMcpCallFailedEvent()
            | ResponseMcpCallInProgressEvent()
        ):
            return event.item_id
        case (
            McpListToolsCompletedEvent()
            | McpListToolsFailedEvent()
            | McpListToolsInProgressEvent()
        ):
            return event.item_id
        case UnknownEvent(type=tag, raw=raw):
            assert_type(raw, dict[str, Any])
            return tag
        case _:
            assert_never(event)


def every_item(item: ConversationItem) -> str:
    if isinstance(item, (SystemMessage, UserMessage, AssistantMessage)):
        return item.role
    match item:
        case FunctionCall() | FunctionCallOutput():
            return item.type
        case McpListTools(server_label=label) | McpCall(server_label=label):
            return label
        case McpApprovalRequest() | McpApprovalResponse():
            return item.type
        case Unknown(raw):
            return repr(raw)
        case _:
            assert_never(item)


def one_is_missing(item: ConversationItem) -> str:
    match item:
        case SystemMessage() | UserMessage() | AssistantMessage():
            return item.role
        case _:
            assert_never(item)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


def three_states(vad: ServerVad) -> int:
    by_identity = vad.idle_timeout_ms
    if by_identity is UNSET:
        return 0
    if by_identity is None:
        return 1
    assert_type(by_identity, int)
    by_truth = vad.silence_duration_ms
    if by_truth:
        assert_type(by_truth, int)
    fallback = vad.prefix_padding_ms or 300
    assert_type(fallback, int)
    return by_identity + fallback


def overloads(data: bytes, channel: str) -> None:
    assert_type(decode_server_event(data), RealtimeServerEvent)
    assert_type(decode_server_event(data, channel="realtime"), RealtimeServerEvent)
    assert_type(
        decode_server_event(data, channel="transcription"), TranscriptionServerEvent
    )
    assert_type(
        decode_server_event(data, channel="translation", strict=True),
        TranslationServerEvent,
    )
    assert_type(decode_server_event(data, channel=channel), AnyServerEvent)
    for text in ("{}", bytearray(data), memoryview(data), {"type": "x"}):
        decode_client_event(text)
    decode_server_event(7)  # type: ignore[call-overload] # pyright: ignore[reportArgumentType]
    decode_server_event(data, "realtime")  # type: ignore[call-overload] # pyright: ignore[reportCallIssue]


def enums() -> None:
    open_one: VoiceName = "a voice of tomorrow"
    known: VoiceName = "marin"
    NoiseReduction(type="near_field")
    NoiseReduction(type="nearby")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    print(open_one, known)


def constructors() -> None:
    event = ConversationItemDeleteEvent(item_id="item_1")
    assert_type(event.type == "conversation.item.delete", bool)
    ConversationItemDeleteEvent()  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    ConversationItemDeleteEvent("item_1")  # type: ignore[call-arg, arg-type] # pyright: ignore[reportCallIssue]
    ConversationItemDeleteEvent(item_id=7)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    ConversationItemDeleteEvent(itemid="x", item_id="x")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    event.no_such_field = 1  # type: ignore[attr-defined] # pyright: ignore[reportAttributeAccessIssue]


def tools_of_dataclasses(event: ConversationItemDeleteEvent) -> None:
    changed = dataclasses.replace(event, item_id="item_2")
    assert_type(changed, ConversationItemDeleteEvent)
    names = [field.name for field in dataclasses.fields(event)]
    assert_type(names, list[str])
    assert_type(dataclasses.asdict(event), dict[str, Any])
    assert_type(encode(event), bytes)
    assert_type(to_dict(event), dict[str, Any])
    assert_type(from_dict(ConversationItemDeleteEvent, {}), ConversationItemDeleteEvent)
    assert_type(validate(event), list[Violation])
    assert_type(event.extra_fields.get("x"), Any | None)
