"""Words of wire names: the one way from a wire name to a class name."""

from __future__ import annotations

import re

_WORD = re.compile(r"[A-Za-z0-9]+")


def camel(name: str) -> str:
    """`session.created` → `SessionCreated`; capitals inside a word stay as they are."""
    return "".join(word[0].upper() + word[1:] for word in _WORD.findall(name))
