# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Types: api."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    from .._runtime.model import dataclass

__all__ = ["BusinessLetter", "Parcel", "PrivateLetter"]


@dataclass(slots=True, kw_only=True)
class PrivateLetter:
    type: Literal["letter"] = "letter"
    from_: Literal["person"] = "person"
    extra_fields: Mapping[str, Any] = NO_EXTRAS
    _wire_names: ClassVar[Mapping[str, str]] = {"from_": "from"}


@dataclass(slots=True, kw_only=True)
class BusinessLetter:
    type: Literal["letter"] = "letter"
    from_: Literal["company"] = "company"
    reference: str
    extra_fields: Mapping[str, Any] = NO_EXTRAS
    _wire_names: ClassVar[Mapping[str, str]] = {"from_": "from"}


@dataclass(slots=True, kw_only=True)
class Parcel:
    type: Literal["parcel"] = "parcel"
    weight: int | UnsetType = UNSET
    extra_fields: Mapping[str, Any] = NO_EXTRAS
