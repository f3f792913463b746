# Made by wirewright 0.1.0 from odd-case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""What the strict checker holds messages against. Imported when somebody asks for strictness."""

from __future__ import annotations

from ._runtime.check import (
    B64,
    Bool,
    ByTag,
    Const,
    Field,
    FreeObject,
    Int,
    ListOf,
    Object,
    Ref,
    Schema,
    Str,
)

SCHEMA: Schema = {
    "Voice": Object("Voice", {"id": Field(Str(), required=True)}),
    "Any_": Object("Any_", {"list": Field(ListOf(Ref("Any_")))}),
    "ClassEvent": Object(
        "ClassEvent",
        {
            "$op": Field(Const("class"), required=True),
            "from": Field(Str(), required=True),
            "None": Field(Bool()),
            "self": Field(Int()),
            "content-type": Field(Str()),
            "$ref": Field(Str()),
            "1st": Field(Str()),
            "déjà vu": Field(Str()),
            "__class__": Field(Str()),
            "__x": Field(Str()),
            "extra_fields": Field(FreeObject()),
            "list": Field(ListOf(Str())),
            "camelCase": Field(Str()),
            "Voice": Field(Ref("Voice")),
            "q?": Field(Str(), required=True),
            "frozenset": Field(Str(), sensitive=True),
            "bytes": Field(B64()),
            "bytes_bytes": Field(Str()),
        },
    ),
    "Step2Event": Object("Step2Event", {"$op": Field(Const("2. step"), required=True)}),
}

CLIENT: dict[str, ByTag] = {
    "main-line": ByTag(
        "$op",
        {"class": Ref("ClassEvent"), "2. step": Ref("Step2Event")},
        code="unknown-event",
    ),
}

SERVER: dict[str, ByTag] = {
    "main-line": ByTag("$op", {}, code="unknown-event"),
}
