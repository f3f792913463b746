# Made by wirewright 0.1.0 from kiln v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""For servers: events with new ids, and with the API's defaults for what is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.ids import GenerateId, generate_id
from ._runtime.roles import Factory
from ._runtime.unset import UNSET, UnsetType
from .events.api import HeatEvent, OopsEvent, SoundAddedEvent
from .roles import SHAPES

if TYPE_CHECKING:
    from .types.api import State

__all__ = ["FiringServerFactory"]


class FiringServerSoundFactory(Factory):
    """Makes the events `sound.*`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)

    def added(self) -> SoundAddedEvent:
        """It was heard.

        Event `sound.added`, sent by the server.
        """
        event = SoundAddedEvent()
        return self._complete(event)


class FiringServerFactory(Factory):
    """Makes the events of the server on the channel `firing`."""

    def __init__(self, generate_id: GenerateId = generate_id) -> None:
        super().__init__(SHAPES, generate_id)
        self.sound = FiringServerSoundFactory(generate_id)

    def heat(self, *, state: State, id: str | UnsetType = UNSET) -> HeatEvent:
        """How warm it is.

        Event `heat`, sent by the server.
        """
        event = HeatEvent(id=self._id(id, "h_"), state=state)
        return self._complete(event)

    def oops(self, *, ref: str | UnsetType = UNSET) -> OopsEvent:
        """That went wrong.

        Event `oops`, sent by the server.
        """
        event = OopsEvent(ref=ref)
        return self._complete(event)
