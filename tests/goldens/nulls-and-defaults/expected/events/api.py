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

    from ..types.api import Mode
else:
    from .._runtime.model import dataclass

__all__ = ["SetEvent"]


@dataclass(slots=True, kw_only=True)
class SetEvent:
    """Absent, null and a value are three things.

    Event `set`, sent by the client.
    """

    type: Literal["set"] = "set"
    plain: bool
    nullable: int | None
    optional: str | UnsetType = UNSET
    """Default: "on"."""
    both: Mode | None | UnsetType = UNSET
    """Null turns it off. Default: null."""
    free: Any | UnsetType = UNSET
    items: list[Mode | None] | UnsetType = UNSET
    extra_fields: Mapping[str, Any] = NO_EXTRAS
