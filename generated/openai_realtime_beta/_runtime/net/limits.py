"""The numbers of a connection, with their reasons."""

from __future__ import annotations

from dataclasses import dataclass

KIB = 1024
MIB = 1024 * KIB


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes, times in seconds. Raises `ValueError` for a senseless number.

    `send` and `receive` bound the two queues; a single larger message passes alone.
    `max_message` bounds one received message, None is without limit. A ping goes out
    every `ping_interval`; a link on which nothing came for `ping_timeout` after one was
    due is dead; None turns that off. `connect_timeout` is for everything until the
    handshake is done, `close_timeout` for writing what still waits and for the answer
    to the close frame. With `wait` off, `send` raises `QueueFull` rather than wait.
    """

    send: int = 4 * MIB
    receive: int = 4 * MIB
    max_message: int | None = None
    wait: bool = True
    ping_interval: float | None = 20.0
    ping_timeout: float | None = 20.0
    connect_timeout: float = 10.0
    close_timeout: float = 5.0

    def __post_init__(self) -> None:
        for name in ("send", "receive", "max_message"):
            value = getattr(self, name)
            if value is not None and value < 1:
                raise ValueError(f"{name}: expected a number of bytes")
        for name in (
            "ping_interval",
            "ping_timeout",
            "connect_timeout",
            "close_timeout",
        ):
            value = getattr(self, name)
            if value is not None and not 0 < value < float("inf"):
                raise ValueError(f"{name}: expected a number of seconds above 0")
