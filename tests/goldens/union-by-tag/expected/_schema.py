# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""What the strict checker holds messages against. Imported when somebody asks for strictness."""

from __future__ import annotations

from ._runtime.check import (
    ByTag,
    Const,
    Field,
    ListOf,
    MapOf,
    Nullable,
    Object,
    OneOf,
    Ref,
    Schema,
)

SCHEMA: Schema = {
    "Shape": OneOf(object=ByTag("kind", {"dot": Ref("Dot"), "line": Ref("Line")})),
    "Dot": Object("Dot", {"kind": Field(Const("dot"), required=True)}),
    "Line": Object(
        "Line",
        {
            "kind": Field(Const("line"), required=True),
            "to": Field(Ref("Shape"), required=True),
        },
    ),
    "GotEvent": Object(
        "GotEvent",
        {
            "type": Field(Const("got"), required=True),
            "shape": Field(Ref("Shape"), required=True),
            "all": Field(ListOf(Ref("Shape"))),
            "named": Field(Nullable(MapOf(None, ListOf(Ref("Shape"))))),
        },
    ),
}

CLIENT: dict[str, ByTag] = {
    "main": ByTag("type", {}, code="unknown-event"),
}

SERVER: dict[str, ByTag] = {
    "main": ByTag("type", {"got": Ref("GotEvent")}, code="unknown-event"),
}
