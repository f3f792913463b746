# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""What the strict checker holds messages against. Imported when somebody asks for strictness."""

from __future__ import annotations

from ._runtime.check import (
    B64,
    ByTag,
    Const,
    Field,
    FreeObject,
    Int,
    ListOf,
    MapOf,
    Nullable,
    Num,
    Object,
    Ref,
    Schema,
    Str,
    Time,
)

SCHEMA: Schema = {
    "LimitsEvent": Object(
        "LimitsEvent",
        {
            "type": Field(Const("limits"), required=True),
            "code": Field(Str(min=2, max=8, pattern="^[A-Z]+\\Z"), required=True),
            "one": Field(Str(min=1)),
            "word": Field(Str(pattern="^a\\$|b[$]\\Z")),
            "count": Field(Int(min=-1, max=0)),
            "ratio": Field(Num(min=0.5)),
            "wait": Field(Int(max=60000)),
            "rate": Field(Int()),
            "seconds": Field(Time("s")),
            "millis": Field(Nullable(Time("ms"))),
            "when": Field(Time("iso")),
            "sound": Field(B64(min=1, max=15728640)),
            "noise": Field(Nullable(B64())),
            "few": Field(ListOf(ListOf(Int(min=1), min=2, max=2), min=1)),
            "labels": Field(MapOf(Str(max=16), Str(max=64), max=4)),
            "any_map": Field(MapOf(None, FreeObject())),
        },
    ),
}

CLIENT: dict[str, ByTag] = {
    "main": ByTag("type", {"limits": Ref("LimitsEvent")}, code="unknown-event"),
}

SERVER: dict[str, ByTag] = {
    "main": ByTag("type", {}, code="unknown-event"),
}
