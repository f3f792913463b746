# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
# To make it again: wirewright generate
"""Types: tools."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    from .._runtime.model import dataclass

__all__ = [
    "FunctionTool",
    "ToolChoiceFunction",
    "ToolChoiceFunctionFunction",
    "ToolChoiceMode",
]

ToolChoiceMode: TypeAlias = Literal["none", "auto", "required"] | str
"""A choice without a name.

* `none`: Call nothing.
* `auto`: Call what seems useful.
* `required`: Call at least one tool.
"""


@dataclass(slots=True, kw_only=True)
class FunctionTool:
    """A function that you run yourself when the model calls it."""

    type: Literal["function"] | UnsetType = "function"
    name: str | UnsetType = UNSET
    """What the model calls it by."""
    description: str | UnsetType = UNSET
    """When and how the model should use it."""
    parameters: dict[str, Any] | UnsetType = UNSET
    """A JSON Schema of the arguments."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ToolChoiceFunctionFunction:
    name: str
    """Its name."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ToolChoiceFunction:
    """Call this function. Its name stands here or one level below."""

    type: Literal["function"] = "function"
    name: str | UnsetType = UNSET
    """The function. In no published schema."""
    function: ToolChoiceFunctionFunction | UnsetType = UNSET
    """The function."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
