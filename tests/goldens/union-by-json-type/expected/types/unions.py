# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Unions, and aliases that mention classes."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unknown
from .api import Person, Place

__all__ = ["Anything", "ValueLimit", "ValueOptions", "ValuePlace"]

Anything: TypeAlias = str | float | bool | list[Place] | Place | Person | Unknown

ValuePlace: TypeAlias = Place | str | list[Place] | Unknown

ValueLimit: TypeAlias = int | Literal["inf"] | Unknown

ValueOptions: TypeAlias = bool | dict[str, int] | Unknown
