# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:c6c63b9dce57b0a179c9a359c689638155a8529a692c065b8298311567f97f31
# To make it again: wirewright generate
"""Events: webhook."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass

    from ..types.webhook import IncomingCall
else:
    from .._runtime.model import dataclass

__all__ = ["RealtimeCallIncomingEvent"]


@dataclass(slots=True, kw_only=True)
class RealtimeCallIncomingEvent:
    """Somebody calls over SIP. Accept or reject it.

    Event `realtime.call.incoming`, sent by the server.
    """

    type: Literal["realtime.call.incoming"] = "realtime.call.incoming"
    id: str
    """The webhook's id. It is the same when the webhook is sent again."""
    object: Literal["event"] | UnsetType = UNSET
    """Always `event`."""
    created_at: int
    """When it happened. Seconds since 1970."""
    data: IncomingCall
    """The call."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
