"""A gateway: clients connect here, and talk with the API by a key that stays here.

    OPENAI_API_KEY=... python examples/relay.py --port 8080

Every message passes through to the letter, in both directions, known or not, and so do
close codes. The relay only reads along, and prints what each response has used. Check
who your clients are before you let them in: `process_request` of `serve` can do that.
"""

from __future__ import annotations

import argparse
import asyncio
import functools
import socket
from collections import Counter
from contextlib import suppress
from urllib.parse import parse_qs, urlsplit

from openai_realtime import (
    AnyClientEvent,
    AnyServerEvent,
    AsyncClient,
    AsyncRealtimeConnection,
    ConnectError,
    ConnectionClosed,
    DecodeError,
    Response,
    ResponseDoneEvent,
    ResponseUsage,
    UnknownEvent,
    decode_client_event,
    decode_server_event,
    encode,
)
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed as ClientGone


class Meter:
    """Which events have passed, and how many tokens the responses took."""

    def __init__(self) -> None:
        self.events: Counter[str] = Counter()
        self.tokens = 0

    def read(self, event: AnyClientEvent | AnyServerEvent) -> None:
        unknown = isinstance(event, UnknownEvent)
        self.events["(unknown)" if unknown else event.type] += 1
        match event:
            case ResponseDoneEvent(response=Response(usage=ResponseUsage() as usage)):
                print(f"{event.response.id!r} {encode(usage).decode()}", flush=True)
                if isinstance(usage.total_tokens, int):
                    self.tokens += usage.total_tokens
            case _:
                pass


async def to_api(
    client: ServerConnection, api: AsyncRealtimeConnection, meter: Meter
) -> None:
    with suppress(ClientGone, ConnectionClosed):
        async for message in client:
            if isinstance(message, bytes):
                await client.close(1003, "events are text")
                break
            with suppress(DecodeError):
                meter.read(decode_client_event(message))
            await api.send_raw(message)
    code = client.close_code or 1000
    with suppress(ConnectionClosed):
        await api.close(code if code >= 3000 else 1000, client.close_reason or "")


async def to_client(
    api: AsyncRealtimeConnection, client: ServerConnection, meter: Meter
) -> None:
    try:
        while True:
            data = await api.recv_raw()
            with suppress(DecodeError):
                meter.read(decode_server_event(data))
            await client.send(data.decode())
    except ConnectionClosed as end:
        # Two codes stand for a close frame without a code, and for none at all.
        code = {1005: 1000, 1006: 1011}.get(end.code, end.code)
        await client.close(code, end.reason)
    except UnicodeDecodeError:
        await client.close(1007, "the server sent no UTF-8")
    except ClientGone:
        pass


async def relay(upstream: AsyncClient, client: ServerConnection) -> None:
    meter = Meter()
    query = parse_qs(urlsplit(client.request.path if client.request else "").query)
    api = upstream.realtime.connect(model=query.get("model", ["gpt-realtime"])[0])
    try:
        await api.open()
    except ConnectError as error:
        print("no connection:", error, flush=True)
        await client.close(1011, "no connection to the API")
        return
    await asyncio.gather(to_api(client, api, meter), to_client(api, client, meter))
    print(meter.tokens, "tokens,", dict(meter.events), flush=True)


async def main() -> None:
    parser = argparse.ArgumentParser(description="Pass everything through.")
    parser.add_argument("--port", type=int, default=8080)
    parser.add_argument("--websocket-url", help="another server, ws:// or wss://")
    options = parser.parse_args()

    upstream = AsyncClient(websocket_url=options.websocket_url)
    listener = socket.create_server(("", options.port))
    print("port", listener.getsockname()[1], flush=True)
    handler = functools.partial(relay, upstream)
    async with serve(handler, sock=listener, max_size=1 << 25, compression=None):
        await asyncio.Event().wait()  # for ever


if __name__ == "__main__":
    asyncio.run(main())
