"""A key goes wherever keys go, everything fails, and no text shows it.

Searched are the texts of all errors with everything they come from, the locals of all
frames but those of the tests, `repr` and `str` of what a user holds, pickles, and all
log lines at DEBUG, those of the libraries included.
"""

from __future__ import annotations

import asyncio
import itertools
import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from unittest import mock

import openai_realtime as api
from apis import switchboard
from servers import ConnectProxy, HostileServer, free_port

from clients import ASYNC, SYNC, Flavour, done
from failures import PLACES, SCRIPTS
from figures import Figures
from watch import KEY, Watch

OTHER = "sk-unused-0000000000"


async def attempt(watch: Watch, call: Callable[[], Any]) -> None:
    """Call something; what it raises is searched."""
    try:
        await done(call())
    except Exception as error:  # noqa: BLE001
        watch.caught(error)


async def converse(flavour: Flavour, watch: Watch, client: Any, named: Any) -> None:
    """Open, ask, receive and close; all that is caught or held is searched."""
    connection = client.realtime.connect(model="m", **named)
    for value in (client, connection, client._settings, connection._link):
        watch.see(value)
    for call in (
        connection.open,
        lambda: connection.request(UPDATE, 0.05),
        lambda: connection.recv(0.02),
        connection.close,
        connection.ping,
    ):
        await attempt(watch, call)
    for value in (client, connection, connection.closed, connection._transport):
        watch.see(value)
    if connection.closed is not None:
        watch.caught(connection.closed)
    await done(client.close())


UPDATE = api.SessionUpdateEvent(session=api.RealtimeSessionRequest())


@dataclass(frozen=True)
class Case:
    """A key at a place, a transport and what goes wrong."""

    place: str
    flavour: Flavour
    transport: str
    failure: str

    def __str__(self) -> str:
        return f"{self.place}, {self.flavour}, {self.transport}, {self.failure}"

    def play(self, watch: Watch) -> None:
        watch.case = str(self)
        if self.failure == "nobody there":
            self._play(watch, f"ws://127.0.0.1:{free_port()}")
        else:
            script = SCRIPTS.get(self.failure, SCRIPTS["refused"])
            scheme = "wss" if self.failure == "no TLS" else "ws"
            with HostileServer(script) as server:
                self._play(watch, f"{scheme}://127.0.0.1:{server.port}")

    def _play(self, watch: Watch, url: str) -> None:
        options, named = PLACES[self.place](self.flavour)
        made = api.AsyncClient if self.flavour.is_async else api.Client
        settings: dict[str, Any] = {
            "api_key": OTHER,
            "websocket_url": url,
            "transport": self.transport,
            "proxy": False,
            "limits": LIMITS,
            "reconnect": RECONNECT if self.failure == "closed 1011" else None,
        }

        async def script() -> None:
            client: Any = made(**(settings | options))
            await converse(self.flavour, watch, client, named)

        with mock.patch.dict(os.environ, {"OPENAI_API_KEY": KEY}):
            self.flavour.run(script(), debug=True)


LIMITS = api.Limits(connect_timeout=0.2, close_timeout=0.05)


def _hook(attempt: Any) -> None:
    attempt.headers["X-Key"] = KEY
    attempt.query["key"] = KEY


RECONNECT = api.Reconnect(
    attempts=2, first_delay=0, budget=2, on_reconnecting=_hook, on_reconnected=_hook
)


def cases() -> list[Case]:
    """All of them."""
    lines = [
        (SYNC, "websockets"),
        (ASYNC, "websockets"),
        (SYNC, "websocket-client"),
        (ASYNC, "aiohttp"),
    ]
    failures = [*SCRIPTS, "nobody there", "no TLS"]
    return [
        Case(place, flavour, transport, failure)
        for failure, (flavour, transport), place in itertools.product(
            failures, lines, PLACES
        )
    ]


# What is no conversation on the flagship's socket.


def arguments(watch: Watch) -> int:
    """Keys in arguments that cannot be right."""
    calls: list[Callable[[Any], Any]] = [
        lambda made: made(KEY + "\n"),
        lambda made: made(" " + KEY),
        lambda made: made(KEY.encode()),
        lambda made: made(KEY, auth="no-such"),
        lambda made: made(KEY, extra_headers={"X": KEY + "\r\n"}),
        lambda made: made(KEY, extra_headers={"X": KEY.encode()}),
        lambda made: made(KEY, extra_query={"X": KEY.encode()}),
        lambda made: made(KEY, openai_organization=KEY + "\n"),
        lambda made: made(KEY, websocket_url=f"wss://me:{KEY}@host/v1"),
        lambda made: made(KEY, websocket_url=f"wss://host/v1?key={KEY}"),
        lambda made: made(KEY, http_url=f"https://{KEY}@host/v1"),
        lambda made: made(KEY, transport="no-such"),
        lambda made: made(KEY).realtime.connect(model="m", call_id="c"),
        lambda made: made(KEY).webhook.unwrap(b"{}", {}, secret=f"whsec_{KEY}!"),
        lambda made: made(KEY).webhook.unwrap(
            b"{}",
            {
                "webhook-id": KEY,
                "webhook-timestamp": "1",
                "webhook-signature": f"v1,{KEY}",
            },
            secret=KEY,
        ),
    ]
    for index, (call, made) in enumerate(
        itertools.product(calls, (api.Client, api.AsyncClient))
    ):
        watch.case = f"arguments {index // 2}"
        try:
            call(made)
        except Exception as error:  # noqa: BLE001
            # The frames of a function that refuses an argument hold the argument.
            watch.caught(error, frames=False)
        else:
            watch.hits.append(f"{watch.case}: nothing was raised")
    return 2 * len(calls)


