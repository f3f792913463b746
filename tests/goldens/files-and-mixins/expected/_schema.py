# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""What the strict checker holds messages against. Imported when somebody asks for strictness."""

from __future__ import annotations

from ._runtime.check import (
    ByTag,
    Const,
    Enum,
    Field,
    Int,
    ListOf,
    Object,
    OneOf,
    Ref,
    Schema,
    Str,
)

SCHEMA: Schema = {
    "Artist": Object(
        "Artist",
        {"name": Field(Str(), required=True), "songs": Field(ListOf(Ref("Song")))},
    ),
    "Volume": OneOf(string=Ref("Loud"), number=Int(min=0, max=11)),
    "Loud": Enum(("soft", "loud")),
    "Song": Object(
        "Song",
        {"title": Field(Str(), required=True), "by": Field(Ref("Artist"))},
    ),
    "ErrorEvent": Object(
        "ErrorEvent",
        {
            "type": Field(Const("error"), required=True),
            "event_id": Field(Str(), required=True),
        },
    ),
    "MusicPlayEvent": Object(
        "MusicPlayEvent",
        {
            "type": Field(Const("music.play"), required=True),
            "song": Field(Ref("Song"), required=True),
            "volume": Field(Ref("Volume")),
        },
    ),
    "MusicPlayedEvent": Object(
        "MusicPlayedEvent",
        {
            "type": Field(Const("music.played"), required=True),
            "event_id": Field(Str(), required=True),
            "song": Field(Ref("Song")),
        },
    ),
}

CLIENT: dict[str, ByTag] = {
    "main": ByTag("type", {"music.play": Ref("MusicPlayEvent")}, code="unknown-event"),
}

SERVER: dict[str, ByTag] = {
    "main": ByTag(
        "type",
        {"music.played": Ref("MusicPlayedEvent"), "error": Ref("ErrorEvent")},
        code="unknown-event",
    ),
}
