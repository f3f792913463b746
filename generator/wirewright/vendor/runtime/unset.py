"""The value of a field that is absent, as opposed to null (`None`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

if not TYPE_CHECKING:
    from builtins import object as Enum
else:
    from enum import Enum


class UnsetType(Enum):
    """The type of `UNSET`; for type checkers an enum, which takes long to import."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


type.__setattr__(UnsetType, "UNSET", object.__new__(UnsetType))
UNSET: Final = UnsetType.UNSET
"""The field is absent: it was not on the wire, and it will not be sent."""
