# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:c6c63b9dce57b0a179c9a359c689638155a8529a692c065b8298311567f97f31
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

__all__ = ["FunctionTool", "ToolChoiceFunction", "ToolChoiceMcp", "ToolChoiceMode"]

ToolChoiceMode: TypeAlias = Literal["none", "auto", "required"]
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
class ToolChoiceFunction:
    """Call this function."""

    type: Literal["function"] = "function"
    name: str
    """The function."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ToolChoiceMcp:
    """Call a tool of this MCP server."""

    type: Literal["mcp"] = "mcp"
    server_label: str
    """The server's label."""
    name: str | None | UnsetType = UNSET
    """The tool. Null, or nothing, leaves that to the model."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
