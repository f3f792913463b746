# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Events: api."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    from .._runtime.model import dataclass

__all__ = ["ByeEvent", "HelloEvent", "SecondByeEvent", "SecondHelloEvent"]


@dataclass(slots=True, kw_only=True)
class HelloEvent:
    """Sent by both sides.

    Event `hello`, sent by the client or the server.
    """

    type: Literal["hello"] = "hello"
    name: str
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ByeEvent:
    """The end.

    Event `bye`, sent by the server.
    """

    type: Literal["bye"] = "bye"
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class SecondHelloEvent:
    """Another body.

    Event `hello`, sent by the client.
    """

    op: Literal["hello"] = "hello"
    number: int
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class SecondByeEvent:
    """Another end.

    Event `bye`, sent by the server.
    """

    op: Literal["bye"] = "bye"
    reason: str | UnsetType = UNSET
    extra_fields: Mapping[str, Any] = NO_EXTRAS
