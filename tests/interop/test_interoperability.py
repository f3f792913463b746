"""The client of `openai` and ours talk with the same server, which is made with our server role.

Each receives exactly what the server sent, and the server gets the same from all.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from typing import Any

import pytest
from drivers import (
    DRIVERS,
    Close,
    Door,
    Iterate,
    Json,
    Outcome,
    ReceiveUntil,
    Send,
    SendAny,
    Step,
)
from example_server import KEY, ExampleServer, Session

pytestmark = pytest.mark.filterwarnings(
    # What openai says to versions of websockets that are newer than it knows.
    r"ignore:connect\(\) must be used as a context manager:DeprecationWarning"
)

CONVERSATION = Door("realtime", {"model": "gpt-realtime"})

TEXT_ONLY: Json = {"type": "realtime", "output_modalities": ["text"]}


def question(text: str) -> Send:
    part = {"type": "input_text", "text": text}
    item = {"type": "message", "role": "user", "content": [part]}
    return Send({"type": "conversation.item.create", "item": item})


def append(sound: bytes) -> Send:
    audio = base64.b64encode(sound).decode()
    return Send({"type": "input_audio_buffer.append", "audio": audio})


def run(
    api: ExampleServer, script: Sequence[Step], door: Door = CONVERSATION
) -> dict[str, tuple[Session, Outcome]]:
    """The script with each client: what the server saw, and what the client got."""
    results: dict[str, tuple[Session, Outcome]] = {}
    for name, driver in DRIVERS.items():
        outcome = driver(api.websocket_url, door, script)
        session = api.sessions[-1]
        assert session.over.wait(10)
        results[name] = session, outcome
    return results


def check_same(results: dict[str, tuple[Session, Outcome]]) -> None:
    """All that all have in common."""
    reference, _ = results["openai sync"]
    for name, (session, outcome) in results.items():
        sent: list[Any] = [json.loads(text) for text in session.sent]
        assert outcome.received == sent[: len(outcome.received)], name
        assert session.events == reference.events, name
        assert (session.path, session.query) == (reference.path, reference.query)
        assert session.headers["authorization"] == f"Bearer {KEY}"
        assert session.close_code == reference.close_code, name
    lengths = {len(outcome.received) for _, outcome in results.values()}
    assert len(lengths) == 1


def test_text(api: ExampleServer) -> None:
    results = run(
        api,
        [
            ReceiveUntil("session.created"),
            Send({"type": "session.update", "session": TEXT_ONLY}),
            ReceiveUntil("session.updated"),
            question("Caf\u00e9 \U0001f600 \u2028?"),
            Send({"type": "response.create"}),
            ReceiveUntil("response.done"),
        ],
    )
    check_same(results)
    _, outcome = results["openai async"]
    assert outcome.received[-1]["response"]["output"][0]["content"] == [
        {"type": "output_text", "text": "You said: Caf\u00e9 \U0001f600 \u2028?"}
    ]


def test_audio(api: ExampleServer) -> None:
    sound = bytes(range(256)) * 100
    results = run(
        api,
        [
            Send({"type": "session.update", "session": manual_turns()}),
            *map(append, (sound[:9_999], sound[9_999:])),
            Send({"type": "input_audio_buffer.commit"}),
            Send({"type": "response.create"}),
            ReceiveUntil("response.done"),
            Send({"type": "input_audio_buffer.clear"}),
            ReceiveUntil("input_audio_buffer.cleared"),
        ],
    )
    check_same(results)
    for _, outcome in results.values():
        deltas = [
            base64.b64decode(event["delta"])
            for event in outcome.received
            if event["type"] == "response.output_audio.delta"
        ]
        assert b"".join(deltas) == sound


def manual_turns() -> Json:
    return {"type": "realtime", "audio": {"input": {"turn_detection": None}}}


def test_a_session_in_full(api: ExampleServer) -> None:
    """Nulls, numbers and unions arrive as they were given."""
    tool = {"type": "function", "name": "f", "parameters": {"type": "object"}}
    session: Json = {
        "type": "realtime",
        "instructions": "",
        "tools": [
            tool,
            {"type": "mcp", "server_label": "m", "server_url": "https://m"},
        ],
        "tool_choice": {"type": "function", "name": "f"},
        "tracing": None,
        "truncation": {"type": "retention_ratio", "retention_ratio": 0.5},
        "max_output_tokens": "inf",
        "audio": {
            "input": {
                "format": {"type": "audio/pcm", "rate": 24000},
                "noise_reduction": None,
                "transcription": {"model": "whisper-1"},
                "turn_detection": {"type": "semantic_vad", "eagerness": "low"},
            },
            "output": {"voice": "a voice of 2030", "speed": 1.25},
        },
    }
    results = run(
        api,
        [
            Send({"type": "session.update", "session": session, "event_id": "mine"}),
            ReceiveUntil("session.updated"),
        ],
    )
    check_same(results)
    saw, _ = results["ours sync"]
    assert saw.events == [
        {"type": "session.update", "session": session, "event_id": "mine"}
    ]


def test_transcription(api: ExampleServer) -> None:
    listening = {"transcription": {"model": "whisper-1"}, "turn_detection": None}
    session = {"type": "transcription", "audio": {"input": listening}}
    results = run(
        api,
        [
            Send({"type": "session.update", "session": session}),
            append(bytes(48_000)),
            Send({"type": "input_audio_buffer.commit"}),
            ReceiveUntil("conversation.item.input_audio_transcription.completed"),
        ],
        Door("transcription"),
    )
    check_same(results)
    for _, outcome in results.values():
        assert outcome.received[-1]["usage"] == {"type": "duration", "seconds": 1.0}


def test_translation(api: ExampleServer) -> None:
    audio = base64.b64encode(bytes(9_600)).decode()
    results = run(
        api,
        [
            Send(
                {
                    "type": "session.update",
                    "session": {"audio": {"output": {"language": "es"}}},
                }
            ),
            Send({"type": "session.input_audio_buffer.append", "audio": audio}),
            Send({"type": "session.close"}),
            Iterate(),
        ],
        Door("translation", {"model": "gpt-realtime-translate"}),
    )
    check_same(results)
    for session, outcome in results.values():
        assert session.path == "/v1/realtime/translations"
        assert outcome.end is None
        assert outcome.received[-1]["type"] == "session.closed"


def test_errors(api: ExampleServer) -> None:
    results = run(
        api,
        [
            SendAny({"type": "brand.new", "event_id": "mine", "n": [1, None, 2.5]}),
            ReceiveUntil("error"),
            Send({"type": "response.cancel", "event_id": "yours"}),
            ReceiveUntil("error"),
        ],
    )
    check_same(results)
    for _, outcome in results.values():
        errors = [
            event["error"] for event in outcome.received if event["type"] == "error"
        ]
        assert [error["event_id"] for error in errors] == ["mine", "yours"]


@pytest.mark.parametrize("query", [{"call_id": "rtc_1"}, {"model": "a b&c=\u00e9"}])
def test_the_query(query: dict[str, str], api: ExampleServer) -> None:
    results = run(api, [ReceiveUntil("session.created")], Door("realtime", query))
    check_same(results)
    assert results["openai sync"][0].query == query


@pytest.mark.parametrize("code", [1000, 3000, 4321])
def test_the_client_closes(code: int, api: ExampleServer) -> None:
    results = run(api, [ReceiveUntil("session.created"), Close(code, "enough")])
    check_same(results)
    assert {session.close_code for session, _ in results.values()} == {code}


@pytest.mark.parametrize("code", [1000, 1008, 1011, 4000])
def test_the_server_closes(code: int, api: ExampleServer) -> None:
    api.close_at = lambda session: (code, "because")
    script = [ReceiveUntil("session.created"), question("?"), Iterate()]
    results = run(api, script)
    check_same(results)
    expected = None if code == 1000 else (code, "because")
    assert [outcome.end for _, outcome in results.values()] == 4 * [expected]


def test_a_server_that_goes_away(api: ExampleServer) -> None:
    """The one difference: to us, this is no end that anybody wanted."""
    api.close_at = lambda session: (1001, "restarting")
    script = [ReceiveUntil("session.created"), question("?"), Iterate()]
    ends = [outcome.end for _, outcome in run(api, script).values()]
    assert ends == [None, None, (1001, "restarting"), (1001, "restarting")]
