"""Endpoints as facts: what they are called, what they take, what they answer."""

from __future__ import annotations

from ..spec.model import Answer, Definition, Endpoint, Spec, Struct
from .fact_parts import call, parameter, several, text
from .layout import Part
from .sinks import literal

JSON = "application/json"


def requests_of(endpoint: Endpoint) -> list[tuple[str, str | None]]:
    """What an endpoint is called for each kind of body: its name, then with the media type's last word."""
    if not endpoint.request:
        return [(endpoint.name, None)]
    first, *others = (body.media for body in endpoint.request)
    named: list[tuple[str, str | None]] = [(endpoint.name, first)]
    for media in others:
        named.append((f"{endpoint.name}_{last_word(media)}", media))
    return named


def last_word(media: str) -> str:
    """The last word of a media type: `application/vnd.x+sdp` → `sdp`."""
    return media.rpartition("/")[2].rpartition("+")[2].rpartition(".")[2]


def media_of(endpoint: Endpoint) -> str | None:
    """The media type of an endpoint's answer; JSON first, None without a body."""
    medias = [body.media for body in endpoint.response.bodies]
    return JSON if JSON in medias else medias[0] if medias else None


def body_struct(spec: Spec, endpoint: Endpoint, media: str | None) -> Struct | None:
    """The object that an endpoint takes as its body, if it is one."""
    for body in endpoint.request:
        name = getattr(body.type, "name", None)
        if body.media == media and name is not None:
            definition: Definition = spec.definition(name)
            return definition if isinstance(definition, Struct) else None
    return None


def endpoint_facts(spec: Spec, endpoint: Endpoint) -> list[tuple[str, Part]]:
    """The facts of an endpoint, for each way of calling it, by the name of that."""
    listed: list[tuple[str, Part]] = []
    for name, media in requests_of(endpoint):
        facts = call(
            "EndpointFacts",
            (
                ("name", literal(name)),
                ("method", literal(endpoint.method)),
                ("path", literal(endpoint.path)),
                (
                    "path_parameters",
                    several([parameter(field) for field in endpoint.path_parameters]),
                ),
                ("query", several([parameter(field) for field in endpoint.query])),
                ("media", text(media)),
                ("parts", _parts(spec, endpoint, media)),
                ("status", _status(endpoint.response)),
                ("accept", text(media_of(endpoint))),
            ),
        )
        listed.append((name, facts))
    return listed


def _status(answer: Answer) -> Part | None:
    return None if answer.status == 200 else str(answer.status)


def _parts(spec: Spec, endpoint: Endpoint, media: str | None) -> Part | None:
    if media != "multipart/form-data":
        return None
    struct = body_struct(spec, endpoint, media)
    if struct is None:
        return None
    return several(
        [
            call(
                "PartFacts",
                (
                    ("name", literal(field.wire)),
                    ("media", literal(field.media or "text/plain")),
                    ("required", "True" if field.required else None),
                ),
            )
            for field in struct.fields
        ]
    )
