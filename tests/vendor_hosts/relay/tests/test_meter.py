"""Messages pass to the letter; what is in them is counted."""

from __future__ import annotations

import json

from relay.meter import Meter

PASSED = [
    b'{"type":"response.created","response":{"id":"r","object":"realtime.response"}}',
    b'{"type":"tomorrow.event","n":12345678901234567890,"x":[1.50,null,{}]}',
    b'{"type":"error","event_id":"e","error":{"type":"t","message":"m","new":null}}',
    b'{"type":"session.created","event_id":"e","session":{"type":"realtime","id":"s"}}',
    b'{"type":"response.done","event_id":5,"response":{"usage":"none"},"extra":"\xc3\xa4"}',
]


def test_everything_passes() -> None:
    meter = Meter("gpt-realtime")
    for message in PASSED:
        sent = meter.from_api(message)
        assert json.loads(sent) == json.loads(message)
        assert sent == message.replace(b"1.50", b"1.5")
        assert meter.from_user(message) == sent
    assert meter.session == "s" and meter.errors == ["t"]


def test_usage() -> None:
    meter = Meter("gpt-realtime")
    details = {"text_tokens": 3, "audio_tokens": 40, "cached_tokens": 2}
    usage = {"total_tokens": 50, "input_token_details": details}
    usage["output_token_details"] = {"text_tokens": 1, "audio_tokens": 9}
    done = {"type": "response.done", "event_id": "e", "response": {"usage": usage}}
    meter.from_api(json.dumps(done).encode())
    assert (meter.text_tokens, meter.audio_tokens, meter.cached_tokens) == (4, 49, 2)


def test_audio_and_the_model() -> None:
    meter = Meter("gpt-realtime")
    meter.from_user(b'{"type":"input_audio_buffer.append","audio":"AAAAAA=="}')
    assert meter.bytes_in == 4
    message = (
        b'{"type":"session.update","session":{"type":"realtime","model":"best","x":1}}'
    )
    sent = json.loads(meter.from_user(message))
    assert sent["session"] == {"type": "realtime", "model": "gpt-realtime", "x": 1}
