# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""What each channel carries, in each direction."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.values import UnknownEvent
from .api import ByeEvent, HelloEvent, SecondByeEvent, SecondHelloEvent

__all__ = [
    "AnyClientEvent",
    "AnyServerEvent",
    "FirstClientEvent",
    "FirstServerEvent",
    "SecondClientEvent",
    "SecondServerEvent",
]

FirstClientEvent: TypeAlias = HelloEvent | UnknownEvent
"""What the client sends on the channel `first`."""

FirstServerEvent: TypeAlias = HelloEvent | ByeEvent | UnknownEvent
"""What the server sends on the channel `first`."""

SecondClientEvent: TypeAlias = SecondHelloEvent | UnknownEvent
"""What the client sends on the channel `second`."""

SecondServerEvent: TypeAlias = SecondByeEvent | UnknownEvent
"""What the server sends on the channel `second`."""

AnyClientEvent: TypeAlias = FirstClientEvent | SecondClientEvent
"""What the client sends on any channel."""

AnyServerEvent: TypeAlias = FirstServerEvent | SecondServerEvent
"""What the server sends on any channel."""
