# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
# To make it again: wirewright generate
"""Types: content."""

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

__all__ = [
    "AudioPart",
    "InputAudioPart",
    "InputTextPart",
    "ItemReferencePart",
    "TextPart",
    "UntypedOutputPart",
    "UntypedSystemPart",
    "UntypedUserPart",
]


@dataclass(slots=True, kw_only=True)
class InputTextPart:
    """Text for the model."""

    type: Literal["input_text"] = "input_text"
    text: str | UnsetType = UNSET
    """The text."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class InputAudioPart:
    """Speech for the model."""

    type: Literal["input_audio"] = "input_audio"
    audio: str | UnsetType = UNSET
    """The sound, in the session's input format. Events of the server leave it out.
    Base64.
    """
    transcript: str | None | UnsetType = UNSET
    """What was said. The model does not read it."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
    _base64: ClassVar[frozenset[str]] = frozenset({"audio"})

    @property
    def audio_bytes(self) -> Bytes:
        """The bytes of `audio`; none when it is absent or null."""
        return decode_base64(self.audio or "")


@dataclass(slots=True, kw_only=True)
class ItemReferencePart:
    """An item that the session already has. Only in the input of a response."""

    type: Literal["item_reference"] = "item_reference"
    id: str | UnsetType = UNSET
    """The item's id."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class TextPart:
    """Text that the model wrote."""

    type: Literal["text"] = "text"
    text: str | UnsetType = UNSET
    """The text so far."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class AudioPart:
    """Speech of the model."""

    type: Literal["audio"] = "audio"
    audio: str | UnsetType = UNSET
    """The sound. Only a retrieved item has it. Base64."""
    transcript: str | None | UnsetType = UNSET
    """What was said."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
    _base64: ClassVar[frozenset[str]] = frozenset({"audio"})

    @property
    def audio_bytes(self) -> Bytes:
        """The bytes of `audio`; none when it is absent or null."""
        return decode_base64(self.audio or "")


@dataclass(slots=True, kw_only=True)
class UntypedSystemPart:
    """A system part that does not say what it is."""

    text: str | UnsetType = UNSET
    """The text."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class UntypedUserPart:
    """A user's part that does not say what it is, with whatever a part may have."""

    audio: str | UnsetType = UNSET
    """The sound. Only a retrieved item has it. Base64."""
    transcript: str | None | UnsetType = UNSET
    """What was said."""
    text: str | UnsetType = UNSET
    """The text, if it is one."""
    id: str | UnsetType = UNSET
    """The item's id, if it is a reference."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
    _base64: ClassVar[frozenset[str]] = frozenset({"audio"})

    @property
    def audio_bytes(self) -> Bytes:
        """The bytes of `audio`; none when it is absent or null."""
        return decode_base64(self.audio or "")


@dataclass(slots=True, kw_only=True)
class UntypedOutputPart:
    """A part of the model that does not say what it is, with whatever a part may
    have.
    """

    audio: str | UnsetType = UNSET
    """The sound. Only a retrieved item has it. Base64."""
    transcript: str | None | UnsetType = UNSET
    """What was said."""
    text: str | UnsetType = UNSET
    """The text, if it is one."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
    _base64: ClassVar[frozenset[str]] = frozenset({"audio"})

    @property
    def audio_bytes(self) -> Bytes:
        """The bytes of `audio`; none when it is absent or null."""
        return decode_base64(self.audio or "")
