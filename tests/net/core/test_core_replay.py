"""What a new connection is told again."""

from __future__ import annotations

import json
from typing import Any

import pytest
from cores import BROKEN, CHANNEL, opened, reconnected, send, text, written
from wirewright.runtime.net.policy import Reconnect
from wirewright.runtime.net.queues import Outgoing
from wirewright.runtime.net.replay import RAW, Replay, merged

TAGS = frozenset({"type", "kind"})


@pytest.mark.parametrize(
    ("old", "new", "result"),
    [
        ({"a": 1, "b": 2}, {"b": 3, "c": 4}, {"a": 1, "b": 3, "c": 4}),
        ({"a": {"x": 1, "y": 2}}, {"a": {"y": 3}}, {"a": {"x": 1, "y": 3}}),
        (
            {"a": {"b": {"c": {"d": 1}, "e": 1}}},
            {"a": {"b": {"c": {"f": 2}}}},
            {"a": {"b": {"c": {"d": 1, "f": 2}, "e": 1}}},
        ),
        ({"a": {"x": 1}}, {"a": None}, {"a": None}),
        ({"a": None}, {"a": {"x": 1}}, {"a": {"x": 1}}),
        ({"a": [1, 2]}, {"a": [3]}, {"a": [3]}),
        ({"a": [{"x": 1}]}, {"a": [{"y": 1}]}, {"a": [{"y": 1}]}),
        ({"a": {"x": 1}}, {"a": {}}, {"a": {"x": 1}}),
        ({"a": {"kind": "p", "x": 1}}, {"a": {"kind": "q"}}, {"a": {"kind": "q"}}),
        (
            {"a": {"kind": "p", "x": 1}},
            {"a": {"kind": "p", "y": 2}},
            {"a": {"kind": "p", "x": 1, "y": 2}},
        ),
        (
            {"a": {"kind": "p", "x": 1}},
            {"a": {"y": 2}},
            {"a": {"kind": "p", "x": 1, "y": 2}},
        ),
        ({"type": "s", "a": 1}, {"type": "t"}, {"type": "t"}),
        ({"a": 1}, {"a": True}, {"a": True}),
        ({"a": {"x": 1}}, {"a": "off"}, {"a": "off"}),
    ],
)
def test_merging(old: Any, new: Any, result: Any) -> None:
    before = json.dumps([old, new])
    assert merged(old, new, TAGS) == result
    assert json.dumps([old, new]) == before, "neither is changed"


def sent_again(*messages: bytes) -> list[Any]:
    """What is written first after a reconnect."""
    core = opened(Reconnect())
    send(core, *messages)
    written(core)
    reconnected(core)
    return [json.loads(str(item, "utf-8")) for item in written(core)]  # type: ignore[arg-type]


def test_configurations_are_laid_over_each_other() -> None:
    assert sent_again(
        text("setup", id="id_1", house={"beds": 1, "heat": {"kind": "gas", "max": 3}}),
        text("setup", id="id_2", house={"beds": 2, "heat": {"kind": "wood"}}),
    ) == [{"type": "setup", "house": {"beds": 2, "heat": {"kind": "wood"}}}]


def test_of_the_other_kind_the_latest_counts() -> None:
    assert sent_again(text("mode", a=1), text("mode", id="x", b=2)) == [
        {"type": "mode", "b": 2}
    ]


def test_each_kind_keeps_the_place_of_its_first() -> None:
    assert sent_again(text("mode", n=1), text("setup"), text("mode", n=2)) == [
        {"type": "mode", "n": 2},
        {"type": "setup"},
    ]


def test_what_configures_nothing_is_counted_once() -> None:
    core = opened(Reconnect())
    send(core, text("audio"), text("audio"), text("hello"), text("setup"))
    written(core)
    report = reconnected(core)
    assert report.restored == ("setup",)
    assert report.not_restored == {"audio": 2, "hello": 1}
    written(core)
    assert reconnected(core).not_restored == {}


def test_what_was_not_written_yet_is_neither() -> None:
    core = opened(Reconnect())
    send(core, text("audio"), text("setup", late=True))
    report = reconnected(core)
    assert (report.restored, report.not_restored, report.maybe_sent) == ((), {}, ())
    assert written(core) == [text("audio"), text("setup", late=True)]


def test_the_configuration_goes_out_before_what_waits() -> None:
    core = opened(Reconnect())
    send(core, text("setup", a=1))
    written(core)
    send(core, text("audio"))
    reconnected(core)
    first, second = written(core)
    assert json.loads(str(first, "utf-8")) == {"type": "setup", "a": 1}  # type: ignore[arg-type]
    assert second == text("audio")


def test_a_second_break_before_it_was_sent_doubles_nothing() -> None:
    core = opened(Reconnect())
    send(core, text("setup", a=1))
    written(core)
    reconnected(core)
    report = reconnected(core)
    assert report.restored == ("setup",)
    assert len(written(core)) == 1


def test_what_is_sent_again_is_not_counted_or_merged_anew() -> None:
    core = opened(Reconnect())
    send(core, text("setup", a=1))
    for _ in range(3):
        written(core)
        report = reconnected(core)
        assert (report.restored, report.not_restored) == (("setup",), {})
        assert report.maybe_sent == ()


def test_a_configuration_in_flight_is_reported_when_nobody_gets_it() -> None:
    core = opened(Reconnect(attempts=1))
    send(core, text("setup", a=1), text("audio"))
    written(core)
    attempt = core.disconnected(BROKEN, 0.0)
    assert attempt is not None
    core.aborted(attempt)
    unsent = core.closed_error().unsent
    assert [(item.data, item.maybe_sent) for item in unsent] == [
        (text("setup", a=1), True),
        (text("audio"), True),
    ]


def test_a_configuration_that_is_sent_again_is_reported_at_the_end() -> None:
    core = opened(Reconnect())
    send(core, text("setup", a=1))
    written(core)
    reconnected(core)
    core.cut()
    (unsent,) = core.closed_error().unsent
    assert (json.loads(unsent.data), unsent.maybe_sent) == (
        {"type": "setup", "a": 1},
        False,
    )


@pytest.mark.parametrize(
    ("data", "tag"),
    [
        (b'{"type":"setup","a":1}', "setup"),
        (b'{"type":"audio"}', "audio"),
        (b"not JSON", RAW),
        (b"[]", RAW),
        (b'{"type":7}', RAW),
        (b"\xff", RAW),
        (b'{"a":' + b"[" * 1000, RAW),
    ],
)
def test_raw_messages_are_read(data: bytes, tag: str) -> None:
    replay = Replay(CHANNEL, frozenset())
    message = Outgoing(data)
    replay.note(message)
    if tag == "setup":
        assert message.replayed and replay.restored() == ("setup",)
        (again,) = replay.messages()
        assert (again.tag, again.replayed) == ("setup", True)
        assert json.loads(again.data) == json.loads(data)
    else:
        assert not message.replayed and replay.not_restored() == {tag: 1}


def test_a_message_with_a_tag_that_is_no_json_is_no_configuration() -> None:
    replay = Replay(CHANNEL, frozenset())
    replay.note(Outgoing(b"{", "setup"))
    assert replay.restored() == () and replay.not_restored() == {RAW: 1}


def test_nothing_is_noted_without_a_reconnect() -> None:
    core = opened()
    send(core, text("setup"))
    written(core)
    core.disconnected(BROKEN, 0.0)
    (unsent,) = core.closed_error().unsent
    assert (unsent.data, unsent.maybe_sent) == (text("setup"), True)
