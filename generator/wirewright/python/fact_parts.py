"""Pieces of which the facts of an API are put together as code."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..spec.model import Field, Literal, Nullable
from .layout import Group, Pair, Part
from .sinks import literal


def call(name: str, arguments: Iterable[tuple[str, Part | None]]) -> Group:
    """A call with keyword arguments, without those that are None."""
    given = tuple(
        Pair(key, value, "=") for key, value in arguments if value is not None
    )
    return Group(f"{name}(", given, ")")


def text(value: str | None) -> Part | None:
    """A text, unless there is none."""
    return None if value is None else literal(value)


def several(items: Sequence[Part]) -> Part | None:
    """A tuple; None for an empty one, which is the default everywhere."""
    return Group("(", tuple(items), ")") if items else None


def path_of(path: Sequence[str] | None) -> Part | None:
    """The names of a path, unless there is none."""
    return None if path is None else texts(path)


def texts(texts: Iterable[str]) -> Part | None:
    """A tuple of texts; None for an empty one."""
    return several([literal(text) for text in texts])


def mapping(pairs: Iterable[Pair]) -> Part | None:
    """A dict; None for an empty one, which is the default everywhere."""
    listed = tuple(pairs)
    return Group("{", listed, "}") if listed else None


def parameter(
    field: Field, env: str | None = None, subprotocol: str | None = None
) -> Part:
    """The facts of a query parameter, a header or a variable of a path."""
    return call(
        "Parameter",
        (
            ("name", literal(field.wire)),
            ("required", "True" if field.required else None),
            ("const", text(constant_of(field))),
            ("env", text(env)),
            ("replaces", text(field.replaces)),
            ("subprotocol", text(subprotocol)),
        ),
    )


def constant_of(field: Field) -> str | None:
    """The text of a field's only value, if it has but one."""
    type = field.type.inner if isinstance(field.type, Nullable) else field.type
    if not isinstance(type, Literal):
        return None
    value = type.value
    return str(value).lower() if isinstance(value, bool) else str(value)
