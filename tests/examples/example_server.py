"""A server of the API on loopback: `websockets` for connections, `http.server` for requests."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from openai_realtime import DecodeError, ErrorDetails, decode_client_event, encode
from parrot import RealtimeParrot, TranscriptionParrot, TranslationParrot, refusal
from websockets.exceptions import ConnectionClosed
from websockets.sync.server import ServerConnection, serve

KEY = "sk-example"


@dataclass
class Session:
    """What went over one connection."""

    path: str
    query: dict[str, str]
    headers: dict[str, str]
    received: list[str] = field(default_factory=list[str])
    """Messages of the client, to the letter."""
    sent: list[str] = field(default_factory=list[str])
    close_code: int | None = None
    """The code with which the client closed."""
    over: threading.Event = field(default_factory=threading.Event)

    @property
    def events(self) -> list[dict[str, Any]]:
        """What the client sent, parsed."""
        return [json.loads(text) for text in self.received]

    @property
    def tags(self) -> list[str]:
        return [event["type"] for event in self.events]


@dataclass
class Request:
    """One HTTP request."""

    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def parts(self) -> dict[str, tuple[str, str]]:
        """The parts of a multipart body: their media types and texts."""
        head = f"Content-Type: {self.headers['content-type']}\r\n\r\n".encode()
        message = BytesParser().parsebytes(head + self.body)
        return {
            str(part.get_param("name", header="content-disposition")): (
                part.get_content_type(),
                part.get_payload(decode=True).decode(),  # type: ignore[union-attr]
            )
            for part in message.get_payload()  # type: ignore[union-attr]
        }


class ExampleServer:
    """Both servers, and what they have seen."""

    def __init__(self) -> None:
        self.websocket_url = self.http_url = ""
        self.sessions: list[Session] = []
        self.requests: list[Request] = []
        self.close_at: Callable[[Session], tuple[int, str] | None] = (
            lambda session: None
        )
        """Whether to close a connection, code and reason, in place of an answer."""
        self.refused: set[str] = set()
        """Events that are answered by an error."""

    @property
    def session(self) -> Session:
        """The only connection, when it is over."""
        (session,) = self.sessions
        assert session.over.wait(5)
        return session

    def serve_session(self, socket: ServerConnection) -> None:
        """One connection."""
        assert socket.request is not None
        url = urlsplit(socket.request.path)
        headers = {
            name.lower(): value for name, value in socket.request.headers.raw_items()
        }
        session = Session(url.path, dict(parse_qsl(url.query)), headers)
        self.sessions.append(session)
        try:
            self._converse(socket, session)
        except ConnectionClosed as end:
            session.close_code = end.rcvd.code if end.rcvd else 1006
        finally:
            session.over.set()

    def _converse(self, socket: ServerConnection, session: Session) -> None:
        parrot = parrot_for(session)

        def send(events: Iterator[Any]) -> None:
            for event in events:
                session.sent.append(encode(event).decode())
                socket.send(session.sent[-1])

        send(parrot.greet())
        while not parrot.is_over:
            message = socket.recv()
            assert isinstance(message, str)
            session.received.append(message)
            try:
                event: Any = decode_client_event(message, channel=parrot.channel)
            except DecodeError as error:
                details = ErrorDetails(type="invalid_request_error", message=str(error))
                send(iter([parrot.make.error(error=details)]))
                continue
            end = self.close_at(session)
            if end is not None:
                socket.close(*end)
                return
            if event.type in self.refused:
                send(iter([parrot.make.error(error=refusal(event))]))
            else:
                send(parrot.answer(event))
        socket.close(1000, "good bye")


def parrot_for(session: Session) -> Any:
    if session.path.endswith("/translations"):
        return TranslationParrot(session.query)
    if session.query.get("intent") == "transcription":
        return TranscriptionParrot(session.query)
    return RealtimeParrot(session.query)


class ApiRequests(BaseHTTPRequestHandler):
    """The endpoints."""

    api: ExampleServer

    def do_POST(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        body = self.rfile.read(int(headers.get("content-length", 0)))
        self.api.requests.append(Request(self.path, headers, body))
        if headers.get("authorization") != f"Bearer {KEY}":
            error = {"message": "Who are you?", "code": "invalid_api_key"}
            self.answer(401, "application/json", json.dumps({"error": error}))
        elif self.path == "/v1/realtime/client_secrets":
            secret = {"value": "ek_1", "expires_at": 1_800_000_000}
            secret |= {"session": json.loads(body)["session"]}
            self.answer(200, "application/json", json.dumps(secret))
        elif self.path == "/v1/realtime/calls":
            location = {"Location": "/v1/realtime/calls/rtc_7"}
            self.answer(201, "application/sdp", "v=0\r\nanswer\r\n", **location)
        else:
            self.answer(200, "text/plain", "")

    def answer(self, status: int, media: str, text: str, **headers: str) -> None:
        self.send_response(status)
        headers |= {"Content-Type": media, "Content-Length": str(len(text))}
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the tests look at `requests`."""


@contextmanager
def example_server() -> Iterator[ExampleServer]:
    """A running server."""
    api = ExampleServer()
    handler = type("Handler", (ApiRequests,), {"api": api})
    with (
        serve(
            api.serve_session, "127.0.0.1", 0, max_size=None, compression=None
        ) as sockets,
        ThreadingHTTPServer(("127.0.0.1", 0), handler) as http,
    ):
        api.websocket_url = f"ws://127.0.0.1:{sockets.socket.getsockname()[1]}/v1"
        api.http_url = f"http://127.0.0.1:{http.server_port}/v1"
        threads = [
            threading.Thread(target=sockets.serve_forever),
            threading.Thread(target=http.serve_forever, args=(0.02,)),
        ]
        for thread in threads:
            thread.start()
        yield api
        sockets.shutdown()
        http.shutdown()
        for thread in threads:
            thread.join()
