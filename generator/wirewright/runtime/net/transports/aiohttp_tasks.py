"""WebSockets for tasks, by the library aiohttp."""

from __future__ import annotations

import asyncio
import contextlib
import struct
from types import ModuleType
from typing import Any, Final

from ..secrets import guard_loggers, shown
from .answers import MAX_BODY
from .base import (
    BINARY,
    PONG,
    TEXT,
    Dial,
    DialFailed,
    DialRefused,
    Disconnected,
    Frame,
    TaskTransport,
)
from .libraries import library
from .proxy import Proxy, proxy_for, refused_by_proxy
from .targets import (
    Progress,
    Target,
    check_close,
    check_dial,
    check_subprotocol,
    dial_failed,
    is_close_code,
    revealed_headers,
    tls_context,
)
from .waiting import within

_AT_LEAST: Final = (3, 14, 2)
"""Older ones wait for all of a message that is too long, and take reserved bits."""

_LINGER: Final = 1.0
"""Seconds that a server which broke the protocol has to read why it was cut off."""


async def connect(dial: Dial) -> TaskTransport:
    """Connect; raises `DialFailed`, `DialRefused`, `ModuleNotFoundError`."""
    guard_loggers()
    aiohttp = library("aiohttp", package="aiohttp", at_least=_AT_LEAST)
    target = check_dial(dial)
    proxy = proxy_for(dial, target)
    if proxy is not None and not target.secure:
        # The library would send the whole request, keys included, to the proxy.
        raise DialFailed(
            "the transport aiohttp does not call ws:// addresses through a proxy",
            temporary=False,
        )
    call = _Call(aiohttp, dial, target, proxy)
    try:
        failed = await call.connect()
    except BaseException:
        await call.release()
        raise
    if failed is not None:
        await call.release()
        raise failed
    return call


