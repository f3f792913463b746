# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Types: api."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["Colour", "Level", "Size"]

Colour: TypeAlias = Literal["red", "dark green"] | str
"""Open, of texts.

* `red`: The usual.
* `dark green`: Deprecated: Use red.
"""

Size: TypeAlias = Literal[375, 750]
"""Closed, of numbers."""

Level: TypeAlias = Literal[1, 2] | int
"""Open, of numbers."""
