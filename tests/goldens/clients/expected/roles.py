# Made by wirewright 0.1.0 from kiln v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Both roles: what came can be sent, and what a server makes is whole."""

from __future__ import annotations

from typing import Any, TypeVar, overload

from ._runtime import roles
from ._runtime.ids import GenerateId, generate_id
from ._runtime.roles import Shape
from .events.api import HeatEvent, HeatSetEvent
from .types.api import State, Target

__all__ = ["to_request", "with_defaults"]

T = TypeVar("T")

SHAPES: dict[type, roles.Shape] = {
    Target: Shape(defaults=(("hold", "5", None),), not_null=frozenset({"hold"})),
    State: Shape(
        target=Target,
        server_only=frozenset({"since"}),
        not_null=frozenset({"since"}),
    ),
    HeatSetEvent: Shape(ids={"ref": "r_"}),
    HeatEvent: Shape(ids={"id": "h_"}),
}


@overload
def to_request(value: State) -> Target: ...


@overload
def to_request(value: T) -> T: ...


def to_request(value: Any) -> Any:
    """Something that came from the server, as a client may send it.

    It gets the class that requests have, and loses what only the server sets and what
    the spec does not know. Nothing is shared with the old object.
    """
    sent: Any = roles.to_request(value, SHAPES)
    return sent


def with_defaults(value: T, generate_id: GenerateId = generate_id) -> T:
    """A copy in which what is absent has the value that the API assumes for it, and each
    absent id is a new one.
    """
    return roles.with_defaults(value, SHAPES, generate_id)
