# Made by wirewright 0.1.0 from kiln v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""The async client."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from . import codec
from ._aio_connection import AsyncConnection
from ._aio_requests import AsyncRequests
from ._api import API, CHANNELS, ENDPOINTS
from ._decode import CLIENT, DECODERS, SERVER
from ._runtime.ids import GenerateId, generate_id
from ._runtime.net.audio import BytesLike, pieces
from ._runtime.net.limits import Limits
from ._runtime.net.link import Link
from ._runtime.net.policy import Reconnect
from ._runtime.net.retry import Retry
from ._runtime.net.settings import Codec, Settings
from ._runtime.net.target import Server
from ._runtime.unset import UNSET, UnsetType
from .events.api import HeatSetEvent, SoundAddEvent
from .events.channels import FiringClientEvent, FiringServerEvent
from .results import FiringsBeginResult
from .types.api import Target

if TYPE_CHECKING:
    from ssl import SSLContext

    from ._handlers import OnFiringEvent
    from ._runtime.net.transports.base import TaskConnector
    from .events.api import HeatEvent

__all__ = ["AsyncClient", "AsyncFiringConnection"]

Self = TypeVar("Self", bound="AsyncClient")


class AsyncFiringHeatSender:
    """Sends the events `heat.*`."""

    def __init__(self, connection: AsyncConnection[Any, Any]) -> None:
        self._connection = connection

    async def set(self, *, target: Target, ref: str | UnsetType = UNSET) -> None:
        """Make it warmer or colder.

        Event `heat.set`, sent by the client. Answered by `heat`.
        """
        event = HeatSetEvent(target=target, ref=ref)
        await self._connection.send(event)


class AsyncFiringSoundSender:
    """Sends the events `sound.*`."""

    def __init__(self, connection: AsyncConnection[Any, Any]) -> None:
        self._connection = connection

    async def add(self, wave: BytesLike | str) -> None:
        """What the kiln says.

        Event `sound.add`, sent by the client.
        """
        for part in pieces(wave, 1048576):
            event = SoundAddEvent(wave=part)
            await self._connection.send(event)


class AsyncFiringConnection(
    AsyncConnection[FiringClientEvent, FiringServerEvent],
):
    """One firing."""

    def __init__(self, link: Link) -> None:
        super().__init__(link)
        self.on: OnFiringEvent = self._on
        """Register a handler for an event, by a call or as a decorator."""
        self.once: OnFiringEvent = self._once
        """As `on`, for the next such event only."""
        self.heat = AsyncFiringHeatSender(self)
        self.sound = AsyncFiringSoundSender(self)

    async def request(
        self,
        event: HeatSetEvent,
        timeout: float | None = 60.0,
    ) -> HeatEvent:
        """Send an event, and wait for the server event that answers it.

        The event gets an id if it has none. Raises `RequestFailed` with the error event
        of the server, `RequestTimeout` after `timeout` seconds, `ConnectionClosed`.
        """
        return await self._request(event, timeout)


class AsyncFiringChannel:
    """Makes connections of one kind."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def connect(
        self,
        *,
        clay: str,
        extra_query: Mapping[str, str] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncFiringConnection:
        """One firing.

        Gives a connection that `with` or `open()` opens. Raises `ValueError` or
        `TypeError`, with the name of the argument, for what cannot be right.
        """
        link = self._settings.link(
            CHANNELS["firing"],
            {"clay": clay},
            extra_query,
            extra_headers,
        )
        return AsyncFiringConnection(link)


class AsyncFiringsRequests:
    """Makes the requests `firings.*`."""

    def __init__(self, requests: AsyncRequests) -> None:
        self._requests = requests

    async def begin(
        self,
        *,
        degrees: int,
        hold: int | UnsetType = UNSET,
        timeout: float | None = None,
    ) -> FiringsBeginResult:
        """Begin a firing.

        `POST /firings`. Raises `HttpError`.

        * `hold`: Minutes. Default: 5.
        """
        body = Target(degrees=degrees, hold=hold)
        answer = await self._requests.call(
            ENDPOINTS["firings.begin"],
            body=body,
            timeout=timeout,
        )
        return FiringsBeginResult.of(answer)


class AsyncClient:
    """Kiln.

    Raises `ValueError` or `TypeError`, with the name of the argument, for what
    cannot be right. Nothing is sent before the first connection or request.

    * `api_key`: Text, or a function that gives it and is asked again for each
    connection and request. Without it: KILN_TOKEN of the environment.
    * `server`: One of the module `servers`.
    * `auth`: How the key travels, if not as the server likes it best.
    * `websocket_url`, `http_url`: Base addresses of a server of your own; of one
    alone the other is made.
    * `extra_headers`, `extra_query`: Go along with everything.
    * `limits`: Sizes and times of connections.
    * `reconnect`: Whether and how connections are made again. Not by default.
    * `validate`: Check each event before it is sent; `InvalidEvent` otherwise.
    * `generate_id`: Makes ids, from what they begin with.
    * `transport`: The library that carries messages, by name, or your own.
    * `proxy`: An address, or whether to look for one in the environment.
    * `ssl_context`: For servers with certificates of your own.
    * `http_client`: Your own client object of httpx2 or httpx.
    * `http_timeout`: Seconds for a request, unless it says otherwise.
    * `retry`: How often requests are tried again.
    """

    def __init__(
        self,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        *,
        server: Server | None = None,
        auth: Literal["token"] | None = None,
        websocket_url: str | None = None,
        http_url: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, str] | None = None,
        limits: Limits | None = None,
        reconnect: Reconnect | None = None,
        validate: bool = False,
        generate_id: GenerateId = generate_id,
        transport: TaskConnector | str = "websockets",
        proxy: str | bool = True,
        ssl_context: SSLContext | None = None,
        http_client: object = None,
        http_timeout: float | None = 60.0,
        retry: Retry | None = None,
    ) -> None:
        self._settings = Settings(
            API,
            Codec(CLIENT, SERVER, DECODERS, codec.validate),
            tasks=True,
            key=api_key,
            server=server,
            auth=auth,
            websocket_url=websocket_url,
            http_url=http_url,
            headers={},
            extra_headers=extra_headers,
            extra_query=extra_query,
            limits=limits,
            reconnect=reconnect,
            validate=validate,
            generate_id=generate_id,
            transport=transport,
            proxy=proxy,
            ssl_context=ssl_context,
            logger=__name__,
        )
        self._requests = AsyncRequests(self._settings, http_client, http_timeout, retry)
        self.firing = AsyncFiringChannel(self._settings)
        self.firings = AsyncFiringsRequests(self._requests)

    def __repr__(self) -> str:
        settings = getattr(self, "_settings", None)  # not there while it is being made
        place = "unfinished" if settings is None else settings.target.place
        return f"<{type(self).__name__} {place}>"

    async def close(self) -> None:
        """Close what HTTP requests have left open. Connections are closed one by one."""
        await self._requests.close()

    async def __aenter__(self: Self) -> Self:  # noqa: PYI019
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()