class _Call:
    """A session of the library with its one connection."""

    def __init__(
        self, aiohttp: ModuleType, dial: Dial, target: Target, proxy: Proxy | None
    ) -> None:
        trace = aiohttp.TraceConfig()
        trace.on_connection_create_end.append(self._connected)
        trace.on_request_redirect.append(self._answered)
        trace.on_request_end.append(self._answered)
        self._aiohttp = aiohttp
        self._dial = dial
        self._target = target
        self._proxy = proxy
        self._session: Any = aiohttp.ClientSession(
            trust_env=False,  # it would also look for passwords in ~/.netrc
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=None),
            skip_auto_headers=("Accept", "Accept-Encoding"),
            auto_decompress=False,
            trace_configs=[trace],
        )
        self._progress = Progress()
        self._refused: DialRefused | None = None
        self._chosen: str | None = None
        self._socket: Any = None
        self._response: Any = None
        self._transport: Any = None
        self._puts: set[asyncio.Future[None]] = set()
        self._sent: tuple[int, str] | None = None
        self._outcome: tuple[int, str, bool] | None = None
        self._aborted = False

    async def connect(self) -> DialFailed | DialRefused | None:
        """What went wrong. The library's own errors show addresses: they stay here."""
        shaking = within(self._dial.timeout, self._shake_hands())
        outcome: Any = (await asyncio.gather(shaking, return_exceptions=True))[0]
        if isinstance(outcome, BaseException):
            return self._refused or self._failed(outcome)
        self._socket = outcome
        return check_subprotocol(self._dial, self._chosen)

    async def recv(self) -> list[Frame]:
        kinds = self._aiohttp.WSMsgType
        while self._outcome is None and not self._is_aborted():
            message = await self._socket.receive()
            kind, data = message.type, message.data
            if self._is_aborted():
                break
            if kind is kinds.TEXT:
                return [(TEXT, bytes(data))]
            if kind is kinds.BINARY:
                return [(BINARY, bytes(data))]
            if kind is kinds.PONG:
                return [(PONG, bytes(data))]
            if kind is kinds.PING:
                # Who does not read gets no more pongs: they would pile up here.
                if all(put.done() for put in self._puts):
                    await self._put(bytes(data), kinds.PONG)
            elif kind is kinds.CLOSE:
                await self._take_close(data, (message.extra or "").encode())
            elif kind is kinds.ERROR and isinstance(data, self._aiohttp.WebSocketError):
                self._outcome = (int(data.code), "", False)
            else:
                self._outcome = (1006, "", self._sent is None)
        raise self._disconnected()

    def _is_aborted(self) -> bool:
        """Another task may have done it since the last look."""
        return self._aborted

    async def send(self, data: bytes) -> None:
        sent = await self._send(data, self._aiohttp.WSMsgType.TEXT)
        del data  # it may hold what no traceback should show
        if not sent:
            raise self._disconnected()

    async def ping(self, payload: bytes) -> None:
        if not self._open:
            raise self._disconnected()
        await self._put(payload, self._aiohttp.WSMsgType.PING)

    async def close(self, code: int, reason: str) -> None:
        data = check_close(code, reason)
        if self._sent is None and self._outcome is None:
            self._sent = (code, reason)
            close = self._aiohttp.WSMsgType.CLOSE
            await self._put(struct.pack("!H", code) + data, close)

    def abort(self) -> None:
        self._aborted = True
        if self._transport is not None:
            self._transport.abort()

    async def release(self) -> None:
        self.abort()
        puts = set(self._puts)
        for put in puts:
            put.cancel()
        if puts:
            await asyncio.wait(puts)
        if self._response is not None:
            self._response.close()
        await self._session.close()
        # The loop closes the sockets a moment after `abort`.
        for _ in range(3):
            await asyncio.sleep(0)

    async def _shake_hands(self) -> Any:
        dial, target = self._dial, self._target
        yarl = library("yarl", package="aiohttp", at_least=(0,))
        scheme = "wss" if target.secure else "ws"
        options: dict[str, Any] = {}
        context = tls_context(dial, target)
        if context is not None:
            options["ssl"] = context
        if self._proxy is not None:
            options["proxy"] = f"http://{self._proxy.where}"
            if self._proxy.authorization is not None:
                value = self._proxy.authorization.reveal()
                options["proxy_headers"] = {"Proxy-Authorization": value}
        return await self._session.ws_connect(
            yarl.URL(
                f"{scheme}://{target.address}{target.resource.reveal()}", encoded=True
            ),
            headers=revealed_headers(dial),
            protocols=[item.reveal() for item in dial.subprotocols],
            autoclose=False,
            autoping=False,
            decode_text=False,
            # The library refuses what is as long as its limit.
            max_msg_size=0 if dial.max_message is None else dial.max_message + 1,
            timeout=self._aiohttp.ClientWSTimeout(ws_close=_LINGER),
            **options,
        )

    async def _connected(self, session: Any, context: Any, params: Any) -> None:
        """Called by the library."""
        self._progress.doing = "waiting for the answer to the handshake"

    async def _answered(self, session: Any, context: Any, params: Any) -> None:
        """Called by the library for each answer, before it follows a redirect."""
        response = params.response
        self._chosen = response.headers.get("Sec-WebSocket-Protocol")
        self._response = response
        if response.connection is not None:
            self._transport = response.connection.transport
        if response.status == 101:
            return
        body = bytearray()
        try:
            while len(body) < MAX_BODY and (data := await response.content.readany()):
                body += data
        except self._aiohttp.ClientError:
            pass  # a broken body is still the body of a refusal
        finally:
            headers = tuple(
                (name.lower(), value) for name, value in response.headers.items()
            )
            self._refused = DialRefused(
                response.status, headers, bytes(body[:MAX_BODY])
            )
            response.close()
        raise ConnectionError

    def _failed(self, error: Any) -> DialFailed:
        """What an error of the library is to our callers."""
        aiohttp = self._aiohttp
        if isinstance(error, aiohttp.ClientHttpProxyError) and self._proxy is not None:
            return refused_by_proxy(self._proxy, error.status)
        if isinstance(error, aiohttp.WSServerHandshakeError):
            text = f"the handshake failed: {shown(error.message)}"
            return DialFailed(text, temporary=False)
        if isinstance(error, aiohttp.ClientResponseError):
            text = "the handshake failed: the answer is not HTTP/1.1"
            return DialFailed(text, temporary=False)
        if isinstance(error, aiohttp.ServerDisconnectedError):
            text = "the handshake failed: the connection was closed without an answer"
            return DialFailed(text)
        if isinstance(error, aiohttp.ClientConnectorCertificateError):
            error = error.certificate_error
        elif isinstance(error, aiohttp.ClientConnectorError):
            error = error.os_error
        where = self._target.address if self._proxy is None else self._proxy.where
        return dial_failed(error, self._dial, where, self._progress.doing)

    async def _take_close(self, code: int, reason: bytes) -> None:
        """A close frame came, with code 0 if it was empty. The library takes more codes
        for legal than there are."""
        if code and not is_close_code(code):
            code, reason = 1002, b"protocol error"
        self._outcome = (code or 1005, reason.decode(), False)
        if self._sent is None:
            data = struct.pack("!H", code) + reason if code else b""
            await self._put(data, self._aiohttp.WSMsgType.CLOSE)

    async def _send(self, data: bytes, kind: Any) -> bool:
        """Whether the connection took it."""
        if not self._open:
            return False
        try:
            await self._socket.send_frame(data, kind)
        except (OSError, RuntimeError, self._aiohttp.ClientError):
            return False
        return not self._aborted

    async def _put(self, data: bytes, kind: Any) -> None:
        """Send something without waiting for a server that does not read."""

        async def put() -> None:
            with contextlib.suppress(OSError, RuntimeError, self._aiohttp.ClientError):
                await self._socket.send_frame(data, kind)

        task = asyncio.ensure_future(put())
        self._puts.add(task)
        task.add_done_callback(self._puts.discard)
        await asyncio.sleep(0)  # it begins: what is written now precedes what follows

    @property
    def _open(self) -> bool:
        return self._sent is None and self._outcome is None and not self._aborted

    def _disconnected(self) -> Disconnected:
        if self._outcome is None:
            code, reason = self._sent or (1006, "")
            return Disconnected(code, reason, by_network=self._open)
        code, reason, by_network = self._outcome
        return Disconnected(code, reason, by_network=by_network)
