"""The exact address, headers and subprotocols for every server of the spec."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest
from servers import HostileServer, Peer

from flavours import KEY, PACKAGE, Flavour, Remote
from talks import attend, say

o = PACKAGE
base: Any = importlib.import_module(f"{PACKAGE.__name__}._runtime.net.transports.base")

OPENAI = "wss://api.openai.com/v1"


class Dialled(NamedTuple):
    """Whom a client called, and how."""

    url: str
    headers: dict[str, str]
    subprotocols: list[str]


def dialled(
    flavour: Flavour,
    connect: Callable[[Remote], Any] = lambda client: client.realtime.connect(
        model="m"
    ),
    **options: Any,
) -> Dialled:
    """Let a client connect by a transport that only looks."""
    seen: list[Any] = []

    def look(dial: Any) -> Any:
        seen.append(dial)
        raise base.DialFailed("only looking")

    async def look_later(dial: Any) -> Any:
        look(dial)

    transport = look_later if flavour.name == "async" else look
    client = flavour.client(transport=transport, **options)
    with pytest.raises(o.ConnectError, match="only looking"):
        connect(client).open()
    (dial,) = seen
    headers = [(name, value.reveal()) for name, value in dial.headers]
    assert len(dict(headers)) == len(headers)
    assert KEY not in repr(dial)
    return Dialled(
        dial.url.reveal(), dict(headers), [item.reveal() for item in dial.subprotocols]
    )


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the developer's own."""
    for name in (
        "OPENAI_API_KEY",
        "OPENAI_ORG_ID",
        "OPENAI_PROJECT_ID",
        "AZURE_OPENAI_API_KEY",
        "AZURE_OPENAI_AD_TOKEN",
    ):
        monkeypatch.delenv(name, raising=False)


BEARER = {"Authorization": f"Bearer {KEY}"}


@pytest.mark.parametrize(
    ("connect", "url"),
    [
        (
            lambda c: c.realtime.connect(model="gpt-realtime"),
            "/realtime?model=gpt-realtime",
        ),
        (lambda c: c.realtime.connect(call_id="rtc_1"), "/realtime?call_id=rtc_1"),
        (
            lambda c: c.realtime.connect(intent="transcription"),
            "/realtime?intent=transcription",
        ),
        (lambda c: c.transcription.connect(), "/realtime?intent=transcription"),
        (lambda c: c.translation.connect(model="t"), "/realtime/translations?model=t"),
        (
            lambda c: c.realtime.connect(model="a b&c=d/ü", extra_query={"x": "1 2"}),
            "/realtime?model=a%20b%26c%3Dd%2F%C3%BC&x=1%202",
        ),
    ],
)
def test_openai(flavour: Flavour, connect: Any, url: str) -> None:
    assert dialled(flavour, connect) == (OPENAI + url, BEARER, [])


AZURE = "r.openai.azure.com"
PREVIEW_URL = "wss://r.openai.azure.com/openai/realtime"
VOICE_LIVE_URL = "wss://r.services.ai.azure.com/voice-live/realtime"
PREVIEW = {"host": AZURE, "api_version": "2026-04-01-preview"}


@pytest.mark.parametrize(
    ("server", "connect", "url"),
    [
        (
            o.servers.azure(host=AZURE),
            lambda c: c.realtime.connect(model="my-deployment"),
            "wss://r.openai.azure.com/openai/v1/realtime?model=my-deployment",
        ),
        (
            o.servers.azure_preview(**PREVIEW),
            lambda c: c.realtime.connect(model="my-deployment"),
            f"{PREVIEW_URL}?api-version=2026-04-01-preview&deployment=my-deployment",
        ),
        (
            o.servers.azure_preview(**PREVIEW, deployment="d"),
            lambda c: c.realtime.connect(model="ignored"),
            f"{PREVIEW_URL}?api-version=2026-04-01-preview&deployment=d",
        ),
        (
            o.servers.azure_preview(**PREVIEW, deployment="d"),
            lambda c: c.realtime.connect(),
            f"{PREVIEW_URL}?api-version=2026-04-01-preview&deployment=d",
        ),
        (
            o.servers.azure_voice_live(
                host="r.services.ai.azure.com", api_version="2026-01-01"
            ),
            lambda c: c.realtime.connect(model="gpt-realtime"),
            f"{VOICE_LIVE_URL}?model=gpt-realtime&api-version=2026-01-01",
        ),
    ],
)
@pytest.mark.parametrize(
    ("auth", "headers"),
    [
        (None, {"api-key": KEY}),
        ("azure_key", {"api-key": KEY}),
        ("azure_token", BEARER),
    ],
)
def test_azure(
    flavour: Flavour,
    server: Any,
    connect: Any,
    url: str,
    auth: str | None,
    headers: dict[str, str],
) -> None:
    assert dialled(flavour, connect, server=server, auth=auth) == (url, headers, [])


