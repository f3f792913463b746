"""How connections end, and that nothing of them is left."""

from __future__ import annotations

import struct
import time

import pytest
from lines import Kind, Runner, dial
from servers import CLOSE, PING, TEXT, HostileServer, Peer, close_frame, frame

from wirewright.runtime.net.transports.base import Disconnected

LEGAL = [1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014]
LEGAL += [3000, 3999, 4000, 4999]
ILLEGAL = [0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535]


def play(*data: bytes) -> HostileServer:
    """A server that sends something, and reads what it gets for that."""

    def script(peer: Peer) -> None:
        peer.handshake()
        peer.send(b"".join(data))
        peer.read_to_end()

    return HostileServer(script)


@pytest.mark.parametrize("code", LEGAL)
def test_the_server_closes(runner: Runner, code: int) -> None:
    with play(frame(TEXT, b"last"), close_frame(code, b"sch\xc3\xb6n")) as server:
        line = runner.connect(dial(server.url()))
        assert line.recv() == (TEXT, b"last")
        for _ in range(2):
            ended = line.ending()
            assert (ended.code, ended.reason, ended.by_network) == (
                code,
                "schön",
                False,
            )
        line.call("release")
        server.join()
        assert server.peer.frames[-1] == (
            CLOSE,
            struct.pack("!H", code) + b"sch\xc3\xb6n",
        )


def test_the_server_closes_without_a_code(runner: Runner) -> None:
    with play(close_frame(None)) as server:
        ended = runner.connect(dial(server.url())).ending()
        assert (ended.code, ended.reason, ended.by_network) == (1005, "", False)


def test_the_reason_may_be_as_long_as_a_frame(runner: Runner) -> None:
    with play(close_frame(4000, b"r" * 123)) as server:
        assert runner.connect(dial(server.url())).ending().reason == "r" * 123


def test_what_follows_a_close_frame_is_not_read(runner: Runner) -> None:
    with play(close_frame(1000), frame(TEXT, b"too late")) as server:
        line = runner.connect(dial(server.url()))
        with pytest.raises(Disconnected):
            line.recv()


