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

    from ..types.unions import Anything, ValueLimit, ValueOptions, ValuePlace
else:
    from .._runtime.model import dataclass

__all__ = ["ValueEvent"]


@dataclass(slots=True, kw_only=True)
class ValueEvent:
    """Each JSON type on its own, then objects by tag.

    Event `value`, sent by the server.
    """

    type: Literal["value"] = "value"
    any: Anything
    place: ValuePlace | UnsetType = UNSET
    limit: ValueLimit | UnsetType = UNSET
    options: ValueOptions | UnsetType = UNSET
    extra_fields: Mapping[str, Any] = NO_EXTRAS
