# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Events: music."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass

    from ..types.music import Song
    from ..types.unions import Volume
else:
    from .._runtime.model import dataclass

__all__ = ["MusicPlayEvent", "MusicPlayedEvent"]


@dataclass(slots=True, kw_only=True)
class MusicPlayEvent:
    """Play.

    Event `music.play`, sent by the client.
    """

    type: Literal["music.play"] = "music.play"
    song: Song
    volume: Volume | UnsetType = UNSET
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class MusicPlayedEvent:
    """It was played.

    Event `music.played`, sent by the server.
    """

    type: Literal["music.played"] = "music.played"
    event_id: str
    """Unique."""
    song: Song | UnsetType = UNSET
    extra_fields: Mapping[str, Any] = NO_EXTRAS
