"""The wire contract on both APIs: nothing is lost, nothing is mistaken, nothing else is raised."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest
from apis import Api, Door, both
from faithful import Faithful, text
from hypothesis import given, settings
from hypothesis import strategies as st
from messages import TEXTS, VALUES, anything, damaged

APIS = pytest.mark.parametrize("api", both(), ids=str)
MANY = settings(max_examples=120, deadline=None, derandomize=True)
FEW = settings(max_examples=60, deadline=None, derandomize=True)

ALWAYS_REFUSED = {"not-json", "type", "missing", "depth", "not-finite", "range"}
"""Codes of what is no message at all; `range` is an integer of too many digits."""


def assert_kept(api: Api, door: Door, raw: dict[str, Any]) -> Any:
    """A message decodes to what the spec says, and comes back as it was."""
    made = api.decode(door, raw)
    Faithful(api).message(door, raw, made)
    sent = api.package.encode(made)
    assert text(json.loads(sent)) == text(raw)
    assert text(api.package.to_dict(made)) == text(raw)
    assert api.decode(door, sent) == made
    assert len(repr(made)) < 20_000
    return made


def found(violations: Any) -> Counter[Any]:
    return Counter(violations)


def assert_checked(api: Api, door: Door, raw: dict[str, Any], made: Any) -> None:
    """Strict decoding, and validation of what was decoded, see the same."""
    listed = found(api.package.validate(made))
    if not listed:
        assert api.decode(door, raw, strict=True) == made
        return
    with pytest.raises(api.package.DecodeError) as caught:
        api.decode(door, raw, strict=True)
    if isinstance(made, api.package.UnknownEvent):
        (violation,) = caught.value.violations
        assert violation.code == "unknown-event"
    else:
        assert found(caught.value.violations) == listed
    with pytest.raises(api.package.DecodeError) as again:
        api.decode(door, api.package.encode(made), strict=True)
    assert found(again.value.violations) == found(caught.value.violations)


def assert_refused(api: Api, door: Door, data: Any) -> None:
    for strict in (False, True):
        with pytest.raises(api.package.DecodeError) as caught:
            api.decode(door, data, strict=strict)
        (violation,) = caught.value.violations
        assert violation.code in ALWAYS_REFUSED


def is_message(api: Api, door: Door, raw: Any) -> bool:
    return isinstance(raw, dict) and isinstance(raw.get(api.tag_key(door)), str)


@APIS
def test_every_sample(api: Api, stride: int) -> None:
    for sample in api.samples[::stride]:
        if sample.channel is not None:
            assert isinstance(sample.value, dict) and sample.direction is not None
            door = (sample.channel, sample.direction)
            made = assert_kept(api, door, sample.value)
            assert_checked(api, door, sample.value, made)


@APIS
def test_damaged_messages(api: Api) -> None:
    @MANY
    @given(damaged(api))
    def run(message: tuple[Door, dict[str, Any]]) -> None:
        door, raw = message
        if is_message(api, door, raw):
            made = assert_kept(api, door, raw)
            assert_checked(api, door, raw, made)
        else:
            assert_refused(api, door, raw)

    run()


@APIS
def test_any_object(api: Api) -> None:
    @MANY
    @given(anything(api))
    def run(message: tuple[Door, dict[str, Any]]) -> None:
        door, raw = message
        if is_message(api, door, raw):
            made = assert_kept(api, door, raw)
            assert_checked(api, door, raw, made)
        else:
            assert_refused(api, door, raw)

    run()


@APIS
def test_every_form_of_input(api: Api) -> None:
    @FEW
    @given(damaged(api), st.booleans())
    def run(message: tuple[Door, dict[str, Any]], ascii_only: bool) -> None:
        door, raw = message
        if not is_message(api, door, raw):
            return
        line = json.dumps(raw, ensure_ascii=ascii_only, indent=None)
        made = api.decode(door, raw)
        assert api.decode(door, line) == made
        assert api.decode(door, f" \t\r\n{line}\n") == made
        data = json.dumps(raw).encode()
        assert api.decode(door, data) == made
        assert api.decode(door, bytearray(data)) == made
        assert api.decode(door, memoryview(data)) == made
        assert api.decode(door, memoryview(b"_" + data + b"_")[1:-1]) == made

    run()


@APIS
def test_a_dict_is_copied(api: Api) -> None:
    @FEW
    @given(damaged(api))
    def run(message: tuple[Door, dict[str, Any]]) -> None:
        door, raw = message
        if not is_message(api, door, raw):
            return
        before = text(raw)
        made = api.decode(door, raw)
        api.package.to_dict(made).clear()
        assert text(raw) == before
        _spoil(raw)
        assert text(api.package.to_dict(made)) == before

    run()


def _spoil(value: Any) -> None:
    """Change every list and object of a value."""
    members: list[Any] = []
    if isinstance(value, dict):
        members = list(value.values())
        value["spoilt"] = True
    elif isinstance(value, list):
        members = list(value)
        value.append("spoilt")
    for member in members:
        _spoil(member)


@APIS
def test_whatever_comes(api: Api) -> None:
    """Texts and bytes that are mostly no JSON."""
    door = api.doors[1]

    @MANY
    @given(
        st.binary(max_size=30)
        | st.text(max_size=30)
        | VALUES.map(json.dumps)
        | st.tuples(st.text(max_size=4), VALUES.map(json.dumps)).map("".join)
        | st.sampled_from(["", " ", "\ufeff{}", "{}{}", "nul", "[1,]", "{'a':1}"])
    )
    def run(data: str | bytes) -> None:
        try:
            raw: Any = json.loads(data)
        except (ValueError, UnicodeDecodeError):
            raw = None
        if not is_message(api, door, raw):
            assert_refused(api, door, data)

    run()


@APIS
@pytest.mark.parametrize(
    "data",
    [None, 1, 1.5, True, [], (), object(), {1, 2}, iter("")],
    ids=lambda data: type(data).__name__,
)
def test_whatever_is_no_input(api: Api, data: Any) -> None:
    assert_refused(api, api.doors[0], data)


@APIS
def test_dicts_that_are_no_json(api: Api) -> None:
    door = api.doors[1]
    tag = next(iter(api.events(door)))
    cycle: dict[str, Any] = {api.tag_key(door): tag}
    cycle["self"] = [cycle]
    odd: list[dict[Any, Any]] = [
        cycle,
        {api.tag_key(door): tag, "a": object()},
        {api.tag_key(door): tag, "a": {1, 2}},
        {api.tag_key(door): tag, "a": b""},
        {api.tag_key(door): tag, "a": {1: 2}},
        {api.tag_key(door): tag, None: 1},
        {api.tag_key(door): tag, "a": float("nan")},
        {api.tag_key(door): tag, "a": [float("-inf")]},
        {api.tag_key(door): tag, "a": 10**5000},
    ]
    for data in odd:
        assert_refused(api, door, data)


@APIS
def test_the_five_refusals(api: Api) -> None:
    """Each with its code and its place."""
    door = api.doors[1]
    key = api.tag_key(door)
    tag = next(iter(api.events(door)))
    head = f'{{"{key}":"{tag}","x":'
    for data, code, path in (
        ("{", "not-json", "$"),
        (b"\xff{}", "not-json", "$"),
        ("\ufeff{}", "not-json", "$"),
        ("[1]", "type", "$"),
        ("null", "type", "$"),
        ('"text"', "type", "$"),
        ("{}", "missing", f"$.{key}"),
        (f'{{"{key}":null}}', "type", f"$.{key}"),
        (f'{{"{key}":7}}', "type", f"$.{key}"),
        (f'{{"{key}":["{tag}"]}}', "type", f"$.{key}"),
        (head + "[" * 128 + "]" * 128 + "}", "depth", "$"),
        (head + "[" * 100_000 + "]" * 100_000 + "}", "depth", "$"),
        (head + "NaN}", "not-finite", "$"),
        (head + "-Infinity}", "not-finite", "$"),
        (head + "1e400}", "not-finite", "$"),
        (head + "9" * 4301 + "}", "range", "$"),
    ):
        for strict in (False, True):
            with pytest.raises(api.package.DecodeError) as caught:
                api.decode(door, data, strict=strict)
            (violation,) = caught.value.violations
            assert (violation.code, violation.path) == (code, path), data[:40]


@APIS
def test_everything_below_the_limits_is_kept(api: Api) -> None:
    door = api.doors[1]
    key = api.tag_key(door)
    tag = next(iter(api.events(door)))
    for member in (
        "[" * 127 + "]" * 127,
        '{"a":' * 126 + "[]" + "}" * 126,
        "9" * 4300,
        "-" + "9" * 4300,
        "1e308",
        "1E-400",
        "-0.0",
        "0.1",
        '"\\ud800"',
        '"\\udc00\\ud800\\u0000\\u2028"',
        '"\\ud83d\\ude00"',
    ):
        data = f'{{"{key}":"{tag}","x":{member}}}'
        made = api.decode(door, data)
        assert text(json.loads(api.package.encode(made))) == text(json.loads(data))
        api.package.encode(made).decode("utf-8")
        api.package.encode(made).decode("utf-8")


@APIS
def test_of_a_repeated_member_the_last_one_counts(api: Api) -> None:
    door = api.doors[1]
    key = api.tag_key(door)
    tag = next(iter(api.events(door)))
    made = api.decode(door, f'{{"{key}":"nothing","{key}":"{tag}","x":1,"x":2}}')
    assert type(made) is api.event_class(api.events(door)[tag])
    assert made.extra_fields == {"x": 2}


@APIS
def test_an_unknown_event_is_named(api: Api) -> None:
    @FEW
    @given(TEXTS, st.dictionaries(TEXTS, VALUES, max_size=3))
    def run(tag: str, members: dict[str, Any]) -> None:
        for door in api.doors:
            if tag in api.events(door):
                continue
            raw = {**members, api.tag_key(door): tag}
            made = api.decode(door, json.dumps(raw))
            assert type(made) is api.package.UnknownEvent
            assert (made.type, text(made.raw)) == (tag, text(raw))
            assert repr(made).startswith(f"UnknownEvent({tag!r}, ")
            assert [v.code for v in api.package.validate(made)] == ["unknown-event"]

    run()


@APIS
def test_an_unknown_channel(api: Api) -> None:
    for function in ("decode_client_event", "decode_server_event"):
        decode = getattr(api.package, function)
        with pytest.raises(ValueError) as caught:
            decode("{}", channel="nowhere")
        for channel in api.spec.channels:
            assert repr(channel.name) in str(caught.value)


@APIS
def test_the_first_channel_is_the_default(api: Api) -> None:
    first = api.spec.channels[0]
    for event in first.server:
        raw = {first.tag: event.tag}
        assert type(api.package.decode_server_event(raw)) is api.event_class(event)
    for event in first.client:
        raw = {first.tag: event.tag}
        assert type(api.package.decode_client_event(raw)) is api.event_class(event)


@APIS
def test_each_tag_is_its_own_class_on_its_channel(api: Api) -> None:
    for door in api.doors:
        for tag, event in api.events(door).items():
            made = api.decode(door, {api.tag_key(door): tag})
            assert type(made) is api.event_class(event)


@APIS
def test_all_violations_at_once(api: Api) -> None:
    """Each member of a message is wrong in a way of its own; every one is reported."""
    for event in api.spec.events:
        made = api.samples_of(event.key)
        (full,) = (sample for sample in made if sample.name.endswith("/valid/full"))
        assert isinstance(full.value, dict) and full.channel and full.direction
        raw = dict(full.value)
        expected: Counter[Any] = Counter()
        for sample in made:
            wire = sample.path[0] if sample.path else None
            if sample.valid or wire in (None, api.tag_key((full.channel, "client"))):
                continue
            assert isinstance(sample.value, dict) and isinstance(wire, str)
            if any(path[0] == wire for _, path in expected):
                continue
            expected[(sample.code, sample.path)] += 1
            if wire in sample.value:
                raw[wire] = sample.value[wire]
            else:
                del raw[wire]
        json_path = api.module("_runtime.errors").json_path
        door = (full.channel, full.direction)
        with pytest.raises(api.package.DecodeError) as caught:
            api.decode(door, raw, strict=True)
        assert Counter((v.code, v.path) for v in caught.value.violations) == Counter(
            (code, json_path(path)) for code, path in expected
        )
        for violation in caught.value.violations:
            assert violation.expected and violation.got
        assert str(caught.value.violations[0]) in str(caught.value)
