"""The agent against recorded events, and what it sends against the API's own models."""

from __future__ import annotations

import base64
import importlib
import json
import os
from pathlib import Path

from phone_agent import session
from phone_agent.agent import Agent
from phone_agent.events import ResponseAudioDelta, ResponseTranscriptDelta, from_json

RECORDED = Path(__file__).parent / "recorded" / os.environ.get("RECORDED", "beta")
API = importlib.import_module((RECORDED / "package.txt").read_text().strip())
LINES = (RECORDED / "call.jsonl").read_text().splitlines()


def agent_after_the_call() -> Agent:
    agent = Agent()
    agent.start()
    agent.run(LINES)
    return agent


def test_everything_is_heard() -> None:
    agent = agent_after_the_call()
    assert agent.played == b"mooorning"
    assert agent.spoken == "Good morning"
    assert agent.written == "Noted."
    assert agent.heard == ["Two loaves, please."]
    assert agent.finished == ["item_2"]
    assert agent.usage == 30


def test_models_are_made() -> None:
    kinds = [type(from_json(line)) for line in LINES]
    assert kinds.count(ResponseAudioDelta) == 2
    assert kinds.count(ResponseTranscriptDelta) == 1


def test_the_function_is_answered() -> None:
    agent = agent_after_the_call()
    assert [event["type"] for event in agent.sent] == [
        "session.update",
        "conversation.item.create",
        "response.create",
    ]


def test_what_is_sent_is_what_the_api_takes() -> None:
    agent = agent_after_the_call()
    sent = [*agent.sent, session.text_only(), session.user_says("Hello")]
    for event in sent:
        API.decode_client_event(json.dumps(event), strict=True)
    settings = API.to_dict(API.decode_client_event(json.dumps(agent.sent[0])).session)
    assert "ash" in json.dumps(settings) and "whisper-1" in json.dumps(settings)


def test_sound_is_base64() -> None:
    assert base64.b64encode(b"mo") == b"bW8="
