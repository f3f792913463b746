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
    ListOf,
    MapOf,
    Num,
    Object,
    OneOf,
    Ref,
    Schema,
    Str,
)

SCHEMA: Schema = {
    "Anything": OneOf(
        string=Str(),
        number=Num(),
        boolean=Bool(),
        array=ListOf(Ref("Place")),
        object=ByTag("is", {"place": Ref("Place"), "person": Ref("Person")}),
    ),
    "Place": Object(
        "Place",
        {"is": Field(Const("place"), required=True), "x": Field(Num(), required=True)},
    ),
    "Person": Object("Person", {"is": Field(Const("person"), required=True)}),
    "ValuePlace": OneOf(
        string=Str(),
        array=ListOf(Ref("Place")),
        object=ByTag("is", {"place": Ref("Place")}),
    ),
    "ValueLimit": OneOf(string=Const("inf"), number=Int(min=1)),
    "ValueOptions": OneOf(boolean=Bool(), object=MapOf(None, Int())),
    "ValueEvent": Object(
        "ValueEvent",
        {
            "type": Field(Const("value"), required=True),
            "any": Field(Ref("Anything"), required=True),
            "place": Field(Ref("ValuePlace")),
            "limit": Field(Ref("ValueLimit")),
            "options": Field(Ref("ValueOptions")),
        },
    ),
}

CLIENT: dict[str, ByTag] = {
    "main": ByTag("type", {}, code="unknown-event"),
}

SERVER: dict[str, ByTag] = {
    "main": ByTag("type", {"value": Ref("ValueEvent")}, code="unknown-event"),
}
