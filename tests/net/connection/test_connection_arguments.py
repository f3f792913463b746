"""What cannot be right is refused with the name of the argument, before anything is sent."""

from __future__ import annotations

from typing import Any

import pytest
from servers import HostileServer

from flavours import PACKAGE, Flavour
from talks import attend, serving

o = PACKAGE

ADDRESSES = [
    ("http://h", "expected ws:// or wss://, got http://"),
    ("h", "expected ws:// or wss://, got no scheme"),
    ("", "expected ws:// or wss://, got no scheme"),
    ("ws://", "not an address"),
    ("ws:///v1", "not an address"),
    ("ws://h:0", "not an address"),
    ("ws://h:65536", "not an address"),
    ("ws://h:x", "not an address"),
    ("ws://[::1", "not an address"),
    ("ws://h\n/v1", "not an address"),
    ("ws://h/v 1", "not an address"),
    ("ws://h/\x7f", "not an address"),
    ("ws://user@h", "a user or password does not belong in it"),
    ("ws://user:pass@h", "a user or password does not belong in it"),
    ("ws://h/?a=1", "give the query by extra_query"),
    ("ws://h/#a", "give the query by extra_query"),
]


@pytest.mark.parametrize(("url", "problem"), ADDRESSES)
def test_addresses(flavour: Flavour, url: str, problem: str) -> None:
    with pytest.raises(ValueError) as caught:
        flavour.client(websocket_url=url)
    assert str(caught.value) == f"websocket_url: {problem}"


def test_an_address_of_requests(flavour: Flavour) -> None:
    with pytest.raises(ValueError) as caught:
        flavour.client(http_url="wss://h")
    assert str(caught.value) == "http_url: expected http:// or https://, got wss://"
    with pytest.raises(TypeError, match="^http_url: expected text, got bytes"):
        flavour.client(http_url=b"http://h")


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"api_key": ""}, ValueError, "api_key: the key is empty"),
        ({"api_key": "a b"}, ValueError, "api_key: the key holds a space or a line"),
        ({"api_key": "a\r\nX: y"}, ValueError, "api_key: the key holds a space or a l"),
        ({"api_key": "ü"}, ValueError, "api_key: the key holds a space or a line bre"),
        ({"api_key": 7}, TypeError, "api_key: expected text or a function, got int"),
        ({"api_key": b"k"}, TypeError, "api_key: expected text or a function, got by"),
        ({"auth": "bear"}, ValueError, "auth: there is no scheme 'bear'; there are '"),
        ({"openai_project": "a\nb"}, ValueError, "OpenAI-Project: a header holds pri"),
        ({"openai_project": 7}, TypeError, "OpenAI-Project: expected text, got int"),
        (
            {"extra_headers": {"X": "a\r\nY: b"}},
            ValueError,
            "extra_headers: X: a header holds printable ASCII only",
        ),
        (
            {"extra_headers": {"X Y": "a"}},
            ValueError,
            "extra_headers: 'X Y' is not the name of a header",
        ),
        (
            {"extra_headers": {"X": 7}},
            TypeError,
            "extra_headers: X: expected text, got int",
        ),
        ({"extra_query": {"a": 7}}, TypeError, "extra_query: a: expected text, got i"),
        ({"transport": "websocket"}, ValueError, "there is no transport 'websocket'"),
    ],
)
def test_clients(
    flavour: Flavour, options: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error) as caught:
        flavour.client(**options)
    assert str(caught.value).startswith(message)


def test_a_transport_of_the_other_flavour(flavours: dict[str, Flavour]) -> None:
    for name, transport in (("sync", "aiohttp"), ("async", "websocket-client")):
        with pytest.raises(ValueError, match=f"'{transport}' is not for"):
            flavours[name].client(transport=transport)


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({}, ValueError, "model, call_id, intent: give exactly one of these, not none"),
        (
            {"model": "m", "call_id": "c"},
            ValueError,
            "model, call_id, intent: give exactly one of these, not model and call_id",
        ),
        ({"model": ""}, ValueError, "model: expected text, got none"),
        ({"model": ["m"]}, TypeError, "model: expected text or a number, got list"),
        ({"intent": "talk"}, ValueError, "intent: expected 'transcription'"),
        (
            {"model": "m", "extra_query": {"a": None}},
            TypeError,
            "extra_query: a: expected text, got NoneType",
        ),
        (
            {"model": "m", "extra_headers": {"a": "\n"}},
            ValueError,
            "extra_headers: a: a header holds printable ASCII only",
        ),
    ],
)
def test_connections(
    flavour: Flavour, arguments: dict[str, Any], error: type[Exception], message: str
) -> None:
    with serving(attend) as server:
        client = flavour.client(websocket_url=server.url())
        with pytest.raises(error) as caught:
            client.realtime.connect(**arguments)
        assert str(caught.value) == message
        assert server.peers == []


