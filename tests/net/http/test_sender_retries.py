"""Requests that are tried again, against a server that gets better or does not."""

from __future__ import annotations

import time
from collections.abc import Callable
from random import Random
from typing import Any

import pytest

from http_server import Play, Server, answer, reset, write
from kits import HEAD, Kit, call_to
from wirewright.runtime.net.errors import HttpError, StatusError
from wirewright.runtime.net.facts import HttpFacts
from wirewright.runtime.net.rest import Answer, Call, check
from wirewright.runtime.net.retry import Attempts, Retry
from wirewright.runtime.net.secrets import Secret


def run_with_retries(
    send: Callable[[], Answer], call: Call, attempts: Attempts, sleep: Any
) -> Answer:
    while True:
        try:
            return check(send(), call, HttpFacts())
        except HttpError as error:
            delay = attempts.after(error)
            if delay is None:
                raise
        sleep(delay)


@pytest.mark.parametrize(
    ("plays", "waits"),
    [
        ([answer(503), answer()], [(0, 0.5)]),
        ([answer(408), answer(409), answer()], [(0, 0.5), (0, 1)]),
        ([answer(429, retry_after="7"), answer()], [(7, 7)]),
        ([answer(500, retry_after_ms="900"), answer()], [(0.9, 0.9)]),
        ([answer(429, retry_after="-7"), answer()], [(0, 0.5)]),
        ([reset(), write(HEAD), answer()], [(0, 0.5), (0, 1)]),
    ],
)
def test_retries_with_a_clock_of_their_own(
    kit: Kit, plays: list[Play], waits: list[tuple[float, float]]
) -> None:
    slept: list[float] = []
    name = (("Idempotency-Key", Secret("one")),)
    with Server(*plays) as server:
        call = call_to(server, headers=name)
        attempts = Attempts(Retry(), Random(7), lambda: 0.0)
        run_with_retries(lambda: kit.run(call), call, attempts, slept.append)
    assert len(server.requests) == len(plays)
    assert {request.headers["Idempotency-Key"] for request in server.requests} == {
        "one"
    }
    assert {request.body for request in server.requests} == {b"{}"}
    for wait, (least, most) in zip(slept, waits, strict=True):
        assert least <= wait <= most


@pytest.mark.parametrize(
    ("play", "tries"),
    [
        (answer(503), 3),
        (answer(429, retry_after="3600"), 1),
        (answer(400), 1),
        (answer(302, Location="/elsewhere"), 1),
    ],
)
def test_the_last_error_is_the_caller_s(kit: Kit, play: Play, tries: int) -> None:
    with Server(play) as server:
        call = call_to(server)
        attempts = Attempts(Retry(), Random(7), time.time)
        with pytest.raises(StatusError):
            run_with_retries(lambda: kit.run(call), call, attempts, lambda delay: None)
    assert len(server.requests) == tries


def test_retries_in_real_time(kit: Kit) -> None:
    with Server(answer(503), answer(429, retry_after_ms="300"), answer()) as server:
        call = call_to(server)
        attempts = Attempts(Retry(first_delay=0.1), Random(7), time.time)
        start = time.monotonic()
        run_with_retries(lambda: kit.run(call), call, attempts, time.sleep)
    assert len(server.requests) == 3
    assert 0.3 <= time.monotonic() - start < 5
