"""What real connections and other people's tests are known to send.

Each line of `observed.jsonl` is a message with a feature that was seen there, in
words of our own: what it `shows`, the `channel` it is on and who it is `from`, the
`class` that it is read as, which places are `untyped`, and why a strict reader has it
`refused`. Without the last two it is typed throughout and valid.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import openai_realtime as api
import pytest

from readings import same, untyped

FILE = Path(__file__).with_name("observed.jsonl")
CASES: list[dict[str, Any]] = [
    json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()
]


def decode(case: dict[str, Any], data: bytes, *, strict: bool = False) -> Any:
    if case["from"] == "client":
        return api.decode_client_event(data, channel=case["channel"], strict=strict)
    return api.decode_server_event(data, channel=case["channel"], strict=strict)


def test_every_line_shows_something_else() -> None:
    shown = [case["shows"] for case in CASES]
    assert len(shown) >= 60
    assert len(set(shown)) == len(shown)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["shows"])
def test_it_is_read_as_its_class_without_loss(case: dict[str, Any]) -> None:
    value = decode(case, json.dumps(case["message"]).encode())
    assert type(value).__name__ == case["class"]
    assert list(untyped(value)) == case.get("untyped", [])
    assert same(json.loads(api.encode(value)), case["message"])
    assert same(api.to_dict(value), case["message"])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["shows"])
def test_a_strict_reader_says_what_is_wrong_with_it(case: dict[str, Any]) -> None:
    data = json.dumps(case["message"]).encode()
    refused = case.get("refused", [])
    value = decode(case, data)
    if not isinstance(value, api.UnknownEvent):  # which is at fault as a whole
        on_the_way_out = {f"{v.path} {v.code}" for v in api.validate(value)}
        assert on_the_way_out == set(refused)
    if refused:
        with pytest.raises(api.DecodeError) as error:
            decode(case, data, strict=True)
        found = [f"{v.path} {v.code}" for v in error.value.violations]
        assert found == refused
    else:
        assert decode(case, data, strict=True) == value


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["shows"])
@pytest.mark.parametrize("channel", ["realtime", "transcription", "translation"])
def test_any_reader_on_any_channel_keeps_it(case: dict[str, Any], channel: str) -> None:
    for sender in ("client", "server"):
        elsewhere = {**case, "channel": channel, "from": sender}
        value = decode(elsewhere, json.dumps(case["message"]).encode())
        assert same(json.loads(api.encode(value)), case["message"])
