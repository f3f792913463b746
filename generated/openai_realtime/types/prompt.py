# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:c6c63b9dce57b0a179c9a359c689638155a8529a692c065b8298311567f97f31
# To make it again: wirewright generate
"""Types: prompt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass

    from .unions import PromptVariable
else:
    from .._runtime.model import dataclass

__all__ = [
    "FileDetail",
    "ImageDetail",
    "Prompt",
    "PromptCacheBreakpoint",
    "PromptCacheBreakpointTtl",
    "PromptFile",
    "PromptImage",
    "PromptText",
]

ImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
"""How closely to look at a picture. Original keeps its size."""

FileDetail: TypeAlias = Literal["auto", "low", "high"]
"""How closely to look at the pages of a document. High may cost more tokens."""

PromptCacheBreakpointTtl: TypeAlias = Literal["30m", "12h"]


@dataclass(slots=True, kw_only=True)
class Prompt:
    """A prompt that is stored with OpenAI."""

    id: str
    """Its id."""
    version: str | None | UnsetType = UNSET
    """One version of it. Null takes the current one."""
    variables: dict[str, PromptVariable] | None | UnsetType = UNSET
    """What to put into its variables, by name."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class PromptText:
    """Text."""

    type: Literal["input_text"] = "input_text"
    text: str
    """The text."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | UnsetType = UNSET
    """The cached part ends here."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class PromptImage:
    """A picture, by address or by file."""

    type: Literal["input_image"] = "input_image"
    image_url: str | None | UnsetType = UNSET
    """A web address or a data URI."""
    file_id: str | None | UnsetType = UNSET
    """A file that was uploaded."""
    detail: ImageDetail
    """How closely to look."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | UnsetType = UNSET
    """The cached part ends here."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class PromptFile:
    """A document: uploaded, by address, or inside the message."""

    type: Literal["input_file"] = "input_file"
    file_id: str | None | UnsetType = UNSET
    """A file that was uploaded."""
    filename: str | UnsetType = UNSET
    """What to call it."""
    file_data: str | UnsetType = UNSET
    """What is in it."""
    file_url: str | UnsetType = UNSET
    """Where it is."""
    detail: FileDetail | UnsetType = UNSET
    """How closely to look at its pages."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | UnsetType = UNSET
    """The cached part ends here."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class PromptCacheBreakpoint:
    """Marks the end of what shall be cached."""

    mode: Literal["explicit"] = "explicit"
    """There is only this one."""
    ttl: PromptCacheBreakpointTtl | UnsetType = UNSET
    """How long the cache holds at least. Without it the request's own setting
    counts.
    """
    extra_fields: Mapping[str, Any] = NO_EXTRAS