BROKEN = {f"close code {code}": close_frame(code) for code in ILLEGAL} | {
    "half a close code": frame(CLOSE, b"\x03"),
    "a reason that is no UTF-8": close_frame(1000, b"\xff\xfe"),
    "a close frame that is too long": close_frame(1000, b"x" * 124),
    "a ping that is too long": frame(PING, b"x" * 126),
    "a ping in fragments": frame(PING, b"x", fin=False),
    "an unknown opcode": frame(3, b"x"),
    "a reserved bit": frame(TEXT, b"x", bits=0x40),
    "a continuation of nothing": frame(0, b"x"),
    "a message within a message": frame(TEXT, b"x", fin=False) + frame(TEXT, b"y"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_the_server_breaks_the_protocol(runner: Runner, kind: Kind, name: str) -> None:
    with play(frame(TEXT, b"first"), BROKEN[name]) as server:
        line = runner.connect(dial(server.url()))
        assert line.recv() == (TEXT, b"first")
        ended = line.ending()
        server.join()
        opcode, data = server.peer.frames[-1]
    assert ended.code in (1002, 1007) and not ended.by_network
    assert (opcode, data[:2]) == (CLOSE, struct.pack("!H", ended.code))


def test_a_server_that_broke_the_protocol_is_not_waited_for(runner: Runner) -> None:
    def script(peer: Peer) -> None:
        peer.handshake()
        while True:
            peer.send(frame(3, b"x" * 1000))

    with HostileServer(script) as server:
        line = runner.connect(dial(server.url()))
        began = time.monotonic()
        assert line.ending().code == 1002
        assert time.monotonic() - began < 3


CUTS = {
    "between frames": b"",
    "in a header": b"\x81",
    "in a length": b"\x81\x7e\x01",
    "in a payload": b"\x81\x05he",
    "in a message": frame(TEXT, b"he", fin=False),
}


@pytest.mark.parametrize("where", CUTS)
@pytest.mark.parametrize("hard", [False, True])
def test_the_connection_is_cut(runner: Runner, where: str, hard: bool) -> None:
    def script(peer: Peer) -> None:
        peer.handshake()
        peer.send(frame(TEXT, b"first") + CUTS[where])
        assert peer.read() == (TEXT, b"got it")
        peer.reset() if hard else peer.hang_up()
        peer.stall()

    with HostileServer(script) as server:
        line = runner.connect(dial(server.url()))
        assert line.recv() == (TEXT, b"first")
        line.send(b"got it")
        for _ in range(2):
            ended = line.ending()
            assert (ended.code, ended.reason, ended.by_network) == (1006, "", True)


def test_sending_into_a_cut_connection_fails(runner: Runner) -> None:
    def script(peer: Peer) -> None:
        peer.handshake()
        peer.reset()

    with HostileServer(script) as server:
        line = runner.connect(dial(server.url()))
        with pytest.raises(Disconnected) as caught:
            for _ in range(100):
                line.send(b"x" * 10_000)
                time.sleep(0.01)
    assert caught.value.code == 1006 and caught.value.by_network


@pytest.mark.parametrize("code", LEGAL)
def test_the_client_closes(runner: Runner, code: int) -> None:
    def script(peer: Peer) -> None:
        peer.handshake()
        peer.echo()

    with HostileServer(script) as server:
        line = runner.connect(dial(server.url()))
        line.call("close", code, "grüß")
        ended = line.ending()
        assert (ended.code, ended.reason, ended.by_network) == (code, "grüß", False)
        with pytest.raises(Disconnected):
            line.send(b"too late")
        line.call("close", 1000, "again")
        server.join()
        closes = [data for opcode, data in server.peer.frames if opcode == CLOSE]
    assert closes == [struct.pack("!H", code) + "grüß".encode()]


@pytest.mark.parametrize("code", [0, 999, 1004, 1005, 1006, 1015, 2999, 5000])
def test_the_client_cannot_close_with_an_illegal_code(
    runner: Runner, code: int
) -> None:
    with play() as server:
        line = runner.connect(dial(server.url()))
        with pytest.raises(ValueError, match=str(code)):
            line.call("close", code, "")
        with pytest.raises(ValueError, match="123"):
            line.call("close", 1000, "ü" * 62)


def test_messages_still_come_after_the_client_closed(runner: Runner) -> None:
    def script(peer: Peer) -> None:
        peer.handshake()
        peer.read_until(CLOSE)
        peer.send(frame(TEXT, b"one more") + close_frame(1000, b"bye"))
        peer.read_to_end()

    with HostileServer(script) as server:
        line = runner.connect(dial(server.url()))
        line.call("close", 1000, "")
        assert line.recv() == (TEXT, b"one more")
        assert line.ending().reason == "bye"


def test_the_server_hangs_up_instead_of_answering_a_close(runner: Runner) -> None:
    def script(peer: Peer) -> None:
        peer.handshake()
        peer.read_until(CLOSE)
        peer.hang_up()
        peer.stall()

    with HostileServer(script) as server:
        line = runner.connect(dial(server.url()))
        line.call("close", 1000, "")
        ended = line.ending()
    assert (ended.code, ended.by_network) == (1006, False)


def stalled(peer: Peer) -> None:
    peer.handshake()
    peer.stall()


@pytest.mark.parametrize("method", ["recv", "send"])
def test_abort_ends_what_waits(runner: Runner, method: str) -> None:
    with HostileServer(stalled, tiny=True) as server:
        line = runner.connect(dial(server.url()))
        waiting = line.start(method, *([b"x" * 2**23] if method == "send" else []))
        time.sleep(0.2)
        assert not waiting.done()
        began = time.monotonic()
        line.abort()
        with pytest.raises(Disconnected) as caught:
            waiting.result(5)
        assert time.monotonic() - began < 1
        assert (caught.value.code, caught.value.by_network) == (1006, False)
        line.abort()
        for name in ("recv", "send", "ping"):
            with pytest.raises(Disconnected):
                line.call(name, *([] if name == "recv" else [b""]))
        line.call("close", 1000, "")


def test_abort_of_one_connection_leaves_others_alone(runner: Runner) -> None:
    def script(peer: Peer) -> None:
        peer.handshake()
        peer.echo()

    with HostileServer(script) as server:
        gone, stays = (runner.connect(dial(server.url())) for _ in range(2))
        gone.abort()
        stays.send(b"still here")
        assert stays.recv() == (TEXT, b"still here")


def test_release_waits_for_nobody_and_may_be_repeated(runner: Runner) -> None:
    with HostileServer(stalled, tiny=True) as server:
        line = runner.connect(dial(server.url()))
        receiving = line.start("recv")
        sending = line.start("send", b"x" * 2**23)
        time.sleep(0.1)
        line.call("release")
        line.call("release")
        for waiting in (receiving, sending):
            with pytest.raises(Disconnected):
                waiting.result(5)
