"""Both senders, with both libraries, against a real server."""

from __future__ import annotations

import asyncio
import importlib
import sys
import threading
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from http_server import Server, answer
from kits import LIBRARIES, Kit, call_to
from wirewright.runtime.net import http_tasks, http_threads
from wirewright.runtime.net.errors import StatusError
from wirewright.runtime.net.facts import EndpointFacts, HttpFacts, PartFacts
from wirewright.runtime.net.rest import Answer, check, prepare
from wirewright.runtime.net.secrets import Secret


def test_a_request_and_its_answer(kit: Kit) -> None:
    play = answer(201, b"v=0", Location="/calls/rtc_1", X_Request_Id="req_1")
    create = EndpointFacts(
        name="calls.create",
        method="POST",
        path="/calls",
        parts=(PartFacts("sdp", "application/sdp"),),
        status=201,
        accept="application/sdp",
    )
    http = HttpFacts(request_id="x-request-id", idempotency="Idempotency-Key")
    with Server(play) as server:
        call = prepare(
            create,
            f"{server.url}/v1",
            query=(("a", "b c"),),
            headers=(("Authorization", Secret("Bearer key")),),
            parts={"sdp": b"offer"},
            http=http,
        )
        found = check(kit.run(call), call, http)
    assert (found.status, found.content, found.request_id) == (201, b"v=0", "req_1")
    assert found.headers["location"] == "/calls/rtc_1"
    (request,) = server.requests
    assert (request.method, request.target) == ("POST", "/v1/calls?a=b%20c")
    assert request.headers["Authorization"] == "Bearer key"
    assert request.headers["Accept"] == "application/sdp"
    assert request.headers["Accept-Encoding"] == "identity"
    assert request.headers["Idempotency-Key"]
    assert request.headers["Content-Type"].startswith("multipart/form-data; boundary=")
    assert request.body == call.content


def test_hostile_text_in_a_path_arrives_as_one_segment(kit: Kit) -> None:
    accept = EndpointFacts(name="accept", method="POST", path="/calls/{id}/accept")
    with Server(answer()) as server:
        kit.run(prepare(accept, server.url, path={"id": "%2e%2e%2f é{id};a=b&c"}))
    target = "/calls/%252e%252e%252f%20%C3%A9%7Bid%7D%3Ba%3Db%26c/accept"
    assert server.requests[0].target == target


def test_connections_are_kept(kit: Kit) -> None:
    with Server(answer()) as server:
        kit.run(*[call_to(server) for _ in range(5)])
        assert len(server.requests) == 5
        assert server.connections == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("own", [False, True], ids=["ours", "callers"])
def test_redirects_are_not_followed(kit: Kit, status: int, own: bool) -> None:
    options = {"follow_redirects": True} if own else None
    with (
        Server(answer()) as other,
        Server(answer(status, b"", Location=f"{other.url}/steal")) as server,
    ):
        call = call_to(server)
        found = kit.run(call, options=options)
    assert found.status == status
    assert len(server.requests) == 1 and other.requests == []
    with pytest.raises(StatusError, match=f"^HTTP {status}$"):
        check(found, call, HttpFacts())


def test_the_proxy_of_the_environment_is_used(
    kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Server(answer(200, b"from the proxy")) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        found = kit.run(call_to("http://api.invalid"))
    assert found.content == b"from the proxy"
    assert proxy.requests[0].target == "http://api.invalid/calls"


def test_the_caller_s_client_is_used_as_it_is(kit: Kit) -> None:
    with Server(answer()) as server:
        options = {"headers": {"X-Mine": "yes"}, "params": {"mine": "1"}}
        kit.run(call_to(server, "/calls?a=b%20c&d="), options=options)
    (request,) = server.requests
    assert request.headers["X-Mine"] == "yes"
    query = parse_qsl(urlsplit(request.target).query, keep_blank_values=True)
    assert sorted(query) == [("a", "b c"), ("d", ""), ("mine", "1")]


class Weird:
    pass


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_client_of_another_kind_is_refused(library: str) -> None:
    module = importlib.import_module(library)
    wrong: list[tuple[Callable[[Any], Any], Any, str]] = [
        (http_threads.Sender, module.AsyncClient(), "httpx2.Client or httpx.Client"),
        (http_tasks.Sender, module.Client(), "httpx2.AsyncClient or httpx.AsyncClient"),
        (http_threads.Sender, module.Client, "httpx2.Client or httpx.Client"),
        (http_tasks.Sender, Weird(), "httpx2.AsyncClient or httpx.AsyncClient"),
    ]
    for make, client, expected in wrong:
        with pytest.raises(TypeError, match=f"^http_client: expected {expected}, got "):
            make(client)


def test_no_library(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in LIBRARIES:
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(ModuleNotFoundError, match="^.*: pip install httpx2$"):
        kit.run(call_to("http://127.0.0.1:9"))


def test_a_closed_sender_sends_nothing() -> None:
    threads = http_threads.Sender()
    threads.close()
    threads.close()
    with pytest.raises(RuntimeError, match="^the client is closed$"):
        threads.send(call_to("http://127.0.0.1:9"))

    async def run() -> None:
        tasks = http_tasks.Sender()
        await tasks.close()
        with pytest.raises(RuntimeError, match="^the client is closed$"):
            await tasks.send(call_to("http://127.0.0.1:9"))

    asyncio.run(run())


def test_a_closed_client_of_the_caller() -> None:
    client = importlib.import_module("httpx2").Client()
    client.close()
    with pytest.raises(RuntimeError, match="^http_client: it is closed$"):
        http_threads.Sender(client).send(call_to("http://127.0.0.1:9"))


def test_threads_share_a_sender() -> None:
    found: list[Answer] = []
    sender = http_threads.Sender()
    with Server(answer(200, b"ok")) as server:
        calls = [call_to(server) for _ in range(16)]
        threads = [
            threading.Thread(
                target=lambda call=call: found.append(sender.send(call, 5))
            )
            for call in calls
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        sender.close()
    assert [each.content for each in found] == [b"ok"] * 16
