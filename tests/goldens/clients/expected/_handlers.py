# Made by wirewright 0.1.0 from kiln v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Handlers of server events by name, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol, overload

from ._runtime.net.handlers import OptionalHandler, Registration

if TYPE_CHECKING:
    from .events.api import HeatEvent, OopsEvent, SoundAddedEvent


class OnFiringEvent(Protocol):
    """What `on` and `once` of the channel `firing` take."""

    @overload
    def __call__(
        self,
        name: Literal["heat"],
        handler: OptionalHandler[HeatEvent] = None,
    ) -> Registration[HeatEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["sound.added"],
        handler: OptionalHandler[SoundAddedEvent] = None,
    ) -> Registration[SoundAddedEvent]: ...
    @overload
    def __call__(
        self,
        name: Literal["oops"],
        handler: OptionalHandler[OopsEvent] = None,
    ) -> Registration[OopsEvent]: ...
