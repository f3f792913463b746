"""What becomes of answers that are broken, late, too large or not to be trusted."""

from __future__ import annotations

import gzip
import importlib
import ssl
import time

import pytest

from http_server import Play, Server, answer, drip, flood, reset, stall, write
from kits import CERTIFICATE, HEAD, Kit, call_to, fails
from wirewright.runtime.net import http_base
from wirewright.runtime.net.errors import HttpError
from wirewright.runtime.net.secrets import Secret


def test_a_failure_leaves_room_for_the_next_request(kit: Kit) -> None:
    limits = importlib.import_module(kit.library).Limits(max_connections=1)
    packed = answer(200, b"x", Content_Encoding="br")
    with Server(packed, stall(HEAD + b"\r\n1"), reset(), answer(200, b"ok")) as server:
        calls = [call_to(server) for _ in range(4)]
        found = kit.run(*calls, timeout=0.3, options={"limits": limits})
        assert (found.content, len(server.requests)) == (b"ok", 4)


BROKEN: list[tuple[Play, str]] = [
    (stall(), "no answer in time"),
    (stall(HEAD), "no answer in time"),
    (stall(HEAD + b"\r\n12345"), "no answer in time"),
    (drip(b"HTTP/1.1 200 OK\r\ncontent-length: 40\r\n\r\n"), "no whole answer in"),
    (write(b""), "the server broke the HTTP protocol"),
    (write(HEAD), "the server broke the HTTP protocol"),
    (write(HEAD + b"\r\n12345"), "the server broke the HTTP protocol"),
    (write(b"garbage\r\n\r\n"), "the server broke the HTTP protocol"),
    (write(b"\0" * 2000), "the server broke the HTTP protocol"),
    (write(b"SSH-2.0-OpenSSH\r\n"), "the server broke the HTTP protocol"),
    (write(b"HTTP/1.1 20x OK\r\n\r\n"), "the server broke the HTTP protocol"),
    (reset(), "the connection broke off"),
    (reset(HEAD), "the connection broke off"),
    (reset(HEAD + b"\r\n12345"), "the connection broke off"),
]


@pytest.mark.parametrize(("play", "match"), BROKEN)
def test_a_broken_answer_is_tried_again(kit: Kit, play: Play, match: str) -> None:
    error = fails(kit, play, match, timeout=0.3)
    assert error.temporary


def test_a_timeout_is_kept(kit: Kit) -> None:
    for play in (stall(), stall(HEAD + b"\r\n1"), BROKEN[3][0]):
        start = time.monotonic()
        fails(kit, play, "in time", timeout=0.3)
        assert 0.2 < time.monotonic() - start < 3


def test_the_timeout_of_the_caller_s_client_counts(kit: Kit) -> None:
    start = time.monotonic()
    with Server(stall()) as server, pytest.raises(HttpError, match="no answer in time"):
        kit.run(call_to(server), timeout=None, options={"timeout": 0.3})
    assert time.monotonic() - start < 3


def test_an_endless_body_ends(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_base, "LARGEST_BODY", 1 << 20)
    chunk = b"10000\r\n" + b"x" * 65536 + b"\r\n"
    head = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"
    error = fails(kit, flood(head, chunk), "the body has more than 1048576 bytes")
    assert not error.temporary


def test_a_large_body_comes_through(kit: Kit) -> None:
    body = bytes(range(256)) * (1 << 14)
    with Server(answer(200, body)) as server:
        assert kit.run(call_to(server)).content == body


def test_64_mib_are_too_much_by_one_byte(kit: Kit) -> None:
    body = b"x" * (http_base.LARGEST_BODY + 1)
    error = fails(kit, answer(200, body), "more than 67108864 bytes", timeout=30)
    assert not error.temporary


def test_a_packed_body_is_unpacked_within_limits(kit: Kit) -> None:
    small = gzip.compress(b"hello")
    with Server(answer(200, small, Content_Encoding="gzip")) as server:
        assert kit.run(call_to(server)).content == b"hello"
    bomb = gzip.compress(bytes(http_base.LARGEST_BODY + 1))
    fails(kit, answer(200, bomb, Content_Encoding="gzip"), "the body has more than")
    twice = gzip.compress(small)
    fails(kit, answer(200, twice, Content_Encoding="gzip, gzip"), "is packed in a way")
    fails(kit, answer(200, small, Content_Encoding="br"), "is packed in a way")
    fails(kit, answer(200, b"none", Content_Encoding="gzip"), "can not be unpacked")


def test_nobody_listens(kit: Kit) -> None:
    with Server() as server:
        url = server.url
    with pytest.raises(HttpError, match="no connection: .*(refused|failed)") as caught:
        kit.run(call_to(url))
    assert caught.value.temporary


def test_a_server_without_tls(kit: Kit) -> None:
    with Server(write(b"")) as server:
        call = call_to(server.url.replace("http:", "https:"))
        with pytest.raises(HttpError, match="no connection|broke|in time"):
            kit.run(call, timeout=1.0)


def test_the_server_proves_who_it_is(kit: Kit) -> None:
    with Server(answer(200, b"ok"), certificate=CERTIFICATE) as server:
        call = call_to(server, headers=(("Authorization", Secret("Bearer key")),))
        with pytest.raises(HttpError, match="certificate .* not valid: self") as caught:
            kit.run(call)
        assert not caught.value.temporary
        trusted = {"verify": ssl.create_default_context(cafile=CERTIFICATE)}
        with pytest.raises(HttpError, match="certificate .* not valid: .*127.0.0.1"):
            kit.run(call, options=trusted)
        assert server.requests == []
        call = call_to(f"https://localhost:{server.port}")
        assert kit.run(call, options=trusted).content == b"ok"


@pytest.mark.parametrize("header", ["a\r\nX: y", "é", "\ud800"])
def test_what_is_no_header_is_not_sent(kit: Kit, header: str) -> None:
    with Server(answer()) as server:
        call = call_to(server, headers=(("X-A", Secret(header)),))
        with pytest.raises(HttpError) as caught:
            kit.run(call)
    assert not caught.value.temporary
    assert header not in str(caught.value)
    assert server.requests == []