def test_a_translation_needs_a_model(flavour: Flavour) -> None:
    with pytest.raises(ValueError, match="^model: the connection needs it"):
        flavour.client().translation.connect(model=None)


def test_no_key_anywhere(flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(ValueError) as caught:
        flavour.client(api_key=None).realtime.connect(model="m")
    hint = "and the environment has no OPENAI_API_KEY"
    assert str(caught.value) == f"api_key: no key was given, {hint}"
    azure = o.servers.azure(host="h.example")
    with pytest.raises(
        ValueError, match="AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN"
    ):
        flavour.client(api_key=None, server=azure).realtime.connect(model="m")


def test_a_bad_key_in_the_environment(
    flavour: Flavour, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary\n")
    with pytest.raises(ValueError) as caught:
        flavour.client(api_key=None).realtime.connect(model="m")
    assert str(caught.value) == (
        "the environment variable OPENAI_API_KEY: the key holds a space or a line break"
    )


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        (None, TypeError, "api_key: expected text from the function, got NoneType"),
        ("", ValueError, "api_key: the key is empty"),
        ("a\nb", ValueError, "api_key: the key holds a space or a line break"),
    ],
)
def test_what_a_function_gives_is_no_key(
    flavour: Flavour, given: object, error: type[Exception], message: str
) -> None:
    with serving(attend) as server:
        client = flavour.client(api_key=lambda: given, websocket_url=server.url())
        conn = client.realtime.connect(model="m")
        with pytest.raises(error) as caught:
            conn.open()
        assert str(caught.value) == message
        assert server.peers == [] and conn.closed is not None


def test_what_a_function_raises_is_raised(flavour: Flavour) -> None:
    def source() -> str:
        raise KeyError("vault")

    with HostileServer(lambda peer: None) as server:
        client = flavour.client(api_key=source, websocket_url=server.url())
        with pytest.raises(KeyError, match="vault"):
            client.realtime.connect(model="m").open()
        assert server.peers == []


def test_a_function_is_asked_for_each_connection(flavour: Flavour) -> None:
    keys = iter(["sk-first-key", "sk-second-key"])
    with serving(attend) as server:
        client = flavour.client(
            api_key=lambda: next(keys), websocket_url=server.url("/v1")
        )
        for _ in range(2):
            with client.realtime.connect(model="m"):
                pass
        server.join()
        given = [peer.header("Authorization") for peer in server.peers]
    assert given == ["Bearer sk-first-key", "Bearer sk-second-key"]


def test_a_coroutine_function_may_give_the_key(flavours: dict[str, Flavour]) -> None:
    async def source() -> str:
        return "sk-from-a-vault"

    with serving(attend) as server:
        options = {"api_key": source, "websocket_url": server.url()}
        with flavours["async"].client(**options).realtime.connect(model="m"):
            pass
        server.join()
        assert server.peer.header("Authorization") == "Bearer sk-from-a-vault"
        with pytest.raises(TypeError, match="plain functions, not coroutine functions"):
            flavours["sync"].client(**options).realtime.connect(model="m").open()
        assert len(server.peers) == 1


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: o.servers.azure(host="a/b"), "host: expected the part of an address"),
        (lambda: o.servers.azure(host=""), "host: expected the part of an address"),
        (lambda: o.servers.azure(host="h@x"), "host: expected the part of an address"),
        (
            lambda: o.servers.azure_preview(host="h", api_version=""),
            "api-version: expected text, got none",
        ),
    ],
)
def test_servers(make: Any, message: str) -> None:
    with pytest.raises(ValueError) as caught:
        make()
    assert str(caught.value).startswith(message)


def test_a_key_that_fits_no_subprotocol(flavour: Flavour) -> None:
    client = flavour.client(api_key="sk/canary", auth="browser")
    with pytest.raises(
        ValueError, match="^api_key: it cannot be part of a subprotocol"
    ):
        client.realtime.connect(model="m").open()


def test_a_server_without_connections_or_requests(flavour: Flavour) -> None:
    host = o.servers.azure_voice_live(host="h.example", api_version="2026-01-01")
    client = flavour.client(server=host)
    with pytest.raises(ValueError, match="^http_url: the server has none; give one"):
        client.client_secrets.create()
