"""A vendored client talks with a real server, and its package has what it needs and no more."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator

import pytest
from vendored import package_of
from websockets.sync.server import ServerConnection, serve

from wirewright.vendor.selection import Selection

SELECTION = Selection(
    events=("input_audio_buffer.append", "response.done", "error"),
    channels=("realtime",),
    only="client",
    role="client",
    prefix="My",
)


def answer(connection: ServerConnection) -> None:
    """Two events for each that comes: one that the client knows, and one that it does not."""
    for message in connection:
        size = len(json.loads(message)["audio"])
        error = {"type": "t", "message": f"{size} characters"}
        unknown = {"type": "session.created", "session": {"id": "s"}}
        connection.send(json.dumps(unknown))
        connection.send(json.dumps({"type": "error", "event_id": "e", "error": error}))


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with serve(answer, "127.0.0.1", 0) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"ws://127.0.0.1:{server.socket.getsockname()[1]}/v1"
        server.shutdown()
        thread.join()


def test_with_threads(url: str) -> None:
    api = package_of(SELECTION)
    with (
        api.Client("key", websocket_url=url) as client,
        client.realtime.connect(model="m") as connection,
    ):
        connection.input_audio_buffer.append(b"\0\0\0")
        unknown, error = connection.recv(), connection.recv()
    assert unknown == api.UnknownEvent("session.created", unknown.raw)
    assert isinstance(error, api.MyErrorEvent)
    assert error.error.message == "4 characters"


def test_with_tasks(url: str) -> None:
    api = package_of(SELECTION)

    async def talk() -> str:
        async with (
            api.AsyncClient("key", websocket_url=url) as client,
            client.realtime.connect(model="m") as connection,
        ):
            await connection.input_audio_buffer.append(b"\0\0\0")
            await connection.recv()
            event = await connection.recv()
            return str(event.error.message)

    assert asyncio.run(talk()) == "4 characters"


def test_a_client_makes_no_events_of_a_server() -> None:
    api = package_of(SELECTION)
    left_out = {"decode_client_event", "with_defaults", "RealtimeServerFactory"}
    assert left_out.isdisjoint(api.__all__)
    assert {"decode_server_event", "to_request", "Client"} <= {*api.__all__}
    assert all(hasattr(api, name) for name in api.__all__)
