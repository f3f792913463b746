# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""What the strict checker holds messages against. Imported when somebody asks for strictness."""

from __future__ import annotations

from ._runtime.check import ByTag, Const, Enum, Field, Object, Ref, Schema

SCHEMA: Schema = {
    "Colour": Enum(("red", "dark green"), open=True),
    "Size": Enum((375, 750)),
    "Level": Enum((1, 2), open=True),
    "ChooseInline": Enum(("a", "b-b")),
    "ChooseMore": Enum(("x", "y"), open=True),
    "ChooseEvent": Object(
        "ChooseEvent",
        {
            "type": Field(Const("choose"), required=True),
            "version": Field(Const(2), required=True),
            "text": Field(Const('it\'s "so"')),
            "whole": Field(Const(24000)),
            "part": Field(Const(0.5)),
            "yes": Field(Const(True)),
            "colour": Field(Ref("Colour"), required=True),
            "size": Field(Ref("Size")),
            "level": Field(Ref("Level")),
            "inline": Field(Ref("ChooseInline")),
            "more": Field(Ref("ChooseMore")),
        },
    ),
}

CLIENT: dict[str, ByTag] = {
    "main": ByTag("type", {"choose": Ref("ChooseEvent")}, code="unknown-event"),
}

SERVER: dict[str, ByTag] = {
    "main": ByTag("type", {}, code="unknown-event"),
}
