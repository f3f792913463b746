"""Texts for the strings of a spec."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from ..spec.model import Limits, String
from .patterns import guesses
from .sample import LARGEST, NoSample

ODD = 'Zoë said:\t"2 \\ 3" \u2028 \x7f 😀'
"""What an encoder or a decoder may stumble over."""

_STEPS = 64
_CHOICES = 5
_TRIES = 20_000


def fit(text: str, limits: Limits) -> str:
    """A text made as long or as short as the limits ask for."""
    low, high = bounds(limits)
    return (text + "x" * (low - len(text)))[:high]


def bounds(limits: Limits) -> tuple[int, int | None]:
    """Limits of a length, which are whole numbers; what has no lower limit has 0."""
    high = limits.maximum
    return int(limits.minimum or 0), None if high is None else int(high)


def plain(string: String) -> str:
    """An ordinary text."""
    return _first(string) if string.pattern else fit("text", string.length)


def odd(string: String) -> str:
    """A text with unusual characters, if they are allowed."""
    text = fit(ODD, string.length)
    return text if fits(string, text) else plain(string)


def of_length(string: String, length: int) -> str | None:
    """A text of so many characters, `None` if there seems to be none that fits."""
    exact = String(Limits(length, length), string.pattern)
    if string.pattern is None:
        return "aé€😀"[: length % 4] + "aé€😀" * (length // 4)
    return next(_matching(exact), None)


def distinct(string: String, count: int) -> list[str]:
    """Different texts; `NoSample` if so many cannot be found."""
    if string.pattern is None:
        low, high = bounds(string.length)
        texts = [f"{number:0{low}}" for number in range(count)]
        found = texts if high is None or len(f"{count - 1}") <= high else []
    else:
        found = list(islice(dict.fromkeys(_matching(string, count)), count))
    if len(found) < count:
        raise NoSample(f"there seem to be fewer than {count} texts {_like(string)}")
    return found


def unlike(string: String) -> str | None:
    """A text that has a good length but does not match; `None` if there seems none."""
    right = _first(string)
    wrong = ("", "?", "a", "0", " ", f"{right}?", f"?{right}", right[:-1], right[1:])
    free = String(string.length)
    texts = (fit(text, string.length) for text in (*wrong, right.swapcase(), ODD))
    return next((t for t in texts if fits(free, t) and not fits(string, t)), None)


def fits(string: String, text: str) -> bool:
    """Whether a text without line ends is what the type says."""
    low, high = bounds(string.length)
    if len(text) < low or (high is not None and len(text) > high):
        return False
    pattern = string.pattern
    return pattern is None or re.search(pattern, text, re.ASCII) is not None


@lru_cache(maxsize=None)
def _first(string: String) -> str:
    """The simplest text that matches; `NoSample` if none is found."""
    for text in _matching(string):
        return text
    raise NoSample(f"no text was found {_like(string)}")


def _matching(string: String, choices: int = _CHOICES) -> Iterator[str]:
    assert string.pattern is not None
    low, high = bounds(string.length)
    longest = min(high if high is not None else low + _STEPS, LARGEST)
    for text in islice(guesses(string.pattern, longest, choices), _TRIES):
        if "\n" not in text and fits(string, text):
            yield text


def _like(string: String) -> str:
    low, high = bounds(string.length)
    size = f"at least {low}" if high is None else f"{low} to {high}"
    return f"of {size} characters like /{string.pattern}/"
