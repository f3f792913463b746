"""The server of the soak, a process of its own: each connection has a fate.

    python soak_server.py '[["close-1011", 120], ["answers-close", 0]]'

A fate is what happens to a connection, and after how many messages. The port is printed
first; when the standard input ends, what was received is printed as JSON: the numbers of
the messages as ranges, by connection, and the numbers that were replayed.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import re
import socket
import sys
import threading
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "net"))

from servers import CLOSE, PING, PONG, TEXT, Peer, close_frame, frame

NUMBER = re.compile(rb'"event_id":"(\d+)"')
REPLAYED = re.compile(rb'"instructions":"(\d+)"')
NEWS_EVERY = 20
"""After so many messages the server sends one of its own."""

HANDSHAKE_FATES = ("no-answer", "half-answer", "answer-503", "answer-429")
OPEN_FATES = (
    "close-1001",
    "close-1011",
    "close-1012",
    "close-1013",
    "close-then-reset",
    "mid-frame",
    "reset",
    "fin",
    "half-open",
)
END_FATES = ("answers-close", "resets-at-close", "fin-at-close", "deaf")


class Record:
    """What the server got."""

    def __init__(self) -> None:
        self.ranges: list[list[list[int]]] = []
        self.replayed: list[int] = []
        self.fates: list[str] = []
        self.news = 0

    def connection(self, fate: str) -> list[list[int]]:
        self.fates.append(fate)
        self.ranges.append([])
        return self.ranges[-1]

    def note(self, ranges: list[list[int]], data: bytes) -> None:
        found = NUMBER.search(data)
        if found is None:
            self.replayed.append(int(REPLAYED.findall(data)[-1]))
            return
        number = int(found[1])
        if ranges and ranges[-1][1] == number - 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])


class Receiver(Peer):
    """Reads the frames of one connection until its fate."""

    def serve(self, record: Record, fate: str, after: int) -> None:
        self.handshake()
        ranges = record.connection(fate)
        count = 0
        while count < after or fate in END_FATES[:3]:
            opcode, data = self.read()
            self.frames.clear()
            if opcode == TEXT:
                count += 1
                record.note(ranges, data)
                if count % NEWS_EVERY == 0:
                    record.news += 1
                    self.text(f'{{"type":"news","n":{record.news}}}')
            elif opcode == PING:
                self.send(frame(PONG, data))
            elif opcode == CLOSE:
                if fate == "answers-close":
                    self.send(frame(CLOSE, data))
                elif fate == "resets-at-close":
                    self.reset()
                else:
                    self.hang_up()
                return
        self.end(record, ranges, fate)

    def end(self, record: Record, ranges: list[list[int]], fate: str) -> None:
        """What happens to an open connection."""
        if fate in ("half-open", "deaf"):
            self.stall()
        elif fate == "reset":
            self.reset()
        elif fate == "mid-frame":
            self.send(frame(TEXT, b'{"type":"news","n":0}')[:9])
        else:
            if fate == "fin":
                self.hang_up()
            elif fate == "close-then-reset":
                self.send(close_frame(1011))
                self.reset()
            else:
                self.close(int(fate.removeprefix("close-")))
            with contextlib.suppress(EOFError, OSError):
                while True:
                    opcode, data = self.read()
                    self.frames.clear()
                    if opcode == TEXT:
                        record.note(ranges, data)

    def greet(self, record: Record, fate: str) -> None:
        """What happens to a handshake."""
        record.connection(fate)
        if fate == "no-answer":
            self.read_request()
        elif fate == "half-answer":
            self.send(self.handshake_answer()[:40])
            self.reset()
        else:
            self.refuse(int(fate.removeprefix("answer-")), "Retry-After: 0")


def serve(sock: socket.socket, record: Record, fate: str, after: int) -> None:
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    sock.settimeout(30)
    with sock, contextlib.suppress(EOFError, OSError):
        peer = Receiver(sock, threading.Event())
        if fate in HANDSHAKE_FATES:
            peer.greet(record, fate)
        else:
            peer.serve(record, fate, after)


def main() -> None:
    fates: list[tuple[str, int]] = json.loads(sys.argv[1])
    record = Record()
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)

    def accept() -> None:
        extra = itertools.repeat(("answers-close", 0))
        for fate, after in itertools.chain(fates, extra):
            sock, _ = listener.accept()
            threading.Thread(
                target=serve, args=(sock, record, fate, after), daemon=True
            ).start()

    threading.Thread(target=accept, daemon=True).start()
    sys.stdin.read()
    print(json.dumps([record.ranges, record.replayed, record.fates, record.news]))


if __name__ == "__main__":
    main()
