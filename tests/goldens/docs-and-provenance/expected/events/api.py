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

    from ..types.api import Old
else:
    from .._runtime.model import dataclass

__all__ = ["NewsEvent"]


@dataclass(slots=True, kw_only=True)
class NewsEvent:
    """\x22""Triple quotes\"\"\" at the start, {% tags %}, #} and a backslash at the end
    \\.

    Event `news`, sent by the server.
    """

    type: Literal["news"] = "news"
    text: str
    """A line that is long enough to be broken where it would not fit into eighty-eight
    columns any more.
    """
    padding: str | UnsetType = UNSET
    """Two lines,
    the second indented:
    \x20\x20\x20\x20so. In no published schema.
    """
    author: str | None | UnsetType = UNSET
    """Deprecated: Use `text`."""
    old: Old | UnsetType = UNSET
    """Deprecated."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
