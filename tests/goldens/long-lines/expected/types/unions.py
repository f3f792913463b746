# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Unions, and aliases that mention classes."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.values import Unknown
from .api import (
    TheFirstOfTheVariantsWithLongNames,
    TheSecondOfTheVariantsWithLongNames,
    TheThirdOfTheVariants,
)

__all__ = ["ARatherLongNameOfATypeThatIsAUnion"]

ARatherLongNameOfATypeThatIsAUnion: TypeAlias = (
    TheFirstOfTheVariantsWithLongNames
    | TheSecondOfTheVariantsWithLongNames
    | TheThirdOfTheVariants
    | Unknown
)
"""Several variants with long names."""
