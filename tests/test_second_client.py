"""The clients of an API that shares nothing with the flagship, on real servers: the same templates, other names.

Each script is written once, for the async client; `sync` runs it with the sync one.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import threading
from collections.abc import Awaitable, Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from apis import switchboard
from websockets.sync.server import Server, ServerConnection, serve

api: Any = switchboard().package
KEY = "key-of-the-exchange"

Script = Callable[[Any], Awaitable[Any]]


class Exchange:
    """What the servers saw."""

    def __init__(self) -> None:
        self.paths: list[str] = []
        self.headers: list[dict[str, str]] = []
        self.messages: list[dict[str, Any]] = []
        self.bodies: list[bytes] = []
        self.breaks = 0
        """How many connections are yet to be closed with 4001 after their first event."""

    def live(self, connection: ServerConnection) -> None:
        assert connection.request is not None
        self.paths.append(connection.request.path)
        self.headers.append(
            {
                name.lower(): value
                for name, value in connection.request.headers.raw_items()
            }
        )
        for text in connection:
            message = json.loads(text)
            self.messages.append(message)
            for answer in self.answers(message):
                connection.send(json.dumps(answer))
            if self.breaks:
                self.breaks -= 1
                connection.close(4001)

    def answers(self, message: dict[str, Any]) -> Iterator[dict[str, Any]]:
        match message["op"]:
            case "plug" if message["from"] == message["to"]:
                yield {
                    "op": "refusal",
                    "why": "a short",
                    "about": {"ref": message["ref"]},
                }
            case "plug":
                # Somebody else's cord comes first.
                yield {"op": "plugged", "cord": {"from": -1, "to": -1}}
                cord = {"from": message["from"], "to": message["to"]}
                yield {"op": "plugged", "cord": cord}
            case "line.set":
                state = {"title": message["settings"]["name"], "gain": None}
                yield {"op": "line.changed", "state": {**state, "since": 7, "new": 1}}
            case "open":
                yield {"op": "never heard of"}
                yield {"op": "sound", "id": "s-1", "wave": "AAEC"}
            case _:
                pass


@pytest.fixture
def exchange() -> Exchange:
    return Exchange()


@pytest.fixture
def live(exchange: Exchange) -> Iterator[Server]:
    server = serve(exchange.live, "127.0.0.1", 0, subprotocols=[])  # type: ignore[arg-type]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()


@pytest.fixture
def book(exchange: Exchange) -> Iterator[ThreadingHTTPServer]:
    class Book(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.reply()

        do_POST = do_GET

        def reply(self) -> None:
            exchange.paths.append(self.path)
            exchange.headers.append(
                {name.lower(): value for name, value in self.headers.items()}
            )
            size = int(self.headers.get("content-length", 0))
            exchange.bodies.append(self.rfile.read(size))
            status, headers, body = answer_of(self.command, self.path)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Book)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def answer_of(method: str, path: str) -> tuple[int, dict[str, str], bytes]:
    route = urlsplit(path).path
    if method == "POST":
        return 201, {"Location": "/api/book/12%207?new=1", "X-Page": "3"}, b""
    if route == "/api/hours":
        return 200, {"Content-Type": "text/plain"}, b"9 to 5"
    if route == "/api/book/404":
        problem = {"text": "nobody", "number-of-the-rule": "r12"}
        return 404, {"X-Call": "c-9"}, json.dumps({"problem": problem}).encode()
    company = {"kind": "company", "name": "Ada & Sons", "lines": [1], "vat": True}
    return 200, {}, json.dumps(company).encode()


class Awaited:
    """A sync client's object that can be awaited like that of an async one."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._inner, name)
        if inspect.isroutine(value) and name != "connect":

            async def call(*args: Any, **named: Any) -> Any:
                return value(*args, **named)

            return call
        if name == "connect":
            return lambda **named: Awaited(value(**named))
        simple = isinstance(value, (str, int, list, dict)) or value is None
        return value if simple else Awaited(value)

    async def __aenter__(self) -> Awaited:
        self._inner.__enter__()
        return self

    async def __aexit__(self, *exc_info: Any) -> None:
        self._inner.__exit__(*exc_info)


