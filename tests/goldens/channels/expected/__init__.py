# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Case: typed events and a lossless codec."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.errors import DecodeError, EncodeError, Violation
    from ._runtime.unset import UNSET, UnsetType
    from ._runtime.values import Unknown, UnknownEvent, decode_base64, encode_base64
    from .codec import (
        decode_client_event,
        decode_server_event,
        encode,
        from_dict,
        to_dict,
        validate,
    )
    from .events.api import ByeEvent, HelloEvent, SecondByeEvent, SecondHelloEvent
    from .events.channels import (
        AnyClientEvent,
        AnyServerEvent,
        FirstClientEvent,
        FirstServerEvent,
        SecondClientEvent,
        SecondServerEvent,
    )

__all__ = [
    "SPEC_DIGEST",
    "SPEC_REVISION",
    "UNSET",
    "AnyClientEvent",
    "AnyServerEvent",
    "ByeEvent",
    "DecodeError",
    "EncodeError",
    "FirstClientEvent",
    "FirstServerEvent",
    "HelloEvent",
    "SecondByeEvent",
    "SecondClientEvent",
    "SecondHelloEvent",
    "SecondServerEvent",
    "Unknown",
    "UnknownEvent",
    "UnsetType",
    "Violation",
    "decode_base64",
    "decode_client_event",
    "decode_server_event",
    "encode",
    "encode_base64",
    "from_dict",
    "to_dict",
    "validate",
]

SPEC_REVISION = "v1"
SPEC_DIGEST = "DIGEST"

_HOMES = {
    "._runtime.errors": ("DecodeError", "EncodeError", "Violation"),
    "._runtime.unset": ("UNSET", "UnsetType"),
    "._runtime.values": ("Unknown", "UnknownEvent", "decode_base64", "encode_base64"),
    ".codec": (
        "decode_client_event",
        "decode_server_event",
        "encode",
        "from_dict",
        "to_dict",
        "validate",
    ),
    ".events.api": ("ByeEvent", "HelloEvent", "SecondByeEvent", "SecondHelloEvent"),
    ".events.channels": (
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
