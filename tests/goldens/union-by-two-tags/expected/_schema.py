# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""What the strict checker holds messages against. Imported when somebody asks for strictness."""

from __future__ import annotations

from ._runtime.check import ByTag, Const, Field, Int, Object, OneOf, Ref, Schema, Str

SCHEMA: Schema = {
    "Item": OneOf(
        object=ByTag(
            "type",
            {
                "letter": ByTag(
                    "from",
                    {"person": Ref("PrivateLetter"), "company": Ref("BusinessLetter")},
                ),
                "parcel": Ref("Parcel"),
            },
        ),
    ),
    "PrivateLetter": Object(
        "PrivateLetter",
        {
            "type": Field(Const("letter"), required=True),
            "from": Field(Const("person"), required=True),
        },
    ),
    "BusinessLetter": Object(
        "BusinessLetter",
        {
            "type": Field(Const("letter"), required=True),
            "from": Field(Const("company"), required=True),
            "reference": Field(Str(), required=True),
        },
    ),
    "Parcel": Object(
        "Parcel",
        {"type": Field(Const("parcel"), required=True), "weight": Field(Int())},
    ),
    "MailEvent": Object(
        "MailEvent",
        {
            "type": Field(Const("mail"), required=True),
            "item": Field(Ref("Item"), required=True),
        },
    ),
}

CLIENT: dict[str, ByTag] = {
    "main": ByTag("type", {}, code="unknown-event"),
}

SERVER: dict[str, ByTag] = {
    "main": ByTag("type", {"mail": Ref("MailEvent")}, code="unknown-event"),
}
