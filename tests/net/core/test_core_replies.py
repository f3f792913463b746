"""Which event answers which request."""

from __future__ import annotations

import json
from typing import Any

import pytest
from cores import BROKEN, CHANNEL, frames, made, opened, text
from hypothesis import given
from hypothesis import strategies as st
from wirewright.runtime.net import replies as module
from wirewright.runtime.net.core import Core
from wirewright.runtime.net.errors import ConnectionClosed, RequestFailed
from wirewright.runtime.net.facts import ChannelFacts
from wirewright.runtime.net.policy import Reconnect
from wirewright.runtime.net.queues import Outgoing
from wirewright.runtime.net.replies import Pending, Replies, conditions_of


class Bell:
    """Counts how often it was rung."""

    def __init__(self) -> None:
        self.count = 0

    def notify(self) -> None:
        self.count += 1


def request(core: Core, tag: str, id: str | None = None, **members: Any) -> Pending:
    """Accept a request as a connection does."""
    raw = {"type": tag, **members}
    conditions = conditions_of(CHANNEL.events[tag].replies, raw)
    pending = Pending(id, conditions, Bell())
    core.accept(Outgoing(json.dumps(raw).encode(), tag), pending)
    return pending


def told(pending: Pending) -> int:
    assert isinstance(pending.signal, Bell)
    return pending.signal.count


def test_an_answer_goes_to_the_oldest_request() -> None:
    core = opened()
    first, second = request(core, "ask"), request(core, "ask")
    core.receive(frames(text("hello"), text("answer", n=1)), 0.0)
    assert first.answer == {"type": "answer", "n": 1} and first.error is None
    assert (first.is_done, second.is_done) == (True, False)
    assert (told(first), told(second)) == (1, 0)
    core.receive(frames(text("maybe", n=2)), 0.0)
    assert second.answer["n"] == 2
    assert len(core.inbox) == 3, "answers are events as well"


def test_an_answer_must_hold_what_the_request_held() -> None:
    core = opened()
    first, second = (
        request(core, "find", item_id="one"),
        request(core, "find", item_id="two"),
    )
    core.receive(frames(text("found", item={"id": "two"})), 0.0)
    assert (first.is_done, second.is_done) == (False, True)
    for other in ({"item": {"id": "three"}}, {"item": {}}, {"item": 7}, {}):
        core.receive(frames(text("found", **other)), 0.0)
    assert not first.is_done
    core.receive(frames(text("found", item={"id": "one"})), 0.0)
    assert first.is_done


@pytest.mark.parametrize("members", [{}, {"item_id": None}])
def test_what_the_request_does_not_say_the_answer_may_say(members: Any) -> None:
    core = opened()
    pending = request(core, "find", **members)
    core.receive(frames(text("found", item={"id": "any"})), 0.0)
    assert pending.is_done


def test_an_error_that_names_a_request_fails_that_one() -> None:
    core = opened()
    first, second = request(core, "ask", "id_1"), request(core, "ask", "id_2")
    core.receive(frames(text("error", about="id_2", code="x", message="no")), 0.0)
    assert not first.is_done
    assert isinstance(second.error, RequestFailed) and second.answer is None
    assert (second.error.code, second.error.message) == ("x", "no")
    assert second.error.event["about"] == "id_2"


@pytest.mark.parametrize("about", [None, "other", 7, ["id_1"], {}])
def test_an_error_that_names_nobody_fails_nobody(about: object) -> None:
    core = opened()
    pending, nameless = request(core, "ask", "id_1"), request(core, "ask", None)
    core.receive(frames(text("error", about=about), text("error")), 0.0)
    assert not pending.is_done and not nameless.is_done


def test_an_error_need_not_say_why() -> None:
    core = opened()
    pending = request(core, "ask", "id_1")
    core.receive(frames(text("error", about="id_1", code=7, message=None)), 0.0)
    assert isinstance(pending.error, RequestFailed)
    assert (pending.error.code, pending.error.message) == (None, None)


def test_a_channel_without_errors_has_answers_only() -> None:
    replies = Replies(ChannelFacts("bare", "type", "/"))
    pending = Pending("id_1", {"answer": []}, Bell())
    replies.add(pending)
    replies.offer("error", {"about": "id_1"}, None, 0.0)
    assert not pending.is_done
    replies.offer("answer", {}, "yes", 0.0)
    assert pending.answer == "yes" and not replies


