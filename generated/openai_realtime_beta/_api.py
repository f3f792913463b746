# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
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
            name="openai",
            http="https://api.openai.com/v1",
            websocket="wss://api.openai.com/v1",
            auth=("bearer", "browser"),
        ),
        ServerFacts(
            name="azure_preview",
            http="https://{host}/openai",
            websocket="wss://{host}/openai",
            variables=(Parameter(name="host", required=True),),
            query=(
                Parameter(name="api-version", required=True),
                Parameter(name="deployment", replaces="model"),
            ),
            auth=("azure_key", "azure_token"),
        ),
        ServerFacts(
            name="azure_voice_live",
            websocket="wss://{host}/voice-live",
            variables=(Parameter(name="host", required=True),),
            query=(Parameter(name="api-version", required=True),),
            auth=("azure_key", "azure_token"),
        ),
    ),
    auth={
        "bearer": AuthScheme(
            name="bearer",
            header="Authorization",
            value="Bearer {key}",
            env="OPENAI_API_KEY",
        ),
        "browser": AuthScheme(
            name="browser",
            subprotocol=True,
            value="openai-insecure-api-key.{key}",
        ),
        "azure_key": AuthScheme(
            name="azure_key",
            header="api-key",
            env="AZURE_OPENAI_API_KEY",
        ),
        "azure_token": AuthScheme(
            name="azure_token",
            header="Authorization",
            value="Bearer {key}",
            env="AZURE_OPENAI_AD_TOKEN",
        ),
    },
    headers=(
        Parameter(name="OpenAI-Beta", required=True, const="realtime=v1"),
        Parameter(
            name="OpenAI-Organization",
            env="OPENAI_ORG_ID",
            subprotocol="openai-organization.{value}",
        ),
        Parameter(
            name="OpenAI-Project",
            env="OPENAI_PROJECT_ID",
            subprotocol="openai-project.{value}",
        ),
    ),
    close_codes={
        1000: False,
        1001: True,
        1002: False,
        1003: False,
        1005: True,
        1006: True,
        1007: False,
        1008: False,
        1009: False,
        1010: False,
        1011: True,
        1012: True,
        1013: True,
        1015: True,
    },
    http=HttpFacts(
        message=("error", "message"),
        code=("error", "code"),
        request_id="x-request-id",
        idempotency="Idempotency-Key",
    ),
    tags=frozenset({"role", "type"}),
)

CHANNELS: dict[str, ChannelFacts] = {
    "realtime": ChannelFacts(
        name="realtime",
        tag="type",
        path="/realtime",
        query=(Parameter(name="model", required=True),),
        subprotocols=("realtime", "openai-beta.realtime-v1"),
        request_id="event_id",
        id_prefix="event_",
        error=ErrorFacts(
            tag="error",
            request_id=("error", "event_id"),
            code=("error", "code"),
            message=("error", "message"),
        ),
        events={
            "session.update": ClientEventFacts(
                replies=(Reply(tag="session.updated"),),
                replay="merge",
            ),
            "input_audio_buffer.commit": ClientEventFacts(
                replies=(Reply(tag="input_audio_buffer.committed"),),
            ),
            "input_audio_buffer.clear": ClientEventFacts(
                replies=(Reply(tag="input_audio_buffer.cleared"),),
            ),
            "output_audio_buffer.clear": ClientEventFacts(
                replies=(Reply(tag="output_audio_buffer.cleared"),),
            ),
            "conversation.item.create": ClientEventFacts(
                replies=(
                    Reply(
                        tag="conversation.item.created",
                        match=((("item", "id"), ("item", "id")),),
                    ),
                ),
            ),
            "conversation.item.retrieve": ClientEventFacts(
                replies=(
                    Reply(
                        tag="conversation.item.retrieved",
                        match=((("item", "id"), ("item_id",)),),
                    ),
                ),
            ),
            "conversation.item.truncate": ClientEventFacts(
                replies=(
                    Reply(
                        tag="conversation.item.truncated",
                        match=((("item_id",), ("item_id",)),),
                    ),
                ),
            ),
            "conversation.item.delete": ClientEventFacts(
                replies=(
                    Reply(
                        tag="conversation.item.deleted",
                        match=((("item_id",), ("item_id",)),),
                    ),
                ),
            ),
            "response.create": ClientEventFacts(
                replies=(Reply(tag="response.created"),),
            ),
            "response.cancel": ClientEventFacts(
                replies=(
                    Reply(
                        tag="response.done",
                        match=((("response", "id"), ("response_id",)),),
                    ),
                ),
            ),
        },
    ),
    "transcription": ChannelFacts(
        name="transcription",
        tag="type",
        path="/realtime",
        query=(Parameter(name="intent", required=True, const="transcription"),),
        subprotocols=("realtime", "openai-beta.realtime-v1"),
        request_id="event_id",
        id_prefix="event_",
        error=ErrorFacts(
            tag="error",
            request_id=("error", "event_id"),
            code=("error", "code"),
            message=("error", "message"),
        ),
        events={
            "transcription_session.update": ClientEventFacts(
                replies=(Reply(tag="transcription_session.updated"),),
                replay="merge",
            ),
            "input_audio_buffer.commit": ClientEventFacts(
                replies=(Reply(tag="input_audio_buffer.committed"),),
            ),
            "input_audio_buffer.clear": ClientEventFacts(
                replies=(Reply(tag="input_audio_buffer.cleared"),),
            ),
            "conversation.item.retrieve": ClientEventFacts(
                replies=(
                    Reply(
                        tag="conversation.item.retrieved",
                        match=((("item", "id"), ("item_id",)),),
                    ),
                ),
            ),
            "conversation.item.delete": ClientEventFacts(
                replies=(
                    Reply(
                        tag="conversation.item.deleted",
                        match=((("item_id",), ("item_id",)),),
                    ),
                ),
            ),
        },
    ),
}

ENDPOINTS: dict[str, EndpointFacts] = {
    "sessions.create": EndpointFacts(
        name="sessions.create",
        method="POST",
        path="/realtime/sessions",
        media="application/json",
        accept="application/json",
    ),
    "transcription_sessions.create": EndpointFacts(
        name="transcription_sessions.create",
        method="POST",
        path="/realtime/transcription_sessions",
        media="application/json",
        accept="application/json",
    ),
}
