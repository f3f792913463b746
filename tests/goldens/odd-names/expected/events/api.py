# Made by wirewright 0.1.0 from odd-case v1. Do not edit.
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

    from ..types.api import Voice
else:
    from .._runtime.model import dataclass

__all__ = ["ClassEvent", "Step2Event"]


@dataclass(slots=True, kw_only=True)
class ClassEvent:
    """Wire names that are no Python names.

    Event `class`, sent by the client.
    """

    op: Literal["class"] = "class"
    from_: str
    None_: bool | UnsetType = UNSET
    self_: int | UnsetType = UNSET
    content_type: str | UnsetType = UNSET
    ref: str | UnsetType = UNSET
    _1st: str | UnsetType = UNSET
    déjà_vu: str | UnsetType = UNSET
    __class___: str | UnsetType = UNSET
    _x: str | UnsetType = UNSET
    extra_fields_: dict[str, Any] | UnsetType = UNSET
    list_: list[str] | UnsetType = UNSET
    camelCase: str | UnsetType = UNSET
    Voice_: Voice | UnsetType = UNSET
    query: str
    frozenset_: str | UnsetType = UNSET
    bytes: str | UnsetType = UNSET
    """Base64."""
    bytes_bytes: str | UnsetType = UNSET
    extra_fields: Mapping[str, Any] = NO_EXTRAS
    _wire_names: ClassVar[Mapping[str, str]] = {
        "op": "$op",
        "from_": "from",
        "None_": "None",
        "self_": "self",
        "content_type": "content-type",
        "ref": "$ref",
        "_1st": "1st",
        "déjà_vu": "déjà vu",
        "__class___": "__class__",
        "_x": "__x",
        "extra_fields_": "extra_fields",
        "list_": "list",
        "Voice_": "Voice",
        "query": "q?",
        "frozenset_": "frozenset",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"frozenset_"})
    _base64: ClassVar[frozenset[str]] = frozenset({"bytes"})

    @property
    def bytes_bytes_(self) -> Bytes:
        """The bytes of `bytes`; none when it is absent or null."""
        return decode_base64(self.bytes or "")


@dataclass(slots=True, kw_only=True)
class Step2Event:
    """An event whose tag is no name.

    Event `2. step`, sent by the client.
    """

    op: Literal["2. step"] = "2. step"
    extra_fields: Mapping[str, Any] = NO_EXTRAS
    _wire_names: ClassVar[Mapping[str, str]] = {"op": "$op"}
