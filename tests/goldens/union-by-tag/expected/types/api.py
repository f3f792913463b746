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

    from .unions import Shape
else:
    from .._runtime.model import dataclass

__all__ = ["Dot", "Line"]


@dataclass(slots=True, kw_only=True)
class Dot:
    kind: Literal["dot"] = "dot"
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class Line:
    kind: Literal["line"] = "line"
    to: Shape
    extra_fields: Mapping[str, Any] = NO_EXTRAS
