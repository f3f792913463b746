"""Every revision of the flagship is a sound spec, and its package reads and writes every sample of it."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from apis import FLAGSHIP, REVISIONS, Api, revision
from commands import ROOT, wirewright

from wirewright.samples import Sample
from wirewright.spec.model import Struct

EACH = pytest.mark.parametrize("name", REVISIONS)
EARLIER = pytest.mark.parametrize("name", REVISIONS[:-1])
"""The samples of the last one have tests of their own."""

RENAMED_IN_GA = {
    "conversation.item.added": "conversation.item.created",
    "response.output_audio.delta": "response.audio.delta",
    "response.output_audio.done": "response.audio.done",
    "response.output_audio_transcript.delta": "response.audio_transcript.delta",
    "response.output_audio_transcript.done": "response.audio_transcript.done",
    "response.output_text.delta": "response.text.delta",
    "response.output_text.done": "response.text.done",
    "transcription.session.created": "transcription_session.created",
    "transcription.session.update": "transcription_session.update",
    "transcription.session.updated": "transcription_session.updated",
}


def text(value: object) -> str:
    """A text that is the same for the same JSON values only: `1`, `1.0` and `true` differ."""
    return json.dumps(value, sort_keys=True)


def oddities(api: Api, value: object, place: str = "$") -> Iterator[str]:
    """Where a decoded value has something that its spec does not know."""
    if isinstance(value, (api.package.Unknown, api.package.UnknownEvent)):
        yield f"{place}: {value!r}"
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            member = getattr(value, field.name)
            if field.name == "extra_fields":
                yield from (f"{place}.{key}" for key in member)
            else:
                yield from oddities(api, member, f"{place}.{field.name}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from oddities(api, item, f"{place}[{index}]")
    elif isinstance(value, dict):
        for key, member in value.items():
            yield from oddities(api, member, f"{place}.{key}")


def decode(api: Api, sample: Sample, *, strict: bool = False) -> Any:
    if sample.channel is None:
        cls, _ = api.classes()[str(api.names.definitions[sample.target])]
        return api.package.from_dict(cls, sample.value, strict=strict)
    assert sample.direction is not None
    return api.decode((sample.channel, sample.direction), sample.value, strict=strict)


def is_object(api: Api, sample: Sample) -> bool:
    """Whether the sample is an object of a class, so that it can be decoded by itself."""
    if not isinstance(sample.value, dict):
        return False
    structs = {struct.name for _, struct in api.classes().values()}
    return sample.channel is not None or sample.target in structs


@EACH
def test_check_finds_nothing(name: str) -> None:
    done = wirewright("check", FLAGSHIP.parent / name, cwd=ROOT)
    assert (done.returncode, done.stderr) == (0, "")
    assert "no problems" in done.stdout


@EARLIER
def test_every_valid_sample_is_typed_strict_and_lossless(
    name: str, stride: int
) -> None:
    api = revision(name)
    samples = [s for s in api.samples if s.valid and is_object(api, s)]
    assert len(samples) > 200
    for sample in samples[::stride]:
        made = decode(api, sample, strict=True)
        assert list(oddities(api, made)) == [], sample.name
        assert text(json.loads(api.package.encode(made))) == text(sample.value)
        assert api.package.validate(made) == []


@EARLIER
def test_every_invalid_sample_is_refused_for_its_fault_and_lossless(
    name: str, stride: int
) -> None:
    api = revision(name)
    json_path = api.module("_runtime.errors").json_path
    samples = [s for s in api.samples if not s.valid and is_object(api, s)]
    assert len(samples) > 200
    for sample in samples[::stride]:
        made = decode(api, sample)
        assert text(api.package.to_dict(made)) == text(sample.value), sample.name
        with pytest.raises(api.package.DecodeError) as caught:
            decode(api, sample, strict=True)
        (violation,) = caught.value.violations
        expected = (sample.code, json_path(sample.path))
        assert (violation.code, violation.path) == expected, sample.name


def test_what_was_renamed_when_the_beta_ended() -> None:
    beta, ga = revision("2025-07").spec, revision("2025-10").spec
    renamed = {
        event.key: event.struct.provenance.renamed_from
        for event in ga.events
        if event.struct.provenance.renamed_from
    }
    assert renamed == RENAMED_IN_GA
    assert set(renamed.values()) <= {event.key for event in beta.events}


@pytest.mark.parametrize(("old", "new"), list(pairwise(REVISIONS)))
def test_renamed_from_names_what_there_was(old: str, new: str) -> None:
    """Fields too, also those that went into a new object, and what was renamed before is no longer said."""
    before, after = revision(old), revision(new)
    former = {
        struct.name: {field.wire for field in struct.fields}
        for _, struct in before.classes().values()
    }
    anywhere = set().union(*former.values())
    for _, struct in after.classes().values():
        for field in struct.fields:
            name = field.provenance.renamed_from
            known = former.get(struct.name, anywhere)
            assert name is None or name in known, struct.name


def things_of(name: str) -> dict[str, str | None]:
    """Everything with a name in a revision, and since when it says that it is there."""
    spec = revision(name).spec
    structs = [event.struct for event in spec.events]
    found = {
        f"event {event.key}": event.struct.provenance.since for event in spec.events
    }
    for item in spec.definitions:
        found[f"type {item.name}"] = item.provenance.since
        if isinstance(item, Struct):
            structs.append(item)
    for struct in structs:
        for field in struct.fields:
            found[f"field {struct.name} {field.wire}"] = field.provenance.since
    return found


@EACH
def test_since_is_the_first_revision_without_a_gap(name: str) -> None:
    things = {each: things_of(each) for each in REVISIONS if each <= name}
    for thing, since in things[name].items():
        if since is not None:
            known = [each for each in things if thing in things[each]]
            assert [each for each in things if each >= since] == [
                each for each in known if each >= since
            ], thing
            before = [each for each in things if each < since]
            assert not before or before[-1] not in known, thing


@pytest.mark.parametrize("name", REVISIONS[1:-1])
def test_every_event_that_came_later_says_since_when(name: str) -> None:
    first = things_of(REVISIONS[0])
    for thing, since in things_of(name).items():
        if thing.startswith("event ") and thing not in first:
            assert since is not None, thing


@pytest.mark.parametrize("name", ["2024-12", "2025-02", "2025-07"])
def test_the_beta_is_asked_for_by_header_and_subprotocol(name: str) -> None:
    spec = revision(name).spec
    [header] = [h.field for h in spec.headers if h.field.wire == "OpenAI-Beta"]
    assert header.required
    for channel in spec.channels:
        assert channel.connection is not None
        assert "openai-beta.realtime-v1" in channel.connection.subprotocols
    paths = {endpoint.path for endpoint in spec.endpoints}
    assert "/realtime/sessions" in paths
    assert ("/realtime/transcription_sessions" in paths) == (name == "2025-07")
