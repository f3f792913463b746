"""No key is to be seen, whatever a server does and whoever interrupts."""

from __future__ import annotations

import asyncio
import logging

import pytest

from http_server import Play, Server, answer, reset, stall, write
from kits import HEAD, LIBRARIES, Kit, call_to
from leaks import CANARY, report
from wirewright.runtime.net import http_tasks, http_threads
from wirewright.runtime.net.errors import HttpError
from wirewright.runtime.net.facts import HttpFacts
from wirewright.runtime.net.rest import check
from wirewright.runtime.net.secrets import Secret, remember

ENDS: list[Play] = [
    answer(200, b"ok"),
    answer(401, f'{{"error": {{"message": "Bad key {CANARY}"}}}}'.encode()),
    answer(302, Location=f"/?key={CANARY}"),
    stall(),
    write(HEAD + b"\r\n12345"),
    write(f"HTTP/1.1 {CANARY}\r\n\r\n".encode()),
    reset(HEAD),
]


@pytest.mark.parametrize("play", ENDS)
@pytest.mark.parametrize("bad", ["", "\n"], ids=["good", "bad"])
def test_no_key_is_to_be_seen(
    kit: Kit, play: Play, bad: str, caplog: pytest.LogCaptureFixture
) -> None:
    remember(CANARY)
    caplog.set_level(logging.DEBUG)
    for name in ("httpx", "httpx2", "httpcore", "httpcore2", "asyncio"):
        caplog.set_level(logging.DEBUG, logger=name)
    http = HttpFacts(message=("error", "message"))
    seen = ""
    with Server(play) as server:
        headers = (
            ("Authorization", Secret(f"Bearer {CANARY}{bad}")),
            ("api-key", Secret(CANARY)),
        )
        call = call_to(server, f"/calls?api-key={CANARY}", headers=headers)
        try:
            found = kit.run(call, timeout=0.3)
            seen += repr(found)
            check(found, call, http)
        except HttpError as error:
            seen += report(error)
    assert CANARY not in seen + repr(call)
    assert CANARY not in caplog.text
    if not bad:
        assert server.requests[0].headers["api-key"] == CANARY
        assert CANARY in server.requests[0].target
        assert "send_request_headers" in caplog.text


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize(
    "play", [stall(), stall(HEAD + b"\r\n1")], ids=["head", "body"]
)
def test_a_cancelled_request_leaves_nothing(library: str, play: Play) -> None:
    kit = Kit(tasks=True, library=library)

    ends: list[BaseException] = []

    async def run(server: Server) -> None:
        async def send() -> None:
            try:
                await http_tasks.Sender(client).send(call)
            except asyncio.CancelledError as error:
                ends.append(error)
                raise

        async with kit.client_class() as client:
            call = call_to(server, f"/calls?api-key={CANARY}")
            task = asyncio.ensure_future(send())
            while not server.requests:
                await asyncio.sleep(0.01)
            task.cancel()
            await asyncio.wait([task])
        await asyncio.sleep(0.01)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    with Server(play) as server:
        asyncio.run(run(server))
    (end,) = ends
    assert CANARY not in report(end)


@pytest.mark.parametrize("library", LIBRARIES)
def test_an_interrupted_request_shows_no_key(library: str) -> None:
    def interrupt(response: object) -> None:
        raise KeyboardInterrupt

    with (
        Server(answer()) as server,
        Kit(False, library).client_class(
            event_hooks={"response": [interrupt]}
        ) as client,
        pytest.raises(KeyboardInterrupt) as caught,
    ):
        http_threads.Sender(client).send(call_to(server, f"/?api-key={CANARY}"))
    assert CANARY not in report(caught.value)
