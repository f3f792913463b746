"""From an address to an open WebSocket, or to an error that says why not."""

from __future__ import annotations

import socket
import time

import pytest
from lines import Kind, Runner, dial
from servers import TEXT, HostileServer, Peer, frame, free_port

from wirewright.runtime.net.transports.base import DialFailed, DialRefused

SHORT = 0.5


def greet(peer: Peer) -> None:
    peer.handshake()
    peer.echo()


def test_the_request_is_as_asked_for(runner: Runner) -> None:
    headers = (("Authorization", "Bearer abc"), ("X-Twice", "1"), ("X-Twice", "2"))
    with HostileServer(greet) as server:
        call = dial(server.url("/a%20b?q=%2F&model=x"), headers=headers)
        runner.connect(call)
        peer = server.peer
    assert peer.request.split("\r\n")[0] == "GET /a%20b?q=%2F&model=x HTTP/1.1"
    assert [pair for pair in peer.headers if pair in headers] == list(headers)
    assert peer.header("Host") == f"127.0.0.1:{server.port}"
    for name in ("Origin", "Sec-WebSocket-Extensions", "Cookie", "Accept-Encoding"):
        assert peer.header(name) is None
    agent = peer.header("User-Agent") or ""
    assert "wirewright" not in agent and "/" not in agent


def test_a_user_agent_replaces_ours(runner: Runner) -> None:
    with HostileServer(greet) as server:
        runner.connect(dial(server.url(), headers=(("user-agent", "mine"),)))
        assert server.peer.header("User-Agent") == "mine"


@pytest.mark.parametrize("chosen", ["realtime", None])
def test_subprotocols_are_offered(runner: Runner, chosen: str | None) -> None:
    def script(peer: Peer) -> None:
        peer.handshake(*([f"Sec-WebSocket-Protocol: {chosen}"] if chosen else []))
        peer.echo()

    with HostileServer(script) as server:
        runner.connect(dial(server.url(), subprotocols=("realtime", "key.Abc-1")))
        offered = server.peer.header("Sec-WebSocket-Protocol") or ""
        assert offered.replace(" ", "") == "realtime,key.Abc-1"


def test_a_subprotocol_that_was_not_offered_is_refused(runner: Runner) -> None:
    with (
        HostileServer(
            lambda peer: peer.handshake("Sec-WebSocket-Protocol: x")
        ) as server,
        pytest.raises(DialFailed, match="subprotocol") as caught,
    ):
        runner.connect(dial(server.url(), subprotocols=("realtime",)))
    assert not caught.value.temporary


def test_frames_that_come_with_the_answer_are_received(runner: Runner) -> None:
    def script(peer: Peer) -> None:
        peer.send(
            peer.handshake_answer() + frame(TEXT, b"early") + frame(TEXT, b"bird")
        )
        peer.read_to_end()

    with HostileServer(script) as server:
        line = runner.connect(dial(server.url()))
        assert [line.recv(), line.recv()] == [(TEXT, b"early"), (TEXT, b"bird")]


def test_an_answer_may_come_byte_by_byte_after_others(
    runner: Runner, kind: Kind
) -> None:
    if kind.name == "aiohttp":
        pytest.skip("the library takes an early hint for the answer")

    def script(peer: Peer) -> None:
        answer = peer.handshake_answer()
        peer.drip(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + answer)
        peer.text("here")
        peer.read_to_end()

    with HostileServer(script) as server:
        assert runner.connect(dial(server.url())).recv() == (TEXT, b"here")


@pytest.mark.parametrize("status", [200, 400, 401, 403, 404, 426, 429, 500, 503])
def test_a_refusal_has_status_headers_and_body(runner: Runner, status: int) -> None:
    body = b'{"error": {"message": "no"}}'
    with (
        HostileServer(
            lambda peer: peer.refuse(status, "X-Request-Id: r1", body=body)
        ) as server,
        pytest.raises(DialRefused) as caught,
    ):
        runner.connect(dial(server.url()))
    assert caught.value.status == status
    assert caught.value.body == body
    assert ("x-request-id", "r1") in caught.value.headers


