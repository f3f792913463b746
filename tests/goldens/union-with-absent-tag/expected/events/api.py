# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Events: api."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.model import NO_EXTRAS

if TYPE_CHECKING:
    from dataclasses import dataclass

    from ..types.unions import Tool
else:
    from .._runtime.model import dataclass

__all__ = ["UseEvent"]


@dataclass(slots=True, kw_only=True)
class UseEvent:
    """An object without a tag is a function.

    Event `use`, sent by the client.
    """

    type: Literal["use"] = "use"
    tools: list[Tool]
    extra_fields: Mapping[str, Any] = NO_EXTRAS
