"""Webhooks: the published example, an independent implementation, and forgeries."""

from __future__ import annotations

import base64
import hashlib
import hmac
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openai import OpenAI

from leaks import report
from wirewright.runtime.net.errors import ClientError, WebhookError
from wirewright.runtime.net.secrets import Secret
from wirewright.runtime.net.webhook import verify

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
KEY = base64.b64decode(SECRET.removeprefix("whsec_"))
BODY = '{"test": 2432232314}'
ID = "msg_p5jXN8AQM9LWM0D4loKWxJek"
SENT = 1614265330
PUBLISHED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
"""What the libraries of the standard are tested with: these values, this signature."""

ORACLE = OpenAI(api_key="none")

OTHER = "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc="


def headers(**changed: str | None) -> dict[str, str]:
    given = {"id": ID, "timestamp": str(SENT), "signature": PUBLISHED, **changed}
    return {f"webhook-{name}": text for name, text in given.items() if text is not None}


def signed(body: bytes, sent: int, id: str = ID, key: bytes = KEY) -> dict[str, str]:
    digest = hmac.new(key, f"{id}.{sent}.".encode() + body, hashlib.sha256).digest()
    signature = f"v1,{base64.b64encode(digest).decode()}"
    return headers(id=id, timestamp=str(sent), signature=signature)


def refused(
    text: str, body: Any, given: Any, secret: Any = SECRET, **more: Any
) -> None:
    with pytest.raises(WebhookError) as caught:
        verify(body, given, secret, **{"now": SENT, **more})
    error = caught.value
    assert str(error) == text
    assert isinstance(error, (ClientError, ValueError)) and not error.temporary


@pytest.mark.parametrize("secret", [SECRET, SECRET.removeprefix("whsec_"), KEY])
@pytest.mark.parametrize("body", [BODY, BODY.encode()])
def test_the_published_example(secret: str | bytes, body: str | bytes) -> None:
    verify(body, headers(), secret, now=SENT)


def test_a_secret_may_be_hidden_or_have_no_padding() -> None:
    verify(BODY, headers(), Secret(SECRET), now=SENT)
    key = b"0123456789"
    text = base64.b64encode(key).decode().rstrip("=")
    verify(b"{}", signed(b"{}", SENT, key=key), f" whsec_{text}\n", now=SENT)


@pytest.mark.parametrize(
    "given",
    [
        {name.title(): text for name, text in headers().items()},
        {name.upper(): text for name, text in headers().items()},
        list(headers().items()),
        [(name.encode(), text.encode()) for name, text in headers().items()],
        iter([("host", "a.example"), ("host", "b.example"), *headers().items()]),
    ],
)
def test_headers_come_in_many_forms(given: Any) -> None:
    verify(BODY, given, SECRET, now=SENT)


@pytest.mark.parametrize(
    "signature",
    [
        f"{OTHER} {PUBLISHED}",
        f"{PUBLISHED} {OTHER}",
        f"v1a,AAAA v2,{PUBLISHED[3:]} {OTHER} {PUBLISHED}",
        f" {PUBLISHED}  ",
    ],
)
def test_one_signature_of_several_is_enough(signature: str) -> None:
    verify(BODY, headers(signature=signature), SECRET, now=SENT)


@pytest.mark.parametrize(
    "signature",
    [
        OTHER,
        PUBLISHED[3:],
        PUBLISHED.replace("v1,", "v2,"),
        PUBLISHED.replace("v1,", "v1a,"),
        PUBLISHED.replace("v1,", "V1,"),
        PUBLISHED.replace("v1,", "v1 ,"),
        PUBLISHED[:-1],
        PUBLISHED[:8],
        PUBLISHED + "=",
        PUBLISHED.replace(" ", "") + ",",
        PUBLISHED.lower(),
        "v1,",
        ",",
        " ",
        "v1,é\ud800",
        f"{OTHER} " * 16 + PUBLISHED,
    ],
)
def test_a_wrong_signature(signature: str) -> None:
    text = "the webhook has no signature that fits it and the secret"
    refused(text, BODY, headers(signature=signature))


