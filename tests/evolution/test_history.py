"""Renames and moves between neighbouring revisions of the flagship: those that happened, and no others."""

from __future__ import annotations

from itertools import pairwise

import pytest
from apis import BETA, REVISIONS
from evolution.crossing import crossing

Found = set[tuple[str, str, str]]
"""Whose it is (nothing for an event), and its name before and after."""

EVENTS: Found = {
    ("", "response.text.delta", "response.output_text.delta"),
    ("", "response.text.done", "response.output_text.done"),
    ("", "response.audio.delta", "response.output_audio.delta"),
    ("", "response.audio.done", "response.output_audio.done"),
    (
        "",
        "response.audio_transcript.delta",
        "response.output_audio_transcript.delta",
    ),
    ("", "response.audio_transcript.done", "response.output_audio_transcript.done"),
    ("", "conversation.item.created", "conversation.item.added"),
}
TRANSCRIPTION: Found = {
    ("", f"transcription_session.{word}", f"session.{word}")
    for word in ("update", "created", "updated")
}
MODALITIES: Found = {
    (owner, "modalities", "output_modalities")
    for owner in (
        "RealtimeSession",
        "RealtimeSessionRequest",
        "Response",
        "ResponseRequest",
    )
}
MAXIMUM: Found = {
    (owner, "max_response_output_tokens", "max_output_tokens")
    for owner in ("RealtimeSession", "RealtimeSessionRequest", "ResponseRequest")
}
# What a mixin brings is told of the first of its owners.
MOVED: Found = {
    ("RealtimeSession", "input_audio_format", "audio.input.format"),
    ("RealtimeSession", "input_audio_transcription", "audio.input.transcription"),
    ("RealtimeSession", "input_audio_noise_reduction", "audio.input.noise_reduction"),
    ("RealtimeSession", "output_audio_format", "audio.output.format"),
    ("RealtimeSession", "voice", "audio.output.voice"),
    ("RealtimeSession", "speed", "audio.output.speed"),
    *(
        (owner, "turn_detection", "audio.input.turn_detection")
        for owner in (
            "RealtimeSession",
            "RealtimeSessionRequest",
            "TranscriptionSession",
            "TranscriptionSessionRequest",
        )
    ),
    *(
        (owner, *move)
        for owner in ("Response", "ResponseRequest")
        for move in (
            ("output_audio_format", "audio.output.format"),
            ("voice", "audio.output.voice"),
        )
    ),
}

HISTORY: dict[str, Found] = {
    BETA.name: EVENTS | TRANSCRIPTION | MODALITIES | MAXIMUM | MOVED
}
"""By the older revision; between the others nothing was renamed or moved."""


@pytest.mark.parametrize("pair", list(pairwise(REVISIONS)), ids="-".join)
def test_exactly_what_was_renamed_or_moved_is_found(pair: tuple[str, str]) -> None:
    old, new = pair
    there = HISTORY.get(old, set())
    assert _found(old, new) == there
    back = {(after, before) for _, before, after in there}
    assert {(before, after) for _, before, after in _found(new, old)} == back


def _found(old: str, new: str) -> Found:
    return {
        (
            "" if change.rule == "event-renamed" else change.subject,
            change.before,
            change.after,
        )
        for change in crossing(old, new).to_reader
        if change.rule.endswith(("-renamed", "-moved"))
    }