BODIES = {
    "chunked": (
        b"Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n",
        b"abcde",
    ),
    "cut off": (b"Content-Length: 100\r\n\r\nabc", b"abc"),
    "cut off in a chunk": (b"Transfer-Encoding: chunked\r\n\r\n9\r\nabc", b"abc"),
    "empty": (b"Content-Length: 0\r\n\r\n", b""),
    "too long": (b"Content-Length: 100000\r\n\r\n" + b"x" * 100_000, b"x" * 65536),
}


@pytest.mark.parametrize("name", BODIES)
def test_the_body_of_a_refusal(runner: Runner, name: str) -> None:
    sent, expected = BODIES[name]

    def script(peer: Peer) -> None:
        peer.read_request()
        peer.send(b"HTTP/1.1 403 No\r\n" + sent)
        peer.hang_up()
        peer.stall()

    with HostileServer(script) as server, pytest.raises(DialRefused) as caught:
        runner.connect(dial(server.url()))
    assert (caught.value.status, caught.value.body) == (403, expected)


def test_a_refusal_whose_body_never_comes_is_one_all_the_same(runner: Runner) -> None:
    def script(peer: Peer) -> None:
        peer.read_request()
        peer.send(b"HTTP/1.1 503 No\r\nContent-Length: 9\r\n\r\nabc")
        peer.stall()

    with HostileServer(script) as server, pytest.raises(DialRefused) as caught:
        runner.connect(dial(server.url(), timeout=SHORT))
    assert (caught.value.status, caught.value.body) == (503, b"abc")


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("scheme", ["ws", "http", "https", "wss"])
def test_redirects_are_not_followed(runner: Runner, status: int, scheme: str) -> None:
    with HostileServer(greet) as elsewhere:
        location = f"Location: {scheme}://127.0.0.1:{elsewhere.port}/"
        with (
            HostileServer(lambda peer: peer.refuse(status, location)) as server,
            pytest.raises(DialRefused) as caught,
        ):
            runner.connect(dial(server.url(), headers=(("Authorization", "x"),)))
        assert caught.value.status == status
        assert len(server.peers) == 1 and elsewhere.peers == []


@pytest.mark.parametrize("status", [301, 308])
def test_redirects_to_the_same_server_are_not_followed(
    runner: Runner, status: int
) -> None:
    with HostileServer(lambda peer: peer.refuse(status, "Location: /other")) as server:
        with pytest.raises(DialRefused):
            runner.connect(dial(server.url()))
        assert len(server.peers) == 1


GARBAGE = {
    "no HTTP": b"SSH-2.0-OpenSSH_9.0\r\n\r\n",
    "zeros": b"\0" * 5000 + b"\r\n\r\n",
    "endless line": b"HTTP/1.1 " + b"x" * 200_000,
    "wrong key": b"HTTP/1.1 101 X\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Accept: AAAA\r\n\r\n",
    "no upgrade": b"HTTP/1.1 101 X\r\n\r\n",
}


@pytest.mark.parametrize("name", GARBAGE)
def test_garbage_is_no_handshake(runner: Runner, name: str) -> None:
    def script(peer: Peer) -> None:
        peer.read_request()
        peer.send(GARBAGE[name])
        peer.stall()

    with (
        HostileServer(script) as server,
        pytest.raises(DialFailed, match="the handshake failed") as caught,
    ):
        runner.connect(dial(server.url()))
    assert not caught.value.temporary


@pytest.mark.parametrize("end", [Peer.hang_up, Peer.reset])
def test_no_answer_is_temporary(runner: Runner, end: object) -> None:
    def script(peer: Peer) -> None:
        peer.read_request()
        (Peer.hang_up if end is Peer.hang_up else Peer.reset)(peer)

    with HostileServer(script) as server, pytest.raises(DialFailed) as caught:
        runner.connect(dial(server.url()))
    assert caught.value.temporary


def test_nobody_listens(runner: Runner) -> None:
    port = free_port()
    with pytest.raises(
        DialFailed, match=f"127.0.0.1:{port}: Connection refused"
    ) as caught:
        runner.connect(dial(f"ws://127.0.0.1:{port}/"))
    assert caught.value.temporary


def test_no_such_host(runner: Runner) -> None:
    with pytest.raises(DialFailed, match="nowhere.invalid:80: no such host") as caught:
        runner.connect(dial("ws://nowhere.invalid/"))
    assert caught.value.temporary


