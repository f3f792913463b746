"""Every sample of the flagship through the generated package, there and back."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openai_realtime as api
import pytest
from coverage_of_spec import (
    Coverage,
    enum_values_of,
    events_of,
    objects_of,
    variants_in,
)
from openai_realtime import _schema
from openai_realtime._runtime.check import Ref as SchemaRef
from openai_realtime._runtime.check import check
from openai_realtime._runtime.errors import json_path

from wirewright.samples import Sample, samples
from wirewright.spec.load import load_folder
from wirewright.spec.model import Event, Ref, Struct, Type
from wirewright.spec.words import camel

ROOT = Path(__file__).parents[2]
SPEC = load_folder(ROOT / "spec" / "openai-realtime" / "2026-11", "spec")
SAMPLES = ROOT / "tests" / "samples"

EVENTS: dict[str, Event] = {
    f"{channel.name}/{direction}/{event.tag}": event
    for channel in SPEC.channels
    for direction, events in (("client", channel.client), ("server", channel.server))
    for event in events
}
"""By the place of their hand-written messages."""


def _bodies() -> Iterator[tuple[str, Type]]:
    for endpoint in SPEC.endpoints:
        for kind, bodies in (
            ("request", endpoint.request),
            ("response", endpoint.response.bodies),
        ):
            for body in bodies:
                if isinstance(body.type, Ref):
                    yield f"endpoints/{endpoint.name}.{kind}", body.type


BODIES: dict[str, Type] = dict(_bodies())
"""Types of the bodies that are objects, by the place of their hand-written examples."""

MADE: dict[str, list[Sample]] = {}
for _sample in samples(SPEC):
    MADE.setdefault(_sample.target, []).append(_sample)


def written(place: str) -> list[dict[str, Any]]:
    """The hand-written messages of a place."""
    text = (SAMPLES / f"{place}.json").read_text(encoding="utf-8")
    messages: list[dict[str, Any]] = json.loads(text)
    assert messages
    return messages


def decode(place: str, data: Any, *, strict: bool = False) -> Any:
    """A message decoded as one of `CHANNEL/DIRECTION/...`."""
    channel, direction, *_ = place.split("/")
    if direction == "client":
        return api.decode_client_event(data, channel=channel, strict=strict)
    return api.decode_server_event(data, channel=channel, strict=strict)


def text(value: object) -> str:
    """JSON text that is the same for equal JSON values only."""
    return json.dumps(value, sort_keys=True)


def oddities(value: object, place: str = "$") -> Iterator[str]:
    """Where there is something in a decoded value that its spec does not know."""
    if isinstance(value, (api.Unknown, api.UnknownEvent)):
        yield f"{place}: {value!r}"
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            member = getattr(value, field.name)
            if field.name == "extra_fields":
                yield from (f"{place}.{name}" for name in member)
            else:
                yield from oddities(member, f"{place}.{field.name}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from oddities(item, f"{place}[{index}]")
    elif isinstance(value, dict):
        for name, member in value.items():
            yield from oddities(member, f"{place}.{name}")


def assert_lossless(made: Any, value: object) -> None:
    assert text(json.loads(api.encode(made))) == text(value)
    assert text(api.to_dict(made)) == text(value)


def assert_right(made: Any, value: object, cls: type) -> None:
    """What every valid message is once it is decoded."""
    assert type(made) is cls
    assert list(oddities(made)) == []
    assert_lossless(made, value)
    assert api.from_dict(cls, value) == made
    assert api.validate(made) == []


def class_of(name: str) -> type:
    cls: type = getattr(api, name)
    return cls


def event_class(event: Event) -> type:
    return class_of(f"{camel(event.key)}Event")


@pytest.mark.parametrize("place", EVENTS)
def test_written_messages(place: str) -> None:
    cls = event_class(EVENTS[place])
    for message in written(place):
        assert_right(decode(place, message, strict=True), message, cls)
        line = json.dumps(message, ensure_ascii=False)
        for data in (line, line.encode(), bytearray(line.encode())):
            assert decode(place, data) == decode(place, message)


@pytest.mark.parametrize("place", BODIES)
def test_written_bodies(place: str) -> None:
    type = BODIES[place]
    assert isinstance(type, Ref)
    cls = class_of(type.name)
    for body in written(place):
        assert_right(api.from_dict(cls, body, strict=True), body, cls)


@pytest.mark.parametrize("target", MADE)
def test_made_samples_and_the_strict_checker(target: str) -> None:
    for sample in MADE[target]:
        kind: Any = SchemaRef(target)
        if sample.channel:
            tables = _schema.CLIENT if sample.direction == "client" else _schema.SERVER
            kind = tables[sample.channel]
        found = check(sample.value, kind, _schema.SCHEMA)
        got = [(violation.code, violation.path) for violation in found]
        expected = [(sample.code, json_path(sample.path))]
        assert got == ([] if sample.valid else expected), sample.name


@pytest.mark.parametrize("event", SPEC.events, ids=lambda event: str(event.key))
def test_made_messages(event: Event) -> None:
    cls = event_class(event)
    places = [place for place, listed in EVENTS.items() if listed == event]
    for sample in MADE[event.key]:
        for place in places:
            made = decode(place, sample.value)
            assert_lossless(made, sample.value)
            if sample.valid:
                assert_right(
                    decode(place, sample.value, strict=True), sample.value, cls
                )
            else:
                assert_refused(lambda: decode(place, sample.value, strict=True), sample)


def assert_refused(call: Any, sample: Sample) -> None:
    with pytest.raises(api.DecodeError) as caught:
        call()
    (violation,) = caught.value.violations
    expected = (sample.code, json_path(sample.path))
    assert (violation.code, violation.path) == expected, sample.name


@pytest.mark.parametrize(
    "name", [item.name for item in SPEC.definitions if isinstance(item, Struct)]
)
def test_made_objects(name: str) -> None:
    cls = class_of(name)
    for sample in MADE[name]:
        if not isinstance(sample.value, dict):
            with pytest.raises(api.DecodeError, match=r"^\$: expected object"):
                api.from_dict(cls, sample.value)
        elif sample.valid:
            made: Any = api.from_dict(cls, sample.value, strict=True)
            assert_right(made, sample.value, cls)
        else:
            assert_lossless(api.from_dict(cls, sample.value), sample.value)
            value = sample.value
            assert_refused(lambda: api.from_dict(cls, value, strict=True), sample)


def test_largest_append() -> None:
    """15 MiB of sound are allowed, a byte more is not."""
    most = "AAAA" * (5 * 1024 * 1024)
    message = {"type": "input_audio_buffer.append", "audio": most}
    made = decode("realtime/client", message, strict=True)
    assert json.loads(api.encode(made)) == message
    message["audio"] += "AA=="
    with pytest.raises(api.DecodeError) as caught:
        decode("realtime/client", message, strict=True)
    assert [violation.code for violation in caught.value.violations] == ["size"]


def test_no_written_message_is_in_a_wrong_place() -> None:
    found = {
        path.relative_to(SAMPLES).as_posix().removesuffix(".json")
        for path in SAMPLES.rglob("*")
        if path.is_file()
    }
    assert found == {*EVENTS, *BODIES}


def test_written_messages_use_everything() -> None:
    coverage = Coverage(SPEC)
    for place, event in EVENTS.items():
        for message in written(place):
            coverage.event(event, message)
    for place, type in BODIES.items():
        for body in written(place):
            coverage.value(type, body)
    wanted = events_of(SPEC) | objects_of(SPEC) | variants_in(SPEC)
    wanted |= enum_values_of(SPEC, open=False)
    assert wanted - coverage.used == set()


def test_made_samples_use_everything() -> None:
    coverage = Coverage(SPEC)
    events = {event.key: event for event in SPEC.events}
    for target, made in MADE.items():
        for sample in made:
            if not sample.valid:
                continue
            if target in events:
                assert isinstance(sample.value, dict)
                coverage.event(events[target], sample.value)
            else:
                coverage.value(Ref(target), sample.value)
    wanted = events_of(SPEC) | objects_of(SPEC) | variants_in(SPEC)
    wanted |= enum_values_of(SPEC, open=False) | enum_values_of(SPEC, open=True)
    assert wanted - coverage.used == set()
