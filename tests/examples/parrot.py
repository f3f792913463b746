"""A model that repeats what it is told, in text and in sound: sessions without I/O.

Made with the server role of the package: events of the client are decoded and matched,
those of the server come from factories.
"""

from __future__ import annotations

import json
import re
from collections.abc import Generator, Iterator
from dataclasses import replace
from typing import Any

from openai_realtime import (
    AssistantMessage,
    ConversationItemCreateEvent,
    DurationUsage,
    ErrorDetails,
    FunctionCall,
    FunctionCallOutput,
    FunctionTool,
    InputAudioBufferAppendEvent,
    InputAudioBufferClearEvent,
    InputAudioBufferCommitEvent,
    InputAudioPart,
    InputTokenDetails,
    OutputAudioPart,
    OutputTextPart,
    OutputTokenDetails,
    RealtimeServerFactory,
    RealtimeSession,
    Response,
    ResponseCreateEvent,
    ResponseUsage,
    SessionCloseEvent,
    SessionInputAudioBufferAppendEvent,
    SessionUpdateEvent,
    TextPart,
    TranscriptionServerFactory,
    TranscriptionSession,
    TranscriptionSessionUpdateEvent,
    TranslationAudio,
    TranslationServerFactory,
    TranslationSession,
    TranslationSessionUpdateEvent,
    UnknownEvent,
    UserMessage,
    from_dict,
    generate_id,
    to_dict,
    with_defaults,
)

Events = Iterator[Any]
EventsOf = Generator[Any, None, Any]
"""Events about an item, which is given back."""

END_OF_TURN = bytes(24_000)
"""Half a second of silence, at 24 kHz and 16 bits."""


def changed(session: Any, update: Any) -> Any:
    """A session with an update laid over it."""
    return from_dict(type(session), {**to_dict(session), **to_dict(update)})


class RealtimeParrot:
    """A conversation."""

    channel = "realtime"

    def __init__(self, query: dict[str, str]) -> None:
        self.make = RealtimeServerFactory()
        self.session = with_defaults(
            RealtimeSession(model=query.get("model", "gpt-realtime"))
        )
        self.is_call = "call_id" in query
        self.items: list[Any] = []
        self.heard = bytearray()
        self.is_over = False

    def greet(self) -> Events:
        yield self.make.session.created(session=self.session)

    def answer(self, event: Any) -> Events:
        """What the server says to an event of the client."""
        match event:
            case SessionUpdateEvent():
                self.session = changed(self.session, event.session)
                yield self.make.session.updated(session=self.session)
            case ConversationItemCreateEvent():
                yield from self._add(with_defaults(event.item))
            case InputAudioBufferAppendEvent():
                self.heard += event.audio_bytes
                if self._detects_turns and self.heard.endswith(END_OF_TURN):
                    yield from self._commit()
                    yield from self._respond()
            case InputAudioBufferCommitEvent():
                yield from self._commit()
            case InputAudioBufferClearEvent():
                self.heard.clear()
                yield self.make.input_audio_buffer.cleared()
            case ResponseCreateEvent():
                yield from self._respond()
                self.is_over = self.is_call
            case _:
                yield self.make.error(error=refusal(event))

    @property
    def _detects_turns(self) -> bool:
        audio = to_dict(self.session).get("audio", {})
        return audio.get("input", {}).get("turn_detection", "default") is not None

    def _add(self, item: Any) -> Events:
        self.items.append(item)
        yield self.make.conversation.item.added(item=item)
        yield self.make.conversation.item.done(item=item)

    def _commit(self) -> Events:
        transcript = f"{len(self.heard)} bytes"
        part = InputAudioPart(transcript=transcript)
        item = with_defaults(UserMessage(content=[part]))
        yield self.make.input_audio_buffer.committed(item_id=item.id)
        yield from self._add(item)
        completed = self.make.conversation.item.input_audio_transcription.completed
        yield completed(
            item_id=item.id,
            content_index=0,
            transcript=transcript,
            usage=DurationUsage(seconds=len(self.heard) / 48_000),
        )

    def _respond(self) -> Events:
        response = with_defaults(Response(status="in_progress", output=[]))
        yield self.make.response.created(response=response)
        id = response.id or ""
        last = self.items[-1] if self.items else None
        if self.session.tools and isinstance(last, UserMessage):
            item = yield from self._call(id, last)
        elif self.session.output_modalities == ["text"]:
            item = yield from self._write(id)
        else:
            item = yield from self._speak(id)
        self.items.append(item)
        done = replace(
            response, status="completed", output=[item], usage=self._usage(item)
        )
        yield self.make.response.done(response=done)

    def _call(self, response_id: str, question: UserMessage) -> EventsOf:
        tool, *_ = self.session.tools or [FunctionTool(name="")]
        assert isinstance(tool, FunctionTool)
        arguments = json.dumps({"city": said_in(question).rstrip("?").split()[-1]})
        item = with_defaults(FunctionCall(name=tool.name or "", arguments=arguments))
        place: Any = {"response_id": response_id, "item_id": item.id}
        place |= {"output_index": 0}
        make = self.make.response
        yield make.output_item.added(response_id=response_id, output_index=0, item=item)
        named: Any = {"call_id": item.call_id}
        yield make.function_call_arguments.delta(**place, **named, delta=arguments)
        yield make.function_call_arguments.done(
            **place, **named, name=item.name, arguments=arguments
        )
        yield make.output_item.done(response_id=response_id, output_index=0, item=item)
        return item

    def _write(self, response_id: str) -> EventsOf:
        text = reply_to(said_in(self.items[-1])) if self.items else "Hello."
        item = with_defaults(AssistantMessage(content=[]))
        place: Any = {"response_id": response_id, "item_id": item.id}
        place |= {"output_index": 0, "content_index": 0}
        make = self.make.response
        yield make.output_item.added(response_id=response_id, output_index=0, item=item)
        yield make.content_part.added(**place, part=TextPart(text=""))
        for word in re.findall(r" ?[^ ]+", text):
            yield make.output_text.delta(**place, delta=word)
        yield make.output_text.done(**place, text=text)
        yield make.content_part.done(**place, part=TextPart(text=text))
        item = replace(item, content=[OutputTextPart(text=text)], status="completed")
        yield make.output_item.done(response_id=response_id, output_index=0, item=item)
        return item

    def _speak(self, response_id: str) -> EventsOf:
        transcript = f"I heard {len(self.heard)} bytes."
        item = with_defaults(AssistantMessage(content=[]))
        place: Any = {"response_id": response_id, "item_id": item.id}
        place |= {"output_index": 0, "content_index": 0}
        make = self.make.response
        yield make.output_item.added(response_id=response_id, output_index=0, item=item)
        yield make.output_audio_transcript.delta(**place, delta=transcript)
        for start in range(0, len(self.heard), 4800):
            piece = bytes(self.heard[start : start + 4800])
            yield make.output_audio.delta(**place, delta=piece)
        yield make.output_audio.done(**place)
        yield make.output_audio_transcript.done(**place, transcript=transcript)
        self.heard.clear()
        item = replace(item, content=[OutputAudioPart(transcript=transcript)])
        yield make.output_item.done(response_id=response_id, output_index=0, item=item)
        return item

    def _usage(self, item: Any) -> ResponseUsage:
        """A word is a token."""
        read = sum(len(said_in(each).split()) for each in self.items[:-1])
        made = len(said_in(item).split())
        return ResponseUsage(
            total_tokens=read + made,
            input_tokens=read,
            output_tokens=made,
            input_token_details=InputTokenDetails(text_tokens=read, cached_tokens=0),
            output_token_details=OutputTokenDetails(text_tokens=made),
        )