@pytest.fixture(params=["sync", "async"])
def run(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """Runs a script with a client of one kind."""

    def start(script: Script, **settings: Any) -> Any:
        named = {"x_operator": "ann", **settings}

        async def main() -> Any:
            if request.param == "async":
                async with api.AsyncClient(KEY, **named) as client:
                    return await script(client)
            async with Awaited(api.Client(KEY, **named)) as client:
                return await script(client)

        return asyncio.run(main())

    return start


def at(server: Server) -> str:
    return f"ws://127.0.0.1:{server.socket.getsockname()[1]}/live"


def test_addresses_come_from_the_spec() -> None:
    servers = switchboard().module("servers")
    server = servers.city(edition="7")
    assert server.address(server.facts.websocket) == (
        "wss://berlin.switchboard.example/live"
    )
    server = servers.city(edition="7", city="rome", board="b1")
    assert server.query == {"edition": "7", "board": "b1"}
    with pytest.raises(ValueError, match="^city: expected the part of an address"):
        servers.city(edition="7", city="rome/../x")


def test_talking(run: Callable[..., Any], exchange: Exchange, live: Server) -> None:
    async def script(client: Any) -> Any:
        async with client.desk.connect(desk="d 1", night_shift=True) as desk:
            answer = await desk.request(api.PlugEvent(from_=1, to=2))
            assert (answer.cord.from_, answer.cord.to) == (1, 2)
            with pytest.raises(api.RequestFailed, match="a short") as refused:
                await desk.request(api.PlugEvent(from_=3, to=3))
            assert type(refused.value.event) is api.RefusalEvent
            await desk.line.ring_up(bytes(2500))
            await desk.open_()
            events = [await desk.recv(5) for _ in range(5)]
        return events

    servers = switchboard().module("servers")
    events = run(script, server=servers.city(edition="7"), websocket_url=at(live))
    kinds = [type(event).__name__ for event in events]
    assert kinds == [
        "PluggedEvent", "PluggedEvent", "RefusalEvent", "UnknownEvent", "SoundEvent",
    ]  # fmt: skip
    assert events[-1].wave_bytes == b"\x00\x01\x02"
    query = parse_qsl(urlsplit(exchange.paths[0]).query)
    assert sorted(query) == [
        ("board", "d 1"),  # stands for the desk
        ("edition", "7"),
        ("night-shift", "true"),
        ("token", KEY),
    ]
    assert urlsplit(exchange.paths[0]).path == "/live/desk"
    assert exchange.headers[0]["x-operator"] == "ann"
    assert exchange.headers[0]["x-exchange"] == "1"
    assert "sec-websocket-protocol" not in exchange.headers[0]
    plug, _, *rings, last = exchange.messages
    assert plug["ref"].startswith("r-") and len(plug["ref"]) > 15
    assert last == {"op": "open"}
    assert [len(ring["sound"]) for ring in rings] == [1360, 1360, 616]


def test_a_key_that_is_a_subprotocol(exchange: Exchange) -> None:
    client = api.Client(
        KEY, auth="cord", x_operator="ann", websocket_url="ws://127.0.0.1:9/live"
    )
    link = client.desk.connect(lines=2)._link
    dial = link.dial(KEY, {}, {})
    names = [name.reveal() for name in dial.subprotocols]
    assert names == ["desk", f"cord.{KEY}", "operator.ann"]
    assert dial.url.reveal() == "ws://127.0.0.1:9/live/desk?lines=2"
    assert [name for name, _ in dial.headers] == ["X-Exchange"]


def test_what_came_can_be_sent(
    run: Callable[..., Any], exchange: Exchange, live: Server
) -> None:
    async def script(client: Any) -> None:
        async with client.desk.connect(desk="d1") as desk:
            settings = api.LineSettings(name="x")
            changed = await desk.request(api.LineSetEvent(settings=settings))
            assert changed.state.extra_fields == {"new": 1}
            again = api.to_request(changed.state)
            assert again == api.LineSettings(name="x")
            await desk.line.set(settings=again)
            await desk.close()

    run(script, websocket_url=at(live))
    assert exchange.messages[1] == {"op": "line.set", "settings": {"name": "x"}}


def test_reconnecting(
    run: Callable[..., Any], exchange: Exchange, live: Server
) -> None:
    exchange.breaks = 1
    reports: list[Any] = []

    async def script(client: Any) -> None:
        async with client.desk.connect(desk="d1") as desk:
            await desk.line.set(settings=api.LineSettings(name="first"))
            await desk.line.set(settings=api.LineSettings(name="last", gain=1))
            # The second may have got lost; only the last one is sent again.
            while (await desk.recv(5)).state.title != "last":
                pass

    policy = api.Reconnect(first_delay=0.01, on_reconnected=reports.append)
    run(script, websocket_url=at(live), reconnect=policy)
    (report,) = reports
    assert report.restored == ("line.set",)
    assert report.cause.code == 4001
    assert len(exchange.paths) == 2


def test_requests(
    run: Callable[..., Any], exchange: Exchange, book: ThreadingHTTPServer
) -> None:
    async def script(client: Any) -> None:
        found = await client.book.find("030 123 4", limit=2, exact=True)
        assert type(found) is api.Company
        assert (found.name, found.extra_fields) == ("Ada & Sons", {"vat": True})
        added = await client.book.add(name="Eve")
        assert (added.line, added.x_page) == ("12 7", "3")
        assert await client.hours() == "9 to 5"
        with pytest.raises(api.StatusError, match="nobody") as nobody:
            await client.book.find("404", limit=1)
        error = nobody.value
        assert (error.status, error.code, error.request_id) == (404, "r12", "c-9")
        assert not error.temporary

    run(script, http_url=f"http://127.0.0.1:{book.server_port}/api")
    first = urlsplit(exchange.paths[0])
    assert first.path == "/api/book/030%20123%204"
    assert sorted(parse_qsl(first.query)) == [
        ("exact", "true"), ("limit", "2"), ("token", KEY),
    ]  # fmt: skip
    assert json.loads(exchange.bodies[1]) == {"kind": "person", "name": "Eve"}
    assert exchange.headers[1]["content-type"] == "application/json"


def test_a_server_of_ones_own() -> None:
    make = api.DeskServerFactory(generate_id=lambda prefix: f"{prefix}1")
    event = make.sound(wave=b"\x00")
    assert api.encode(event) == b'{"op":"sound","id":"s-1","wave":"AA==","volume":0.5}'
    heard = api.decode_client_event('{"op":"plug","from":1,"to":2}')
    assert heard == api.PlugEvent(from_=1, to=2)
