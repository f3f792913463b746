# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Events of the API, and their unions by channel."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .api import ByeEvent, HelloEvent, SecondByeEvent, SecondHelloEvent
    from .channels import (
        AnyClientEvent,
        AnyServerEvent,
        FirstClientEvent,
        FirstServerEvent,
        SecondClientEvent,
        SecondServerEvent,
    )

__all__ = [
    "AnyClientEvent",
    "AnyServerEvent",
    "ByeEvent",
    "FirstClientEvent",
    "FirstServerEvent",
    "HelloEvent",
    "SecondByeEvent",
    "SecondClientEvent",
    "SecondHelloEvent",
    "SecondServerEvent",
]

_HOMES = {
    ".api": ("ByeEvent", "HelloEvent", "SecondByeEvent", "SecondHelloEvent"),
    ".channels": (
        "AnyClientEvent",
        "AnyServerEvent",
        "FirstClientEvent",
        "FirstServerEvent",
        "SecondClientEvent",
        "SecondServerEvent",
    ),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOME_OF[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