def silent(peer: Peer) -> None:
    peer.stall()


def never_ending(peer: Peer) -> None:
    peer.read_request()
    peer.send(b"HTTP/1.1 101 Switching Protocols\r\n")
    while True:  # each byte comes in time; the whole does not
        peer.send(b"X")
        time.sleep(0.05)


@pytest.mark.parametrize("script", [silent, never_ending])
def test_the_time_limit_covers_the_handshake(runner: Runner, script: object) -> None:
    with HostileServer(silent if script is silent else never_ending) as server:
        began = time.monotonic()
        with pytest.raises(DialFailed, match="no answer within 0.5 seconds"):
            runner.connect(dial(server.url(), timeout=SHORT))
        assert time.monotonic() - began < SHORT + 2


def test_the_time_limit_covers_tls(runner: Runner) -> None:
    with (
        HostileServer(silent) as server,
        pytest.raises(DialFailed, match="no answer within 0.5 seconds"),
    ):
        url = f"wss://127.0.0.1:{server.port}/"
        runner.connect(dial(url, timeout=SHORT))


def test_the_time_limit_covers_tcp(runner: Runner) -> None:
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        address = full.getsockname()
        fillers = [socket.socket() for _ in range(4)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(address)
        try:
            with pytest.raises(DialFailed, match="no answer within 0.5 seconds"):
                runner.connect(dial(f"ws://127.0.0.1:{address[1]}/", timeout=SHORT))
        finally:
            for filler in fillers:
                filler.close()


def test_the_time_limit_covers_the_name(
    runner: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(*arguments: object, **options: object) -> object:
        time.sleep(SHORT + 1)
        raise socket.gaierror(socket.EAI_NONAME, "no such host")

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    began = time.monotonic()
    with pytest.raises(DialFailed, match="no answer within 0.5 seconds"):
        runner.connect(dial("ws://somewhere.invalid/", timeout=SHORT))
    assert time.monotonic() - began < SHORT + 0.9
    time.sleep(1.2)  # nobody can stop the system's search for the name


BAD = {
    "http://a/": "begins neither with ws:// nor with wss://",
    "ws://": "no valid host",
    "ws://u:p@a/": "holds a user name",
    "ws://a/#b": "holds a fragment",
    "ws://a:99999/": "is not a URL",
    "ws://[::1/": "is not a URL",
    "ws://a/ b": "a space or a control character",
    "ws://a/\r\nX: y": "a space or a control character",
    "ws://a\x00b/": "a space or a control character",
}


@pytest.mark.parametrize("url", BAD)
def test_bad_addresses(runner: Runner, url: str) -> None:
    with pytest.raises(DialFailed) as caught:
        runner.connect(dial(url))
    assert BAD[url] in caught.value.message
    assert not caught.value.temporary


@pytest.mark.parametrize(
    "header",
    [
        ("A b", "x"),
        ("", "x"),
        ("A:", "x"),
        ("A", "x\r\nB: y"),
        ("A", "\x00"),
        ("A", "ü"),
    ]
    + [("Host", "evil"), ("sec-websocket-key", "x"), ("Connection", "close")],
)
def test_bad_headers(runner: Runner, header: tuple[str, str]) -> None:
    with HostileServer(greet) as server:
        with pytest.raises(DialFailed) as caught:
            runner.connect(dial(server.url(), headers=(header,)))
        assert not caught.value.temporary and server.peers == []


def test_bad_subprotocols(runner: Runner) -> None:
    with pytest.raises(DialFailed, match="subprotocol"):
        runner.connect(dial("ws://127.0.0.1:1/", subprotocols=("a, b",)))


def test_a_host_may_have_letters_of_any_script(runner: Runner) -> None:
    with pytest.raises(DialFailed, match="xn--mnchen-3ya.invalid:80: no such host"):
        runner.connect(dial("ws://münchen.invalid/"))


def test_connections_do_not_share_cookies(runner: Runner) -> None:
    def script(peer: Peer) -> None:
        peer.handshake("Set-Cookie: a=b; Domain=127.0.0.1; Path=/")
        peer.echo()

    with HostileServer(script) as server:
        for _ in range(2):
            runner.connect(dial(server.url()))
        assert [peer.header("Cookie") for peer in server.peers] == [None, None]
