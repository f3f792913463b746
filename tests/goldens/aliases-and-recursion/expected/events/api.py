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

    from ..types.api import Labels, Node
    from ..types.unions import Rule
else:
    from .._runtime.model import dataclass

__all__ = ["TreeEvent"]


@dataclass(slots=True, kw_only=True)
class TreeEvent:
    """Types that hold themselves, and names for expressions.

    Event `tree`, sent by the server.
    """

    type: Literal["tree"] = "tree"
    root: Node
    labels: Labels | UnsetType = UNSET
    rule: Rule | UnsetType = UNSET
    extra_fields: Mapping[str, Any] = NO_EXTRAS
