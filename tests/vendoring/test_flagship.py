"""A host that has followed the real API from its first revision to its last."""

from __future__ import annotations

import itertools
import json

import pytest

from hosts import Host

DEST = "src/agent/realtime"
REVISIONS = ["2024-12", "2025-02", "2025-07", "2025-10", "2026-11"]
EVENTS = (
    "session.update,input_audio_buffer.append,response.create,session.created,"
    "response.audio.delta,response.text.delta,conversation.item.created,response.done,error"
)
STEADY = "input_audio_buffer.append,input_audio_buffer.commit,error"


@pytest.mark.parametrize("first", REVISIONS[:-1])
def test_directly_or_through_every_revision_between(
    host: Host, first: str, request: pytest.FixtureRequest
) -> None:
    if first != REVISIONS[0] and not request.config.getoption("--long"):
        pytest.skip("the longest way is tried without --long")
    names = () if first == "2025-10" else ("--names", "ResponseAudioDeltaEvent=Sound")
    events = EVENTS
    if first == "2025-10":
        events = events.replace("response.audio", "response.output_audio")
        events = events.replace("response.text", "response.output_text")
        events = events.replace("item.created", "item.added")
    for dest in (DEST, "other"):
        host.done("add", f"openai-realtime/{first}", dest, "--events", events, *names)
    later = REVISIONS[REVISIONS.index(first) + 1 :]
    for revision in later:
        host.done("update", DEST, "--to", revision)
        host.done(
            "add", f"openai-realtime/{first}", "other", "--events", events, *names
        )
        host.done("update", "other", "--to", revision)
        assert host.files("other") == host.files(DEST), revision
    asked = json.loads(host.read(f"{DEST}/.wirewright.json"))["stamp"]["asked"]
    assert "response.output_audio.delta" in asked["events"]
    assert "conversation.item.added" in asked["events"]
    if names:
        assert asked["names"] == {"ResponseOutputAudioDeltaEvent": "Sound"}
    host.done("check")


@pytest.mark.parametrize(("old", "new"), list(itertools.pairwise(REVISIONS)))
def test_a_note_of_the_host_survives(host: Host, old: str, new: str) -> None:
    """Written into a class that no revision changes, as people do."""
    host.done("add", f"openai-realtime/{old}", DEST, "--events", STEADY)
    path, text = next(
        (name, content.decode())
        for name, content in host.files(DEST).items()
        if b"class InputAudioBufferAppendEvent:" in content
    )
    head = "class InputAudioBufferAppendEvent:\n"
    assert head in text
    at = text.index('    """', text.index(head))
    mine = "    # A note of the host.\n"
    host.write(f"{DEST}/{path}", text[:at] + mine + text[at:])
    host.done("update", "--to", new)
    assert mine in host.read(f"{DEST}/{path}")


def test_what_the_end_of_the_beta_means_for_this_host(host: Host) -> None:
    events = "response.audio.delta,input_audio_buffer.append"
    host.done(
        "add", "openai-realtime/2025-07", DEST, "--events", events, "--role", "client"
    )
    printed = host.done("diff", "--to", "2025-10")
    report = printed[printed.index(f"{DEST}: openai-realtime 2025-07 -> ") :]
    assert "`response.audio.delta`" in report
    assert "`response.output_audio.delta`" in report
    assert "session" not in report  # nobody selected it
