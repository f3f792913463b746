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
    ListOf,
    Nullable,
    Object,
    Ref,
    Schema,
    Str,
)

SCHEMA: Schema = {
    "LoginEvent": Object(
        "LoginEvent",
        {
            "type": Field(Const("login"), required=True),
            "key": Field(Str(min=8), required=True, sensitive=True),
            "tokens": Field(ListOf(Str()), sensitive=True),
            "picture": Field(B64(), required=True),
            "sound": Field(Nullable(B64())),
        },
    ),
}

CLIENT: dict[str, ByTag] = {
    "main": ByTag("type", {"login": Ref("LoginEvent")}, code="unknown-event"),
}

SERVER: dict[str, ByTag] = {
    "main": ByTag("type", {}, code="unknown-event"),
}
