"""Tests that tell which event it is, and what is read of it then."""

import json


def chain(event):
    if event["type"] == "response.audio.delta":
        return event["delta"], event["detla"], event["my_own_key"]
    elif event.get("type") in ("session.created", "session.updated"):
        print(event["session"]["voice"], event.get("session").get("modalities"))
    elif "response.done" == event["type"]:
        for item in event["response"]["output"]:
            if item["type"] == "functon_call" or item.get("type") == "function_call":
                print(item["argument"], item["name"], item["arguments"])
        print(event["response"]["status"] == "canceled", event["response"]["modalities"])
    elif event["type"] == "response.finished":
        print(event["modalities"])


def variable(raw):
    event = json.loads(raw)
    kind = event["type"]
    if kind != "session.created":
        return None
    settings = event["session"]
    if (name := settings.get("max_response_output_tokens")) and kind:
        return name
    return "modalities" in settings and settings["temperature"]


def attributes(event):
    if event.type == "response.done" and event.response.modalities:
        return [part.transcript for item in event.response.output for part in item.content]
    if isinstance(event, dict):
        return event["modalities"], event.response
    return event.modalities


def rebound(event):
    if event["type"] == "session.created":
        event = {"modalities": 1}
        return event["modalities"]
    if not event["type"] == "session.updated":
        return None
    return event["session"]["modalities"]


def matched(event, kind):
    match event:
        case {"type": "response.text.delta", "delta": text}:
            return text
        case {"type": "session.created", "session": {"modalities": found}}:
            return found
        case {"type": "response.done", "response": done}:
            return done["modalities"]
    match event["type"]:
        case "response.audio.done" | "response.audio_transcript.done":
            return event["transcript"]
        case "session.updated":
            return event["session"]["speed"]
    match kind:
        case "modalities":
            return kind


async def handlers(connection):
    @connection.on("session.created")
    async def show(event):
        print(event["session"]["modalities"])

    async for event in connection:
        if event.type == "error":
            print(event.modalities)


def asserted(event):
    assert event["type"] == "session.updated", event
    event["session"]["input_audio_format"] = "pcm16"
    return event["session"]["modalities"]
