"""Each example runs against a server of its own: what it prints and writes, and what the server has seen."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from example_server import KEY, ExampleServer, Session
from wav_files import read_wav, write_wav

Run = Callable[..., str]

SOUND = bytes(range(1, 251)) * 58
"""0.3 seconds, without silence."""


@pytest.mark.parametrize("name", ["text.py", "text_async.py"])
def test_text(name: str, run: Run, api: ExampleServer) -> None:
    url = api.websocket_url
    printed = run(name, "--websocket-url", url, input="Hello there\nAgain\u00e9\n")
    assert printed == "You said: Hello there\nYou said: Again\u00e9\n"
    session = api.session
    assert session.query == {"model": "gpt-realtime"}
    assert session.headers["authorization"] == f"Bearer {KEY}"
    assert session.tags == ["session.update"] + 2 * [
        "conversation.item.create",
        "response.create",
    ]
    assert session.events[0]["session"] == {
        "type": "realtime",
        "output_modalities": ["text"],
    }
    assert session.close_code == 1000


@pytest.mark.parametrize("name", ["text.py", "text_async.py"])
def test_an_error_of_the_server_ends_it(
    name: str, run: Run, api: ExampleServer
) -> None:
    api.refused = {"response.create"}
    url = ("--websocket-url", api.websocket_url)
    problem = "error: Nobody here knows response.create.\n"
    run(name, *url, input="Hello\n", status=1, says=problem)


@pytest.mark.parametrize("name", ["speech.py", "speech_async.py"])
def test_speech(name: str, run: Run, api: ExampleServer, tmp_path: Path) -> None:
    question = write_wav(tmp_path / "question.wav", SOUND)
    answer = tmp_path / "answer.wav"
    printed = run(name, question, str(answer), "--websocket-url", api.websocket_url)
    silence = b"" if name == "speech.py" else bytes(48_000)
    assert printed == f"I heard {len(SOUND + silence)} bytes.\n"
    assert read_wav(answer) == SOUND + silence
    tags = api.session.tags
    assert tags.count("input_audio_buffer.append") >= 2
    assert ("response.create" in tags) == (name == "speech.py")


def test_speech_of_another_rate_is_refused(
    run: Run, api: ExampleServer, tmp_path: Path
) -> None:
    question = write_wav(tmp_path / "question.wav", SOUND, rate=8_000)
    url = ("--websocket-url", api.websocket_url)
    refusal = "the question must be 24 kHz, 16 bit, mono\n"
    run(
        "speech.py",
        question,
        str(tmp_path / "answer.wav"),
        *url,
        status=1,
        says=refusal,
    )


def test_function_calling(run: Run, api: ExampleServer) -> None:
    printed = run(
        "function_calling.py",
        "Is it cold in Oslo?",
        "--websocket-url",
        api.websocket_url,
    )
    assert printed == "You said: -4 degrees and snow in Oslo\n"
    events = api.session.events
    (tool,) = events[0]["session"]["tools"]
    assert tool["name"] == "get_weather"
    call = json.loads(
        next(text for text in api.session.sent if "arguments.done" in text)
    )
    output = events[3]["item"]
    assert output["type"] == "function_call_output"
    assert output["call_id"] == call["call_id"]
    assert [event["type"] for event in events[4:]] == ["response.create"]


def test_transcription(run: Run, api: ExampleServer, tmp_path: Path) -> None:
    speech = write_wav(tmp_path / "speech.wav", SOUND)
    printed = run("transcription.py", speech, "--websocket-url", api.websocket_url)
    assert printed == f"{len(SOUND)} bytes\n"
    session = api.session
    assert session.query == {"intent": "transcription"}
    audio = session.events[0]["session"]["audio"]["input"]
    assert audio["turn_detection"] is None
    assert audio["transcription"]["model"] == "gpt-4o-transcribe"


def test_translation(run: Run, api: ExampleServer, tmp_path: Path) -> None:
    speech = write_wav(tmp_path / "speech.wav", SOUND)
    translation = tmp_path / "translation.wav"
    printed = run(
        "translation.py",
        *(speech, str(translation), "es"),
        *("--websocket-url", api.websocket_url),
    )
    assert printed == "9600 4900 \n"
    assert read_wav(translation) == SOUND
    session = api.session
    assert session.path == "/v1/realtime/translations"
    assert session.query == {"model": "gpt-realtime-translate"}
    assert session.events[0]["session"] == {"audio": {"output": {"language": "es"}}}
    assert session.tags[-1] == "session.close"


def test_client_secret(run: Run, api: ExampleServer) -> None:
    printed = run("client_secret.py", "--http-url", api.http_url)
    assert json.loads(printed) == {"value": "ek_1", "expires_at": 1_800_000_000}
    (request,) = api.requests
    assert json.loads(request.body) == {
        "expires_after": {"anchor": "created_at", "seconds": 60},
        "session": {
            "type": "realtime",
            "model": "gpt-realtime",
            "audio": {"output": {"voice": "marin"}},
        },
    }


def test_webrtc(run: Run, api: ExampleServer) -> None:
    offer = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\n"
    printed = run("webrtc.py", "--http-url", api.http_url, input=offer, says="rtc_7\n")
    assert printed == "v=0\r\nanswer\r\n"
    (request,) = api.requests
    assert request.parts == {
        "sdp": ("application/sdp", offer),
        "session": (
            "application/json",
            '{"type":"realtime","model":"gpt-realtime"}',
        ),
    }


@pytest.mark.parametrize("preview", [False, True])
def test_azure_with_a_key(
    preview: bool, run: Run, api: ExampleServer, environment: dict[str, str]
) -> None:
    environment["AZURE_OPENAI_API_KEY"] = "azure-key"
    options = ["--preview", "2025-04-01-preview"] if preview else []
    url = ("--websocket-url", api.websocket_url)
    printed = run("azure.py", "it.openai.azure.com", "my-gpt", *options, *url)
    assert printed == "You said: Say hello.\n"
    session = api.session
    assert session.query == (
        {"deployment": "my-gpt", "api-version": "2025-04-01-preview"}
        if preview
        else {"model": "my-gpt"}
    )
    assert session.headers["api-key"] == "azure-key"
    assert "authorization" not in session.headers


@pytest.mark.skipif(sys.platform == "win32", reason="a script stands for az")
def test_azure_with_an_entra_token(
    run: Run, api: ExampleServer, environment: dict[str, str], tmp_path: Path
) -> None:
    az = tmp_path / "az"
    az.write_text('#!/bin/sh\ntest "$2" = get-access-token && echo entra-token\n')
    az.chmod(0o755)
    environment["PATH"] = f"{tmp_path}{os.pathsep}{environment['PATH']}"
    url = ("--websocket-url", api.websocket_url)
    printed = run("azure.py", "it.openai.azure.com", "my-gpt", "--entra", *url)
    assert printed == "You said: Say hello.\n"
    assert api.session.headers["authorization"] == "Bearer entra-token"
    assert "api-key" not in api.session.headers


def test_reconnecting(run: Run, api: ExampleServer) -> None:
    def close_at(session: Session) -> tuple[int, str] | None:
        return (1011, "oops") if session.tags.count("response.create") == 2 else None

    api.close_at = close_at
    url = ("--websocket-url", api.websocket_url)
    printed = run("reconnecting.py", *url, input="I am Ada\nWho am I?\n")
    answer, attempt, report, again = printed.splitlines()
    assert (answer, again) == ("You said: I am Ada", "You said: Who am I?")
    assert attempt.startswith("[the connection was closed by the server with code 1011")
    assert attempt.endswith("attempt 1]")
    assert "('session.update',)" in report
    first, second = api.sessions
    assert second.tags == [
        "session.update",
        *3 * ["conversation.item.create"],
        "response.create",
    ]
    assert second.events[0] == first.events[0]
    items = [event["item"] for event in second.events[1:4]]
    assert [item["role"] for item in items] == ["user", "assistant", "user"]
    assert items[1]["content"] == [{"type": "output_text", "text": answer}]
    assert items[0] == first.events[1]["item"]
    assert items[2]["id"] != items[0]["id"]
