"""Bytes of any length as base64 text in pieces that fit into one event each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias, TypeVar, cast

from ..values import encode_base64

BytesLike: TypeAlias = bytes | bytearray | memoryview

T = TypeVar("T")

_GRAIN = 12
"""Pieces are a multiple of it: of 3, so that no piece but the last has padding, and of
4, so that no sample of 16 bits or pair of such is cut."""


def pieces(data: BytesLike | str, size: int | None) -> Iterator[str]:
    """The data as base64 texts of at most `size` bytes each; a text is base64 already,
    and stays whole.
    """
    if isinstance(data, str):
        yield data
        return
    view = memoryview(data)
    view = (view if view.c_contiguous else memoryview(view.tobytes())).cast("B")
    step = len(view) if size is None else max(size // _GRAIN * _GRAIN, 1)
    for start in range(0, len(view), step or 1):
        yield encode_base64(view[start : start + step])


def as_base64(data: BytesLike | T) -> str | T:
    """Bytes as base64 text; anything else, such as a text that is base64 already, as it is."""
    given: Any = data
    if given.__class__ in (bytes, bytearray, memoryview):
        return encode_base64(given)
    return cast(T, data)
