"""HTTP proxies: which one to use, and the exchange that opens a tunnel through it."""

from __future__ import annotations

import base64
import urllib.request
from urllib.parse import unquote, urlsplit

from ..secrets import Secret, remember
from .answers import HttpAnswer
from .base import Dial, DialFailed
from .targets import Target


class Proxy:
    """An HTTP proxy. Its `repr` shows no credentials."""

    __slots__ = ("authorization", "host", "port")

    def __init__(self, host: str, port: int, authorization: Secret | None) -> None:
        self.host = host
        self.port = port
        self.authorization = authorization
        """The value of `Proxy-Authorization`."""

    def __repr__(self) -> str:
        return f"<Proxy {self.where}>"

    @property
    def where(self) -> str:
        """Host and port."""
        return f"{f'[{self.host}]' if ':' in self.host else self.host}:{self.port}"


def proxy_for(dial: Dial, target: Target) -> Proxy | None:
    """The proxy of a call: the one that it names, else the one of the environment.

    Raises `DialFailed` for kinds of proxies that are not supported.
    """
    found = _parsed(_address(dial, target))
    if isinstance(found, str):
        raise DialFailed(found, temporary=False)
    return found


class Tunnel:
    """The exchange with a proxy: send `request`, then feed the answer."""

    def __init__(self, proxy: Proxy, target: Target) -> None:
        self._proxy = proxy
        self._target = target
        self.answer = HttpAnswer(tunnel=True)

    def request(self) -> bytes:
        """What to send: the name of the server, and nothing else that is for it."""
        lines = [f"CONNECT {self._target.address} HTTP/1.1"]
        lines.append(f"Host: {self._target.address}")
        if self._proxy.authorization is not None:
            value = self._proxy.authorization.reveal()
            lines.append(f"Proxy-Authorization: {value}")
        return "\r\n".join([*lines, "", ""]).encode()

    def check(self) -> None:
        """Raises `DialFailed` if the proxy did not open the tunnel."""
        answer, where = self.answer, self._proxy.where
        if answer.problem is not None:
            raise DialFailed(f"the proxy {where} does not work: {answer.problem}")
        if not 200 <= answer.status < 300:
            raise refused_by_proxy(self._proxy, answer.status)
        if answer.rest:
            raise DialFailed(f"the proxy {where} sent more than an answer")


def refused_by_proxy(proxy: Proxy, status: int) -> DialFailed:
    """What to raise when a proxy answered with an error."""
    what = "the credentials" if status == 407 else "the connection"
    return DialFailed(
        f"the proxy {proxy.where} refused {what}: HTTP {status}",
        temporary=status >= 500 or status == 429,
    )


def _address(dial: Dial, target: Target) -> Secret | None:
    """The address of the proxy as it was written, credentials included."""
    if isinstance(dial.proxy, str):
        return Secret(dial.proxy)
    if not dial.proxy or urllib.request.proxy_bypass(target.address):
        return None
    known = urllib.request.getproxies()
    address = known.get("https" if target.secure else "http") or known.get("all")
    return Secret(address) if address else None


def _parsed(address: Secret | None) -> Proxy | str | None:
    """The proxy, or what is wrong: nothing raises where the credentials are known."""
    if address is None:
        return None
    text = address.reveal()
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        host, port = parts.hostname, parts.port
    except ValueError:
        return "the address of the proxy is not a URL"
    if parts.scheme != "http":
        return f"{parts.scheme} proxies are not supported, only http ones"
    if not host or not text.isprintable() or " " in text:
        return "the address of the proxy is not a URL"
    authorization = None
    if parts.username is not None:
        remember(unquote(parts.password or ""))
        pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        authorization = Secret(f"Basic {base64.b64encode(pair.encode()).decode()}")
    return Proxy(host, port or 80, authorization)
