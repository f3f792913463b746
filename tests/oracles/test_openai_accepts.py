"""The `openai` package as a second opinion: what we call valid, its types must take.

But for the differences that are listed here, each with a reason.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

pytest.importorskip("openai", reason="the openai package is the oracle here")

from pydantic import TypeAdapter, ValidationError
from wirewright.samples import Sample, samples
from wirewright.spec.load import load_folder

from openai_shapes import variants_of
from openai_types import BODIES, UNIONS, Place, tag_of
from shapes import Json

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec" / "openai-realtime" / "2026-11"
WRITTEN = ROOT / "tests" / "samples"


class Difference(NamedTuple):
    """What we allow and the package does not, and how to make it fit there."""

    reason: str
    where: str
    differs: Callable[[dict[str, Any]], bool]
    adapt: Callable[[dict[str, Any]], object]


DIFFERENCES = (
    Difference(
        "Servers and published examples have parts of the kinds text and audio in "
        "assistant messages; the package has output_text and output_audio.",
        r".*\.(item|input\[\]|output\[\])\.content\[\]",
        lambda part: part.get("type") in ("text", "audio"),
        lambda part: part.update(type=f"output_{part['type']}"),
    ),
    Difference(
        "The other way round, a part of a response may be called as in an item.",
        r"\.(part|content)",
        lambda part: str(part.get("type")).startswith("output_"),
        lambda part: part.update(type=part["type"].removeprefix("output_")),
    ),
    Difference(
        "The package takes references to items as parameters only.",
        r"\.response\.input\[\]",
        lambda item: item.get("type") == "item_reference",
        lambda item: item.update(type="message", role="system", content=[]),
    ),
    Difference(
        "A request may ask for a custom voice, so its response may name one.",
        r"\.response\.audio\.output",
        lambda output: isinstance(output.get("voice"), dict),
        lambda output: output.update(voice="marin"),
    ),
    Difference(
        "In a transcription in effect the reference has any text for the kind of turn "
        "detection, or none; the package has the type of the request.",
        r"\.session\.audio\.input\.turn_detection",
        lambda vad: vad.get("type") not in ("server_vad", "semantic_vad"),
        lambda vad: vad.update(type="server_vad"),
    ),
    Difference(
        "The reference has any text here, the package one constant.",
        r"\.conversation",
        lambda conversation: "object" in conversation,
        lambda conversation: conversation.pop("object"),
    ),
)


def adapted(message: Json, differences: Iterable[Difference]) -> tuple[Json, set[str]]:
    """A copy without the differences, and the reasons of those that it had."""
    found: set[str] = set()
    message = copy.deepcopy(message)
    for path, part in list(_objects(message)):
        for difference in differences:
            if re.fullmatch(difference.where, path) and difference.differs(part):
                difference.adapt(part)
                found.add(difference.reason)
    return message, found


def _objects(value: Json, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(value, list):
        for item in value:
            yield from _objects(item, f"{path}[]")
    elif isinstance(value, dict):
        yield path, value
        for key, member in value.items():
            yield from _objects(member, f"{path}.{key}")


def _written() -> Iterator[tuple[Place, str, Json]]:
    for place in UNIONS:
        folder = WRITTEN / place.channel / place.direction
        for file in sorted(folder.glob("*.json")):
            for message in json.loads(file.read_text(encoding="utf-8")):
                yield place, file.name, message


def _made() -> Iterator[tuple[Place, str, Json]]:
    spec = load_folder(SPEC, "spec")
    made: dict[str, list[Sample]] = {}
    for sample in samples(spec):
        if sample.valid:
            made.setdefault(sample.target, []).append(sample)
    for channel in spec.channels:
        # The package has no channel for transcriptions; its types are the same.
        name = "realtime" if channel.name == "transcription" else channel.name
        for direction, events in (
            ("client", channel.client),
            ("server", channel.server),
        ):
            place = Place(name, direction)
            for event in events if place in UNIONS else ():
                yield from ((place, s.name, s.value) for s in made[event.key])


MESSAGES = [*_written(), *_made()]
ADAPTERS: dict[tuple[Place, str], TypeAdapter[Any]] = {
    (place, tag_of(cls)): TypeAdapter(cls)
    for place, union in UNIONS.items()
    for cls in variants_of(union)
}


def accepts(place: Place, message: Any) -> bool:
    """Whether the package's class for the event takes the message."""
    try:
        ADAPTERS[place, message["type"]].validate_python(message)
    except ValidationError:
        return False
    return True


def test_there_are_messages_of_every_event_from_both_hands() -> None:
    for messages in (_written(), _made()):
        events = {(place, message["type"]) for place, _, message in messages}  # type: ignore[call-overload,index]
        assert events == ADAPTERS.keys()


def test_what_we_call_valid_is_valid_by_the_package_but_for_the_differences() -> None:
    refused = [
        name
        for place, name, message in MESSAGES
        if not accepts(place, adapted(message, DIFFERENCES)[0])
    ]
    assert refused == []


@pytest.mark.parametrize("difference", DIFFERENCES, ids=lambda d: d.where)
def test_each_difference_is_one(difference: Difference) -> None:
    others = [other for other in DIFFERENCES if other is not difference]
    assert any(
        difference.reason in adapted(message, DIFFERENCES)[1]
        and not accepts(place, adapted(message, others)[0])
        for place, _, message in MESSAGES
    )


@pytest.mark.parametrize("file", BODIES)
def test_bodies_of_requests_and_answers_are_valid_by_the_package(file: str) -> None:
    adapter = TypeAdapter(BODIES[file][1])
    path = WRITTEN / "endpoints" / f"{file}.json"
    for body in json.loads(path.read_text(encoding="utf-8")):
        _exhaust(adapter.validate_python(body))


def _exhaust(value: object) -> None:
    """Run the validators that pydantic leaves in place of an `Iterable`."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, Iterable) and not isinstance(value, str):
        for item in value:
            _exhaust(item)
