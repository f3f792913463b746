"""One connection: what the client sends, and what is answered."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from .protocol.events import (
    ConversationItemCreateEvent,
    DecodeError,
    ErrorDetails,
    ErrorEvent,
    InputTextPart,
    Response,
    ResponseCreateEvent,
    ResponseDoneEvent,
    ResponseOutputTextDeltaEvent,
    UnknownEvent,
    UserMessage,
    decode_client_event,
    encode,
)


class Session:
    """What a client said, to be said again."""

    def __init__(self) -> None:
        self._numbers = count(1)
        self._heard: list[str] = []

    def receive(self, message: str | bytes) -> Iterator[bytes]:
        """The answers to a message; one that is wrong gets an error, never an end."""
        try:
            event = decode_client_event(message, strict=True)
        except DecodeError as error:
            yield self._refuse(str(error))
            return
        match event:
            case ConversationItemCreateEvent(item=UserMessage(content=content)):
                parts = [part for part in content if isinstance(part, InputTextPart)]
                self._heard += [part.text or "" for part in parts]
            case ResponseCreateEvent():
                yield from self._respond()
            case UnknownEvent(type=name):
                yield self._refuse(f"{name} is not served here")
            case _:
                yield self._refuse("such an item is not served here")

    def _respond(self) -> Iterator[bytes]:
        response = f"resp_{next(self._numbers)}"
        for text in self._heard:
            yield encode(
                ResponseOutputTextDeltaEvent(
                    event_id=self._id(),
                    response_id=response,
                    item_id=f"item_{response}",
                    output_index=0,
                    content_index=0,
                    delta=text,
                )
            )
        self._heard.clear()
        done = Response(id=response, status="completed", output=[])
        yield encode(ResponseDoneEvent(event_id=self._id(), response=done))

    def _refuse(self, message: str) -> bytes:
        details = ErrorDetails(type="invalid_request_error", message=message)
        return encode(ErrorEvent(event_id=self._id(), error=details))

    def _id(self) -> str:
        return f"event_{next(self._numbers)}"
