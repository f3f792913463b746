# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""What the strict checker holds messages against. Imported when somebody asks for strictness."""

from __future__ import annotations

from ._runtime.check import ByTag, Const, Field, Int, Object, Ref, Schema, Str

SCHEMA: Schema = {
    "HelloEvent": Object(
        "HelloEvent",
        {
            "type": Field(Const("hello"), required=True),
            "name": Field(Str(), required=True),
        },
    ),
    "ByeEvent": Object("ByeEvent", {"type": Field(Const("bye"), required=True)}),
    "SecondHelloEvent": Object(
        "SecondHelloEvent",
        {
            "op": Field(Const("hello"), required=True),
            "number": Field(Int(), required=True),
        },
    ),
    "SecondByeEvent": Object(
        "SecondByeEvent",
        {"op": Field(Const("bye"), required=True), "reason": Field(Str())},
    ),
}

CLIENT: dict[str, ByTag] = {
    "first": ByTag("type", {"hello": Ref("HelloEvent")}, code="unknown-event"),
    "second": ByTag("op", {"hello": Ref("SecondHelloEvent")}, code="unknown-event"),
}

SERVER: dict[str, ByTag] = {
    "first": ByTag(
        "type",
        {"hello": Ref("HelloEvent"), "bye": Ref("ByeEvent")},
        code="unknown-event",
    ),
    "second": ByTag("op", {"bye": Ref("SecondByeEvent")}, code="unknown-event"),
}
