# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Types: common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass

    from .music import Song
else:
    from .._runtime.model import dataclass

__all__ = ["Artist", "Loud"]

Loud: TypeAlias = Literal["soft", "loud"]
"""By name."""


@dataclass(slots=True, kw_only=True)
class Artist:
    """Who made it."""

    name: str
    songs: list[Song] | UnsetType = UNSET
    extra_fields: Mapping[str, Any] = NO_EXTRAS
