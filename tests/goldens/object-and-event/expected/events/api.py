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

    from ..types.api import Item
else:
    from .._runtime.model import dataclass

__all__ = ["ItemAddedEvent", "ItemAddedPlace", "PingEvent"]


@dataclass(slots=True, kw_only=True)
class ItemAddedPlace:
    x: float
    y: float | UnsetType = UNSET
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class PingEvent:
    """Nothing but a tag.

    Event `ping`, sent by the client. Answered by `item.added`.
    """

    type: Literal["ping"] = "ping"
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ItemAddedEvent:
    """Required and optional members, a class and an inline class.

    Event `item.added`, sent by the server.
    """

    type: Literal["item.added"] = "item.added"
    id: str
    item: Item
    place: ItemAddedPlace | UnsetType = UNSET
    """An inline object."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
