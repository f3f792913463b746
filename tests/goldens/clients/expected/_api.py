# Made by wirewright 0.1.0 from kiln v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""How to reach the API, and what its messages have to do with each other."""

from __future__ import annotations

from ._runtime.net.facts import (
    ApiFacts,
    AuthScheme,
    ChannelFacts,
    ClientEventFacts,
    EndpointFacts,
    ErrorFacts,
    HttpFacts,
    Parameter,
    Reply,
    ServerFacts,
)

API = ApiFacts(
    servers=(
        ServerFacts(
            name="shed",
            http="https://{host}/v1",
            websocket="wss://{host}/v1",
            variables=(Parameter(name="host", required=True),),
            auth=("token",),
        ),
    ),
    auth={
        "token": AuthScheme(
            name="token",
            header="Authorization",
            value="Bearer {key}",
            env="KILN_TOKEN",
        ),
    },
    http=HttpFacts(message=("error", "text"), request_id="x-fire"),
)

CHANNELS: dict[str, ChannelFacts] = {
    "firing": ChannelFacts(
        name="firing",
        tag="type",
        path="/firing",
        query=(Parameter(name="clay", required=True),),
        request_id="ref",
        id_prefix="r_",
        error=ErrorFacts(tag="oops", request_id=("ref",)),
        events={
            "heat.set": ClientEventFacts(replies=(Reply(tag="heat"),), replay="latest"),
        },
    ),
}

ENDPOINTS: dict[str, EndpointFacts] = {
    "firings.begin": EndpointFacts(
        name="firings.begin",
        method="POST",
        path="/firings",
        media="application/json",
        status=201,
    ),
}
