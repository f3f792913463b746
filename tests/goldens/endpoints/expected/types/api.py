# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Types: api."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    from .._runtime.model import dataclass

__all__ = ["CreateCallRequest", "Hangup"]


@dataclass(slots=True, kw_only=True)
class Hangup:
    """How it ended."""

    reason: str | UnsetType = UNSET
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class CreateCallRequest:
    sdp: str
    hangup: Hangup | UnsetType = UNSET
    extra_fields: Mapping[str, Any] = NO_EXTRAS
