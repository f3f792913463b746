# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Objects → JSON text. `codec` is the public side of this module."""

from __future__ import annotations

from typing import Any

from ._runtime.encode import DUMPERS as D
from ._runtime.encode import emit_extras, encode
from ._runtime.unset import UNSET
from .events.common import ErrorEvent
from .events.music import MusicPlayedEvent, MusicPlayEvent
from .types.common import Artist
from .types.music import Song

__all__ = ["encode"]


def emit_Artist(o: Artist) -> str:
    v: Any = o.name
    text = '{"name":' + D[v.__class__](v)
    v = o.songs
    if v is not UNSET:
        text += ',"songs":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_Song(o: Song) -> str:
    v: Any = o.title
    text = '{"title":' + D[v.__class__](v)
    v = o.by
    if v is not UNSET:
        text += ',"by":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_ErrorEvent(o: ErrorEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_MusicPlayEvent(o: MusicPlayEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.song
    text += ',"song":' + D[v.__class__](v)
    v = o.volume
    if v is not UNSET:
        text += ',"volume":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


def emit_MusicPlayedEvent(o: MusicPlayedEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.event_id
    text += ',"event_id":' + D[v.__class__](v)
    v = o.song
    if v is not UNSET:
        text += ',"song":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


D.update(
    {
        Artist: emit_Artist,
        Song: emit_Song,
        ErrorEvent: emit_ErrorEvent,
        MusicPlayEvent: emit_MusicPlayEvent,
        MusicPlayedEvent: emit_MusicPlayedEvent,
    }
)
