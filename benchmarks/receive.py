"""Messages a second received over loopback, beside the client of the openai package.

    pip install -e '.[bench]' && python benchmarks/receive.py

The server is a process of its own that writes ready-made frames. Contenders take turns
inside each repeat; each figure is a median, and the last column is the ratio to openai's
client of the same kind.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import socket
import statistics
import struct
import subprocess
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path

GENERATED = Path(__file__).parents[1] / "generated"
sys.path.append(str(GENERATED))

REPEATS = 5
COUNTS = {"small": 6_000, "16 KiB": 2_000}

Contender = Callable[[str, int], float]
"""Given an address and a number of messages: seconds from the first to the last."""


def message(kind: str) -> bytes:
    """A delta of text of 280 bytes, or one of audio of 16 KiB."""
    small = kind == "small"
    raw = {
        "type": (
            "response.output_text.delta" if small else "response.output_audio.delta"
        ),
        "event_id": "event_BGD8XaK9yQ4eP1mZ7tVwL",
        "response_id": "resp_BGD8XaK9yQ4eP1mZ7tVwL",
        "item_id": "item_BGD8XaK9yQ4eP1mZ7tVwL",
        "output_index": 0,
        "content_index": 0,
        "delta": "",
    }
    room = (280 if small else 16_384) - len(json.dumps(raw))
    raw["delta"] = (
        "a" * room if small else base64.b64encode(bytes(room // 4 * 3)).decode()
    )
    return json.dumps(raw).encode()


def serve(kind: str) -> None:
    """Answer each connection with as many messages as its address says."""
    data = message(kind)
    size = len(data)
    head = struct.pack("!BBH", 0x81, 126, size)
    frames = (head + data) * 50
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    while True:
        sock, _ = listener.accept()
        with sock:
            request = b""
            while b"\r\n\r\n" not in request:
                request += sock.recv(65536)
            lines = request.decode().split("\r\n")
            pairs = (line.split(": ", 1) for line in lines[1:] if line)
            headers = {name.lower(): value for name, value in pairs}
            key = headers["sec-websocket-key"] + GUID
            digest = hashlib.sha1(key.encode()).digest()
            sock.sendall(ACCEPTED % base64.b64encode(digest))
            for _ in range(int(headers["x-count"]) // 50):
                sock.sendall(frames)
            sock.sendall(b"\x88\x02\x03\xe8")
            sock.recv(65536)  # the answer


GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
ACCEPTED = (
    b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
    b"Connection: Upgrade\r\nSec-WebSocket-Accept: %s\r\n\r\n"
)


def ours_async(url: str, count: int) -> float:
    from openai_realtime import AsyncClient

    async def run() -> float:
        client = AsyncClient(api_key="key", websocket_url=url, proxy=False)
        headers = {"X-Count": str(count)}
        connect = client.realtime.connect
        async with connect(model="m", extra_headers=headers) as connection:
            await connection.recv()
            start = time.perf_counter()
            for _ in range(count - 1):
                await connection.recv()
            return time.perf_counter() - start

    return asyncio.run(run())


def ours_sync(url: str, count: int) -> float:
    from openai_realtime import Client

    client = Client(api_key="key", websocket_url=url, proxy=False)
    headers = {"X-Count": str(count)}
    with client.realtime.connect(model="m", extra_headers=headers) as connection:
        connection.recv()
        start = time.perf_counter()
        for _ in range(count - 1):
            connection.recv()
        return time.perf_counter() - start


def openai_async(url: str, count: int) -> float:
    from openai import AsyncOpenAI

    async def run() -> float:
        client = AsyncOpenAI(api_key="key", websocket_base_url=url)
        headers = {"X-Count": str(count)}
        connect = client.realtime.connect
        async with connect(model="m", extra_headers=headers) as connection:
            await connection.recv()
            start = time.perf_counter()
            for _ in range(count - 1):
                await connection.recv()
            return time.perf_counter() - start

    return asyncio.run(run())


def openai_sync(url: str, count: int) -> float:
    from openai import OpenAI

    client = OpenAI(api_key="key", websocket_base_url=url)
    headers = {"X-Count": str(count)}
    with client.realtime.connect(model="m", extra_headers=headers) as connection:
        connection.recv()
        start = time.perf_counter()
        for _ in range(count - 1):
            connection.recv()
        return time.perf_counter() - start


CONTENDERS: dict[str, tuple[Contender, str]] = {
    "wirewright, async": (ours_async, "openai, async"),
    "openai, async": (openai_async, "openai, async"),
    "wirewright, sync": (ours_sync, "openai, sync"),
    "openai, sync": (openai_sync, "openai, sync"),
}


def measure(kind: str) -> None:
    """Print the table of one size of messages."""
    count = COUNTS[kind]
    rates: dict[str, list[float]] = {name: [] for name in CONTENDERS}
    command = [sys.executable, __file__, "--serve", kind]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        url = f"ws://127.0.0.1:{int(server.stdout.readline())}"
        try:
            for _ in range(REPEATS):
                for name, (run, _) in CONTENDERS.items():
                    rates[name].append(count / run(url, count))
        finally:
            server.kill()
    medians = {name: statistics.median(listed) for name, listed in rates.items()}
    print(f"\nreceive {kind} messages, messages a second, ratio")
    for name, (_, peer) in CONTENDERS.items():
        print(
            f"  {name:<24} {medians[name]:12,.0f}   {medians[name] / medians[peer]:6.1f}"
        )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--serve"]:
        serve(sys.argv[2])
    else:
        warnings.simplefilter("ignore")  # openai warns of what its types do not foresee
        for kind in COUNTS:
            measure(kind)
