"""Renames and moves are found by what things are like, one to one; what is not alike is left alone."""

from __future__ import annotations

from itertools import permutations

import pytest

from wirewright.diff.change import Change
from wirewright.diff.compare import compare
from wirewright.diff.similar import one_to_one
from wirewright.spec.load import load_spec
from wirewright.spec.model import Spec
from wirewright.spec.source import SourceFile

HEAD = "api: {name: voice, title: Voice, tag: type}\n"


def spec(text: str) -> Spec:
    return load_spec((SourceFile("spec.yaml", "spec", HEAD + text),), "r")


def changes(old: str, new: str) -> tuple[Change, ...]:
    there = compare(spec(old), spec(new)).changes
    back = compare(spec(new), spec(old)).changes
    assert pairs(there) == {(b, a) for a, b in pairs(back)}
    return there


def pairs(found: tuple[Change, ...]) -> set[tuple[str, str]]:
    """Renames and moves, by old and new name."""
    return {
        (change.before, change.after)
        for change in found
        if change.rule.endswith(("-renamed", "-moved"))
    }


def events(**fields: str) -> str:
    names = [name.replace("__", ".") for name in fields]
    lines = "".join(
        f"  {name}: {{docs: It., fields: {{{text}}}}}\n"
        for name, text in zip(names, fields.values())
    )
    return f"channels: {{main: {{server: [{', '.join(names)}]}}}}\nevents:\n{lines}"


DELTA, DONE = "id: string, delta: string", "id: string, text: string"


def test_a_family_of_events_is_paired_one_to_one() -> None:
    """All of them have the same fields, so that their names decide."""
    old = {
        f"say__{kind}__{part}": DELTA if part == "delta" else DONE
        for kind in ("audio", "audio_transcript", "text")
        for part in ("delta", "done")
    }
    new = {name.replace("say__", "say__output_"): text for name, text in old.items()}
    found = changes(events(**old), events(**new))
    assert pairs(found) == {
        (a.replace("__", "."), b.replace("__", ".")) for a, b in zip(old, new)
    }
    assert {change.rule for change in found} == {"event-renamed"}
    assert all(change.probable for change in found)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"a__started": DELTA}, {"a__stopped": DELTA}),
        ({"item__created": DELTA}, {"item__deleted": DELTA}),
        ({"call__begun": DELTA}, {"call__begun_again": "other: number"}),
        ({"audio__delta": DELTA}, {"text__delta": DELTA}),
        ({"ping": DELTA}, {"rate_limits__updated": DELTA}),
        # Two are as near as each other: nobody can tell which it is.
        ({"a__sent": DELTA}, {"my_a__sent": DELTA, "an_a__sent": DELTA}),
    ],
)
def test_other_events_are_other_events(
    old: dict[str, str], new: dict[str, str]
) -> None:
    assert pairs(changes(events(**old), events(**new))) == set()


def test_a_former_name_that_stays_is_told(tmp_path: object) -> None:
    old = events(item__created=DELTA)
    new = events(item__created=DELTA, item__added=DELTA).replace(
        "item.added: {", "item.added: {renamed_from: item.created, "
    )
    (change,) = compare(spec(old), spec(new)).changes
    assert change.rule == "event-renamed"
    assert change.message.endswith("; `item.created` is still there")
    levels = {(v.party, v.role): v.level for v in change.verdicts}
    assert levels["server", "sends"] == "info"
    assert levels["client", "receives"] == "breaking"


def session(fields: str, types: str = "") -> str:
    body = "".join(f"      {line.strip()}\n" for line in fields.strip().split("\n"))
    return (
        "channels: {main: {client: [set]}}\n"
        "events:\n  set: {docs: Set., fields: {session: Session}}\n"
        f"types:\n  Session:\n    docs: It.\n    fields:\n{body}{types}"
    )


FLAT = """
    modalities?: "list<'text' | 'audio'>"
    voice?: string
    speed?: number
    input_audio_format?: "'pcm16' | 'g711_ulaw'"
    output_audio_format?: "'pcm16' | 'g711_ulaw'"
    input_audio_noise_reduction?: {fields: {type: "'near_field' | 'far_field'"}}
    turn_detection?: {fields: {threshold?: number}}
    max_response_output_tokens?: integer | 'inf'
    temperature?: number
"""
NESTED = """
    output_modalities?: "list<'text' | 'audio'>"
    max_output_tokens?: integer | 'inf'
    audio?: {fields: {input?: Input, output?: Output}}
"""
NESTED_TYPES = """  Input:
    docs: In.
    fields:
      format?: {fields: {rate: integer}}
      noise_reduction?: {fields: {type: "'near_field' | 'far_field'"}}
      turn_detection?: {fields: {threshold?: number}}
  Output:
    docs: Out.
    fields: {format?: string, voice?: string, speed?: number}
"""


def test_a_flat_object_that_became_a_nested_one() -> None:
    found = changes(session(FLAT), session(NESTED, NESTED_TYPES))
    assert pairs(found) == {
        ("modalities", "output_modalities"),
        ("max_response_output_tokens", "max_output_tokens"),
        ("voice", "audio.output.voice"),
        ("speed", "audio.output.speed"),
        ("input_audio_format", "audio.input.format"),
        ("output_audio_format", "audio.output.format"),
        ("input_audio_noise_reduction", "audio.input.noise_reduction"),
        ("turn_detection", "audio.input.turn_detection"),
    }
    assert [c.what for c in found if c.rule == "optional-field-removed"] == [
        "temperature"
    ]
    assert [c.what for c in found if c.rule == "optional-field-added"] == ["audio"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("from_id: string", "to_id: string"),
        ("min: integer", "max: integer"),
        ("name: string", "names: list<string>"),
        ("enabled: boolean", "visible: boolean"),
        ("start_ms: integer", "end_ms: integer"),
        ("input: string", "output: string"),
        ("kind: string", "other: {fields: {kind: integer}}"),
    ],
)
def test_other_fields_are_other_fields(old: str, new: str) -> None:
    assert pairs(changes(session(old), session(new))) == set()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a, b", "c, d"),
        ("gpt-1, gpt-2", "gpt-1, gpt-3"),
        ("2024-10-01", "2024-12-17"),
        ("low, medium", "low, high"),
        ("text, audio", "text, video"),
    ],
)
def test_other_values_are_other_values(old: str, new: str) -> None:
    found = changes(
        session(f"size: {{enum: [{old}]}}"), session(f"size: {{enum: [{new}]}}")
    )
    assert pairs(found) == set()


@pytest.mark.parametrize(
    ("old", "new"),
    [("text", "output_text"), ("far_field", "far-field"), ("Auto", "auto")],
)
def test_values_in_other_words(old: str, new: str) -> None:
    found = changes(
        session(f"size: {{enum: [a, {old}]}}"), session(f"size: {{enum: [a, {new}]}}")
    )
    assert pairs(found) == {(old, new)}


def test_pairs_do_not_depend_on_the_order() -> None:
    old, new = ["alpha", "beta", "gamma"], ["alpha2", "beta2", "delta"]

    def score(first: str, second: str) -> float:
        return float(second.startswith(first))

    for names in permutations(old):
        for others in permutations(new):
            assert one_to_one(names, others, score) == {
                "alpha": "alpha2",
                "beta": "beta2",
            }
