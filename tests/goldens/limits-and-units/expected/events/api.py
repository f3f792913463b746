# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Events: api."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType
from .._runtime.values import Bytes, decode_base64

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    from .._runtime.model import dataclass

__all__ = ["LimitsEvent"]


@dataclass(slots=True, kw_only=True)
class LimitsEvent:
    """Each limit, in the docs and in the schema.

    Event `limits`, sent by the client.
    """

    type: Literal["limits"] = "limits"
    code: str
    """2 to 8 characters."""
    one: str | UnsetType = UNSET
    """At least 1 character."""
    word: str | UnsetType = UNSET
    count: int | UnsetType = UNSET
    """-1 to 0."""
    ratio: float | UnsetType = UNSET
    """At least 0.5."""
    wait: int | UnsetType = UNSET
    """How long. At most 60000 milliseconds."""
    rate: int | UnsetType = UNSET
    """Hz."""
    seconds: int | UnsetType = UNSET
    """Seconds since 1970."""
    millis: int | None | UnsetType = UNSET
    """Milliseconds since 1970."""
    when: str | UnsetType = UNSET
    """RFC 3339 date and time."""
    sound: str | UnsetType = UNSET
    """Base64, 1 to 15,728,640 bytes."""
    noise: str | None | UnsetType = UNSET
    """Base64."""
    few: list[list[int]] | UnsetType = UNSET
    """At least 1 item."""
    labels: dict[str, str] | UnsetType = UNSET
    """At most 4 members."""
    any_map: dict[str, dict[str, Any]] | UnsetType = UNSET
    extra_fields: Mapping[str, Any] = NO_EXTRAS
    _base64: ClassVar[frozenset[str]] = frozenset({"sound", "noise"})

    @property
    def sound_bytes(self) -> Bytes:
        """The bytes of `sound`; none when it is absent or null."""
        return decode_base64(self.sound or "")

    @property
    def noise_bytes(self) -> Bytes:
        """The bytes of `noise`; none when it is absent or null."""
        return decode_base64(self.noise or "")
