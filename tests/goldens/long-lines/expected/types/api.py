# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Types: api."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.model import NO_EXTRAS

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    from .._runtime.model import dataclass

__all__ = [
    "TheFirstOfTheVariantsWithLongNames",
    "TheSecondOfTheVariantsWithLongNames",
    "TheThirdOfTheVariants",
]


@dataclass(slots=True, kw_only=True)
class TheFirstOfTheVariantsWithLongNames:
    type: Literal["the_first_of_the_variants_with_long_names"] = (
        "the_first_of_the_variants_with_long_names"
    )
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TheSecondOfTheVariantsWithLongNames:
    type: Literal["the_second_of_the_variants_with_long_names"] = (
        "the_second_of_the_variants_with_long_names"
    )
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TheThirdOfTheVariants:
    type: Literal["third"] = "third"
    extra_fields: Mapping[str, Any] = NO_EXTRAS
