"""The two queues: nothing is lost, sizes add up, order is kept, limits hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wirewright.runtime.net.queues import OVERHEAD, Inbox, Outbox, Outgoing

MESSAGES = st.lists(st.binary(max_size=40), max_size=30)


@given(MESSAGES, st.integers(1, 2000), st.randoms(use_true_random=False))
def test_inbox(messages: list[bytes], limit: int, random: object) -> None:
    inbox = Inbox(limit)
    taken: list[bytes] = []
    waiting: list[bytes] = []
    for message in messages:
        inbox.put(message)
        waiting.append(message)
        if random.random() < 0.4:  # type: ignore[attr-defined]
            taken.append(inbox.take())
            assert taken[-1] == waiting.pop(0)
        size = sum(len(message) + OVERHEAD for message in waiting)
        assert inbox.size == size and len(inbox) == len(waiting)
        assert inbox.is_full is (size >= limit)
        assert inbox.is_low is (size <= limit / 2)
    while inbox:
        taken.append(inbox.take())
    assert taken == messages and inbox.size == 0


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("put"), st.integers(0, 400)),
        st.tuples(st.sampled_from(["take", "confirm", "break"]), st.integers(0, 5)),
    ),
    max_size=60,
)


@given(STEPS, st.integers(1, 3000))
def test_outbox(steps: list[tuple[str, int]], limit: int) -> None:
    """Every message that was accepted is confirmed, given up or reported: once."""
    box = Outbox(limit)
    accepted: list[Outgoing] = []
    waiting: list[Outgoing] = []
    flying: list[Outgoing] = []
    done: list[Outgoing] = []
    for step, number in steps:
        if step == "put":
            message = Outgoing(b"%d" % len(accepted) + b"x" * number)
            fits = sum(item.cost for item in waiting + flying) + message.cost <= limit
            assert box.has_room(message.cost) is (fits or not waiting + flying)
            if box.has_room(message.cost):
                box.put(message)
                accepted.append(message)
                waiting.append(message)
        elif step == "take" and waiting:
            assert box.take() is waiting[0]
            flying.append(waiting.pop(0))
        elif step == "confirm":
            count = min(number, len(flying))
            box.confirm(box.confirmed + count)
            done += flying[:count]
            del flying[:count]
        elif step == "break":
            assert box.give_up() == flying
            done += flying
            flying.clear()
        assert box.size == sum(item.cost for item in waiting + flying)
        assert box.flying_size == sum(item.cost for item in flying)
        assert bool(box) is bool(waiting)
        assert (box.confirmed, box.sent) == (len(done), len(done) + len(flying))
    left = [(item.data, item.maybe_sent) for item in box.unsent()]
    assert left == [(item.data, True) for item in flying] + [
        (item.data, False) for item in waiting
    ]
    assert [item.data for item in done] + [data for data, _ in left] == [
        item.data for item in accepted
    ]
    assert (box.size, box.flying_size, box.unsent()) == (0, 0, ())


def test_a_single_message_larger_than_the_limit_has_room_alone() -> None:
    box = Outbox(10)
    assert box.has_room(5000)
    box.put(Outgoing(b"x" * 4800))
    assert not box.has_room(1)
    box.take()
    assert not box.has_room(1)
    box.confirm(1)
    assert box.has_room(5000)


def test_a_confirmation_of_more_than_was_sent_is_for_what_was_sent() -> None:
    box = Outbox(10_000)
    box.put(Outgoing(b"one"))
    box.confirm(5)
    assert box.confirmed == 0
    box.take()
    box.confirm(5)
    assert (box.confirmed, box.size) == (1, 0)


def test_what_a_reconnect_sends_again_goes_out_first_and_once() -> None:
    box = Outbox(10)
    box.put(Outgoing(b"mine"))
    box.put_first([Outgoing(b"old", replayed=True)])
    box.put_first([Outgoing(b"a", replayed=True), Outgoing(b"b", replayed=True)])
    assert box.size == sum(OVERHEAD + size for size in (1, 1, 4))
    assert [box.take().data for _ in range(3)] == [b"a", b"b", b"mine"]


def test_an_empty_queue_gives_nothing() -> None:
    with pytest.raises(IndexError):
        Outbox(10).take()
    with pytest.raises(IndexError):
        Inbox(10).take()
