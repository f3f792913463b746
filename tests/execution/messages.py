"""Hypothesis strategies: JSON values, messages of an API, and messages with something wrong in them."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from apis import Api, Door
from hypothesis import strategies as st

Path = tuple[str | int, ...]

TEXTS = st.text(max_size=8) | st.sampled_from(
    [
        "type",
        "kind",
        "op",
        "id",
        "\ud800",
        "\udfff\ud800",
        "\u2028",
        '"',
        "\\",
        "\0",
        "é",
    ]
)
NUMBERS = (
    st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from([0, 1, 0.0, 1.0, -0.0, 24000.0, 2**53 + 1, 10**400, -(10**400)])
)
SCALARS = st.none() | st.booleans() | NUMBERS | TEXTS
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)
WRONG = VALUES | st.sampled_from(
    [None, True, 1, 1.5, "wrong", [], [None], {}, {"type": "wrong"}, {"kind": 1}]
).map(copy.deepcopy)


def places(value: Any, path: Path = ()) -> Iterator[Path]:
    """The place of every value in a JSON value, itself among them."""
    yield path
    if isinstance(value, dict):
        for name, member in value.items():
            yield from places(member, (*path, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from places(item, (*path, index))


def at(value: Any, path: Path) -> Any:
    for step in path:
        value = value[step]
    return value


def put(value: Any, path: Path, new: Any) -> None:
    at(value, path[:-1])[path[-1]] = new


def doors_of(api: Api, target: str) -> list[Door]:
    return [
        door
        for door in api.doors
        for event in api.events(door).values()
        if event.key == target
    ]


@st.composite
def messages(draw: st.DrawFn, api: Api) -> tuple[Door, dict[str, Any]]:
    """A message that is made from the model, mostly valid, and where it is sent."""
    made = [sample for sample in api.samples if sample.channel is not None]
    sample = draw(st.sampled_from(made))
    door = draw(st.sampled_from(doors_of(api, sample.target)))
    value = copy.deepcopy(sample.value)
    assert isinstance(value, dict)
    return door, value


@st.composite
def damaged(draw: st.DrawFn, api: Api) -> tuple[Door, dict[str, Any]]:
    """A message in which some places hold something else, at whatever depth."""
    door, value = draw(messages(api))
    for _ in range(draw(st.integers(1, 3))):
        path = draw(st.sampled_from(list(places(value))))
        _damage(draw, value, path)
    return door, value


def _damage(draw: st.DrawFn, value: dict[str, Any], path: Path) -> None:
    found = at(value, path)
    ways = ["replace", "remove"] if path else []
    if isinstance(found, dict):
        ways += ["member", "strange member"]
    if isinstance(found, list):
        ways.append("item")
    if not ways:
        return
    match draw(st.sampled_from(ways)):
        case "replace":
            put(value, path, draw(WRONG))
        case "remove":
            del at(value, path[:-1])[path[-1]]
        case "member":
            found["not_in_any_spec"] = draw(WRONG)
        case "strange member":
            found[draw(TEXTS)] = draw(WRONG)
        case _:
            found.append(draw(WRONG))


@st.composite
def anything(draw: st.DrawFn, api: Api) -> tuple[Door, dict[str, Any]]:
    """Any JSON object, often with a tag, often one that the API knows."""
    door = draw(st.sampled_from(api.doors))
    value = draw(st.dictionaries(TEXTS, VALUES, max_size=5))
    tags = st.sampled_from([*api.events(door), "no.such.event"])
    if draw(st.booleans()):
        value[api.tag_key(door)] = draw(tags | SCALARS)
    event = api.events(door).get(str(value.get(api.tag_key(door))))
    if event is not None:
        for field in draw(st.lists(st.sampled_from(event.struct.fields), max_size=4)):
            if field.wire != api.tag_key(door):
                value[field.wire] = draw(WRONG)
    return door, value
