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

__all__ = ["LoginEvent"]


@dataclass(slots=True, kw_only=True)
class LoginEvent:
    """What `repr` does not show.

    Event `login`, sent by the client.
    """

    type: Literal["login"] = "login"
    key: str
    """Your key. At least 8 characters."""
    tokens: list[str] | UnsetType = UNSET
    picture: str
    """Base64."""
    sound: str | None | UnsetType = UNSET
    """Base64."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
    _secret: ClassVar[frozenset[str]] = frozenset({"key", "tokens"})
    _base64: ClassVar[frozenset[str]] = frozenset({"picture", "sound"})

    @property
    def picture_bytes(self) -> Bytes:
        """The bytes of `picture`; none when it is absent or null."""
        return decode_base64(self.picture or "")

    @property
    def sound_bytes(self) -> Bytes:
        """The bytes of `sound`; none when it is absent or null."""
        return decode_base64(self.sound or "")
