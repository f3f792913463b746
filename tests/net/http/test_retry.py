"""When a request is tried again, and after how long."""

from __future__ import annotations

from email.utils import formatdate
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirewright.runtime.net.errors import HttpError, StatusError
from wirewright.runtime.net.retry import Attempts, Retry, full_jitter, retry_after

NOW = 1_800_000_000.0


POLICY = Retry()


def attempts(policy: Retry = POLICY, seed: int = 1) -> Attempts:
    return Attempts(policy, Random(seed), lambda: NOW)


def status(code: int, **headers: str) -> StatusError:
    return StatusError(
        code, headers={name.replace("_", "-"): text for name, text in headers.items()}
    )


@pytest.mark.parametrize("code", [408, 409, 429, 500, 502, 503, 504, 599])
def test_a_status_that_may_pass_is_tried_again(code: int) -> None:
    assert attempts().after(status(code)) is not None


@pytest.mark.parametrize("code", [200, 204, 301, 307, 400, 401, 403, 404, 410, 422])
def test_any_other_status_is_final(code: int) -> None:
    assert attempts().after(status(code, retry_after="1")) is None


def test_no_answer_is_tried_again_if_that_makes_sense() -> None:
    assert attempts().after(HttpError("no connection")) is not None
    assert attempts().after(HttpError("no valid address", temporary=False)) is None


def test_tries_are_counted() -> None:
    tries = attempts(Retry(attempts=3))
    outcome = HttpError("no connection")
    delays = [tries.after(outcome) for _ in range(5)]
    assert [delay is not None for delay in delays] == [True, True, True, False, False]
    assert tries.count == 3
    assert attempts(Retry(attempts=0)).after(outcome) is None


def test_delays_spread_over_a_range_that_doubles() -> None:
    policy = Retry(attempts=6, first_delay=0.5, max_delay=8.0)
    found: list[list[float]] = [[] for _ in range(6)]
    for seed in range(400):
        tries = attempts(policy, seed)
        for delays in found:
            delay = tries.after(status(503))
            assert delay is not None
            delays.append(delay)
    for delays, most in zip(found, [0.5, 1, 2, 4, 8, 8], strict=True):
        assert 0 <= min(delays) < 0.05 * most
        assert 0.95 * most < max(delays) <= most
        assert 0.4 * most < sum(delays) / len(delays) < 0.6 * most


def test_the_same_seed_gives_the_same_delays() -> None:
    first, second = attempts(seed=5), attempts(seed=5)
    assert first.after(status(500)) == second.after(status(500))


@given(st.floats(0, 1e9), st.floats(0, 1e9), st.integers(0, 10**6))
def test_jitter_keeps_to_its_cap(first: float, cap: float, attempt: int) -> None:
    assert 0 <= full_jitter(Random(1), first, cap, attempt) <= cap


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": "3"}, 3.0),
        ({"retry-after": " 1.5 "}, 1.5),
        ({"retry-after": "99999"}, 99999.0),
        ({"retry-after-ms": "250"}, 0.25),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"retry-after-ms": "soon", "retry-after": "9"}, 9.0),
        ({"retry-after": formatdate(NOW + 20, usegmt=True)}, 20.0),
        ({"retry-after": formatdate(NOW + 20)}, 20.0),
        ({"retry-after": formatdate(NOW, usegmt=True)}, 0.0),
        ({"retry-after": formatdate(NOW - 1, usegmt=True)}, None),
        ({"retry-after": "-1"}, None),
        ({"retry-after": ""}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "1e3"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "٣"}, None),
        ({"retry-after": "9" * 5000}, None),
        ({"retry-after": "Fri, 99 Foo 2026 99:99:99 GMT"}, None),
        ({"retry-after": "Mon, 01 Jan 99999 00:00:00 GMT"}, None),
        ({"retry-after": "Mon, 01 Jan 0001 00:00:00 +2359"}, None),
        ({"retry-after": "," * 5000}, None),
    ],
)
def test_what_the_server_says(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after(headers, NOW) == seconds


@given(st.text())
def test_any_header_gives_a_delay_or_none(text: str) -> None:
    seconds = retry_after({"retry-after": text, "retry-after-ms": text}, NOW)
    assert seconds is None or seconds >= 0


def test_a_date_counts_from_now_if_no_time_is_given() -> None:
    seconds = retry_after({"retry-after": "Fri, 01 Jan 2100 00:00:00 GMT"})
    assert seconds is not None and seconds > 1_000_000_000


def test_the_server_is_obeyed_up_to_a_minute() -> None:
    policy = Retry(first_delay=0, max_delay=0)
    assert attempts(policy).after(status(429, retry_after="60")) == 60
    assert attempts(policy).after(status(429, retry_after_ms="1500")) == 1.5
    assert attempts(policy).after(status(429, retry_after="61")) is None
    assert attempts(policy).after(status(429, retry_after="-5")) == 0
    date = formatdate(NOW + 40, usegmt=True)
    assert attempts(policy).after(status(503, retry_after=date)) == 40


def test_what_the_server_says_is_the_least() -> None:
    assert attempts(Retry(first_delay=9, max_delay=9)).after(
        status(429, retry_after="0")
    ) == attempts(Retry(first_delay=9, max_delay=9)).after(status(429))


@pytest.mark.parametrize(
    ("numbers", "name"),
    [
        ({"attempts": -1}, "attempts"),
        ({"first_delay": -0.1}, "first_delay"),
        ({"first_delay": float("nan")}, "first_delay"),
        ({"max_delay": float("inf")}, "max_delay"),
        ({"max_delay": -1}, "max_delay"),
    ],
)
def test_a_policy_makes_sense(numbers: dict[str, float], name: str) -> None:
    with pytest.raises(ValueError, match=f"^{name}: expected "):
        Retry(**numbers)  # type: ignore[arg-type]
