# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Unions, and aliases that mention classes."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.values import Unknown
from .api import All, Node

__all__ = ["Pairs", "Rule"]

Rule: TypeAlias = "str | All | list[Rule] | Unknown"
"""A union of itself, in lists."""

Pairs: TypeAlias = list[Node]
"""An alias that mentions a class."""
