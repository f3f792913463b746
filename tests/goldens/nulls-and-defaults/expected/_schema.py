# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""What the strict checker holds messages against. Imported when somebody asks for strictness."""

from __future__ import annotations

from ._runtime.check import (
    Bool,
    ByTag,
    Const,
    Field,
    Int,
    Json,
    ListOf,
    Nullable,
    Object,
    Ref,
    Schema,
    Str,
)

SCHEMA: Schema = {
    "Mode": Object("Mode", {"strong": Field(Bool(), required=True)}),
    "SetEvent": Object(
        "SetEvent",
        {
            "type": Field(Const("set"), required=True),
            "plain": Field(Bool(), required=True),
            "nullable": Field(Nullable(Int()), required=True),
            "optional": Field(Str()),
            "both": Field(Nullable(Ref("Mode"))),
            "free": Field(Json()),
            "items": Field(ListOf(Nullable(Ref("Mode")))),
        },
    ),
}

CLIENT: dict[str, ByTag] = {
    "main": ByTag("type", {"set": Ref("SetEvent")}, code="unknown-event"),
}

SERVER: dict[str, ByTag] = {
    "main": ByTag("type", {}, code="unknown-event"),
}
