"""The value of a field that is absent, as opposed to null (`None`)."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal


class UnsetType(Enum):
    """The type of `UNSET`; an enum with one member, so type checkers narrow by it."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __str__(self) -> str:
        return "UNSET"


UNSET: Final = UnsetType.UNSET
"""The field is absent: it was not on the wire, and it will not be sent."""
