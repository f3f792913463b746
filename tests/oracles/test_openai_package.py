"""The `openai` package as a second opinion: what its types allow, we must read.

Typed throughout, strictly valid, without loss.
"""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest

pytest.importorskip("openai", reason="the openai package is the oracle here")

import openai_realtime as api
from openai_realtime.events import channels

from openai_shapes import PARTS, shape_of, variants_of
from openai_types import MODELS, ORACLES, UNIONS, Oracle, Place, tag_of
from readings import same, untyped
from shapes import Json, each


def decode(place: Place, message: Json, *, strict: bool = False) -> Any:
    assert isinstance(message, dict)
    if place.direction == "client":
        return api.decode_client_event(message, channel=place.channel, strict=strict)
    if place.direction == "server":
        return api.decode_server_event(message, channel=place.channel, strict=strict)
    return api.from_dict(getattr(api, place.channel), message, strict=strict)


@pytest.mark.parametrize("place", UNIONS, ids="-".join)
def test_the_events_are_those_of_the_package(place: Place) -> None:
    name = f"{place.channel.capitalize()}{place.direction.capitalize()}Event"
    ours = {
        cls(**dict.fromkeys(_required(cls))).type
        for cls in variants_of(getattr(channels, name))
        if cls is not api.UnknownEvent
    }
    theirs = {tag_of(cls) for cls in variants_of(UNIONS[place])}
    assert ours == theirs


def _required(cls: Any) -> list[str]:
    missing = dataclasses.MISSING
    return [f.name for f in dataclasses.fields(cls) if f.default is missing]


@pytest.mark.parametrize("oracle", ORACLES, ids=lambda oracle: oracle.name)
def test_what_the_package_allows_is_typed_strict_and_lossless(oracle: Oracle) -> None:
    for message in each(shape_of(oracle.type)):
        value = decode(oracle.place, message)
        assert not list(untyped(value)), message
        assert same(json.loads(api.encode(value)), message)
        assert decode(oracle.place, message, strict=True) == value
        assert api.validate(value) == [], message


@pytest.mark.parametrize("oracle", MODELS, ids=lambda oracle: oracle.name)
def test_null_in_any_optional_member_of_a_model_is_kept(oracle: Oracle) -> None:
    # A model cannot tell null from absent, so this says nothing of what is valid.
    for message in each(shape_of(oracle.type, null_is_absent=False)):
        value = decode(oracle.place, message)
        # A kind that is null is none of the kinds, so its object is unknown.
        assert '"type": null' in json.dumps(message) or not list(untyped(value))
        assert same(json.loads(api.encode(value)), message)


def test_a_part_with_members_of_other_kinds_is_its_kind_with_extras() -> None:
    flat = {
        "text": "Good morning.",
        "audio": "UklGRg==",
        "transcript": "Good morning.",
        "image_url": "data:image/png;base64,iVBORw==",
        "detail": "low",
    }
    for role, kinds in {
        "system": ["input_text"],
        "user": ["input_text", "input_audio", "input_image"],
        "assistant": ["output_text", "output_audio"],
    }.items():
        content = [{"type": kind, **flat} for kind in kinds]
        item = {"type": "message", "role": role, "content": content}
        message = {"type": "conversation.item.create", "item": item}
        event = api.decode_client_event(message)
        assert isinstance(event, api.ConversationItemCreateEvent)
        assert isinstance(
            event.item, (api.SystemMessage, api.UserMessage, api.AssistantMessage)
        )
        for kind, part in zip(kinds, event.item.content, strict=True):
            assert not isinstance(part, api.Unknown)
            assert set(part.extra_fields) == flat.keys() - PARTS[kind]
        assert same(json.loads(api.encode(event)), message)
