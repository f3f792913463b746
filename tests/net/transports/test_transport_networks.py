"""TLS and proxies."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest
from lines import Kind, Runner, dial
from servers import (
    TEXT,
    TIMEOUT,
    ConnectProxy,
    HostileServer,
    Peer,
    free_port,
    trusting,
)

from wirewright.runtime.net.transports.base import DialFailed, DialRefused, Disconnected

KEY = "sk-canary-5f3c9a"
HEADERS = (("Authorization", f"Bearer {KEY}"),)


def echo(peer: Peer) -> None:
    peer.handshake()
    peer.echo()


@pytest.fixture
def secure() -> Iterator[HostileServer]:
    """An echo server with TLS, as `localhost`."""
    with HostileServer(echo, tls=True) as server:
        yield server


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment of the tests has its own."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def talk(runner: Runner, url: str, **options: object) -> None:
    """Something to and fro, much and little."""
    line = runner.connect(dial(url, headers=HEADERS, **options))
    for message in (b"hello", b"x" * 500_000, b""):
        sending = line.start("send", message)
        assert line.recv() == (TEXT, message)
        sending.result(TIMEOUT)
    line.call("close", 1000, "")
    assert line.ending().code == 1000


def test_tls(runner: Runner, secure: HostileServer) -> None:
    talk(runner, secure.url(host="localhost"), ssl_context=trusting())
    assert secure.peer.header("Authorization") == f"Bearer {KEY}"


def test_a_certificate_that_nobody_vouches_for(
    runner: Runner, secure: HostileServer
) -> None:
    with pytest.raises(
        DialFailed, match="certificate of the server is not valid"
    ) as caught:
        runner.connect(dial(secure.url(host="localhost"), headers=HEADERS))
    assert not caught.value.temporary and secure.peer.request == ""


def test_the_certificate_of_another_host(runner: Runner, secure: HostileServer) -> None:
    with pytest.raises(
        DialFailed, match="certificate of the server is not valid"
    ) as caught:
        runner.connect(dial(secure.url(), headers=HEADERS, ssl_context=trusting()))
    assert not caught.value.temporary and secure.peer.request == ""


def test_a_server_without_tls(runner: Runner) -> None:
    def script(peer: Peer) -> None:
        peer.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with (
        HostileServer(script) as server,
        pytest.raises(DialFailed, match="while starting TLS|while connecting"),
    ):
        runner.connect(dial(f"wss://localhost:{server.port}/", headers=HEADERS))


def test_abort_and_cut_with_tls(runner: Runner) -> None:
    def script(peer: Peer) -> None:
        peer.handshake()
        if peer.request.startswith("GET /cut"):
            peer.reset()
        else:
            peer.stall()

    with HostileServer(script, tls=True, tiny=True) as server:
        options: dict[str, Any] = {"ssl_context": trusting()}
        cut = runner.connect(dial(server.url("/cut", "localhost"), **options)).ending()
        assert (cut.code, cut.by_network) == (1006, True)
        line = runner.connect(dial(server.url("/", "localhost"), **options))
        receiving = line.start("recv")
        # The TLS of asyncio takes one message of any size before it lets `send` wait.
        sending = [line.start("send", b"x" * 2**22) for _ in range(2)]
        time.sleep(0.2)
        line.abort()
        for call in (receiving, sending[1]):
            with pytest.raises(Disconnected):
                call.result(5)


def test_a_proxy_for_tls(runner: Runner, secure: HostileServer) -> None:
    with ConnectProxy(credentials="user:p@ss word") as proxy:
        address = f"http://user:p%40ss%20word@127.0.0.1:{proxy.port}"
        url = secure.url("/x?key=1", "localhost")
        talk(runner, url, ssl_context=trusting(), proxy=address)
        (request,) = proxy.requests
    assert request.startswith(f"CONNECT localhost:{secure.port} HTTP/1.1\r\n")
    assert KEY not in request and "Authorization: Bearer" not in request


def test_a_proxy_without_tls(runner: Runner, kind: Kind) -> None:
    with HostileServer(echo) as server, ConnectProxy() as proxy:
        address = f"http://127.0.0.1:{proxy.port}"
        if kind.name == "aiohttp":
            with pytest.raises(DialFailed, match="ws:// addresses through a proxy"):
                talk(runner, server.url(), proxy=address)
            assert proxy.requests == []
            return
        talk(runner, server.url(), proxy=address)
        (request,) = proxy.requests
    assert request.startswith(f"CONNECT 127.0.0.1:{server.port} HTTP/1.1\r\n")
    assert KEY not in request


ENVIRONMENTS = [
    ({"https_proxy": "{proxy}"}, True),
    ({"HTTPS_PROXY": "{proxy}"}, True),
    ({"all_proxy": "{proxy}"}, True),
    ({"http_proxy": "{proxy}"}, False),
    ({"https_proxy": "{proxy}", "no_proxy": "localhost"}, False),
    ({"https_proxy": "{proxy}", "no_proxy": "example.org,local"}, True),
    ({"https_proxy": "{proxy}", "no_proxy": "*"}, False),
    ({}, False),
]


@pytest.mark.parametrize(("variables", "used"), ENVIRONMENTS)
def test_proxies_of_the_environment(
    runner: Runner,
    secure: HostileServer,
    monkeypatch: pytest.MonkeyPatch,
    variables: dict[str, str],
    used: bool,
) -> None:
    with ConnectProxy() as proxy:
        for name, value in variables.items():
            address = value.format(proxy=f"http://127.0.0.1:{proxy.port}")
            monkeypatch.setenv(name, address)
        url = secure.url(host="localhost")
        talk(runner, url, ssl_context=trusting(), proxy=True)
        assert len(proxy.requests) == used
        talk(runner, url, ssl_context=trusting(), proxy=False)
        assert len(proxy.requests) == used


@pytest.mark.parametrize(
    ("status", "temporary"), [(407, False), (403, False), (429, True), (503, True)]
)
def test_a_proxy_that_refuses(
    runner: Runner, secure: HostileServer, status: int, temporary: bool
) -> None:
    with ConnectProxy(status=status) as proxy:
        address = f"http://user:{KEY}@127.0.0.1:{proxy.port}"
        with pytest.raises(DialFailed, match=f"HTTP {status}") as caught:
            runner.connect(dial(secure.url(host="localhost"), proxy=address))
    assert caught.value.temporary is temporary
    assert KEY not in caught.value.message and secure.peers == []


def test_a_proxy_that_nobody_runs(runner: Runner) -> None:
    port = free_port()
    with pytest.raises(DialFailed, match=f"127.0.0.1:{port}: Connection refused"):
        runner.connect(dial("wss://localhost/", proxy=f"127.0.0.1:{port}"))


def test_a_proxy_that_does_not_answer(runner: Runner) -> None:
    with HostileServer(Peer.stall) as proxy:
        address = f"http://127.0.0.1:{proxy.port}"
        with pytest.raises(DialFailed, match="no answer within 0.5 seconds"):
            runner.connect(dial("wss://localhost/", proxy=address, timeout=0.5))


@pytest.mark.parametrize("answer", [b"SSH-2.0-x\r\n\r\n", b"\r\n\r\n", b""])
def test_a_proxy_that_is_none(runner: Runner, answer: bytes) -> None:
    def script(peer: Peer) -> None:
        peer.read_request()
        peer.send(answer)

    with HostileServer(script) as proxy, pytest.raises(DialFailed):
        runner.connect(dial("wss://localhost/", proxy=f"http://127.0.0.1:{proxy.port}"))


@pytest.mark.parametrize("scheme", ["https", "socks4", "socks5", "socks5h", "quic"])
def test_other_proxies_are_not_supported(runner: Runner, scheme: str) -> None:
    address = f"{scheme}://user:{KEY}@127.0.0.1:1"
    with pytest.raises(
        DialFailed, match=f"{scheme} proxies are not supported"
    ) as caught:
        runner.connect(dial("wss://localhost/", proxy=address))
    assert not caught.value.temporary and KEY not in caught.value.message


def test_a_refusal_behind_a_proxy_is_the_servers(runner: Runner) -> None:
    def script(peer: Peer) -> None:
        peer.refuse(401, body=b"who are you")
        peer.read_to_end()

    with (
        HostileServer(script, tls=True) as server,
        ConnectProxy() as proxy,
        pytest.raises(DialRefused) as caught,
    ):
        address = f"http://127.0.0.1:{proxy.port}"
        url = server.url(host="localhost")
        runner.connect(dial(url, ssl_context=trusting(), proxy=address))
    assert (caught.value.status, caught.value.body) == (401, b"who are you")
