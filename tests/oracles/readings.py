"""What tests ask of a decoded value."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator

import openai_realtime as api


def same(left: object, right: object) -> bool:
    """Equal as JSON, where 1, 1.0 and true are three values."""
    return json.dumps(left, sort_keys=True) == json.dumps(right, sort_keys=True)


def untyped(value: object, path: str = "") -> Iterator[str]:
    """Where a decoded value holds anything that its classes do not know.

    A place is `.item.content[]`, or with unknown members `.item(role)`.
    """
    if isinstance(value, (api.Unknown, api.UnknownEvent)):
        yield path
    elif isinstance(value, list):
        for item in value:
            yield from untyped(item, f"{path}[]")
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from untyped(item, f"{path}[{key!r}]")
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            member = getattr(value, field.name)
            if field.name != "extra_fields":
                yield from untyped(member, f"{path}.{field.name}")
            elif member:
                yield f"{path}({', '.join(sorted(member))})"
