# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""JSON values → objects. `codec` is the public side of this module."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from ._runtime.codec import complete, extras_of
from ._runtime.model import NO_EXTRAS
from ._runtime.unset import UNSET
from ._runtime.values import Unknown
from .events.common import ErrorEvent
from .events.music import MusicPlayedEvent, MusicPlayEvent
from .types.common import Artist
from .types.music import Song

Decode: TypeAlias = Callable[[Any], Any]

new = object.__new__


def decode_Artist(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(Artist)
    try:
        o.name = d["name"]
    except KeyError:
        return decode_Artist(complete(d, "name"))
    left = len(d) - 1
    if not left:
        o.songs = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("songs", UNSET)
    if v is not UNSET:
        left -= 1
        v = list_of_Song(v)
    o.songs = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, Artist)
    return o


def decode_Song(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(Song)
    try:
        o.title = d["title"]
    except KeyError:
        return decode_Song(complete(d, "title"))
    left = len(d) - 1
    if not left:
        o.by = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("by", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_Artist(v)
    o.by = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, Song)
    return o


def decode_ErrorEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(ErrorEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
    except KeyError:
        return decode_ErrorEvent(complete(d, "type", "event_id"))
    left = len(d) - 2
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, ErrorEvent)
    return o


def decode_MusicPlayEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(MusicPlayEvent)
    try:
        o.type = d["type"]
        o.song = decode_Song(d["song"])
    except KeyError:
        return decode_MusicPlayEvent(complete(d, "type", "song"))
    left = len(d) - 2
    if not left:
        o.volume = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("volume", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_Volume(v)
    o.volume = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, MusicPlayEvent)
    return o


def decode_MusicPlayedEvent(d: Any) -> Any:
    if d.__class__ is not dict:
        return d
    o = new(MusicPlayedEvent)
    try:
        o.type = d["type"]
        o.event_id = d["event_id"]
    except KeyError:
        return decode_MusicPlayedEvent(complete(d, "type", "event_id"))
    left = len(d) - 2
    if not left:
        o.song = UNSET
        o.extra_fields = NO_EXTRAS
        return o
    get = d.get
    v = get("song", UNSET)
    if v is not UNSET:
        left -= 1
        v = decode_Song(v)
    o.song = v
    o.extra_fields = NO_EXTRAS
    if left:
        o.extra_fields = extras_of(d, MusicPlayedEvent)
    return o


def decode_Volume(v: Any) -> Any:
    if v.__class__ in (str, int, float):
        return v
    return v if v is None or v is UNSET else Unknown(v)


def list_of_Song(v: Any) -> Any:
    if v.__class__ is list:
        return [decode_Song(x) for x in v]
    return v


DECODERS: dict[type, Decode] = {
    Artist: decode_Artist,
    Song: decode_Song,
    ErrorEvent: decode_ErrorEvent,
    MusicPlayEvent: decode_MusicPlayEvent,
    MusicPlayedEvent: decode_MusicPlayedEvent,
}

CLIENT: dict[str, tuple[str, dict[str, Decode]]] = {
    "main": ("type", {"music.play": decode_MusicPlayEvent}),
}
"""For each channel, the name of its tag and the decoder of each event of the client."""

SERVER: dict[str, tuple[str, dict[str, Decode]]] = {
    "main": (
        "type",
        {"music.played": decode_MusicPlayedEvent, "error": decode_ErrorEvent},
    ),
}
"""For each channel, the name of its tag and the decoder of each event of the server."""
