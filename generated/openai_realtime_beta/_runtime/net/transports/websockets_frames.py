"""The WebSocket protocol by the library websockets, sans-I/O: bytes in, frames out."""

from __future__ import annotations

from typing import Any, Final

from ..secrets import quiet_logger, shown
from .answers import HttpAnswer
from .base import BINARY, TEXT, Dial, DialFailed, DialRefused, Disconnected, Frame
from .libraries import library
from .targets import Target, check_close, check_subprotocol, revealed_headers

_CONTINUATION: Final = 0
_PONG: Final = 10

_MAX_CONTROL: Final = 125


class Frames:
    """One connection. Whoever uses it from two threads must lock it."""

    def __init__(self, dial: Dial, target: Target) -> None:
        client = library("websockets.client", package="websockets", at_least=(13,))
        uri = library("websockets.uri", package="websockets", at_least=(13,))
        scheme = "wss" if target.secure else "ws"
        # The library would count a ping between two fragments as part of the message,
        # so it gets a higher limit, and the right one is kept here.
        self._limit = dial.max_message
        self._size = 0
        self._protocol: Any = client.ClientProtocol(
            uri.parse_uri(f"{scheme}://{target.address}/"),
            max_size=self._limit and self._limit + _MAX_CONTROL,
            logger=quiet_logger(),
        )
        self._protocol.available_subprotocols = [
            item.reveal() for item in dial.subprotocols
        ] or None
        self._dial = dial
        self._kind = TEXT
        self._parts: list[bytes] = []
        self._outcome: tuple[int, str, bool] | None = None
        self._closing = False
        self.failed = False
        """Whether the server broke the protocol. It is told so by a close frame, and
        gets a moment to read it."""

    def hello(self, dial: Dial, target: Target) -> bytes:
        """The request of the handshake. `check_dial` has seen that it can be made."""
        request = self._protocol.connect()
        request.path = target.resource.reveal()
        for name, value in revealed_headers(dial):
            request.headers[name] = value
        self._protocol.send_request(request)
        return self.to_send()

    def welcome(self, answer: HttpAnswer) -> list[Frame]:
        """Take the answer to the handshake, and the frames that came with it.

        Raises `DialFailed`, or `DialRefused` for another status than 101.
        """
        if answer.problem is not None:
            raise DialFailed(
                f"the handshake failed: {answer.problem}", temporary=answer.missing
            )
        if answer.status != 101:
            raise DialRefused(answer.status, answer.headers, answer.body)
        failed = check_subprotocol(self._dial, answer.header("sec-websocket-protocol"))
        if failed is not None:
            raise failed
        problem = self._accept(answer)
        if problem is not None:
            raise DialFailed(f"the handshake failed: {problem}", temporary=False)
        return self.received(bytes(answer.rest)) if answer.rest else []

    def received(self, data: bytes) -> list[Frame]:
        """The frames in what came; nothing came at the end of the stream."""
        protocol = self._protocol
        if not data:
            protocol.receive_eof()
            self._settle(eof=True)
            return []
        protocol.receive_data(data)
        frames: list[Frame] = []
        for event in protocol.events_received():
            opcode = event.opcode
            if opcode <= BINARY and self._is_too_long(event):
                protocol.fail(1009, "message too big")
                break
            if opcode == TEXT or opcode == BINARY:
                if event.fin:
                    frames.append((int(opcode), bytes(event.data)))
                else:
                    self._kind = int(opcode)
                    self._parts.append(event.data)
            elif opcode == _CONTINUATION:
                self._parts.append(event.data)
                if event.fin:
                    frames.append((self._kind, b"".join(self._parts)))
                    self._parts.clear()
            elif opcode == _PONG:
                frames.append((_PONG, bytes(event.data)))
        if protocol.state.name != "OPEN":
            self._settle()
        return frames

    def to_send(self) -> bytes:
        """What is to go now: what was asked for, pongs, a close frame."""
        return b"".join(self._protocol.data_to_send())

    def text(self, data: bytes) -> None:
        """Send a message; nothing must be `ended`."""
        self._protocol.send_text(data)

    def ping(self, payload: bytes) -> None:
        """Send a ping; nothing must be `ended`."""
        self._protocol.send_ping(payload)

    def close(self, code: int, reason: str) -> None:
        """Send a close frame, once. Raises ValueError for a code of no close frame."""
        check_close(code, reason)
        if self._protocol.state.name == "OPEN":
            self._protocol.send_close(code, reason)
            self._closing = True

    def ended(self) -> Disconnected | None:
        """Why nothing can be sent; None if it can."""
        if self._protocol.state.name == "OPEN":
            return None
        close = self._protocol.close_rcvd or self._protocol.close_sent
        if close is None:
            return Disconnected(1006, by_network=True)
        return Disconnected(int(close.code), close.reason)

    @property
    def over(self) -> bool:
        """Whether nothing more will come."""
        return self._outcome is not None

    def disconnected(self, *, by_network: bool) -> Disconnected:
        """How it ended. Without a close frame: by the network, or by ourselves."""
        if self._outcome is None:
            self._outcome = (1006, "", by_network and self._protocol.close_sent is None)
        code, reason, by_network = self._outcome
        return Disconnected(code, reason, by_network=by_network)

    def _is_too_long(self, event: Any) -> bool:
        """Whether a message is, with this frame."""
        self._size += len(event.data)
        too_long = self._limit is not None and self._size > self._limit
        if event.fin:
            self._size = 0
        return too_long

    def _accept(self, answer: HttpAnswer) -> str | None:
        """Why the answer opens no WebSocket; None if it does."""
        self._protocol.receive_data(answer.head)
        self._protocol.events_received()
        self._protocol.data_to_send()
        error = self._protocol.handshake_exc
        return None if error is None else shown(str(error))

    def _settle(self, *, eof: bool = False) -> None:
        """Keep how it ended, once, if it has."""
        if self._outcome is not None:
            return
        protocol = self._protocol
        sent, came = protocol.close_sent, protocol.close_rcvd
        if came is not None and protocol.parser_exc is None:
            self._outcome = (int(came.code), came.reason, False)
        elif eof:
            self._outcome = (1006, "", sent is None)
        elif not self._closing or protocol.parser_exc is not None:
            self._outcome = (int(sent.code), sent.reason, False)
            self.failed = True
