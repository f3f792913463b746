# Made by wirewright 0.1.0 from odd-case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Types: api."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    from .._runtime.model import dataclass

__all__ = ["Any_", "Voice"]


@dataclass(slots=True, kw_only=True)
class Voice:
    id: str
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class Any_:
    """A type with a name that we need."""

    list_: list[Any_] | UnsetType = UNSET
    extra_fields: Mapping[str, Any] = NO_EXTRAS
    _wire_names: ClassVar[Mapping[str, str]] = {"list_": "list"}
