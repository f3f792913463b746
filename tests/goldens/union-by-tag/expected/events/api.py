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

    from ..types.unions import Shape
else:
    from .._runtime.model import dataclass

__all__ = ["GotEvent"]


@dataclass(slots=True, kw_only=True)
class GotEvent:
    """One union alone and in containers.

    Event `got`, sent by the server.
    """

    type: Literal["got"] = "got"
    shape: Shape
    all: list[Shape] | UnsetType = UNSET
    named: dict[str, list[Shape]] | None | UnsetType = UNSET
    extra_fields: Mapping[str, Any] = NO_EXTRAS
