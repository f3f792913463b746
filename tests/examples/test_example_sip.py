"""sip.py: a webhook with a real signature, the call that it accepts, and the connection beside the call."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
import urllib.error
import urllib.request
from collections.abc import Iterator

import pytest
from example_process import Running, running
from example_server import ExampleServer
from openai_realtime import (
    IncomingCall,
    RealtimeCallIncomingEvent,
    SipHeader,
    WebhookServerFactory,
    encode,
)

SECRET = "whsec_" + base64.b64encode(b"a secret of these tests").decode()


@pytest.fixture
def sip(api: ExampleServer, environment: dict[str, str]) -> Iterator[Running]:
    environment["OPENAI_WEBHOOK_SECRET"] = SECRET
    urls = ("--websocket-url", api.websocket_url, "--http-url", api.http_url)
    with running("sip.py", "--port", "0", *urls, environment=environment) as example:
        yield example


def webhook(call_id: str) -> bytes:
    from_header = SipHeader(name="From", value="sip:ada@example.com")
    event: RealtimeCallIncomingEvent = WebhookServerFactory().realtime.call.incoming(
        created_at=int(time.time()),
        data=IncomingCall(call_id=call_id, sip_headers=[from_header]),
    )
    return encode(event)


def post(port: int, body: bytes, key: bytes) -> int:
    """The status that a webhook gets which is signed with this key."""
    now = str(int(time.time()))
    digest = hmac.new(key, b"msg_1." + now.encode() + b"." + body, hashlib.sha256)
    signature = "v1," + base64.b64encode(digest.digest()).decode()
    headers = {"webhook-id": "msg_1", "webhook-timestamp": now}
    headers |= {"webhook-signature": signature, "content-type": "application/json"}
    request = urllib.request.Request(f"http://127.0.0.1:{port}/", body, headers)
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(request, timeout=10) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def test_a_call_is_accepted_and_listened_to(sip: Running, api: ExampleServer) -> None:
    assert post(sip.port, webhook("rtc_5"), b"a secret of these tests") == 204
    assert sip.line_with("rtc_5 model") == "rtc_5 model: I heard 0 bytes."
    sip.line_with("rtc_5 is over")
    (accepted,) = api.requests
    assert accepted.path == "/v1/realtime/calls/rtc_5/accept"
    assert json.loads(accepted.body) == {
        "type": "realtime",
        "model": "gpt-realtime",
        "instructions": "You are the telephone exchange of a small hotel.",
    }
    assert api.session.query == {"call_id": "rtc_5"}
    assert api.session.tags == ["response.create"]


def test_a_webhook_of_somebody_else_is_refused(
    sip: Running, api: ExampleServer
) -> None:
    assert post(sip.port, webhook("rtc_6"), b"another secret") == 400
    assert "signature" in sip.line_with("refused")
    assert not api.requests
    assert not api.sessions
