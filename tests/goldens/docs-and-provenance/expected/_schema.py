# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""What the strict checker holds messages against. Imported when somebody asks for strictness."""

from __future__ import annotations

from ._runtime.check import ByTag, Const, Field, Int, Nullable, Object, Ref, Schema, Str

SCHEMA: Schema = {
    "Old": Object("Old", {"x": Field(Int())}),
    "NewsEvent": Object(
        "NewsEvent",
        {
            "type": Field(Const("news"), required=True),
            "text": Field(Str(), required=True),
            "padding": Field(Str()),
            "author": Field(Nullable(Str())),
            "old": Field(Ref("Old")),
        },
    ),
}

CLIENT: dict[str, ByTag] = {
    "main": ByTag("type", {}, code="unknown-event"),
}

SERVER: dict[str, ByTag] = {
    "main": ByTag("type", {"news": Ref("NewsEvent")}, code="unknown-event"),
}
