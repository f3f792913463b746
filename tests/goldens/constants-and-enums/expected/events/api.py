# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Events: api."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass

    from ..types.api import Colour, Level, Size
else:
    from .._runtime.model import dataclass

__all__ = ["ChooseEvent", "ChooseInline", "ChooseMore"]

ChooseInline: TypeAlias = Literal["a", "b-b"]

ChooseMore: TypeAlias = Literal["x", "y"] | str


@dataclass(slots=True, kw_only=True)
class ChooseEvent:
    """Constants of each kind, open and closed enums.

    Event `choose`, sent by the client.
    """

    type: Literal["choose"] = "choose"
    version: Literal[2] = 2
    text: Literal['it\'s "so"'] | UnsetType = UNSET
    whole: Literal[24000] | UnsetType = UNSET
    part: float | UnsetType = UNSET
    yes: Literal[True] | UnsetType = UNSET
    colour: Colour
    size: Size | UnsetType = UNSET
    level: Level | UnsetType = UNSET
    inline: ChooseInline | UnsetType = UNSET
    more: ChooseMore | UnsetType = UNSET
    extra_fields: Mapping[str, Any] = NO_EXTRAS
