"""Where a key goes, and what goes wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from servers import BINARY, TEXT, Peer, frame

from clients import Flavour
from watch import KEY

# Where a key goes. Each gives arguments of the client and of `connect`.

Options = tuple[dict[str, Any], dict[str, Any]]


async def _awaited_key() -> str:
    return KEY


def _key(flavour: Flavour) -> Callable[[], Any]:
    return _awaited_key if flavour.is_async else lambda: KEY


PLACES: dict[str, Callable[[Flavour], Options]] = {
    "bearer": lambda _: ({"api_key": KEY, "auth": "bearer"}, {}),
    "subprotocol": lambda _: ({"api_key": KEY, "auth": "browser"}, {}),
    "azure key": lambda _: ({"api_key": KEY, "auth": "azure_key"}, {}),
    "azure token": lambda _: ({"api_key": KEY, "auth": "azure_token"}, {}),
    "function": lambda flavour: ({"api_key": _key(flavour)}, {}),
    "environment": lambda _: ({"api_key": None}, {}),
    "headers": lambda _: ({"extra_headers": {"X-Key": KEY}}, {}),
    "query": lambda _: ({"extra_query": {"key": KEY}}, {}),
    "headers of the connection": lambda _: ({}, {"extra_headers": {"X-Key": KEY}}),
    "query of the connection": lambda _: ({}, {"extra_query": {"key": KEY}}),
}


# What goes wrong. Each is what the server does with a connection; it says what it heard.


def said(peer: Peer) -> str:
    """The key, and the request that came with it, as text of a JSON string."""
    return peer.request.replace("\\", "").replace('"', "").replace("\r\n", " ") + KEY


def refuse(peer: Peer) -> None:
    peer.read_request()
    body = f'{{"error":{{"message":"{said(peer)}","code":"{KEY}"}}}}'
    peer.send(
        f"HTTP/1.1 401 {KEY}\r\nX-Request-Id: {KEY}\r\nSet-Cookie: {KEY}\r\n"
        f"Content-Length: {len(body)}\r\n\r\n{body}".encode()
    )


def redirect(peer: Peer) -> None:
    peer.refuse(302, f"Location: http://127.0.0.1:1/?key={KEY}", body=KEY.encode())


def talk_nonsense(peer: Peer) -> None:
    peer.read_request()
    peer.send(f"{said(peer)}\r\n{KEY}\r\n\r\n".encode())


def accept_wrongly(peer: Peer) -> None:
    answer = peer.handshake_answer(f"Sec-WebSocket-Protocol: {KEY}")
    peer.send(answer)
    peer.read_to_end()


def hang_up(peer: Peer) -> None:
    peer.send(peer.handshake_answer()[:50])
    peer.reset()


def stay_silent(peer: Peer) -> None:
    peer.read_request()
    peer.stall()


def speak(data: Callable[[Peer], bytes]) -> Callable[[Peer], None]:
    """A server that says something in answer to the first message."""

    def play(peer: Peer) -> None:
        peer.send(peer.handshake_answer())
        peer.read_until(TEXT)
        peer.send(data(peer))
        peer.read_to_end()

    return play


def error_event(peer: Peer) -> bytes:
    text = said(peer)
    event_id = peer.frames[-1][1].partition(b'"event_id":"')[2].partition(b'"')[0]
    return frame(
        TEXT,
        b'{"type":"error","error":{"type":"x","message":"%s","code":"%s","event_id":"%s"}}'
        % (text.encode(), KEY.encode(), event_id),
    )


def closing(code: int) -> Callable[[Peer], bytes]:
    return lambda peer: frame(8, code.to_bytes(2, "big") + KEY.encode() * 2)


def reset(peer: Peer) -> None:
    peer.send(peer.handshake_answer())
    peer.read_until(TEXT)
    peer.reset()


SCRIPTS: dict[str, Callable[[Peer], None]] = {
    "refused": refuse,
    "redirected": redirect,
    "nonsense": talk_nonsense,
    "wrong subprotocol": accept_wrongly,
    "cut in the handshake": hang_up,
    "no answer": stay_silent,
    "error event": speak(error_event),
    "no JSON": speak(lambda peer: frame(TEXT, said(peer).encode())),
    "no event": speak(lambda peer: frame(TEXT, b'{"%s":1}' % KEY.encode())),
    "binary": speak(lambda peer: frame(BINARY, KEY.encode())),
    "no UTF-8": speak(lambda peer: frame(TEXT, KEY.encode() + b"\xff")),
    "illegal frame": speak(lambda peer: frame(3, KEY.encode())),
    "closed 1008": speak(closing(1008)),
    "closed 1011": speak(closing(1011)),
    "reset": reset,
}
