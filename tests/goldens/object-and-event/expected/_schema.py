# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""What the strict checker holds messages against. Imported when somebody asks for strictness."""

from __future__ import annotations

from ._runtime.check import ByTag, Const, Field, Num, Object, Ref, Schema, Str

SCHEMA: Schema = {
    "Item": Object("Item", {"title": Field(Str()), "price": Field(Num())}),
    "ItemAddedPlace": Object(
        "ItemAddedPlace",
        {"x": Field(Num(), required=True), "y": Field(Num())},
    ),
    "PingEvent": Object("PingEvent", {"type": Field(Const("ping"), required=True)}),
    "ItemAddedEvent": Object(
        "ItemAddedEvent",
        {
            "type": Field(Const("item.added"), required=True),
            "id": Field(Str(), required=True),
            "item": Field(Ref("Item"), required=True),
            "place": Field(Ref("ItemAddedPlace")),
        },
    ),
}

CLIENT: dict[str, ByTag] = {
    "main": ByTag("type", {"ping": Ref("PingEvent")}, code="unknown-event"),
}

SERVER: dict[str, ByTag] = {
    "main": ByTag("type", {"item.added": Ref("ItemAddedEvent")}, code="unknown-event"),
}
