"""What flows through a pipeline."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Frame:
    """Anything that flows."""


@dataclass(frozen=True)
class AudioFrame(Frame):
    pcm: bytes


@dataclass(frozen=True)
class TextFrame(Frame):
    text: str


@dataclass(frozen=True)
class InterruptionFrame(Frame):
    """The user speaks: stop playing."""


@dataclass(frozen=True)
class ToolCallFrame(Frame):
    call_id: str
    name: str
    arguments: dict[str, Any]


@dataclass(frozen=True)
class UsageFrame(Frame):
    tokens: int


@dataclass(frozen=True)
class ErrorFrame(Frame):
    message: str
