# pyright: basic
"""The server."""

from __future__ import annotations

from websockets.asyncio.server import Server, ServerConnection, serve

from .session import Session


async def _talk(connection: ServerConnection) -> None:
    session = Session()
    async for message in connection:
        for answer in session.receive(message):
            await connection.send(answer, text=True)


async def listen(host: str = "127.0.0.1", port: int = 0) -> Server:
    """A server that listens."""
    server: Server = await serve(_talk, host, port)
    return server
