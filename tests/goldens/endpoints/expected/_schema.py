# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""What the strict checker holds messages against. Imported when somebody asks for strictness."""

from __future__ import annotations

from ._runtime.check import ByTag, Const, Field, Object, Ref, Schema, Str

SCHEMA: Schema = {
    "Hangup": Object("Hangup", {"reason": Field(Str())}),
    "CreateCallRequest": Object(
        "CreateCallRequest",
        {"sdp": Field(Str(), required=True), "hangup": Field(Ref("Hangup"))},
    ),
    "CallIncomingEvent": Object(
        "CallIncomingEvent",
        {
            "type": Field(Const("call.incoming"), required=True),
            "call_id": Field(Str(), required=True),
        },
    ),
}

CLIENT: dict[str, ByTag] = {
    "hooks": ByTag("type", {}, code="unknown-event"),
}

SERVER: dict[str, ByTag] = {
    "hooks": ByTag(
        "type",
        {"call.incoming": Ref("CallIncomingEvent")},
        code="unknown-event",
    ),
}
