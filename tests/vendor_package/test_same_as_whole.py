"""A vendored package does to its messages what the whole package does, and keeps all others."""

from __future__ import annotations

import copy
import json
from random import Random
from typing import Any

import pytest
from apis import Door, flagship, glasshouse
from vendored import FIVE, package_of

from wirewright.samples import Sample
from wirewright.vendor.selection import Selection

API = flagship()
TAGS = sorted({event.tag for event in API.spec.events})
KEYS = sorted(event.key for event in API.spec.events)


def shape(value: Any) -> Any:
    """An object as nested tuples with the names of its classes, to compare objects of two packages."""
    if isinstance(value, list):
        return [shape(item) for item in value]
    if isinstance(value, dict):
        return {key: shape(item) for key, item in value.items()}
    if hasattr(value, "_defaults_"):
        members = {name: shape(getattr(value, name)) for name in value._defaults_}
        return type(value).__name__, members
    if type(value).__name__ in ("Unknown", "UnknownEvent"):
        return type(value).__name__, value.raw
    return repr(value)


def outcome(package: Any, door: Door, message: Any, strict: bool) -> Any:
    """The object that a message becomes, or what is wrong with it."""
    decode = getattr(package, f"decode_{door[1]}_event")
    try:
        value = decode(message, channel=door[0], strict=strict)
    except package.DecodeError as error:
        return [repr(item) for item in error.violations]
    return shape(value)


def assert_same(part: Any, door: Door, message: Any) -> None:
    """Both packages decode, check, print and encode a message in the same way."""
    whole = API.package
    text = json.dumps(message)
    for strict in (False, True) if message["type"] in TAGS else (False,):
        # A strict reader names the events that it knows.
        assert outcome(part, door, text, strict) == outcome(whole, door, text, strict)
    values = [
        getattr(package, f"decode_{door[1]}_event")(text, channel=door[0])
        for package in (part, whole)
    ]
    assert repr(values[0]) == repr(values[1])
    assert json.loads(part.encode(values[0])) == message
    assert part.to_dict(values[0]) == message
    assert list(map(repr, part.validate(values[0]))) == list(
        map(repr, whole.validate(values[1]))
    )


def doors_of(part: Any, tag: str) -> list[Door]:
    return [door for door in API.doors if tag in API.events(door)]


@pytest.mark.parametrize("single_file", [False, True])
def test_every_sample_of_five_events(single_file: bool) -> None:
    part = package_of(Selection(events=FIVE, single_file=single_file))
    count = 0
    for key in FIVE:
        for sample in API.samples_of(key):
            for door in doors_of(part, sample.value["type"]):
                assert_same(part, door, sample.value)
                count += 1
    assert count > 100


def test_every_class_of_everything() -> None:
    types = tuple(item.name for item in API.spec.definitions)
    part = package_of(Selection(events=tuple(KEYS), types=types))
    for name, (cls, struct) in API.classes().items():
        for sample in API.samples_of(struct.name):
            if isinstance(sample.value, dict):
                mine = part.from_dict(getattr(part, name), copy.deepcopy(sample.value))
                theirs = API.package.from_dict(cls, copy.deepcopy(sample.value))
                assert shape(mine) == shape(theirs)
                assert json.loads(part.encode(mine)) == sample.value
                assert repr(part.validate(mine)) == repr(API.package.validate(theirs))


@pytest.mark.parametrize("single_file", [False, True])
def test_another_api(single_file: bool) -> None:
    """Other tags, names that are no identifiers, unions of all kinds."""
    api = glasshouse()
    part = package_of(Selection(single_file=single_file), glasshouse)
    count = 0
    for sample in api.samples:
        if sample.direction is None or not isinstance(sample.value, dict):
            continue
        door = (str(sample.channel), sample.direction)
        for strict in (False, True):
            mine = outcome(part, door, json.dumps(sample.value), strict)
            assert mine == outcome(api.package, door, json.dumps(sample.value), strict)
        decode = getattr(part, f"decode_{door[1]}_event")
        event = decode(json.dumps(sample.value), channel=door[0])
        assert json.loads(part.encode(event)) == sample.value
        count += 1
    assert count > 300


@pytest.mark.parametrize("seed", range(6))
def test_random_selections(seed: int, request: pytest.FixtureRequest) -> None:
    is_long: bool = request.config.getoption("--long")
    for round in range(40 if is_long else 1):
        random = Random(f"{seed}.{round}")
        keys = random.sample(KEYS, random.randint(1, 5))
        single = random.random() < 0.5
        assert_selection(Selection(events=tuple(keys), single_file=single), random)


def assert_selection(selection: Selection, random: Random) -> None:
    """Samples of what is selected are the same in both packages, all others are kept as they are."""
    part = package_of(selection)
    for key in selection.events:
        samples = API.samples_of(key)
        for sample in random.sample(samples, min(len(samples), 25)):
            assert sample.channel is not None and sample.direction is not None
            assert_same(part, (sample.channel, sample.direction), sample.value)
    for door in API.doors:
        others = [
            tag
            for tag, event in API.events(door).items()
            if event.key not in selection.events
        ]
        if door[0] in channels_of(selection):
            for tag in random.sample(others, min(len(others), 5)):
                assert_kept(part, door, API.samples_of(API.events(door)[tag].key)[0])


def assert_kept(part: Any, door: Door, sample: Sample) -> None:
    """What a package does not know is an `UnknownEvent`, there and back."""
    decode = getattr(part, f"decode_{door[1]}_event")
    event = decode(json.dumps(sample.value), channel=door[0])
    assert event == part.UnknownEvent(sample.value["type"], sample.value)
    assert json.loads(part.encode(event)) == sample.value


def channels_of(selection: Selection) -> set[str]:
    """The channels that carry what is selected."""
    return {
        channel.name
        for channel in API.spec.channels
        for event in (*channel.client, *channel.server)
        if event.key in selection.events
    }
