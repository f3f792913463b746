"""Names for messages and objects that whoever makes them has to choose."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import TypeAlias

GenerateId: TypeAlias = Callable[[str], str]
"""From a prefix such as `event_` to a new id that begins with it."""

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
_LENGTH = 21
"""Enough that two ids are never the same: 125 bits."""


def generate_id(prefix: str = "") -> str:
    """A new random id, such as `event_8nBpLqX2...`."""
    return prefix + "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))
