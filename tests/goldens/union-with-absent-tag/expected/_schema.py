# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""What the strict checker holds messages against. Imported when somebody asks for strictness."""

from __future__ import annotations

from ._runtime.check import ByTag, Const, Field, ListOf, Object, OneOf, Ref, Schema, Str

SCHEMA: Schema = {
    "Tool": OneOf(
        object=ByTag(
            "type",
            {"function": Ref("FunctionTool"), "remote": Ref("RemoteTool")},
            Ref("FunctionTool"),
        ),
    ),
    "FunctionTool": Object(
        "FunctionTool",
        {"type": Field(Const("function")), "name": Field(Str(), required=True)},
    ),
    "RemoteTool": Object(
        "RemoteTool",
        {
            "type": Field(Const("remote"), required=True),
            "url": Field(Str(), required=True),
        },
    ),
    "UseEvent": Object(
        "UseEvent",
        {
            "type": Field(Const("use"), required=True),
            "tools": Field(ListOf(Ref("Tool")), required=True),
        },
    ),
}

CLIENT: dict[str, ByTag] = {
    "main": ByTag("type", {"use": Ref("UseEvent")}, code="unknown-event"),
}

SERVER: dict[str, ByTag] = {
    "main": ByTag("type", {}, code="unknown-event"),
}
