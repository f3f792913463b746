"""`UNSET`: falsy, one object, through every way of copying."""

from __future__ import annotations

import copy
import pickle

import pytest

from wirewright.runtime.unset import UNSET, UnsetType


def test_is_falsy_and_not_none() -> None:
    assert not UNSET
    assert bool(UNSET) is False
    assert UNSET is not None
    assert repr(UNSET) == "UNSET"


def test_has_one_value() -> None:
    assert list(UnsetType) == [UNSET]


def test_copies_are_the_same_object() -> None:
    assert copy.copy(UNSET) is UNSET
    assert copy.deepcopy({"a": [UNSET]})["a"][0] is UNSET


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickles_as_the_same_object(protocol: int) -> None:
    assert pickle.loads(pickle.dumps(UNSET, protocol)) is UNSET
