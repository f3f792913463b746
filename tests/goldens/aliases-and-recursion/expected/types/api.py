# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Types: api."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass

    from .unions import Rule
else:
    from .._runtime.model import dataclass

__all__ = ["All", "Labels", "Node"]

Labels: TypeAlias = dict[str, str]
"""Texts by name."""


@dataclass(slots=True, kw_only=True)
class Node:
    """A tree."""

    children: list[Node]
    next: Node | None | UnsetType = UNSET
    by_name: dict[str, Node] | UnsetType = UNSET
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class All:
    op: Literal["all"] = "all"
    rules: list[Rule]
    extra_fields: Mapping[str, Any] = NO_EXTRAS
