# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Types: api."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from .._runtime.model import NO_EXTRAS

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    from .._runtime.model import dataclass

__all__ = ["Person", "Place"]


@dataclass(slots=True, kw_only=True)
class Place:
    is_: Literal["place"] = "place"
    x: float
    extra_fields: Mapping[str, Any] = NO_EXTRAS
    _wire_names: ClassVar[Mapping[str, str]] = {"is_": "is"}


@dataclass(slots=True, kw_only=True)
class Person:
    is_: Literal["person"] = "person"
    extra_fields: Mapping[str, Any] = NO_EXTRAS
    _wire_names: ClassVar[Mapping[str, str]] = {"is_": "is"}