def test_a_signature_of_something_else() -> None:
    text = "the webhook has no signature that fits it and the secret"
    refused(text, BODY + " ", headers())
    refused(text, b"", headers())
    refused(text, "\ud800", headers())
    refused(text, BODY, headers(id="msg_other"))
    refused(text, BODY, headers(timestamp=str(SENT + 1)))
    refused(text, BODY, headers(timestamp=f"0{SENT}"))
    refused(text, BODY, headers(), b"another key")
    refused(text, BODY, headers(), base64.b64encode(b"another key").decode())


@pytest.mark.parametrize("age", [-300, -299.5, 0, 299.5, 300])
def test_a_webhook_may_be_a_little_off(age: float) -> None:
    verify(BODY, headers(), SECRET, now=SENT + age)


@pytest.mark.parametrize(
    ("now", "tolerance", "why"),
    [
        (SENT + 301, 300, "is too old"),
        (SENT + 11, 10, "is too old"),
        (SENT + 1e9, 300, "is too old"),
        (SENT - 301, 300, "is ahead of its time"),
        (SENT - 11, 10, "is ahead of its time"),
        (float("nan"), 300, "is ahead of its time"),
        (SENT, float("nan"), "is ahead of its time"),
    ],
)
def test_old_and_early_webhooks(now: float, tolerance: float, why: str) -> None:
    text = f"webhook-timestamp: the webhook {why}"
    refused(text, BODY, headers(), now=now, tolerance=tolerance)


@pytest.mark.parametrize("name", ["id", "timestamp", "signature"])
def test_all_headers_are_needed_once(name: str) -> None:
    lacking = f"webhook-{name}: the webhook has no such header"
    refused(lacking, BODY, headers(**{name: None}))
    refused(lacking, BODY, headers(**{name: ""}))
    refused(lacking, BODY, {**headers(), f"webhook-{name}": 7})
    twice = [*headers().items(), (f"Webhook-{name}", "x")]
    refused(f"webhook-{name}: the webhook has more than one such header", BODY, twice)


@pytest.mark.parametrize(
    "timestamp", ["hello", "-1", "1.5", "1e9", " 1614265330", "٣", "9" * 13, "+1"]
)
def test_a_timestamp_is_a_number_of_seconds(timestamp: str) -> None:
    text = "webhook-timestamp: not a time in seconds"
    refused(text, BODY, headers(timestamp=timestamp))


def test_a_part_of_a_body_is_no_webhook() -> None:
    old = SENT - 10_000
    whole = f'{{"said": "x.{SENT}.{BODY}'.encode()
    given = signed(whole, old)
    given |= {"webhook-id": f'{ID}.{old}.{{"said": "x', "webhook-timestamp": str(SENT)}
    refused("webhook-id: not an id", BODY, given)


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_?", "é", b"", "\ud800"])
def test_a_secret_that_is_none(secret: str | bytes) -> None:
    text = "secret: expected base64, after whsec_ or alone, or bytes"
    refused(text, BODY, headers(), secret)


@pytest.mark.parametrize(
    ("given", "secret"),
    [
        (headers(signature=OTHER), SECRET),
        (headers(), KEY),
        (headers(timestamp="1"), SECRET),
        ({}, SECRET),
        (headers(), SECRET + "?"),
    ],
)
def test_no_error_shows_the_secret_or_the_right_signature(
    given: dict[str, str], secret: Any
) -> None:
    with pytest.raises(WebhookError) as caught:
        verify(BODY + " ", given, secret, now=SENT)
    right = signed(f"{BODY} ".encode(), SENT)["webhook-signature"]
    seen = report(caught.value)
    for hidden in (SECRET[6:], repr(KEY), right.removeprefix("v1,")):
        assert hidden not in seen


@given(st.text(), st.binary(min_size=1, max_size=64))
def test_what_openai_accepts_is_accepted(text: str, key: bytes) -> None:
    body, sent = text.encode(), int(time.time())
    secret = f"whsec_{base64.b64encode(key).decode()}"
    given = signed(body, sent, key=key)
    ORACLE.webhooks.verify_signature(body, given, secret=secret)
    verify(body, given, secret, now=sent)
    refused(
        "the webhook has no signature that fits it and the secret",
        body + b".",
        given,
        secret,
        now=sent,
    )