async def request(flavour: Flavour, watch: Watch, settings: dict[str, Any]) -> None:
    """An HTTP request."""
    made = api.AsyncClient if flavour.is_async else api.Client
    client: Any = made(**settings)
    await attempt(watch, lambda: client.calls.hangup("rtc_1"))
    watch.see(client)
    await done(client.close())


def requests(watch: Watch) -> int:
    """HTTP requests that fail."""
    names = ("refused", "redirected", "nonsense", "cut in the handshake", "no answer")
    places = [name for name in PLACES if "connection" not in name]
    played = list(itertools.product(names, (SYNC, ASYNC), places))
    for name, flavour, place in played:
        watch.case = f"request, {place}, {flavour}, {name}"
        with HostileServer(SCRIPTS[name]) as server:
            settings: dict[str, Any] = {
                "api_key": OTHER,
                "http_url": f"http://127.0.0.1:{server.port}",
                "http_timeout": 0.1,
                "retry": api.Retry(attempts=0),
            } | PLACES[place](flavour)[0]
            with mock.patch.dict(os.environ, {"OPENAI_API_KEY": KEY}):
                flavour.run(request(flavour, watch, settings), debug=True)
    return len(played)


async def by_proxy(flavour: Flavour, watch: Watch, url: str, proxy: str) -> None:
    """A connection through a proxy."""
    made = api.AsyncClient if flavour.is_async else api.Client
    client: Any = made(OTHER, websocket_url=url, proxy=proxy, limits=LIMITS)
    await converse(flavour, watch, client, {})


def proxies(watch: Watch) -> int:
    """Proxies whose address holds a password."""
    played = 0
    for flavour, status in itertools.product((SYNC, ASYNC), (200, 407, 502)):
        watch.case = f"proxy, {flavour}, {status}"
        with (
            HostileServer(SCRIPTS["refused"]) as server,
            ConnectProxy(status=status) as proxy,
        ):
            for address in (
                f"http://me:{KEY}@127.0.0.1:{proxy.port}",
                f"http://me:{KEY}@127.0.0.1:{free_port()}",
                f"ftp://me:{KEY}@127.0.0.1:1",
                f"me:{KEY}@127.0.0.1",
            ):
                url = f"ws://127.0.0.1:{server.port}"
                flavour.run(by_proxy(flavour, watch, url, address), debug=True)
                played += 1
    return played


async def at_the_desk(flavour: Flavour, watch: Watch, auth: str, url: str) -> None:
    """A connection of another API."""
    other: Any = switchboard().package
    made = other.AsyncClient if flavour.is_async else other.Client
    limits = other.Limits(connect_timeout=0.2, close_timeout=0.05)
    client = made(
        KEY, auth=auth, x_operator="ann", websocket_url=url, proxy=False, limits=limits
    )
    connection = client.desk.connect(lines=1)
    for call in (
        connection.open,
        lambda: connection.send_raw("{}"),
        lambda: connection.recv(0.2),
        connection.close,
    ):
        await attempt(watch, call)
        watch.see(connection)
        watch.see(client)


def query_scheme(watch: Watch) -> int:
    """The key in the address, by the scheme of another API."""
    names = ("refused", "redirected", "nonsense", "closed 1008", "nobody there")
    played = list(itertools.product(names, ("token", "cord"), (SYNC, ASYNC)))
    for name, auth, flavour in played:
        watch.case = f"{auth}, {flavour}, {name}"
        with HostileServer(SCRIPTS.get(name, SCRIPTS["refused"])) as server:
            port = free_port() if name == "nobody there" else server.port
            url = f"ws://127.0.0.1:{port}"
            flavour.run(at_the_desk(flavour, watch, auth, url), debug=True)
    return len(played)


def cancelled(watch: Watch, points: int) -> int:
    """`open` that is cancelled while it waits for the answer."""

    async def script(url: str, seconds: float) -> None:
        client = api.AsyncClient(KEY, websocket_url=url, proxy=False)
        connection = client.realtime.connect(model="m")
        try:
            await asyncio.wait_for(connection.open(), seconds)
        except (TimeoutError, asyncio.TimeoutError) as error:
            watch.caught(error)

    for index in range(points):
        watch.case = f"cancelled, {index}"
        with HostileServer(SCRIPTS["no answer"]) as server:
            asyncio.run(script(server.url().rstrip("/"), 0.004 * (index + 1)))
    return points


def run(short: bool) -> list[Figures]:
    """Everything, or every thirteenth case of the large table."""
    figures = Figures("canary")
    watch = Watch()
    played = 0
    with watch.watching():
        for case in cases()[:: 13 if short else 1]:
            case.play(watch)
            played += 1
        played += arguments(watch)
        played += requests(watch) if not short else 0
        played += proxies(watch)
        played += query_scheme(watch)
        played += cancelled(watch, 3 if short else 20)
    for hit in sorted(set(watch.hits)):
        figures.promise(False, hit)
    figures.promise(watch.count > 20 * played, "hardly anything was searched")
    figures.values |= {
        "cases": played,
        "texts": watch.count,
        "MB": watch.size / 1e6,
        "hits": len(watch.hits),
    }
    return [figures]
