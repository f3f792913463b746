"""What stands for what, and what there is to know of a member, before types are compared."""

from __future__ import annotations

import json
import re
from dataclasses import replace

from ..spec.model import Channel, Endpoint, Event, Field, Spec
from .differences import field_fact
from .type_texts import shape

PARTIES = ("client", "server")


def paired(
    ours: tuple[Channel, ...], theirs: tuple[Channel, ...]
) -> list[tuple[Channel, Channel]]:
    """The channels with the most events in common, one to one."""
    scores: list[tuple[float, int, int]] = []
    for i, own in enumerate(ours):
        for j, other in enumerate(theirs):
            first, second = _tags(own), _tags(other)
            if common := len(first & second):
                scores.append((-common / len(first | second), i, j))
    pairs: list[tuple[Channel, Channel]] = []
    used: set[tuple[str, int]] = set()
    for _, i, j in sorted(scores):
        if ("ours", i) not in used and ("theirs", j) not in used:
            used |= {("ours", i), ("theirs", j)}
            pairs.append((ours[i], theirs[j]))
    return pairs


def events_of(channel: Channel, party: str) -> tuple[Event, ...]:
    """The events that one party sends."""
    return channel.client if party == "client" else channel.server


def _tags(channel: Channel) -> set[tuple[str, str]]:
    return {(party, e.tag) for party in PARTIES for e in events_of(channel, party)}


def label_of(endpoint: Endpoint) -> str:
    """What an endpoint is on the wire."""
    return f"{endpoint.method} {re.sub('{[^}]*}', '{}', endpoint.path)}"


def renamed_variables(ours: Endpoint, theirs: Endpoint) -> tuple[Field, ...]:
    """The path parameters of upstream with the names that ours have, which are not on the wire."""
    names = dict(
        zip(
            re.findall("{([^}]*)}", theirs.path),
            re.findall("{([^}]*)}", ours.path),
            strict=True,
        )
    )
    return tuple(
        replace(field, wire=names.get(field.wire, field.wire))
        for field in theirs.path_parameters
    )


def value_of(text: str | None) -> str:
    """A default, to be compared; empty for none."""
    return "" if text is None else repr(json.loads(text))


def is_deprecated(field: Field) -> bool:
    """Whether a member is deprecated."""
    return field.provenance.deprecated is not None


def field_text(field: Field, spec: Spec) -> str:
    """A member in a few words."""
    mark = "" if field.required else "?"
    return f"{shape(field.type, spec)}{mark}"


def field_facts(field: Field, spec: Spec) -> str:
    """What there is to know of a member."""
    inner = shape(field.type, spec)
    text = inner.removesuffix(" | null")
    marks = {
        "r": field.required,
        "d": is_deprecated(field),
        "n": text != inner,
        "s": field.server_only,
    }
    return field_fact(marks, text, value_of(field.default))
