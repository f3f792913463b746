# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:c6c63b9dce57b0a179c9a359c689638155a8529a692c065b8298311567f97f31
# To make it again: wirewright generate
"""Types: client secrets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass

    from .translation import TranslationSession, TranslationSessionRequest
    from .unions import Session, SessionRequest
else:
    from .._runtime.model import dataclass

__all__ = [
    "ClientSecret",
    "ClientSecretRequest",
    "ExpiresAfter",
    "TranslationClientSecret",
    "TranslationClientSecretRequest",
]


@dataclass(slots=True, kw_only=True)
class ClientSecretRequest:
    """A secret for a conversation or a transcription."""

    expires_after: ExpiresAfter | UnsetType = UNSET
    """How long sessions can be begun with it."""
    session: SessionRequest | UnsetType = UNSET
    """The session that it begins."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class ClientSecret:
    """A secret and the session it begins."""

    value: str
    """The secret itself, `ek_...`. Use it in place of a key."""
    expires_at: int
    """When it can no longer begin a session. Seconds since 1970."""
    session: Session
    """As it will be in effect."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
    _secret: ClassVar[frozenset[str]] = frozenset({"value"})


@dataclass(slots=True, kw_only=True)
class TranslationClientSecretRequest:
    """A secret for a translation."""

    expires_after: ExpiresAfter | UnsetType = UNSET
    """How long sessions can be begun with it."""
    session: TranslationSessionRequest
    """The session that it begins."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TranslationClientSecret:
    """A secret and the translation it begins."""

    value: str
    """The secret itself, `ek_...`. Use it in place of a key."""
    expires_at: int
    """When it can no longer begin a session. Seconds since 1970."""
    session: TranslationSession
    """As it will be in effect."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
    _secret: ClassVar[frozenset[str]] = frozenset({"value"})


@dataclass(slots=True, kw_only=True)
class ExpiresAfter:
    """How long a secret can be used. A session that has begun goes on."""

    anchor: Literal["created_at"] | UnsetType = UNSET
    """Counted from when the secret was made. There is nothing else."""
    seconds: int | UnsetType = UNSET
    """Up to two hours. 10 to 7200 seconds. Default: 600."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
