"""What goes over an open connection, in both directions."""

from __future__ import annotations

import os
import socket
import threading
import time

import pytest
from lines import Kind, Runner, dial
from servers import BINARY, PING, PONG, TEXT, HostileServer, Peer, frame

from wirewright.runtime.net.transports.base import Disconnected

SIZES = [0, 1, 125, 126, 127, 65535, 65536, 300_000]


def echo(peer: Peer) -> None:
    peer.handshake()
    peer.echo()


@pytest.mark.parametrize("size", SIZES)
def test_messages_of_any_size_go_and_come(runner: Runner, size: int) -> None:
    message = (b"abc\xc3\xa9" * (size // 5 + 1))[:size]
    with HostileServer(echo) as server:
        line = runner.connect(dial(server.url()))
        line.send(message)
        assert line.recv() == (TEXT, message)
        assert server.peer.frames == [(TEXT, message)]


def test_a_message_of_17_mib_comes(runner: Runner) -> None:
    size = 17 * 1024 * 1024

    def script(peer: Peer) -> None:
        peer.handshake()
        peer.send(frame(TEXT, b"x" * size))
        peer.read_to_end()

    with HostileServer(script) as server:
        kind, data = runner.connect(dial(server.url())).recv()
    assert (kind, len(data), set(data)) == (TEXT, size, {ord("x")})


FRAMES = {
    "one": [frame(TEXT, b"hello")],
    "fragments": [
        frame(TEXT, b"he", fin=False),
        frame(0, b"l", fin=False),
        frame(0, b"lo"),
    ],
    "empty fragments": [
        frame(TEXT, b"", fin=False),
        frame(0, b"hello", fin=False),
        frame(0),
    ],
    "a ping between": [
        frame(TEXT, b"hel", fin=False),
        frame(PING, b"?"),
        frame(0, b"lo"),
    ],
}


@pytest.mark.parametrize("name", FRAMES)
@pytest.mark.parametrize("how", ["at once", "byte by byte"])
def test_fragments_are_one_message(runner: Runner, name: str, how: str) -> None:
    def script(peer: Peer) -> None:
        peer.handshake()
        data = b"".join(FRAMES[name])
        peer.send(data) if how == "at once" else peer.drip(data)
        peer.read_to_end()

    with HostileServer(script) as server:
        assert runner.connect(dial(server.url())).recv() == (TEXT, b"hello")


def test_a_message_in_fragments_of_one_byte(runner: Runner) -> None:
    text = "schön" * 200

    def script(peer: Peer) -> None:
        peer.handshake()
        peer.fragments(text, size=1, between=frame(PING, b"?"))
        peer.text("next")
        peer.read_to_end()

    with HostileServer(script) as server:
        line = runner.connect(dial(server.url()))
        assert [line.recv(), line.recv()] == [(TEXT, text.encode()), (TEXT, b"next")]


def test_many_messages_keep_their_order(runner: Runner) -> None:
    def script(peer: Peer) -> None:
        peer.handshake()
        peer.send(b"".join(frame(TEXT, b"%d" % index) for index in range(5_000)))
        peer.read_to_end()

    with HostileServer(script) as server:
        line = runner.connect(dial(server.url()))
        got = [line.recv()[1] for _ in range(5_000)]
    assert got == [b"%d" % index for index in range(5_000)]


def test_binary_messages_and_pongs_are_seen(runner: Runner) -> None:
    def script(peer: Peer) -> None:
        peer.handshake()
        peer.send(frame(PONG, b"unasked") + frame(BINARY, b"\xff\x00"))
        peer.echo()

    with HostileServer(script) as server:
        line = runner.connect(dial(server.url()))
        assert [line.recv(), line.recv()] == [(PONG, b"unasked"), (BINARY, b"\xff\x00")]
        line.call("ping", b"mine")
        assert line.recv() == (PONG, b"mine")


def test_pings_are_answered_while_somebody_receives(runner: Runner) -> None:
    def script(peer: Peer) -> None:
        peer.handshake()
        for payload in (b"", b"a", b"b" * 125):
            peer.send(frame(PING, payload))
            assert peer.read_until(PONG) == payload
        peer.text("done")
        peer.read_to_end()

    with HostileServer(script) as server:
        assert runner.connect(dial(server.url())).recv() == (TEXT, b"done")


def test_text_that_is_no_utf_8_is_for_the_decoder(runner: Runner) -> None:
    def script(peer: Peer) -> None:
        peer.handshake()
        peer.send(frame(TEXT, b"\xff\xfe") + frame(TEXT, b"next"))
        peer.read_to_end()

    with HostileServer(script) as server:
        line = runner.connect(dial(server.url()))
        assert [line.recv(), line.recv()] == [(TEXT, b"\xff\xfe"), (TEXT, b"next")]


LIMIT = 1000


@pytest.mark.parametrize("fragment", [LIMIT, 300, 1])
def test_a_message_as_long_as_the_limit_comes(runner: Runner, fragment: int) -> None:
    def script(peer: Peer) -> None:
        peer.handshake()
        for _ in range(2):
            peer.fragments("x" * LIMIT, fragment, between=frame(PING, b"p" * 125))
        peer.read_to_end()

    with HostileServer(script) as server:
        line = runner.connect(dial(server.url(), max_message=LIMIT))
        assert line.recv() == line.recv() == (TEXT, b"x" * LIMIT)


@pytest.mark.parametrize("fragment", [2 * LIMIT, LIMIT + 1, LIMIT, 300, 1])
def test_a_longer_message_closes_with_1009(runner: Runner, fragment: int) -> None:
    def script(peer: Peer) -> None:
        peer.handshake()
        peer.text("first")
        peer.fragments("x" * max(LIMIT + 1, fragment), fragment)
        peer.read_to_end()

    with HostileServer(script) as server:
        line = runner.connect(dial(server.url(), max_message=LIMIT))
        assert line.recv() == (TEXT, b"first")
        ended = line.ending()
        server.join()
        assert server.peer.frames[-1][1][:2] == (1009).to_bytes(2, "big")
    assert (ended.code, ended.by_network) == (1009, False)


def test_a_length_that_is_only_announced_takes_no_memory(runner: Runner) -> None:
    def script(peer: Peer) -> None:
        peer.handshake()
        peer.send(b"\x81\x7f" + (2**40).to_bytes(8, "big") + b"x" * 1000)
        peer.read_to_end()

    with HostileServer(script) as server:
        line = runner.connect(dial(server.url(), max_message=LIMIT))
        assert line.ending().code == 1009


def test_nothing_is_read_while_nobody_receives(runner: Runner) -> None:
    sent = 0

    def script(peer: Peer) -> None:
        nonlocal sent
        peer.handshake()
        peer.sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 65536)
        for _ in range(1000):
            peer.send(frame(TEXT, b"x" * 65520))
            sent += 65536
        peer.close()
        peer.read_to_end()

    with HostileServer(script) as server:
        line = runner.connect(dial(server.url()))
        assert line.recv()[0] == TEXT
        before = -1
        while before != sent:
            before = sent
            time.sleep(0.3)
        # The system buffers some megabytes; the transport must not add the rest.
        assert sent < 30 * 2**20, "the server could send without anybody receiving"
        assert line.ending().code == 1000
    assert sent == 1000 * 65536


def test_a_server_that_does_not_read_makes_send_wait(runner: Runner) -> None:
    go_on = threading.Event()

    def script(peer: Peer) -> None:
        peer.handshake()
        go_on.wait()
        peer.echo()

    with HostileServer(script, tiny=True) as server:
        line = runner.connect(dial(server.url()))
        message = os.urandom(4 * 2**20).hex().encode()
        sending = line.start("send", message)
        time.sleep(0.3)
        assert not sending.done()
        go_on.set()
        receiving = line.start("recv")
        sending.result(10)
        assert receiving.result(10) == [(TEXT, message)]


def test_receiving_goes_on_while_sending_waits(runner: Runner) -> None:
    def script(peer: Peer) -> None:
        peer.handshake()
        for index in range(50):
            peer.send(frame(PING, b"%d" % index) + frame(TEXT, b"%d" % index))
        peer.stall()

    with HostileServer(script, tiny=True) as server:
        line = runner.connect(dial(server.url()))
        sending = line.start("send", b"x" * (8 * 2**20))
        got = [line.recv()[1] for _ in range(50)]
        assert got == [b"%d" % index for index in range(50)]
        assert not sending.done()
        line.call("ping", b"does not wait")
        line.call("close", 1000, "does not wait either")
        line.abort()
        with pytest.raises(Disconnected):
            sending.result(5)


def test_pongs_for_a_server_that_does_not_read_take_bounded_memory(
    runner: Runner, kind: Kind
) -> None:
    sent = 0

    def script(peer: Peer) -> None:
        nonlocal sent
        peer.handshake()
        peer.sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 65536)
        peer.sock.settimeout(1)
        while sent < 2**25:
            peer.send(frame(PING, b"x" * 125) * 500)
            sent += 125 * 500

    with HostileServer(script, tiny=True) as server:
        line = runner.connect(dial(server.url()))
        receiving = line.start("recv")
        server.join()
        if kind.name == "aiohttp":  # reads on, and answers no more
            assert line.transport._transport.get_write_buffer_size() < 2**20
        else:  # answers all, and reads no more
            assert sent < 2**25
        line.abort()
        with pytest.raises(Disconnected):
            receiving.result(5)


def test_several_threads_or_tasks_may_send(runner: Runner) -> None:
    def script(peer: Peer) -> None:
        peer.handshake()
        for _ in range(80):
            peer.send(frame(PING, b"?"))
            peer.read_until(TEXT)
        peer.text("done")
        peer.read_to_end()

    with HostileServer(script) as server:
        line = runner.connect(dial(server.url()))
        receiving = line.start("recv")
        bodies = [b"%d" % index * 30_000 for index in range(8)]
        pending = [line.start("send", body) for body in bodies * 10]
        for sending in pending:
            sending.result(10)
        assert receiving.result(10) == [(TEXT, b"done")]
        line.abort()
        server.join()
        texts = [data for opcode, data in server.peer.frames if opcode == TEXT]
    assert sorted(texts) == sorted(bodies * 10)
