# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Types: api."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    from .._runtime.model import dataclass

__all__ = ["FunctionTool", "RemoteTool"]


@dataclass(slots=True, kw_only=True)
class FunctionTool:
    type: Literal["function"] | UnsetType = "function"
    name: str
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class RemoteTool:
    type: Literal["remote"] = "remote"
    url: str
    extra_fields: Mapping[str, Any] = NO_EXTRAS