def test_what_is_no_event_answers_nothing() -> None:
    core = opened()
    pending = request(core, "ask")
    core.receive(frames(b'{"type":"answer"', b"7", text("unheard of")), 0.0)
    assert not pending.is_done and len(core.inbox) == 3


def test_the_answer_to_a_request_without_a_caller_is_for_nobody_else() -> None:
    core = opened()
    gone, waiting = request(core, "ask"), request(core, "ask")
    core.replies.abandon(gone, 0.0)
    core.receive(frames(text("answer", n=1)), 0.0)
    assert not waiting.is_done
    core.receive(frames(text("answer", n=2)), 0.0)
    assert waiting.answer["n"] == 2
    assert not core.replies


def test_a_late_answer_is_not_waited_for_for_long() -> None:
    core = opened()
    gone, waiting = request(core, "ask"), request(core, "ask")
    core.replies.abandon(gone, 5.0)
    core.receive(frames(text("answer", n=1)), 15.1)
    assert waiting.answer["n"] == 1 and not gone.is_done
    assert not core.replies


def test_requests_without_a_caller_are_not_remembered_for_ever(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "_ABANDONED_LIMIT", 3)
    core = opened()
    gone = [request(core, "ask") for _ in range(5)]
    for pending in gone:
        core.replies.abandon(pending, 0.0)
    waiting = request(core, "ask")
    core.receive(frames(*[text("answer")] * 3), 0.0)
    assert [pending.is_done for pending in gone] == [False, False, True, True, True]
    core.receive(frames(text("answer")), 0.0)
    assert waiting.is_done


def test_who_was_never_sent_or_is_done_can_be_abandoned() -> None:
    core = opened()
    never = Pending(None, {"answer": []}, Bell())
    core.replies.abandon(never, 0.0)
    done = request(core, "ask")
    core.receive(frames(text("answer")), 0.0)
    core.replies.abandon(done, 0.0)
    core.receive(frames(text("answer")), 0.0)
    assert not never.is_done and told(done) == 1


@pytest.mark.parametrize("reconnect", [None, Reconnect()])
def test_a_disconnect_ends_all_requests(reconnect: Reconnect | None) -> None:
    core = opened(reconnect)
    requests = [request(core, "ask"), request(core, "find")]
    core.replies.abandon(requests[1], 0.0)
    core.disconnected(BROKEN, 0.0)
    for pending in requests:
        assert isinstance(pending.error, ConnectionClosed)
        assert pending.error.code == 1006 and told(pending) == 1
    assert requests[0].error is not requests[1].error
    assert not core.replies


def test_no_answer_is_decoded_when_nobody_waits() -> None:
    def decode(raw: Any) -> Any:
        raise AssertionError("decoded")

    core = opened()
    core.decoders["answer"] = decode
    core.receive(frames(text("answer")), 0.0)
    assert len(core.inbox) == 1


def test_the_value_may_lie_deep() -> None:
    assert module.value_at({"a": {"b": [1]}}, ("a", "b")) == [1]
    assert module.text_at({"a": 1}, ("a",)) is None
    assert module.text_at({"a": "x"}, None) is None
    assert module.text_at([], ("a",)) is None


@given(st.data())
def test_many_requests_and_many_answers(data: st.DataObject) -> None:
    """Each gets the first answer of its kind and name that no older one has taken."""
    core = made()
    names = st.sampled_from(["a", "b", None])
    asked: list[tuple[str, str | None, Pending]] = []
    for tag in data.draw(st.lists(st.sampled_from(["ask", "find"]), max_size=12)):
        name = data.draw(names)
        asked.append((tag, name, request(core, tag, item_id=name)))
    open_ = list(asked)
    for n, tag in enumerate(data.draw(st.lists(st.sampled_from(["answer", "found"])))):
        name = data.draw(names)
        core.receive(frames(text(tag, n=n, item={"id": name})), 0.0)
        fits = [
            item
            for item in open_
            if (item[0], tag) == ("ask", "answer")
            or ((item[0], tag) == ("find", "found") and item[1] in (None, name))
        ]
        for item in fits[:1]:
            open_.remove(item)
            assert item[2].answer["n"] == n
        assert all(not item[2].is_done for item in open_)