class TranscriptionParrot:
    """Hears how many bytes there were."""

    channel = "transcription"
    is_over = False

    def __init__(self, query: dict[str, str]) -> None:
        self.make = TranscriptionServerFactory()
        self.session = with_defaults(TranscriptionSession())
        self.heard = 0

    def greet(self) -> Events:
        yield self.make.session.created(session=self.session)

    def answer(self, event: Any) -> Events:
        match event:
            case TranscriptionSessionUpdateEvent():
                self.session = changed(self.session, event.session)
                yield self.make.session.updated(session=self.session)
            case InputAudioBufferAppendEvent():
                self.heard += len(event.audio_bytes)
            case InputAudioBufferCommitEvent():
                item: Any = {"item_id": generate_id("item_")}
                yield self.make.input_audio_buffer.committed(**item)
                item |= {"content_index": 0}
                make = self.make.conversation.item.input_audio_transcription
                yield make.delta(**item, delta=f"{self.heard}")
                yield make.delta(**item, delta=" bytes")
                usage = DurationUsage(seconds=self.heard / 48_000)
                yield make.completed(
                    **item, transcript=f"{self.heard} bytes", usage=usage
                )
            case _:
                yield self.make.error(error=refusal(event))


class TranslationParrot:
    """Translates into itself."""

    channel = "translation"

    def __init__(self, query: dict[str, str]) -> None:
        self.make = TranslationServerFactory()
        self.session = with_defaults(
            TranslationSession(
                model=query["model"],
                expires_at=0,
                audio=TranslationAudio(),
                id="sess_1",
            )
        )
        self.is_over = False

    def greet(self) -> Events:
        yield self.make.session.created(session=self.session)

    def answer(self, event: Any) -> Events:
        match event:
            case TranslationSessionUpdateEvent():
                self.session = changed(self.session, event.session)
                yield self.make.session.updated(session=self.session)
            case SessionInputAudioBufferAppendEvent():
                sound = event.audio_bytes
                yield self.make.session.output_audio.delta(delta=sound)
                text = f"{len(sound)} "
                yield self.make.session.output_transcript.delta(delta=text)
            case SessionCloseEvent():
                yield self.make.session.closed()
                self.is_over = True
            case _:
                yield self.make.error(error=refusal(event))


def refusal(event: Any) -> ErrorDetails:
    """What is wrong with an event that nobody handles."""
    name = event.raw.get("event_id") if isinstance(event, UnknownEvent) else None
    return ErrorDetails(
        type="invalid_request_error",
        code="unknown_event",
        message=f"Nobody here knows {event.type}.",
        event_id=name if name is not None else getattr(event, "event_id", None) or None,
    )


def reply_to(text: str) -> str:
    wanted = text.removeprefix("Repeat after me: ")
    return f"You said: {text}" if wanted == text else wanted


def said_in(item: Any) -> str:
    """The words of an item."""
    match item:
        case FunctionCallOutput(output=output):
            return output
        case FunctionCall():
            return ""
        case _:
            return " ".join(map(words_of, item.content))


def words_of(part: Any) -> str:
    """The words of a part of a message, written or spoken."""
    return getattr(part, "text", "") or getattr(part, "transcript", "") or ""