@pytest.mark.parametrize(
    ("server", "environment", "headers"),
    [
        (
            o.servers.openai(),
            {"OPENAI_API_KEY": "sk-env", "AZURE_OPENAI_API_KEY": "no"},
            {"Authorization": "Bearer sk-env"},
        ),
        (
            o.servers.azure(host=AZURE),
            {"OPENAI_API_KEY": "sk-never", "AZURE_OPENAI_API_KEY": "az"},
            {"api-key": "az"},
        ),
        (
            o.servers.azure(host=AZURE),
            {"AZURE_OPENAI_AD_TOKEN": "eyJ.x"},
            {"Authorization": "Bearer eyJ.x"},
        ),
        (
            o.servers.azure(host=AZURE),
            {"AZURE_OPENAI_API_KEY": "az", "AZURE_OPENAI_AD_TOKEN": "eyJ.x"},
            {"api-key": "az"},
        ),
    ],
)
def test_keys_of_the_environment(
    flavour: Flavour,
    monkeypatch: pytest.MonkeyPatch,
    server: Any,
    environment: dict[str, str],
    headers: dict[str, str],
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert dialled(flavour, server=server, api_key=None).headers == headers


def test_a_key_that_is_given_counts_more_than_the_environment(
    flavour: Flavour, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-env")
    assert dialled(flavour).headers == BEARER


def test_own_headers(flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_ORG_ID", "org-env")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "proj-env")
    assert dialled(
        flavour,
        lambda c: c.realtime.connect(model="m", extra_headers={"x-a": "call"}),
        openai_project="proj-given",
        extra_headers={"X-A": "client", "X-B": "client"},
    ).headers == BEARER | {
        "OpenAI-Organization": "org-env",
        "OpenAI-Project": "proj-given",
        "x-a": "call",
        "X-B": "client",
    }


def test_an_extra_header_may_replace_the_key(flavour: Flavour) -> None:
    found = dialled(flavour, extra_headers={"authorization": "Custom x"})
    assert found.headers == {"authorization": "Custom x"}


def test_the_key_in_a_subprotocol(flavour: Flavour) -> None:
    found = dialled(flavour, auth="browser", openai_organization="org", api_key="ek_1")
    assert found.headers == {}
    assert found.subprotocols == [
        "realtime",
        "openai-insecure-api-key.ek_1",
        "openai-organization.org",
    ]


def test_a_server_sees_the_key_in_a_subprotocol(flavour: Flavour) -> None:
    def script(peer: Peer) -> None:
        peer.handshake("Sec-WebSocket-Protocol: realtime")
        say(peer, "news")
        attend(peer)

    with HostileServer(script) as server:
        client = flavour.client(auth="browser", websocket_url=server.url())
        with client.realtime.connect(model="m") as conn:
            assert conn.recv(5).type == "news"
        server.join()
        offered = server.peer.header("Sec-WebSocket-Protocol") or ""
        assert [item.strip() for item in offered.split(",")] == [
            "realtime",
            f"openai-insecure-api-key.{KEY}",
        ]
        assert server.peer.header("Authorization") is None


@pytest.mark.parametrize(
    ("options", "url"),
    [
        ({"websocket_url": "ws://h:81/x/"}, "ws://h:81/x/realtime?model=m"),
        ({"http_url": "http://h/v1"}, "ws://h/v1/realtime?model=m"),
        ({"http_url": "https://h"}, "wss://h/realtime?model=m"),
        (
            {"http_url": "https://a", "websocket_url": "wss://b"},
            "wss://b/realtime?model=m",
        ),
        ({"extra_query": {"a": "1"}}, f"{OPENAI}/realtime?model=m&a=1"),
    ],
)
def test_own_addresses(flavour: Flavour, options: dict[str, Any], url: str) -> None:
    assert dialled(flavour, **options).url == url


def test_nothing_shows_the_key(flavour: Flavour) -> None:
    client = flavour.client(server=o.servers.azure(host=AZURE))
    conn = client.realtime.connect(model="m")
    server = o.servers.azure(host=AZURE)
    for thing in (client.target, conn.target, conn.target._link, server):
        assert KEY not in repr(thing) and KEY not in str(thing)
    assert AZURE in repr(client.target)
