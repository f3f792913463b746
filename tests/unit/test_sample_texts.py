"""Texts made for the patterns and the limits of strings."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from wirewright.samples import NoSample
from wirewright.samples.texts import distinct, fits, odd, of_length, plain, unlike
from wirewright.spec.model import Limits, String

EASY = [
    "^[A-Z]+$",
    "^tunnel_[a-z0-9]{32}$",
    r"^\d{4}-\d\d-\d\d$",
    r"^(?:https?|wss)://[^/\s]+(/.*)?$",
    "^(a|bc)(?P<name>x{2,3})*y?$",
    r"^[^a-zA-Z]\.\x41\u00e9[\]\-]$",
    r"\bword\b",
    "^.{3}$",
    "",
]


@pytest.mark.parametrize("pattern", EASY)
def test_pattern_is_matched_and_missed(pattern: str) -> None:
    string = String(Limits(0, 40), pattern)
    assert fits(string, plain(string))
    wrong = unlike(string)
    assert (wrong is None) == (pattern == "")
    if wrong is not None:
        assert len(wrong) <= 40
        assert not fits(string, wrong)


@pytest.mark.parametrize("length", [1, 2, 63, 64])
def test_pattern_of_a_length(length: int) -> None:
    text = of_length(String(pattern="^[a-z]+$"), length)
    assert text is not None
    assert len(text) == length


def test_pattern_of_an_impossible_length() -> None:
    assert of_length(String(pattern="^(?:ab)+$"), 7) is None


def test_different_texts() -> None:
    assert len(set(distinct(String(pattern="^[a-c]$"), 3))) == 3
    with pytest.raises(NoSample, match=r"\^\[a-c\]\$"):
        distinct(String(pattern="^[a-c]$"), 4)


CLASSES = st.sampled_from(["[a-z]", "[^b]", r"\d", r"\w", ".", "x", r"\.", "(?:ab|c)"])
REPEATS = st.sampled_from(["", "+", "*", "?", "{2}", "{1,3}", "{2,}", "+?"])
PATTERNS = st.lists(st.tuples(CLASSES, REPEATS), max_size=4).map(
    lambda parts: f"^{''.join(part + often for part, often in parts)}$"
)


@given(PATTERNS)
def test_usual_patterns_are_matched(pattern: str) -> None:
    string = String(pattern=pattern)
    assert fits(string, plain(string))
    assert fits(string, odd(string))


@given(st.integers(0, 50), st.integers(0, 50))
def test_limits_are_kept(low: int, more: int) -> None:
    limits = Limits(low, low + more)
    assert low <= len(plain(String(limits))) <= low + more
    assert low <= len(odd(String(limits))) <= low + more
    for length in (low, low + more):
        assert len(of_length(String(limits), length) or "") == length
