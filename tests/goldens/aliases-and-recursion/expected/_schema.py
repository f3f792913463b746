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
    Str,
)

SCHEMA: Schema = {
    "Node": Object(
        "Node",
        {
            "children": Field(ListOf(Ref("Node")), required=True),
            "next": Field(Nullable(Ref("Node"))),
            "by_name": Field(MapOf(None, Ref("Node"))),
        },
    ),
    "Labels": MapOf(Str(max=64), Str(), max=16),
    "Rule": OneOf(
        string=Str(),
        array=ListOf(Ref("Rule")),
        object=ByTag("op", {"all": Ref("All")}),
    ),
    "All": Object(
        "All",
        {
            "op": Field(Const("all"), required=True),
            "rules": Field(ListOf(Ref("Rule")), required=True),
        },
    ),
    "Pairs": ListOf(Ref("Node"), min=2, max=2),
    "TreeEvent": Object(
        "TreeEvent",
        {
            "type": Field(Const("tree"), required=True),
            "root": Field(Ref("Node"), required=True),
            "labels": Field(Ref("Labels")),
            "rule": Field(Ref("Rule")),
        },
    ),
}

CLIENT: dict[str, ByTag] = {
    "main": ByTag("type", {}, code="unknown-event"),
}

SERVER: dict[str, ByTag] = {
    "main": ByTag("type", {"tree": Ref("TreeEvent")}, code="unknown-event"),
}
